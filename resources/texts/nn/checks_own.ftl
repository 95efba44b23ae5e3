## Det som manglar for eit lettare løp

check-K21 = Det er same arbeidsgivar som må stadfeste. Personen har ingen arbeidsgivar i dag.
check-K22 = Den som er sjølvstendig, har ingen arbeidsgivar som kan stadfeste. Vel kort eller full vurdering.
check-K23 = Personen skal ikkje tilbake til same arbeidsgivar, eller det er ikkje klart enno.
check-K24 = Personen har ikkje stadfesta at dette er målet.
check-K25 = Det er uklart om arbeidsforholdet består.
check-K26 = Helsesituasjonen er ikkje avklart.
check-K27 = Arbeidsgivaren trekte stadfestinga { $date }. Det trengst ei ny.
check-K28 = Returen blei ikkje gjennomført. Vel kort eller full vurdering.
