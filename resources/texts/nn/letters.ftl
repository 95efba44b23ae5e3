## Brev og notat ved sida av dokumenta. Felt og delar har namna sine frå skjemaet.

doc-letter-to = Til
doc-letter-about = Gjeld
doc-letter-from = Frå
doc-letter-greeting = Helsing
doc-letter-hello = Hei, { $name }.
doc-letter-printed = Skrive { $date }
doc-value-drawn = Teikna på skjermen

# Samtaleguiden
doc-guide-title = Det vi skal snakke om
doc-guide-for = Til
doc-guide-subtitle = Til samtalen vår
doc-guide-meeting = Vi møtest { $when }
doc-guide-lead = Her er det vi ikkje har snakka om enno. Du treng ikkje svare på alt. Skriv gjerne på arket, eller teikn, og ta det med.
doc-guide-all-answered = Vi har snakka om alt som trengst. Når vi møtest, les vi gjennom det saman og rettar det som ikkje stemmer.
doc-guide-ask = { $what }: kva kan du seie om det?
doc-guide-also = Vi manglar: { $what }.
doc-guide-undecided = Dette har vi ikkje bestemt enno
doc-guide-who = { $what }: kven gjer det?
doc-guide-when = { $what }: når?
doc-guide-next-meeting = Når møtest vi neste gong?

# Invitasjon og påminning om å skrive under
doc-invitation-title = { $word ->
    [samarbeidsavtale] Samarbeidsavtalen er klar
    [aktivitetsplan] Aktivitetsplanen er klar
   *[aktivitetsavtale] Aktivitetsavtalen er klar
}
doc-invitation-lead = { $has_date ->
    [yes] Avtalen som vart laga i samtalen { $date }, er klar til å skrivast under. Han ligg ved i to eksemplar.
   *[no] Avtalen er klar til å skrivast under. Han ligg ved i to eksemplar.
}
doc-reminder-title = { $word ->
    [samarbeidsavtale] Vi ventar på samarbeidsavtalen
    [aktivitetsplan] Vi ventar på aktivitetsplanen
   *[aktivitetsavtale] Vi ventar på aktivitetsavtalen
}
doc-reminder-lead = { $has_date ->
    [yes] Vi sende deg avtalen { $date }, og har ikkje fått han tilbake enno.
   *[no] Vi har ikkje fått avtalen tilbake enno.
}
doc-reminder-already = Har du alt sendt han, kan du sjå bort frå dette brevet.
doc-sign-about = Avtalen det gjeld
doc-sign-period = Periode
doc-sign-how = Slik gjer du
doc-sign-read = Les avtalen. Stemmer han med det vi snakka om?
doc-sign-write = Skriv under på begge arka, med dato og stad.
doc-sign-keep = Behald det eine arket. Det er ditt.
doc-sign-send = Send eller lever det andre til { $office }.
doc-sign-send-by = Send eller lever det andre til { $office } innan { $date }.
doc-sign-or-come = Du kan òg kome innom. Då les vi han saman, og du kan skrive under på skjerm eller papir.
doc-sign-disagree = Er det noko du ikkje er einig i?
doc-sign-disagree-how = Sei frå før du skriv under. Vi kan endre avtalen saman, eller skrive inn kva vi ikkje er einige om. Du avgjer sjølv om du vil skrive under.

# Nytt sidan sist
doc-changes-title = Nytt sidan sist
doc-changes-lead = { $word ->
    [samarbeidsavtale] Her er det som er nytt i samarbeidsavtalen din.
    [aktivitetsplan] Her er det som er nytt i aktivitetsplanen din.
   *[aktivitetsavtale] Her er det som er nytt i aktivitetsavtalen din.
}
doc-changes-none = Ingenting i avtalen er endra sidan sist.
doc-changes-why = Kvifor det er ein ny versjon
doc-changes-row-new = Nytt: { $what }
doc-changes-row-gone = Teke bort: { $what }
doc-changes-came = Nytt: { $what } { $now }.
doc-changes-became = { $what } { $now }. Før: { $before }.
doc-changes-went = Teke bort: { $what } { $before }.
doc-changes-parts = Det avtalen byggjer på
doc-changes-track = Vurderinga er gjord på ein annan måte. No: { $now }. Før: { $before }.
doc-changes-count = { $n ->
    [one] Éin del er ny, endra eller teken bort. Du les han i dokumentet.
   *[other] { $n } delar er nye, endra eller tekne bort. Du les dei i dokumentet.
}
doc-changes-parts-new = Nye delar
doc-changes-parts-changed = Endra delar
doc-changes-parts-gone = Delar som er tekne bort
doc-changes-same = Alt anna er som før
doc-changes-same-text = Det som ikkje står her, er ikkje endra. Har du den gamle avtalen, kan du behalde han.

# Kopi av alt til personen
doc-copy-title = Alt som er lagra om deg her
doc-copy-lead = Her står alt vi har skrive om deg i dette programmet, også det som ikkje står i avtalen. Opplysningar i andre av systema til Nav er ikkje med.
doc-copy-laid-away = Denne delen blir ikkje brukt no og står ikkje i avtalen, men er ikkje sletta.
doc-copy-set-aside = Merknader som er lagde til side, og kvifor
doc-copy-history = Dette har skjedd i saka
doc-copy-versions = Versjonar som er låste
doc-copy-version = Versjon { $number }
doc-copy-openings = Kven som har hatt saka open
doc-copy-when = Når
doc-copy-who = Kven
doc-copy-did = Kva
doc-copy-rights = Det du kan gjere
doc-copy-correct = Er noko feil, kan du be om at det blir retta. Det gamle blir ståande ved sida av, med kven som retta og kvifor.
doc-copy-remark = Er du ueinig i noko, kan du få din eigen merknad inn ved sida av.
doc-copy-kept = Saka blir sletta frå denne maskina { $days } dagar etter at ho er journalført og avtalen er slutt.

