## Mål og veien dit: målet, veien som bilde, og tabellen under.

road-title = Mål og veien dit
screen-place-activities = Mål og veien dit
road-view = Vis som
road-view-road = Vei
road-view-table = Tabell
road-view-both = Begge
road-new-milestone = Nytt delmål
road-new-activity = Ny aktivitet
road-new-loose = Ny aktivitet uten delmål
road-new-step = Nytt trinn
road-wait-for = Vent på …
road-change = Endre
road-close = Lukk

## Målet
road-goal = Målet
road-goal-open = Målet er under avklaring
road-goal-empty = Målet er ikke skrevet ennå
road-goal-write = Skriv målet
road-goal-change = Endre målet
road-goal-set = Målet settes
road-period = Avtalen gjelder { $period }

## Veien
road-image = Veien til målet
road-keys = Piltast velger. Enter åpner raden. Alt og piltast flytter en dag, med Shift en uke. Mellomrom velger hva som flyttes: alt, fra eller til.
road-lanes = Delmål
road-loose = Uten delmål
road-doing = Dette gjør vi
road-talks = Samtaler
road-today = I dag
road-nav = { -nav }
road-others = Sammen, eller andre
road-waiting = Venter
road-person = Personen
road-hint = Dra i endene, eller bruk Alt og piltastene, for å flytte datoer
road-as-text = Les veien som tekst
road-undated = { $count } uten dato

## Dager
road-day = { $day }. { $month }
road-day-alone = { $day }.
road-month-short = { $month }.
road-span = { $first }–{ $last }
road-span-spoken = { $first } til { $last }
road-until = til { $date }
road-awaits = venter på { $what }, ser på det { $date }
road-bound-by = innen { $date }
road-bound-from = fra { $date }
road-bound-earliest = tidligst { $date }
road-later = Når avtaler vi senere

## Flytte datoer
road-moves-from = Fra { $date }
road-moves-to = Til { $date }
road-grip-both = Flytter hele
road-grip-first = Flytter fra-datoen
road-grip-last = Flytter til-datoen
road-moved = { $what }: { $when }

## Tabellen
road-column-what = Hva
road-column-who = Hvem
road-column-when = Når
road-column-why = Hvorfor
road-column-origin = Kommer fra
road-row-keys = Enter åpner. Alt og piltast til siden flytter datoene, opp og ned flytter raden.
road-row-elsewhere = Enter går dit den skrives.
road-row-why = Hvorfor: { $why }
road-from-resource = Fra ressursen { $what }
road-from-barrier = Fra hindringen { $what }
road-from-risk = Fra { $what }
road-risk = det som er farlig for helsen
road-comes-from = Kommer fra: { $what }
road-origins-more = og { $count } til

road-number = Delmål { $number }
road-passed = Passert
road-outside = Utenfor perioden
road-reached = Nådd { $date }
road-waits = Venter på { $what }
road-wait-check = Vi sjekker { $date }
road-follow-up = Neste oppfølging
road-step = Trinn { $number }
road-hours = { $one ->
    [yes] { $hours } time i uken
   *[other] { $hours } timer i uken
 }
road-no-milestone-text = Uten tekst ennå

## Tomt
road-empty = Ingen delmål eller aktiviteter ennå
road-empty-text = Begynn med et delmål, eller rett på noe dere skal gjøre.

## Veien som tekst
road-text-goal = Målet: { $goal }
road-text-group = { $title }: { $items }
