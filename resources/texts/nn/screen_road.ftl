## Mål og vegen dit: målet, vegen som bilete, og tabellen under.

road-title = Mål og vegen dit
screen-place-activities = Mål og vegen dit
road-view = Vis som
road-view-road = Veg
road-view-table = Tabell
road-view-both = Begge
road-new-milestone = Nytt delmål
road-new-activity = Ny aktivitet
road-new-loose = Ny aktivitet utan delmål
road-new-step = Nytt trinn
road-wait-for = Vent på …
road-change = Endre
road-close = Lukk

## Målet
road-goal = Målet
road-goal-open = Målet er under avklaring
road-goal-empty = Målet er ikkje skrive enno
road-goal-write = Skriv målet
road-goal-change = Endre målet
road-goal-set = Målet blir sett
road-period = Avtalen gjeld { $period }

## Vegen
road-image = Vegen til målet
road-keys = Piltast vel. Enter opnar rada. Alt og piltast flyttar ein dag, med Shift ei veke. Mellomrom vel kva som blir flytta: alt, frå eller til.
road-lanes = Delmål
road-loose = Utan delmål
road-doing = Dette gjer vi
road-talks = Samtalar
road-today = I dag
road-nav = { -nav }
road-others = Saman, eller andre
road-waiting = Ventar
road-person = Personen
road-hint = Dra i endane, eller bruk Alt og piltastane, for å flytte datoar
road-as-text = Les vegen som tekst
road-undated = { $count } utan dato

## Dagar
road-day = { $day }. { $month }
road-day-alone = { $day }.
road-month-short = { $month }.
road-span = { $first }–{ $last }
road-span-spoken = { $first } til { $last }
road-until = til { $date }
road-awaits = ventar på { $what }, ser på det { $date }
road-bound-by = innan { $date }
road-bound-from = frå { $date }
road-bound-earliest = tidlegast { $date }
road-later = Når avtaler vi seinare

## Flytte datoar
road-moves-from = Frå { $date }
road-moves-to = Til { $date }
road-grip-both = Flyttar heile
road-grip-first = Flyttar frå-datoen
road-grip-last = Flyttar til-datoen
road-moved = { $what }: { $when }

## Tabellen
road-column-what = Kva
road-column-who = Kven
road-column-when = Når
road-column-why = Kvifor
road-column-origin = Kjem frå
road-row-keys = Enter opnar. Alt og piltast til sida flyttar datoane, opp og ned flyttar rada.
road-row-elsewhere = Enter går dit ho blir skriven.
road-row-why = Kvifor: { $why }
road-from-resource = Frå ressursen { $what }
road-from-barrier = Frå hindringa { $what }
road-from-risk = Frå { $what }
road-risk = det som er farleg for helsa
road-comes-from = Kjem frå: { $what }
road-origins-more = og { $count } til

road-number = Delmål { $number }
road-passed = Passert
road-outside = Utanfor perioden
road-reached = Nådd { $date }
road-waits = Ventar på { $what }
road-wait-check = Vi sjekkar { $date }
road-follow-up = Neste oppfølging
road-step = Trinn { $number }
road-hours = { $one ->
    [yes] { $hours } time i veka
   *[other] { $hours } timar i veka
 }
road-no-milestone-text = Utan tekst enno

## Tomt
road-empty = Ingen delmål eller aktivitetar enno
road-empty-text = Begynn med eit delmål, eller rett på noko de skal gjere.

## Vegen som tekst
road-text-goal = Målet: { $goal }
road-text-group = { $title }: { $items }
