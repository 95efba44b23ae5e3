## Avtalen med enkle ord

doc-plain-title = Avtalen med enkle ord
doc-plain-lead = Dette er det samme som står i avtalen. Vi kan lese det høyt sammen.
doc-plain-goal = Målet
doc-plain-steps = Tilbake på jobb, trinn for trinn
doc-plain-step = Fra { $date }: { $much }.
doc-plain-back = Helt tilbake { $when }.
doc-plain-you-do = Dette gjør du
doc-plain-does = Dette gjør { $name }
doc-plain-when = Når: { $when }.
doc-plain-waiting = Vi venter
doc-plain-waits = Vi venter på { $what }.
doc-plain-meeting = Neste møte
doc-plain-meet = Vi møtes { $when }.
doc-plain-ask = Er noe uklart?
doc-plain-ask-how = Si fra. Da forklarer vi, eller vi endrer det sammen.

## Planen til arbeidsgiveren

doc-employer-title = Planen for tilbake på jobb
doc-employer-lead = { $name } og Nav har laget en plan for veien tilbake til arbeidet. Her er det som gjelder arbeidsplassen.
doc-employer-now = Nå
doc-employer-does = Dette gjør arbeidsplassen
doc-employer-contacts = Hvem som kan kontaktes
doc-employer-trouble = Går det ikke som planlagt?
doc-employer-trouble-how = Ring før neste trinn. Da ser vi på planen sammen.

papers-plain = Avtalen med enkle ord
    .help = Korte setninger og stor skrift, til å lese høyt.
papers-employer-sheet = Plan til arbeidsgiveren: { $name }
    .help = Trinnene, det arbeidsplassen gjør, og hvem som kan kontaktes. Ingenting om helse.

## Navn på filene i kopien til personen

copy-file-all = alt
copy-file-case = sak
copy-file-fields = felter
copy-file-log = logg
copy-file-sheet = signert-ark
copy-file-version = versjon
