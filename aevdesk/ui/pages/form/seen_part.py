"""A field whose answer is proposed: seen as words with «Endre», and asked only when somebody wants to write it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.rules.outline import FieldSpot
from aevdesk.texts import text_id
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.form.quiet import FOLLOWS, follows_from_missing, is_awaited, is_seen
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import AnswerRow, empty


class SeenPart(QWidget):
    """Shows what is proposed, or what it will follow from. Once opened it stays a field while the page stands."""

    def __init__(self, work: Work, spot: FieldSpot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._spot = work, spot
        self._row: AnswerRow | None = None
        self._field: FieldPart | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._show_row()

    @property
    def is_empty(self) -> bool:
        """Say whether it is a field in which nothing stands; what is only seen is never gone to for being empty."""
        return self._field is not None and self._field.is_empty

    def refresh(self, spot: FieldSpot) -> None:
        """Show the answer as it is now."""
        before, self._spot = self._spot, spot
        if self._field is not None:
            self._field.refresh(spot)
        elif not is_seen(self._work.moment, spot, self._work.opened):
            self.open()
        elif spot.value != before.value or spot.is_empty:
            self._show_row()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """What is wrong is told at a field that can be corrected."""
        if self._field is None and self._spot.path in sentences and not self._will_follow():
            self.open()
        if self._field is not None:
            self._field.show_problems(sentences)

    def focus_path(self, _path: Path) -> bool:
        """Go to the field."""
        return self.focus_first()

    def focus_first(self) -> bool:
        """Go to the field, opening it."""
        return self.open().focus_first()

    def want(self) -> None:
        """Go to the field that was asked for."""
        self.focus_first()

    def open(self) -> FieldPart:
        """Make it a field."""
        if self._field is None:
            self._work.opened.add(self._spot.path)
            self._field = FieldPart(self._work, self._spot)
            self._put(self._field)
        return self._field

    def _will_follow(self) -> bool:
        missing = {problem.path for problem in self._work.session.problems if problem.blocks}
        return follows_from_missing(self._work.moment, self._spot.path, missing)

    def _show_row(self) -> None:
        work, spot = self._work, self._spot
        label = work.texts.say(text_id("field", spot.form_id))
        awaited = is_awaited(work.moment, spot)
        answer = self._follows() if awaited else work.sayer.value(work.moment, spot)
        self._row = AnswerRow(label, answer, link=work.say("seen-write" if awaited else "seen-change"))
        self._row.change_asked.connect(self.focus_first)
        self._put(self._row)

    def _follows(self) -> str:
        source = FOLLOWS[self._spot.form_id]
        return self._work.say(f"seen-follows-{source[-1].replace('_', '-')}")

    def _put(self, widget: QWidget) -> None:
        empty(self._column)
        self.setProperty("is_seen", isinstance(widget, AnswerRow))
        self._column.addWidget(widget)
        widget.show()
