"""Rows that are settled where they stand: what has been agreed, and the verbs that say how it went."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.ui.pages.form.asked import Asked
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import FollowsLook
from aevdesk.ui.widgets import ActionRow, Button, DateEdit, Editor, LineEdit, show_if

Verb = tuple[str, Callable[[], object]]


class OutcomeRow(FollowsLook, QWidget):
    """One thing that was agreed. A verb acts at once, or asks for one thing first, right under the row."""

    def __init__(self, work: Work, title: str, sub: str, icon: str, verbs: list[Verb], tone: str = "accent") -> None:
        super().__init__()
        self.work, self.name = work, title
        self.buttons: dict[str, Button] = {}
        for words, act in verbs:
            button = Button(words, "secondary", size="small", act=act)
            button.setAccessibleName(f"{words}: {title}")
            self.buttons[words] = button
        self.row = ActionRow(title, sub, icon=icon, tone=tone, actions=list(self.buttons.values()))
        self._asked: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.row)
        self.follow_look()

    def ask_words(self, label: str, act: Callable[[str], object], *, may_be_empty: bool = False) -> None:
        """Ask for one line before doing it."""
        self._ask(label, LineEdit(), lambda value: act(str(value)), may_be_empty)

    def ask_day(self, label: str, act: Callable[[object], object], begin: object = None) -> None:
        """Ask for one day before doing it."""
        today = self.work.moment.today
        editor = DateEdit(today=lambda: today)
        editor.set_value(begin)
        self._ask(label, editor, act, False)

    def _ask(self, label: str, editor: Editor, act: Callable[[object], object], may_be_empty: bool) -> None:
        if self._asked is not None:
            self._forget()
        asked = self._asked = Asked(self.work.texts, label, editor, act, self._forget, may_be_empty=may_be_empty)
        self._column.addWidget(asked)
        show_if(asked, True)
        asked.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        if self._asked is not None:
            asked, self._asked = self._asked, None
            self._column.removeWidget(asked)
            asked.hide()
            asked.deleteLater()
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)
