## Felt som manglar eller ikkje stemmer

check-K00 = «{ $field }» manglar.
check-K01 = «{ $field }» har { $n } teikn, og det er plass til { $limit }. Teksten er teken vare på. Kort han ned.
check-K02 = Fødselsnummeret stemmer ikkje. Sjekk sifra, eller lat feltet stå tomt inntil vidare.
check-K03 = «{ $field }» stemmer ikkje. Sjekk dei ni sifra, eller lat feltet stå tomt.
check-K04 = Personen er uroleg for økonomien. Kven finn ut av det, og når?
check-K05 = Vurderinga byggjer berre på det som var kjent før returen stoppa { $date }. Kva er nytt?
check-K06 = Kjelda «{ $source }» har berre årstal. Ho kan brukast slik.
check-K07 = Helse må vurderast når saka gjeld AAP eller uføretrygd.
check-K08 = «{ $field }» er ein dag som ikkje har vore enno. Rett datoen.
check-K09 = «{ $field }» er før starten. Rett éin av datoane.
check-K10 = Datoen for å sjekke på nytt er passert. Skriv kva som skjedde, og vel ein ny dato.
check-K11 = Vel ein dag for å sjå på korleis det går, seinast den dagen du er tilbake.

## Løp og kjenneteikn

check-T01 = Berre avtale krev to ting. Du skal tilbake til same arbeidsgivar, og arbeidsgivaren har stadfesta det med namn og dato. Og helsa er avklart. Vel eit fyldigare løp om ikkje.
check-T02 = Kort vurdering krev at alle som er med, er einige. { $who } manglar.
check-T03 = Skriv kort kvifor det held med mindre.
check-T04 = Stadfestinga frå arbeidsgivaren er frå { $date }. Spør på nytt.
check-T05 = Denne innsatsgruppa krev ei arbeidsevnevurdering. Vis til den som finst, eller gjer ei vurdering.
check-T06 = Den planlagde returen er passert. Skriv korleis det gjekk.
check-T07 = Returen gjekk ikkje som avtalt. Vel kort eller full vurdering. Alt du har skrive, blir med.
check-T08 = «{ $trait }» er ikkje avklart. Det kan opne nye spørsmål.
check-T09 = Den som har rett til KVP, skal normalt ikkje ha ein § 14 a-plan. Er dette ein avtale i programmet? (Kontroller gjeldande rett.)
check-T10 = Situasjonen har endra seg sidan vurderinga. Trengst ei ny?

## Samtale og eigenvurdering

check-C01 = De har ikkje hatt ein samtale. Avtalen blir laga saman.
check-C02 = Kven var med, og korleis møttest de?
check-C03 = Det personen sjølv meiner må stå her, i alle løp.
check-C04 = Forklar kva dokumentet er til, og kryss av.
check-C05 = Det trengst tolk. Skriv om tolk blei brukt, og kvifor om ikkje.
check-C06 = Gå gjennom avtalen og eigenvurderinga saman.
check-C07 = Eigenvurderinga er { $n } dagar gammal. Spør på nytt.
check-C08 = Det ser ut som ord frå rettleiaren. Skriv slik personen seier det.
check-C09 = Vurderinga gjentek det personen har sagt. Skriv kva { -nav } vurderer ut frå det.
check-C10 = Skriv ut den enkle utgåva òg.
check-C11 = Personen kjende seg ikkje att. Rett teksten eller skriv kva som skil.

## Kjelder og funn

check-F01 = Kjelda «{ $source }» manglar type, dato eller avsendar.
check-F02 = «{ $finding }» er sett som dokumentert. Vel kjelde, eller set det som fortalt eller gått ut frå.
check-F03 = Vurderinga byggjer på éi kjelde.
check-F04 = Her står berre hindringar. Kva får personen til, og kva byggjer vi på?
check-F05 = Berre helse er beskriven. Har arbeid, kompetanse eller kvardag noko å seie?
check-F06 = Kva har «{ $finding }» å seie for arbeid?
check-F07 = «{ $finding }» har inga oppfølging i avtalen. Lag ein aktivitet, eller skriv kvifor ikkje no.
check-F08 = Beskriv konkret: kva er vanskeleg, i kva situasjon?
check-F09 = Språk eller kultur er einaste forklaring. Sjå på helsa òg: er det noko som gøymer seg bak?
check-F10 = Konklusjonen om nedsett arbeidsevne kviler ikkje på noko som har med helse å gjere.
check-F11 = Legen seier ikkje kva personen kan gjere. Still legen konkrete spørsmål.
check-F12 = Dei medisinske kjeldene gjengir berre det personen har fortalt.
check-F13 = Kven skaffar «{ $source }», og til når?
check-F14 = Svar på «{ $source }» har venta { $n } dagar.
check-F15 = Den nyaste medisinske kjelda er frå { $date }.
check-F16 = Har «{ $area }» noko å seie for arbeid? Svar ja, nei eller veit ikkje enno.
check-F17 = Skriv ei eiga vurdering for «{ $area }», ikkje berre funn.
check-F18 = Korleis og når finn de ut om «{ $area }»?
check-F19 = Vurderinga gjengir kjeldene. Kva meiner du om moglegheitene?
check-F20 = Legen fritek frå tiltak utan at det står alvorleg sjukdom. Snakk om det.
check-F21 = Kva yting legen tilrår, høyrer ikkje heime her. Skriv kva legen seier om funksjon.
check-F22 = Ein diagnosekode fortel ikkje kva han har å seie for arbeid. Skriv følgja i staden.
check-F23 = Kort om det viktigaste for arbeid, ikkje heile dokumentet.
check-F24 = Fysiske plager kan henge saman med det personen har opplevd. Spør, konkluder ikkje.

