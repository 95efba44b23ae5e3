"""Buttons: `primary`, `secondary`, `quiet` (coloured text), `plain` (grey text), `link`, and the dashed not-yet."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from aevdesk.ui.theme import FollowsLook, Size, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_ring
from aevdesk.ui.widgets.text import announce

KINDS = ("primary", "secondary", "quiet", "plain", "link")
_GAP = 8


class Button(FollowsLook, QAbstractButton):
    """A button with text and an icon before (`icon`) or after (`end_icon`) it. A link `at_end` closes a row.

    `set_missing(text)` turns it into the dashed button of a step that cannot be taken yet: it can take focus and be
    pressed, emits `refused(text)` in place of `acted`, and a screen reader hears what is missing.
    """

    acted = Signal()
    refused = Signal(str)

    def __init__(
        self,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        end_icon: str = "",
        size: str = "normal",
        at_end: bool = False,
        act: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind, self._icon, self._end_icon, self._size = kind, icon, end_icon, size
        self._missing, self._is_at_end = "", at_end
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        if act is not None:
            self.acted.connect(act)
        self.follow_look()

    @property
    def missing(self) -> str:
        """What must be in place before the button acts; empty when it acts."""
        return self._missing

    def set_missing(self, missing: str) -> None:
        """Make the button dashed and say this when it is pressed; an empty text makes it act again."""
        if missing == self._missing:
            return
        self._missing = missing
        self.setAccessibleDescription(missing)
        self.setToolTip(missing)
        self.update()

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text == self.text():
            return
        self.setText(text)
        self.updateGeometry()
        self.update()

    def set_size(self, size: str) -> None:
        """Be small, normal, or of the talk's size."""
        if size != self._size:
            self._size = size
            self.restyle()
            self.updateGeometry()

    def set_kind(self, kind: str) -> None:
        """Be another kind of button."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Take the font again."""
        small = self._size == "small" or self._kind == "link"
        weight = "" if self._kind == "link" else "_strong"
        self.setFont(look().font(("small" if small else "lead" if self._size == "talk" else "body") + weight))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        icons = sum(self._icon_side() + look().px(_GAP) for name in (self._icon, self._end_icon) if name)
        width = metrics.horizontalAdvance(self.text()) + icons + 2 * self._padding() + 2
        return QSize(max(width, self._height()), self._height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), look().px(160)), hint.height())

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        area = QRectF(self.rect())
        text = self._paint_body(painter, area)
        side, gap, padding = self._icon_side(), look().px(_GAP), self._padding()
        room = area.width() - 2 * padding - sum(side + gap for name in (self._icon, self._end_icon) if name)
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, int(room) + 1))
        used = metrics.horizontalAdvance(shown) + (area.width() - 2 * padding - room)
        x = area.x() + self._start(area.width() - used)
        middle = area.center().y()
        if self._icon:
            paint_icon(painter, self._icon, text, QRectF(x, middle - side / 2, side, side))
            x += side + gap
        painter.setPen(text)
        font = self.font()
        font.setUnderline(self._kind == "link")
        painter.setFont(font)
        wide = metrics.horizontalAdvance(shown)
        painter.drawText(QRectF(x, area.y(), wide + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        if self._end_icon:
            paint_icon(painter, self._end_icon, text, QRectF(x + wide + gap, middle - side / 2, side, side))
        painter.end()

    def _start(self, spare: float) -> float:
        """A link stands where text would: at the left, or at the right end of a row."""
        if self._kind != "link":
            return spare / 2
        return spare if self._is_at_end else 0

    def _paint_body(self, painter, area: QRectF) -> QColor:
        current = look()
        over = self.underMouse() and self.isEnabled()
        radius = Size.RADIUS_BUTTON
        if self._missing and self._kind in ("primary", "secondary"):
            paint_box(
                painter,
                area,
                fill=current.colour("sunken"),
                line=current.colour("control"),
                radius=radius,
                dashed=True,
            )
            if self.hasFocus():
                paint_ring(painter, area, radius)
            return current.colour("mute")
        if self._kind == "primary":
            return self._paint_primary(painter, area, over)
        fill = None
        if self._kind == "secondary":
            fill = current.colour("sunken" if over or self.isDown() else "surface")
            paint_box(painter, area, fill=fill, line=current.colour("control"), radius=radius)
        elif over or self.isDown():
            fill = current.colour("accent_tint" if self._kind in ("quiet", "link") else "sunken")
            paint_box(painter, area, fill=fill, radius=radius if self._kind != "link" else 4)
        if self.hasFocus():
            paint_ring(painter, area, radius if self._kind != "link" else 4)
        return current.colour({"secondary": "ink", "plain": "soft"}.get(self._kind, "accent"))

    def _paint_primary(self, painter, area: QRectF, over: bool) -> QColor:
        current = look()
        fill = current.colour("accent")
        if over or self.isDown():
            fill = fill.lighter(92) if current.tokens.is_dark else fill.darker(112)
        if not self.hasFocus():
            paint_box(painter, area, fill=fill, radius=Size.RADIUS_BUTTON)
            return current.colour("on_accent")
        paint_box(painter, area, line=current.colour("accent"), width=2, radius=Size.RADIUS_BUTTON)
        paint_box(painter, area.adjusted(4, 4, -4, -4), fill=fill, radius=Size.RADIUS_BUTTON - 3)
        return current.colour("on_accent")

    def _height(self) -> int:
        if self._kind == "link":
            return look().px(Size.TARGET_TALK if self._size == "talk" else Size.TARGET)
        return look().px({"small": Size.BUTTON_SMALL, "talk": Size.BUTTON_TALK}.get(self._size, Size.BUTTON))

    def _padding(self) -> int:
        if self._kind == "link":
            return 4
        if self._kind in ("quiet", "plain"):
            return look().px(10)
        return look().px({"small": 12, "talk": 20}.get(self._size, 16))

    def _icon_side(self) -> int:
        return look().px(16 if self._size == "small" or self._kind == "link" else 18)

    def _on_clicked(self) -> None:
        if self._missing:
            announce(self, self._missing, assertive=True)
            self.refused.emit(self._missing)
        else:
            self.acted.emit()


class IconButton(FollowsLook, QAbstractButton):
    """A button with only an icon: `name` is its accessible name, and with its `key` its tool tip."""

    acted = Signal()

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        key: str = "",
        act: Callable[[], object] | None = None,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._small = icon, small
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.acted)
        if act is not None:
            self.acted.connect(act)
        self.follow_look()

    def set_icon(self, icon: str, name: str) -> None:
        """Show another icon with another name."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = look().px(Size.TARGET if self._small else 36)
        return QSize(side, side)

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        area = QRectF(self.rect())
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            paint_box(painter, area, fill=look().colour("sunken"), radius=Size.RADIUS_BUTTON)
        side = look().px(18 if self._small else Size.ICON)
        where = QRectF(0, 0, side, side)
        where.moveCenter(QPointF(area.center()))
        paint_icon(painter, self._icon, look().colour("soft" if self.isEnabled() else "line"), where)
        if self.hasFocus():
            paint_ring(painter, area)
        painter.end()
