## Søket i alle saker, kommandoane, velkomen tilbake, rettskriving og setningar.

find-search = Søk i alle saker
find-in-cases = Funne i teksten
find-where = Kvar
find-text = Det som står
find-count = { $count ->
    [one] Funne i teksten i éi sak
   *[other] Funne i teksten i { $count } saker
 }
