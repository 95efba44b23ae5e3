# Sentences that are offered for an empty field. From `offer-goal` on: in the language of the document.

offer-words = Forslag: { $sentence }
offer-take = Bruk forslaget
offer-goal = { $bound ->
    [on] Jeg skal være tilbake i jobben min hos { $employer } den { $when }.
   *[other] Jeg skal være tilbake i jobben min hos { $employer } { $when }.
}
offer-goal-position = { $bound ->
    [on] Jeg skal være tilbake som { $position } hos { $employer } den { $when }.
   *[other] Jeg skal være tilbake som { $position } hos { $employer } { $when }.
}
offer-opens-when = Hvis du ikke er tilbake som avtalt, møtes vi og gjør en full vurdering.
offer-opens-when-third = Hvis { $who } ikke er tilbake som avtalt, møtes vi og gjør en full vurdering.
