"""The page while the desk is closed: it saves, takes a backup, and says so when one of them cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from aevdesk.ui.pages.opening.front import SLIM, Front
from aevdesk.ui.widgets import Button, Flow, ProgressRow, Text, announce

if TYPE_CHECKING:
    from aevdesk.texts import Texts


class ClosingPage(Front):
    """Without a `sentence` it is under way, with one it could not be done.

    `again()`, `back()` to what was open; `go_on()` closes all the same.
    """

    again = Signal()
    go_on = Signal()
    back = Signal()

    def __init__(
        self, texts: Texts, sentence: str = "", *, is_saved: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(texts, width=SLIM, parent=parent)
        self.buttons: list[Button] = []
        if not sentence:
            progress = ProgressRow("", can_cancel=False)
            progress.set_progress(0, 0, texts.say("open-closing"))
            self.column.addWidget(progress)
            return
        self.column.addWidget(Text(texts.say("open-no-backup" if is_saved else "open-not-saved"), "h1"))
        self.column.addWidget(Text(sentence, "body"))
        verbs = QWidget()
        row = Flow(verbs)
        if is_saved:
            self.buttons = [Button(texts.say("open-close"), "primary", act=self.go_on.emit)]
        else:
            self.buttons = [
                Button(texts.say("open-again"), "primary", act=self.again.emit),
                Button(texts.say("open-unlock"), act=self.back.emit),
                Button(texts.say("open-close-unsaved"), "quiet", act=self.go_on.emit),
            ]
        for button in self.buttons:
            row.addWidget(button)
        self.column.addWidget(verbs)
        announce(self, sentence, assertive=True)

    def focus_start(self) -> None:
        """Go to the first button, if there is one."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
