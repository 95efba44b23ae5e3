## Val for heile dokumentet

field-options-voice = Korleis dokumentet omtaler personen
    .help = Vanlegvis «du». Tredje person passar når nokon andre skal lese grunnlaget.
field-options-agreement-word = Kva avtalen heiter
field-options-address = Spør om adresse
field-options-agreement-first = Signer avtalen først
    .help = Vurderinga blir då merkt «ikkje ferdig» og blir ikkje skriven ut.
field-options-plain-version = Skriv ut den enkle utgåva òg
    .help = Avtalen i korte setningar og stor skrift.

## 1 Løp

field-triage-track = Løp
field-triage-reason = Kvifor held det med mindre?
    .help = Eit par setningar er nok. Dei kjem først i dokumentet.
    .doc = Kvifor vi ikkje gjer ei full vurdering
field-triage-conclusion-expected = Venta konklusjon (arbeidsnotat, blir ikkje skrive ut)
field-triage-same-employer = Skal du tilbake til same arbeidsgivar?
field-triage-person-confirms = Du stadfestar at dette er målet ditt
field-triage-employer-confirmed-by = Kven hos arbeidsgivaren har stadfesta det? (namn)
    .help = At arbeidsgivaren står i eit register, er inga stadfesting. Spør nokon som kan svare for arbeidsplassen.
    .doc = Stadfesta av
field-triage-employer-confirmed-date = Når blei det stadfesta?
    .doc = Stadfesta dato
field-triage-employer-withdrawn-date = Stadfestinga er trekt tilbake, dato
field-triage-earlier-confirmations = Tidlegare stadfestingar
field-confirmation-by = Stadfesta av
field-confirmation-date = Dato
field-triage-health-clarified = Er helsesituasjonen avklart?
    .help = Avklart vil seie at det er klart kva du kan gjere, og når. Det vil ikkje seie at du er frisk.
field-triage-health-clarified-source = Kva byggjer det på?
    .help = Vel kjelda, eller legg til ei ny. Type og dato er nok.
field-triage-agree-person = Er du einig i vegen vidare?
field-triage-agree-caseworker = Er rettleiaren einig?
field-triage-agree-doctor = Er legen einig?
field-triage-agree-doctor-how = Korleis veit vi det? (dato eller kjelde)
field-triage-agree-employer = Er arbeidsgivaren einig?
field-triage-opened = Delar som er opna for hand

## 1 Kjenneteikn

field-t-has-employer = Har arbeidsgivar i dag
field-t-employment-unclear = Det er uklart om arbeidsforholdet består
    .help = Så lenge dette er ja, kan ikkje «Tilbake til arbeidsgivar» veljast.
field-t-graded = Er i delvis arbeid no
field-t-self-employed = Er sjølvstendig næringsdrivande
field-t-no-experience = Har lita eller inga arbeidserfaring
field-t-too-ill = Er for sjuk til arbeidsretta aktivitet no
    .help = Lukkar spørsmåla om yrke og krav. Dei kan opnast att når som helst.
field-t-waiting = Ventar på behandling, utgreiing eller avklaring
field-t-weak-norwegian = Treng enkel norsk eller eit anna språk
field-t-interpreter = Treng tolk
field-t-own-history = Har ei historie frå flukt, innvandring eller arbeid i utlandet som er viktig
field-t-kvp = Kvalifiseringsprogrammet
field-t-uforetrygd = Går mot søknad om uføretrygd
field-t-ufore-wants-work = Har uføretrygd og ønskjer å jobbe
    .help = Handlar om å prøve arbeid. Uføretrygda blir ikkje vurdert på nytt.
field-t-no-income = Er utan inntekt eller yting
field-t-aap-extension = Søkjer AAP utover ordinær periode
field-t-long-services = Treng langvarige og koordinerte tenester
field-t-guardian = Har verje
field-t-address-protection = Adressevern
    .help = Gøymer adresse, telefon og arbeidsstad i alt som blir skrive ut.
field-t-paper-only = Får brev på papir
field-worknote = Arbeidsnotat, ikkje i dokumentet
    .help = Blir aldri skrive ut og blir sletta når dokumentet blir forsegla. Notat kan bli lesne når nokon ber om innsyn.

## 2 Fakta

field-facts-name = Namn
field-facts-national-id = Fødselsnummer eller d-nummer
    .help = Kan stå tomt i eit utkast. Gir fødselsdatoen.
field-facts-birth-date = Fødselsdato
field-facts-phone = Telefon
field-facts-address = Adresse
field-facts-language-form = Språk i dokumentet
field-facts-office = { -nav }-kontor
field-facts-caseworker = Rettleiaren din
    .help = Namn og ein måte å få tak i rettleiaren på.
    .third = Rettleiar
field-facts-assessment-author = Kven har skrive vurderinga?
    .help = Berre når det er ein annan enn rettleiaren.
    .doc = Vurderinga er skriven av
    .third = Vurderinga er skriven av
field-facts-contact-person = Fast kontaktperson
field-facts-contact-person-answer = Fast kontaktperson: tilbode, takka nei eller avtalt
field-facts-phase = Kvar i løpet er du?
    .doc = Situasjonen med { -nav } no
    .third = Situasjonen med { -nav } no
field-facts-employer = Arbeidsgivar
field-facts-position = Stilling
field-facts-position-percent = Stillingsprosent
    .help = Det du og arbeidsgivaren er einige om. Registeret kan vere gammalt.
