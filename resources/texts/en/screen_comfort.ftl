## The search in all cases, the commands, welcome back, spelling and phrases.

find-search = Search all cases
find-in-cases = Found in the text
find-where = Where
find-text = What it says
find-count = { $count ->
    [one] Found in the text of one case
   *[other] Found in the text of { $count } cases
 }

ui-no-marks = No marks in the text
ui-misspelt = unknown word
ui-mark = “{ $word }”: { $what } Mark { $number } of { $count }. The menu key has suggestions.
ui-mark-spelling = Mark misspellings and heavy words
ui-no-suggestions = No suggestions
ui-learn-word = Add “{ $word }” to the word list
ui-edit-cut = Cut
ui-edit-copy = Copy
ui-edit-paste = Paste
ui-edit-all = Select all
ui-phrases = Phrases
ui-paste-cleaned = Invisible signs in what you pasted are gone.

command-all = All commands
command-search = What do you want to do?
command-key = Key
command-none = No such command
command-go = Go to { $where }
command-next-section = Next section
command-previous-section = Previous section
command-sections = The list of sections
command-next-part = Next part of the window
command-previous-part = Previous part of the window
command-next-problem = Next thing missing
command-previous-problem = Previous thing missing
command-preview = Show or hide the page
command-redo = Redo
command-print = Print
command-save = Save now

back-title = Welcome back. You were in “{ $where }” { $day }.
back-missing = { $count ->
    [0] Nothing is missing before you can sign.
    [one] One thing is missing before you can sign.
   *[other] { $count } things are missing before you can sign.
 }
back-stale = { $count ->
    [one] One thing has become too old since then:
   *[other] { $count } things have become too old since then:
 }
back-go-on = Go on where you were
back-see-stale = See what is too old
