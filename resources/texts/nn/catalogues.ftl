## Feil i dei eigne filene til kontoret

catalogue-unreadable = Fila { $place } kan ikkje lesast. Lagre ho som vanleg tekst (UTF-8) og prøv igjen.
catalogue-not_toml = Fila { $place } er ikkje skriven rett i linje { $detail }. Rett linja og prøv igjen.
catalogue-taken = Koden i { $place } finst frå før. Vel ein annan kode.
catalogue-missing = { $place } manglar. Skriv ho inn. Både bokmål og nynorsk må vere med.
catalogue-unknown = { $place } er ikkje ei opplysning programmet kjenner. Sjå etter skrivefeil, eller ta ho bort.
catalogue-bad_code = Koden i { $place } kan berre ha bokstavane a–z, tal og understrek. Han må byrje med ein bokstav.
catalogue-wrong_type = { $place } er feil slags verdi: { $detail }. Datoar blir skrivne 2026-01-31, og tekst står i hermeteikn.
