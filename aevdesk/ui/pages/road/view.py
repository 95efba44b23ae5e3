"""The road as one picture: chosen and moved with the mouse or the keyboard, and said in words to those who listen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from aevdesk.ui.pages.road.content import Road
from aevdesk.ui.pages.road.dates import DayWords
from aevdesk.ui.pages.road.layout import Box, Plan, plan_road
from aevdesk.ui.pages.road.painting import Marked, RoadPainter, Words, measure
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.theme.painting import open_painter

GRIPS = ("both", "first", "last")
DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WEEK = 7
_REACH = 6
_THRESHOLD = 4
_MOST_PLANS = 8


def nudge_of(event: QEvent) -> int:
    """The days that Alt and an arrow ask for: one, or seven with Shift; 0 for any other key."""
    if not isinstance(event, QKeyEvent) or event.key() not in DAYS:
        return 0
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    if held not in (alt, alt | shift):
        return 0
    return DAYS[Qt.Key(event.key())] * (_WEEK if held == alt | shift else 1)


def claims_nudge(event: QEvent) -> bool:
    """Take Alt and an arrow before a shortcut of the window does; say whether it was that."""
    if event.type() == QEvent.Type.ShortcutOverride and nudge_of(event):
        event.accept()
        return True
    return False


class RoadView(FollowsLook, QLabel):
    """Draws a road. It changes nothing itself.

    `chosen(id)` and `opened(id)` of an item or a group; `dragged(id, grip, days)` while an end or a whole bar is held,
    `dropped(id, grip, days)` when it is let go of or moved by a key, `cancelled()` when Esc lets it go.
    Keys: arrows choose, Enter opens, Alt+Left/Right moves a day, with Shift a week, Space holds all, first or last day.
    """

    chosen = Signal(str)
    opened = Signal(str)
    dragged = Signal(str, str, int)
    dropped = Signal(str, str, int)
    cancelled = Signal()
    gripped = Signal(str)

    def __init__(self, words: DayWords, picture_words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days, self._words = words, picture_words
        self._road: Road | None = None
        self._plans: dict[int, Plan] = {}
        self._chosen, self._over, self._grip, self._bubble = "", "", "both", ""
        self._held: tuple[str, str, QPointF, Plan] | None = None
        self._days_held, self._is_dragging = 0, False
        self.setPixmap(QPixmap(1, 1))  # a label with a picture is a picture to a screen reader
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_look()

    @property
    def plan(self) -> Plan | None:
        """Where everything stands now; None before there is a road."""
        return self._plan_at(self.width())

    @property
    def grip(self) -> str:
        """What the keys move: `both`, `first` or `last`."""
        return self._grip

    def set_road(self, road: Road, days: DayWords | None = None) -> None:
        """Show a road."""
        self._days = days or self._days
        if road != self._road:
            self._road = road
            self._plans.clear()
            self.setFixedHeight(self.heightForWidth(max(1, self.width())))
            self.update()

    def set_chosen(self, item_id: str) -> None:
        """Show which item is chosen."""
        if item_id != self._chosen:
            self._chosen, self._grip, self._bubble = item_id, "both", ""
            self.update()

    def set_bubble(self, text: str) -> None:
        """Say a date at the end that is held; empty takes it away."""
        self._bubble = text
        self.update()

    def restyle(self) -> None:
        """Take measures again."""
        self._plans.clear()
        if self._road is not None:
            self.setFixedHeight(self.heightForWidth(max(1, self.width())))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        plan = self._plan_at(width)
        return round(plan.height) if plan is not None else 0

    def _plan_at(self, width: int) -> Plan | None:
        """The road placed in a width, worked out once as long as it stays the same."""
        if self._road is None:
            return None
        if width not in self._plans:
            if len(self._plans) >= _MOST_PLANS:
                self._plans.clear()
            self._plans[width] = plan_road(self._road, self._days, width, measure, look().scale)
        return self._plans[width]

    def sizeHint(self) -> QSize:
        return QSize(look().px(760), self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(320), 1)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        if self._road is not None and self.plan is not None:
            self.setFixedHeight(round(self.plan.height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        plan, road = self.plan, self._road
        if plan is None or road is None:
            return
        painter = open_painter(self)
        marked = Marked(self._chosen, self._over, self.hasFocus(), self._grip, self._bubble)
        RoadPainter(painter, plan, marked, self._words).paint(road.flag.title, road.flag.notes)
        painter.end()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found, grip = self._hit(event.position())
        self._days_held, self._is_dragging = 0, False
        plan = self.plan
        self._held = (found, grip, event.position(), plan) if grip and plan is not None else None
        if found:
            self._choose(found)
        elif lane := self._lane_title_at(event.position()):
            self.opened.emit(lane)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            self._point_at(event.position())
            return
        item_id, grip, start, plan = self._held
        gone = event.position().x() - start.x()
        if not self._is_dragging and abs(gone) < _THRESHOLD:
            return
        self._is_dragging, self._grip = True, grip
        days = plan.days_in(gone)
        if days != self._days_held:
            self._days_held = days
            self.dragged.emit(item_id, grip, days)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is None or event.button() != Qt.MouseButton.LeftButton:
            return
        was_dragging, self._is_dragging = self._is_dragging, False
        if was_dragging:
            self.dropped.emit(held[0], held[1], self._days_held)
            self._grip = "both"
            self.set_bubble("")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found, _grip = self._hit(event.position())
        if found:
            self.opened.emit(found)

    def leaveEvent(self, event) -> None:
        super().leaveEvent(event)
        self._over = ""
        self.update()

    # Keys

    def event(self, event: QEvent) -> bool:
        if claims_nudge(event):
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found, _grip = self._hit(QPointF(event.pos()))
            item = self._road.item(found) if self._road is not None else None
            words = "\n".join(part for part in (item.what, f"{item.who} · {item.when}") if part) if item else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        days, key = nudge_of(event), event.key()
        if days and self._chosen:
            self.dropped.emit(self._chosen, self._grip, days)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose_along(key)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._choose_across(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.opened.emit(self._chosen)
        elif key == Qt.Key.Key_Space:
            self._grip = GRIPS[(GRIPS.index(self._grip) + 1) % len(GRIPS)]
            self.gripped.emit(self._grip)
            self.update()
        elif key == Qt.Key.Key_Escape and self._is_dragging:
            self._held, self._is_dragging, self._grip = None, False, "both"
            self.set_bubble("")
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event) -> None:
        super().focusInEvent(event)
        order = self.plan.order() if self.plan is not None else ()
        if order and self._chosen not in order:
            self._choose(order[0])
        self.update()

    def focusOutEvent(self, event) -> None:
        super().focusOutEvent(event)
        self._bubble, self._grip = "", "both"
        self.update()

    def _choose(self, item_id: str) -> None:
        self.set_chosen(item_id)
        self.chosen.emit(item_id)

    def _choose_along(self, key: int) -> None:
        order = self.plan.order() if self.plan is not None else ()
        if not order:
            return
        at = order.index(self._chosen) if self._chosen in order else 0
        goal = {Qt.Key.Key_Left: at - 1, Qt.Key.Key_Right: at + 1, Qt.Key.Key_Home: 0}.get(Qt.Key(key), len(order) - 1)
        self._choose(order[max(0, min(len(order) - 1, goal))])

    def _choose_across(self, by: int) -> None:
        """Choose what lies nearest in the next lane (up or down) that has anything."""
        plan = self.plan
        spots = self._spots()
        here = next((box for item_id, box in spots if item_id == self._chosen), None)
        if plan is None or here is None:
            return
        lane = plan.lane_at(here.y)
        others = [(plan.lane_at(box.y), item_id, box) for item_id, box in spots]
        beyond = [spot for spot in others if (spot[0] - lane) * by > 0]
        if beyond:
            near = min(beyond, key=lambda spot: (abs(spot[0] - lane), abs(spot[2].x - here.x)))
            self._choose(near[1])

    # Where things are

    def _spots(self) -> list[tuple[str, Box]]:
        """All that can be chosen, with where it stands."""
        plan, side = self.plan, look().px(9)
        if plan is None:
            return []
        found = [(bar.item.id, bar.box) for bar in plan.bars]
        found += [(mark.item.id, Box(mark.x - side, mark.y - side, 2 * side, 2 * side)) for mark in plan.marks]
        return found + [(step.stair.item_id, step.box) for step in plan.steps if step.stair.item_id]

    def _hit(self, at: QPointF) -> tuple[str, str]:
        """What lies at a point, and what of it a drag from there would move; a label belongs to its bar or mark."""
        plan, reach = self.plan, look().px(_REACH)
        if plan is None:
            return "", ""
        for item_id, box in reversed(self._spots()):
            if box.y <= at.y() <= box.bottom and box.x - reach <= at.x() <= box.right + reach:
                return item_id, self._grip_at(item_id, box, at.x())
        for bar in plan.bars:
            if bar.box.y <= at.y() <= bar.box.bottom and bar.label_x <= at.x() <= bar.label_x + bar.label_w:
                return bar.item.id, ""
        for mark in plan.marks:
            if abs(mark.y - at.y()) <= reach * 2 and mark.label_x <= at.x() <= mark.label_x + mark.label_w:
                return mark.item.id, ""
        return "", ""

    def _lane_title_at(self, at: QPointF) -> str:
        """The milestone whose title lies at a point."""
        plan = self.plan
        if plan is None or not plan.lanes or at.x() >= plan.axis.x or at.y() <= plan.head:
            return ""
        group = plan.lanes[plan.lane_at(at.y())].group
        return group.id if group.kind == "milestone" else ""

    def _grip_at(self, item_id: str, box: Box, x: float) -> str:
        """The end that is near, the whole where it is far from both, or nothing where that cannot be moved."""
        item = self._road.item(item_id) if self._road is not None else None
        if item is None:
            return ""
        reach = min(look().px(_REACH), box.w / 4)
        end = "first" if x <= box.x + reach else "last" if x >= box.right - reach else "both"
        moves = {"wait": ("last",), "step": ("first",), "follow": ("both",)}.get(item.kind, GRIPS)
        if item.shape == "mark":
            end = "both"
        return end if end in moves else ""

    def _point_at(self, at: QPointF) -> None:
        found, grip = self._hit(at)
        shape = Qt.CursorShape.ArrowCursor
        if found:
            shape = Qt.CursorShape.SizeHorCursor if grip in ("first", "last") else Qt.CursorShape.PointingHandCursor
        elif self._lane_title_at(at):
            shape = Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        if found != self._over:
            self._over = found
            self.update()
