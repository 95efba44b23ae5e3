## Valg for hele dokumentet

field-options-voice = Hvordan dokumentet omtaler personen
    .help = Vanligvis «du». Tredje person passer når noen andre skal lese grunnlaget.
field-options-agreement-word = Hva avtalen heter
field-options-address = Spør om adresse
field-options-agreement-first = Signer avtalen først
    .help = Vurderingen blir da merket «ikke ferdig» og skrives ikke ut.
field-options-plain-version = Skriv ut den enkle utgaven også
    .help = Avtalen i korte setninger og stor skrift.

## 1 Løp

field-triage-track = Løp
field-triage-reason = Hvorfor holder det med mindre?
    .help = Et par setninger er nok. De kommer først i dokumentet.
    .doc = Hvorfor vi ikke gjør en full vurdering
field-triage-conclusion-expected = Ventet konklusjon (arbeidsnotat, skrives ikke ut)
field-triage-same-employer = Skal du tilbake til samme arbeidsgiver?
field-triage-person-confirms = Du bekrefter at dette er målet ditt
field-triage-employer-confirmed-by = Hvem hos arbeidsgiveren har bekreftet det? (navn)
    .help = At arbeidsgiveren står i et register, er ikke en bekreftelse. Spør noen som kan svare for arbeidsplassen.
    .doc = Bekreftet av
field-triage-employer-confirmed-date = Når ble det bekreftet?
    .doc = Bekreftet dato
field-triage-employer-withdrawn-date = Bekreftelsen er trukket tilbake, dato
field-triage-earlier-confirmations = Tidligere bekreftelser
field-confirmation-by = Bekreftet av
field-confirmation-date = Dato
field-triage-health-clarified = Er helsesituasjonen avklart?
    .help = Avklart betyr at det er klart hva du kan gjøre, og når. Det betyr ikke at du er frisk.
field-triage-health-clarified-source = Hva bygger det på?
    .help = Velg kilden, eller legg til en ny. Type og dato er nok.
field-triage-agree-person = Er du enig i veien videre?
field-triage-agree-caseworker = Er veilederen enig?
field-triage-agree-doctor = Er legen enig?
field-triage-agree-doctor-how = Hvordan vet vi det? (dato eller kilde)
field-triage-agree-employer = Er arbeidsgiveren enig?
field-triage-opened = Deler som er åpnet for hånd

## 1 Kjennetegn

field-t-has-employer = Har arbeidsgiver i dag
field-t-employment-unclear = Det er uklart om arbeidsforholdet består
    .help = Så lenge dette er ja, kan ikke «Tilbake til arbeidsgiver» velges.
field-t-graded = Er i delvis arbeid nå
field-t-self-employed = Er selvstendig næringsdrivende
field-t-no-experience = Har lite eller ingen arbeidserfaring
field-t-too-ill = Er for syk til arbeidsrettet aktivitet nå
    .help = Lukker spørsmålene om yrker og krav. De kan åpnes igjen når som helst.
field-t-waiting = Venter på behandling, utredning eller avklaring
field-t-weak-norwegian = Trenger enkel norsk eller et annet språk
field-t-interpreter = Trenger tolk
field-t-own-history = Har en historie fra flukt, innvandring eller arbeid i utlandet som er viktig
field-t-kvp = Kvalifiseringsprogrammet
field-t-uforetrygd = Går mot søknad om uføretrygd
field-t-ufore-wants-work = Har uføretrygd og ønsker å jobbe
    .help = Handler om å prøve arbeid. Uføretrygden blir ikke vurdert på nytt.
field-t-no-income = Er uten inntekt eller ytelse
field-t-aap-extension = Søker AAP utover ordinær periode
field-t-long-services = Trenger langvarige og koordinerte tjenester
field-t-guardian = Har verge
field-t-address-protection = Adressebeskyttelse
    .help = Skjuler adresse, telefon og arbeidssted i alt som skrives ut.
field-t-paper-only = Får brev på papir
field-worknote = Arbeidsnotat, ikke i dokumentet
    .help = Skrives aldri ut og slettes når dokumentet forsegles. Notater kan bli lest ved en innsynsbegjæring.

## 2 Fakta

field-facts-name = Navn
field-facts-national-id = Fødselsnummer eller d-nummer
    .help = Kan stå tomt i et utkast. Gir fødselsdatoen.
field-facts-birth-date = Fødselsdato
field-facts-phone = Telefon
field-facts-address = Adresse
field-facts-language-form = Språk i dokumentet
field-facts-office = { -nav }-kontor
field-facts-caseworker = Veilederen din
    .help = Navn og en måte å nå veilederen på.
    .third = Veileder
field-facts-assessment-author = Hvem har skrevet vurderingen?
    .help = Bare når det er en annen enn veilederen.
    .doc = Vurderingen er skrevet av
    .third = Vurderingen er skrevet av
field-facts-contact-person = Fast kontaktperson
field-facts-contact-person-answer = Fast kontaktperson: tilbudt, takket nei eller avtalt
field-facts-phase = Hvor i løpet er du?
    .doc = Situasjonen med { -nav } nå
    .third = Situasjonen med { -nav } nå
field-facts-employer = Arbeidsgiver
field-facts-position = Stilling
field-facts-position-percent = Stillingsprosent
    .help = Det du og arbeidsgiveren er enige om. Registeret kan være gammelt.
