"""Spelling in the settings: the switch, and the words the caseworker has added, each of which can be taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.ui.theme import look
from aevdesk.ui.widgets import ActionRow, Button, FieldRow, RowStack, Text, Tick, announce, show_if

if TYPE_CHECKING:
    from aevdesk.desk.spelling import Spelling
    from aevdesk.texts import Texts


class SpellingPart(QWidget):
    """Everything applies at once. A word taken away stays in view with the way back until one leaves."""

    def __init__(self, texts: Texts, spelling: Spelling, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts, self._spelling = texts, spelling
        self._seen = sorted(spelling.own)
        say = texts.say
        self.switch = FieldRow("", Tick(say("ui-mark-spelling"), say("spelling-hint")))
        self.switch.set_value(spelling.is_on)
        self.switch.edited.connect(lambda is_on: spelling.set_on(bool(is_on)))
        self.buttons: dict[str, Button] = {}
        self._rows = RowStack()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(12))
        none = Text(say("spelling-own-none"), "body", "soft")
        for widget in (
            Text(say("spelling-title"), "h2"),
            self.switch,
            Text(say("spelling-own"), "h3"),
            none,
            self._rows,
        ):
            column.addWidget(widget)
        show_if(none, not self._seen)
        show_if(self._rows, bool(self._seen))
        self._show()

    def _show(self) -> None:
        say = self._texts.say
        self._rows.clear()
        for word in self._seen:
            is_known = word in self._spelling.own
            verb = say("spelling-take-away" if is_known else "ui-undo")
            button = Button(verb, "quiet", size="small", act=lambda word=word: self._turn(word))
            button.setAccessibleName(f"{verb}: {word}")
            said = word if is_known else say("spelling-taken-away", word=word)
            self._rows.add_row(ActionRow(said, icon="check" if is_known else "x", tile=False, actions=[button]))
            self.buttons[word] = button

    def _turn(self, word: str) -> None:
        """Take the word away, or give it back."""
        if word in self._spelling.own:
            self._spelling.forget(word)
            announce(self, self._texts.say("spelling-taken-away", word=word))
        else:
            self._spelling.learn(word)
        self._show()
        self.buttons[word].setFocus(Qt.FocusReason.OtherFocusReason)
