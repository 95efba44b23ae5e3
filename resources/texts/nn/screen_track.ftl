# Løp: how much must be assessed.

track-purpose = Vel det lettaste løpet som passar. Du kan når som helst gå til eit fyldigare. Programmet vel aldri for deg.
track-return-to-employer = Inga vurdering. Berre avtalen.
track-straightforward = Kort vurdering. Alle er einige.
track-full = Når noko er uklart.
track-return-to-employer-gives = Om lag éi til to sider.
track-straightforward-gives = Om lag to sider.
track-full-gives = Tre til fire sider.
track-full-when =
    Det er uklart kva personen kan jobbe med
    Det er ingen jobb å gå tilbake til
    De ser ulikt på vegen vidare
    Førre plan gjekk ikkje
track-always = Kan alltid veljast
track-met = Alle vilkåra er stadfesta
track-lacks = { $count ->
    [one] Eitt vilkår manglar
   *[other] { $count } vilkår manglar
}
track-if-not = Går det ikkje som planlagt?
track-if-not-text = Då opnar du vurderinga i same sak. Alt som er skrive, blir med vidare.
track-traits = Svar på det de veit. Det opnar og lukkar delar av skjemaet. Resten kan stå.
