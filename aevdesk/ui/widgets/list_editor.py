"""A list of rows, each a card: folded to one line with a summary, open for editing one at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_ring
from aevdesk.ui.widgets.box import Card
from aevdesk.ui.widgets.button import Button
from aevdesk.ui.widgets.editor import Editor, pressed_key
from aevdesk.ui.widgets.row_tools import RowTools
from aevdesk.ui.widgets.tabbing import tab_stops
from aevdesk.ui.widgets.text import announce, break_in_two
from aevdesk.ui.widgets.visibility import take_out
from aevdesk.ui.widgets.words import say

Build = Callable[[str], QWidget]


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row as its folded line shows it: id, summary, a second line, icon with tone, and an error if it has one."""

    id: str
    summary: str
    sub: str = ""
    icon: str = ""
    tone: str = "soft"
    error: str = ""


class ListEditor(Editor):
    """The rows of a list. Value: tuple of row ids. The owner keeps the rows: this only asks.

    `build(id)` makes the body of a row the first time it opens. Keys: Enter or Space opens and folds, Esc folds and
    keeps the text, Ctrl+Enter asks for a new row, Alt+Up and Alt+Down ask to move the row, Delete on a folded row asks
    to take it away. Signals: `add_asked()`, `remove_asked(id)`, `move_asked(id, place)`, `opened(id)`, `folded(id)`.
    """

    add_asked = Signal()
    remove_asked = Signal(str)
    move_asked = Signal(str, int)
    opened = Signal(str)
    folded = Signal(str)

    def __init__(
        self,
        build: Build,
        *,
        add_label: str,
        add_icon: str = "plus",
        can_move: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._build, self._can_move = build, can_move
        self._cards: dict[str, RowCard] = {}
        self._name = ""
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add = Button(add_label, "quiet", icon=add_icon, act=self.add_asked.emit)
        self._column.addWidget(self.add)
        self.setFocusProxy(self.add)
        self.watch(self.add)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.add_asked)
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self._step_focused(by))
        self.follow_look()

    def value(self) -> tuple[str, ...]:
        """The ids of the rows in order."""
        return tuple(self._cards)

    def set_value(self, value: object) -> None:
        """Rows are set with `set_rows`."""
        raise TypeError(f"a list is shown with set_rows, not {type(value).__name__}")

    def set_rows(self, rows: Sequence[ListRow], *, open_id: str = "") -> None:
        """Show these rows in this order. Cards that stay keep body and focus. `open_id` opens one and goes to it."""
        keeps = {row.id for row in rows}
        after = self._neighbour_of_focus(keeps)
        for gone in [row_id for row_id in self._cards if row_id not in keeps]:
            card = self._cards.pop(gone)
            take_out(self._column, card)
        ordered: dict[str, RowCard] = {}
        for place, row in enumerate(rows):
            card = self._cards.get(row.id) or self._make_card(row)
            card.set_row(row, place, len(rows))
            if self._column.indexOf(card) != place:
                self._column.removeWidget(card)
                self._column.insertWidget(place, card)
                card.show()
            ordered[row.id] = card
        self._cards = ordered
        if open_id:
            self.open_row(open_id)
        elif after is not None:
            after.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_row(self, row_id: str, *, focus: bool = True) -> None:
        """Open one row and fold the others."""
        for name, card in self._cards.items():
            if name != row_id and card.is_open:
                card.fold()
        card = self._cards[row_id]
        card.open()
        if focus:
            card.focus_body()

    def open_id(self) -> str:
        """The row_id of the open row; empty when all are folded."""
        return next((row_id for row_id, card in self._cards.items() if card.is_open), "")

    def body(self, row_id: str) -> QWidget | None:
        """The body of a row, if it has been opened."""
        return self._cards[row_id].body if row_id in self._cards else None

    def card(self, row_id: str) -> "RowCard":
        """The card of a row. KeyError if there is none."""
        return self._cards[row_id]

    def set_spoken(self, name: str, description: str = "") -> None:
        self._name = name
        self.setAccessibleName(name)
        self.add.setAccessibleName(f"{name}: {self.add.text()}" if name else self.add.text())
        self.add.setAccessibleDescription(description)

    def focus_parts(self) -> list[QWidget]:
        return [self.add]

    def restyle(self) -> None:
        """Take measures again."""
        self._column.setSpacing(look().gap(8))

    def _make_card(self, row: ListRow) -> "RowCard":
        card = RowCard(row, self._build, can_move=self._can_move)
        card.open_asked.connect(self._toggle)
        card.remove_asked.connect(self.remove_asked)
        card.step_asked.connect(self._on_step)
        card.opened.connect(self.opened)
        card.folded.connect(self.folded)
        return card

    def _toggle(self, row_id: str) -> None:
        if self._cards[row_id].is_open:
            self._cards[row_id].fold()
            self._cards[row_id].line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.open_row(row_id)

    def _step_focused(self, by: int) -> None:
        focused = self.window().focusWidget()
        found = next((row_id for row_id, card in self._cards.items() if focused and card.isAncestorOf(focused)), None)
        if found is not None and self._can_move:
            self._on_step(found, by)

    def _on_step(self, row_id: str, by: int) -> None:
        order = list(self._cards)
        place = order.index(row_id) + by
        if 0 <= place < len(order):
            self.move_asked.emit(row_id, place)
            what = self._cards[row_id].line.accessibleName() if row_id in self._cards else ""
            announce(self, say("ui-row-moved", what=what, place=place + 1, count=len(order)))

    def _neighbour_of_focus(self, keeps: set[str]) -> QWidget | None:
        order = list(self._cards)
        for at, row_id in enumerate(order):
            if row_id not in keeps and self._cards[row_id].isAncestorOf(self.window().focusWidget() or self.window()):
                near = [other for other in order[at + 1 :] + order[:at][::-1] if other in keeps]
                return self._cards[near[0]].line if near else self.add
        return None


