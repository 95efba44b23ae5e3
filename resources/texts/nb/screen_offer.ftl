# Sentences that are offered for an empty field. From `offer-goal` on: in the language of the document.

offer-words = Forslag: { $sentence }
offer-take = Bruk forslaget
offer-goal = { $bound ->
    [on] Jeg skal være tilbake i jobben min den { $when }.
   *[other] Jeg skal være tilbake i jobben min { $when }.
}
offer-goal-at = { $bound ->
    [on] Jeg skal være tilbake i jobben min hos { $employer } den { $when }.
   *[other] Jeg skal være tilbake i jobben min hos { $employer } { $when }.
}
offer-goal-position = { $bound ->
    [on] Jeg skal være tilbake som { $position } den { $when }.
   *[other] Jeg skal være tilbake som { $position } { $when }.
}
offer-goal-position-at = { $bound ->
    [on] Jeg skal være tilbake som { $position } hos { $employer } den { $when }.
   *[other] Jeg skal være tilbake som { $position } hos { $employer } { $when }.
}
offer-opens-when = Hvis du ikke er tilbake som avtalt, møtes vi og gjør en full vurdering.
offer-opens-when-third = Hvis { $who } ikke er tilbake som avtalt, møtes vi og gjør en full vurdering.
offer-reason = Du skal tilbake til samme arbeidsgiver. { $named } bekreftet det { $when }. Helsen er avklart ({ $source }). Annet arbeid er derfor ikke vurdert.
offer-reason-third = { $who } skal tilbake til samme arbeidsgiver. { $named } bekreftet det { $when }. Helsen er avklart ({ $source }). Annet arbeid er derfor ikke vurdert.
offer-purpose = Hvordan det går med å komme tilbake i jobb.
offer-employer = { $named }
offer-possible = Stillingen din er der. { $named } bekreftet det { $when }.
offer-possible-third = Stillingen til { $who } er der. { $named } bekreftet det { $when }.
offer-possible-by = { $bound ->
    [on] Stillingen din er der, og du skal være tilbake den { $when }.
   *[other] Stillingen din er der, og du skal være tilbake { $when }.
}
offer-possible-by-third = { $bound ->
    [on] Stillingen er der, og { $who } skal være tilbake den { $when }.
   *[other] Stillingen er der, og { $who } skal være tilbake { $when }.
}
offer-possible-step = Stillingen din er der, og du begynner med { $amount } den { $day }.
offer-possible-step-third = Stillingen er der, og { $who } begynner med { $amount } den { $day }.
offer-expected = Sier fra med en gang hvis det ikke går som avtalt.
offer-expected-card = Sier fra med en gang hvis det ikke går som avtalt, og sender meldekort.
offer-expected-card-later = Sier fra med en gang hvis det ikke går som avtalt, og sender meldekort når AAP er innvilget.
offer-act-steps = Jobber etter trinnene i opptrappingen
offer-act-call = Kaller inn til møte om hvordan det går
offer-scope = det som står i avtalen, og ikke noe annet
offer-measure = { $name }
offer-elsewhere = Settes i eget vedtak.
