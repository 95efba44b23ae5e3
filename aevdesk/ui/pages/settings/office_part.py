"""The office, the caseworker and how the document is written: what this computer fills in for every new case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from aevdesk.desk.office import Office
from aevdesk.ui.pages.settings.decided import show_decided
from aevdesk.ui.theme import Size, look
from aevdesk.ui.widgets import Choice, Editor, FieldRow, LineEdit, Option, Tick

if TYPE_CHECKING:
    from aevdesk.desk.policy import Policy
    from aevdesk.texts import Texts

WRITTEN_FORMS = ("nb", "nn")
FIRST_TIME = ("name", "caseworker", "phone", "place", "document_language")
REQUIRED = ("name", "caseworker")
_BESIDE = ("phone", "document_language")
_PHONE = 220


class OfficePart(QWidget):
    """The fields of an `Office` by name. `edited(name)` at every change, `left(name)` when a field is done with."""

    edited = Signal(str)
    left = Signal(str)
    entered = Signal()

    def __init__(
        self,
        texts: Texts,
        office: Office,
        names: tuple[str, ...],
        policy: Policy | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._office = texts, office
        self.rows: dict[str, FieldRow] = {}
        self._beside: QBoxLayout | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(20))
        for name in names:
            self.rows[name] = self._make(name)
        if policy is not None:
            show_decided(self.rows, policy, texts)
        for name in names:
            if name == _BESIDE[1] and _BESIDE[0] in names:
                continue
            column.addLayout(self._pair()) if name == _BESIDE[0] else column.addWidget(self.rows[name])
        self.setFocusProxy(self.rows[names[0]])
        self.show_office(office)

    def office(self) -> Office:
        """The office as the fields have it; what is not among them is as it was."""
        return self._office.model_copy(update={name: row.value() for name, row in self.rows.items()})

    def show_office(self, office: Office) -> None:
        """Show these values."""
        self._office = office
        for name, row in self.rows.items():
            row.set_value(getattr(office, name))

    def missing(self) -> str:
        """The name of the first field that is needed and empty; empty when none is."""
        return next((name for name in REQUIRED if name in self.rows and not self.rows[name].value()), "")

    def tell_missing(self) -> None:
        """Say what is missing at its field, and go there."""
        for name in REQUIRED:
            self.rows[name].set_error("")
        row = self.rows[self.missing()]
        row.set_error(self._texts.say(f"open-office-{self.missing()}-missing"), spoken=True)
        row.setFocus()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        is_narrow = look().effective_width(self.window().width()) < Size.NARROW
        ways = QBoxLayout.Direction
        if self._beside is not None:
            self._beside.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _pair(self) -> QBoxLayout:
        """Two short fields side by side; one under the other in a narrow window."""
        self._beside = pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(look().gap(24))
        for name in _BESIDE:
            if name in self.rows:
                pair.addWidget(self.rows[name], 0, Qt.AlignmentFlag.AlignTop)
        pair.addStretch(1)
        return pair

    def _make(self, name: str) -> FieldRow:
        said = name.replace("_", "-")
        label, hint = self._texts.say(f"open-office-{said}"), f"open-office-{said}-hint"
        help_line = self._texts.say(hint) if self._texts.has(hint) else ""
        is_optional = name in ("phone", "place")
        editor = self._editor(name, label, help_line)
        row = FieldRow(label, editor, hint="" if isinstance(editor, Tick) else help_line, optional=is_optional)
        row.edited.connect(lambda _value, name=name: self._on_edited(name))
        row.left.connect(lambda name=name: self.left.emit(name))
        return row

    def _editor(self, name: str, label: str, hint: str) -> Editor:
        say = self._texts.say
        match name:
            case "document_language":
                return Choice([Option(code, say(f"open-language-{code}")) for code in WRITTEN_FORMS])
            case "agreement_word":
                words = ("aktivitetsavtale", "samarbeidsavtale", "aktivitetsplan")
                return Choice([Option(word, say(f"open-agreement-{word}")) for word in words])
            case "voice":
                return Choice([Option(voice, say(f"open-voice-{voice}")) for voice in ("du", "third")])
            case "asks_address":
                return Tick(label, hint)
            case _:
                editor = LineEdit(width=_PHONE if name == "phone" else 0)
                editor.line.returnPressed.connect(self.entered)
                return editor

    def _on_edited(self, name: str) -> None:
        self.rows[name].set_error("")
        self.edited.emit(name)
