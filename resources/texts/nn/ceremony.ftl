# What the ceremony of signing refuses, and what to do.

desk-other_sheet = Koden { $sheet } høyrer til det de skal signere. Koden på arket er ein annan. Skriv ut på nytt, og signer det arket.
desk-not_yet_day = Datoen på arket er ikkje komen enno. Skriv datoen som står på arket.
desk-scan_too_big = Fila er større enn { $megabytes } MB. Skann arket på nytt med lågare oppløysing.
desk-scan_kind = Fila er verken PDF, PNG eller JPEG. Skann arket til ei av dei.
desk-scan_missing = Den skanna fila ligg ikkje lenger her. Legg ho ved på nytt, eller ta ho bort.
