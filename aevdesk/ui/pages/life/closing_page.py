"""Avslutte avtalen: why it ends, and what is still open. Nothing is judged, and no assessment is asked for."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.rules.closing import left_open, may_end
from aevdesk.ui.pages.aside_page import AsidePage
from aevdesk.ui.pages.page import Step, Work
from aevdesk.ui.widgets import (
    ActionRow,
    Banner,
    Button,
    Choice,
    FieldRow,
    LineEdit,
    Option,
    PageTitle,
    RowStack,
    Text,
    announce,
)


class ClosingPage(AsidePage):
    """One choice and one line, what is left open, and a word about the journal."""

    heading: ClassVar[str] = "closing-title"

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        say, catalogue = work.say, work.desk.catalogues["closings"]
        column = self._page.column
        column.addWidget(PageTitle(self.title, say("closing-lead")))
        options = [Option(e.code, e.said(work.texts.language)) for e in catalogue if e.is_selectable(work.moment.today)]
        self.why = FieldRow(work.words.field("revision.closing"), Choice(options))
        self.note = FieldRow(say("closing-note"), LineEdit(), hint=say("closing-note-hint"), optional=True)
        self.why.edited.connect(lambda _value: self.step_changed.emit())
        column.addWidget(self.why)
        column.addWidget(self.note)
        self._tell_open(column)
        column.addStretch(1)

    def focus_start(self) -> None:
        self._page.scroll_to_top()
        self.why.setFocus()

    def next_step(self) -> Step:
        lacks = "" if self.why.value() else self.work.say("closing-lacks")
        return Step(self.work.say("closing-end"), missing=lacks)

    def take_step(self) -> None:
        """End it, and show what is kept."""
        work, why = self.work, self.why.value()
        if not why or not may_end(work.moment):
            self.why.setFocus()
            return
        work.desk.end(work.session, str(why), str(self.note.value()).strip())
        announce(self, work.say("closing-ended"))
        work.section_asked.emit("archive")

    def _tell_open(self, column: QVBoxLayout) -> None:
        work, say = self.work, self.work.say
        left = left_open(work.moment.case)
        rows = [(what, "circle") for what in left.activities] + [(what, "hourglass") for what in left.waiting]
        if rows:
            column.addWidget(Text(say("closing-open-rows"), "h3"))
            column.addWidget(Text(say("closing-open-rows-text"), "body", "soft"))
            stack = RowStack()
            for what, icon in rows:
                stack.add_row(ActionRow(what, icon=icon, tone="soft", tile=False))
            column.addWidget(stack)
            column.addWidget(Button(say("closing-settle"), "link", act=lambda: work.section_asked.emit("progress")))
        if not left.is_journalled:
            column.addWidget(Banner("info", say("journal-not-yet"), say("journal-not-archive"), icon="archive"))
