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
ui-mark-spelling = Merk skrivefeil og tunge ord
ui-no-suggestions = Ingen forslag
ui-learn-word = Legg «{ $word }» til i ordlisten
ui-edit-cut = Klipp ut
ui-edit-copy = Kopier
ui-edit-paste = Lim inn
ui-edit-all = Merk alt
ui-phrases = Setninger
ui-paste-cleaned = Usynlige tegn i det du limte inn, er tatt bort.

command-all = Alle kommandoer
command-search = Hva vil du gjøre?
command-key = Tast
command-none = Fant ingen slik kommando
command-go = Gå til { $where }
command-next-section = Neste del
command-previous-section = Forrige del
command-sections = Listen over deler
command-next-part = Neste felt av vinduet
command-previous-part = Forrige felt av vinduet
command-next-problem = Neste mangel
command-previous-problem = Forrige mangel
command-preview = Vis eller skjul siden
command-redo = Gjør om igjen
command-print = Skriv ut
command-save = Lagre nå

back-title = Velkommen tilbake. Du var i «{ $where }» { $day }.
back-missing = { $count ->
    [0] Ingenting mangler før dere kan signere.
    [one] Én ting mangler før dere kan signere.
   *[other] { $count } ting mangler før dere kan signere.
 }
back-stale = { $count ->
    [one] Én ting er blitt for gammel siden da:
   *[other] { $count } ting er blitt for gamle siden da:
 }
back-go-on = Fortsett der du var
back-see-stale = Se hva som er for gammelt