field-facts-employment-note = Hva er uklart, og hvem finner det ut?
field-facts-work-percent-now = Arbeider nå (prosent)
field-facts-sick-leave-from = Sykmeldt fra
field-facts-sick-leave-grade = Sykmeldingsgrad
field-facts-dialogue-meeting = Dialogmøte, dato
field-facts-self-employed-note = Timer og inntekt i egen virksomhet
field-facts-business = Navn på egen virksomhet
field-facts-business-number = Organisasjonsnummer
field-facts-parties = Andre som er med i saken
    .help = Skriv hver person én gang her. Siden velger du dem fra lista.
field-facts-previous = Tidligere vurdering eller vedtak (dato og hvor det ligger)

## Aktør

field-party-kind = Hvem
field-party-name = Navn
field-party-org = Arbeidssted eller virksomhet
field-party-org-number = Organisasjonsnummer
field-party-phone = Telefon
field-party-role = Rolle i saken
field-party-consent = Samtykke til at vi snakker sammen
    .help = Det personen har sagt. Et ja kan trekkes tilbake når som helst.
field-party-consent-scope = Hva vi kan snakke om
field-party-consent-date = Dato for svaret

## 3 Inntekt og ytelser

field-income-benefits = Ytelser og inntekter
    .help = Før opp alle som gjelder nå. Bare periodene skrives ut.
field-benefit-code = Hva slags
field-benefit-state = Status
field-benefit-from = Fra
field-benefit-to = Til
field-benefit-grade = Grad
field-benefit-next-apply = Neste søknad eller frist
field-benefit-refused-reason = Begrunnelsen for avslaget
field-income-max-date = Siste dag i ordinær AAP-periode
    .help = Skriv datoen fra vedtaket. Programmet regner den aldri ut.
field-income-worry = Er du urolig for økonomien hvis du jobber mer?
field-income-livelihood = Hva lever du av nå, og hva haster?
field-income-gap-way = Avslag på både AAP og KVP: hva gjør vi nå?

## 4 Samtalen

field-conversation-talks = Samtaler
field-conversation-attempts = Forsøk på å få kontakt
    .help = Et forsøk er ikke en samtale. Uten en samtale blir saken liggende som utkast.
field-attempt-date = Dato
field-attempt-form = Hvordan
field-attempt-result = Hva kom ut av det
field-talk-date = Dato
field-talk-form = Hvordan møttes vi?
    .doc = Form
field-talk-participants = Hvem var med?
    .doc = Til stede
field-talk-interpreter = Tolk
field-talk-interpreter-detail = Språk og hvordan tolken var med
field-talk-no-interpreter-reason = Hvorfor ble det ikke brukt tolk?
    .doc = Hvorfor det ikke ble brukt tolk
field-talk-gone-through = Dette gikk vi gjennom sammen
    .help = Avtalen og personens egen vurdering må være med i minst én samtale.
field-talk-purpose-explained = Formålet med dokumentet er forklart
field-talk-person-topics = Tema du selv ville ta opp
    .third = Tema personen selv ville ta opp
field-talk-summary = Kort om hva vi kom fram til
field-talk-understood = Vi har gått gjennom teksten høyt, og du kjenner deg igjen
    .third = Teksten er gått gjennom høyt, og personen kjenner seg igjen

## 5 Din egen vurdering

field-own-view-mode = Hvordan ble dette til?
    .doc = Slik ble dette til
field-own-view-date = Dato
field-own-view-situation = Slik er situasjonen min nå
    .help = Personens egne ord, slik de ble sagt. Ett av de fem feltene er nok.
field-own-view-can = Dette får jeg til, og dette er jeg god på
field-own-view-wish = Dette ønsker jeg
field-own-view-hard = Dette er vanskelig
field-own-view-help = Dette trenger jeg hjelp til
field-own-view-read-back = Lest opp og bekreftet
field-own-view-declined-reason = Du ville ikke si noe her. Hvorfor? (frivillig)
    .doc = Hvorfor du ikke ville si noe her
    .third = Hvorfor personen ikke ville si noe her
field-own-view-later = Tillegg etterpå
    .help = Den første teksten blir stående som den var.
field-own-view-comment = Veilederens kommentar
    .help = Står for seg, atskilt fra personens ord.
field-later-date = Dato
field-later-text = Tillegg

## 6 Kilder

field-sources-items = Kilder
field-source-type = Type
field-source-title = Hva den heter
field-source-date = Dato på kilden
field-source-from = Fra hvem
field-source-state = Status
field-source-key-point = Det viktigste for arbeid
    .help = En eller to setninger. Ikke skriv av dokumentet.
field-source-function = Hva den sier om hva du kan og ikke kan
    .third = Hva den sier om hva personen kan og ikke kan
field-source-covers = Hva den svarer på
    .help = Det som ikke er krysset av, blir spørsmål i brevet til legen.
field-source-voice = Legens vurdering eller det du har fortalt legen?
    .third = Legens vurdering eller det personen har fortalt legen
field-source-note = Merknad til kilden
field-source-kept-at = Hvor den ligger
field-source-attach = Vedlegg
    .help = Fører den opp som vedlegg. Innholdet kopieres ikke.
field-source-asked-date = Bedt om
field-source-due-date = Svar ventes
field-source-gets-it = Hvem skaffer den?
field-source-exempts = Legen fritar fra tiltak
field-source-exempts-serious = Skyldes det alvorlig sykdom?
