## Brev og notater ved siden av dokumentene. Felt og deler har navnene sine fra skjemaet.

doc-letter-to = Til
doc-letter-about = Gjelder
doc-letter-from = Fra
doc-letter-greeting = Hilsen
doc-letter-hello = Hei, { $name }.
doc-letter-printed = Skrevet { $date }
doc-value-drawn = Tegnet på skjermen

# Samtaleguiden
doc-guide-title = Det vi skal snakke om
doc-guide-for = Til
doc-guide-subtitle = Til samtalen vår
doc-guide-meeting = Vi møtes { $when }
doc-guide-lead = Her er det vi ikke har snakket om ennå. Du trenger ikke svare på alt. Skriv gjerne på arket, eller tegn, og ta det med.
doc-guide-all-answered = Vi har snakket om alt som trengs. Når vi møtes, leser vi gjennom det sammen og retter det som ikke stemmer.
doc-guide-ask = { $what }: hva kan du si om det?
doc-guide-also = Vi mangler: { $what }.
doc-guide-undecided = Dette har vi ikke bestemt ennå
doc-guide-who = { $what }: hvem gjør det?
doc-guide-when = { $what }: når?
doc-guide-next-meeting = Når møtes vi neste gang?

# Invitasjon og påminnelse om å skrive under
doc-invitation-title = { $word ->
    [samarbeidsavtale] Samarbeidsavtalen er klar
    [aktivitetsplan] Aktivitetsplanen er klar
   *[aktivitetsavtale] Aktivitetsavtalen er klar
}
doc-invitation-lead = { $has_date ->
    [yes] Avtalen som ble laget i samtalen { $date }, er klar til å skrives under. Den ligger ved i to eksemplarer.
   *[no] Avtalen er klar til å skrives under. Den ligger ved i to eksemplarer.
}
doc-reminder-title = { $word ->
    [samarbeidsavtale] Vi venter på samarbeidsavtalen
    [aktivitetsplan] Vi venter på aktivitetsplanen
   *[aktivitetsavtale] Vi venter på aktivitetsavtalen
}
doc-reminder-lead = { $has_date ->
    [yes] Vi sendte deg avtalen { $date }, og har ikke fått den tilbake ennå.
   *[no] Vi har ikke fått avtalen tilbake ennå.
}
doc-reminder-already = Har du sendt den allerede, kan du se bort fra dette brevet.
doc-sign-about = Avtalen det gjelder
doc-sign-period = Periode
doc-sign-how = Slik gjør du
doc-sign-read = Les avtalen. Stemmer den med det vi snakket om?
doc-sign-write = Skriv under på begge arkene, med dato og sted.
doc-sign-keep = Behold det ene arket. Det er ditt.
doc-sign-send = Send eller lever det andre til { $office }.
doc-sign-send-by = Send eller lever det andre til { $office } innen { $date }.
doc-sign-or-come = Du kan også komme innom. Da leser vi den sammen, og du kan skrive under på skjerm eller papir.
doc-sign-disagree = Er det noe du ikke er enig i?
doc-sign-disagree-how = Si fra før du skriver under. Vi kan endre avtalen sammen, eller skrive inn hva vi ikke er enige om. Du bestemmer selv om du vil skrive under.

# Nytt siden sist
doc-changes-title = Nytt siden sist
doc-changes-lead = { $word ->
    [samarbeidsavtale] Her er det som er nytt i samarbeidsavtalen din.
    [aktivitetsplan] Her er det som er nytt i aktivitetsplanen din.
   *[aktivitetsavtale] Her er det som er nytt i aktivitetsavtalen din.
}
doc-changes-none = Ingenting i avtalen er endret siden sist.
doc-changes-why = Hvorfor det er en ny versjon
doc-changes-row-new = Nytt: { $what }
doc-changes-row-gone = Tatt bort: { $what }
doc-changes-came = Nytt: { $what } { $now }.
doc-changes-became = { $what } { $now }. Før: { $before }.
doc-changes-went = Tatt bort: { $what } { $before }.
doc-changes-parts = Det avtalen bygger på
doc-changes-track = Vurderingen er gjort på en annen måte. Nå: { $now }. Før: { $before }.
doc-changes-count = { $n ->
    [one] Én del er ny, endret eller tatt bort. Du leser den i dokumentet.
   *[other] { $n } deler er nye, endret eller tatt bort. Du leser dem i dokumentet.
}
doc-changes-parts-new = Nye deler
doc-changes-parts-changed = Endrede deler
doc-changes-parts-gone = Deler som er tatt bort
doc-changes-same = Alt annet er som før
doc-changes-same-text = Det som ikke står her, er ikke endret. Har du den gamle avtalen, kan du beholde den.

# Kopi av alt til personen
doc-copy-title = Alt som er lagret om deg her
doc-copy-lead = Her står alt vi har skrevet om deg i dette programmet, også det som ikke står i avtalen. Opplysninger i andre av Navs systemer er ikke med.
doc-copy-laid-away = Denne delen brukes ikke nå og står ikke i avtalen, men er ikke slettet.
doc-copy-set-aside = Merknader som er lagt til side, og hvorfor
doc-copy-history = Dette har skjedd i saken
doc-copy-versions = Versjoner som er låst
doc-copy-version = Versjon { $number }
doc-copy-openings = Hvem som har hatt saken åpen
doc-copy-when = Når
doc-copy-who = Hvem
doc-copy-did = Hva
doc-copy-rights = Det du kan gjøre
doc-copy-correct = Er noe feil, kan du be om at det blir rettet. Det gamle blir stående ved siden av, med hvem som rettet og hvorfor.
doc-copy-remark = Er du uenig i noe, kan du få din egen merknad inn ved siden av.
doc-copy-kept = Saken slettes fra denne maskinen { $days } dager etter at den er journalført og avtalen er slutt.

