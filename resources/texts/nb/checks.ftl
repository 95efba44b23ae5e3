## Felt som mangler eller ikke stemmer

check-K00 = «{ $field }» mangler.
check-K01 = «{ $field }» har { $n } tegn, og det er plass til { $limit }. Teksten er beholdt. Kort den ned.
check-K02 = Fødselsnummeret stemmer ikke. Sjekk sifrene, eller la feltet stå tomt inntil videre.
check-K03 = «{ $field }» stemmer ikke. Sjekk de ni sifrene, eller la feltet stå tomt.
check-K04 = Personen er urolig for økonomien. Hvem finner ut av det, og når?
check-K05 = Vurderingen bygger bare på det som var kjent før returen stoppet { $date }. Hva er nytt?
check-K06 = Kilden «{ $source }» har bare årstall. Den kan brukes slik.
check-K07 = Helse må vurderes når saken gjelder AAP eller uføretrygd.
check-K08 = «{ $field }» er en dag som ikke har vært ennå. Rett datoen.
check-K09 = «{ $field }» er før starten. Rett en av datoene.
check-K10 = Datoen for å sjekke på nytt er passert. Skriv hva som skjedde, og velg en ny dato.
check-K11 = Velg en dag for å se på hvordan det går, senest den dagen du er tilbake.

## Løp og kjennetegn

check-T01 = Bare avtale krever to ting. Du skal tilbake til samme arbeidsgiver, og arbeidsgiveren har bekreftet det med navn og dato. Og helsen er avklart. Velg et fyldigere løp hvis ikke.
check-T02 = Kort vurdering krever at alle som er med, er enige. { $who } mangler.
check-T03 = Skriv kort hvorfor det holder med mindre.
check-T04 = Arbeidsgiverens bekreftelse er fra { $date }. Spør på nytt.
check-T05 = Denne innsatsgruppen krever en arbeidsevnevurdering. Vis til den som finnes, eller gjør en vurdering.
check-T06 = Den planlagte returen er passert. Skriv hvordan det gikk.
check-T07 = Returen gikk ikke som avtalt. Velg kort eller full vurdering. Alt du har skrevet, blir med.
check-T08 = «{ $trait }» er ikke avklart. Det kan åpne nye spørsmål.
check-T09 = Den som har rett til KVP, skal normalt ikke ha en § 14 a-plan. Er dette en avtale i programmet? (Kontroller gjeldende rett.)
check-T10 = Situasjonen har endret seg siden vurderingen. Trengs en ny?

## Samtale og egen vurdering

check-C01 = Dere har ikke hatt en samtale. Avtalen lages sammen.
check-C02 = Hvem var med, og hvordan møttes dere?
check-C03 = Det personen selv mener må stå her, i alle løp.
check-C04 = Forklar hva dokumentet er til, og kryss av.
check-C05 = Det trengs tolk. Skriv om tolk ble brukt, og hvorfor hvis ikke.
check-C06 = Gå gjennom avtalen og personens egen vurdering sammen.
check-C07 = Personens egen vurdering er { $n } dager gammel. Spør på nytt.
check-C08 = Det ser ut som veilederens ord. Skriv slik personen sier det.
check-C09 = Vurderingen gjentar det personen har sagt. Skriv hva { -nav } vurderer ut fra det.
check-C10 = Skriv ut den enkle utgaven også.
check-C11 = Personen kjente seg ikke igjen. Rett teksten eller skriv hva som skiller.

## Kilder og funn

check-F01 = Kilden «{ $source }» mangler type, dato eller avsender.
check-F02 = «{ $finding }» er satt som dokumentert. Velg kilde, eller sett det som fortalt eller antatt.
check-F03 = Vurderingen bygger på én kilde.
check-F04 = Her står bare hindringer. Hva får personen til, og hva bygger vi på?
check-F05 = Bare helse er beskrevet. Har arbeid, kompetanse eller hverdag noe å si?
check-F06 = Hva betyr «{ $finding }» for arbeid?
check-F07 = «{ $finding }» har ingen oppfølging i avtalen. Lag en aktivitet, eller skriv hvorfor ikke nå.
check-F08 = Beskriv konkret: hva er vanskelig, i hvilken situasjon?
check-F09 = Språk eller kultur er eneste forklaring. Se på helsen også: er det noe som skjuler seg bak?
check-F10 = Konklusjonen om nedsatt arbeidsevne hviler ikke på noe som har med helse å gjøre.
check-F11 = Legen sier ikke hva personen kan gjøre. Still legen konkrete spørsmål.
check-F12 = De medisinske kildene gjengir bare det personen har fortalt.
check-F13 = Hvem skaffer «{ $source }», og til når?
check-F14 = Svar på «{ $source }» har ventet { $n } dager.
check-F15 = Den nyeste medisinske kilden er fra { $date }.
check-F16 = Har «{ $area }» noe å si for arbeid? Svar ja, nei eller vet ikke ennå.
check-F17 = Skriv en egen vurdering for «{ $area }», ikke bare funn.
check-F18 = Hvordan og når finner dere ut om «{ $area }»?
check-F19 = Vurderingen gjengir kildene. Hva mener du om mulighetene?
check-F20 = Legen fritar fra tiltak uten at det står alvorlig sykdom. Snakk om det.
check-F21 = Hvilken ytelse legen anbefaler, hører ikke hjemme her. Skriv hva legen sier om funksjon.
check-F22 = En diagnosekode forteller ikke hva den betyr for arbeid. Skriv følgen i stedet.
check-F23 = Kort om det viktigste for arbeid, ikke hele dokumentet.
check-F24 = Fysiske plager kan henge sammen med det personen har opplevd. Spør, konkluder ikke.

