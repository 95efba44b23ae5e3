"""The look of what Qt draws itself, given to each such widget alone.

A style sheet over everything is asked at each part of each page that is built, which takes more time than the building.
"""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from aevdesk.ui.theme.look import FollowsLook, look
from aevdesk.ui.theme.painting import open_painter, paint_box

_THICK, _AIR, _LEAST = 12, 3, 40


class ScrollBar(FollowsLook, QScrollBar):
    """A quiet bar: only the part that moves is seen, on the `ground` (a token) of the page beside it."""

    def __init__(self, direction: Qt.Orientation, ground: str = "", parent: QWidget | None = None) -> None:
        super().__init__(direction, parent)
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.follow_look()

    def sizeHint(self) -> QSize:
        thick, least = look().px(_THICK), look().px(_LEAST)
        return QSize(thick, least) if self.orientation() == Qt.Orientation.Vertical else QSize(least, thick)

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
        painter = open_painter(self)
        if self._ground:
            painter.fillRect(self.rect(), look().colour(self._ground))
        knob = QRectF(self.style().subControlRect(control, option, part, self)).adjusted(_AIR, _AIR, -_AIR, -_AIR)
        if self.maximum() > self.minimum() and not knob.isEmpty():
            is_plain = look().tokens.name not in {"contrast", "system"} and not self.underMouse()
            paint_box(painter, knob, fill=look().colour("line" if is_plain else "control"), radius=_AIR)
        painter.end()


def use_quiet_bars(area: QAbstractScrollArea, ground: str = "") -> None:
    """Let an area that scrolls have the quiet bars, on its own ground (a token) where it has one."""
    area.setVerticalScrollBar(ScrollBar(Qt.Orientation.Vertical, ground))
    area.setHorizontalScrollBar(ScrollBar(Qt.Orientation.Horizontal, ground))


def dress(widget: QWidget) -> None:
    """Give the look to a menu, a list, a table or a calendar, now and whenever the look changes."""
    _Dress(widget)


class _Dress(FollowsLook, QObject):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.follow_look()

    def restyle(self) -> None:
        self._widget.setStyleSheet(look().sheet)
