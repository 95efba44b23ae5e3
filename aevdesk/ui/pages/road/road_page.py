"""Mål og veien dit: the goal, the road to it as a picture, and the table in which it is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from aevdesk.case.edits import Edit, Path
from aevdesk.desk.session import Change, new_row_id
from aevdesk.ui.pages.form.loose_ends import LooseEnds
from aevdesk.ui.pages.form.stair_offer import STEPS as STEPS_PATH
from aevdesk.ui.pages.page import CasePage, Work
from aevdesk.ui.pages.road.acts import RoadActs
from aevdesk.ui.pages.road.columns import mode_for
from aevdesk.ui.pages.road.content import LOOSE, STEPS, Road, road_of
from aevdesk.ui.pages.road.dates import DayWords
from aevdesk.ui.pages.road.goal import GOAL_FIELDS, GoalCard
from aevdesk.ui.pages.road.head import RoadHead, RoadLegend
from aevdesk.ui.pages.road.layout import lanes_of
from aevdesk.ui.pages.road.moves import (
    Grip,
    insert_activity,
    insert_milestone,
    insert_step,
    insert_waiting,
)
from aevdesk.ui.pages.road.painting import Words
from aevdesk.ui.pages.road.stair import RoadStair
from aevdesk.ui.pages.road.table import RoadTable
from aevdesk.ui.pages.road.view import RoadView
from aevdesk.ui.theme import FollowsLook, Size, Space, look
from aevdesk.ui.widgets import Button, EmptyState, Ground, ScrollPage, Text, announce, show_if

_VIEW = "road_view"
_LEAST_FOR_HINT = 760
_LEAST_TO_PIN = 540
_WIDEST = 1360
_ROWS: tuple[Path, ...] = (("agreement", "activities"), ("agreement", "milestones"), ("return", "steps"))
_ROW_PATH = ("agreement", "activities", "id")


class RoadPage(FollowsLook, CasePage):
    """Goal, road and table. What is chosen in one is chosen in the other; every change is one edit of the session.

    Ctrl+Enter adds to the group of what is chosen. The picture and the table can be shown alone or together; where
    there is no room for the picture, the table stands alone.
    """

    wants_preview: ClassVar[bool] = False

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        self._days = DayWords(work.texts, work.moment.today)
        self._acts = RoadActs(work, self._days)
        self._road = road_of(work.moment, work.words)
        self._chosen, self._is_pinned = "", True
        self._just_changed: tuple[Path, ...] = ()
        self._view_code = str(work.property(_VIEW) or "both")
        self._build()
        self._connect()
        self.later.add(self._show_table)  # it stands under the picture, or below what is seen first
        self._show()
        self.follow_look()

    @property
    def title(self) -> str:
        return self.work.say("road-title")

    @property
    def road(self) -> Road:
        """The road as it is shown."""
        return self._road

    @property
    def chosen(self) -> str:
        """The id of the chosen item; empty when there is none."""
        return self._chosen

    def refresh(self, change: Change) -> None:
        self.later.finish()
        self._just_changed = change.paths
        QTimer.singleShot(0, self, self._forget_change)
        self._show()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        self.goal.show_problems(sentences)
        self.table.show_problems(sentences)
        self.loose.refresh()

    def focus_start(self) -> None:
        self.scroller.scroll_to_top()
        self.head.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_path(self, path: Path) -> bool:
        self.later.finish()
        if path[:1] == ("agreement",) and len(path) == 2 and path[1] in GOAL_FIELDS:
            return self.goal.focus_path(path)
        if path[:2] not in _ROWS:
            return False
        if path[:2] == STEPS_PATH and self.stair.focus_first():
            return True
        if len(path) > 2:
            return self._focus_row(path)
        here = [item.id for item in self._road.items if item.path[:2] == path]
        near = self._chosen if self._chosen in here else next(iter(here), "")
        if not self._table_is_shown or not near or not self.table.focus_row(near):
            self.head.new.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _focus_row(self, path: Path) -> bool:
        """Go to a row or to a field in it. What was just taken back is shown where it was done, not opened."""
        row_id = path[2]
        if self._road.group_of(row_id) is None:
            return False
        self.choose(row_id)
        if path in self._just_changed and (self.view.hasFocus() or self.table.has_line_focus(row_id)):
            return True
        self._need_table()
        if path in self._just_changed and len(path) == len(_ROW_PATH):
            return self.table.focus_row(row_id)
        self._show_opened()
        return self.table.open_row(row_id, path)

    def _show_opened(self) -> None:
        """Bring the open row into view, and what has the focus in it, once the page has grown to hold it."""
        QTimer.singleShot(0, self, self._scroll_to_opened)

    def _scroll_to_opened(self) -> None:
        row, focused = self.table.row(self.table.open_id()), QApplication.focusWidget()
        for part in (row, focused):
            if part is not None:
                self.scroller.show_widget(part)

    # What is chosen, opened and added

    def choose(self, item_id: str) -> None:
        """Choose an item or a milestone, in the picture and in the table."""
        self._chosen = item_id
        self.view.set_chosen(item_id)
        self.table.set_chosen(item_id)

    def open(self, item_id: str) -> None:
        """Open the row of an item or a milestone, or go to where it is written."""
        self.later.finish()
        item = self._road.item(item_id)
        if item is not None and item.kind in ("wait", "follow"):
            self.work.go(item.path)
            return
        self._need_table()
        self.choose(item_id)
        self.table.open_row(item_id)
        self._show_opened()

    def _toggle(self, item_id: str) -> None:
        if self.table.open_id() == item_id:
            self.table.fold_row(item_id)
        else:
            self.open(item_id)

    def add_milestone(self) -> None:
        """Add a milestone and open it, its date in view."""
        edit = insert_milestone(row_id := new_row_id("milestone"))
        self.work.opened.add((*edit.path, row_id, "by"))
        self._add(edit, row_id)

    def add_to(self, group_id: str) -> None:
        """Add what a group is made of: a step, or an activity that leads to the milestone."""
        if group_id == STEPS:
            self._add(insert_step(row_id := new_row_id("step")), row_id)
            return
        milestone = "" if group_id == LOOSE else group_id
        self._add(insert_activity(self.work.moment.case, milestone, row_id := new_row_id("act")), row_id)

    def _go_to_stair(self) -> None:
        """The steps that were laid stand in the table, and the first of them has the focus."""
        self.later.finish()
        self._need_table()
        first = self.work.moment.case.return_.steps[0].id
        self.choose(first)
        self.table.focus_row(first)
        self._show_opened()

    def wait_for(self) -> None:
        """Add something to wait for, linked to the chosen milestone, and go to where waiting is written."""
        group = self._road.group_of(self._chosen)
        milestone = group.id if group is not None and group.kind == "milestone" else ""
        edit = insert_waiting(milestone, row_id := new_row_id("wait"))
        if self.work.edit(edit):
            self.work.go((*edit.path, row_id))

    # Moving

    def drag(self, item_id: str, grip: Grip, days: int) -> None:
        """Show what a drag would do; nothing is changed yet."""
        thought = self._acts.thought(self._road, item_id, grip, days)
        self.view.set_road(thought)
        self.view.set_bubble(self._acts.said_of(thought, item_id, grip))

    def drop(self, item_id: str, grip: Grip, days: int) -> None:
        """Move an item, or an end of it, by some days: one edit, said aloud."""
        self.nudge(item_id, grip, days)
        self.view.set_road(self._road)
        self.view.set_bubble(self._acts.said_of(self._road, item_id, grip))

    def nudge(self, item_id: str, grip: Grip, days: int) -> None:
        """Move an item or a milestone by some days, and say when it is now."""
        if self._acts.move(self._road, item_id, grip, days):
            announce(self, self._acts.moved_words(self._road, item_id))

    # Making and showing

    def _build(self) -> None:
        work = self.work
        self.head = RoadHead(work, self, self._view_code)
        self.goal = GoalCard(work)
        self.view = RoadView(self._days, Words(work.say("road-lanes"), work.say("road-today")))
        self.view.setAccessibleName(work.say("road-image"))
        self.legend = RoadLegend(work)
        self.table = RoadTable(work)
        self.text = Text("", "small", "soft")
        self.read = Button(work.say("road-as-text"), "link", act=lambda: show_if(self.text, self.text.isHidden()))
        first = Button(work.say("road-new-activity"), "quiet", icon="plus", act=lambda: self.add_to(LOOSE))
        self.empty = EmptyState("route", work.say("road-empty"), work.say("road-empty-text"), action=first)
        self._top = Ground("canvas")
        self._top_column = QVBoxLayout(self._top)
        self._top_column.addWidget(self.head)
        self._top_column.addWidget(self.goal)
        self.scroller = _RoadScroll(ground="canvas", width=_WIDEST)
        self.loose = LooseEnds(work)
        self.stair = RoadStair(work)
        for part in (self.stair, self.view, self.legend, self.read, self.text, self.table, self.empty, self.loose):
            self.scroller.column.addWidget(part)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._top)
        self._column.addWidget(self.scroller, 1)
        show_if(self.text, False)

    def _connect(self) -> None:
        self.head.new.acted.connect(self.add_milestone)
        self.stair.offer.laid.connect(self._go_to_stair)
        self.head.view.chosen.connect(self._on_view)
        self.view.chosen.connect(self._on_picture)
        self.view.opened.connect(self.open)
        self.view.dragged.connect(self.drag)
        self.view.dropped.connect(self.drop)
        self.view.cancelled.connect(lambda: self.view.set_road(self._road))
        self.view.gripped.connect(lambda grip: announce(self.view, self.work.say(f"road-grip-{grip}")))
        self.table.chosen.connect(self.choose)
        self.table.toggled.connect(self._toggle)
        self.table.nudged.connect(lambda item_id, days, grip: self.nudge(item_id, grip, days))
        self.table.shifted.connect(self._shift)
        self.table.remove_asked.connect(lambda row_id: self._acts.remove(self._road, row_id))
        self.table.add_asked.connect(self.add_to)
        self.table.wait_asked.connect(self.wait_for)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._add_same)
        self.scroller.verticalScrollBar().rangeChanged.connect(lambda: QTimer.singleShot(0, self, self._lay_out))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def restyle(self) -> None:
        """Take measures again."""
        self._lay_out()

    def _forget_change(self) -> None:
        self._just_changed = ()

    def _show(self) -> None:
        self._road = road_of(self.work.moment, self.work.words, self._days)
        self.goal.show_road(self._road)
        self.stair.refresh()
        self.view.set_road(self._road)
        self.view.setAccessibleDescription(f"{self._road.text}\n{self.work.say('road-keys')}")
        self.text.set_text(self._road.text)
        self.legend.show_road(self._road)
        if not self.later.is_waiting:
            self._show_table()
        if self._chosen and self._road.group_of(self._chosen) is None:
            self.choose("")
        self._show_parts()

    def _show_table(self) -> None:
        self.table.set_road(self._road)
        self.table.set_chosen(self._chosen)

    @property
    def _has_place(self) -> bool:
        """Say whether the page stands in its window yet, so that it has a width to go by."""
        return self.window() is not self

    def _show_parts(self) -> None:
        if not self._has_place:
            return
        has_room = self._has_room_for_road
        is_empty, code = self._road.is_empty, self._view_code if has_room else "table"
        has_lanes = bool(lanes_of(self._road))
        show_if(self.head.view, has_room and not is_empty)
        show_if(self.empty, is_empty)
        for part in (self.view, self.legend):
            show_if(part, code != "table" and has_lanes and not is_empty)
        show_if(self.read, code == "road" and not is_empty)
        if code != "road":
            show_if(self.text, False)
        show_if(self.table, code != "road" and not is_empty)

    def _lay_out(self) -> None:
        if not self._has_place:
            return
        side = look().gap(Space.PAGE) if look().effective_width(self.width()) > 420 else look().gap(16)
        width = look().effective_width(self.width() - 2 * side)
        self.table.set_mode(mode_for(width))
        self.legend.set_narrow(width < _LEAST_FOR_HINT)
        self._pin(look().effective_width(self.height()) >= _LEAST_TO_PIN, side)
        self._show_parts()

    @property
    def _has_room_for_road(self) -> bool:
        return look().effective_width(self.window().width()) >= Size.NARROW

    def _pin(self, is_pinned: bool, side: int) -> None:
        """Keep the goal in sight above what scrolls, where the window is high enough."""
        if is_pinned != self._is_pinned:
            self._is_pinned = is_pinned
            self.scroller.set_under_goal(is_pinned)
            if is_pinned:
                self._column.insertWidget(0, self._top)
            else:
                self.scroller.column.insertWidget(0, self._top)
            self._top.show()
        edge = side if is_pinned else 0
        rail = self.scroller.verticalScrollBar()
        bar = rail.sizeHint().width() if is_pinned and rail.maximum() > 0 else 0
        above, below = (look().gap(24), look().gap(12)) if is_pinned else (0, 0)
        self._top_column.setContentsMargins(edge, above, edge + bar, below)
        self._top_column.setSpacing(look().gap(16))
        self._top.setMaximumWidth(look().px(_WIDEST) + 2 * edge)

    def _on_view(self, code: str) -> None:
        self._view_code = code
        self.work.setProperty(_VIEW, code)
        self._show_parts()

    @property
    def _table_is_shown(self) -> bool:
        return self._view_code != "road" or not self._has_room_for_road

    def _need_table(self) -> None:
        if not self._table_is_shown:
            self.head.view.set_code("both")
            self._on_view("both")

    def _on_picture(self, item_id: str) -> None:
        self.choose(item_id)
        item = self._road.item(item_id)
        if item is not None:
            announce(self.view, item.spoken)

    def _add(self, edit: Edit, row_id: str) -> None:
        if self.work.edit(edit):
            self._need_table()
            self.choose(row_id)
            self.table.open_row(row_id, focus="empty")
            self._show_opened()

    def _add_same(self) -> None:
        """Add one of the same kind as what is chosen: a milestone where a milestone is open, else to its group."""
        group = self._road.group_of(self._chosen)
        if group is None or group.kind == "talks":
            self.add_to(LOOSE)
        elif group.id == self._chosen and self.table.open_id() == self._chosen:
            self.add_milestone()
        else:
            self.add_to(group.id)

    def _shift(self, row_id: str, by: int) -> None:
        words = self._acts.shift(self._road, row_id, by)
        if words:
            announce(self, words)


class _RoadScroll(ScrollPage):
    """Begins close under the goal, which stays where it is."""

    is_under_goal = True

    def restyle(self) -> None:
        super().restyle()
        edges = self._row.contentsMargins()
        edges.setTop(look().gap(4) if self.is_under_goal else look().gap(24))
        self._row.setContentsMargins(edges)

    def set_under_goal(self, is_under_goal: bool) -> None:
        """Begin under the goal, or with it."""
        self.is_under_goal = is_under_goal
        self.restyle()


__all__ = ["RoadPage"]
