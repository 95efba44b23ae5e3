"""The small buttons at the end of a row: up, down, take away. Made when a row first shows them."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aevdesk.ui.theme import Size, look
from aevdesk.ui.widgets.button import IconButton
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import say

_GAP = 2


class RowTools(QWidget):
    """`step_asked(-1 or 1)` and `remove_asked()`. Buttons that are not seen keep their place."""

    step_asked = Signal(int)
    remove_asked = Signal()

    def __init__(self, watcher: QObject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        up = IconButton("arrow-up", say("ui-move-up"), key="Alt+↑", small=True, act=lambda: self.step_asked.emit(-1))
        down = IconButton(
            "arrow-down", say("ui-move-down"), key="Alt+↓", small=True, act=lambda: self.step_asked.emit(1)
        )
        remove = IconButton("trash-2", say("ui-remove"), small=True, act=self.remove_asked.emit)
        self._up, self._down, self._remove = up, down, remove
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for button in self._buttons:
            keeps = button.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            button.setSizePolicy(keeps)
            button.installEventFilter(watcher)
            row.addWidget(button)

    @staticmethod
    def room() -> int:
        """The width they take, in px."""
        return 3 * look().px(Size.TARGET) + 2 * _GAP

    @property
    def _buttons(self) -> tuple[IconButton, ...]:
        return self._up, self._down, self._remove

    def has_focus(self) -> bool:
        """Say whether one of them has the focus."""
        return any(button.hasFocus() for button in self._buttons)

    def name(self, row: str) -> None:
        """Say which row each button is of."""
        for button, word in zip(self._buttons, ("ui-move-up", "ui-move-down", "ui-remove"), strict=True):
            button.setAccessibleName(f"{say(word)}: {row}" if row else say(word))

    def show_for(self, *, seen: bool, can_move: bool, is_stop: bool, is_first: bool, is_last: bool) -> None:
        """Be seen or not; `is_stop` lets Tab stop at them."""
        self._up.setEnabled(not is_first)
        self._down.setEnabled(not is_last)
        for button in self._buttons:
            show_if(button, seen and (button is self._remove or can_move))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)
