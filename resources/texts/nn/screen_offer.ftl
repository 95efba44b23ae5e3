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
