## 18 Uenighet

field-dis-exists = Er det noe vi ikke er enige om?
    .help = Avtalen kan signeres likevel.
field-dis-about = Hva gjelder det?
    .doc = Det gjelder
field-dis-person = Slik ser du det (dine egne ord)
    .doc = Slik ser du det
    .third = Slik ser personen det
field-dis-nav = Slik ser { -nav } det
field-dis-others = Slik ser lege eller andre det
field-dis-advisory-doctor = Rådgivende lege
field-dis-advisory-date = Dato
field-dis-advisory-advice = Råd
    .doc = Råd fra rådgivende lege
field-dis-next = Hva gjør vi nå, og når?
    .doc = Dette gjør vi nå

## 19 Underskrift

field-signing-identity = Jeg har kontrollert navn og fødselsdato
field-signing-preview-hash = Siden som sist ble vist
field-signing-signatures = Underskrifter
field-signing-copy = Egen kopi til deg
field-sign-party = Hvem
field-sign-mode = Hvordan
field-sign-name = Navn
field-sign-date = Dato
field-sign-place = Sted
field-sign-at = Tidspunkt
field-sign-read = Jeg har lest eller fått lest opp avtalen og vet hva den betyr
field-sign-strokes = Underskrift med penn eller finger
    .help = En tegnet underskrift er et bilde. Den viser at du bekreftet her, sammen med veilederen.
field-sign-behalf-by = På vegne av: hvem skriver under?
    .doc = På vegne av personen
field-sign-behalf-reason = Hvorfor på vegne av?
    .doc = Hvorfor
field-sign-behalf-reason-note = Mer om hvorfor
field-sign-behalf-informed = Du ble informert og sa ja, dato
    .third = Personen ble informert og sa ja, dato
field-sign-paper-at = Hvor det signerte arket ligger
field-sign-sent-date = Sendt
field-sign-return-by = Ventes tilbake
field-sign-refused-reason = Hvorfor du ikke vil skrive under (dine egne ord)
    .help = Frivillig. Ingen må gi en grunn.
    .doc = Hvorfor du ikke vil skrive under
    .third = Hvorfor personen ikke vil skrive under
field-sign-refused-next = Hva gjør vi nå, og når?
    .doc = Dette gjør vi nå
field-sign-note = Merknad
field-sign-content-hash = Innholdet som er signert

## 20 Arkiv og ny versjon

field-archive-status = Journalføring
    .help = Denne maskinen er ikke journalen.
field-archive-date = Dato
field-archive-by = Av hvem
field-archive-where = Hvor
field-archive-delete-after = Slettes fra denne maskinen
field-revision-reason = Hvorfor en ny versjon?
    .doc = Hvorfor en ny versjon
field-revision-since = Siden sist
field-revision-still-valid = Vurderingen gjelder fortsatt
field-revision-change-date = Situasjonen endret seg vesentlig, dato
field-revision-closing = Avtalen avsluttes fordi