class RowCard(Card):
    """One row: its line, and its body when open."""

    open_asked = Signal(str)
    remove_asked = Signal(str)
    step_asked = Signal(str, int)
    opened = Signal(str)
    folded = Signal(str)

    def __init__(self, row: ListRow, build: Build, *, can_move: bool, parent: QWidget | None = None) -> None:
        super().__init__(padding=4, parent=parent)
        self._row, self._build, self._can_move = row, build, can_move
        self.body: QWidget | None = None
        self.is_open = False
        self.line = _Line(row)
        self.line.clicked.connect(lambda: self.open_asked.emit(self._row.id))
        self.line.installEventFilter(self)
        self._head = QHBoxLayout()
        self._head.setSpacing(2)
        self._head.addWidget(self.line, 1)
        self._tools: RowTools | None = None
        self._place, self._count = 0, 1
        self.column.addLayout(self._head)
        self._inside = QVBoxLayout()
        self.column.addLayout(self._inside)
        self._escape: QShortcut | None = None
        self._reserve()

    def set_row(self, row: ListRow, place: int, count: int) -> None:
        """Show the row as it is now."""
        self._row, self._place, self._count = row, place, count
        self.line.set_row(row)
        if self._tools is not None:
            self._tools.name(row.summary)
        self._show_state()

    def open(self) -> None:
        """Show the body, made the first time."""
        if self.is_open:
            return
        if self.body is None:
            self.body = self._build(self._row.id)
            self._inside.addWidget(self.body)
            self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
            self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._escape.activated.connect(self._on_escape)
        self.body.show()
        self.is_open = True
        self._show_state()
        self.opened.emit(self._row.id)

    def fold(self) -> None:
        """Hide the body; what was typed stays."""
        if not self.is_open or self.body is None:
            return
        self.body.hide()
        self.is_open = False
        self._show_state()
        self.folded.emit(self._row.id)

    def focus_body(self) -> None:
        """Move the focus to the first field of the body."""
        if self.body is not None:
            stops = tab_stops(self.body)
            if stops:
                stops[0].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_tools()
        removes = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        if watched is self.line and not self.is_open and pressed_key(event) in removes:
            self._ask_remove()
            return True
        return False

    def enterEvent(self, event) -> None:
        super().enterEvent(event)
        self._show_tools()

    def leaveEvent(self, event) -> None:
        super().leaveEvent(event)
        self._show_tools()

    def _show_tools(self) -> None:
        seen = self.is_open or self.underMouse() or self.line.hasFocus()
        if self._tools is None:
            if not seen:
                return
            self._tools = self._make_tools()
        self._tools.show_for(
            seen=seen or self._tools.has_focus(),
            can_move=self._can_move and self._count > 1,
            is_stop=self.is_open,
            is_first=self._place == 0,
            is_last=self._place == self._count - 1,
        )

    def _make_tools(self) -> RowTools:
        made = RowTools(self)
        made.step_asked.connect(self._step)
        made.remove_asked.connect(self._ask_remove)
        made.name(self._row.summary)
        self._head.setContentsMargins(0, 0, 0, 0)
        self._head.addWidget(made)
        made.show()
        return made

    def _reserve(self) -> None:
        """Until the tools are made their place is kept free, so that no line breaks anew when they come."""
        self._head.setContentsMargins(0, 0, 0 if self._tools is not None else RowTools.room() + self._head.spacing(), 0)

    def _show_state(self) -> None:
        self.set_state("chosen" if self.is_open else "wrong" if self._row.error else "plain")
        if self._escape is not None:
            self._escape.setEnabled(self.is_open)
        edge = look().gap(12)
        self._inside.setContentsMargins(edge, 0, edge, edge if self.is_open else 0)
        self.line.set_open(self.is_open)
        self._show_tools()

    def restyle(self) -> None:
        """Take measures again."""
        super().restyle()
        self.column.setSpacing(0)
        if hasattr(self, "_head"):
            self._reserve()

    def _step(self, by: int) -> None:
        if self._can_move:
            self.step_asked.emit(self._row.id, by)

    def _ask_remove(self) -> None:
        self.remove_asked.emit(self._row.id)

    def _on_escape(self) -> None:
        if self.is_open:
            self.open_asked.emit(self._row.id)


