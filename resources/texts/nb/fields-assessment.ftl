## 7 Behovet, kort

field-need-statement = Hva trenger du for å komme tilbake?
    .doc = Det du trenger for å komme tilbake
    .third = Det som trengs for å komme tilbake
field-need-possibilities = Hvilke muligheter har du til å være i arbeidet ditt?
    .doc = Mulighetene dine til å være i arbeidet ditt
    .third = Mulighetene til å være i arbeidet
field-need-hindrance = Hva hindrer deg i arbeidet ditt nå?
    .doc = Det som hindrer deg i arbeidet nå
    .third = Det som hindrer arbeidet nå
field-need-risk = Noe du ikke bør gjøre på jobb av hensyn til helsen?
    .doc = Det du ikke bør gjøre på jobb, av hensyn til helsen
    .third = Det som ikke bør gjøres på jobb, av hensyn til helsen
field-need-group = Innsatsgruppe i gjeldende vedtak
field-need-earlier-assessment = Tidligere arbeidsevnevurdering (dato og hvor den ligger)
field-need-opens-when = Når skal vi gjøre en full vurdering likevel?
    .doc = Da gjør vi en full vurdering likevel

## 8 Kort vurdering

field-short-situation = Situasjonen nå
field-short-resources = Det som virker og som vi bygger på
field-short-limits = Det som hindrer arbeid nå
field-short-agreed = Det vi alle er enige om
field-short-open-area = Områder vi likevel ser på

## 9 Arbeid og krav

field-work-occupations = Yrker og oppgaver vi har vurdert
    .help = Så mange som trengs. Det finnes ikke noe krav til antall.
field-occ-title = Yrke eller type arbeid
field-occ-requirements = Hva arbeidet krever
field-occ-can = Det du klarer
    .third = Det personen klarer
field-occ-cannot = Det du ikke klarer nå
    .third = Det personen ikke klarer nå
field-occ-adaptation = Tilrettelegging som kan gjøre det mulig
field-occ-route = Hva som skal til for å komme dit
field-occ-realistic = Realistisk nå?
    .doc = Realistisk nå
field-occ-decision = Hva vi gjør med det
field-occ-reason = Hvorfor
field-occ-proposed-by = Hvem foreslo det
field-work-local-market = Arbeidsmarkedet her
field-work-mobility = Reise, flytting og arbeid andre steder
field-work-education-route = Veien gjennom utdanning eller opplæring
field-work-foreign-competence = Utdanning og arbeid fra andre land, og hva som må til for å bruke det her

## Områder og funn

field-area-state = Har dette noe å si for arbeid?
    .help = «Nei» setter ingen spor i dokumentet. «Vet ikke ennå» blir til noe dere skal finne ut.
    .doc = Hva gjelder for dette området?
field-area-find-out = Hvordan og når vi finner det ut
field-area-findings = Ressurser og hindringer
field-area-assessment = Veilederens vurdering
    .help = Hva funnene betyr for mulighetene i arbeid. Ikke gjenta kildene.
    .doc = Vår vurdering
field-area-updated = Sist endret
field-finding-text = Hva vi vet
    .help = Konkrete oppgaver og timer sier mer enn ord som «lav» og «god».
field-finding-kind = Ressurs, hindring eller begge
field-finding-when = Før, nå eller på sikt
field-finding-meaning = Hva det betyr for arbeid
field-finding-cause = Hva det henger sammen med
    .help = Kryss av for alt som gjelder. Er både rus og helse med, krysser du av for begge.
field-finding-basis = Hvordan vi vet det
field-finding-sources = Kilde
field-finding-no-action = Hvorfor vi ikke gjør noe med dette nå
field-finding-share = Kan deles med
    .help = Deles med ingen hvis du ikke krysser av.
field-finding-confirmed = Bekreftet i samtalen
field-environment-employer-tried = Hva arbeidsgiveren har prøvd eller tilbudt
field-work-hist-items = Arbeid som betyr noe nå
    .help = Bare det som er merket «ja» skrives ut.
field-work-item-title = Stilling eller oppgaver
field-work-item-place = Hvor
field-work-item-years = Når
field-work-item-shows = Hva det viser
field-work-item-relevant = Betyr noe nå
field-education-items = Utdanning og kurs
field-education-item-what = Hva
field-education-item-where = Hvor
field-education-item-year = År
field-education-item-done = Fullført eller avbrutt
field-skills-other = Andre ferdigheter (språk, førerkort, data, praktisk)
    .doc = Andre ferdigheter
field-language-level = Norsk: hva klarer du muntlig og skriftlig?
    .help = Skriv hva du klarer, ikke bare et nivå.
    .doc = Norsk, muntlig og skriftlig
    .third = Norsk, muntlig og skriftlig
