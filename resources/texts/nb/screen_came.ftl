# Sections that a choice opened, by name.

came-named = { $what } er åpnet.
