# From one case to the next that needs somebody today.

command-next-case = Neste sak som treng deg
next-case-none = Ingen annan sak treng deg i dag.
