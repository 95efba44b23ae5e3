"""What every editor of a field has in common, and the frame that fields are drawn in."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from aevdesk.ui.theme import FollowsLook, Size, look
from aevdesk.ui.theme.painting import open_painter, paint_field
from aevdesk.ui.widgets.tabbing import VisualTabs

_NOT_LEAVING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}


class Editor(VisualTabs, FollowsLook, QWidget):
    """The editor of one value.

    `edited(value)` comes at every change the user makes, never at `set_value`; `left()` when focus leaves or the user
    commits with Enter. `problem()` says why what is typed is no value (and is kept), else it is empty.
    """

    edited = Signal(object)
    left = Signal()
    problem_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def value(self) -> object:
        """The value as it stands."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a value; what is typed stays when it already means this value."""
        raise NotImplementedError

    def problem(self) -> str:
        """A sentence on why the input is no value; empty when it is one."""
        return self._problem

    def set_wrong(self, wrong: bool) -> None:
        """Draw the field as wrong, or not."""

    def set_spoken(self, name: str, description: str = "") -> None:
        """Give the focusable parts their accessible name and description."""
        for part in self.focus_parts():
            part.setAccessibleName(name)
            part.setAccessibleDescription(description)

    def focus_parts(self) -> list[QWidget]:
        """The widgets of this editor that take the focus and carry the field's name."""
        proxy = self.focusProxy()
        return [proxy] if proxy else [self]

    def watch(self, part: QWidget) -> None:
        """Say `left` when the focus leaves this part. One that tells of it itself (`focus_changed`) is not filtered."""
        told = getattr(part, "focus_changed", None)
        if told is not None:
            told.connect(self._on_focus)
        else:
            part.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            self._on_focus(event)
        return False

    def _on_focus(self, event: QFocusEvent) -> None:
        if event.lostFocus() and event.reason() not in _NOT_LEAVING:
            self.on_left()

    def on_left(self) -> None:
        """The focus has gone from a part of the editor."""
        self.left.emit()

    def set_problem(self, problem: str) -> None:
        """Keep what is wrong with the input, and tell the row."""
        if problem != self._problem:
            self._problem = problem
            self.problem_changed.emit(problem)


def pressed_key(event: QEvent) -> int | None:
    """The key of a key press, None for any other event."""
    return event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None


class FieldFrame(FollowsLook, QWidget):
    """The box round a text field: one line at rest, accent and halo with focus, red when wrong."""

    def __init__(
        self,
        inner: QWidget,
        *trailing: QWidget,
        leading: QWidget | None = None,
        pad: int = 4,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._inner, self._wrong, self._pad = inner, False, pad
        self._row = QHBoxLayout(self)
        self._row.setSpacing(4)
        if leading is not None:
            self._row.addWidget(leading, 0, Qt.AlignmentFlag.AlignVCenter)
            self._row.addSpacing(4)
        self._row.addWidget(inner, 1)
        for widget in trailing:
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._has_trailing = bool(trailing)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        told = getattr(inner, "focus_changed", None)
        if told is not None:
            told.connect(lambda _event: self.update())
        else:
            inner.installEventFilter(self)
        self.follow_look()

    def set_wrong(self, wrong: bool) -> None:
        """Draw the frame as wrong, or not."""
        if wrong != self._wrong:
            self._wrong = wrong
            self.update()

    def restyle(self) -> None:
        """Take measures again."""
        side = look().px(12)
        pad = look().px(self._pad)
        self._row.setContentsMargins(side, pad, look().px(4) if self._has_trailing else side, pad)
        self.setMinimumHeight(look().px(Size.BUTTON))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(look().px(120), look().px(Size.BUTTON)))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return False

    def mousePressEvent(self, _event) -> None:
        self._inner.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        paint_field(painter, QRectF(self.rect()), focused=self._inner.hasFocus(), wrong=self._wrong)
        painter.end()
