## 7 Behovet, kort

field-need-statement = Kva treng du for å kome tilbake?
    .doc = Det du treng for å kome tilbake
    .third = Det som trengst for å kome tilbake
field-need-possibilities = Kva moglegheiter har du til å vere i arbeidet ditt?
    .doc = Moglegheitene dine til å vere i arbeidet ditt
    .third = Moglegheitene til å vere i arbeidet
field-need-hindrance = Kva hindrar deg i arbeidet ditt no?
    .doc = Det som hindrar deg i arbeidet no
    .third = Det som hindrar arbeidet no
field-need-risk = Noko du ikkje bør gjere på jobb av omsyn til helsa?
    .doc = Det du ikkje bør gjere på jobb, av omsyn til helsa
    .third = Det som ikkje bør gjerast på jobb, av omsyn til helsa
field-need-group = Innsatsgruppe i gjeldande vedtak
field-need-earlier-assessment = Tidlegare arbeidsevnevurdering (dato og kvar ho ligg)
field-need-opens-when = Når skal vi gjere ei full vurdering likevel?
    .doc = Då gjer vi ei full vurdering likevel

## 8 Kort vurdering

field-short-situation = Situasjonen no
field-short-resources = Det som verkar og som vi byggjer på
field-short-limits = Det som hindrar arbeid no
field-short-agreed = Det vi alle er einige om
field-short-open-area = Område vi likevel ser på

## 9 Arbeid og krav

field-work-occupations = Yrke og oppgåver vi har vurdert
    .help = Så mange som trengst. Det finst ikkje noko krav til tal.
field-occ-title = Yrke eller type arbeid
field-occ-requirements = Kva arbeidet krev
field-occ-can = Det du klarer
    .third = Det personen klarer
field-occ-cannot = Det du ikkje klarer no
    .third = Det personen ikkje klarer no
field-occ-adaptation = Tilrettelegging som kan gjere det mogleg
field-occ-route = Kva som skal til for å kome dit
field-occ-realistic = Realistisk no?
    .doc = Realistisk no
field-occ-decision = Kva vi gjer med det
field-occ-reason = Kvifor
field-occ-proposed-by = Kven foreslo det
field-work-local-market = Arbeidsmarknaden her
field-work-mobility = Reise, flytting og arbeid andre stader
field-work-education-route = Vegen gjennom utdanning eller opplæring
field-work-foreign-competence = Utdanning og arbeid frå andre land, og kva som må til for å bruke det her

## Område og funn

field-area-state = Har dette noko å seie for arbeid?
    .help = «Nei» set ingen spor i dokumentet. «Veit ikkje enno» blir til noko de skal finne ut.
    .doc = Kva gjeld for dette området?
field-area-find-out = Korleis og når vi finn det ut
field-area-findings = Ressursar og hindringar
field-area-assessment = Vurderinga til rettleiaren
    .help = Kva funna har å seie for moglegheitene i arbeid. Ikkje gjenta kjeldene.
    .doc = Vår vurdering
field-area-updated = Sist endra
field-finding-text = Kva vi veit
    .help = Konkrete oppgåver og timar seier meir enn ord som «låg» og «god».
field-finding-kind = Ressurs, hindring eller begge
field-finding-when = Før, no eller på sikt
field-finding-meaning = Kva det har å seie for arbeid
field-finding-cause = Kva det heng saman med
    .help = Kryss av for alt som gjeld. Er både rus og helse med, kryssar du av for begge.
field-finding-basis = Korleis vi veit det
field-finding-sources = Kjelde
field-finding-no-action = Kvifor vi ikkje gjer noko med dette no
field-finding-share = Kan delast med
    .help = Blir ikkje delt med nokon om du ikkje kryssar av.
field-finding-confirmed = Stadfesta i samtalen
field-environment-employer-tried = Kva arbeidsgivaren har prøvd eller tilbode
field-work-hist-items = Arbeid som har noko å seie no
    .help = Berre det som er merkt «ja», blir skrive ut.
field-work-item-title = Stilling eller oppgåver
field-work-item-place = Kvar
field-work-item-years = Når
field-work-item-shows = Kva det viser
field-work-item-relevant = Har noko å seie no
field-education-items = Utdanning og kurs
field-education-item-what = Kva
field-education-item-where = Kvar
field-education-item-year = År
field-education-item-done = Fullført eller avbroten
field-skills-other = Andre ferdigheiter (språk, førarkort, data, praktisk)
    .doc = Andre ferdigheiter
field-language-level = Norsk: kva klarer du munnleg og skriftleg?
    .help = Skriv kva du klarer, ikkje berre eit nivå.
    .doc = Norsk, munnleg og skriftleg
    .third = Norsk, munnleg og skriftleg
