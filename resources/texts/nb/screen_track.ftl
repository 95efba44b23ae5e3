# Løp: how much must be assessed.

track-heading = Hvor mye må vurderes?
track-purpose = Velg det letteste løpet som passer. Du kan når som helst gå til et fyldigere. Programmet velger aldri for deg.
track-the-person = personen
track-chosen = valgt
track-other-answer = Annet svar …

track-return-to-employer = Ingen vurdering. Bare avtalen.
track-straightforward = Kort vurdering. Alle er enige.
track-full = Når noe er uklart.
track-return-to-employer-gives = Åpner { $count } deler. Omtrent én side.
track-straightforward-gives = Åpner { $count } deler. Omtrent to sider.
track-full-gives = Åpner { $count } deler. Tre til fire sider.
track-full-when-1 = Det er uklart hva { $who } kan jobbe med
track-full-when-2 = Det er ingen jobb å gå tilbake til
track-full-when-3 = Dere ser ulikt på veien videre
track-full-when-4 = Forrige plan gikk ikke

# What a tick confirms.
track-ground-same-employer = Samme arbeidsgiver har bekreftet at { $who } skal tilbake
track-ground-health-clarified = Helsen er avklart
track-ground-health-clarified-hint = Det er klart hva { $who } kan gjøre, og når.
track-ground-agree-person = { $who } er enig
track-ground-agree-caseworker = Du er enig
track-ground-agree-doctor = Legen er enig
track-ground-agree-employer = Arbeidsgiveren er enig
track-ground-agree-employer-hint = Bare når det finnes en arbeidsgiver.

# What must be told once it is ticked.
track-told-employer-confirmed-by = Hvem?
track-told-employer-confirmed-date = Når?
track-told-person-confirms = Bekrefter { $who } at dette er målet?
track-told-health-clarified-source = Hvor står det?
track-told-agree-doctor-how = Hvordan vet vi det?

# How far the grounds of a track hold.
track-always = Kan alltid velges
track-met = { $of ->
    [2] Begge vilkår er bekreftet
    [3] Alle tre vilkår er bekreftet
   *[4] Alle fire vilkår er bekreftet
}
track-confirmed = { $met ->
    [0] Ingen
    [1] Ett
    [2] To
   *[3] Tre
} av { $of ->
    [2] to
    [3] tre
   *[4] fire
} er bekreftet
track-lacks = { $count ->
    [1] Ett vilkår mangler: { $what }
    [2] To vilkår mangler: { $what }
    [3] Tre vilkår mangler: { $what }
   *[4] Fire vilkår mangler: { $what }
}
track-asks-employer-confirmed-by = Hvem hos arbeidsgiveren bekreftet det?
track-asks-employer-confirmed-date = Når bekreftet arbeidsgiveren?
track-asks-person-confirms = Bekrefter { $who } at dette er målet?
track-asks-health-clarified-source = Hvor står det at helsen er avklart?
track-asks-agree-doctor-how = Hvordan vet vi at legen er enig?
track-asks-reason = Skriv først hvorfor dette løpet passer.

track-why = Hvorfor passer dette løpet?
track-why-hint = En eller to setninger. De kommer med i dokumentet.
track-if-not = Går det ikke som planlagt?
track-if-not-text = Da åpner du vurderingen i samme sak. Alt som er skrevet, blir med videre.
track-traits = Svar på det dere vet. Det åpner og lukker deler av skjemaet. Resten kan stå.
track-came = { $count ->
    [one] Én del er åpnet. Det som er skrevet, er med.
   *[other] { $count } deler er åpnet. Det som er skrevet, er med.
}
