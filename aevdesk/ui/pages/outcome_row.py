"""Rows that are settled where they stand: what has been agreed, and the verbs that say how it went."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.widgets import ActionRow, Button, DateEdit, Editor, FieldRow, LineEdit, show_if

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
        say = self.work.say
        self._asked = QWidget()
        field = FieldRow(label, editor)
        done = Button(say("progress-enter"), "primary", size="small")
        cancel = Button(say("ui-cancel"), "quiet", size="small", act=self._forget)

        def take() -> None:
            value = field.value()
            if value in ("", None) and not may_be_empty:
                field.set_error(say("progress-lacks", what=label), spoken=True)
                field.setFocus()
            else:
                act(value)

        done.acted.connect(take)
        verbs = QHBoxLayout()
        verbs.addWidget(done)
        verbs.addWidget(cancel)
        verbs.addStretch(1)
        column = QVBoxLayout(self._asked)
        side = look().gap(20)
        column.setContentsMargins(look().gap(72), 0, side, look().gap(16))
        column.addWidget(field)
        column.addLayout(verbs)
        self._column.addWidget(self._asked)
        show_if(self._asked, True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self) -> None:
        if self._asked is not None:
            asked, self._asked = self._asked, None
            self._column.removeWidget(asked)
            asked.hide()
            asked.deleteLater()
            next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)
