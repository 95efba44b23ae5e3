# The page where one reads it all through.

review-purpose = Les gjennom saman. Endre det som ikkje stemmer.
review-ready = Alt er på plass. De kan signere.
review-first = Gå til den første mangelen
review-left = { $count ->
    [one] Éin mangel før signering
   *[other] { $count } manglar før signering
}
review-go = Gå til { $place }
review-change = Endre
review-set-aside = Set til side
review-keep-text = La teksten stå
review-was-set-aside = Sett til side. Han kjem tilbake om teksten blir endra.
review-more-notes = { $count ->
    [one] Vis éin merknad til
   *[other] Vis { $count } merknader til
}
review-laid-away = Lagt bort i dette løpet, ikkje sletta: { $what }.
review-bring-back = Hent fram
