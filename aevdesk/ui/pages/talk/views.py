"""«Skriv at vi ser det ulikt»: in a talk, both views side by side in the case, each in its own words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.rules.outline import FieldSpot, fields
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button, show_if, take_out

_EXISTS: Path = ("dis", "exists")
_VIEWS: tuple[Path, ...] = (("dis", "person"), ("dis", "nav"))


class TalkViews(QWidget):
    """The verb until it is used; then the person's view and Nav's. `parts` are the fields that are shown, by path."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.parts: dict[Path, FieldPart] = {}
        self.verb = Button(work.say("talk-see-differently"), "quiet", icon="git-compare", size="talk", act=self._write)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().gap(16))
        self._column.addWidget(self.verb, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Show the fields that exist now."""
        spots = self._spots()
        for path in self.parts.keys() - spots.keys():
            part = self.parts.pop(path)
            take_out(self._column, part)
        for path, spot in spots.items():
            if path in self.parts:
                self.parts[path].refresh(spot)
            else:
                self.parts[path] = FieldPart(self._work, spot, size="talk")
                self._column.addWidget(self.parts[path])
        show_if(self.verb, not spots)

    def _spots(self) -> dict[Path, FieldSpot]:
        return {spot.path: spot for spot in fields(self._work.moment, "disagreement") if spot.path in _VIEWS}

    def _write(self) -> None:
        self._work.set(_EXISTS, "yes")
        self._work.session.leave_field()
        self.refresh()
        if self.parts:
            next(iter(self.parts.values())).row.setFocus(Qt.FocusReason.OtherFocusReason)
