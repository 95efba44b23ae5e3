"""Messages that stay: what happened, what is safe, what you can do. And undo, progress and empty places."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, Size, look
from aevdesk.ui.theme.painting import open_painter, paint_box
from aevdesk.ui.widgets.box import Glyph, Tile
from aevdesk.ui.widgets.button import Button
from aevdesk.ui.widgets.flow import Flow
from aevdesk.ui.widgets.text import Text, announce
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import say

Verb = tuple[str, Callable[[], object]]
_TONES = {
    "info": ("accent", "info"),
    "ok": ("ok", "circle-check"),
    "warn": ("warn", "triangle-alert"),
    "error": ("err", "circle-alert"),
}
UNDO_SECONDS = 30


class Banner(FollowsLook, QWidget):
    """A message with its verbs. `kind`: info, ok, warn, error. It stays until taken away, and is announced once."""

    def __init__(
        self,
        kind: str,
        title: str,
        text: str = "",
        *,
        icon: str = "",
        verbs: Sequence[Verb] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kind = kind
        self._tone, usual = _TONES[kind]
        self._glyph = Glyph(icon or usual, self._tone, 20)
        self.title = Text(title, "body_strong")
        self.text = Text(text, "small")
        show_if(self.title, bool(title))
        show_if(self.text, bool(text))
        self._buttons = QWidget()
        self._verbs = Flow(self._buttons)
        self.buttons = [Button(label, size="small", act=act) for label, act in verbs]
        for button in self.buttons:
            self._verbs.addWidget(button)
        show_if(self._buttons, bool(verbs))
        self._words = QVBoxLayout()
        for widget in (self.title, self.text, self._buttons):
            self._words.addWidget(widget)
        self._words.addStretch(1)  # beside something taller, the words keep together at the top
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self._is_announced = False
        self.setAccessibleName(f"{title} {text}".strip())
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self._row.setContentsMargins(look().gap(20), look().gap(14), look().gap(16), look().gap(14))
        self._row.setSpacing(look().gap(12))
        self._words.setSpacing(look().gap(4))
        self._verbs.setContentsMargins(0, look().gap(6), 0, 0)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        if not self._is_announced:
            self._is_announced = True
            announce(self, self.accessibleName(), assertive=self.kind == "error")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area = look(), QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(area, Size.RADIUS_BUTTON, Size.RADIUS_BUTTON)
        painter.setClipPath(shape)
        painter.fillRect(area, current.colour(f"{self._tone}_tint"))
        painter.fillRect(QRectF(0, 0, 4, area.height()), current.colour(self._tone))
        painter.setClipping(False)
        if current.tokens.canvas == current.tokens.err_tint:
            paint_box(painter, area, line=current.colour(self._tone), radius=Size.RADIUS_BUTTON)
        painter.end()


class UndoBar(FollowsLook, QWidget):
    """«… er tatt bort. Angre (Ctrl Z)» for 30 seconds. `undo_asked()`, and `gone()` when the time is up."""

    undo_asked = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time_up)
        self._glyph = Glyph("undo-2", "on_accent", 18)
        self._words = Text("", "body", "on_accent", wrap=False)
        self._undo = _InverseButton(say("ui-undo"), "quiet", act=self._on_undo)
        self._key = Text(say("ui-undo-key"), "caption", "on_accent", wrap=False)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._glyph)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._undo)
        self._row.addWidget(self._key)
        self.hide()
        self.follow_look()

    def show_undo(self, sentence: str, *, seconds: int = UNDO_SECONDS) -> None:
        """Say what went away and offer it back."""
        self._words.set_text(sentence)
        self._undo.setAccessibleName(f"{say('ui-undo')}: {sentence}")
        self.show()
        announce(self, f"{sentence}. {say('ui-undo')}: {say('ui-undo-key')}")
        self._timer.start(seconds * 1000)

    def close_bar(self) -> None:
        """Take the offer away at once."""
        self._timer.stop()
        self.hide()

    def restyle(self) -> None:
        """Take measures again."""
        self._row.setContentsMargins(look().gap(16), 4, look().gap(16), 4)
        self._row.setSpacing(look().gap(12))
        self.setFixedHeight(look().px(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        paint_box(painter, QRectF(self.rect()), fill=look().colour("accent"), radius=Size.RADIUS_BUTTON)
        painter.end()

    def _on_undo(self) -> None:
        self.close_bar()
        self.undo_asked.emit()

    def _on_time_up(self) -> None:
        self.hide()
        self.gone.emit()


class _InverseButton(Button):
    """A quiet button on the accent colour."""

    def _paint_body(self, painter, area: QRectF):
        tone = look().colour("on_accent")
        if self.hasFocus():
            paint_box(painter, area.adjusted(1, 1, -1, -1), line=tone, width=2, radius=6)
        elif self.underMouse():
            faint = look().colour("on_accent")
            faint.setAlphaF(0.15)
            paint_box(painter, area, fill=faint, radius=6)
        return tone


class EmptyState(FollowsLook, QWidget):
    """An empty place: icon, what it is, what one can do, and the verb for it."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        *,
        action: Button | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.action = action
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addWidget(Tile(icon, side=48), 0, centre)
        self._column.addSpacing(8)
        self._column.addWidget(Text(title, "h3", align=centre))
        if text:
            self._column.addWidget(Text(text, "small", "soft", align=centre))
        if action:
            self._column.addSpacing(8)
            self._column.addWidget(action, 0, centre)
        self._column.addStretch(1)
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        side = look().gap(24)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(look().gap(4))


class ProgressRow(FollowsLook, QWidget):
    """Long work: what is done, how far, and a way to stop it. `cancelled()`."""

    cancelled = Signal()

    def __init__(self, text: str, *, can_cancel: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done, self._whole = 0, 0
        self.words = Text(text, "body")
        self._bar = _Bar()
        self._cancel = Button(say("ui-cancel"), size="small", act=self.cancelled.emit)
        show_if(self._cancel, can_cancel)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(column, 1)
        row.addWidget(self._cancel)
        self.follow_look()

    def set_progress(self, done: int, whole: int, text: str = "") -> None:
        """So many of so many; whole 0 = not known how many."""
        self._bar.set_share(done / whole if whole else None)
        if text:
            self.words.set_text(text)
            self._bar.setAccessibleName(text)


class _Bar(FollowsLook, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._share: float | None = None
        self.follow_look()

    def set_share(self, share: float | None) -> None:
        self._share = None if share is None else max(0.0, min(1.0, share))
        self.update()

    def restyle(self) -> None:
        self.setFixedHeight(look().px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        area, current = QRectF(self.rect()), look()
        radius = area.height() / 2
        paint_box(painter, area, fill=current.colour("sunken"), line=current.colour("control"), radius=radius)
        if self._share is None:
            inner = QRectF(area.width() * 0.35, 0, area.width() * 0.3, area.height())
        else:
            inner = QRectF(0, 0, max(area.height(), area.width() * self._share), area.height())
        if self._share != 0:
            paint_box(painter, inner, fill=current.colour("accent"), radius=radius)
        painter.end()
