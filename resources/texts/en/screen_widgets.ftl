## The kit of widgets: words that belong to no page.

ui-yes = Yes
ui-no = No
ui-unknown = Not known yet
ui-optional = (optional)
ui-read-more = Read more
ui-read-less = Read less
ui-add-field = Add { $what }
ui-counter = { $used } of { $limit } characters
ui-open-list = Show the list
ui-pick-from-list = Choose one from the list.
ui-pick-more = Add from the list
ui-gone-row = Taken away
ui-chip-remove = Press Delete to take away
ui-removed = “{ $what }” is taken away
ui-undo = Undo
ui-undo-key = Ctrl Z
ui-close = Close
ui-cancel = Cancel
ui-remove = Take away
ui-move-up = Move up
ui-move-down = Move down
ui-open-row = Open
ui-close-row = Close
ui-row-moved = { $what }, now number { $place } of { $count }
ui-show-all-choices = Show all { $count }
ui-new-row = New, not filled in
ui-new-line = New line
ui-line-number = { $name }, line { $number }
ui-amount-unit = { $name }, unit

ui-number-not-a-number = Write a number, for instance 12.
ui-number-whole = Write a whole number, without a comma.
ui-number-decimals = { $count ->
    [one] Write the number with at most one decimal.
   *[other] Write the number with at most { $count } decimals.
 }
ui-number-at-least = Write { $low } or more.
ui-number-at-most = Write { $high } or less.
ui-number-between = Write a number from { $low } to { $high }.

ui-date-calendar = Calendar
ui-date-not-understood = Write a date, for instance 24.11.2026 or in two weeks.
ui-date-day = { ui-month } has only { $days } days. Write for instance { $example }.
ui-date-month = There is no month { $month }. Write day, month and year, for instance 24.11.2026.
ui-date-year = Write a year from { $low } to { $high }.
ui-bound-on = On
ui-bound-by = By
ui-bound-from = From
ui-bound-earliest = Earliest
ui-await-open = We are waiting for something
ui-await-what = What are you waiting for?
ui-await-by = When do you look at it again, at the latest?
ui-month-year = { ui-month } { $year }
ui-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }
ui-month-capital = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }

ui-sections = Parts of the case
ui-section-row = { $title }, { $state }
ui-section-place = part { $place } of { $count }
ui-phases = Way of working
ui-previous = Previous: { $title }
ui-next = Next: { $title }
ui-step-done = { $title }, done
ui-step-now = { $title }, now
ui-step-later = { $title }, remains

ui-signature-empty = Signature for { $name }, empty. Press Enter to sign without drawing.
ui-signature-drawn = Signature for { $name }, drawn. Press Delete to do it again.
ui-signature-hint = Write your name here with pen, finger or mouse
ui-signature-clear = Clear
ui-signature-typed = Sign without drawing

ui-preview = The document as it will be
ui-preview-page = Page { $page } of { $count }
ui-preview-image = Page { $page } of { $count } of the document
ui-preview-previous = Previous page
ui-preview-next = Next page
ui-preview-fold = Hide the page
ui-preview-unfold = Show the page
ui-preview-whole = Whole page
ui-preview-width = Width
ui-preview-zoom = View
ui-preview-none = The page is on its way.
