"""A table of rows one opens: only what is seen is drawn, so hundreds of rows are as quick as ten."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from aevdesk.ui.theme import FollowsLook, Size, dress, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_ring

_Index = QModelIndex | QPersistentModelIndex
_CELL = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Column:
    """A column: heading, its share of the width, and the least window width (px at 100 %) it is shown at."""

    title: str
    share: float = 1.0
    from_width: int = 0
    sortable: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: words, quieter words after them, an icon before them, their tone, and what to mark in the words."""

    text: str
    sub: str = ""
    icon: str = ""
    tone: str = "ink"
    strong: bool = False
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: its id, its cells in the order of the columns, and the sentence a screen reader says of it."""

    id: str
    cells: tuple[Cell, ...]
    spoken: str = ""


class RowTable(FollowsLook, QTableView):
    """Rows to choose and open. Signals: `opened(id)` by Enter or click, `chosen(id)`, `sort_asked(column)`.

    Letters typed in the table come out as `typed(text)`, so that a page may send them to its search.
    """

    opened = Signal(str)
    chosen = Signal(str)
    sort_asked = Signal(int)
    typed = Signal(str)

    def __init__(self, columns: Sequence[Column], *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows = _Rows(self._columns)
        self.setModel(self._rows)
        self._painter = _CellPainter(self)
        self.setItemDelegate(self._painter)
        self._heads = _Heads(self._columns, self)
        self.setHorizontalHeader(self._heads)
        self._heads.sectionClicked.connect(self._on_head)
        self.verticalHeader().hide()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        dress(self)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(name)
        self.clicked.connect(lambda index: self.opened.emit(self._rows.rows[index.row()].id))
        self.follow_look()

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show these rows; the chosen row stays chosen, else the first is."""
        kept = self.current()
        self._rows.set_rows(tuple(rows))
        if rows:
            self.set_current(kept if kept in {row.id for row in rows} else rows[0].id)

    def current(self) -> str:
        """The id of the chosen row; empty when there is none."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].id if index.isValid() else ""

    def current_rect(self) -> QRect:
        """Where the chosen row stands in the table; the head when none is chosen."""
        row = self.visualRect(self.currentIndex())
        corner = self.viewport().mapTo(self, row.topLeft()) if row.isValid() else QPoint(0, 0)
        return QRect(corner, QSize(self.width(), row.height() if row.isValid() else look().px(40)))

    def set_current(self, row_id: str) -> None:
        """Choose a row and bring it into view."""
        place = next((at for at, row in enumerate(self._rows.rows) if row.id == row_id), None)
        if place is not None:
            self.setCurrentIndex(self._rows.index(place, 0))

    def set_sorted(self, column: int, *, descending: bool = False) -> None:
        """Show by which column the rows are sorted."""
        self._heads.set_sorted(column, descending=descending)

    def full_height(self) -> int:
        """The height that shows every row, for a table that scrolls with its page."""
        return self._heads.sizeHint().height() + self.verticalHeader().defaultSectionSize() * self._rows.rowCount()

    def restyle(self) -> None:
        """Take measures again."""
        self.verticalHeader().setDefaultSectionSize(look().px(44))
        self._share_width()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._share_width()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.isValid():
            self.chosen.emit(self._rows.rows[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        key, row = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            if self.current():
                self.opened.emit(self.current())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._rows.rows:
            self.set_current(self._rows.rows[0 if key == Qt.Key.Key_Home else -1].id)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        elif not held and event.text() and event.text().isprintable() and row >= -1:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _share_width(self) -> None:
        room = self.viewport().width()
        effective = look().effective_width(self.window().width())
        shown = [column.from_width <= effective for column in self._columns]
        whole = sum(column.share for column, is_shown in zip(self._columns, shown, strict=True) if is_shown) or 1
        for place, column in enumerate(self._columns):
            self.setColumnHidden(place, not shown[place])
            self.setColumnWidth(place, int(room * column.share / whole))

    def _on_head(self, place: int) -> None:
        if self._columns[place].sortable:
            self.sort_asked.emit(place)


class _Rows(QAbstractTableModel):
    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__()
        self._columns = columns
        self.rows: tuple[TableRow, ...] = ()

    def set_rows(self, rows: tuple[TableRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        cell = row.cells[index.column()]
        if role == _CELL:
            return cell
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if row.spoken and index.column() == 0 else f"{cell.text} {cell.sub}".strip()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{cell.text} {cell.sub}".strip()
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None


class _CellPainter(QStyledItemDelegate):
    def __init__(self, table: RowTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(look().px(80), look().px(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn: Any = option  # the stubs know none of its fields
        current, area = look(), QRectF(drawn.rect)
        self._paint_ground(painter, area, index, bool(drawn.state & QStyle.StateFlag.State_MouseOver))
        cell: Cell = index.data(_CELL)
        x = area.x() + look().px(18 if index.column() == 0 else 8)
        end = area.right() - look().px(8)
        if cell.icon:
            side = look().px(16)
            tone = current.colour("soft" if cell.tone == "ink" else cell.tone)
            paint_icon(painter, cell.icon, tone, QRectF(x, area.center().y() - side / 2, side, side))
            x += side + look().px(8)
        font = current.font("body_strong" if cell.strong else "small")
        if cell.marks:
            self._write_marked(painter, font, cell, x, area, end)
        else:
            x = self._write(painter, font, cell.text, cell.tone, x, area, end)
        if cell.sub:
            self._write(painter, current.font("caption"), cell.sub, "soft", x + look().px(10), area, end)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, index: _Index, over: bool) -> None:
        current = look()
        chosen = index.row() == self._table.currentIndex().row()
        if chosen:
            painter.fillRect(area, current.colour("accent_tint"))
            if index.column() == 0:
                painter.fillRect(QRectF(area.x(), area.y(), 3, area.height()), current.colour("accent"))
        elif over:
            painter.fillRect(area, current.colour("sunken"))
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), current.colour("hair"))
        if chosen and self._table.hasFocus():
            painter.setClipRect(area)
            whole = QRectF(0, area.y(), self._table.viewport().width(), area.height())
            paint_ring(painter, whole, 6)
            painter.setClipping(False)

    def _write_marked(self, painter: QPainter, font, cell: Cell, x: float, area: QRectF, end: float) -> None:
        """The words, with what was searched for in weight and on a tint."""
        strong, at = look().font("small_strong"), 0
        metrics = QFontMetrics(strong)
        for low, high in (*cell.marks, (len(cell.text), len(cell.text))):
            x = self._write(painter, font, cell.text[at:low], cell.tone, x, area, end)
            width = min(metrics.horizontalAdvance(cell.text[low:high]), max(0, int(end - x)))
            tint = QRectF(x - 1, area.center().y() - metrics.height() / 2, width + 2, metrics.height())
            if high > low and width:
                painter.fillRect(tint, look().colour("warn_tint"))
            x = self._write(painter, strong, cell.text[low:high], "ink", x, area, end)
            at = high

    def _write(self, painter: QPainter, font, text: str, tone: str, x: float, area: QRectF, end: float) -> float:
        painter.setFont(font)
        painter.setPen(look().colour(tone))
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(end - x)))
        painter.drawText(QRectF(x, area.y(), end - x + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return x + metrics.horizontalAdvance(shown)


class _Heads(QHeaderView):
    def __init__(self, columns: tuple[Column, ...], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self._sorted, self._descending = -1, False
        self.setSectionsClickable(any(column.sortable for column in columns))
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(24)

    def set_sorted(self, column: int, *, descending: bool) -> None:
        self._sorted, self._descending = column, descending
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), look().px(36))

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        current, area = look(), QRectF(rect)
        is_sorted = place == self._sorted
        painter.save()
        painter.fillRect(area, current.colour("surface"))
        painter.fillRect(QRectF(area.x(), area.bottom() - 1, area.width(), 1), current.colour("hair"))
        font = current.font("caption_strong")
        painter.setFont(font)
        painter.setPen(current.colour("ink" if is_sorted else "soft"))
        x = area.x() + look().px(18 if place == 0 else 8)
        where = QRectF(x, area.y(), area.right() - x, area.height())
        title = self._columns[place].title
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, title)
        if is_sorted:
            side = look().px(14)
            x += QFontMetrics(font).horizontalAdvance(title) + look().px(8)
            arrow = "chevron-down" if self._descending else "chevron-up"
            paint_icon(painter, arrow, current.colour("ink"), QRectF(x, area.center().y() - side / 2, side, side))
        painter.restore()


class TableFrame(FollowsLook, QFrame):
    """The rounded outline a table lies in."""

    def __init__(self, table: RowTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 6, 2, 6)
        column.addWidget(table)
        self.follow_look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current = look()
        where = QRectF(self.rect())
        paint_box(painter, where, fill=current.colour("surface"), line=current.colour("line"), radius=Size.RADIUS_CARD)
        painter.end()
