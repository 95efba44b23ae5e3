# What an office has written for itself (kontor.toml): faults, the command and the settings.

catalogue-no_such = Det finst inga liste som heiter det { $place } seier. Meinte du { $detail }?
catalogue-closed = Lista i { $place } kan ikkje få fleire val, for programmet må kjenne kvart av dei. Ta ho ut av fila.
catalogue-no_such_field = { $place } namngir ikkje eit tekstfelt i skjemaet. Meinte du { $detail }?
catalogue-no_such_set = { $place } namngir gruppa { $detail }, som programmet ikkje kjenner. Sjå etter skrivefeil, eller ta ho bort.
catalogue-no_such_check = { $place } kan ikkje slåast av eller gjerast til merknad. Det kan berre { $detail }.
office-file-fine = { $file } kan brukast. { $count ->
    [0] Ho legg ikkje til noko.
    [one] Ho legg til éi rad.
   *[other] Ho legg til { $count } rader.
 }
office-file-faults = { $count ->
    [one] Éin ting må rettast i { $file }:
   *[other] { $count } ting må rettast i { $file }:
 }
office-file-written = Dømet er lagra som { $file }. Rett det slik kontoret vil ha det.
office-file-exists = { $file } finst frå før. Ho er ikkje rørt. Vel eit anna namn.
office-file-title = Kontoret sine eigne ord og val
office-file-lead = Setningar og val som berre dette kontoret bruker.
office-file-none = Fila finst ikkje enno. Lag ho, opne ho i eit tekstprogram og les ho inn på nytt.
office-file-place = Fila ligg her
office-file-make = Lag fila med eit døme
office-file-again = Les inn på nytt
office-file-read = Fila er lesen inn. Det nye gjeld saker du opnar frå no av.
office-file-left-out = Desse radene er ikkje med. Resten av fila blir brukt.
office-file-phrase = Setning
office-file-check = Kontroll
office-file-choice = Val
office-file-from = Frå kontoret
office-file-not-made = Fila kunne ikkje lagrast. Sjå om mappa finst og kan skrivast i, og prøv igjen.
open-place-words = Malar og tekstar
open-place-words-lead = Det kontoret har laga sjølv. Det ligg i eigne filer, som oppdateringar ikkje rører.
office-file-no-place = Øvingssakene bruker berre orda og vala til programmet.
