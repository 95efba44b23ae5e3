"""One row of the table under the road: what is done in a line, and its form when it is open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.rules.outline import FieldSpot, fields, row_fields, section_of
from aevdesk.ui.pages.form import Form
from aevdesk.ui.pages.page import Work
from aevdesk.ui.pages.road_columns import MEDIUM, STACKED, WIDE, RoadColumns
from aevdesk.ui.pages.road_items import Item, Origin, State
from aevdesk.ui.pages.road_view import claims_nudge, nudge_of
from aevdesk.ui.theme import FollowsLook, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_ring
from aevdesk.ui.widgets import Button, Glyph, IconButton, Tag, Text, show_if
from aevdesk.ui.widgets.field_row import ErrorLine

if TYPE_CHECKING:
    from aevdesk.case.base import Row
    from aevdesk.case.moment import Moment

ORIGIN_MARKS = {"resource": ("sprout", "ok"), "barrier": ("mountain", "warn"), "risk": ("triangle-alert", "warn")}
_KIND_ICONS = {"wait": "hourglass", "follow": "message-circle"}
_MOST_ORIGINS = 2
_ELSEWHERE = ("wait", "follow")


class RowHead(FollowsLook, QAbstractButton):
    """The line of a row. A click or Enter is `clicked`; `stepped(by)` from Up and Down, `shifted(by)` with Alt held,
    `nudged(days)` from Alt and the arrows aside, `remove_asked()` from Delete.
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
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
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
        self._what, self._who = _cell("body"), _cell("small")
        self._when, self._often = _cell("small"), _cell("caption", "soft")
        self._why, self._sub = _cell("small", "soft"), _cell("small", "soft")
        self._icon = Glyph("hourglass", "soft", 18)
        self.error = ErrorLine()
        self._states = _StateMarks()
        self._origins = OriginLinks(work)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
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
        self.setAccessibleDescription(say("road-row-elsewhere" if item.kind in _ELSEWHERE else "road-row-keys"))
        self.set_mode(self._columns.mode)

    def set_mode(self, mode: str) -> None:
        """Stand side by side or one under another."""
        item = self._item
        self._columns.set_mode(mode)
        show_if(self._why, mode == WIDE)
        show_if(self._sub, mode != WIDE and item is not None and bool(item.why))
        self._origins.set_most(_MOST_ORIGINS if mode == WIDE else 1)
        show_if(self._origins, item is not None and bool(item.origins))
        self.updateGeometry()

    def set_chosen(self, is_chosen: bool) -> None:
        super().set_chosen(is_chosen)
        self._what.set_kind("body_strong" if is_chosen else "body")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._item is not None and self._item.kind in _ELSEWHERE and (self.underMouse() or self.hasFocus()):
            painter = open_painter(self)
            side = look().px(16)
            where = QRectF(self.width() - side - look().px(12), (self.height() - side) / 2, side, side)
            paint_icon(painter, "arrow-right", look().colour("soft"), where)
            painter.end()


