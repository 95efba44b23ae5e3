## Søket i alle saker, kommandoane, velkomen tilbake, rettskriving og setningar.

find-search = Søk i alle saker
find-in-cases = Funne i teksten
find-where = Kvar
find-text = Det som står
find-count = { $count ->
    [one] Funne i teksten i éi sak
   *[other] Funne i teksten i { $count } saker
 }

ui-no-marks = Ingen merke i teksten
ui-misspelt = kjenner ikkje ordet
ui-mark = «{ $word }»: { $what } Merke { $number } av { $count }. Menytasten gir forslag.
ui-mark-spelling = Merk skrivefeil og tunge ord
ui-no-suggestions = Ingen forslag
ui-learn-word = Legg «{ $word }» til i ordlista
ui-edit-cut = Klipp ut
ui-edit-copy = Kopier
ui-edit-paste = Lim inn
ui-edit-all = Merk alt
ui-phrases = Setningar
ui-paste-cleaned = Usynlege teikn i det du limte inn, er tekne bort.

command-all = Alle kommandoar
command-search = Kva vil du gjere?
command-key = Tast
command-none = Fann ingen slik kommando
command-go = Gå til { $where }
command-next-section = Neste del
command-previous-section = Førre del
command-sections = Lista over delar
command-next-part = Neste felt av vindauget
command-previous-part = Førre felt av vindauget
command-next-problem = Neste mangel
command-previous-problem = Førre mangel
command-preview = Vis eller gøym sida
command-redo = Gjer om att
command-print = Skriv ut
command-save = Lagre no

back-title = Velkomen tilbake. Du var i «{ $where }» { $day }.
back-missing = { $count ->
    [0] Ingenting manglar før de kan signere.
    [one] Éin ting manglar før de kan signere.
   *[other] { $count } ting manglar før de kan signere.
 }
back-stale = { $count ->
    [one] Éin ting er blitt for gammal sidan då:
   *[other] { $count } ting er blitt for gamle sidan då:
 }
back-go-on = Hald fram der du var
back-see-stale = Sjå kva som er for gammalt