## Helhetsvurdering

check-O01 = «{ $statement }» er ikke besvart.
check-O02 = Svar på om arbeidsevnen er nedsatt med minst halvparten, og begrunn det. «Kan ikke avgjøres nå» er et svar.
check-O03 = Velg innsatsgruppe, eller at den ikke settes her.
check-O04 = Hovedmålet i vedtaket skal være tomt for denne gruppen, ellers fylt ut.
check-O05 = Gruppen er endret fra varig. Skriv hva som har endret seg.
check-O06 = «{ $statement }» er ikke knyttet til noe dere har funnet ut.
check-O07 = Hva taler imot? Skriv det, så blir konklusjonen sterkere.
check-O08 = Skriv veien videre. Den er grunnen til vurderingen.
check-O09 = «Hva slags arbeid» er veldig åpent. Nevn noe, også om det er «prøve flere».
check-O10 = Veien mot uføretrygd krever hva som er prøvd, eller hvorfor ikke.
check-O11 = Noen få hovedpunkter øverst (høyst fem) hjelper alle som leser.
check-O12 = Denne gruppen skal kvalitetssikres. Det som var sett er endret siden.
check-O13 = Gruppen og svaret om arbeidsevne peker hver sin vei. Det kan være riktig, men begrunn det.
check-O14 = Vurderingen er fra { $date }. Gjelder den fortsatt?
check-O15 = Er arbeid prøvd? Si det, eller hvorfor ikke.
check-O16 = Det personen trenger hjelp til, har ikke fått noen aktivitet.

## Mål og aktiviteter

