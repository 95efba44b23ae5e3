# The whole stair of a return, laid in one act.

stair-at-once = Lay the whole way up at once. The steps can be changed afterwards.
stair-every = Every { $weeks } weeks: { $count } steps
stair-laid = { $count } steps have been added
stair-tell-first = Lay the steps back to work: first say when, and from how much to how much
