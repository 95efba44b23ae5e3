# Samtalen: det vi vet fra før, og det personen sier som blir funn.

screen-known-heading = Dette vet vi fra før. Stemmer det?
screen-known-right = Det stemmer
screen-known-not-quite = Ikke helt
screen-known-change = Endre
screen-known-show = Vis
screen-known-cover-doctor = Opplysning fra legen
screen-known-cover-diagnosis = Opplysning om helse
screen-known-cover-others = Nevner andre
screen-take-resource = Ta med som ressurs
screen-take-barrier = Ta med som hindring
screen-mark-words = Merk ordene du vil ta med først.
screen-taken-resource = Dette tar vi med som ressurs:
screen-taken-barrier = Dette tar vi med som hindring:
screen-taken-other-resource = Heller ressurs
screen-taken-other-barrier = Heller hindring
screen-take-away = Ta bort
screen-hidden-in-talk = Skjult under samtalen
screen-hidden-in-talk-text = Fødselsnummer, diagnoser og navn på andre. Teksten er bare foldet sammen.
