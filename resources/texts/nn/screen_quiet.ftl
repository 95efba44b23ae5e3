# What is proposed and seen instead of asked.

seen-change = Endre
seen-write = Skriv sjølv
seen-follows-national-id = Følgjer av fødselsnummeret
seen-follows-mode = Blir sett når du seier korleis dette blei til
seen-follows-talks = Følgjer av samtalen
seen-follows-date = Følgjer av når du er tilbake
seen-follows-employer = Følgjer av arbeidsgivaren
seen-conditions = Vis vilkåra
