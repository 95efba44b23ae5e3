# Løp: how much must be assessed.

track-purpose = Velg det letteste løpet som passer. Du kan når som helst gå til et fyldigere. Programmet velger aldri for deg.
track-return-to-employer = Ingen vurdering. Bare avtalen.
track-straightforward = Kort vurdering. Alle er enige.
track-full = Når noe er uklart.
track-return-to-employer-gives = Omtrent én til to sider.
track-straightforward-gives = Omtrent to sider.
track-full-gives = Tre til fire sider.
track-full-when =
    Det er uklart hva personen kan jobbe med
    Det er ingen jobb å gå tilbake til
    Dere ser ulikt på veien videre
    Forrige plan gikk ikke
track-always = Kan alltid velges
track-met = Alle vilkår er bekreftet
track-lacks = { $count ->
    [one] Ett vilkår mangler
   *[other] { $count } vilkår mangler
}
track-if-not = Går det ikke som planlagt?
track-if-not-text = Da åpner du vurderingen i samme sak. Alt som er skrevet, blir med videre.
track-traits = Svar på det dere vet. Det åpner og lukker deler av skjemaet. Resten kan stå.
