"""The lines of the table under the road: what takes the keys, and an item in columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.ui.pages.page import Work
from aevdesk.ui.pages.road.columns import WIDE, RoadColumns
from aevdesk.ui.pages.road.items import Item, Origin, State
from aevdesk.ui.pages.road.view import claims_nudge, nudge_of
from aevdesk.ui.theme import FollowsLook, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_ring
from aevdesk.ui.widgets import Button, Glyph, Tag, Text, empty, show_if
from aevdesk.ui.widgets.field_row import ErrorLine

ELSEWHERE = ("wait", "follow")
"""Kinds of item that are written in another section."""
ORIGIN_MARKS = {"resource": ("sprout", "ok"), "barrier": ("mountain", "warn"), "risk": ("triangle-alert", "warn")}
_MOST_ORIGINS = 1
_KIND_ICONS = {"wait": "hourglass", "follow": "message-circle"}


class RowHead(FollowsLook, QAbstractButton):
    """The line of a row: `clicked` by mouse, Enter or Space.

    `stepped(by)` from Up and Down, `shifted(by)` with Alt held, `nudged(days)` from Alt and the arrows aside,
    `remove_asked()` from Delete.
    """

    stepped = Signal(int)
    shifted = Signal(int)
    nudged = Signal(int)
    remove_asked = Signal()
    focused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_chosen = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_chosen(self, is_chosen: bool) -> None:
        """Be the chosen row, or not."""
        if is_chosen != self._is_chosen:
            self._is_chosen = is_chosen
            self.update()

    def event(self, event: QEvent) -> bool:
        return claims_nudge(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if days := nudge_of(event):
            self.nudged.emit(days)
        elif key in steps and held == Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(steps[Qt.Key(key)])
        elif held:
            super().keyPressEvent(event)
        elif key in steps:
            self.stepped.emit(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        if self.underMouse() and not self._is_chosen:
            painter.fillRect(self.rect(), look().colour("sunken"))
        if self.hasFocus():
            paint_ring(painter, QRectF(self.rect()).adjusted(4, 2, -4, -2), 6)
        painter.end()


class ItemHead(RowHead):
    """The line of an item, in columns."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._item: Item | None = None
        self._what, self._who = _cell("small"), _cell("small")
        self._when, self._often = _cell("small"), _cell("caption", "soft")
        self._why, self._sub = _cell("small", "soft"), _cell("small", "soft")
        self._icon = Glyph("hourglass", "soft", 16)
        self.error = ErrorLine()
        self._states = StateMarks()
        self._origins = OriginLinks(work)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._what, 1)
        self._columns = RoadColumns(self)
        for parts in ((line, self._sub, self.error), (self._who,), (self._when, self._often, self._states)):
            cell = _column(*parts)
            cell.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._columns.addWidget(cell)
        self._columns.addWidget(self._why)
        self._columns.addWidget(self._origins)
        self.follow_look()

    def set_item(self, item: Item) -> None:
        """Show an item."""
        if item == self._item:
            return
        self._item = item
        say = self._work.say
        self._what.set_text(item.what or say("ui-new-row"))
        self._what.set_tone("ink" if item.what else "mute")
        self._who.set_text(item.who)
        self._when.set_text(item.when)
        self._when.set_tone("ink" if item.first else "mute")
        self._often.set_text(item.often)
        self._why.set_text(item.why)
        self._sub.set_text(item.why)
        show_if(self._icon, item.kind in _KIND_ICONS)
        self._icon.set_icon(_KIND_ICONS.get(item.kind, "hourglass"), "soft")
        show_if(self._often, bool(item.often))
        self._states.set_states(item.states)
        self._origins.set_origins(item.origins)
        self.setAccessibleName(item.spoken)
        self.setAccessibleDescription(say("road-row-elsewhere" if item.kind in ELSEWHERE else "road-row-keys"))
        self.set_mode(self._columns.mode)

    def set_mode(self, mode: str) -> None:
        """Stand side by side or one under another."""
        item = self._item
        self._columns.set_mode(mode)
        show_if(self._why, mode == WIDE)
        show_if(self._sub, mode != WIDE and item is not None and bool(item.why))
        show_if(self._origins, item is not None and bool(item.origins))
        self.updateGeometry()

    def set_chosen(self, is_chosen: bool) -> None:
        super().set_chosen(is_chosen)
        self._what.set_kind("small_strong" if is_chosen else "small")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._item is not None and self._item.kind in ELSEWHERE and (self.underMouse() or self.hasFocus()):
            painter = open_painter(self)
            side = look().px(16)
            where = QRectF(self.width() - side - look().px(12), (self.height() - side) / 2, side, side)
            paint_icon(painter, "arrow-right", look().colour("soft"), where)
            painter.end()


class OriginLinks(QWidget):
    """«Kommer fra»: a link to the first finding, and one that shows the others."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._shows_all = work, False
        self._origins: tuple[Origin, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_origins(self, origins: tuple[Origin, ...]) -> None:
        """Link to these."""
        if origins != self._origins:
            self._origins = origins
            self._show()

    def links(self) -> list[Button]:
        """The links in order."""
        return self.findChildren(Button)

    def _show(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        origins = self._origins or ()
        most = len(origins) if self._shows_all else _MOST_ORIGINS
        for origin in origins[:most]:
            made = self._link(origin)
            self._column.addWidget(made)
            made.show()
        if len(origins) > most:
            words = self._work.say("road-origins-more", count=str(len(origins) - _MOST_ORIGINS))
            more = Button(words, "link", act=self._show_all)
            more.setAccessibleName(self._work.say("road-comes-from", what=words))
            holder = _beside(more)
            holder.setContentsMargins(look().px(20), 0, 0, 0)
            self._column.addWidget(holder)
            holder.show()

    def _show_all(self) -> None:
        """Show the rest, and go to the first of them."""
        self._shows_all = True
        self._show()
        links = self.links()
        if len(links) > _MOST_ORIGINS:
            links[_MOST_ORIGINS].setFocus(Qt.FocusReason.OtherFocusReason)

    def _link(self, origin: Origin) -> QWidget:
        icon, tone = ORIGIN_MARKS[origin.kind]
        title = origin.title[:1].upper() + origin.title[1:]
        link = Button(title, "link", act=lambda: self._work.go(origin.path))
        link.setMinimumWidth(look().px(40))
        link.setAccessibleName(self._work.say("road-comes-from", what=origin.title))
        link.setToolTip(title)
        return _beside(Glyph(icon, tone, 16), link)


class StateMarks(QWidget):
    """The words about how it stands, each with its shape, one under another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[State, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 0)
        self._column.setSpacing(0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_states(self, states: tuple[State, ...]) -> None:
        """Show these."""
        if states == self._states:
            return
        self._states = states
        empty(self._column)
        for state in states:
            mark = Tag(state.word, icon=state.icon, tone=f"bare_{state.tone}")
            self._column.addWidget(mark)
            mark.show()
        show_if(self, bool(states))


def _cell(kind: str, tone: str = "ink") -> Text:
    text = Text("", kind, tone)
    text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return text


def _beside(*parts: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look().px(4))
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return holder


def _column(*parts: QWidget | QHBoxLayout) -> QWidget:
    cell = QWidget()
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    return cell
