# What is proposed and seen instead of asked.

seen-change = Endre
seen-write = Skriv selv
seen-follows-national-id = Følger av fødselsnummeret
seen-follows-mode = Settes når du sier hvordan dette ble til
seen-follows-talks = Følger av samtalen
seen-follows-date = Følger av når du er tilbake
seen-follows-employer = Følger av arbeidsgiveren
seen-conditions = Vis vilkårene
