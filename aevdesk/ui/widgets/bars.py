"""The top bar, the bottom bar and the steps of a flow."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, Size, look
from aevdesk.ui.theme.painting import open_painter
from aevdesk.ui.widgets.box import Glyph
from aevdesk.ui.widgets.button import Button
from aevdesk.ui.widgets.marks import paint_icon_bold
from aevdesk.ui.widgets.segments import Option, SegmentedControl
from aevdesk.ui.widgets.text import Text, announce
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import say

SAVE_STATES = {
    "saved": ("check", "ok", "soft"),
    "saving": ("save", "mute", "soft"),
    "failed": ("circle-alert", "err", "err"),
}


class _BarBase(FollowsLook, QWidget):
    """A full-width bar with a thin line at one edge."""

    _height = Size.TOP_BAR
    _line_below = True
    _right = 14

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = QHBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        """Take measures again."""
        self.row.setContentsMargins(look().gap(14), 0, look().gap(self._right), 0)
        self.row.setSpacing(look().gap(16))
        self.setFixedHeight(look().px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(self.rect(), look().colour("surface"))
        y = self.height() - 1 if self._line_below else 0
        painter.fillRect(0, y, self.width(), 1, look().colour("hair"))
        painter.end()


class TopBar(_BarBase):
    """Back and title at the left, a switch in the middle, saved state and tools at the right.

    `back_asked()`, `phase_chosen(code)`. `add_tool(widget)` adds an icon button at the right.
    """

    back_asked = Signal()
    phase_chosen = Signal(str)

    def __init__(
        self,
        *,
        back: str = "",
        title: str = "",
        sub: str = "",
        phases: Sequence[Option] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.back = Button(back, "plain", icon="chevron-left", act=self.back_asked.emit)
        show_if(self.back, bool(back))
        self._divider = _Divider()
        show_if(self._divider, bool(back))
        self.title = Text(title, "body_strong", wrap=False)
        self.sub = Text(sub, "small", "soft", wrap=False)
        show_if(self.sub, bool(sub))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.sub)
        words.addStretch(1)
        left = self._left = QHBoxLayout()
        left.setSpacing(12)
        if not back:
            left.addSpacing(24)
        left.addWidget(self.back)
        left.addWidget(self._divider)
        left.addLayout(words, 1)
        self.phases = SegmentedControl(phases, name=say("ui-phases"), roomy=True)
        show_if(self.phases, bool(phases))
        self.phases.chosen.connect(self.phase_chosen)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(6)
        self._saved_mark = Glyph("check", "ok", 18)
        self._saved = Text("", "small", "soft", wrap=False)
        self._saved_mark.hide()
        self._saved.hide()
        self._tools.addStretch(1)
        self._tools.addWidget(self._saved_mark)
        self._tools.addWidget(self._saved)
        self._tools.addSpacing(4)
        self.row.addLayout(left, 1)
        self.row.addWidget(self.phases, 0)
        self.row.addLayout(self._tools, 1 if phases else 0)  # with nothing in the middle the title has the room
        self.follow_look()

    def set_title(self, title: str, sub: str = "") -> None:
        """Show another title and the line under it."""
        self.title.set_text(title)
        self.sub.set_text(sub)
        show_if(self.sub, bool(sub))

    def set_saved(self, state: str, words: str) -> None:
        """Show the saved state: `saved`, `saving` or `failed`, in words. Only failing is announced."""
        icon, tone, ink = SAVE_STATES[state]
        was_failed = self._saved.accessibleDescription() == "failed"
        self._saved_mark.set_icon(icon, tone)
        self._saved_mark.show()
        self._saved.set_text(words)
        self._saved.set_tone(ink)
        self._saved.setAccessibleDescription(state)
        self._saved.show()
        if state == "failed" or (was_failed and state == "saved"):
            announce(self, words, assertive=state == "failed")

    def saved_words(self) -> str:
        """The saved state as it reads now."""
        return self._saved.text()

    def set_middle(self, widget: QWidget) -> None:
        """Put a widget in the middle in place of the switch."""
        self.row.replaceWidget(self.phases, widget)
        self.row.setStretchFactor(self._tools, 1)
        self.phases.hide()

    def add_tool(self, tool: QWidget) -> None:
        """Add a tool at the right end."""
        self._tools.addWidget(tool)


class BottomBar(_BarBase):
    """Back at the left, one primary step at the right, a few words before it. `previous_asked()`, `next_asked()`.

    The buttons name where they lead. `next.set_missing(text)` makes the step wait.
    """

    _height = Size.BOTTOM_BAR
    _line_below = False
    _right = 32

    previous_asked = Signal()
    next_asked = Signal()

    def __init__(
        self, previous: str = "", following: str = "", *, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.previous = Button(previous, "plain", icon="arrow-left", act=self.previous_asked.emit)
        self.next = Button(following, "primary", end_icon="arrow-right", act=self.next_asked.emit)
        self.note = Text(note, "small", "soft", align=Qt.AlignmentFlag.AlignRight)
        self.next.refused.connect(self._on_refused)
        self.row.addWidget(self.previous, 0)
        self.row.addWidget(self.note, 1)
        self.row.addWidget(self.next, 0)
        self.set_steps(previous, following, note=note)
        self.follow_look()

    def set_steps(self, previous: str, following: str, *, note: str = "", missing: str = "") -> None:
        """Name where the two buttons lead; an empty text hides the button. `missing` makes the step dashed."""
        self.previous.set_text(previous)
        show_if(self.previous, bool(previous))
        self.next.set_text(following)
        show_if(self.next, bool(following))
        self.next.set_missing(missing)
        self.note.set_text(note)

    def set_roomy(self, is_roomy: bool) -> None:
        """Have buttons of the talk's size, or of the usual one."""
        for button in (self.previous, self.next):
            button.set_size("talk" if is_roomy else "normal")

    def add_button(self, button: Button) -> None:
        """Add a button before the primary one."""
        self.row.insertWidget(self.row.count() - 1, button)

    def _on_refused(self, missing: str) -> None:
        self.note.set_text(missing)


