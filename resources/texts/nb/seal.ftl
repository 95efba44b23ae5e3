# What leaves the desk after the seal.

seal-readme =
    Dette er en forseglet avtale, med beviset for at ingenting er endret.
    Slik kontrollerer du: pakk ut filen aevdesk_verify.py og kjør den med Python på hele pakken.
    Svaret er ekte, endret eller kan ikke avgjøres.
    Koden på underskriftssiden skal være { $code }. Står det en annen kode på papiret, er dette ikke den samme avtalen.
    Forseglingen viser at filene er uendret. Den viser ikke hvem som holdt pennen.
seal-bundle = Hele pakken, til kontroll
seal-bundle-sub = Dokumentene, beviset og et lite program som kontrollerer dem.
seal-bundle-save = Pakke for kontroll
seal-elsewhere = Til en signeringstjeneste
seal-elsewhere-sub = PDF-en og en liste over hvem som skal signere. Resultatet fører du inn her.
seal-elsewhere-save = PDF for signeringstjeneste
seal-check = Kontroller
seal-check-genuine = Filene er nøyaktig det som ble forseglet.
seal-check-changed = Noe er endret etter forseglingen. Ikke bruk filene før det er avklart.
seal-check-undecided = Det kan ikke avgjøres om filene er det som ble forseglet. Kontroller dem med det nyeste programmet.
