# Before the desk: the first run, unlocking, the lock, what helps when the drawer will not open; and the settings.

open-language = Språk
open-language-nb = Bokmål
open-language-nn = Nynorsk
open-language-en = English
open-back = Tilbake
open-again = Prøv igjen
open-close = Lukk
open-foot-encrypted = Alt ligg kryptert på denne maskina.
open-foot-offline = Programmet bruker aldri nettet.
open-foot-locks = Det låser seg etter { $count } minutt utan bruk.

## The first run

open-step-passphrase = Passordfrase
open-step-code = Naudkode
open-step-office = Kontoret ditt
open-title-passphrase = Lag ei passordfrase
open-title-code = Ta vare på naudkoden
open-title-office = Kontoret ditt
open-lead-passphrase = Ho låser opp sakene dine kvar dag. Vel noko du hugsar og andre ikkje kan gjette.
open-lead-code = Gløymer du passordfrasa, er dette den einaste vegen inn. Ingen andre kan opne sakene for deg, heller ikkje IT-avdelinga.
open-lead-office = Dette blir fylt inn i kvar ny sak. Du kan endre det seinare.
open-next-passphrase = Neste: Naudkode
open-next-code = Neste: Kontoret ditt
open-next-office = Opne aevdesk
open-making = Lagar eit kryptert lager …
open-changing = Byter passordfrase …

## Passphrase

open-passphrase = Passordfrase
open-passphrase-again = Skriv ho éin gong til
open-passphrase-rule = Minst tolv teikn, eller fire ord.
open-too-short = { $count ->
    [one] For kort. Eitt teikn til, eller fire ord.
   *[other] For kort. { $count } teikn til, eller fire ord.
 }
open-long-enough = Lang nok. Programmet kan ikkje sjå om ho er lett å gjette, så unngå namn og datoar.
open-strong = Sterk: fem ord trekte tilfeldig, av over { $count } billiardar moglege.
open-type-again = Skriv ho éin gong til, eller trykk på auget og les ho.
open-not-the-same = Dei to er ikkje like. Trykk på auget for å sjå dei.
open-show = Vis det du skriv
open-hide = Skjul det du skriv
open-suggest = Foreslå fem ord
open-suggest-other = Foreslå andre ord

## Recovery code

open-code = Naudkode
open-print = Skriv ut
open-code-keep = Legg ho i eit låst skap, ikkje i ei fil.
open-code-typed = Skriv dei to siste gruppene
open-code-typed-why = Då er du sikker på at koden finst ein annan stad enn på skjermen.
open-code-first = Skriv dei to siste gruppene i koden først.
open-code-wrong = Det stemte ikkje. Sjå på dei to siste gruppene og prøv igjen.
open-code-print-name = Naudkode
open-printed = Send til skrivaren. Hent arket med ein gong.
open-no-printer = Fann ingen skrivar som tok imot.
open-no-printer-text = Skriv av koden for hand i mellomtida.
open-sheet-title = Naudkode for aevdesk
open-sheet-text = Med denne koden kan sakene låsast opp når passordfrasa er gløymd. Vel «Bruk naudkoden» der du elles skriv passordfrasa. Store og små bokstavar er det same.
open-sheet-keep = Laga { $date }. Hald arket i eit låst skap, ikkje saman med maskina. Får andre tak i det, lag ein ny kode i innstillingane. Då sluttar denne å verke.

## Office

open-office-name = Nav-kontor
open-office-name-missing = Skriv namnet på kontoret.
open-office-caseworker = Namnet ditt
open-office-caseworker-missing = Skriv namnet ditt. Det står i avtalane du signerer.
open-office-phone = Telefon
open-office-place = Møtestad
open-office-place-hint = Der de møtest til vanleg, om det ikkje er kontoret
open-office-document-language = Målform i nye dokument
open-office-voice = Personen blir omtalt som
open-voice-du = du
open-voice-third = namnet
open-office-agreement-word = Avtalen heiter
open-agreement-aktivitetsavtale = Aktivitetsavtale
open-agreement-samarbeidsavtale = Samarbeidsavtale
open-agreement-aktivitetsplan = Aktivitetsplan
open-office-asks-address = Spør om adressa
open-office-asks-address-hint = Ho trengst sjeldan i avtalen.

## On the list

open-welcome = Klart til bruk
open-welcome-text = Prøv deg på ei øvingssak med ein oppdikta person. Ho kan slettast når som helst.
open-practise = Opne øvingssaka
open-practice-name = { $name } (øvingssak, oppdikta)
open-go-on = Hald fram der du var

## Unlocking and the lock

open-unlock = Lås opp
open-unlocking = Låser opp …
open-unlock-closed = Sakene ligg krypterte på denne maskina.
open-unlock-locked = Alt du skreiv, er lagra. Du kjem tilbake dit du var.
open-unlock-held = Noko er ikkje lagra enno, men blir halde i minnet. Lås opp for å sjå kva som må gjerast.
open-use-code = Bruk naudkoden
open-use-passphrase = Bruk passordfrasa
open-code-hint = 28 teikn i sju grupper. Mellomrom og strekar har ikkje noko å seie.
open-code-empty = Skriv koden som står på arket.
open-passphrase-empty = Skriv passordfrasa.
open-wait = { $count ->
    [one] Vent eitt sekund.
   *[other] Vent { $count } sekund.
 }
