## The kit of widgets: words that belong to no page.

ui-yes = Ja
ui-no = Nei
ui-unknown = Vet ikke ennå
ui-optional = (valgfri)
ui-read-more = Les mer
ui-read-less = Les mindre
ui-add-field = Legg til { $what }
ui-counter = { $used } av { $limit } tegn
ui-open-list = Vis listen
ui-pick-from-list = Velg en fra listen.
ui-pick-more = Legg til fra listen
ui-gone-row = Tatt bort
ui-chip-remove = Trykk Delete for å ta bort
ui-removed = «{ $what }» er tatt bort
ui-undo = Angre
ui-undo-key = Ctrl Z
ui-close = Lukk
ui-cancel = Avbryt
ui-remove = Ta bort
ui-move-up = Flytt opp
ui-move-down = Flytt ned
ui-open-row = Åpne
ui-close-row = Lukk
ui-row-moved = { $what }, nå nummer { $place } av { $count }
ui-show-all-choices = Vis alle { $count }
ui-new-row = Ny, ikke fylt ut
ui-new-line = Ny linje
ui-line-number = { $name }, linje { $number }
ui-amount-unit = { $name }, enhet

ui-number-not-a-number = Skriv et tall, for eksempel 12.
ui-number-whole = Skriv et helt tall, uten komma.
ui-number-decimals = { $count ->
    [one] Skriv tallet med høyst én desimal.
   *[other] Skriv tallet med høyst { $count } desimaler.
 }
ui-number-at-least = Skriv { $low } eller mer.
ui-number-at-most = Skriv { $high } eller mindre.
ui-number-between = Skriv et tall fra { $low } til { $high }.

ui-date-calendar = Kalender
ui-date-not-understood = Skriv en dato, for eksempel 24.11.2026 eller om to uker.
ui-date-day = { ui-month-capital } har bare { $days } dager. Skriv for eksempel { $example }.
ui-date-month = Det er ingen måned { $month }. Skriv dag, måned og år, for eksempel 24.11.2026.
ui-date-year = Skriv et år fra { $low } til { $high }.
ui-bound-on = Den
ui-bound-by = Innen
ui-bound-from = Fra
ui-bound-earliest = Tidligst
ui-await-open = Vi venter på noe
ui-await-what = Hva venter dere på?
ui-await-by = Når ser dere på det igjen, senest?
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

ui-sections = Deler av saken
ui-section-row = { $title }, { $state }
ui-section-place = del { $place } av { $count }
ui-phases = Måte å arbeide på
ui-previous = Forrige: { $title }
ui-next = Neste: { $title }
ui-step-done = { $title }, ferdig
ui-step-now = { $title }, nå
ui-step-later = { $title }, gjenstår

ui-signature-empty = Signatur for { $name }, tom. Trykk Enter for å signere uten å tegne.
ui-signature-drawn = Signatur for { $name }, tegnet. Trykk Delete for å ta om igjen.
ui-signature-hint = Skriv navnet ditt her med penn, finger eller mus
ui-signature-clear = Tøm
ui-signature-typed = Signer uten å tegne

ui-preview = Slik blir dokumentet
ui-preview-page = Side { $page } av { $count }
ui-preview-image = Side { $page } av { $count } av dokumentet
ui-preview-previous = Forrige side
ui-preview-next = Neste side
ui-preview-fold = Skjul siden
ui-preview-unfold = Vis siden
ui-preview-whole = Hele siden
ui-preview-width = Bredde
ui-preview-zoom = Visning
ui-preview-none = Siden kommer straks.