class _Line(FollowsLook, QAbstractButton):
    """The folded line: icon, summary, second line, and an arrow that tells open from folded."""

    def __init__(self, row: ListRow) -> None:
        super().__init__()
        self._row, self._is_open = row, False
        self._broken: dict[int, tuple[list[str], list[str]]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_row(row)
        self.follow_look()

    def set_row(self, row: ListRow) -> None:
        if row == self._row and self.accessibleName():
            return
        self._row = row
        self._broken.clear()
        self.setText(row.summary)
        spoken = [part for part in (row.summary, row.sub, row.error) if part]
        self.setAccessibleName(". ".join(spoken) or say("ui-new-row"))
        self.updateGeometry()
        self.update()

    def set_open(self, is_open: bool) -> None:
        self._is_open = is_open
        self.setAccessibleDescription(say("ui-close-row") if is_open else say("ui-open-row"))
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        first, second = self._lines(width)
        return look().px(24 * len(first) + 20 * len(second) + (16 if second else 20))

    def sizeHint(self) -> QSize:
        width = look().px(200)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(80), look().px(60 if self._second() else 44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area, row = look(), QRectF(self.rect()), self._row
        if self.underMouse():
            paint_box(painter, area, fill=current.colour("sunken"), radius=8)
        if self.hasFocus():
            paint_ring(painter, area)
        side, x = look().px(18), float(look().px(10))
        middle = (area.height() - side) / 2
        arrow = "chevron-down" if self._is_open else "chevron-right"
        paint_icon(painter, arrow, current.colour("soft"), QRectF(x, middle, side, side))
        x += side + look().px(8)
        if row.icon:
            paint_icon(painter, row.icon, current.colour(row.tone), QRectF(x, middle, side, side))
            x += side + look().px(8)
        first, second = self._lines(self.width())
        top = area.height() / 2 - look().px(12 * len(first) + 10 * len(second))
        tone = "ink" if row.summary else "mute"
        top = self._write(painter, self._font(), first, tone, x, top, look().px(24))
        self._write(painter, current.font("small"), second, "err" if row.error else "soft", x, top, look().px(20))
        painter.end()

    def _second(self) -> str:
        return self._row.error or self._row.sub

    def _font(self) -> QFont:
        return look().font("body_strong" if self._is_open else "body")

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        """The summary and the line under it, each on as many lines as it needs, up to two; found once for a width."""
        if width not in self._broken:
            self._broken[width] = self._break(width)
        return self._broken[width]

    def restyle(self) -> None:
        self._broken.clear()

    def _break(self, width: int) -> tuple[list[str], list[str]]:
        before = look().px(10) + (look().px(18) + look().px(8)) * (2 if self._row.icon else 1)
        room = max(1, width - before - look().px(8))
        first = break_in_two(self._row.summary or say("ui-new-row"), look().font("body_strong"), room)
        return first, break_in_two(self._second(), look().font("small"), room) if self._second() else []

    def _write(self, painter, font: QFont, lines: list[str], tone: str, x: float, top: float, line: int) -> float:
        painter.setFont(font)
        painter.setPen(look().colour(tone))
        for text in lines:
            painter.drawText(QRectF(x, top, self.width() - x, line), Qt.AlignmentFlag.AlignVCenter, text)
            top += line
        return top
