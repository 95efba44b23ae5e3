## Feil i kontorets egne filer

catalogue-unreadable = Filen { $place } kan ikke leses. Lagre den som vanlig tekst (UTF-8) og prøv igjen.
catalogue-not_toml = Filen { $place } er ikke skrevet riktig i linje { $detail }. Rett linjen og prøv igjen.
catalogue-taken = Koden i { $place } finnes fra før. Velg en annen kode.
catalogue-missing = { $place } mangler. Skriv den inn. Både bokmål og nynorsk må være med.
catalogue-unknown = { $place } er ikke en opplysning programmet kjenner. Se etter skrivefeil, eller ta den bort.
catalogue-bad_code = Koden i { $place } kan bare ha bokstavene a–z, tall og understrek. Den må begynne med en bokstav.
catalogue-wrong_type = { $place } er feil slags verdi: { $detail }. Datoer skrives 2026-01-31, og tekst står i anførselstegn.
