"""The table under the road: hva, hvem, når, hvorfor, kommer fra, by milestone. Editing happens in its rows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.ui.pages.page import Work
from aevdesk.ui.pages.road.columns import COLUMNS, STACKED, WIDE, RoadColumns
from aevdesk.ui.pages.road.content import LOOSE, Group, Road
from aevdesk.ui.pages.road.groups import GroupRow
from aevdesk.ui.pages.road.rows import ItemRow, OpenableRow
from aevdesk.ui.theme import FollowsLook, Size, look
from aevdesk.ui.theme.painting import open_painter, paint_box
from aevdesk.ui.widgets import Button, Text, show_if, take_out


class RoadTable(FollowsLook, QWidget):
    """Groups and rows in one column, so that a row that changes group keeps its focus.

    `chosen(id)`, `toggled(id)` when a line is pressed, `nudged(id, days, grip)`, `shifted(id, by)`,
    `remove_asked(id)` of a row or a milestone; `add_asked(group id)` and `wait_asked()`.
    """

    chosen = Signal(str)
    toggled = Signal(str)
    nudged = Signal(str, int, str)
    shifted = Signal(str, int)
    remove_asked = Signal(str)
    add_asked = Signal(str)
    wait_asked = Signal()

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._mode, self._chosen = work, WIDE, ""
        self._rows: dict[str, ItemRow] = {}
        self._groups: dict[str, GroupRow] = {}
        self._sentences: Mapping[Path, str] = {}
        self.setAccessibleName(work.say("road-doing"))
        self._heads = _Heads(work)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 4, 1, 4)
        self._column.setSpacing(0)
        self._column.addWidget(self._heads)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(8, 4, 8, 4)
        self.add = Button(work.say("road-new-loose"), "quiet", icon="plus", size="small")
        self.add.acted.connect(lambda: self.add_asked.emit(LOOSE))
        self.wait = Button(work.say("road-wait-for"), "quiet", icon="hourglass", size="small", act=self.wait_asked.emit)
        foot.addWidget(self.add)
        foot.addWidget(self.wait)
        foot.addStretch(1)
        self._column.addWidget(self._foot)
        self.follow_look()

    def set_road(self, road: Road) -> None:
        """Show these groups and rows; what stays keeps its form, its place and its focus."""
        groups = [group for group in road.groups if group.kind != "talks" or group.items]
        after = self._neighbour_of_focus({group.id for group in groups} | {item.id for item in road.items})
        self._throw_away({group.id for group in groups}, {item.id for item in road.items})
        place = 1
        for group in groups:
            place = self._put(self._group_row(group), place)
            for item in group.items:
                row = self._item_row(item)
                place = self._put(row, place)
        self._show_first()
        has_loose = any(group.kind == "loose" for group in groups)
        show_if(self.add, not has_loose)
        self._show_problems()
        if after is not None:
            after.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_mode(self, mode: str) -> None:
        """Stand in columns, or each row in a stack."""
        if mode == self._mode:
            return
        self._mode = mode
        show_if(self._heads, mode != STACKED)
        self._column.setContentsMargins(1, 1 if mode == STACKED else 4, 1, 4)
        self._show_first()
        self._heads.set_mode(mode)
        for row in self._rows.values():
            row.set_mode(mode)
        for group in self._groups.values():
            group.line.set_mode(mode)

    def set_chosen(self, item_id: str) -> None:
        """Show which row is chosen."""
        self._chosen = item_id
        for row_id, row in (*self._rows.items(), *self._groups.items()):
            row.set_chosen(row_id == item_id)

    def open_row(self, row_id: str, path: Path = (), *, focus: str = "first") -> bool:
        """Open one row and fold the others; go to a field in it, to its first field or its first empty one."""
        row = self.row(row_id)
        if row is None:
            return False
        for other in (*self._rows.values(), *self._groups.values()):
            if other is not row:
                other.set_open(False)
        row.set_open(True)
        self._show_problems()
        if path:
            return row.focus_path(path)
        if row.form is not None:
            row.form.focus_first_empty() if focus == "empty" else row.form.focus_first()
        return True

    def focus_row(self, row_id: str) -> bool:
        """Go to the line of a row."""
        row = self.row(row_id)
        if row is not None:
            row.head.setFocus(Qt.FocusReason.OtherFocusReason)
        return row is not None

    def has_line_focus(self, row_id: str) -> bool:
        """Say whether the focus is on the line of a row."""
        row = self.row(row_id)
        return row is not None and row.head.hasFocus()

    def open_id(self) -> str:
        """The id of the open row; empty when all are folded."""
        rows = (*self._rows.items(), *self._groups.items())
        return next((row_id for row_id, row in rows if row.is_open), "")

    def rows(self) -> dict[str, ItemRow]:
        """The rows by id, in the order they are shown."""
        return dict(self._rows)

    def groups(self) -> dict[str, GroupRow]:
        """The rows of the groups by id."""
        return dict(self._groups)

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong at its place."""
        self._sentences = sentences
        self._show_problems()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area = look(), QRectF(self.rect())
        paint_box(painter, area, fill=current.colour("surface"), line=current.colour("line"), radius=Size.RADIUS_CARD)
        painter.end()

    def row(self, row_id: str) -> OpenableRow | None:
        """The row of an item or a group, if it is there."""
        return self._rows.get(row_id) or self._groups.get(row_id)

    def _group_row(self, group: Group) -> GroupRow:
        row = self._groups.get(group.id)
        if row is None:
            row = GroupRow(self._work, group)
            row.line.set_mode(self._mode)
            row.line.add.acted.connect(lambda group_id=group.id: self.add_asked.emit(group_id))
            self._connect(group.id, row)
        row.set_group(group)
        row.refresh()
        self._groups.pop(group.id, None)
        self._groups[group.id] = row
        return row

    def _item_row(self, item) -> ItemRow:
        row = self._rows.get(item.id)
        if row is None:
            row = ItemRow(self._work, item)
            row.set_mode(self._mode)
            self._connect(item.id, row)
        row.set_item(item)
        row.refresh()
        self._rows.pop(item.id, None)
        self._rows[item.id] = row
        return row

    def _connect(self, row_id: str, row: OpenableRow) -> None:
        row.head.clicked.connect(lambda _on=False: self.toggled.emit(row_id))
        row.head.focused.connect(lambda: self.chosen.emit(row_id))
        row.head.stepped.connect(lambda by: self._step(row_id, by))
        row.fold_asked.connect(lambda: self.fold_row(row_id))
        row.nudged.connect(lambda days, grip: self.nudged.emit(row_id, days, grip))
        row.shifted.connect(lambda by: self.shifted.emit(row_id, by))
        row.remove_asked.connect(lambda: self.remove_asked.emit(row_id))
        row.set_chosen(row_id == self._chosen)

    def _put(self, row: QWidget, place: int) -> int:
        if self._column.indexOf(row) != place:
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)
            if self.isVisible():
                row.show()
        return place + 1

    def _show_first(self) -> None:
        for place, row in enumerate(self._groups.values()):
            row.line.set_first(self._mode == STACKED and place == 0)

    def fold_row(self, row_id: str) -> None:
        """Fold a row and go to its line."""
        row = self.row(row_id)
        if row is not None:
            row.set_open(False)
            row.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, row_id: str, by: int) -> None:
        """Go to the next line, or the one before."""
        order = [row for row in self._in_order() if row.head.focusPolicy() != Qt.FocusPolicy.NoFocus]
        at = next((i for i, row in enumerate(order) if row is self.row(row_id)), -1)
        if 0 <= at + by < len(order):
            order[at + by].head.setFocus(Qt.FocusReason.TabFocusReason)

    def _in_order(self) -> list[OpenableRow]:
        found = (self._column.itemAt(i).widget() for i in range(self._column.count()))
        return [row for row in found if isinstance(row, OpenableRow)]

    def _neighbour_of_focus(self, keeps: set[str]) -> QWidget | None:
        """Where the focus goes when the row that has it goes: to the next line, else the one before."""
        focused = self.window().focusWidget()
        ids = {id(row): row_id for row_id, row in (*self._rows.items(), *self._groups.items())}
        order = self._in_order()
        for at, row in enumerate(order):
            if focused is not None and row.isAncestorOf(focused) and ids[id(row)] not in keeps:
                near = [other for other in order[at + 1 :] + order[:at][::-1] if ids[id(other)] in keeps]
                openable = [other for other in near if other.head.focusPolicy() != Qt.FocusPolicy.NoFocus]
                return openable[0].head if openable else self.wait
        return None

    def _throw_away(self, groups: set[str], items: set[str]) -> None:
        for rows, keeps in ((self._groups, groups), (self._rows, items)):
            for gone in [row_id for row_id in rows if row_id not in keeps]:
                row = rows.pop(gone)
                take_out(self._column, row)

    def _show_problems(self) -> None:
        for row in (*self._rows.values(), *self._groups.values()):
            row.show_problems(self._sentences)


class _Heads(FollowsLook, QWidget):
    """The headings of the columns."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = RoadColumns(self, pad=7)
        self._texts = [Text(work.say(f"road-column-{name}"), "caption_strong", "soft") for name in COLUMNS]
        for text in self._texts:
            self._columns.addWidget(text)
        self.follow_look()

    def set_mode(self, mode: str) -> None:
        """Stand as the rows do."""
        self._columns.set_mode(mode)
        show_if(self._texts[COLUMNS.index("why")], mode == WIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look().colour("hair"))
        painter.end()
