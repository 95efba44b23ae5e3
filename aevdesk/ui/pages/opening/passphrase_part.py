"""Choosing a passphrase: typed twice or seen once, with its strength in words, and five words for who wants them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from aevdesk.desk import passphrase as phrases
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button, Editor, FieldRow, IconButton, Text, announce, show_if
from aevdesk.ui.widgets.editor import FieldFrame
from aevdesk.ui.widgets.line_edit import BareLine

if TYPE_CHECKING:
    from aevdesk.texts import Texts

_BILLIARD = 10**15
_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
)


class SecretEdit(Editor):
    """A line that hides what is typed until the eye is opened. Value: str, exactly as typed. `entered()` on Enter.

    `beside` is put at its right, such as the button that uses what was typed.
    """

    entered = Signal()
    shown_changed = Signal(bool)

    def __init__(self, texts: Texts, *, beside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self.line = BareLine()
        self.line.setInputMethodHints(_HINTS)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.eye = IconButton("eye", texts.say("open-show"), small=True, act=lambda: self.set_shown(not self.is_shown))
        self._frame = FieldFrame(self.line, self.eye)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._frame, 1)
        if beside is not None:
            row.addWidget(beside)
        self.setFocusProxy(self.line)
        self.watch(self.line)
        self.line.textEdited.connect(lambda _text: self.edited.emit(self.value()))
        self.line.returnPressed.connect(self.entered)
        self.follow_look()

    @property
    def is_shown(self) -> bool:
        """Say whether what is typed can be read."""
        return self.line.echoMode() == QLineEdit.EchoMode.Normal

    def set_shown(self, is_shown: bool) -> None:
        """Open the eye or close it."""
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_HINTS)
        self.eye.set_icon("eye-off" if is_shown else "eye", self._texts.say("open-hide" if is_shown else "open-show"))
        self.shown_changed.emit(is_shown)

    def set_locked(self, is_locked: bool) -> None:
        """Keep what is typed as it is while it is tried, or let it be changed."""
        self.line.setReadOnly(is_locked)

    def value(self) -> str:
        """What is typed, spaces and all."""
        return self.line.text()

    def set_value(self, value: object) -> None:
        """Show this text."""
        self.line.setText("" if value is None else str(value))

    def set_wrong(self, wrong: bool) -> None:
        self._frame.set_wrong(wrong)

    def focus_parts(self) -> list[QWidget]:
        return [self.line]


class PassphrasePart(QWidget):
    """A new passphrase. `changed()` at every key, `entered()` on Enter. `missing()` says what is not right yet."""

    changed = Signal()
    entered = Signal()

    def __init__(self, texts: Texts, *, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._words: tuple[str, ...] = ()
        self.phrase = SecretEdit(texts)
        self.again = SecretEdit(texts)
        show_if(self.again.eye, False)
        self.phrase_row = FieldRow(label or texts.say("open-passphrase"), self.phrase)
        self.again_row = FieldRow(texts.say("open-passphrase-again"), self.again)
        self._strength = Text("", "small", "soft")
        self._build()
        self.phrase.edited.connect(lambda _text: self._on_changed())
        self.phrase.shown_changed.connect(lambda _is_shown: self._on_changed())
        self.again.edited.connect(lambda _text: self._on_changed())
        self.phrase.entered.connect(self._on_entered)
        self.again.entered.connect(self.entered)
        self.setFocusProxy(self.phrase_row)
        self._on_changed()

    def value(self) -> str:
        """The passphrase as typed."""
        return self.phrase.value()

    def set_value(self, passphrase: str, *, is_shown: bool) -> None:
        """Show a passphrase that was chosen before."""
        self.phrase.set_value(passphrase)
        self.again.set_value("" if is_shown else passphrase)
        self.phrase.set_shown(is_shown)

    def missing(self) -> str:
        """What must be put right before it can be used; empty when nothing must."""
        if not phrases.is_long_enough(self.value()):
            return self._texts.say("open-too-short", count=phrases.count_missing(self.value()))
        if not self.phrase.is_shown and self.again.value() != self.value():
            return self._texts.say("open-not-the-same" if self.again.value() else "open-type-again")
        return ""

    def tell_missing(self) -> None:
        """Show what is missing at its field, say it, and go there."""
        missing = self.missing()
        row = self.phrase_row if not phrases.is_long_enough(self.value()) else self.again_row
        row.set_error(missing, spoken=True)
        row.setFocus()
        if row is self.phrase_row:  # the error says it
            self._strength.set_text("")

    def _build(self) -> None:
        self._suggested = ""
        self.suggest = Button(self._texts.say("open-suggest"), "quiet", icon="list", size="small", act=self._suggest)
        below = QHBoxLayout()
        below.addWidget(self._strength, 1)
        below.addWidget(self.suggest, 0, Qt.AlignmentFlag.AlignTop)
        typed = QVBoxLayout()
        typed.setSpacing(look().gap(4))
        typed.addWidget(self.phrase_row)
        typed.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(16))
        column.addLayout(typed)
        column.addWidget(self.again_row)

    def _suggest(self) -> None:
        """Fill in words drawn by chance, to be read, learnt and perhaps drawn again."""
        self._words = self._words or phrases.load_words()
        self._suggested = " ".join(phrases.suggest(self._words))
        self.phrase.set_value(self._suggested)
        self.phrase.set_shown(True)
        self.suggest.set_text(self._texts.say("open-suggest-other"))
        announce(self, f"{self._suggested}. {self._strength.text()}")

    def _on_entered(self) -> None:
        if self.missing() and not self.phrase.is_shown and phrases.is_long_enough(self.value()):
            self.again.setFocus()
        else:
            self.entered.emit()

    def _on_changed(self) -> None:
        show_if(self.again_row, not self.phrase.is_shown)
        self.phrase_row.set_error("")
        self.again_row.set_error("")
        missing = phrases.count_missing(self.value())
        self._strength.set_text(self._said_of_strength(missing))
        self._strength.set_tone("soft" if missing else "ok")
        self.changed.emit()

    def _said_of_strength(self, missing: int) -> str:
        if not self.value():
            return self._texts.say("open-passphrase-rule")
        if missing:
            return self._texts.say("open-too-short", count=missing)
        if self._suggested and self.value() == self._suggested:
            billiards = phrases.count_suggestions(self._words) // _BILLIARD
            return self._texts.say("open-strong", count=billiards)
        return self._texts.say("open-long-enough")