field-language-enough-for = Holder norsken til arbeid eller kurs?
    .doc = Norsken holder til
field-language-school-base = Har du fullført grunnskole?
    .doc = Fullført grunnskole
    .third = Fullført grunnskole
field-language-intro-done = Introduksjonsprogram: hva er gjort, og hva står igjen?
    .doc = Introduksjonsprogram
field-everyday-topics = Tema som har noe å si for arbeid
    .help = Et kryss åpner bare spørsmål. Ingenting må svares på.
field-everyday-own-history = Historien din, det som er viktig å kjenne til
    .third = Historien, det som er viktig å kjenne til
field-everyday-basic-first = Må noe være på plass før arbeid er mulig?
    .doc = Dette må være på plass før arbeid er mulig

## 10.5 Helse

field-health-grid = Det du kan og det du ikke kan
    .help = Fyll bare ut radene som betyr noe for arbeid.
    .third = Det personen kan og ikke kan
field-grid-what = Hva
field-grid-level = Kan, kan med tilrettelegging, kan ikke, ikke kjent
    .doc = Kan eller kan ikke
field-grid-note = Hvor mye, hvor lenge, hva hjelper
field-grid-says = Hvem sier det
field-health-risk-answer = Er det noe arbeid eller noen aktivitet som er farlig for helsen din?
    .doc = Farlig for helsen
    .third = Farlig for helsen
field-health-risk = Hva, og hvorfor
    .doc = Det som er farlig for helsen din, og hvorfor
    .third = Det som er farlig for helsen, og hvorfor
field-health-load = Hvor mye tåler du, og hva kan vi prøve? (timer om dagen, dager i uken, oppgaver)
    .doc = Hvor mye du tåler, og hva vi kan prøve
    .third = Belastning som tåles, og hva vi kan prøve
field-health-good-day = En god dag
field-health-bad-day = En dårlig dag
field-health-pattern = Hvor ofte svinger det?
    .doc = Hvor ofte det svinger
field-health-since = Når ble arbeidsevnen nedsatt?
    .doc = Arbeidsevnen er nedsatt fra
field-health-prognosis = Hva er ventet framover?
    .doc = Det som er ventet framover
field-health-prognosis-note = Utdyp (hvem sier det, når)
    .doc = Mer om det som er ventet
field-health-pending = Behandling eller utredning du får eller venter på
    .third = Behandling eller utredning som pågår eller ventes
field-pending-what = Hva
field-pending-where = Hvor
field-pending-expected = Ventet
field-pending-state = Status
field-health-no-documents = Hvorfor finnes det lite dokumentasjon?
    .doc = Hvorfor det finnes lite dokumentasjon
field-health-doctor-view = Legens vurdering, kort
field-health-person-view = Slik opplever du det selv
    .third = Slik opplever personen det selv
field-health-differ = Der dere ser ulikt på det
    .third = Der personen og legen ser ulikt på det

## 11 Hva er prøvd

field-tried-items = Prøvd tidligere
field-tried-none-reason = Ingenting er prøvd ennå. Hvorfor?
    .doc = Hvorfor ingenting er prøvd ennå
field-tried-item-kind = Hva slags
field-tried-item-measure = Tiltak
field-tried-item-what = Hva
field-tried-item-from = Fra
field-tried-item-to = Til
field-tried-item-went = Hvordan gikk det?
    .doc = Hvordan det gikk
field-tried-item-ended = Hvorfor ble det slutt?
    .doc = Hvorfor det ble slutt
field-tried-item-learnt = Hva lærte vi av det?
    .help = Det neste tiltaksarrangør og neste veileder trenger mest.
    .doc = Det vi lærte av det
field-tried-item-source = Kilde

## 12 Helhetsvurdering

field-overall-main-points = Hovedpunkter
    .help = Høyst fem korte linjer. De står øverst på side 1.
    .doc = Kort fortalt
field-main-point-text = Punkt
field-statement-text = Tekst
field-statement-based-on = Bygger på
field-overall-a = Mulighetene dine til å få eller beholde arbeid
    .third = Muligheter til å få eller beholde arbeid
field-overall-b = Hva slags arbeid som kan være målet
field-overall-c = Hva du trenger hjelp til for å komme i arbeid
    .third = Hva som trengs av hjelp for å komme i arbeid
field-overall-d = Om arbeidsevnen er nedsatt, og hvor mye
field-overall-e = Hva slags hjelp som kan være aktuell
field-overall-ability = Er arbeidsevnen nedsatt med minst halvparten?
    .help = Svaret er ditt. Programmet regner ikke ut noe. «Kan ikke avgjøres nå» er også et svar.
    .doc = Hvor mye arbeidsevnen er nedsatt
