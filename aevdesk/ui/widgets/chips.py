"""Small marks with words: tags for a kind, chips to filter or remove, and the status set."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from aevdesk.ui.theme import FollowsLook, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_ring
from aevdesk.ui.widgets.text import announce
from aevdesk.ui.widgets.words import say

STATUS = {
    "done": ("circle-check", "ok"),
    "in_work": ("circle-dot", "soft"),
    "empty": ("circle", "mute"),
    "later": ("circle-dashed", "mute"),
    "problem": ("circle-alert", "err"),
    "note": ("info", "accent"),
    "not_relevant": ("minus", "mute"),
    "not_known": ("circle-question-mark", "soft"),
}
"""Each state of a section as (icon, tone): its shape, which always stands beside its word."""


class Tag(FollowsLook, QLabel):
    """A mark with icon and word. `tone`: ok, warn, err, accent on their tint; plain on sunken; bare on no ground."""

    def __init__(self, text: str, *, icon: str = "", tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon, self._tone = icon, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def set_tag(self, text: str, *, icon: str, tone: str) -> None:
        """Be another mark."""
        self._icon, self._tone = icon, tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Take the font again."""
        size = "small" if self._is_bare() else "caption"
        strong = self._tone in ("ok", "warn", "err", "accent")
        self.setFont(look().font(f"{size}_strong" if strong else size))

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        icon = look().px(16 + 6) if self._icon else 0
        pad = 0 if self._is_bare() else 2 * look().px(9)
        return QSize(width + icon + pad, look().px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), look().px(64)), look().px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area = look(), QRectF(self.rect())
        name = self._tone.removeprefix("bare_")
        tone = current.colour("soft" if name in ("plain", "bare") else name)
        x = 0.0
        if not self._is_bare():
            tinted = self._tone in ("ok", "warn", "err", "accent")
            fill = current.colour(f"{self._tone}_tint" if tinted else "sunken")
            needs_line = current.tokens.canvas == current.colour("ok_tint").name().upper()
            line = tone if needs_line else None
            paint_box(painter, area, fill=fill, line=line, radius=area.height() / 2)
            x = look().px(9)
        if self._icon:
            side = look().px(16)
            paint_icon(painter, self._icon, tone, QRectF(x, (area.height() - side) / 2, side, side))
            x += side + look().px(6)
        painter.setPen(current.colour("ink") if self._tone in ("bare_ok", "bare_soft", "bare_accent") else tone)
        painter.setFont(self.font())
        room = int(area.width() - x - (0 if self._is_bare() else look().px(7)))
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, 0, room + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _is_bare(self) -> bool:
        return self._tone.startswith("bare")


class StatusMark(Tag):
    """A state as shape and word: `state` is a key of STATUS."""

    def __init__(self, state: str, word: str, parent: QWidget | None = None) -> None:
        icon, tone = STATUS[state]
        super().__init__(word, icon=icon, tone=f"bare_{tone}", parent=parent)

    def set_state(self, state: str, word: str) -> None:
        """Show another state."""
        icon, tone = STATUS[state]
        self.set_tag(word, icon=icon, tone=f"bare_{tone}")


class Chip(FollowsLook, QAbstractButton):
    """A round button: a filter with a count (`checkable`), or a thing that can be taken away (`removable`)."""

    removed = Signal()

    def __init__(
        self,
        text: str,
        *,
        count: str = "",
        icon: str = "",
        checkable: bool = False,
        removable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._count, self._icon, self._removable = count, icon, removable
        self.setText(text)
        self.setCheckable(checkable)
        self.setAccessibleName(f"{text} {count}".strip())
        if removable:
            self.setAccessibleDescription(say("ui-chip-remove"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        self.follow_look()

    def set_count(self, count: str) -> None:
        """Show another count."""
        self._count = count
        self.setAccessibleName(f"{self.text()} {count}".strip())
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Take the font again."""
        self.setFont(look().font("small"))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(look().font("small_strong" if self.isCheckable() else "small"))
        width = metrics.horizontalAdvance(self.text()) + 2
        width += metrics.horizontalAdvance(self._count) + look().px(10) if self._count else 0
        width += look().px(22) if self._icon else 0
        width += look().px(22) if self._removable else 0
        return QSize(width + 2 * look().px(14), look().px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), look().px(96)), look().px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._removable and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._on_clicked()
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area = look(), QRectF(self.rect())
        chosen = self.isChecked()
        quiet = "sunken" if self._removable or self.underMouse() else "canvas"
        fill = current.colour("accent_tint" if chosen else quiet)
        line = current.colour("accent" if chosen else "control" if self._removable else "line")
        paint_box(painter, area, fill=fill, line=line, width=1.5 if chosen else 1, radius=area.height() / 2)
        if self.hasFocus():
            paint_ring(painter, area, area.height() / 2)
        tone = current.colour("accent" if chosen else "ink")
        font = current.font("small_strong" if chosen else "small")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(tone)
        side, x, tall = look().px(16), float(look().px(14)), area.height()
        if self._icon:
            paint_icon(painter, self._icon, current.colour("soft"), QRectF(x, (tall - side) / 2, side, side))
            x += look().px(22)
        end = area.width() - look().px(14) - (look().px(22) if self._removable else 0)
        counted = metrics.horizontalAdvance(self._count) + look().px(10) if self._count else 0
        room = int(end - x - counted) + 1
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, 0, room + 2, tall), Qt.AlignmentFlag.AlignVCenter, shown)
        if self._count:
            painter.setPen(tone if chosen else current.colour("soft"))
            x += metrics.horizontalAdvance(shown) + look().px(10)
            painter.drawText(QRectF(x, 0, counted, tall), Qt.AlignmentFlag.AlignVCenter, self._count)
        if self._removable:
            corner = QRectF(area.width() - look().px(14) - side, (tall - side) / 2, side, side)
            paint_icon(painter, "x", current.colour("soft"), corner)
        painter.end()

    def _on_clicked(self) -> None:
        if self._removable:
            announce(self, say("ui-removed", what=self.text()))
            self.removed.emit()