field-language-enough-for = Held norsken til arbeid eller kurs?
    .doc = Norsken held til
field-language-school-base = Har du fullført grunnskule?
    .doc = Fullført grunnskule
    .third = Fullført grunnskule
field-language-intro-done = Introduksjonsprogram: kva er gjort, og kva står att?
    .doc = Introduksjonsprogram
field-everyday-topics = Tema som har noko å seie for arbeid
    .help = Eit kryss opnar berre spørsmål. Ingenting må svarast på.
field-everyday-own-history = Historia di, det som er viktig å kjenne til
    .third = Historia, det som er viktig å kjenne til
field-everyday-basic-first = Må noko vere på plass før arbeid er mogleg?
    .doc = Dette må vere på plass før arbeid er mogleg

## 10.5 Helse

field-health-grid = Det du kan og det du ikkje kan
    .help = Fyll berre ut radene som har noko å seie for arbeid.
    .third = Det personen kan og ikkje kan
field-grid-what = Kva
field-grid-level = Kan, kan med tilrettelegging, kan ikkje, ikkje kjent
    .doc = Kan eller kan ikkje
field-grid-note = Kor mykje, kor lenge, kva hjelper
field-grid-says = Kven seier det
field-health-risk-answer = Er det noko arbeid eller nokon aktivitet som er farleg for helsa di?
    .doc = Farleg for helsa
    .third = Farleg for helsa
field-health-risk = Kva, og kvifor
    .doc = Det som er farleg for helsa di, og kvifor
    .third = Det som er farleg for helsa, og kvifor
field-health-load = Kor mykje toler du, og kva kan vi prøve? (timar om dagen, dagar i veka, oppgåver)
    .doc = Kor mykje du toler, og kva vi kan prøve
    .third = Belastning som er til å tole, og kva vi kan prøve
field-health-good-day = Ein god dag
field-health-bad-day = Ein dårleg dag
field-health-pattern = Kor ofte svingar det?
    .doc = Kor ofte det svingar
field-health-since = Når blei arbeidsevna nedsett?
    .doc = Arbeidsevna er nedsett frå
field-health-prognosis = Kva er venta framover?
    .doc = Det som er venta framover
field-health-prognosis-note = Utdjup (kven seier det, når)
    .doc = Meir om det som er venta
field-health-pending = Behandling eller utgreiing du får eller ventar på
    .third = Behandling eller utgreiing som går føre seg eller er venta
field-pending-what = Kva
field-pending-where = Kvar
field-pending-expected = Venta
field-pending-state = Status
field-health-no-documents = Kvifor finst det lite dokumentasjon?
    .doc = Kvifor det finst lite dokumentasjon
field-health-doctor-view = Vurderinga til legen, kort
field-health-person-view = Slik opplever du det sjølv
    .third = Slik opplever personen det sjølv
field-health-differ = Der de ser ulikt på det
    .third = Der personen og legen ser ulikt på det

## 11 Kva er prøvd

field-tried-items = Prøvd tidlegare
field-tried-none-reason = Ingenting er prøvd enno. Kvifor?
    .doc = Kvifor ingenting er prøvd enno
field-tried-item-kind = Kva slag
field-tried-item-measure = Tiltak
field-tried-item-what = Kva
field-tried-item-from = Frå
field-tried-item-to = Til
field-tried-item-went = Korleis gjekk det?
    .doc = Korleis det gjekk
field-tried-item-ended = Kvifor blei det slutt?
    .doc = Kvifor det blei slutt
field-tried-item-learnt = Kva lærte vi av det?
    .help = Det som neste tiltaksarrangør og neste rettleiar treng mest.
    .doc = Det vi lærte av det
field-tried-item-source = Kjelde

## 12 Heilskapsvurdering

field-overall-main-points = Hovudpunkt
    .help = Høgst fem korte linjer. Dei står øvst på side 1.
    .doc = Kort fortalt
field-main-point-text = Punkt
field-statement-text = Tekst
field-statement-based-on = Byggjer på
field-overall-a = Moglegheitene dine til å få eller behalde arbeid
    .third = Moglegheiter til å få eller behalde arbeid
field-overall-b = Kva slags arbeid som kan vere målet
field-overall-c = Kva du treng hjelp til for å kome i arbeid
    .third = Kva som trengst av hjelp for å kome i arbeid
field-overall-d = Om arbeidsevna er nedsett, og kor mykje
field-overall-e = Kva slags hjelp som kan vere aktuell
field-overall-ability = Er arbeidsevna nedsett med minst halvparten?
    .help = Svaret er ditt. Programmet reknar ikkje ut noko. «Kan ikkje avgjerast no» er òg eit svar.
    .doc = Kor mykje arbeidsevna er nedsett