## Heilskapsvurdering

check-O01 = «{ $statement }» er ikkje svart på.
check-O02 = Svar på om arbeidsevna er nedsett med minst halvparten, og grunngi det. «Kan ikkje avgjerast no» er eit svar.
check-O03 = Vel innsatsgruppe, eller at ho ikkje blir sett her.
check-O04 = Hovudmålet i vedtaket skal vere tomt for denne gruppa, elles fylt ut.
check-O05 = Gruppa er endra frå varig. Skriv kva som har endra seg.
check-O06 = «{ $statement }» er ikkje knytt til noko de har funne ut.
check-O07 = Kva taler imot? Skriv det, så blir konklusjonen sterkare.
check-O08 = Skriv vegen vidare. Han er grunnen til vurderinga.
check-O09 = «Kva slags arbeid» er svært ope. Nemn noko, også om det er «prøve fleire».
check-O10 = Vegen mot uføretrygd krev kva som er prøvd, eller kvifor ikkje.
check-O11 = Nokre få hovudpunkt øvst (høgst fem) hjelper alle som les.
check-O12 = Denne gruppa skal kvalitetssikrast. Det som var sett er endra sidan.
check-O13 = Gruppa og svaret om arbeidsevne peikar kvar sin veg. Det kan vere rett, men grunngi det.
check-O14 = Vurderinga er frå { $date }. Gjeld ho framleis?
check-O15 = Er arbeid prøvd? Sei det, eller kvifor ikkje.
check-O16 = Det personen treng hjelp til, har ikkje fått nokon aktivitet.

## Mål og aktivitetar

