## 18 Usemje

field-dis-exists = Er det noko vi ikkje er einige om?
    .help = Avtalen kan signerast likevel.
field-dis-about = Kva gjeld det?
    .doc = Det gjeld
field-dis-person = Slik ser du det (dine eigne ord)
    .doc = Slik ser du det
    .third = Slik ser personen det
field-dis-nav = Slik ser { -nav } det
field-dis-others = Slik ser lege eller andre det
field-dis-advisory-doctor = Rådgivande lege
field-dis-advisory-date = Dato
field-dis-advisory-advice = Råd
    .doc = Råd frå rådgivande lege
field-dis-next = Kva gjer vi no, og når?
    .doc = Dette gjer vi no

## 19 Underskrift

field-signing-identity = Eg har kontrollert namn og fødselsdato
field-signing-preview-hash = Sida som sist blei vist
field-signing-signatures = Underskrifter
field-signing-copy = Eigen kopi til deg
field-sign-party = Kven
field-sign-mode = Korleis
field-sign-name = Namn
field-sign-date = Dato
field-sign-place = Stad
field-sign-at = Tidspunkt
field-sign-read = Eg har lese eller fått lese opp avtalen og veit kva han inneber
field-sign-strokes = Underskrift med penn eller finger
    .help = Ei teikna underskrift er eit bilete. Ho viser at du stadfesta her, saman med rettleiaren.
field-sign-behalf-by = På vegner av: kven skriv under?
    .doc = På vegner av personen
field-sign-behalf-reason = Kvifor på vegner av?
    .doc = Kvifor
field-sign-behalf-reason-note = Meir om kvifor
field-sign-behalf-informed = Du blei informert og sa ja, dato
    .third = Personen blei informert og sa ja, dato
field-sign-paper-at = Kvar det signerte arket ligg
field-sign-sent-date = Sendt
field-sign-return-by = Er venta tilbake
field-sign-refused-reason = Kvifor du ikkje vil skrive under (dine eigne ord)
    .help = Frivillig. Ingen må gi ein grunn.
    .doc = Kvifor du ikkje vil skrive under
    .third = Kvifor personen ikkje vil skrive under
field-sign-refused-next = Kva gjer vi no, og når?
    .doc = Dette gjer vi no
field-sign-note = Merknad
field-sign-content-hash = Innhaldet som er signert

## 20 Arkiv og ny versjon

field-archive-status = Journalføring
    .help = Denne maskina er ikkje journalen.
field-archive-date = Dato
field-archive-by = Av kven
field-archive-where = Kvar
field-archive-delete-after = Blir sletta frå denne maskina
field-revision-reason = Kvifor ein ny versjon?
    .doc = Kvifor ein ny versjon
field-revision-since = Sidan sist
field-revision-still-valid = Vurderinga gjeld framleis
field-revision-change-date = Situasjonen endra seg vesentleg, dato
field-revision-closing = Avtalen blir avslutta fordi