open-renew-title = Lag ei ny passordfrase
open-renew-lead = Koden stemte. Den nye passordfrasa gjeld frå no av, og naudkoden er den same.
open-new-passphrase = Ny passordfrase
open-renew = Lagre og opne
open-keep-passphrase = Opne utan å endre
open-locking = Låst
open-blank = Skjermen er tom
open-blank-text = Øvingssakene har inga passordfrase, så dei kan ikkje låsast.
open-show-cases = Vis sakene

## When it will not open or close

open-trouble-busy = aevdesk er ope ein annan stad
open-trouble-newer = Lageret er frå ei nyare utgåve
open-trouble-damaged = Lageret er skadd
open-trouble-missing = Lageret manglar
open-trouble-foreign = Dette er ikkje eit lager for aevdesk
open-trouble-key = Nøkkelfila må hentast tilbake
open-trouble-folder = Mappa kan ikkje brukast
open-trouble-memory = For lite minne akkurat no
open-trouble-backup = Ingen tryggingskopi
open-trouble-disk = Disken tok ikkje imot
open-trouble-other = Lageret kan ikkje opnast
open-backups-offer = { $count ->
    [0] Det ligg ingen tryggingskopi på denne maskina. Har du ein annan stad, be om hjelp til å leggje han tilbake.
   *[other] Det som ligg her no, blir flytt til sides og ikkje sletta.
 }
open-backup-choose = Tryggingskopi
open-backup-line = { $count ->
    [0] { $day } kl. { $clock }, ingen saker
    [one] { $day } kl. { $clock }, éi sak
   *[other] { $day } kl. { $clock }, { $count } saker
 }
open-restore = Opne kopien
open-salvage = Berg dei sakene som er heile
open-fetch-key = Hent nøkkelfila
open-fetching = Hentar …
open-restored = Tryggingskopien er opna: { $backup }. Lageret som var her, er flytt til sides.
open-salvaged = Sakene som er heile, er berga. Den skadde fila er flytt til sides.
open-key-fetched = Nøkkelfila er henta tilbake. Alle sakene er her.
open-closing = Lagrar og tek tryggingskopi …
open-no-backup = Sakene er lagra, men ikkje kopierte
open-not-saved = Noko er ikkje lagra
open-held-text = Det siste du skreiv, er ikkje lagra, men blir halde i minnet. Lukkar du no, går det tapt.
open-close-unsaved = Lukk utan å lagre

## Settings

open-changed = Innstillinga er endra
open-place-office = Kontoret
open-place-office-lead = Blir fylt inn i kvar ny sak. Saker du har frå før, blir ikkje endra.
open-place-view = Språk og vising
open-place-view-lead = Gjeld med ein gong, på denne maskina.
open-place-keys = Passordfrase og naudkode
open-place-keys-lead = Er begge borte, er sakene borte. Det finst ingen annan veg inn.
open-place-backup = Tryggingskopi
open-place-backup-lead = Kopiane ligg krypterte ved sida av lageret og blir opna med same passordfrase.
open-place-about = Om aevdesk
open-place-about-lead = Eit verktøy for å skrive saman. Signerte avtalar skal journalførast i fagsystemet.
open-screen-language = Språk på skjermen
open-screen-language-hint = Dokumentet har si eiga målform i kvar sak.
open-theme = Fargar
open-text-size = Tekststorleik
open-text-size-hint = Ctrl + og Ctrl − gjer det same kvar som helst.
open-lock-after = Lås etter
open-lock-after-hint = Når ingen har rørt tastatur eller mus.
open-minutes = { $count } min
open-no-secret = Øvingssakene har inga passordfrase
open-no-secret-text = Lageret blir sletta når du lukkar vindauget.
open-change-passphrase = Byt passordfrase
open-old-passphrase = Passordfrasa du har no
open-use-passphrase-now = Bruk den nye
open-passphrase-changed = Passordfrasa er bytt
open-new-code = Ny naudkode
open-new-code-text = Når den nye er laga, sluttar den gamle å verke.
open-make-code = Lag ny naudkode
open-making-code = Lagar ein ny kode …
open-code-made = Ny naudkode er laga
open-back-up-now = Ta tryggingskopi no
open-backing-up = Tek tryggingskopi og les han tilbake …
open-backed-up = Siste tryggingskopi: { $day } kl. { $clock }
open-backup-overdue = Siste tryggingskopi er gammal: { $day } kl. { $clock }
open-no-backup-yet = Det er ingen tryggingskopi enno
open-backup-count = { $count ->
    [0] Ingen kopiar på denne maskina.
    [one] Éin kopi på denne maskina.
   *[other] { $count } kopiar på denne maskina.
 }
open-backups-kept = Ein kopi blir teken når du lukkar, under arbeidet og før ein avtale blir forsegla. Etter 35 dagar er han borte.
open-about-version = Utgåve
open-about-folder = Her ligg lageret
open-about-network = Nett
open-about-licence = Lisens
open-about-licence-text = MIT. Skrift og ikon har sine eigne lisensar.

## Our own mistakes

open-mishap = Noko gjekk gale i programmet
open-mishap-text = Det du har skrive, er ikkje borte. Gå tilbake dit du var, eller lukk og opne på nytt. Meld gjerne frå med rapporten under.
open-mishap-report = Rapport, utan noko du har skrive
open-mishap-go-on = Tilbake dit eg var
open-mishap-copy = Kopier rapporten
open-mishap-copied = Kopiert