check-P01 = Skriv hovedmålet, eller at det er under avklaring og til når.
check-P02 = Målet er veldig generelt. Hva slags arbeid, hvor mye, hvor?
check-P03 = Målet skulle vært satt innen { $date }.
check-P04 = Hvem gjør «{ $activity }»?
check-P05 = Når? Skriv slutt eller «vurderes senest».
check-P06 = Hvorfor gjør vi «{ $activity }»?
check-P07 = «{ $activity }» er for rundt. Hva konkret, hvor ofte?
check-P08 = «{ $goal }» har ingen vei dit.
check-P09 = Hva hører «{ $activity }» til?
check-P10 = Ingenting i avtalen er noe personen gjør.
check-P11 = Ingenting i avtalen er noe { -nav } gjør.
check-P12 = Avtalen mangler gyldig periode.
check-P13 = Når møtes dere neste gang? Datoen må ligge i perioden.
check-P14 = Neste oppfølging er om { $n } måneder. Med AAP skal det gå høyst { $limit }. (Kontroller gjeldende rett.)
check-P15 = Avtalen og ytelsen slutter { $n } dager fra hverandre. Si det til personen.
check-P16 = «{ $activity }» ligger utenfor perioden.
check-P17 = Hva ventes på, fra hvem, siden når, hvem gjør noe neste gang, og når sjekker vi?
check-P18 = Planen er bare venting. Hva kan gjøres imens, også hvile?
check-P19 = «Avvente» gir ikke noe å gjøre. Lag et ventepunkt med dato.
check-P20 = «Avklare arbeidsevne» sier ikke arrangøren hva dere vil vite. Skriv spørsmålet.
check-P21 = Skriv hva tiltaket skal gi svar på, og hvorfor dette er riktig.
check-P22 = Har personen vært med på å velge tiltaket?
check-P23 = Samme type tiltak er prøvd før. Hvorfor en gang til?
check-P24 = Tiltaket er lengre enn grensen som er lagt inn ({ $n }). Kontroller.
check-P25 = For mye på én gang. Sett det viktigste først, resten kan stå som «skal finnes ut».
check-P26 = Personen er søkt inn før avtalen er signert. Har personen sagt ja?
check-P27 = Når ser vi om det virker?
check-P28 = Hvor mye i uken?
check-P29 = Planen for å komme tilbake mangler dato, prosent, kontakt hos arbeidsgiveren eller når dere ser på det.
check-P30 = Opptrappingen går ikke oppover. Er det meningen?
check-P31 = Prosent må være mellom 0 og 100.
check-P32 = Over { $n } prosent arbeid kan stanse AAP. (Kontroller gjeldende rett.)
check-P33 = Er det et mål å jobbe mer? Skriv prosent og når, eller hvorfor ikke.
check-P34 = Skriv hva dere forventer av hverandre.
check-P35 = Denne meldingen kan ikke gis skriftlig her. Forklar det muntlig og skriv datoen.
check-P36 = Velg om personen skal ha melding om følger.
check-P37 = Flere er med, men ingen holder i trådene.
check-P38 = Er individuell plan tilbudt? Svar ja, nei eller vil ikke.
check-P39 = { $party } er med. Har personen sagt ja til kontakt?
check-P40 = Personen har sagt nei til kontakt med { $party }. Ta bort oppgaven.
check-P41 = Skriv når, med hvem og hvordan kontakten var.
check-P42 = Skriv kort hvorfor eller hvordan det gikk.
check-P43 = «{ $activity }» skulle vært ferdig { $date }. Hvordan gikk det?
check-P44 = Ung: ingen aktivitet innen { $n } uker.
check-P45 = Ung: fast kontaktperson er ikke avtalt eller tilbudt.
check-P46 = Dette starter når behandlingen er ferdig. Skriv når vi ser på det.
check-P47 = Skriv hvordan personen når veilederen.
check-P48 = Hva lever personen av nå?
check-P49 = Begge avslag trenger en begrunnelse her.
check-P50 = Hvem sier fra når dette er ferdig, og når?
check-P51 = «{ $activity }» krever noe personen ikke klarer. Tilrettelegg eller endre.
check-P52 = Noe er skrevet som farlig for helsen. Tar avtalen hensyn til det?
check-P53 = Skriv hva dere ikke er enige om, med personens egne ord, og hva som skjer nå.
check-P54 = Vil dere koble inn rådgivende lege?
check-P55 = Neste oppfølging er om { $n } måneder. Er det tidsnok?

## Underskrift

check-G01 =
    { $n ->
        [one] { $n } punkt må rettes før dere kan signere.
       *[other] { $n } punkter må rettes før dere kan signere.
    }
check-G02 = Innholdet er endret etter at { $who } signerte. Signer på nytt.
check-G03 = Du ser på en eldre utgave. Se på siden en gang til.
check-G04 = Navn og fødselsdato må være på plass og kontrollert før dere signerer.
check-G05 = Hvem signerer på vegne av, hvorfor, og ble personen informert?
check-G06 = Skriv når arket ble signert og hvor det ligger.
check-G07 = Personen vil ikke signere. Skriv hva dere gjør nå.
check-G08 = Adressebeskyttelse: ta bort kontaktdata før utskrift.
check-G09 = Personen er under { $n }. Er foresatte orientert?
check-G10 = Arket skulle vært tilbake { $date }.
check-G11 = Signert { $date }. Er det journalført?
check-G12 = Personen signerer først på skjerm.
check-G13 = Avtalen går ut { $date }. Lag en ny i tide.
check-G14 = Får personen sin egen kopi?

## Språk og personvern

check-L01 = Ta ut plassholderen «{ $text }».
check-L02 = Lang setning ({ $n } ord). Del den.
check-L03 = Teksten er tung å lese (lesbarhet { $lix }). Del setninger og bruk vanlige ord.
check-L04 = «{ $short }» er ikke forklart.
check-L05 = Personen trenger ikke lovhenvisningen. Si hva det betyr.
check-L06 = «{ $word }» kan skrives enklere: { $suggestion }.
check-L07 = Dette gjelder noen andre. Er det nødvendig, og kan det skrives uten å navngi dem?
check-L08 = Trenger dokumentet å si dette?
check-L09 = Et fødselsnummer til noen andre. Ta det ut.
check-L10 = Samme setning står i «{ $field }». Skriv det ett sted.
check-L11 = Dette er en standardsetning. Hva gjelder akkurat her?
check-L12 = Beskriv det som skjer, ikke personen.
check-L13 = Skriv «du», eller velg tredje person for hele dokumentet.
