# Before the desk: the first run, unlocking, the lock, what helps when the drawer will not open; and the settings.

open-language = Språk
open-language-nb = Bokmål
open-language-nn = Nynorsk
open-language-en = English
open-back = Tilbake
open-again = Prøv igjen
open-close = Lukk
open-foot-encrypted = Alt ligger kryptert på denne maskinen.
open-foot-offline = Programmet bruker aldri nettet.
open-foot-locks = Det låser seg etter { $count } minutter uten bruk.

## The first run

open-step-passphrase = Passordfrase
open-step-code = Nødkode
open-step-office = Kontoret ditt
open-title-passphrase = Lag en passordfrase
open-title-code = Ta vare på nødkoden
open-title-office = Kontoret ditt
open-lead-passphrase = Den låser opp sakene dine hver dag. Velg noe du husker og andre ikke kan gjette.
open-lead-code = Glemmer du passordfrasen, er dette den eneste veien inn. Ingen andre kan åpne sakene for deg, heller ikke IT-avdelingen.
open-lead-office = Dette fylles inn i hver ny sak. Du kan endre det senere.
open-next-passphrase = Neste: Nødkode
open-next-code = Neste: Kontoret ditt
open-next-office = Åpne aevdesk
open-making = Lager et kryptert lager …
open-changing = Bytter passordfrase …

## Passphrase

open-passphrase = Passordfrase
open-passphrase-again = Skriv den én gang til
open-passphrase-rule = Minst tolv tegn, eller fire ord.
open-too-short = { $count ->
    [one] For kort. Ett tegn til, eller fire ord.
   *[other] For kort. { $count } tegn til, eller fire ord.
 }
open-long-enough = Lang nok. Programmet kan ikke se om den er lett å gjette, så unngå navn og datoer.
open-strong = Sterk: fem ord trukket tilfeldig, av over { $count } billiarder mulige.
open-type-again = Skriv den én gang til, eller trykk på øyet og les den.
open-not-the-same = De to er ikke like. Trykk på øyet for å se dem.
open-show = Vis det du skriver
open-hide = Skjul det du skriver
open-suggest = Foreslå fem ord
open-suggest-other = Foreslå andre ord

## Recovery code

open-code = Nødkode
open-print = Skriv ut
open-code-keep = Legg den i et låst skap, ikke i en fil.
open-code-typed = Skriv de to siste gruppene
open-code-typed-why = Da er du sikker på at koden finnes et annet sted enn på skjermen.
open-code-first = Skriv de to siste gruppene i koden først.
open-code-wrong = Det stemte ikke. Se på de to siste gruppene og prøv igjen.
open-code-print-name = Nødkode
open-printed = Sendt til skriveren. Hent arket med en gang.
open-no-printer = Fant ingen skriver som tok imot.
open-no-printer-text = Skriv koden av for hånd i mellomtiden.
open-sheet-title = Nødkode for aevdesk
open-sheet-text = Med denne koden kan sakene låses opp når passordfrasen er glemt. Velg «Bruk nødkoden» der du ellers skriver passordfrasen. Store og små bokstaver er det samme.
open-sheet-keep = Laget { $date }. Oppbevar arket i et låst skap, ikke sammen med maskinen. Får andre tak i det, lag en ny kode i innstillingene. Da slutter denne å virke.

## Office

open-office-name = Nav-kontor
open-office-name-missing = Skriv navnet på kontoret.
open-office-caseworker = Navnet ditt
open-office-caseworker-missing = Skriv navnet ditt. Det står i avtalene du signerer.
open-office-phone = Telefon
open-office-place = Møtested
open-office-place-hint = Der dere møtes til vanlig, hvis det ikke er kontoret
open-office-document-language = Målform i nye dokumenter
open-office-voice = Personen omtales som
open-voice-du = du
open-voice-third = navnet
open-office-agreement-word = Avtalen heter
open-agreement-aktivitetsavtale = Aktivitetsavtale
open-agreement-samarbeidsavtale = Samarbeidsavtale
open-agreement-aktivitetsplan = Aktivitetsplan
open-office-asks-address = Spør om adressen
open-office-asks-address-hint = Den trengs sjelden i avtalen.

## On the list

open-welcome = Klart til bruk
open-welcome-text = Prøv deg på en øvingssak med en oppdiktet person. Den kan slettes når som helst.
open-practise = Åpne øvingssaken
open-practice-name = { $name } (øvingssak, oppdiktet)
open-go-on = Fortsett der du var

## Unlocking and the lock

open-unlock = Lås opp
open-unlocking = Låser opp …
open-unlock-closed = Sakene ligger kryptert på denne maskinen.
open-unlock-locked = Alt du skrev, er lagret. Du kommer tilbake dit du var.
open-unlock-held = Noe er ikke lagret ennå, men holdes i minnet. Lås opp for å se hva som må gjøres.
open-use-code = Bruk nødkoden
open-use-passphrase = Bruk passordfrasen
open-code-hint = 28 tegn i sju grupper. Mellomrom og streker betyr ikke noe.
open-code-empty = Skriv koden som står på arket.
open-passphrase-empty = Skriv passordfrasen.
open-wait = { $count ->
    [one] Vent ett sekund.
   *[other] Vent { $count } sekunder.
 }
