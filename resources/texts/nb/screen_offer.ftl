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
