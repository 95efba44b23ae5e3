# Sentences that are offered for an empty field. From `offer-goal` on: in the language of the document.

offer-words = Framlegg: { $sentence }
offer-take = Bruk framlegget
offer-goal = { $bound ->
    [on] Eg skal vere tilbake i jobben min den { $when }.
   *[other] Eg skal vere tilbake i jobben min { $when }.
}
offer-goal-at = { $bound ->
    [on] Eg skal vere tilbake i jobben min hos { $employer } den { $when }.
   *[other] Eg skal vere tilbake i jobben min hos { $employer } { $when }.
}
offer-goal-position = { $bound ->
    [on] Eg skal vere tilbake som { $position } den { $when }.
   *[other] Eg skal vere tilbake som { $position } { $when }.
}
offer-goal-position-at = { $bound ->
    [on] Eg skal vere tilbake som { $position } hos { $employer } den { $when }.
   *[other] Eg skal vere tilbake som { $position } hos { $employer } { $when }.
}
offer-opens-when = Om du ikkje er tilbake som avtalt, møtest vi og gjer ei full vurdering.
offer-opens-when-third = Om { $who } ikkje er tilbake som avtalt, møtest vi og gjer ei full vurdering.
offer-reason = Du skal tilbake til same arbeidsgivar. { $named } stadfesta det { $when }. Helsa er avklart ({ $source }). Anna arbeid er derfor ikkje vurdert.
offer-reason-third = { $who } skal tilbake til same arbeidsgivar. { $named } stadfesta det { $when }. Helsa er avklart ({ $source }). Anna arbeid er derfor ikkje vurdert.
offer-purpose = Korleis det går med å kome tilbake i jobb.
offer-employer = { $named }
offer-possible = Stillinga di er der. { $named } stadfesta det { $when }.
offer-possible-third = Stillinga til { $who } er der. { $named } stadfesta det { $when }.
offer-possible-by = { $bound ->
    [on] Stillinga di er der, og du skal vere tilbake den { $when }.
   *[other] Stillinga di er der, og du skal vere tilbake { $when }.
}
offer-possible-by-third = { $bound ->
    [on] Stillinga er der, og { $who } skal vere tilbake den { $when }.
   *[other] Stillinga er der, og { $who } skal vere tilbake { $when }.
}
offer-possible-step = Stillinga di er der, og du begynner med { $amount } den { $day }.
offer-possible-step-third = Stillinga er der, og { $who } begynner med { $amount } den { $day }.
offer-expected = Seier frå med ein gong om det ikkje går som avtalt.
offer-expected-card = Seier frå med ein gong om det ikkje går som avtalt, og sender meldekort.
offer-expected-card-later = Seier frå med ein gong om det ikkje går som avtalt, og sender meldekort når AAP er innvilga.
offer-act-steps = Jobbar etter trinna i opptrappinga
offer-act-call = Kallar inn til møte om korleis det går
offer-scope = det som står i avtalen, og ikkje noko anna
offer-measure = { $name }
offer-elsewhere = Blir sett i eige vedtak.