field-facts-employment-note = Kva er uklart, og kven finn det ut?
field-facts-work-percent-now = Arbeider no (prosent)
field-facts-sick-leave-from = Sjukmeld frå
field-facts-sick-leave-grade = Sjukmeldingsgrad
field-facts-dialogue-meeting = Dialogmøte, dato
field-facts-self-employed-note = Timar og inntekt i eiga verksemd
field-facts-business = Namn på eiga verksemd
field-facts-business-number = Organisasjonsnummer
field-facts-parties = Andre som er med i saka
    .help = Skriv kvar person éin gong her. Sidan vel du dei frå lista.
field-facts-previous = Tidlegare vurdering eller vedtak (dato og kvar det ligg)

## Aktør

field-party-kind = Kven
field-party-name = Namn
field-party-org = Arbeidsstad eller verksemd
field-party-org-number = Organisasjonsnummer
field-party-phone = Telefon
field-party-role = Rolle i saka
field-party-consent = Samtykke til at vi snakkar saman
    .help = Det personen har sagt. Eit ja kan trekkjast tilbake når som helst.
field-party-consent-scope = Kva vi kan snakke om
field-party-consent-date = Dato for svaret

## 3 Inntekt og ytingar

field-income-benefits = Ytingar og inntekter
    .help = Før opp alle som gjeld no. Berre periodane blir skrivne ut.
field-benefit-code = Kva slag
field-benefit-state = Status
field-benefit-from = Frå
field-benefit-to = Til
field-benefit-grade = Grad
field-benefit-next-apply = Neste søknad eller frist
field-benefit-refused-reason = Grunngivinga for avslaget
field-income-max-date = Siste dag i ordinær AAP-periode
    .help = Skriv datoen frå vedtaket. Programmet reknar han aldri ut.
field-income-worry = Er du uroleg for økonomien om du jobbar meir?
field-income-livelihood = Kva lever du av no, og kva hastar?
field-income-gap-way = Avslag på både AAP og KVP: kva gjer vi no?

## 4 Samtalen

field-conversation-talks = Samtalar
field-conversation-attempts = Forsøk på å få kontakt
    .help = Eit forsøk er ikkje ein samtale. Utan ein samtale blir saka liggjande som utkast.
field-attempt-date = Dato
field-attempt-form = Korleis
field-attempt-result = Kva kom ut av det
field-talk-date = Dato
field-talk-form = Korleis møttest vi?
    .doc = Form
field-talk-participants = Kven var med?
    .doc = Til stades
field-talk-interpreter = Tolk
field-talk-interpreter-detail = Språk og korleis tolken var med
field-talk-no-interpreter-reason = Kvifor blei det ikkje brukt tolk?
    .doc = Kvifor det ikkje blei brukt tolk
field-talk-gone-through = Dette gjekk vi gjennom saman
    .help = Avtalen og eigenvurderinga må vere med i minst éin samtale.
field-talk-purpose-explained = Formålet med dokumentet er forklart
field-talk-person-topics = Tema du sjølv ville ta opp
    .third = Tema personen sjølv ville ta opp
field-talk-summary = Kort om kva vi kom fram til
field-talk-understood = Vi har gått gjennom teksten høgt, og du kjenner deg att
    .third = Teksten er gått gjennom høgt, og personen kjenner seg att

## 5 Di eiga vurdering

field-own-view-mode = Korleis blei dette til?
    .doc = Slik blei dette til
field-own-view-date = Dato
field-own-view-situation = Slik er situasjonen min no
    .help = Orda til personen, slik dei blei sagde. Eitt av dei fem felta er nok.
field-own-view-can = Dette får eg til, og dette er eg god på
field-own-view-wish = Dette ønskjer eg
field-own-view-hard = Dette er vanskeleg
field-own-view-help = Dette treng eg hjelp til
field-own-view-read-back = Lese opp og stadfesta
field-own-view-declined-reason = Du ville ikkje seie noko her. Kvifor? (frivillig)
    .doc = Kvifor du ikkje ville seie noko her
    .third = Kvifor personen ikkje ville seie noko her
field-own-view-later = Tillegg etterpå
    .help = Den første teksten blir ståande som han var.
field-own-view-comment = Kommentar frå rettleiaren
    .help = Står for seg, skilt frå orda til personen.
field-later-date = Dato
field-later-text = Tillegg

## 6 Kjelder

field-sources-items = Kjelder
field-source-type = Type
field-source-title = Kva ho heiter
field-source-date = Dato på kjelda
field-source-from = Frå kven
field-source-state = Status
field-source-key-point = Det viktigaste for arbeid
    .help = Ei eller to setningar. Ikkje skriv av dokumentet.
field-source-function = Kva ho seier om kva du kan og ikkje kan
    .third = Kva ho seier om kva personen kan og ikkje kan
field-source-covers = Kva ho svarar på
    .help = Det som ikkje er kryssa av, blir spørsmål i brevet til legen.
field-source-voice = Vurderinga til legen eller det du har fortalt legen?
    .third = Vurderinga til legen eller det personen har fortalt legen
field-source-note = Merknad til kjelda
field-source-kept-at = Kvar ho ligg
field-source-attach = Vedlegg
    .help = Fører ho opp som vedlegg. Innhaldet blir ikkje kopiert.
field-source-asked-date = Bede om
field-source-due-date = Svar er venta
field-source-gets-it = Kven skaffar ho?
field-source-exempts = Legen fritek frå tiltak
field-source-exempts-serious = Kjem det av alvorleg sjukdom?
