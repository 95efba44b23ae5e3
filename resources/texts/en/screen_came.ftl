# Sections that a choice opened, by name.

came-named = Opened: { $what }.
