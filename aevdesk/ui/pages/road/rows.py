"""One row of the table under the road: what is done in a line, and its form when it is open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.rules.outline import FieldSpot, fields, row_fields, section_of
from aevdesk.ui.pages.form.form import Form
from aevdesk.ui.pages.page import Work
from aevdesk.ui.pages.road.items import Item
from aevdesk.ui.pages.road.lines import ItemHead, RowHead
from aevdesk.ui.pages.road.view import claims_nudge, nudge_of
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.theme.painting import open_painter
from aevdesk.ui.widgets import Button, IconButton, PDateEdit, show_if
from aevdesk.ui.widgets.field_row import ErrorLine

if TYPE_CHECKING:
    from aevdesk.case.base import Row
    from aevdesk.case.moment import Moment


class OpenableRow(FollowsLook, QWidget):
    """A head, and the form of what it stands for when it is open. Esc folds it and keeps the text.

    `fold_asked()` from Esc or «Lukk», `shifted(by)` and `remove_asked()` from its tools and keys. `nudged(days, grip)`
    from Alt and the arrows aside: all of it, or in a date field that date (`first` or `last`).
    """

    fold_asked = Signal()
    shifted = Signal(int)
    nudged = Signal(int, str)
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
        head.nudged.connect(lambda days: self.nudged.emit(days, "both"))
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
            error.set_words(mine)
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
            self.nudged.emit(days, self._grip_in_focus())
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        """Take measures again."""
        side = look().gap(20)
        above, below = (look().gap(12), look().gap(16)) if self.is_open else (0, 0)
        self._inside.setContentsMargins(side, above, side, below)
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

    def _grip_in_focus(self) -> str:
        """Which date the keys move from inside the form: that of the field one is in, else all."""
        focused = QApplication.focusWidget()
        dates = self.form.findChildren(PDateEdit) if self.form is not None else []
        dates = sorted(
            (edit for edit in dates if edit.isVisible()), key=lambda edit: edit.mapTo(self, QPoint(0, 0)).y()
        )
        held = [i for i, edit in enumerate(dates) if focused is not None and edit.isAncestorOf(focused)]
        return ("first", "last")[held[0]] if held and len(dates) == 2 else "both"

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

    def set_item(self, item: Item) -> None:
        """Show the item as it is now."""
        self.item = item
        self.line.set_item(item)
        self.set_named(item.what)

    def set_mode(self, mode: str) -> None:
        """Stand side by side or one under another."""
        self.line.set_mode(mode)


def fields_at(moment: Moment, path: Path) -> tuple[FieldSpot, ...]:
    """The fields of the row at a path; none when there is no such row."""
    spot = next((spot for spot in fields(moment, section_of(path)) if spot.path == path[:-1]), None)
    rows = cast("Sequence[Row]", spot.value) if spot is not None and spot.row_type is not None else ()
    row = next((row for row in rows if row.id == path[-1]), None)
    return row_fields(moment, spot, row) if spot is not None and row is not None else ()
