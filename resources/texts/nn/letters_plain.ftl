## Avtalen med enkle ord

doc-plain-title = Avtalen med enkle ord
doc-plain-lead = Dette er det same som står i avtalen. Vi kan lese det høgt saman.
doc-plain-goal = Målet
doc-plain-steps = Tilbake på jobb, trinn for trinn
doc-plain-step = Frå { $date }: { $much }.
doc-plain-back = Heilt tilbake { $when }.
doc-plain-you-do = Dette gjer du
doc-plain-does = Dette gjer { $name }
doc-plain-when = Når: { $when }.
doc-plain-waiting = Vi ventar
doc-plain-waits = Vi ventar på { $what }.
doc-plain-meeting = Neste møte
doc-plain-meet = Vi møtest { $when }.
doc-plain-ask = Er noko uklart?
doc-plain-ask-how = Sei frå. Då forklarer vi, eller vi endrar det saman.

## Planen til arbeidsgivaren

doc-employer-title = Planen for tilbake på jobb
doc-employer-lead = { $name } og Nav har laga ein plan for vegen tilbake til arbeidet. Her er det som gjeld arbeidsplassen.
doc-employer-now = No
doc-employer-does = Dette gjer arbeidsplassen
doc-employer-contacts = Kven ein kan kontakte
doc-employer-trouble = Går det ikkje som planlagt?
doc-employer-trouble-how = Ring før neste trinn. Då ser vi på planen saman.

papers-plain = Avtalen med enkle ord
    .help = Korte setningar og stor skrift, til å lese høgt.
papers-employer-sheet = Plan til arbeidsgivaren: { $name }
    .help = Trinna, det arbeidsplassen gjer, og kven ein kan kontakte. Ingenting om helse.

## Namn på filene i kopien til personen

copy-file-all = alt
copy-file-case = sak
copy-file-fields = felt
copy-file-log = logg
copy-file-sheet = signert-ark
copy-file-version = versjon
