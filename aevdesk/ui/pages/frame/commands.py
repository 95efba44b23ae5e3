"""Ctrl+K: all commands by name, each with its key. One types a few letters, Enter does it, Esc closes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from aevdesk.store.search import fold, words_of
from aevdesk.texts import Texts
from aevdesk.ui.pages.frame.acts import Command
from aevdesk.ui.theme import FollowsLook, Size, look
from aevdesk.ui.theme.painting import open_painter, paint_box
from aevdesk.ui.widgets import Cell, Column, LineEdit, RowTable, TableRow, Text, announce, show_if
from aevdesk.ui.widgets.editor import pressed_key

_WIDTH, _MOST_ROWS = 620, 9


class CommandsPanel(FollowsLook, QWidget):
    """The panel over the window. `chosen(command)`, `closed()`. It is no window of its own and stops nothing."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, texts: Texts, commands: Sequence[Command], parent: QWidget) -> None:
        super().__init__(parent)
        self._over, self._texts, self._commands = parent, texts, list(commands)
        self._is_closing = False
        self.search = LineEdit()
        self.search.line.setPlaceholderText(texts.say("command-search"))
        self.search.set_spoken(texts.say("command-search"))
        self.search.edited.connect(lambda _typed: self._show())
        self.search.line.installEventFilter(self)
        heads = (Column(texts.say("command-all"), 4.0), Column(texts.say("command-key"), 1.2))
        self.table = RowTable(heads, name=texts.say("command-all"))
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self._on_opened)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._none = Text(texts.say("command-none"), "body", "soft")
        self._column = QVBoxLayout(self)
        for part in (self.search, self.table, self._none):
            self._column.addWidget(part)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)
        parent.installEventFilter(self)
        self.follow_look()
        self._show()

    def open(self) -> None:
        """Show the panel, ready to type."""
        self.restyle()
        self.show()
        self.raise_()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def restyle(self) -> None:
        """Take measures again, and lie in the upper middle of the window."""
        current, parent = look(), self._over
        side = current.gap(16)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(current.gap(8))
        width = min(current.px(_WIDTH), parent.width() - 2 * side)
        self.table.setFixedHeight(min(self.table.model().rowCount(), _MOST_ROWS) * current.px(44) + 2)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((parent.width() - width) // 2, current.px(Size.TOP_BAR) + side)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.restyle()
            return False
        key = pressed_key(event) if watched is self.search.line else None
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            QApplication.sendEvent(self.table, event)
            self._say_chosen()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.table.current():
                self._on_opened(self.table.current())
            return True
        if key == Qt.Key.Key_Escape:
            self._close()
            return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current = look()
        fill, line = current.colour("surface"), current.colour("control")
        paint_box(painter, self.rect().toRectF(), fill=fill, line=line, radius=Size.RADIUS_CARD)
        painter.end()

    def _show(self) -> None:
        fitting = best_first(self._commands, self.search.value())
        rows = [
            TableRow(str(self._commands.index(c)), (Cell(c.words), Cell(_key_words(c.key), tone="soft")), c.words)
            for c in fitting
        ]
        self.table.set_rows(rows)
        if rows:
            self.table.set_current(rows[0].id)
        show_if(self.table, bool(rows))
        show_if(self._none, not rows)
        self.restyle()
        self._say_chosen()

    def _say_chosen(self) -> None:
        if self.table.current():
            command = self._commands[int(self.table.current())]
            announce(self.search.line, f"{command.words} {_key_words(command.key)}".strip())

    def _on_opened(self, number: str) -> None:
        command = self._commands[int(number)]
        self._close()
        self.chosen.emit(command)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and not self.isAncestorOf(new):
            self._close()

    def _close(self) -> None:
        if not self._is_closing:
            self._is_closing = True
            self.hide()
            self.closed.emit()
            self.deleteLater()


def best_first(commands: Sequence[Command], typed: str) -> list[Command]:
    """The commands that fit what was typed, the best first; all, as they stand, when nothing was."""
    scored = [(_misfit(fold(command.words), typed), at, command) for at, command in enumerate(commands)]
    return [command for misfit, _, command in sorted(scored, key=lambda row: row[:2]) if misfit < _NOT_AT_ALL]


_NOT_AT_ALL = 9


def _misfit(name: str, typed: str) -> int:
    """How badly a folded name fits: 0 begins so, 1 has words that begin so, 2 holds it, 3 has its letters in order."""
    wanted, letters = words_of(typed), "".join(words_of(typed))
    if not wanted:
        return 0
    own = words_of(name)
    if " ".join(own).startswith(" ".join(wanted)):
        return 0
    if all(any(word.startswith(part) for word in own) for part in wanted):
        return 1
    if len(letters) > 2 and all(part in name for part in wanted):
        return 2
    rest = iter("".join(own))
    return 3 if len(letters) > 2 and all(letter in rest for letter in letters) else _NOT_AT_ALL


def _key_words(key: str) -> str:
    """The key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
