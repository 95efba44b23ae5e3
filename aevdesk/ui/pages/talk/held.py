"""When and how one talks, and whether with an interpreter: asked once, in the talk, and printed in the document."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.case.talk import Talk
from aevdesk.desk.office import proposed_row
from aevdesk.desk.session import new_row_id
from aevdesk.rules.outline import FieldSpot, every_field
from aevdesk.texts import text_id
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.frame.phases import ASKED_OF_TALK, TALKS, is_of_talk
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import AnswerRow, Button, show_if, take_out

_SAID = ("date", "form", "interpreter")


class HeldTalk(QWidget):
    """What is known of the talk in one line with «Endre», and its fields once opened (`parts`, by path)."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.parts: dict[Path, FieldPart] = {}
        self.line: AnswerRow | None = None
        self._is_open = False
        self.verb = Button(work.say("talk-held-write"), "quiet", icon="calendar", size="talk", act=self._begin)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().gap(16))
        self._column.addWidget(self.verb, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()

    def refresh(self) -> None:
        """Show the talk as it is now."""
        spots = self._spots()
        show_if(self.verb, not spots)
        self._take_line()
        for path in self.parts.keys() - (spots.keys() if self._is_open else set()):
            self._take(self.parts.pop(path))
        if spots and not self._is_open:
            self._show_line(spots)
        for at, (path, spot) in enumerate(spots.items() if self._is_open else ()):
            if path in self.parts:
                self.parts[path].refresh(spot)
            else:
                self.parts[path] = FieldPart(self._work, spot, size="talk")
                self._column.insertWidget(at, self.parts[path])

    def open(self) -> None:
        """Show the fields, and go to the first."""
        self._is_open = True
        self.refresh()
        if self.parts:
            next(iter(self.parts.values())).row.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_path(self, path: Path) -> bool:
        """Go to a field of the talk, or to the button that begins it; False for any other path."""
        if not is_of_talk(path):
            return False
        if not self._spots():
            self.verb.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        self.open()
        part = self.parts.get(path)
        return part is None or part.focus_first()

    def _begin(self) -> None:
        if self._work.add(TALKS, proposed_row(Talk, new_row_id(Talk.prefix), self._work.moment)):
            self.open()

    def _show_line(self, spots: dict[Path, FieldSpot]) -> None:
        work = self._work
        said = [self._said(spot) for path, spot in spots.items() if path[-1] in _SAID and not spot.is_empty]
        self.line = AnswerRow(work.say("talk-held"), " · ".join(said), link=work.say("seen-change"), size="talk")
        self.line.change_asked.connect(self.open)
        self._column.insertWidget(0, self.line)

    def _said(self, spot: FieldSpot) -> str:
        words = self._work.sayer.value(self._work.moment, spot)
        is_bare = spot.path[-1] == "interpreter"
        return f"{self._work.texts.say(text_id('field', spot.form_id))}: {words}" if is_bare else words

    def _spots(self) -> dict[Path, FieldSpot]:
        talks = self._work.moment.case.conversation.talks
        if not talks:
            return {}
        here = (*TALKS, talks[-1].id)
        every = every_field(self._work.moment)
        return {spot.path: spot for spot in every if spot.path[:-1] == here and spot.path[-1] in ASKED_OF_TALK}

    def _take_line(self) -> None:
        if self.line is not None:
            self._take(self.line)
            self.line = None

    def _take(self, widget: QWidget) -> None:
        take_out(self._column, widget)