class StepRow(FollowsLook, QWidget):
    """The steps of a flow in order: done, now, to come. Not a control: it shows where one is."""

    def __init__(self, steps: Sequence[str], now: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._steps: list[_Step] = []
        for number, title in enumerate(steps):
            if number:
                self._row.addWidget(_Divider(across=True), 1)
            step = _Step(number + 1, title)
            self._steps.append(step)
            self._row.addWidget(step)
        self.set_now(now)
        self.follow_look()

    def set_now(self, now: int, *, done: Sequence[int] | None = None) -> None:
        """Point to a step (0 = first). Those before it are done, or just those in `done`."""
        for number, step in enumerate(self._steps):
            is_done = number in done if done is not None else number < now
            step.set_state("done" if is_done else "now" if number == now else "later")


class _Step(FollowsLook, QLabel):
    def __init__(self, number: int, title: str) -> None:
        super().__init__(title)
        self._number, self._state = number, "later"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def set_state(self, state: str) -> None:
        self._state = state
        self.setAccessibleName(say(f"ui-step-{state}", title=self.text()))
        self.restyle()
        self.update()

    def restyle(self) -> None:
        self.setFont(look().font("body_strong" if self._state == "now" else "body"))

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(look().font("body_strong")).horizontalAdvance(self.text())
        return QSize(wide + look().px(24 + 8) + 2, look().px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(24), look().px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, side = look(), float(look().px(24))
        disc = QRectF(0, (self.height() - side) / 2, side, side)
        if self._state == "later":
            painter.setPen(current.colour("control"))
            painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current.colour("ok" if self._state == "done" else "accent"))
            painter.drawEllipse(disc)
        if self._state == "done":
            colour = current.colour("surface") if current.tokens.name != "light" else current.colour("on_accent")
            paint_icon_bold(painter, disc.adjusted(3, 3, -3, -3), colour)
        else:
            painter.setFont(current.font("caption_strong"))
            painter.setPen(current.colour("on_accent" if self._state == "now" else "soft"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setFont(self.font())
        painter.setPen(current.colour("soft" if self._state == "later" else "ink"))
        room = self.width() - look().px(32)
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        where = QRectF(look().px(32), 0, room, self.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class _Divider(FollowsLook, QWidget):
    def __init__(self, *, across: bool = False) -> None:
        super().__init__()
        self._across = across
        self.follow_look()

    def restyle(self) -> None:
        if self._across:
            self.setFixedHeight(1)
            self.setMinimumWidth(look().px(12))
        else:
            self.setFixedSize(1, look().px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(self.rect(), look().colour("line"))
        painter.end()
