# Siden ved siden av skjemaet

ui-preview-document = Dokument
ui-preview-language = Målform
ui-preview-size = Størrelse
ui-preview-follow = Følg skriving
preview-complete = Hele dokumentet
preview-agreement = Bare avtalen
preview-language-nb = Bokmål
preview-language-nn = Nynorsk
preview-language-en = Engelsk
preview-note = Klikk i teksten for å gå til feltet.
preview-other-language = Slik blir det på den andre målformen. Sakens målform er den samme.
preview-marked = Merket: { $field }. Trykk Enter for å gå til feltet.

# Det som tar tid

busy-pdf = Lager PDF …
busy-docx = Lager Word-kopi …
busy-print = Gjør klar utskriften …
busy-cancel = Avbryt
busy-cancelled = Avbrutt. Ingenting er laget.
