# What leaves the desk after the seal.

seal-readme =
    Dette er ein forsegla avtale, med beviset for at ingenting er endra.
    Slik kontrollerer du: pakk ut fila aevdesk_verify.py og køyr henne med Python på heile pakka.
    Svaret er ekte, endra eller kan ikkje avgjerast.
    Koden på underskriftssida skal vere { $code }. Står det ein annan kode på papiret, er dette ikkje den same avtalen.
    Forseglinga viser at filene er uendra. Ho viser ikkje kven som heldt pennen.
seal-bundle = Heile pakka, til kontroll
seal-bundle-sub = Dokumenta, beviset og eit lite program som kontrollerer dei.
seal-bundle-save = Pakke for kontroll
seal-elsewhere = Til ei signeringsteneste
seal-elsewhere-sub = PDF-en og ei liste over kven som skal signere. Resultatet fører du inn her.
seal-elsewhere-save = PDF for signeringsteneste
seal-check = Kontroller
seal-check-genuine = Filene er nøyaktig det som blei forsegla.
seal-check-changed = Noko er endra etter forseglinga. Ikkje bruk filene før det er avklart.
seal-check-undecided = Det kan ikkje avgjerast om filene er det som blei forsegla. Kontroller dei med det nyaste programmet.
