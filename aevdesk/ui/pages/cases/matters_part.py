"""What needs me today, at the top of Mine saker: one row a case, settled in place or where it is settled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from aevdesk.case.files import CaseFileError
from aevdesk.store.errors import StoreError
from aevdesk.ui.pages.cases.case_lines import LineSayer
from aevdesk.ui.pages.cases.matter_acts import MakeEdit, MakeEditOn, MatterAct, acts_of
from aevdesk.ui.pages.cases.matters import Matter, icon_of
from aevdesk.ui.pages.form.asked import Asked
from aevdesk.ui.widgets import ActionRow, Button, DateEdit, RowStack, show_if

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk


class MattersPart(RowStack):
    """`settled(name)` when something was entered here, `left()` when a question was left without an answer.

    `place_asked(id, place, path)` and `case_asked(id)` when it is settled in the case.
    """

    settled = Signal(str)
    left = Signal()
    place_asked = Signal(str, str, object)
    case_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk, self._texts = desk, desk.texts()
        self._rows: dict[str, ActionRow] = {}
        self.asked: Asked | None = None

    def show_matters(self, found: Sequence[Matter], sayer: LineSayer) -> None:
        """Show these, in their order."""
        self.clear()
        self._rows.clear()
        self.asked = None
        for matter in found:
            row = self._rows[matter.line.case_id] = self._row(matter, sayer)
            self.add_row(row)
            row.show()  # at once: the first of them may be gone to before the layout shows what it was given
        show_if(self, bool(found))

    def focus_first(self) -> bool:
        """Go to the first thing to do; False when there is none."""
        first = next((button for button in self.findChildren(Button) if button.isVisibleTo(self)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is not None

    def focus_matter(self, number: int) -> bool:
        """Go to what is done first with a matter, counted from 1; False when there are not so many."""
        rows = list(self._rows.values())
        button = rows[number - 1].findChild(Button) if number <= len(rows) else None
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return button is not None

    def _row(self, matter: Matter, sayer: LineSayer) -> ActionRow:
        say, line = self._texts.say, matter.line
        what = matter.said(self._texts, sayer)
        track = say(f"screen-track-{line.track.replace('_', '-')}", "long") if line.track else ""
        buttons = [self._act_button(matter, act, what) for act in acts_of(matter)]
        buttons[0].setToolTip(f"Alt+{len(self._rows) + 1}")
        return ActionRow([(line.name, True), (f"  {what}", False)], track, icon=icon_of(matter), actions=buttons)

    def _act_button(self, matter: Matter, act: MatterAct, what: str) -> Button:
        words = self._texts.say(act.words)
        button = Button(words, size="small", act=lambda: self._do(matter, act))
        button.setAccessibleName(f"{matter.line.name} {what}: {words}")
        return button

    def _do(self, matter: Matter, act: MatterAct) -> None:
        """Settle it here, or go where it is settled."""
        if act.settle_on is not None:
            self._ask_day(matter, act.words, act.settle_on)
        elif act.settle is not None:
            self._settle(matter, act.settle)
        else:
            self.place_asked.emit(matter.line.case_id, act.place, act.path)

    def _ask_day(self, matter: Matter, words: str, settle_on: MakeEditOn) -> None:
        """Ask for the new day under the matter."""
        self._forget()
        clock = self._desk.clock_of(matter.line.case_id)
        act = lambda day: self._settle(matter, partial(settle_on, cast("date", day)))  # noqa: E731
        editor = DateEdit(today=lambda: clock.now().date())
        self.asked = Asked(self._texts, self._texts.say(words), editor, act, self._leave)
        self.column.insertWidget(self.column.indexOf(self._rows[matter.line.case_id]) + 1, self.asked)
        self.asked.show()
        self.asked.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        if self.asked is not None:
            self.column.removeWidget(self.asked)
            self.asked.hide()
            self.asked.deleteLater()
            self.asked = None

    def _settle(self, matter: Matter, settle: MakeEdit) -> None:
        try:
            self._desk.settle(matter.line.case_id, settle)
        except (StoreError, CaseFileError, KeyError):
            self.case_asked.emit(matter.line.case_id)
        else:
            self.settled.emit(matter.line.name)
