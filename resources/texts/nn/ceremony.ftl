# What the ceremony of signing refuses, and what to do.

desk-other_sheet = Koden { $sheet } høyrer til det de skal signere. Koden på arket er ein annan. Skriv ut på nytt, og signer det arket.
desk-not_yet_day = Datoen på arket er ikkje komen enno. Skriv datoen som står på arket.
desk-scan_too_big = Fila er større enn { $megabytes } MB. Skann arket på nytt med lågare oppløysing.
desk-scan_kind = Fila er verken PDF, PNG eller JPEG. Skann arket til ei av dei.
desk-scan_missing = Den skanna fila ligg ikkje lenger her. Legg ho ved på nytt, eller ta ho bort.

# The page of signing, paper and mishaps.

sign-seal-record = Forsegle utan avtale
sign-sealed-as-record = Det de gjekk gjennom, er forsegla som «gjennomgått, ikkje signert».
sign-clock-back = Klokka på maskina er stilt tilbake. Sjekk datoen før de signerer.
sign-clock-seen = Skjønar
sign-differ = Skriv at de ser det ulikt, eller spør rådgivande lege
sign-sheet-code = Koden nedst på arket
sign-sheet-code-hint = Skriv dei fire siste teikna. Da veit vi at arket er dette. På skjermen står { $code }.
sign-printed-when = Skrive ut { $date } kl. { $clock }, to eksemplar
sign-scan-attached = Arket er skanna og lagt ved
sign-scan = Legg ved skanna ark
sign-scan-sub = PDF, PNG eller JPEG. Fila blir forsegla saman med resten.
sign-scan-choose = Vel fil
sign-scan-remove = Ta bort
desk-scan_not_read = Fila kan ikkje lesast. Sjekk at ho finst.
sign-page-note = Dette er nøyaktig sida som blir forsegla.
sign-page-sealed-note = Avtalen er forsegla. Slik ser han ut.
