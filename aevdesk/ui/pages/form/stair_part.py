"""The steps of a return. While none is written, the whole stair can be laid in one act, and then be changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.agreement import ReturnStep
from aevdesk.case.edits import Edit, InsertRow, RemoveRow, Together
from aevdesk.desk.session import new_row_id
from aevdesk.rules.outline import FieldSpot
from aevdesk.rules.stair import Step, stair
from aevdesk.texts import formats
from aevdesk.ui.pages.form.rows import ListPart
from aevdesk.ui.pages.form.values import amount_of
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import Button, Flow, Text, announce, empty, show_if

PACES = (2, 3, 4, 6)
"""Weeks from one step to the next, of which one may choose."""


class StairPart(ListPart):
    """The list, and over it a button for each pace at which the steps can be laid. Undo takes a stair back as one."""

    def __init__(self, work: Work, spot: FieldSpot, parent: QWidget | None = None) -> None:
        self._paces: dict[int, tuple[Step, ...]] = {}
        super().__init__(work, spot, parent)
        self._offer = QWidget()
        self._buttons = QWidget()
        self._row = Flow(self._buttons, gap=4)
        column = QVBoxLayout(self._offer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(work.say("stair-at-once"), "small", "soft"))
        column.addWidget(self._buttons)
        self._column.insertWidget(self._column.indexOf(self.editor), self._offer)
        self._show_paces()

    def refresh(self, spot: FieldSpot) -> None:
        """Show the rows as they are now, and what may be laid."""
        super().refresh(spot)
        self._show_paces()

    def lay(self, weeks: int) -> None:
        """Lay the stair at a pace, in place of rows in which nothing stands."""
        steps = self._paces.get(weeks, ())
        edits: list[Edit] = [RemoveRow((*self.path, row.id)) for row in self._rows()]
        edits += [InsertRow(self.path, _row_of(step)) for step in steps]
        if steps and self._work.edit(Together(tuple(edits))):
            announce(self, self._work.say("stair-laid", count=len(steps)))
            self.focus_first()

    def _show_paces(self) -> None:
        is_open = all(row == type(row)(id=row.id) for row in self._rows())
        found = {weeks: stair(self._work.moment, weeks) for weeks in PACES} if is_open else {}
        paces = {weeks: steps for weeks, steps in found.items() if len(steps) > 1}
        if paces != self._paces:
            self._paces = paces
            empty(self._row)
            for weeks, steps in paces.items():
                self._row.addWidget(self._button(weeks, steps))
        show_if(self._offer, bool(paces))

    def _button(self, weeks: int, steps: tuple[Step, ...]) -> Button:
        words = self._work.say("stair-every", weeks=weeks, count=len(steps))
        button = Button(words, "quiet", icon="plus", size="small", act=self._laying(weeks))
        told = "; ".join(self._said(step) for step in steps)
        button.setToolTip(told)
        button.setAccessibleName(f"{words}. {told}")
        return button

    def _laying(self, weeks: int) -> Callable[[], None]:
        return lambda: self.lay(weeks)

    def _said(self, step: Step) -> str:
        return f"{formats.short_date(step.day)}: {amount_of(step, self._work.texts)}"


def _row_of(step: Step) -> ReturnStep:
    return ReturnStep(id=new_row_id("step"), from_=step.day, percent=step.percent, hours=step.hours)
