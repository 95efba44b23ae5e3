# Sida ved sida av skjemaet

ui-preview-document = Dokument
ui-preview-language = Målform
ui-preview-size = Storleik
ui-preview-follow = Følg skrivinga
preview-complete = Heile dokumentet
preview-agreement = Berre avtalen
preview-language-nb = Bokmål
preview-language-nn = Nynorsk
preview-language-en = Engelsk
preview-note = Klikk i teksten for å gå til feltet.
preview-other-language = Slik blir det på den andre målforma. Målforma i saka er den same.
preview-marked = Merkt: { $field }. Trykk Enter for å gå til feltet.

# Det som tek tid

busy-pdf = Lagar PDF …
busy-docx = Lagar Word-kopi …
busy-print = Gjer klar utskrifta …
busy-cancel = Avbryt
busy-cancelled = Avbrote. Ingenting er laga.
