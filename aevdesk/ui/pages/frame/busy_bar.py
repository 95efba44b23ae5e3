"""What is under way and how to call it off: a quiet line that comes only when something takes its time."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aevdesk.ui.errand import Errand
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button, Ground, Text, announce

PATIENCE_MS = 300
"""What is done sooner needs no words."""


class BusyBar(Ground):
    """«Lager PDF … Avbryt». What is called off leaves nothing behind."""

    def __init__(self, cancel: str, cancelled: str, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent=parent)
        self._cancelled = cancelled
        self._errand: Errand | None = None
        self._words = Text("", "small", wrap=False)
        self._cancel = Button(cancel, "quiet", size="small", act=self.call_off)
        row = QHBoxLayout(self)
        row.setContentsMargins(look().px(16), look().px(4), look().px(8), look().px(4))
        row.addWidget(self._words, 1)
        row.addWidget(self._cancel)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        self.hide()

    def watch(self, errand: Errand, words: str) -> None:
        """Say so while this is under way; of several the newest."""
        self._errand = errand
        self._words.set_text(words)
        self._cancel.setAccessibleName(f"{self._cancel.text()}: {words}")
        errand.over.connect(lambda: self._on_over(errand))
        self._soon.start(PATIENCE_MS)

    def call_off(self) -> None:
        """Want no more of what is under way."""
        if self._errand is not None:
            self._errand.cancel()
            announce(self, self._cancelled)
            self._on_over(self._errand)

    def _show(self) -> None:
        self.show()
        announce(self, self._words.text())

    def _on_over(self, errand: Errand) -> None:
        if errand is self._errand:
            self._errand = None
            self._soon.stop()
            self.hide()
