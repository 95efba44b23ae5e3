# The page where one reads it all through.

review-purpose = Read it through together. Change what is not right.
review-ready = Everything is in place. You can sign.
review-first = Go to the first thing missing
review-left = { $count ->
    [one] One thing missing before signing
   *[other] { $count } things missing before signing
}
review-go = Go to { $place }
review-change = Change
review-set-aside = Set aside
review-keep-text = Let the text stand
review-was-set-aside = Set aside. It returns if the text is changed.
review-more-notes = { $count ->
    [one] Show one more note
   *[other] Show { $count } more notes
}
review-laid-away = Laid away in this track, not deleted: { $what }.
review-bring-back = Bring back
