"""The pad one signs on with pen, finger or mouse. Only points are kept: neither time nor pressure."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_field
from aevdesk.ui.widgets.button import Button
from aevdesk.ui.widgets.roles import speak_as
from aevdesk.ui.widgets.text import Text
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import say

Strokes = tuple[tuple[tuple[int, int], ...], ...]
UNITS = 10_000
INK = "#14284B"
_RATIO = 0.24
_PEN = 2.4
_MOST_POINTS = 20_000


class SignaturePad(FollowsLook, QWidget):
    """A pad to sign on. Value: strokes, each of (x, y) points; x is 0 to 10 000, y on the same scale.

    `edited(strokes)` after each stroke, `left()` when the focus goes, `typed_asked()` when Enter or the page asks to
    sign by typing the name instead. Delete clears, like `clear()`.
    """

    edited = Signal(object)
    left = Signal()
    typed_asked = Signal()

    def __init__(self, name: str, *, ratio: float = _RATIO, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        speak_as(self, QAccessible.Role.Canvas)
        self._who, self._ratio = name, ratio
        self._strokes: list[list[tuple[int, int]]] = []
        self._drawing: list[tuple[int, int]] | None = None
        self._touch_id: int | None = None
        self.is_locked = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name_it()
        self.follow_look()

    def value(self) -> Strokes:
        """The strokes drawn; empty when the pad is empty."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    def set_value(self, strokes: Sequence[Sequence[tuple[int, int]]]) -> None:
        """Show strokes."""
        self._strokes = [list(stroke) for stroke in strokes]
        self._name_it()
        self.update()

    def clear(self) -> None:
        """Empty the pad."""
        if self._strokes and not self.is_locked:
            self.set_value(())
            self.edited.emit(self.value())

    def is_empty(self) -> bool:
        """True when nothing is drawn."""
        return not self._strokes

    def set_locked(self, is_locked: bool) -> None:
        """Keep the signature as it is, or let it be drawn."""
        self.is_locked = is_locked
        self.setCursor(Qt.CursorShape.ArrowCursor if is_locked else Qt.CursorShape.CrossCursor)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._ratio)

    def sizeHint(self) -> QSize:
        width = look().px(560)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = look().px(240)
        return QSize(width, self.heightForWidth(width))

    def event(self, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() in (kinds.TouchBegin, kinds.TouchUpdate, kinds.TouchEnd, kinds.TouchCancel):
            self._on_touch(event)
            event.accept()
            return True
        return super().event(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove and self._drawing is not None:
            self._go_on(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._end(event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not self.is_locked:
            self.typed_asked.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self._finish()
        self.update()
        self.left.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        area, current = QRectF(self.rect()), look()
        if self.hasFocus():
            paint_field(painter, area, focused=True, wrong=False, radius=10)
        else:
            paint_box(painter, area, line=current.colour("control"), width=1, radius=10)
        edge = 4 if self.hasFocus() else 1
        paint_box(painter, area.adjusted(edge, edge, -edge, -edge), fill=look().colour("paper"), radius=10 - edge)
        self._paint_ground(painter, area)
        self._paint_strokes(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter, area: QRectF) -> None:
        line = area.height() * 0.73
        grey = QColor("#6B7076")
        painter.setPen(QPen(grey, 1))
        side = look().px(24)
        painter.drawLine(QPointF(side, line), QPointF(area.width() - side, line))
        if self._strokes or self._drawing:
            return
        mark = look().px(16)
        paint_icon(painter, "x", grey, QRectF(side, line - mark - 6, mark, mark))
        painter.setFont(look().font("body"))
        painter.setPen(QColor("#555B62"))
        where = QRectF(side, 0, area.width() - 2 * side, line - 4)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, say("ui-signature-hint"))

    def _paint_strokes(self, painter: QPainter) -> None:
        pen = QPen(QColor(INK), look().px(_PEN))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        strokes = [*self._strokes, *([self._drawing] if self._drawing else [])]
        for stroke in strokes:
            painter.drawPath(smooth_path(stroke, self.width() / UNITS))

    def _begin(self, at: QPointF) -> None:
        if self.is_locked:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drawing = [self._point(at)]
        self.update()

    def _go_on(self, at: QPointF) -> None:
        if self._drawing is None:
            return
        point = self._point(at)
        if point != self._drawing[-1] and len(self._drawing) < _MOST_POINTS:
            self._drawing.append(point)
            self.update()

    def _end(self, at: QPointF) -> None:
        self._go_on(at)
        self._finish()

    def _finish(self) -> None:
        if self._drawing is None:
            return
        self._strokes.append(self._drawing)
        self._drawing = None
        self._name_it()
        self.update()
        self.edited.emit(self.value())

    def _on_touch(self, event) -> None:
        for point in event.points():
            if self._touch_id is None and point.state() == point.State.Pressed:
                self._touch_id = point.id()
                self._begin(point.position())
            elif point.id() == self._touch_id and point.state() == point.State.Updated:
                self._go_on(point.position())
            elif point.id() == self._touch_id and point.state() == point.State.Released:
                self._touch_id = None
                self._end(point.position())
        if event.type() == QEvent.Type.TouchCancel:
            self._touch_id = None
            self._finish()

    def _point(self, at: QPointF) -> tuple[int, int]:
        width, height = max(1, self.width()), max(1, self.height())
        x = round(min(max(at.x(), 0), width) * UNITS / width)
        y = round(min(max(at.y(), 0), height) * UNITS / width)
        return x, y

    def _name_it(self) -> None:
        word = "ui-signature-drawn" if self._strokes else "ui-signature-empty"
        self.setAccessibleName(say(word, name=self._who))


class SignatureBox(FollowsLook, QWidget):
    """A pad with who signs and for what above it, and «Tøm» and «Signer uten å tegne» below. Signals are the pad's."""

    edited = Signal(object)
    typed_asked = Signal()

    def __init__(self, name: str, statement: str = "", *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pad = SignaturePad(name)
        self.pad.edited.connect(self._on_edited)
        self.pad.typed_asked.connect(self.typed_asked)
        self.clear = Button(say("ui-signature-clear"), "plain", icon="rotate-ccw", size="small", act=self.pad.clear)
        self.typed = Button(say("ui-signature-typed"), "quiet", icon="keyboard", size="small")
        self.typed.acted.connect(self.typed_asked)
        for button in (self.clear, self.typed):
            button.setAccessibleName(f"{button.text()}: {name}")
        tools = QHBoxLayout()
        tools.addWidget(self.clear)
        tools.addStretch(1)
        tools.addWidget(self.typed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Text(f"{name}, {role}" if role else name, "body_strong"))
        if statement:
            self._column.addWidget(Text(statement, "small", "soft"))
        self._column.addWidget(self.pad)
        self._column.addLayout(tools)
        self.setFocusProxy(self.pad)
        self._show_tools()
        self.follow_look()

    def set_value(self, strokes: Sequence[Sequence[tuple[int, int]]]) -> None:
        """Show strokes."""
        self.pad.set_value(strokes)
        self._show_tools()

    def set_locked(self, is_locked: bool) -> None:
        """Keep the signature as it is, without its tools, or let it be drawn."""
        self.pad.set_locked(is_locked)
        self._show_tools()

    def restyle(self) -> None:
        """Take measures again."""
        self._column.setSpacing(look().gap(4))

    def _on_edited(self, strokes: Strokes) -> None:
        self._show_tools()
        self.edited.emit(strokes)

    def _show_tools(self) -> None:
        show_if(self.clear, not self.pad.is_locked and not self.pad.is_empty())
        show_if(self.typed, not self.pad.is_locked)


def smooth_path(stroke: Sequence[tuple[int, int]], scale: float) -> QPainterPath:
    """A stroke as a smooth line through the middles of its points; a single point is a dot."""
    path = QPainterPath()
    points = [QPointF(x * scale, y * scale) for x, y in stroke]
    path.moveTo(points[0])
    if len(set(stroke)) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0))
        return path
    for here, after in pairwise(points[1:]):
        path.quadTo(here, (here + after) * 0.5)
    path.lineTo(points[-1])
    return path
