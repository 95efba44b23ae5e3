## Skrivebordet: lista over saker, ramma rundt ei sak, og sidene i ho.

screen-my-cases = Mine saker
screen-cases = Saker
screen-new-case = Ny sak
screen-open-case = Opne saka
screen-settings = Innstillingar
screen-lock = Lås
screen-good-morning = God morgon, { $name }
screen-good-morning-nameless = God morgon
screen-good-day = God dag, { $name }
screen-good-day-nameless = God dag
screen-good-evening = God kveld, { $name }
screen-good-evening-nameless = God kveld
screen-need-you = { $count ->
    [0] Ingenting hastar i dag.
    [1] Éi sak treng deg i dag.
    [2] To saker treng deg i dag.
    [3] Tre saker treng deg i dag.
    [4] Fire saker treng deg i dag.
    [5] Fem saker treng deg i dag.
    [6] Seks saker treng deg i dag.
    [7] Sju saker treng deg i dag.
    [8] Åtte saker treng deg i dag.
    [9] Ni saker treng deg i dag.
    [10] Ti saker treng deg i dag.
    [11] Elleve saker treng deg i dag.
    [12] Tolv saker treng deg i dag.
   *[other] { $count } saker treng deg i dag.
 }
screen-list-keys = Piltast vel  ·  Enter opnar  ·  Ctrl N ny sak  ·  Ctrl K kommandoar
screen-no-cases = Ingen saker enno
screen-no-cases-text = Den første tek nokre minutt.
screen-none-of-these = Ingen saker her no
screen-no-hit = Fann ingen «{ $wanted }»
screen-did-you-mean = Meinte du { $name }?
screen-search-for = Søk på { $name }
screen-show-all = Vis alle
screen-shown = { $count ->
    [0] Ingen saker
    [1] Éi sak
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
screen-column-name = Namn
screen-column-track = Løp
screen-column-status = Kor langt
screen-column-next = Neste dato
screen-column-saved = Endra
screen-filter-all = Alle
screen-filter-draft = Utkast
screen-filter-awaiting = Ventar på signatur
screen-filter-in-force = Gjeld no
screen-filter-ended = Avslutta
screen-born = f. { $year }
screen-no-track = Løp ikkje valt
screen-status-draft = Utkast
screen-status-reviewed = Gjennomgått i samtale
screen-status-awaiting = Ventar på signatur
screen-status-signed = Avtalen gjeld
screen-status-unsigned-final = Ferdig utan signatur
screen-status-superseded = Erstatta
screen-status-ended = Avslutta
screen-status-withdrawn = Feilført
screen-next-follow-up = Oppfølging { $day }
screen-next-return = Tilbake { $day }
screen-next-ends = Går ut { $day }
screen-today = i dag
screen-today-at = i dag { $clock }
screen-yesterday = i går
screen-tomorrow = i morgon
screen-unreadable-case = Saka kan ikkje lesast
screen-unreadable-text = Ho er ikkje sletta. Hent henne fram frå ein tryggingskopi.
screen-no-new-case = Saka blei ikkje laga
screen-delete-case = Slett saka
screen-delete-ask = Slette saka til { $name }?
screen-delete-text = Alt i saka blir borte, òg forsegla versjonar. Du kan angre i eit halvt minutt.

screen-nameless-case = Utan namn
screen-nameless = utan namn
screen-age = { $age } år
screen-track-return-to-employer = Retur
    .long = Tilbake til arbeidsgivar
screen-track-straightforward = Kurant
    .long = Kurant sak
screen-track-full = Full
    .long = Full vurdering
screen-group-ground = Grunnlag
screen-group-assessment = Det vi byggjer på
screen-group-agreement = Avtalen
screen-place-triage = Løp
screen-place-own-view = Eiga vurdering
screen-place-area-environment = Arbeidslivet
screen-place-area-work = Kompetanse
screen-place-area-interests = Interesser
screen-place-benefit-basis = Notat om yting
screen-place-kvp = KVP
screen-place-uforetrygd = Mot uføretrygd
screen-place-return = Tilbake i jobb
screen-place-expectations = Forventningar
screen-place-archive = Journalføring
screen-review = Sjå over
screen-previous = Førre
screen-next = Neste
screen-saving = Lagrar …
screen-saved = Lagra
screen-saved-at = Lagra kl. { $clock }
screen-not-saved = Ikkje lagra
screen-not-saved-at = Ikkje lagra sidan kl. { $clock }
screen-try-again = Prøv igjen
screen-more = Fleire val
screen-show-page = Vis sida
screen-state-done = Ferdig
screen-state-begun = Påbyrja
screen-state-empty = Ikkje byrja
screen-state-optional = Valfri
screen-state-later = Seinare
screen-state-ready = Klar
screen-problems = { $count ->
    [one] 1 mangel
   *[other] { $count } manglar
 }
screen-findings = { $count } funn
screen-no-problems = Ingenting stoppar signering.
screen-went-track = { $count ->
    [1] Éin del trengst ikkje i dette løpet. Han er lagd bort, ikkje sletta.
    [2] To delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
    [3] Tre delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
    [4] Fire delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
    [5] Fem delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
    [6] Seks delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
    [7] Sju delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
    [8] Åtte delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
    [9] Ni delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
    [10] Ti delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
    [11] Elleve delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
    [12] Tolv delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
   *[other] { $count } delar trengst ikkje i dette løpet. Dei er lagde bort, ikkje sletta.
 }
screen-went = { $count ->
    [1] Éin del trengst ikkje no. Han er lagd bort, ikkje sletta.
    [2] To delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
    [3] Tre delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
    [4] Fire delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
    [5] Fem delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
    [6] Seks delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
    [7] Sju delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
    [8] Åtte delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
    [9] Ni delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
    [10] Ti delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
    [11] Elleve delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
    [12] Tolv delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
   *[other] { $count } delar trengst ikkje no. Dei er lagde bort, ikkje sletta.
 }

screen-phase-prepare = Førebu
screen-phase-talk = Samtale
screen-phase-agree = Avtale
screen-turn = Snu skjermen
screen-turn-back = Vis alt igjen
screen-talk-with = Samtale med { $name }
screen-talk-about = Dette snakkar vi om
screen-theme-now = Korleis har du det?
screen-theme-can = Det du får til
screen-theme-hard = Det som stoppar deg
screen-theme-wish = Kva vil du?
screen-theme-way = Vegen dit
screen-theme-promise = Kva vi lovar
screen-ask-now = Korleis har du det no?
    .help = Fortel som det er. Vi skriv det ned saman.
screen-ask-can = Kva får du til i dag?
    .help = Tenk på jobb, heime og det du liker å gjere.
screen-ask-hard = Kva er det som stoppar deg?
    .help = Sei kva som er vanskeleg, og når det skjer.
screen-ask-wish = Kva vil du?
    .help = Det er ikkje bindande. Det er der vi byrjar.
screen-ask-way = Kva er målet, og kva treng du for å kome dit?
    .help = Skriv målet slik du ville sagt det sjølv.
screen-ask-promise = Kva kan vi forvente av kvarandre?
    .help = Begge seier noko. Begge skriv under på det.

screen-signatures-stand = Endrar du no, må begge signere på nytt
screen-signed-by = Dette har { $who } signert.
screen-change-anyway = Endre likevel
screen-keep-signatures = Behald signaturane
screen-sealed = Versjon { $number } er forsegla
screen-sealed-text = Han kan lesast, men ikkje endrast. Alt du skriv no, kjem med i neste versjon.
screen-new-version = Lag ny versjon
screen-value-refused = Dette kan ikkje lagrast her. Skriv det på ein annan måte.
screen-copy-docx-complete = Lag Word-kopi av dokumentet …
screen-copy-docx-agreement = Lag Word-kopi av avtalen …
screen-copy-pdf-complete = Lag PDF av dokumentet …
screen-copy-pdf-agreement = Lag PDF av avtalen …
screen-print-complete = Skriv ut dokumentet …
screen-print-agreement = Skriv ut avtalen …
screen-print-name = Dokument
screen-no-printer = Fann ingen skrivar
screen-no-printer-text = Avtalen kan lagrast som PDF i mellomtida.
screen-save-pdf = Lagre PDF
screen-sealed-files = Skriv ut eller lagre det forsegla …
screen-copy-made = Kopien er laga
screen-copy-failed = Kopien blei ikkje laga
screen-copy-failed-text = Er dokumentet ope i Word? Lukk det, eller vel ein annan stad.
screen-another-place = Lagre ein annan stad
screen-mode-system = Som på maskina
screen-mode-light = Lyst
screen-mode-dark = Mørkt
screen-mode-contrast = Høg kontrast
screen-text-larger = Større tekst
screen-text-smaller = Mindre tekst
screen-text-normal = Vanleg tekst

screen-questions = Spørsmål å stille
screen-nothing-asked = Her er det ingenting å fylle ut
screen-add-more = Legg til …
screen-add-row = Legg til { $what }
screen-based-on = Byggjer på
screen-new-source = Ny kjelde …
screen-new-party = Nokon andre …
screen-unnamed = { $what } utan namn
screen-awaits = ventar på { $what }, ser på det seinast { $date }
screen-bound-by = innan { $date }
screen-bound-from = frå { $date }
screen-bound-earliest = tidlegast { $date }
screen-goal = Målet
screen-talk = Samtale
screen-talk-on = Samtale { $date }
screen-unit-hours-week = timar i veka
screen-unit-count = i veka

screen-findings-resource = Ressursar
screen-findings-barrier = Hindringar
screen-add-resource = Legg til ressurs
screen-add-barrier = Legg til hindring
screen-no-resources = Ingen ressursar her enno
screen-ask-for = Spør: { $question }
screen-finding-empty = Ikkje skrive enno
screen-finding-menu = Fleire val for funnet
screen-finding-linked = Knytt til avtalen
screen-finding-not-linked = Ikkje knytt til avtalen
screen-source-gone = Kjelda er teken bort
screen-make-milestone = Lag delmål
screen-make-act = Lag aktivitet
screen-make-wait = Lag ventepunkt
screen-linked-milestone = Delmål: { $what }
screen-linked-act = Aktivitet: { $what }
screen-linked-wait = Ventar på: { $what }
screen-new-linked-milestone = Nytt delmål
screen-new-linked-act = Ny aktivitet
screen-new-linked-wait = Nytt ventepunkt
screen-rest-there = Resten i avtalen
screen-no-agreement = Det blir ikkje laga nokon avtale i denne saka.

screen-row = rad
screen-row-confirmation = stadfesting
screen-row-party = nokon som er med
screen-row-benefit = yting eller inntekt
screen-row-talk = samtale
screen-row-attempt = forsøk
screen-row-later = tillegg
screen-row-source = kjelde
screen-row-occ = yrke
screen-row-finding = funn
screen-row-work-item = arbeid
screen-row-education-item = utdanning eller kurs
screen-row-grid = noko du kan eller ikkje kan
screen-row-pending = behandling eller utgreiing
screen-row-tried-item = noko som er prøvd
screen-row-main-point = hovudpunkt
screen-row-milestone = delmål
screen-row-act = aktivitet
screen-row-wait = ventepunkt
screen-row-season = sesong
screen-row-pause = pause
screen-row-find-out = noko å finne ut
screen-row-step = trinn
screen-row-coop-row = nokon som er med
screen-row-contact = kontakt
screen-row-point = punkt
screen-row-due = dato
screen-row-attendance = oppmøte
screen-row-sign = signatur
