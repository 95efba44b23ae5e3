# What an office has written for itself (kontor.toml): faults, the command and the settings.

catalogue-no_such = Det finnes ingen liste som heter det { $place } sier. Mente du { $detail }?
catalogue-closed = Listen i { $place } kan ikke få flere valg, for programmet må kjenne hvert av dem. Ta den ut av filen.
catalogue-no_such_field = { $place } navngir ikke et tekstfelt i skjemaet. Mente du { $detail }?
catalogue-no_such_set = { $place } navngir gruppen { $detail }, som programmet ikke kjenner. Se etter skrivefeil, eller ta den bort.
catalogue-no_such_check = { $place } kan ikke slås av eller gjøres til merknad. Det kan bare { $detail }.
office-file-fine = { $file } kan brukes. { $count ->
    [0] Den legger ikke til noe.
    [one] Den legger til én rad.
   *[other] Den legger til { $count } rader.
 }
office-file-faults = { $count ->
    [one] Én ting må rettes i { $file }:
   *[other] { $count } ting må rettes i { $file }:
 }
office-file-written = Eksempelet er lagret som { $file }. Rett det slik kontoret vil ha det.
office-file-exists = { $file } finnes fra før. Den er ikke rørt. Velg et annet navn.
office-file-title = Kontorets egne ord og valg
office-file-lead = Setninger og valg som bare dette kontoret bruker.
office-file-none = Filen finnes ikke ennå. Lag den, åpne den i et tekstprogram og les den inn på nytt.
office-file-place = Filen ligger her
office-file-make = Lag filen med et eksempel
office-file-again = Les inn på nytt
office-file-read = Filen er lest inn. Det nye gjelder saker du åpner fra nå av.
office-file-left-out = Disse radene er ikke med. Resten av filen brukes.
office-file-phrase = Setning
office-file-check = Kontroll
office-file-choice = Valg
office-file-from = Fra kontoret
office-file-not-made = Filen kunne ikke lagres. Se om mappen finnes og kan skrives i, og prøv igjen.
open-place-words = Maler og tekster
open-place-words-lead = Det kontoret har laget selv. Det ligger i egne filer, som oppdateringer ikke rører.
office-file-no-place = Øvingssakene bruker bare programmets egne ord og valg.
