# Samtalen: det vi veit frå før, og det personen seier som blir funn.

screen-known-heading = Dette veit vi frå før. Stemmer det?
screen-known-right = Det stemmer
screen-known-not-quite = Ikkje heilt
screen-known-change = Endre
screen-known-show = Vis
screen-known-cover-doctor = Opplysning frå legen
screen-known-cover-diagnosis = Opplysning om helse
screen-known-cover-others = Nemner andre
screen-take-resource = Ta med som ressurs
screen-take-barrier = Ta med som hindring
screen-mark-words = Merk orda du vil ta med først.
screen-taken-resource = Dette tek vi med som ressurs:
screen-taken-barrier = Dette tek vi med som hindring:
screen-taken-other-resource = Heller ressurs
screen-taken-other-barrier = Heller hindring
screen-take-away = Ta bort
screen-hidden-in-talk = Gøymt under samtalen
screen-hidden-in-talk-text = Fødselsnummer, diagnosar og namn på andre. Teksten er berre falda saman.
