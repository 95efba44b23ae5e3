# Navn som settes inn i en melding når det ikke finnes ord i saken.

role-person = Personen
role-caseworker = Veilederen
role-doctor = Legen
role-employer = Arbeidsgiveren

unnamed-source = kilde uten navn
unnamed-finding = funn uten tekst
unnamed-activity = aktivitet uten navn
unnamed-milestone = delmål uten tekst
unnamed-goal = hovedmålet
unnamed-party = aktør uten navn
