# The page where one reads it all through.

review-purpose = Les gjennom sammen. Endre det som ikke stemmer.
review-ready = Alt er på plass. Dere kan signere.
review-first = Gå til første mangel
review-left = { $count ->
    [one] Én mangel før signering
   *[other] { $count } mangler før signering
}
review-go = Gå til { $place }
review-change = Endre
review-set-aside = Sett til side
review-keep-text = La teksten stå
review-was-set-aside = Satt til side. Den kommer tilbake hvis teksten endres.
review-more-notes = { $count ->
    [one] Vis én merknad til
   *[other] Vis { $count } merknader til
}
review-laid-away = Lagt bort i dette løpet, ikke slettet: { $what }.
review-bring-back = Hent fram