field-overall-ability-reason = Grunngi svaret, også om du ikkje kan avgjere det no
    .doc = Grunngiving
    .third = Grunngiving
field-overall-ability-hours = Timar i veka du kan arbeide no (frivillig)
    .doc = Timar i veka du kan arbeide no
    .third = Timar i veka det er mogleg å arbeide no
field-overall-any-work = Vurdert opp mot anna arbeid enn det du har hatt
    .third = Vurdert opp mot anna arbeid enn det personen har hatt
field-overall-group = Innsatsgruppe
field-overall-group-why-not = Kvifor blir ho ikkje sett her?
    .doc = Kvifor innsatsgruppa ikkje blir sett her
field-overall-nav-goal = Hovudmål i oppfølgingsvedtaket
field-overall-group-before = Gruppa før denne vurderinga
field-overall-what-changed = Kva har endra seg sidan sist?
    .doc = Det som har endra seg sidan sist
field-overall-against = Kva taler imot denne konklusjonen?
    .help = Når innvendingane står her, står konklusjonen sterkare.
    .doc = Det som taler imot
field-overall-way-ahead = Vegen vidare
field-overall-check-out = Bør sjekkast ut
    .help = Kan takast med når de bestiller eit tiltak.
field-overall-other = Anna som er viktig
field-overall-reassess-when = Når skal vi sjå på vurderinga på nytt?
    .doc = Då ser vi på vurderinga på nytt

## Kvalitetssikring

field-review-by = Kvalitetssikra av
    .help = Ein annan enn den som har skrive. Ei endring i vurderinga opphevar kontrollen.
field-review-date = Dato
field-review-comment = Kommentar
    .help = Kan bli lesen i ei klage eller når nokon ber om innsyn.
field-review-content-hash = Innhaldet som er kontrollert

## 13 Ufør og vil jobbe

field-ufore-work-wish = Kva vil du jobbe med?
    .doc = Det du vil jobbe med
    .third = Ønskt arbeid
field-ufore-work-changed = Kva er annleis no?
    .doc = Det som er annleis no
field-ufore-work-grade = Uføregrad
field-ufore-work-amount = Kor mykje vil du jobbe? (timar eller prosent)
    .doc = Så mykje vil du jobbe
    .third = Ønskt arbeidsmengd
field-ufore-work-adaptation = Kva må vere på plass?
    .doc = Det som må vere på plass
field-ufore-work-worry = Er du uroleg for trygda di?
    .doc = Det du er uroleg for
    .third = Uro for trygda
field-ufore-work-before = Kva har du opplevd med { -nav } før, som vi bør vite?
    .doc = Det du har opplevd med { -nav } før
    .third = Tidlegare erfaring med { -nav }
field-ufore-work-first-step = Eit første lite steg

## 14 På veg mot uføretrygd

field-uforetrygd-treatment-done = Er behandlinga gjennomført? Kva står att?
    .doc = Behandling som er gjennomført, og det som står att
field-uforetrygd-measures-done = Er arbeidsretta tiltak prøvde? Om ikkje, kvifor?
    .doc = Arbeidsretta tiltak som er prøvde
field-uforetrygd-part-work = Er det mogleg å jobbe litt?
    .doc = Moglegheit for å jobbe litt
field-uforetrygd-steps = Dette er gjort
    .help = Berre til hjelp for rettleiaren. Blir ikkje skrive ut.
field-uforetrygd-come-back = Ta med at du kan be om hjelp til arbeid seinare

## 15 Kvalifiseringsprogrammet

field-kvp-decision-date = Vedtak om program, dato
field-kvp-use = Skal vi lage ein avtale her?
    .help = Den som har rett til programmet, skal normalt ikkje ha ein § 14 a-plan. Kontroller gjeldande rett.
field-kvp-too-early = Kva veit vi ikkje enno?
    .doc = Det vi ikkje veit enno
field-kvp-hours = Timar i veka i avtalen

## 16 Grunnlag for ytinga

field-basis-ability = Nedsett med minst halvparten?
    .help = Same svar som i heilskapsvurderinga.
    .doc = Nedsett med minst halvparten
field-basis-since = Nedsett frå
field-basis-cause = Kva sjukdom, skade eller lyte har å seie
    .help = Skriv kva det gjer med arbeidet. Ingen diagnosekode.
field-basis-healthy-before = Kor lenge arbeidsfør før dette
field-basis-worked = Arbeidd kor mykje
field-basis-help-kind = Bistand: behandling, tiltak eller anna oppfølging
field-basis-help-reason = Grunngiving
field-basis-period-wish = Ønskt lengd på vedtaket
field-basis-extension-reason = Kvifor utover ordinær periode (med di stemme)
field-basis-open = Det vi ikkje veit enno
