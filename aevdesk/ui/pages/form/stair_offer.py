"""The whole way back in one act: a button for each pace at which the steps can be laid, seen before it is pressed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.agreement import ReturnStep
from aevdesk.case.edits import Edit, InsertRow, Path, RemoveRow, Together
from aevdesk.desk.session import new_row_id
from aevdesk.rules.stair import Step, stair
from aevdesk.texts import formats
from aevdesk.ui.pages.form.values import amount_of
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import Button, Flow, Text, announce, empty, show_if

STEPS: Path = ("return", "steps")
PACES = (2, 3, 4, 6)
"""Weeks from one step to the next, of which one may choose."""


class StairOffer(QWidget):
    """Shown while no step is written and it is known from how much, to how much and when. `laid()` when one was laid.

    Undo takes a stair back as one.
    """

    laid = Signal()

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._paces: dict[int, tuple[Step, ...]] = {}
        self.buttons = QWidget()
        self._row = Flow(self.buttons, gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(work.say("stair-at-once"), "small", "soft"))
        column.addWidget(self.buttons)
        self.refresh()

    @property
    def is_offering(self) -> bool:
        """Say whether there is a stair to lay."""
        return bool(self._paces)

    def refresh(self) -> None:
        """Offer what may be laid now."""
        is_open = all(row == ReturnStep(id=row.id) for row in self._work.moment.case.return_.steps)
        found = {weeks: stair(self._work.moment, weeks) for weeks in PACES} if is_open else {}
        paces = {weeks: steps for weeks, steps in found.items() if len(steps) > 1}
        if paces != self._paces:
            self._paces = paces
            empty(self._row)
            for weeks, steps in paces.items():
                self._row.addWidget(self._button(weeks, steps))
        show_if(self, self.is_offering)

    def focus_first(self) -> bool:
        """Go to the first stair that can be laid; False where none can."""
        first = self._row.itemAt(0)
        if first is not None:
            first.widget().setFocus(Qt.FocusReason.TabFocusReason)
        return first is not None

    def lay(self, weeks: int) -> None:
        """Lay the stair at a pace, in place of rows in which nothing stands."""
        steps = self._paces.get(weeks, ())
        edits: list[Edit] = [RemoveRow((*STEPS, row.id)) for row in self._work.moment.case.return_.steps]
        edits += [InsertRow(STEPS, _row_of(step)) for step in steps]
        if steps and self._work.edit(Together(tuple(edits))):
            announce(self, self._work.say("stair-laid", count=len(steps)))
            self.laid.emit()

    def _button(self, weeks: int, steps: tuple[Step, ...]) -> Button:
        words = self._work.say("stair-every", weeks=weeks, count=len(steps))
        button = Button(words, "quiet", icon="plus", size="small", act=partial(self.lay, weeks))
        told = "; ".join(f"{formats.short_date(step.day)}: {amount_of(step, self._work.texts)}" for step in steps)
        button.setToolTip(told)
        button.setAccessibleName(f"{words}. {told}")
        return button


def _row_of(step: Step) -> ReturnStep:
    return ReturnStep(id=new_row_id("step"), from_=step.day, percent=step.percent, hours=step.hours)