# Notat til enheten som utbetaler
doc-note-lead = Notatet gir opplysningene som trengs for å vurdere ytelsen. Det avgjør ingenting.
doc-note-unsigned = Avtalen og vurderingen er ikke signert ennå.
doc-note-ability = Hvor mye, og fra når
doc-note-half = Nedsatt arbeidsevne
doc-note-judged = Vi vurderer: { $what }
doc-note-period = Avtalens periode
doc-note-cause = Hva det skyldes
doc-note-help = Hjelpen som trengs
doc-note-own = Med egne ord
doc-note-benefits = Ytelser og perioder

# Bestilling til tiltaksarrangør
doc-provider-title = Bestilling: { $measure }
doc-provider-title-plain = Bestilling av tiltak
doc-provider-lead = Vi ber dere svare på spørsmålet under. Si fra hvis noe er uklart, eller hvis dere ser at et annet spørsmål er viktigere.
doc-provider-agreed = Dette er avtalt med { $name }
doc-provider-what = Hva
doc-provider-how-much = Hvor mye
doc-provider-why = Hvorfor dette tiltaket
doc-provider-findings = Nyttig å vite
doc-provider-ahead = Veien videre
doc-provider-report = Rapport
doc-provider-report-how = Svar på punktene i samme rekkefølge. Skriv hva dere gjorde, hva som virket, og hva som ikke gjorde det.
doc-provider-report-by = Rapport ventes { $date }

# Forespørsel til lege
doc-doctor-title = Spørsmål om helse og arbeid
doc-doctor-lead = { $name } og Nav lager en avtale om veien til arbeid. For at den skal bli riktig, trenger vi din faglige vurdering.
doc-doctor-not-diagnosis = Vi ber om funksjon, risiko, belastning og prognose. En diagnose alene er ikke nok, og journalen trenger vi ikke.
doc-doctor-thinks = Dette er planene
doc-doctor-goal = Målet
doc-doctor-work = Arbeid
doc-doctor-planned = Planlagt
doc-doctor-steps = Opptrapping
doc-doctor-questions = Spørsmålene våre
doc-doctor-function = Funksjon: Hva kan pasienten gjøre nå, og hva går ikke? Skriv det konkret: gå, stå, løfte, bruke hendene, konsentrere seg, være sammen med andre.
doc-doctor-risk = Risiko: Er det noe i planene over, eller i annet arbeid, som kan skade helsen?
doc-doctor-load = Belastning: Hvor mye kan prøves nå, og hvordan bør det trappes opp?
doc-doctor-prognosis = Prognose: Hva venter du av de neste månedene, og hva kan gjøre det bedre?
doc-doctor-paper = Vi venter også på: { $what }
doc-doctor-answer = Svaret
doc-doctor-by = Vi håper på svar innen { $date }.
doc-doctor-plain = Skriv gjerne kort. Skill mellom det du selv vurderer, og det pasienten har fortalt.
doc-doctor-unknown = Vet du ikke, så skriv det. Det hjelper oss også.
doc-doctor-consent = { $has_scope ->
    [yes] Pasienten samtykket { $date } til at vi spør deg om: { $scope }.
   *[no] Pasienten samtykket { $date } til at vi spør deg.
}

# Siden for den som tar over
doc-handover-title = Til deg som tar over
doc-handover-from = Veileder til nå
doc-handover-goal = Målet
doc-handover-signed = Signert
doc-handover-signed-by = { $name } { $date }
doc-handover-unsigned = Ikke signert ennå
doc-handover-owed = Dette har Nav lovet, og det gjenstår
doc-handover-agreed = Dette har andre lovet
doc-handover-past = { $when }, passert
doc-handover-dates = Neste datoer
doc-handover-open = Åpne punkter
doc-handover-waits = { $has_who ->
    [yes] Venter på { $what } fra { $who }
   *[no] Venter på { $what }
}
doc-handover-not-again = Lært av det som er prøvd
doc-handover-events = Siste hendelser

doc-next-follow-up = Oppfølging
doc-next-yearly-follow-up = Senest ny oppfølging
doc-next-goal = Målet skal settes
doc-next-milestone = Delmål
doc-next-activity = Aktivitet
doc-next-meeting = Møte
doc-next-application = Søknadsfrist
doc-next-evaluation = Se hvordan det går
doc-next-report = Rapport ventes
doc-next-waiting = Sjekke det vi venter på
doc-next-return-step = Nytt trinn
doc-next-return-evaluation = Se på opptrappingen
doc-next-return = Tilbake i stillingen
doc-next-plan-end = Avtalen går ut
doc-next-youth-offer = Aktivitet skal være i gang
doc-next-sheet = Signert ark ventes tilbake
doc-next-journal = Journalføre
doc-next-source = Opplysninger ventes
doc-next-benefit-apply = Søke på nytt
doc-next-benefit-end = En ytelse slutter
doc-next-aap-end = Siste dag med AAP
doc-next-deletion = Slettes fra maskinen

# Hva noen har gjort med saken, slik loggen sier det
doc-done-open = Åpnet
doc-done-create = Opprettet
doc-done-change = Endret
doc-done-print = Skrevet ut
doc-done-export = Lagret som fil
doc-done-seal = Låst
doc-done-restore = Hentet fram
doc-done-receive = Mottatt

# Kommandolinjen
cli-letter-which = Saken har flere: { $choices }. Si hvem med --about.
cli-letter-none = Saken har ikke det som trengs til «{ $document }».
