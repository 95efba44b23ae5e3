"""The column at the left of a case: the list of sections, and under it what came and went and what is hidden."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.ui.pages.frame.notes import HiddenNote, WentNote
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import Ground, SectionList


class LeftColumn(Ground):
    """`list`, `went` and `hidden`, one under the other."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("canvas", edge=True, parent=parent)
        self.list = SectionList(())
        self.went, self.hidden = WentNote(work), HiddenNote(work)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.went)
        column.addWidget(self.hidden)
