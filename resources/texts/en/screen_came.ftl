# Sections that a choice opened, by name.

came-named = { $count ->
    [one] { $what } has been opened.
   *[other] { $what } have been opened.
}
