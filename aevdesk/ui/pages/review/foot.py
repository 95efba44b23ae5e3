"""Under the notes of «Se over»: how the document reads, and the fields that may stand empty. Quiet, never a score."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.rules.outline import find_field
from aevdesk.rules.problem import Problem
from aevdesk.rules.readability import lix_by_field
from aevdesk.ui.pages.frame.states import title_of_place
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import ActionRow, Button, RowStack, Text, show_if

_EASY = 35
"""Below this LIX a text is easy for most readers; from the limit `lix_warn` it is heavy."""


class ReviewFoot(QWidget):
    """One line each; the empty fields are listed when asked for."""

    def __init__(self, work: Work, go: Callable[[Problem], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._go = work, go
        self._reading = Text("", "small", "soft")
        self._heaviest = Button("", "link", act=self._go_to_heaviest)
        self._heaviest_at: Path = ()
        self._empty = Button("", "link", act=self._toggle)
        self._rows = RowStack()
        self._is_open = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(4))
        for widget in (self._reading, self._heaviest, self._empty, self._rows):
            column.addWidget(widget)

    def show_state(self, lix: int | None, empty: Sequence[Problem]) -> None:
        """Show the readability of the document (none: too short to tell) and these empty fields."""
        work = self._work
        warn = work.moment.ground.limits.get("lix_warn")
        show_if(self._reading, lix is not None)
        if lix is not None:
            band = "heavy" if warn is not None and lix >= warn else "easy" if lix < _EASY else "middle"
            self._reading.set_text(work.say(f"review-reads-{band}", lix=lix))
        self._show_heaviest()
        show_if(self._empty, bool(empty))
        self._empty.set_text(work.say("review-empty-hide" if self._is_open else "review-empty", count=len(empty)))
        self._rows.clear()
        show_if(self._rows, self._is_open and bool(empty))
        for problem in empty if self._is_open else ():
            self._rows.add_row(self._row(problem))
        self._shown = (lix, tuple(empty))

    def _show_heaviest(self) -> None:
        """The field that reads heaviest, where one is over the limit."""
        work, moment = self._work, self._work.moment
        self._heaviest_at, index = max(lix_by_field(moment).items(), key=lambda one: one[1], default=((), 0))
        is_heavy = index >= moment.ground.limits.get("lix_warn", index + 1)
        spot = find_field(moment, self._heaviest_at) if is_heavy else None
        show_if(self._heaviest, spot is not None)
        if spot is not None:
            self._heaviest.set_text(work.say("review-heaviest", field=work.words.field(spot.form_id), lix=index))

    def _go_to_heaviest(self) -> None:
        self._work.go(self._heaviest_at)

    def _row(self, problem: Problem) -> QWidget:
        work = self._work
        place, sentence = title_of_place(work, problem.section), work.words.problem(problem)
        go = Button(work.say("review-go", place=place), "link", act=lambda: self._go(problem))
        go.setAccessibleName(f"{work.say('review-go', place=place)}: {sentence}")
        return ActionRow(sentence, icon="circle", tone="soft", tile=False, actions=[go])

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self.show_state(*self._shown)
        self._empty.setFocus()
