# Namn som blir sette inn i ei melding når det ikkje finst ord i saka.

role-person = Personen
role-caseworker = Rettleiaren
role-doctor = Legen
role-employer = Arbeidsgivaren

unnamed-source = kjelde utan namn
unnamed-finding = funn utan tekst
unnamed-activity = aktivitet utan namn
unnamed-milestone = delmål utan tekst
unnamed-goal = hovudmålet
unnamed-party = aktør utan namn
