## Søket i alle saker, kommandoene, velkommen tilbake, rettskriving og setninger.

find-search = Søk i alle saker
find-in-cases = Funnet i teksten
find-where = Hvor
find-text = Det som står
find-count = { $count ->
    [one] Funnet i teksten i én sak
   *[other] Funnet i teksten i { $count } saker
 }

ui-no-marks = Ingen merker i teksten
ui-misspelt = kjenner ikke ordet
ui-mark = «{ $word }»: { $what } Merke { $number } av { $count }. Menytasten gir forslag.
ui-mark-spelling = Merk skrivefeil
ui-no-suggestions = Ingen forslag
ui-learn-word = Legg «{ $word }» til i ordlisten
ui-edit-cut = Klipp ut
ui-edit-copy = Kopier
ui-edit-paste = Lim inn
ui-edit-all = Merk alt
ui-phrases = Setninger
ui-paste-cleaned = Usynlige tegn i det du limte inn, er tatt bort.
