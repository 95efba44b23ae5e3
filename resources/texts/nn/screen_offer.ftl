# Sentences that are offered for an empty field. From `offer-goal` on: in the language of the document.

offer-words = Framlegg: { $sentence }
offer-take = Bruk framlegget
offer-goal = { $bound ->
    [on] Eg skal vere tilbake i jobben min hos { $employer } den { $when }.
   *[other] Eg skal vere tilbake i jobben min hos { $employer } { $when }.
}
offer-goal-position = { $bound ->
    [on] Eg skal vere tilbake som { $position } hos { $employer } den { $when }.
   *[other] Eg skal vere tilbake som { $position } hos { $employer } { $when }.
}
offer-opens-when = Om du ikkje er tilbake som avtalt, møtest vi og gjer ei full vurdering.
offer-opens-when-third = Om { $who } ikkje er tilbake som avtalt, møtest vi og gjer ei full vurdering.
