"""The office's own phrases and choices in the settings: where the file lies, what it adds and what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.desk.office_file import OfficeFile, write_example
from aevdesk.texts.catalogues import Entry
from aevdesk.ui.pages.opening.front import button_row
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import ActionRow, Banner, Button, RowStack, Text, announce, show_if

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk


class OfficeFilePart(QWidget):
    """Shown only where the desk has a place for the file; a throw-away desk has none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._texts = desk, desk.texts()
        say = self._texts.say
        self._none = Text(say("office-file-none"), "body", "soft")
        self._place = Text("", "small", "soft")
        self._place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.trouble = Banner("warn", "")
        self.added = RowStack()
        self.make = Button(say("office-file-make"), "secondary", icon="file-text", act=self._make)
        self.again = Button(say("office-file-again"), "quiet", icon="rotate-ccw", act=self.read_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(12))
        column.addWidget(Text(say("office-file-title"), "h2"))
        column.addWidget(Text(say("office-file-lead"), "body", "soft"))
        for widget in (self._place, self._none, self.trouble, self.added):
            column.addWidget(widget)
        column.addWidget(button_row(self.make, self.again))
        self._show()

    def read_again(self) -> None:
        """Read the file again, and say what came of it."""
        self._desk.read_office_file()
        self._show()
        announce(self, self._texts.say("office-file-read"))

    def _make(self) -> None:
        found = self._found
        try:
            write_example(found.file)
        except OSError:  # also where it has come in the meantime
            self._tell(self._texts.say("office-file-not-made"))
            return
        self.read_again()

    @property
    def _found(self) -> OfficeFile:
        found = self._desk.office_file
        assert found is not None
        return found

    def _show(self) -> None:
        found, say = self._found, self._texts.say
        self._place.set_text(f"{say('office-file-place')}: {found.file}")
        show_if(self._none, not found.is_there)
        show_if(self.make, not found.is_there)
        show_if(self.again, found.is_there)
        self._tell("\n".join(self._desk.wording.error(fault) for fault in found.faults), say("office-file-left-out"))
        self.added.clear()
        for catalogue, entry in found.added:
            self.added.add_row(ActionRow(entry.said(self._texts.language), self._sub(catalogue, entry), icon="check"))
        show_if(self.added, bool(found.added))

    def _tell(self, text: str, title: str = "") -> None:
        for words, said in ((self.trouble.title, title or text), (self.trouble.text, text if title else "")):
            words.set_text(said)
            show_if(words, bool(said))
        show_if(self.trouble, bool(text))

    def _sub(self, catalogue: str, entry: Entry) -> str:
        kind = {"phrases": "phrase", "checks": "check"}.get(catalogue, "choice")
        words = entry.text.said(self._texts.language) if entry.text else ""
        return " · ".join(part for part in (self._texts.say(f"office-file-{kind}"), words, entry.source) if part)
