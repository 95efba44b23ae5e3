## Det som mangler for et lettere løp

check-K21 = Det er samme arbeidsgiver som må bekrefte. Personen har ingen arbeidsgiver i dag.
check-K22 = Den som er selvstendig, har ingen arbeidsgiver som kan bekrefte. Velg kort eller full vurdering.
check-K23 = Personen skal ikke tilbake til samme arbeidsgiver, eller det er ikke klart ennå.
check-K24 = Personen har ikke bekreftet at dette er målet.
check-K25 = Det er uklart om arbeidsforholdet består.
check-K26 = Helsesituasjonen er ikke avklart.
check-K27 = Arbeidsgiveren trakk bekreftelsen { $date }. Det trengs en ny.
check-K28 = Returen ble ikke gjennomført. Velg kort eller full vurdering.
