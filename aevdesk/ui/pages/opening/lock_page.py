"""The blank page that comes at once when the desk is locked. Behind it everything is saved and the key let go of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from aevdesk.ui.pages.page import FullPage, Work
from aevdesk.ui.shell import shell_of
from aevdesk.ui.widgets import Button, Card, Ground, Text, show_if

if TYPE_CHECKING:
    from aevdesk.ui.window import Window


class LockPage(FullPage):
    """Nothing of any case. Where there is a passphrase the desk behind it is locked; a demo only comes back again."""

    def __init__(self, window: Window, work: Work | None) -> None:  # noqa: ARG002 - made as every full page is
        super().__init__()
        say = window.desk.texts().say
        shell = shell_of(window)
        can_lock = shell is not None and shell.can_lock
        self.show_again = Button(say("open-show-cases"), "primary", act=self.closed.emit)
        card = Card(padding=32)
        card.column.addWidget(Text(say("open-blank" if not can_lock else "open-locking"), "h2"))
        card.column.addWidget(Text(say("open-blank-text"), "body", "soft"))
        card.column.addWidget(self.show_again)
        show_if(card, not can_lock)
        ground = Ground("canvas")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card)
        row.addStretch(1)
        middle = QVBoxLayout(ground)
        middle.addStretch(2)
        middle.addLayout(row)
        middle.addStretch(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ground)
        if shell is not None and shell.can_lock:
            shell.note_place()
            QTimer.singleShot(0, shell, shell.lock)

    def focus_start(self) -> None:
        """The only thing to do here, if there is one."""
        (self.show_again if self.show_again.isVisibleTo(self) else self).setFocus(Qt.FocusReason.OtherFocusReason)
