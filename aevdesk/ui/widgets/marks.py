"""Radio buttons and tick boxes: a mark, words that wrap, a line of help; the whole row is the target."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.theme.painting import halo_colour, open_painter, paint_box
from aevdesk.ui.widgets.text import Text

_MARK = 20


if TYPE_CHECKING:
    _Base = QAbstractButton
else:
    _Base = object


class _MarkRow(FollowsLook, _Base):
    """Mixed into a radio button or tick box: the words are child labels, so that they wrap."""

    _kind = "body"

    def _set_up(self, text: str, hint: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.hint = hint
        self._label = Text(text, self._kind, parent=self)
        self._help = Text(hint, "small", "soft", parent=self) if hint else None
        for part in (self._label, self._help):
            if part is not None:
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.follow_look()

    def set_label(self, text: str) -> None:
        """Show other words."""
        if text == self.text():
            return
        self.setText(text)
        self.setAccessibleName(text)
        self._label.set_text(text)
        self.updateGeometry()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = max(1, width - self._indent() - self._pad())
        tall = self._label.heightForWidth(room) + (self._help.heightForWidth(room) if self._help else 0)
        return tall + 2 * self._pad()

    def sizeHint(self) -> QSize:
        wide = max(part.sizeHint().width() for part in (self._label, self._help) if part is not None)
        width = wide + self._indent() + self._pad()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._indent() + look().px(80), look().px(32))

    def resizeEvent(self, _event) -> None:
        room = max(1, self.width() - self._indent() - self._pad())
        tall = self._label.heightForWidth(room)
        self._label.setGeometry(self._indent(), self._pad(), room, tall)
        if self._help:
            self._help.setGeometry(self._indent(), self._pad() + tall, room, self._help.heightForWidth(room))

    def restyle(self) -> None:
        """Take measures again."""
        self.setMinimumHeight(look().px(32))
        if self.width():
            self.resizeEvent(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        side = look().px(_MARK)
        line = self._label.heightForWidth(10_000)
        where = QRectF(0, self._pad() + (line - side) / 2, side, side)
        self._paint_mark(painter, where, self.underMouse())
        painter.end()

    def _paint_mark(self, painter: QPainter, where: QRectF, over: bool) -> None:
        raise NotImplementedError

    def _indent(self) -> int:
        return look().px(_MARK + 10)

    def _pad(self) -> int:
        return look().px(4)


class Radio(_MarkRow, QRadioButton):
    """One of several: «text» with an optional line of help."""

    def __init__(self, text: str, hint: str = "", kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._set_up(text, hint)

    def _paint_mark(self, painter: QPainter, where: QRectF, over: bool) -> None:
        paint_radio(painter, where, is_on=self.isChecked(), over=over, focused=self.hasFocus())


class TickBox(_MarkRow, QCheckBox):
    """A box to tick with Space: «text» with an optional line of help. Enter ticks nothing: it goes on."""

    def __init__(self, text: str, hint: str = "", kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._set_up(text, hint)

    def _paint_mark(self, painter: QPainter, where: QRectF, over: bool) -> None:
        current = look()
        if self.hasFocus():
            paint_box(painter, where, line=current.colour("accent"), width=2, radius=6)
            where = where.adjusted(3.5, 3.5, -3.5, -3.5)
        if self.isChecked():
            paint_box(painter, where, fill=current.colour("accent"), radius=5 if not self.hasFocus() else 3)
            paint_icon_bold(painter, where, current.colour("on_accent"))
        elif not self.hasFocus():
            fill = current.colour("sunken" if over else "surface")
            paint_box(painter, where, fill=fill, line=current.colour("control"), width=1.5, radius=5)


def paint_radio(painter: QPainter, where: QRectF, *, is_on: bool, over: bool = False, focused: bool = False) -> None:
    """The round mark of a radio button."""
    current = look()
    line = current.colour("accent" if is_on or focused else "control")
    width = 2 if is_on or focused else 1.5
    if focused:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo_colour(line))
        painter.drawEllipse(where)
        where = where.adjusted(2, 2, -2, -2)
    painter.setPen(QPen(line, width))
    painter.setBrush(current.colour("sunken" if over else "surface"))
    painter.drawEllipse(where.adjusted(width / 2, width / 2, -width / 2, -width / 2))
    if is_on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
        painter.drawEllipse(where.center(), where.width() * 0.26, where.width() * 0.26)


def paint_icon_bold(painter: QPainter, where: QRectF, colour: QColor) -> None:
    """The check of a tick box."""
    side = where.width()
    pen = QPen(colour, side / 9.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y = where.x(), where.y()
    points = [QPointF(x + side * a, y + side * b) for a, b in ((0.27, 0.53), (0.43, 0.68), (0.73, 0.35))]
    painter.drawPolyline(points)
