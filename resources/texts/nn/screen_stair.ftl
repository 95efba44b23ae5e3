# The whole stair of a return, laid in one act.

stair-at-once = Legg heile opptrappinga på éin gong. Trinna kan endrast etterpå.
stair-every = Kvar { $weeks }. veke: { $count } trinn
stair-laid = { $count } trinn er lagde inn
stair-tell-first = Legg opp trinna tilbake i jobb: sei først når, og frå kor mykje til kor mykje
