"""Kilder: the register, and in one place the papers that are asked for or missing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from aevdesk.case.talk import Source
from aevdesk.desk.session import Change
from aevdesk.texts import formats
from aevdesk.ui.pages.form.section_page import SectionPage
from aevdesk.ui.widgets import Button, Card, Text, empty, show_if


class SourcesPage(SectionPage):
    """The sources as the form asks for them, under what is still to come and the way to the letter that orders it."""

    def build(self) -> None:
        self._lacking = Card(state="tint")
        self._lines = QVBoxLayout()
        order = Button(self.work.say("sources-order"), "secondary", icon="stethoscope", size="small", act=self._order)
        self._lacking.column.addWidget(Text(self.work.say("sources-lacking"), "body_strong"))
        self._lacking.column.addLayout(self._lines)
        self._lacking.column.addWidget(order)
        self.scroller.column.addWidget(self._lacking)
        self._shown: tuple[str, ...] = ()
        super().build()
        self._show_lacking()

    def refresh(self, change: Change) -> None:
        super().refresh(change)
        self._show_lacking()

    def lacking(self) -> tuple[str, ...]:
        """What is asked for or missing, in words."""
        items = self.work.moment.case.sources.items
        return tuple(self._said(source) for source in items if source.state in ("asked", "missing"))

    def _said(self, source: Source) -> str:
        what = self.work.sayer.source(self.work.moment, source)
        if source.state == "asked" and source.asked_date and source.due_date:
            asked, due = formats.short_date(source.asked_date), formats.short_date(source.due_date)
            return self.work.say("sources-asked", what=what, asked=asked, due=due)
        return self.work.say("sources-missing", what=what)

    def _show_lacking(self) -> None:
        found = self.lacking()
        if found != self._shown:
            self._shown = found
            empty(self._lines)
            for words in found:
                self._lines.addWidget(Text(words, "body"))
        show_if(self._lacking, bool(found))

    def _order(self) -> None:
        self.work.section_asked.emit("papers")
