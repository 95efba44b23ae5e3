# Løp: how much must be assessed.

track-heading = Kor mykje må vurderast?
track-purpose = Vel det lettaste løpet som passar. Du kan når som helst gå til eit fyldigare. Programmet vel aldri for deg.
track-the-person = personen
track-chosen = vald
track-other-answer = Anna svar …

track-return-to-employer = Inga vurdering. Berre avtalen.
track-straightforward = Kort vurdering. Alle er einige.
track-full = Når noko er uklart.
track-return-to-employer-gives = Opnar { $count } delar. Om lag éi side.
track-straightforward-gives = Opnar { $count } delar. Om lag to sider.
track-full-gives = Opnar { $count } delar. Tre til fire sider.
track-full-when-1 = Det er uklart kva { $who } kan jobbe med
track-full-when-2 = Det er ingen jobb å gå tilbake til
track-full-when-3 = De ser ulikt på vegen vidare
track-full-when-4 = Førre plan gjekk ikkje

# What a tick confirms.
track-ground-same-employer = Same arbeidsgivar har stadfesta at { $who } skal tilbake
track-ground-health-clarified = Helsa er avklart
track-ground-health-clarified-hint = Det er klart kva { $who } kan gjere, og når.
track-ground-agree-person = { $who } er einig
track-ground-agree-caseworker = Du er einig
track-ground-agree-doctor = Legen er einig
track-ground-agree-employer = Arbeidsgivaren er einig
track-ground-agree-employer-hint = Berre når det finst ein arbeidsgivar.

# What must be told once it is ticked.
track-told-employer-confirmed-by = Kven?
track-told-employer-confirmed-date = Når?
track-told-person-confirms = Stadfestar { $who } at dette er målet?
track-told-health-clarified-source = Kvar står det?
track-told-agree-doctor-how = Korleis veit vi det?

# How far the grounds of a track hold.
track-always = Kan alltid veljast
track-met = { $of ->
    [2] Begge vilkåra er stadfesta
    [3] Alle tre vilkåra er stadfesta
   *[4] Alle fire vilkåra er stadfesta
}
track-confirmed = { $met ->
    [0] Ingen
    [1] Eitt
    [2] To
   *[3] Tre
} av { $of ->
    [2] to
    [3] tre
   *[4] fire
} er stadfesta
track-lacks = { $count ->
    [1] Eitt vilkår manglar: { $what }
    [2] To vilkår manglar: { $what }
    [3] Tre vilkår manglar: { $what }
   *[4] Fire vilkår manglar: { $what }
}
track-asks-employer-confirmed-by = Kven hos arbeidsgivaren stadfesta det?
track-asks-employer-confirmed-date = Når stadfesta arbeidsgivaren?
track-asks-person-confirms = Stadfestar { $who } at dette er målet?
track-asks-health-clarified-source = Kvar står det at helsa er avklart?
track-asks-agree-doctor-how = Korleis veit vi at legen er einig?
track-asks-reason = Skriv først kvifor dette løpet passar.

track-why = Kvifor passar dette løpet?
track-why-hint = Ei eller to setningar. Dei kjem med i dokumentet.
track-if-not = Går det ikkje som planlagt?
track-if-not-text = Då opnar du vurderinga i same sak. Alt som er skrive, blir med vidare.
track-traits = Svar på det de veit. Det opnar og lukkar delar av skjemaet. Resten kan stå.
track-came = { $count ->
    [one] Éin del er opna. Det som er skrive, er med.
   *[other] { $count } delar er opna. Det som er skrive, er med.
}
