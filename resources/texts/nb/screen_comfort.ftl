## Søket i alle saker, kommandoene, velkommen tilbake, rettskriving og setninger.

find-search = Søk i alle saker
find-in-cases = Funnet i teksten
find-where = Hvor
find-text = Det som står
find-count = { $count ->
    [one] Funnet i teksten i én sak
   *[other] Funnet i teksten i { $count } saker
 }
