# What the ceremony of signing refuses, and what to do.

desk-other_sheet = Koden { $sheet } hører til det dere skal signere. Koden på arket er en annen. Skriv ut på nytt, og signer det arket.
desk-not_yet_day = Datoen på arket er ikke kommet ennå. Skriv datoen som står på arket.
desk-scan_too_big = Filen er større enn { $megabytes } MB. Skann arket på nytt med lavere oppløsning.
desk-scan_kind = Filen er verken PDF, PNG eller JPEG. Skann arket til en av dem.
desk-scan_missing = Den skannede filen ligger ikke lenger her. Legg den ved på nytt, eller ta den bort.
