# The whole stair of a return, laid in one act.

stair-at-once = Legg hele opptrappingen på én gang. Trinnene kan endres etterpå.
stair-every = Hver { $weeks }. uke: { $count } trinn
stair-laid = { $count } trinn er lagt inn
stair-tell-first = Legg opp trinnene tilbake i jobb: si først når, og fra hvor mye til hvor mye