class OpenableRow(FollowsLook, QWidget):
    """A head, and the form of what it stands for when it is open. Esc folds it and keeps the text.

    `fold_asked()` from Esc or «Lukk», `shifted(by)`, `nudged(days)` and `remove_asked()` from its tools and keys.
    """

    fold_asked = Signal()
    shifted = Signal(int)
    nudged = Signal(int)
    remove_asked = Signal()

    def __init__(self, work: Work, head: RowHead, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.work, self.head, self.path = work, head, path
        self.form: Form | None = None
        self.is_open, self._is_chosen = False, False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 1)
        self._column.setSpacing(0)
        self._column.addWidget(head)
        self._inside = QVBoxLayout()
        self._column.addLayout(self._inside)
        self._tools: QWidget | None = None
        self._named = ""
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.fold_asked)
        self._escape.setEnabled(False)
        head.shifted.connect(self.shifted)
        head.nudged.connect(self.nudged)
        head.remove_asked.connect(self.remove_asked)

    def set_named(self, name: str) -> None:
        """What the row is called by those who hear its tools."""
        if name != self._named:
            self._named = name
            self._name_tools()

    def set_open(self, is_open: bool) -> None:
        """Show the form, or fold it away; what was typed stays."""
        if is_open == self.is_open:
            return
        self.is_open = is_open
        if is_open and self.form is None:
            self.form = Form(self.work, lambda moment: fields_at(moment, self.path), gap=16)
            self.form.setMaximumWidth(look().px(620))
            self._tools = self._make_tools()
            self._inside.addWidget(self.form)
            self._inside.addWidget(self._tools)
            self._name_tools()
        for part in (self.form, self._tools):
            if part is not None:
                show_if(part, is_open)
        if not is_open:
            self.work.touched.update(spot.path for spot in fields_at(self.work.moment, self.path))
            self.work.problems_changed.emit()
        self._escape.setEnabled(is_open)
        self.restyle()
        self.update()

    def set_chosen(self, is_chosen: bool) -> None:
        """Be the chosen row, or not."""
        self._is_chosen = is_chosen
        self.head.set_chosen(is_chosen)
        self.update()

    def refresh(self) -> None:
        """Show the fields as they are now."""
        if self.form is not None:
            self.form.refresh()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong: under its field when open, else under the line."""
        mine = next((words for at, words in sentences.items() if at[: len(self.path)] == self.path), "")
        error = getattr(self.head, "error", None)
        if isinstance(error, ErrorLine):
            error.words.set_text(mine)
            show_if(error, bool(mine) and not self.is_open)
        if self.form is not None:
            self.form.show_problems(sentences)

    def focus_path(self, path: Path) -> bool:
        """Go to a field of the row, or to its line."""
        if len(path) > len(self.path) and self.form is not None and self.form.focus_path(path):
            return True
        self.head.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def event(self, event: QEvent) -> bool:
        return claims_nudge(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = nudge_of(event)
        if days:
            self.nudged.emit(days)
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        """Take measures again."""
        side = look().gap(20)
        self._inside.setContentsMargins(side, 0, side, look().gap(16) if self.is_open else 0)
        self._inside.setSpacing(look().gap(16))
        if self.form is not None:
            self.form.setMaximumWidth(look().px(620))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area = look(), QRectF(self.rect())
        if self._is_chosen:
            lit = area if not self.is_open else QRectF(self.head.geometry())
            painter.fillRect(lit, current.colour("accent_tint"))
            painter.fillRect(QRectF(0, 0, 3, area.height()), current.colour("accent"))
        painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), current.colour("hair"))
        painter.end()

    def _make_tools(self) -> QWidget:
        say = self.work.say
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        self._close = Button(say("road-close"), size="small", act=self.fold_asked.emit)
        self._up = IconButton("arrow-up", say("ui-move-up"), key="Alt+↑", small=True, act=lambda: self.shifted.emit(-1))
        self._down = IconButton(
            "arrow-down", say("ui-move-down"), key="Alt+↓", small=True, act=lambda: self.shifted.emit(1)
        )
        self._remove = IconButton("trash-2", say("ui-remove"), small=True, act=self.remove_asked.emit)
        row.addWidget(self._close)
        row.addStretch(1)
        for button in (self._up, self._down, self._remove):
            row.addWidget(button)
        tools.setMaximumWidth(look().px(620))
        return tools

    def _name_tools(self) -> None:
        if self._tools is None:
            return
        say = self.work.say
        named = ((self._up, "ui-move-up"), (self._down, "ui-move-down"), (self._remove, "ui-remove"))
        for button, word in named:
            button.setAccessibleName(f"{say(word)}: {self._named}" if self._named else say(word))
        self._close.setAccessibleName(f"{say('road-close')}: {self._named}" if self._named else say("road-close"))


class ItemRow(OpenableRow):
    """A row of the table: an activity or a step that opens in place, or something that is written elsewhere."""

    def __init__(self, work: Work, item: Item, parent: QWidget | None = None) -> None:
        self.line = ItemHead(work)
        super().__init__(work, self.line, item.path, parent)
        self.item = item
        self.set_item(item)
        self.follow_look()

    @property
    def is_elsewhere(self) -> bool:
        """Say whether it is written in another section, to which the row leads."""
        return self.item.kind in _ELSEWHERE

    def set_item(self, item: Item) -> None:
        """Show the item as it is now."""
        self.item = item
        self.line.set_item(item)
        self.set_named(item.what)

    def set_mode(self, mode: str) -> None:
        """Stand side by side or one under another."""
        self.line.set_mode(mode)


class OriginLinks(QWidget):
    """«Kommer fra»: links to the findings, at most so many, and how many more there are."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._most = work, _MOST_ORIGINS
        self._origins: tuple[Origin, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_origins(self, origins: tuple[Origin, ...]) -> None:
        """Link to these."""
        if origins != self._origins:
            self._origins = origins
            self._show()

    def set_most(self, most: int) -> None:
        """Link to at most so many."""
        if most != self._most:
            self._most = most
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
        for origin in origins[: self._most]:
            made = self._link(origin)
            self._column.addWidget(made)
            made.show()
        if len(origins) > self._most:
            more = self._work.say("road-origins-more", count=str(len(origins) - self._most))
            text = Text(more, "caption", "soft", wrap=False)
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(text)
            text.show()

    def _link(self, origin: Origin) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().px(4))
        icon, tone = ORIGIN_MARKS[origin.kind]
        title = origin.title[:1].upper() + origin.title[1:]
        link = Button(title, "link", act=lambda: self._work.go(origin.path))
        link.setMinimumWidth(look().px(40))
        link.setAccessibleName(self._work.say("road-comes-from", what=origin.title))
        link.setToolTip(title)
        row.addWidget(Glyph(icon, tone, 16))
        row.addWidget(link, 1)
        row.addStretch(0)
        return holder


class _StateMarks(QWidget):
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
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for state in states:
            mark = Tag(state.word, icon=state.icon, tone=f"bare_{state.tone}")
            self._column.addWidget(mark)
            mark.show()
        show_if(self, bool(states))


def fields_at(moment: Moment, path: Path) -> tuple[FieldSpot, ...]:
    """The fields of the row at a path; none when there is no such row."""
    spot = next((spot for spot in fields(moment, section_of(path)) if spot.path == path[:-1]), None)
    rows = cast("Sequence[Row]", spot.value) if spot is not None and spot.row_type is not None else ()
    row = next((row for row in rows if row.id == path[-1]), None)
    return row_fields(moment, spot, row) if spot is not None and row is not None else ()


def _cell(kind: str, tone: str = "ink") -> Text:
    text = Text("", kind, tone)
    text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return text


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


__all__ = ["MEDIUM", "STACKED", "WIDE", "ItemRow", "OpenableRow", "OriginLinks", "RowHead", "fields_at"]
