# From one case to the next that needs somebody today.

command-next-case = Neste sak som trenger deg
next-case-none = Ingen annen sak trenger deg i dag.
