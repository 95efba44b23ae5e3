## Skrivebordet: listen over saker, rammen rundt en sak, og sidene i den.

## Mine saker
screen-my-cases = Mine saker
screen-cases = Saker
screen-new-case = Ny sak
screen-open-case = Åpne saken
screen-settings = Innstillinger
screen-lock = Lås
screen-good-morning = God morgen, { $name }
screen-good-morning-nameless = God morgen
screen-good-day = God dag, { $name }
screen-good-day-nameless = God dag
screen-good-evening = God kveld, { $name }
screen-good-evening-nameless = God kveld
screen-need-you = { $count ->
    [0] Ingenting haster i dag.
    [1] Én sak trenger deg i dag.
    [2] To saker trenger deg i dag.
    [3] Tre saker trenger deg i dag.
    [4] Fire saker trenger deg i dag.
    [5] Fem saker trenger deg i dag.
    [6] Seks saker trenger deg i dag.
    [7] Sju saker trenger deg i dag.
    [8] Åtte saker trenger deg i dag.
    [9] Ni saker trenger deg i dag.
    [10] Ti saker trenger deg i dag.
    [11] Elleve saker trenger deg i dag.
    [12] Tolv saker trenger deg i dag.
   *[other] { $count } saker trenger deg i dag.
 }
screen-list-keys = Piltast velger  ·  Enter åpner  ·  Ctrl N ny sak  ·  Ctrl K kommandoer
screen-no-cases = Ingen saker ennå
screen-no-cases-text = Den første tar noen minutter.
screen-none-of-these = Ingen saker her nå
screen-no-hit = Fant ingen «{ $wanted }»
screen-did-you-mean = Mente du { $name }?
screen-search-for = Søk på { $name }
screen-show-all = Vis alle
screen-shown = { $count ->
    [0] Ingen saker
    [1] Én sak
    [2] To saker
    [3] Tre saker
    [4] Fire saker
    [5] Fem saker
    [6] Seks saker
    [7] Sju saker
    [8] Åtte saker
    [9] Ni saker
    [10] Ti saker
    [11] Elleve saker
    [12] Tolv saker
   *[other] { $count } saker
 }
screen-column-name = Navn
screen-column-track = Løp
screen-column-status = Hvor langt
screen-column-next = Neste dato
screen-column-saved = Endret
screen-filter-all = Alle
screen-filter-draft = Utkast
screen-filter-awaiting = Venter på signatur
screen-filter-in-force = Gjelder nå
screen-filter-ended = Avsluttet
screen-born = f. { $year }
screen-no-track = Løp ikke valgt
screen-status-draft = Utkast
screen-status-reviewed = Gjennomgått i samtale
screen-status-awaiting = Venter på signatur
screen-status-signed = Avtalen gjelder
screen-status-unsigned-final = Ferdig uten signatur
screen-status-superseded = Erstattet
screen-status-ended = Avsluttet
screen-status-withdrawn = Feilført
screen-next-follow-up = Oppfølging { $day }
screen-next-return = Tilbake { $day }
screen-next-ends = Går ut { $day }
screen-today = i dag
screen-today-at = i dag { $clock }
screen-yesterday = i går
screen-tomorrow = i morgen
screen-unreadable-case = Saken kan ikke leses
screen-unreadable-text = Den er ikke slettet. Hent den fram fra en sikkerhetskopi.
screen-no-new-case = Saken ble ikke laget
screen-delete-case = Slett saken
screen-delete-ask = Slette saken til { $name }?
screen-delete-text = Alt i saken blir borte, også forseglede versjoner. Du kan angre i et halvt minutt.

## Rammen rundt en sak
screen-nameless-case = Uten navn
screen-nameless = uten navn
screen-age = { $age } år
screen-track-return-to-employer = Retur
    .long = Tilbake til arbeidsgiver
screen-track-straightforward = Kurant
    .long = Kurant sak
screen-track-full = Full
    .long = Full vurdering
