"""One page of the document on the desk: drawn, marked, clicked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_ring
from aevdesk.ui.widgets.roles import speak_as

_A4 = 297 / 210
_SHADOW = 10
_TEXT_SHARE = 172 / 210
"""How much of a page's width its text takes, with a little air."""
_READABLE = 740
"""The width of a page whose text is twelve pixels high."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of a page (0 = first), in shares of its width and height."""

    page: int
    rect: QRectF


class PageView(FollowsLook, QWidget):
    """One page on the desk. `clicked(page, x, y)`: x and y are shares (0 to 1) of the page's width and height.

    `stepped(by)`: the arrow keys ask for the next text or the one before. Enter clicks in the middle of the mark.
    """

    clicked = Signal(int, float, float)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        speak_as(self, QAccessible.Role.Graphic)
        self._image: QImage | None = None
        self._page, self._fit = 0, "whole"
        self._marks: tuple[QRectF, ...] = ()
        self._scaled: QImage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.follow_look()

    def set_page(self, image: QImage | None, page: int, name: str) -> None:
        """Show this image as page number `page` (0 = first)."""
        if image is not self._image:
            self._scaled = None
        self._image, self._page = image, page
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if image else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor if image else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def set_fit(self, fit: str, room: QSize) -> None:
        """Show the whole page, its full width, or its text as large as it can be read; the last two scroll."""
        self._fit = fit
        side, width = 2 * self._side(), float(room.width())
        if fit == "follow":
            width = max(look().px(_READABLE), width / _TEXT_SHARE) + side
        self.setMinimumWidth(round(width) if fit == "follow" else 0)
        tall = round((width - side) * self._ratio()) + look().px(12) + look().px(16)
        self.setMinimumHeight(0 if fit == "whole" else tall)

    def set_marks(self, marks: Sequence[QRectF], words: str = "") -> None:
        """Mark parts of the page, in shares of its width and height; `words` say what is marked."""
        self._marks = tuple(marks)
        self.setAccessibleDescription(words)
        self.update()

    def marked(self) -> QRectF:
        """What is marked, in logical px of this widget; empty when nothing is."""
        whole = QRectF()
        for mark in self._marks:
            whole = whole.united(self._on_sheet(mark))
        return whole

    def sheet(self) -> QRectF:
        """Where the page lies in this widget, in logical px."""
        side = self._side()
        room = QRectF(self.rect()).adjusted(side, look().px(12), -side, -look().px(16))
        width = min(room.width(), room.height() / self._ratio())
        sheet = QRectF(0, 0, max(1.0, width), max(1.0, width * self._ratio()))
        sheet.moveCenter(room.center())
        sheet.moveTop(room.top())
        return sheet

    def _side(self) -> int:
        return look().px(8 if self._fit == "follow" else 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        sheet, at = self.sheet(), event.position()
        if self._image and sheet.contains(at):
            x, y = (at.x() - sheet.x()) / sheet.width(), (at.y() - sheet.y()) / sheet.height()
            self.clicked.emit(self._page, x, y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._image and self._marks:
            centre = self._marks[0].center()
            self.clicked.emit(self._page, centre.x(), centre.y())
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(event.rect(), look().colour("desk"))
        if self._image is None:
            painter.end()
            return
        sheet = self.sheet()
        shade = look().colour("desk" if look().tokens.is_dark else "ink")
        shade.setAlphaF(0.012)
        for step in range(_SHADOW, 0, -1):
            paint_box(painter, sheet.adjusted(-step, -step + 3, step, step + 3), fill=shade, radius=step)
        self._paint_image(painter, sheet)
        for mark in self._marks:
            self._paint_mark(painter, self._on_sheet(mark))
        if self.hasFocus():
            paint_ring(painter, sheet.adjusted(-5, -5, 5, 5), 4)
        painter.end()

    def _paint_image(self, painter, sheet: QRectF) -> None:
        assert self._image is not None
        ratio = self.devicePixelRatioF()
        pixels = QSize(round(sheet.width() * ratio), round(sheet.height() * ratio))
        if self._scaled is None or self._scaled.size() != pixels:
            smooth = Qt.TransformationMode.SmoothTransformation
            off = pixels - self._image.size()
            near = abs(off.width()) <= 1 and abs(off.height()) <= 1
            self._scaled = self._image if near else self._image.scaled(pixels, mode=smooth)
        painter.drawImage(sheet, self._scaled)
        paper = look().colour("paper")
        if paper.lightness() < 255:
            painter.setCompositionMode(painter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(sheet, paper)
            painter.setCompositionMode(painter.CompositionMode.CompositionMode_SourceOver)

    def _on_sheet(self, mark: QRectF) -> QRectF:
        sheet = self.sheet()
        return QRectF(
            sheet.x() + mark.x() * sheet.width(),
            sheet.y() + mark.y() * sheet.height(),
            mark.width() * sheet.width(),
            mark.height() * sheet.height(),
        )

    def _paint_mark(self, painter: QPainter, where: QRectF) -> None:
        where = where.adjusted(-4, 0, 4, 0)
        tint = look().colour("control" if look().tokens.is_dark else "accent")
        tint.setAlphaF(0.13)
        painter.fillRect(where, tint)
        bar = "#1B4F8C" if look().tokens.name != "contrast" else "#000000"
        painter.fillRect(QRectF(where.x() - 3, where.y(), 3, where.height()), bar)

    def _ratio(self) -> float:
        if self._image is None or not self._image.width():
            return _A4
        return self._image.height() / self._image.width()
