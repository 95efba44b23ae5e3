# What the ceremony of signing refuses, and what to do.

desk-other_sheet = Koden { $sheet } hører til det dere skal signere. Koden på arket er en annen. Skriv ut på nytt, og signer det arket.
desk-not_yet_day = Datoen på arket er ikke kommet ennå. Skriv datoen som står på arket.
desk-scan_too_big = Filen er større enn { $megabytes } MB. Skann arket på nytt med lavere oppløsning.
desk-scan_kind = Filen er verken PDF, PNG eller JPEG. Skann arket til en av dem.
desk-scan_missing = Den skannede filen ligger ikke lenger her. Legg den ved på nytt, eller ta den bort.

# The page of signing, paper and mishaps.

sign-seal-record = Forsegle uten avtale
sign-sealed-as-record = Det dere gikk gjennom, er forseglet som «gjennomgått, ikke signert».
sign-clock-back = Klokken på maskinen er stilt tilbake. Sjekk datoen før dere signerer.
sign-clock-seen = Skjønner
sign-differ = Skriv at dere ser det ulikt, eller spør rådgivende lege
sign-sheet-code = Koden nederst på arket
sign-sheet-code-hint = Skriv de fire siste tegnene. Da vet vi at arket er dette. På skjermen står { $code }.
sign-printed-when = Skrevet ut { $date } kl. { $clock }, to eksemplarer
sign-scan-attached = Arket er skannet og lagt ved
sign-scan = Legg ved skannet ark
sign-scan-sub = PDF, PNG eller JPEG. Filen blir forseglet sammen med resten.
sign-scan-choose = Velg fil
sign-scan-remove = Ta bort
desk-scan_not_read = Filen kan ikke leses. Sjekk at den finnes.
sign-page-note = Dette er nøyaktig siden som blir forseglet.
sign-page-sealed-note = Avtalen er forseglet. Slik ser den ut.
