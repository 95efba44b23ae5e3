"""The part of a text box that one writes in."""

from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QTextEdit

from aevdesk.ui.widgets.line_edit import leaves_undo_to_window
from aevdesk.ui.widgets.paste import gathered, read_paste


class Box(Protocol):
    """What is asked of the box before a key is the writing's own."""

    def takes_key(self, event: QKeyEvent) -> bool:
        """Do what the key means to the box; say whether it meant anything."""
        ...

    def takes_tab(self) -> bool:
        """Go on within the text at Tab; say whether there was somewhere to go."""
        ...


class Writing(QTextEdit):
    """Plain text only; Tab leaves; the wheel scrolls it only when it has the focus and something to scroll.

    `pasted(id)` names what is to be said of what was pasted, if anything; `menu_asked(point)` has x below 0 when a key
    asked. `box` is asked first what it does with a key. Only while it has the focus does Python see its every event.
    """

    pasted = Signal(str)
    menu_asked = Signal(QPoint)
    focus_changed = Signal(object)

    def __init__(self, box: Box) -> None:
        super().__init__()
        self._box = box
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.installEventFilter(self)
        self.focus_changed.emit(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.removeEventFilter(self)
        self.focus_changed.emit(event)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if leaves_undo_to_window(self, event):
            event.ignore()
            return True
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        return (forward and self._box.takes_tab()) or super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._box.takes_key(event):
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (is_enter and held == Qt.KeyboardModifier.ControlModifier) or event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            paste = read_paste(source.text())
            self.insertPlainText(gathered(paste.text))
            self.pasted.emit(paste.said)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(QPoint(-1, -1) if by_key else event.pos())
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus() or self.verticalScrollBar().maximum() == 0:
            event.ignore()
            return
        super().wheelEvent(event)
