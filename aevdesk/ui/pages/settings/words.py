"""«Maler og tekster»: what the office has made its own. It lies in files that updates leave be."""

from __future__ import annotations

from aevdesk.ui.pages.settings.office_file_part import OfficeFilePart
from aevdesk.ui.pages.settings.office_templates_part import OfficeTemplatesPart
from aevdesk.ui.pages.settings.place import Place, PlacePage
from aevdesk.ui.widgets import Rule, Text


class WordsPlace(Place):
    """The office's own phrases and choices, and its Word templates."""

    def __init__(self, page: PlacePage) -> None:
        super().__init__(page, "words")
        self.part = OfficeFilePart(self.desk) if self.desk.office_file is not None else None
        self.column.addWidget(self.part or Text(self.texts.say("office-file-no-place"), "body", "soft"))
        self.templates = OfficeTemplatesPart(self.desk, self.desk.templates) if self.desk.templates else None
        if self.templates is not None:
            self.column.addWidget(Rule())
            self.column.addWidget(self.templates)