screen-group-ground = Grunnlag
screen-group-assessment = Det vi bygger på
screen-group-agreement = Avtalen
screen-place-triage = Løp
screen-place-own-view = Egen vurdering
screen-place-area-environment = Arbeidslivet
screen-place-area-work = Kompetanse
screen-place-area-interests = Interesser
screen-place-benefit-basis = Notat om ytelse
screen-place-kvp = KVP
screen-place-uforetrygd = Mot uføretrygd
screen-place-return = Tilbake i jobb
screen-place-expectations = Forventninger
screen-place-archive = Journalføring
screen-review = Se over
screen-previous = Forrige
screen-next = Neste
screen-saving = Lagrer …
screen-saved = Lagret
screen-saved-at = Lagret kl. { $clock }
screen-not-saved = Ikke lagret
screen-not-saved-at = Ikke lagret siden kl. { $clock }
screen-try-again = Prøv igjen
screen-more = Flere valg
screen-show-page = Vis siden
screen-state-done = Ferdig
screen-state-begun = Påbegynt
screen-state-empty = Ikke begynt
screen-state-optional = Valgfri
screen-state-later = Senere
screen-state-ready = Klar
screen-problems = { $count ->
    [one] 1 mangel
   *[other] { $count } mangler
 }
screen-findings = { $count } funn
screen-no-problems = Ingenting stopper signering.
screen-went-track = { $count ->
    [1] Én del trengs ikke i dette løpet. Den er lagt bort, ikke slettet.
    [2] To deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
    [3] Tre deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
    [4] Fire deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
    [5] Fem deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
    [6] Seks deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
    [7] Sju deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
    [8] Åtte deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
    [9] Ni deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
    [10] Ti deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
    [11] Elleve deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
    [12] Tolv deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
   *[other] { $count } deler trengs ikke i dette løpet. De er lagt bort, ikke slettet.
 }
screen-went = { $count ->
    [1] Én del trengs ikke nå. Den er lagt bort, ikke slettet.
    [2] To deler trengs ikke nå. De er lagt bort, ikke slettet.
    [3] Tre deler trengs ikke nå. De er lagt bort, ikke slettet.
    [4] Fire deler trengs ikke nå. De er lagt bort, ikke slettet.
    [5] Fem deler trengs ikke nå. De er lagt bort, ikke slettet.
    [6] Seks deler trengs ikke nå. De er lagt bort, ikke slettet.
    [7] Sju deler trengs ikke nå. De er lagt bort, ikke slettet.
    [8] Åtte deler trengs ikke nå. De er lagt bort, ikke slettet.
    [9] Ni deler trengs ikke nå. De er lagt bort, ikke slettet.
    [10] Ti deler trengs ikke nå. De er lagt bort, ikke slettet.
    [11] Elleve deler trengs ikke nå. De er lagt bort, ikke slettet.
    [12] Tolv deler trengs ikke nå. De er lagt bort, ikke slettet.
   *[other] { $count } deler trengs ikke nå. De er lagt bort, ikke slettet.
 }

## Måter å arbeide på
screen-phase-prepare = Forbered
screen-phase-talk = Samtale
screen-phase-agree = Avtale
screen-turn = Snu skjermen
screen-turn-back = Vis alt igjen
screen-talk-with = Samtale med { $name }
screen-talk-about = Dette snakker vi om
screen-theme-now = Hvordan har du det?
screen-theme-can = Det du får til
screen-theme-hard = Det som stopper deg
screen-theme-wish = Hva vil du?
screen-theme-way = Veien dit
screen-theme-promise = Hva vi lover
screen-ask-now = Hvordan har du det nå?
    .help = Fortell som det er. Vi skriver det ned sammen.
screen-ask-can = Hva får du til i dag?
    .help = Tenk på jobb, hjemme og det du liker å gjøre.
screen-ask-hard = Hva er det som stopper deg?
    .help = Si hva som er vanskelig, og når det skjer.
screen-ask-wish = Hva vil du?
    .help = Det er ikke bindende. Det er der vi begynner.
screen-ask-way = Hva er målet, og hva trenger du for å komme dit?
    .help = Skriv målet slik du ville sagt det selv.
screen-ask-promise = Hva kan vi forvente av hverandre?
    .help = Begge sier noe. Begge skriver under på det.

