## The kit of widgets: words that belong to no page.

ui-yes = Ja
ui-no = Nei
ui-unknown = Veit ikkje enno
ui-optional = (valfri)
ui-read-more = Les meir
ui-read-less = Les mindre
ui-add-field = Legg til { $what }
ui-counter = { $used } av { $limit } teikn
ui-open-list = Vis lista
ui-pick-from-list = Vel ein frå lista.
ui-pick-more = Legg til frå lista
ui-gone-row = Teken bort
ui-chip-remove = Trykk Delete for å ta bort
ui-removed = «{ $what }» er teke bort
ui-undo = Angre
ui-undo-key = Ctrl Z
ui-close = Lukk
ui-cancel = Avbryt
ui-remove = Ta bort
ui-move-up = Flytt opp
ui-move-down = Flytt ned
ui-open-row = Opne
ui-close-row = Lukk
ui-row-moved = { $what }, no nummer { $place } av { $count }
ui-show-all-choices = Vis alle { $count }
ui-new-row = Ny, ikkje fylt ut
ui-new-line = Ny linje
ui-line-number = { $name }, linje { $number }
ui-amount-unit = { $name }, eining

ui-number-not-a-number = Skriv eit tal, til dømes 12.
ui-number-whole = Skriv eit heilt tal, utan komma.
ui-number-decimals = { $count ->
    [one] Skriv talet med høgst éin desimal.
   *[other] Skriv talet med høgst { $count } desimalar.
 }
ui-number-at-least = Skriv { $low } eller meir.
ui-number-at-most = Skriv { $high } eller mindre.
ui-number-between = Skriv eit tal frå { $low } til { $high }.

ui-date-calendar = Kalender
ui-date-not-understood = Skriv ein dato, til dømes 24.11.2026 eller om to veker.
ui-date-day = { ui-month-capital } har berre { $days } dagar. Skriv til dømes { $example }.
ui-date-month = Det er ingen månad { $month }. Skriv dag, månad og år, til dømes 24.11.2026.
ui-date-year = Skriv eit år frå { $low } til { $high }.
ui-bound-on = Den
ui-bound-by = Innen
ui-bound-from = Frå
ui-bound-earliest = Tidlegast
ui-await-open = Vi ventar på noko
ui-await-what = Kva ventar de på?
ui-await-by = Når ser de på det igjen, seinast?
ui-month-year = { ui-month } { $year }
ui-month = { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
 }
ui-month-capital = { $month ->
    [1] Januar
    [2] Februar
    [3] Mars
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
 }

ui-sections = Delar av saka
ui-section-row = { $title }, { $state }
ui-section-place = del { $place } av { $count }
ui-phases = Måte å arbeide på
ui-previous = Førre: { $title }
ui-next = Neste: { $title }
ui-step-done = { $title }, ferdig
ui-step-now = { $title }, no
ui-step-later = { $title }, står att

ui-signature-empty = Signatur for { $name }, tom. Trykk Enter for å signere utan å teikne.
ui-signature-drawn = Signatur for { $name }, teikna. Trykk Delete for å ta om att.
ui-signature-hint = Skriv namnet ditt her med penn, finger eller mus
ui-signature-clear = Tøm
ui-signature-typed = Signer utan å teikne

ui-preview = Slik blir dokumentet
ui-preview-page = Side { $page } av { $count }
ui-preview-image = Side { $page } av { $count } av dokumentet
ui-preview-previous = Førre side
ui-preview-next = Neste side
ui-preview-fold = Gøym sida
ui-preview-unfold = Vis sida
ui-preview-whole = Heile sida
ui-preview-width = Breidd
ui-preview-zoom = Vising
ui-preview-none = Sida kjem straks.
