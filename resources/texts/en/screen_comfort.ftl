## The search in all cases, the commands, welcome back, spelling and phrases.

find-search = Search all cases
find-in-cases = Found in the text
find-where = Where
find-text = What it says
find-count = { $count ->
    [one] Found in the text of one case
   *[other] Found in the text of { $count } cases
 }