field-overall-ability-reason = Begrunn svaret, også om du ikke kan avgjøre det nå
    .doc = Begrunnelse
    .third = Begrunnelse
field-overall-ability-hours = Timer i uken du kan arbeide nå (frivillig)
    .doc = Timer i uken du kan arbeide nå
    .third = Timer i uken det er mulig å arbeide nå
field-overall-any-work = Vurdert opp mot annet arbeid enn det du har hatt
    .third = Vurdert opp mot annet arbeid enn det personen har hatt
field-overall-group = Innsatsgruppe
field-overall-group-why-not = Hvorfor settes den ikke her?
    .doc = Hvorfor innsatsgruppen ikke settes her
field-overall-nav-goal = Hovedmål i oppfølgingsvedtaket
field-overall-group-before = Gruppen før denne vurderingen
field-overall-what-changed = Hva har endret seg siden sist?
    .doc = Det som har endret seg siden sist
field-overall-against = Hva taler imot denne konklusjonen?
    .help = Når innvendingene står her, står konklusjonen sterkere.
    .doc = Det som taler imot
field-overall-way-ahead = Veien videre
field-overall-check-out = Bør sjekkes ut
    .help = Kan tas med når dere bestiller et tiltak.
field-overall-other = Annet som er viktig
field-overall-reassess-when = Når skal vi se på vurderingen på nytt?
    .doc = Da ser vi på vurderingen på nytt

## Kvalitetssikring

field-review-by = Kvalitetssikret av
    .help = En annen enn den som har skrevet. En endring i vurderingen opphever kontrollen.
field-review-date = Dato
field-review-comment = Kommentar
    .help = Kan bli lest i en klage eller når noen ber om innsyn.
field-review-content-hash = Innholdet som er kontrollert

## 13 Ufør og vil jobbe

field-ufore-work-wish = Hva vil du jobbe med?
    .doc = Det du vil jobbe med
    .third = Ønsket arbeid
field-ufore-work-changed = Hva er annerledes nå?
    .doc = Det som er annerledes nå
field-ufore-work-grade = Uføregrad
field-ufore-work-amount = Hvor mye vil du jobbe? (timer eller prosent)
    .doc = Så mye vil du jobbe
    .third = Ønsket arbeidsmengde
field-ufore-work-adaptation = Hva må være på plass?
    .doc = Det som må være på plass
field-ufore-work-worry = Er du urolig for trygden din?
    .doc = Det du er urolig for
    .third = Uro for trygden
field-ufore-work-before = Hva har du opplevd med { -nav } før, som vi bør vite?
    .doc = Det du har opplevd med { -nav } før
    .third = Tidligere erfaring med { -nav }
field-ufore-work-first-step = Et første lite steg

## 14 På vei mot uføretrygd

field-uforetrygd-treatment-done = Er behandlingen gjennomført? Hva gjenstår?
    .doc = Behandling som er gjennomført, og det som gjenstår
field-uforetrygd-measures-done = Er arbeidsrettede tiltak prøvd? Hvis ikke, hvorfor?
    .doc = Arbeidsrettede tiltak som er prøvd
field-uforetrygd-part-work = Er det mulig å jobbe litt?
    .doc = Mulighet for å jobbe litt
field-uforetrygd-steps = Dette er gjort
    .help = Bare til hjelp for veilederen. Skrives ikke ut.
field-uforetrygd-come-back = Ta med at du kan be om hjelp til arbeid senere

## 15 Kvalifiseringsprogrammet

field-kvp-decision-date = Vedtak om program, dato
field-kvp-use = Skal vi lage en avtale her?
    .help = Den som har rett til programmet, skal normalt ikke ha en § 14 a-plan. Kontroller gjeldende rett.
field-kvp-too-early = Hva vet vi ikke ennå?
    .doc = Det vi ikke vet ennå
field-kvp-hours = Timer i uken i avtalen

## 16 Grunnlag for ytelsen

field-basis-ability = Nedsatt med minst halvparten?
    .help = Samme svar som i helhetsvurderingen.
    .doc = Nedsatt med minst halvparten
field-basis-since = Nedsatt fra
field-basis-cause = Hvilken betydning sykdom, skade eller lyte har
    .help = Skriv hva det gjør med arbeidet. Ingen diagnosekode.
field-basis-healthy-before = Hvor lenge arbeidsfør før dette
field-basis-worked = Arbeidet hvor mye
field-basis-help-kind = Bistand: behandling, tiltak eller annen oppfølging
field-basis-help-reason = Begrunnelse
field-basis-period-wish = Ønsket lengde på vedtaket
field-basis-extension-reason = Hvorfor utover ordinær periode (med din stemme)
field-basis-open = Det vi ikke vet ennå
