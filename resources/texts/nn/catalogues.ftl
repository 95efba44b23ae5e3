## Feil i dei eigne filene til kontoret

catalogue-error-unreadable = Fila { $place } kan ikkje lesast. Lagre ho som vanleg tekst (UTF-8) og prøv igjen.
catalogue-error-not-toml = Fila { $place } er ikkje skriven rett: { $detail }. Rett linja og prøv igjen.
catalogue-error-taken = Koden i { $place } finst frå før. Vel ein annan kode.
catalogue-error-missing = { $place } manglar. Skriv ho inn. Både bokmål og nynorsk må vere med.
catalogue-error-unknown = { $place } er ikkje ei opplysning programmet kjenner. Sjå etter skrivefeil, eller ta ho bort.
catalogue-error-bad-code = Koden i { $place } kan berre ha bokstavane a–z, tal og understrek. Han må byrje med ein bokstav.
catalogue-error-wrong-type = { $place } er feil slags verdi: { $detail }. Datoar blir skrivne 2026-01-31, og tekst står i hermeteikn.