# Notat til eininga som betaler ut
doc-note-lead = Notatet gir opplysningane som trengst for å vurdere ytinga. Det avgjer ingenting.
doc-note-unsigned = Avtalen og vurderinga er ikkje signerte enno.
doc-note-ability = Kor mykje, og frå når
doc-note-half = Nedsett arbeidsevne
doc-note-judged = Vi vurderer: { $what }
doc-note-period = Perioden til avtalen
doc-note-cause = Kva det kjem av
doc-note-help = Hjelpa som trengst
doc-note-own = Med eigne ord
doc-note-benefits = Ytingar og periodar

# Bestilling til tiltaksarrangør
doc-provider-title = Bestilling: { $measure }
doc-provider-title-plain = Bestilling av tiltak
doc-provider-lead = Vi ber dykk svare på spørsmålet under. Sei frå om noko er uklart, eller om de ser at eit anna spørsmål er viktigare.
doc-provider-agreed = Dette er avtalt med { $name }
doc-provider-what = Kva
doc-provider-how-much = Kor mykje
doc-provider-why = Kvifor dette tiltaket
doc-provider-findings = Nyttig å vite
doc-provider-ahead = Vegen vidare
doc-provider-report = Rapport
doc-provider-report-how = Svar på punkta i same rekkjefølgje. Skriv kva de gjorde, kva som verka, og kva som ikkje gjorde det.
doc-provider-report-by = Rapport er venta { $date }

# Førespurnad til lege
doc-doctor-title = Spørsmål om helse og arbeid
doc-doctor-lead = { $name } og Nav lagar ein avtale om vegen til arbeid. For at han skal bli rett, treng vi di faglege vurdering.
doc-doctor-not-diagnosis = Vi ber om funksjon, risiko, belastning og prognose. Ein diagnose åleine er ikkje nok, og journalen treng vi ikkje.
doc-doctor-thinks = Dette er planane
doc-doctor-goal = Målet
doc-doctor-work = Arbeid
doc-doctor-planned = Planlagt
doc-doctor-steps = Opptrapping
doc-doctor-questions = Spørsmåla våre
doc-doctor-function = Funksjon: Kva kan pasienten gjere no, og kva går ikkje? Skriv det konkret: gå, stå, løfte, bruke hendene, konsentrere seg, vere saman med andre.
doc-doctor-risk = Risiko: Er det noko i planane over, eller i anna arbeid, som kan skade helsa?
doc-doctor-load = Belastning: Kor mykje kan prøvast no, og korleis bør det trappast opp?
doc-doctor-prognosis = Prognose: Kva ventar du av dei neste månadene, og kva kan gjere det betre?
doc-doctor-paper = Vi ventar òg på: { $what }
doc-doctor-answer = Svaret
doc-doctor-by = Vi håpar på svar innan { $date }.
doc-doctor-plain = Skriv gjerne kort. Skil mellom det du sjølv vurderer, og det pasienten har fortalt.
doc-doctor-unknown = Veit du ikkje, så skriv det. Det hjelper oss òg.
doc-doctor-consent = { $has_scope ->
    [yes] Pasienten samtykte { $date } til at vi spør deg om: { $scope }.
   *[no] Pasienten samtykte { $date } til at vi spør deg.
}

# Sida for den som tek over
doc-handover-title = Til deg som tek over
doc-handover-from = Rettleiar til no
doc-handover-goal = Målet
doc-handover-signed = Signert
doc-handover-signed-by = { $name } { $date }
doc-handover-unsigned = Ikkje signert enno
doc-handover-owed = Dette har Nav lova, og det står att
doc-handover-agreed = Dette har andre lova
doc-handover-past = { $when }, passert
doc-handover-dates = Neste datoar
doc-handover-open = Opne punkt
doc-handover-waits = { $has_who ->
    [yes] Ventar på { $what } frå { $who }
   *[no] Ventar på { $what }
}
doc-handover-not-again = Lært av det som er prøvd
doc-handover-events = Siste hendingar

doc-next-follow-up = Oppfølging
doc-next-yearly-follow-up = Seinast ny oppfølging
doc-next-goal = Målet skal setjast
doc-next-milestone = Delmål
doc-next-activity = Aktivitet
doc-next-meeting = Møte
doc-next-application = Søknadsfrist
doc-next-evaluation = Sjå korleis det går
doc-next-report = Rapport er venta
doc-next-waiting = Sjekke det vi ventar på
doc-next-return-step = Nytt trinn
doc-next-return-evaluation = Sjå på opptrappinga
doc-next-return = Tilbake i stillinga
doc-next-plan-end = Avtalen går ut
doc-next-youth-offer = Aktivitet skal vere i gang
doc-next-sheet = Signert ark er venta tilbake
doc-next-journal = Journalføre
doc-next-source = Opplysningar er venta
doc-next-benefit-apply = Søkje på nytt
doc-next-benefit-end = Ei yting sluttar
doc-next-aap-end = Siste dag med AAP
doc-next-deletion = Blir sletta frå maskina

# Kva nokon har gjort med saka, slik loggen seier det
doc-done-open = Opna
doc-done-create = Oppretta
doc-done-change = Endra
doc-done-print = Skriven ut
doc-done-export = Lagra som fil
doc-done-seal = Låst
doc-done-restore = Henta fram
doc-done-receive = Motteken

# Kommandolinjen
cli-letter-which = Saka har fleire: { $choices }. Sei kven med --about.
cli-letter-none = Saka har ikkje det som trengst til «{ $document }».