check-P01 = Skriv hovudmålet, eller at det er under avklaring og til når.
check-P02 = Målet er svært generelt. Kva slags arbeid, kor mykje, kvar?
check-P03 = Målet skulle vore sett innan { $date }.
check-P04 = Kven gjer «{ $activity }»?
check-P05 = Når? Skriv slutt eller «blir vurdert seinast».
check-P06 = Kvifor gjer vi «{ $activity }»?
check-P07 = «{ $activity }» er for rundt. Kva konkret, kor ofte?
check-P08 = «{ $goal }» har ingen veg dit.
check-P09 = Kva høyrer «{ $activity }» til?
check-P10 = Ingenting i avtalen er noko personen gjer.
check-P11 = Ingenting i avtalen er noko { -nav } gjer.
check-P12 = Avtalen manglar gyldig periode.
check-P13 = Når møtest de neste gong? Datoen må liggje i perioden.
check-P14 = Neste oppfølging er om { $n } månader. Med AAP skal det gå høgst { $limit }. (Kontroller gjeldande rett.)
check-P15 = Avtalen og ytinga sluttar { $n } dagar frå kvarandre. Sei det til personen.
check-P16 = «{ $activity }» ligg utanfor perioden.
check-P17 = Kva ventar vi på, frå kven, sidan når, kven gjer noko neste gong, og når sjekkar vi?
check-P18 = Planen er berre venting. Kva kan gjerast imens, også kvile?
check-P19 = «Avvente» gir ikkje noko å gjere. Lag eit ventepunkt med dato.
check-P20 = «Avklare arbeidsevne» seier ikkje arrangøren kva de vil vite. Skriv spørsmålet.
check-P21 = Skriv kva tiltaket skal gi svar på, og kvifor dette er rett.
check-P22 = Har personen vore med på å velje tiltaket?
check-P23 = Same type tiltak er prøvd før. Kvifor ein gong til?
check-P24 = Tiltaket er lengre enn grensa som er lagd inn ({ $n }). Kontroller.
check-P25 = For mykje på éin gong. Set det viktigaste først, resten kan stå som «skal finnast ut».
check-P26 = Personen er søkt inn før avtalen er signert. Har personen sagt ja?
check-P27 = Når ser vi om det verkar?
check-P28 = Kor mykje i veka?
check-P29 = Planen for å kome tilbake manglar dato, prosent, kontakt hos arbeidsgivaren eller når de ser på det.
check-P30 = Opptrappinga går ikkje oppover. Er det meininga?
check-P31 = Prosent må vere mellom 0 og 100.
check-P32 = Over { $n } prosent arbeid kan stanse AAP. (Kontroller gjeldande rett.)
check-P33 = Er det eit mål å jobbe meir? Skriv prosent og når, eller kvifor ikkje.
check-P34 = Skriv kva de ventar av kvarandre.
check-P35 = Denne meldinga kan ikkje givast skriftleg her. Forklar det munnleg og skriv datoen.
check-P36 = Vel om personen skal ha melding om følgjer.
check-P37 = Fleire er med, men ingen held i trådane.
check-P38 = Er individuell plan tilbode? Svar ja, nei eller vil ikkje.
check-P39 = { $party } er med. Har personen sagt ja til kontakt?
check-P40 = Personen har sagt nei til kontakt med { $party }. Ta bort oppgåva.
check-P41 = Skriv når, med kven og korleis kontakten var.
check-P42 = Skriv kort kvifor eller korleis det gjekk.
check-P43 = «{ $activity }» skulle vore ferdig { $date }. Korleis gjekk det?
check-P44 = Ung: ingen aktivitet innan { $n } veker.
check-P45 = Ung: fast kontaktperson er ikkje avtalt eller tilbode.
check-P46 = Dette startar når behandlinga er ferdig. Skriv når vi ser på det.
check-P47 = Skriv korleis personen får tak i rettleiaren.
check-P48 = Kva lever personen av no?
check-P49 = Begge avslaga treng ei grunngiving her.
check-P50 = Kven seier frå når dette er ferdig, og når?
check-P51 = «{ $activity }» krev noko personen ikkje klarer. Tilrettelegg eller endre.
check-P52 = Noko er skrive som farleg for helsa. Tek avtalen omsyn til det?
check-P53 = Skriv kva de ikkje er einige om, med orda til personen, og kva som skjer no.
check-P54 = Vil de kople inn rådgivande lege?
check-P55 = Neste oppfølging er om { $n } månader. Er det tidsnok?

## Underskrift

check-G01 =
    { $n ->
        [one] { $n } punkt må rettast før de kan signere.
       *[other] { $n } punkt må rettast før de kan signere.
    }
check-G02 = Innhaldet er endra etter at { $who } signerte. Signer på nytt.
check-G03 = Du ser på ei eldre utgåve. Sjå på sida ein gong til.
check-G04 = Namn og fødselsdato må vere på plass og kontrollerte før de signerer.
check-G05 = Kven signerer på vegner av, kvifor, og blei personen informert?
check-G06 = Skriv når arket blei signert og kvar det ligg.
check-G07 = Personen vil ikkje signere. Skriv kva de gjer no.
check-G08 = Adressevern: ta bort kontaktdata før utskrift.
check-G09 = Personen er under { $n }. Er føresette orientert?
check-G10 = Arket skulle vore tilbake { $date }.
check-G11 = Signert { $date }. Er det journalført?
check-G12 = Personen signerer først på skjerm.
check-G13 = Avtalen går ut { $date }. Lag ein ny i tide.
check-G14 = Får personen sin eigen kopi?

## Språk og personvern

check-L01 = Ta ut plasshaldaren «{ $text }».
check-L02 = Lang setning ({ $n } ord). Del ho.
check-L03 = Teksten er tung å lese (lesbarheit { $lix }). Del setningar og bruk vanlege ord.
check-L04 = «{ $short }» er ikkje forklart.
check-L05 = Personen treng ikkje lovtilvisinga. Sei kva det har å seie.
check-L06 = «{ $word }» kan skrivast enklare: { $suggestion }.
check-L07 = Dette gjeld nokon andre. Er det nødvendig, og kan det skrivast utan å namngi dei?
check-L08 = Treng dokumentet å seie dette?
check-L09 = Eit fødselsnummer til nokon annan. Ta det ut.
check-L10 = Same setning står i «{ $field }». Skriv det éin stad.
check-L11 = Dette er ei standardsetning. Kva gjeld akkurat her?
check-L12 = Beskriv det som skjer, ikkje personen.
check-L13 = Skriv «du», eller vel tredje person for heile dokumentet.
