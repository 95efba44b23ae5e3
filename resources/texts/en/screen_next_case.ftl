# From one case to the next that needs somebody today.

command-next-case = Next case that needs you
next-case-none = No other case needs you today.