## Når noe stopper
screen-signatures-stand = Endrer du nå, må begge signere på nytt
screen-signed-by = Dette har { $who } signert.
screen-change-anyway = Endre likevel
screen-keep-signatures = Behold signaturene
screen-sealed = Versjon { $number } er forseglet
screen-sealed-text = Den kan leses, men ikke endres. Alt du skriver nå, kommer med i neste versjon.
screen-new-version = Lag ny versjon
screen-value-refused = Dette kan ikke lagres her. Skriv det på en annen måte.
screen-copy-docx-complete = Lag Word-kopi av dokumentet …
screen-copy-docx-agreement = Lag Word-kopi av avtalen …
screen-copy-pdf-complete = Lag PDF av dokumentet …
screen-copy-pdf-agreement = Lag PDF av avtalen …
screen-print-complete = Skriv ut dokumentet …
screen-print-agreement = Skriv ut avtalen …
screen-print-name = Dokument
screen-no-printer = Fant ingen skriver
screen-no-printer-text = Avtalen kan lagres som PDF i mellomtiden.
screen-save-pdf = Lagre PDF
screen-sealed-files = Skriv ut eller lagre det forseglede …
screen-copy-made = Kopien er laget
screen-copy-failed = Kopien ble ikke laget
screen-copy-failed-text = Er dokumentet åpent i Word? Lukk det, eller velg et annet sted.
screen-another-place = Lagre et annet sted
screen-mode-system = Som på maskinen
screen-mode-light = Lyst
screen-mode-dark = Mørkt
screen-mode-contrast = Høy kontrast
screen-text-larger = Større tekst
screen-text-smaller = Mindre tekst
screen-text-normal = Vanlig tekst

## Sider og felt
screen-questions = Spørsmål å stille
screen-nothing-asked = Her er det ingenting å fylle ut
screen-add-more = Legg til …
screen-add-row = Legg til { $what }
screen-based-on = Bygger på
screen-new-source = Ny kilde …
screen-new-party = Noen andre …
screen-unnamed = { $what } uten navn
screen-awaits = venter på { $what }, ser på det senest { $date }
screen-bound-by = innen { $date }
screen-bound-from = fra { $date }
screen-bound-earliest = tidligst { $date }
screen-goal = Målet
screen-talk = Samtale
screen-talk-on = Samtale { $date }
screen-unit-hours-week = timer i uken
screen-unit-count = i uken

## Funn
screen-findings-resource = Ressurser
screen-findings-barrier = Hindringer
screen-add-resource = Legg til ressurs
screen-add-barrier = Legg til hindring
screen-no-resources = Ingen ressurser her ennå
screen-ask-for = Spør: { $question }
screen-finding-empty = Ikke skrevet ennå
screen-finding-menu = Flere valg for funnet
screen-finding-linked = Knyttet til avtalen
screen-finding-not-linked = Ikke knyttet til avtalen
screen-source-gone = Kilden er tatt bort
screen-make-milestone = Lag delmål
screen-make-act = Lag aktivitet
screen-make-wait = Lag ventepunkt
screen-linked-milestone = Delmål: { $what }
screen-linked-act = Aktivitet: { $what }
screen-linked-wait = Venter på: { $what }
screen-new-linked-milestone = Nytt delmål
screen-new-linked-act = Ny aktivitet
screen-new-linked-wait = Nytt ventepunkt
screen-rest-there = Resten i avtalen
screen-no-agreement = Det lages ingen avtale i denne saken.

## Det en rad heter, etter «Legg til»
screen-row = rad
screen-row-confirmation = bekreftelse
screen-row-party = noen som er med
screen-row-benefit = ytelse eller inntekt
screen-row-talk = samtale
screen-row-attempt = forsøk
screen-row-later = tillegg
screen-row-source = kilde
screen-row-occ = yrke
screen-row-finding = funn
screen-row-work-item = arbeid
screen-row-education-item = utdanning eller kurs
screen-row-grid = noe du kan eller ikke kan
screen-row-pending = behandling eller utredning
screen-row-tried-item = noe som er prøvd
screen-row-main-point = hovedpunkt
screen-row-milestone = delmål
screen-row-act = aktivitet
screen-row-wait = ventepunkt
screen-row-season = sesong
screen-row-pause = pause
screen-row-find-out = noe å finne ut
screen-row-step = trinn
screen-row-coop-row = noen som er med
screen-row-contact = kontakt
screen-row-point = punkt
screen-row-due = dato
screen-row-attendance = oppmøte
screen-row-sign = signatur