open-renew-title = Lag en ny passordfrase
open-renew-lead = Koden stemte. Den nye passordfrasen gjelder fra nå av, og nødkoden er den samme.
open-new-passphrase = Ny passordfrase
open-renew = Lagre og åpne
open-keep-passphrase = Åpne uten å endre
open-locking = Låst
open-blank = Skjermen er tom
open-blank-text = Øvingssakene har ingen passordfrase, så de kan ikke låses.
open-show-cases = Vis sakene

## When it will not open or close

open-trouble-busy = aevdesk er åpent et annet sted
open-trouble-newer = Lageret er fra en nyere utgave
open-trouble-damaged = Lageret er skadet
open-trouble-missing = Lageret mangler
open-trouble-foreign = Dette er ikke et lager for aevdesk
open-trouble-key = Nøkkelfilen må hentes tilbake
open-trouble-folder = Mappen kan ikke brukes
open-trouble-memory = For lite minne akkurat nå
open-trouble-backup = Ingen sikkerhetskopi
open-trouble-disk = Disken tok ikke imot
open-trouble-other = Lageret kan ikke åpnes
open-backups-offer = { $count ->
    [0] Det ligger ingen sikkerhetskopi på denne maskinen. Har du en et annet sted, be om hjelp til å legge den tilbake.
   *[other] Det som ligger her nå, flyttes til siden og slettes ikke.
 }
open-backup-choose = Sikkerhetskopi
open-backup-line = { $count ->
    [0] { $day } kl. { $clock }, ingen saker
    [one] { $day } kl. { $clock }, én sak
   *[other] { $day } kl. { $clock }, { $count } saker
 }
open-restore = Åpne kopien
open-salvage = Berg de sakene som er hele
open-fetch-key = Hent nøkkelfilen
open-fetching = Henter …
open-restored = Sikkerhetskopien er åpnet: { $backup }. Lageret som var her, er flyttet til siden.
open-salvaged = Sakene som er hele, er berget. Den skadede filen er flyttet til siden.
open-key-fetched = Nøkkelfilen er hentet tilbake. Alle sakene er her.
open-closing = Lagrer og tar sikkerhetskopi …
open-no-backup = Sakene er lagret, men ikke kopiert
open-not-saved = Noe er ikke lagret
open-held-text = Det siste du skrev, er ikke lagret, men holdes i minnet. Lukker du nå, går det tapt.
open-close-unsaved = Lukk uten å lagre

## Settings

open-changed = Innstillingen er endret
open-place-office = Kontoret
open-place-office-lead = Fylles inn i hver ny sak. Saker du har fra før, endres ikke.
open-place-view = Språk og visning
open-place-view-lead = Gjelder med en gang, på denne maskinen.
open-place-keys = Passordfrase og nødkode
open-place-keys-lead = Er begge borte, er sakene borte. Det finnes ingen annen vei inn.
open-place-backup = Sikkerhetskopi
open-place-backup-lead = Kopiene ligger kryptert ved siden av lageret og åpnes med samme passordfrase.
open-place-about = Om aevdesk
open-place-about-lead = Et verktøy for å skrive sammen. Signerte avtaler skal journalføres i fagsystemet.
open-screen-language = Språk på skjermen
open-screen-language-hint = Dokumentet har sin egen målform i hver sak.
open-theme = Farger
open-text-size = Tekststørrelse
open-text-size-hint = Ctrl + og Ctrl − gjør det samme hvor som helst.
open-lock-after = Lås etter
open-lock-after-hint = Når ingen har rørt tastatur eller mus.
open-minutes = { $count } min
open-no-secret = Øvingssakene har ingen passordfrase
open-no-secret-text = Lageret slettes når du lukker vinduet.
open-change-passphrase = Bytt passordfrase
open-old-passphrase = Passordfrasen du har nå
open-use-passphrase-now = Bruk den nye
open-passphrase-changed = Passordfrasen er byttet
open-new-code = Ny nødkode
open-new-code-text = Når den nye er laget, slutter den gamle å virke.
open-make-code = Lag ny nødkode
open-making-code = Lager en ny kode …
open-code-made = Ny nødkode er laget
open-back-up-now = Ta sikkerhetskopi nå
open-backing-up = Tar sikkerhetskopi og leser den tilbake …
open-backed-up = Siste sikkerhetskopi: { $day } kl. { $clock }
open-backup-overdue = Siste sikkerhetskopi er gammel: { $day } kl. { $clock }
open-no-backup-yet = Det er ingen sikkerhetskopi ennå
open-backup-count = { $count ->
    [0] Ingen kopier på denne maskinen.
    [one] Én kopi på denne maskinen.
   *[other] { $count } kopier på denne maskinen.
 }
open-backups-kept = En kopi tas når du lukker, under arbeidet og før en avtale forsegles. Etter 35 dager er den borte.
open-about-version = Utgave
open-about-folder = Her ligger lageret
open-about-network = Nett
open-about-licence = Lisens
open-about-licence-text = MIT. Skrift og ikoner har sine egne lisenser.

## Our own mistakes

open-mishap = Noe gikk galt i programmet
open-mishap-text = Det du har skrevet, er ikke borte. Gå tilbake dit du var, eller lukk og åpne på nytt. Meld gjerne fra med rapporten under.
open-mishap-report = Rapport, uten noe du har skrevet
open-mishap-go-on = Tilbake dit jeg var
open-mishap-copy = Kopier rapporten
open-mishap-copied = Kopiert
