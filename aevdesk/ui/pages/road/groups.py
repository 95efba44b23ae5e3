"""The row of a group in the table under the road: a milestone, the steps, the talks, or what stands alone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.ui.pages.page import Work
from aevdesk.ui.pages.road.columns import WIDE
from aevdesk.ui.pages.road.content import Group, Origin
from aevdesk.ui.pages.road.lines import OriginLinks, RowHead
from aevdesk.ui.pages.road.painting import paint_badge
from aevdesk.ui.pages.road.rows import OpenableRow
from aevdesk.ui.theme import Size, look
from aevdesk.ui.theme.painting import open_painter, paint_box
from aevdesk.ui.widgets import Button, Glyph, Tag, Text, show_if, take_out
from aevdesk.ui.widgets.field_row import ErrorLine

_ICONS = {"steps": "route", "loose": "list", "talks": "message-circle"}
_ADD_WORDS = {"steps": "road-new-step", "milestone": "road-new-activity", "loose": "road-new-activity"}


class GroupLine(RowHead):
    """The line of a group: its number or icon, its title and date, and the button that adds to it."""

    def __init__(self, work: Work, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._group, self._is_first, self._mode = work, group, False, WIDE
        self._title = Text("", "small_strong")
        self._title.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = Glyph(_ICONS.get(group.kind, "flag"), "soft", 18)
        self._states: list[Tag] = []
        self.error = ErrorLine()
        self.add = Button(work.say(_ADD_WORDS.get(group.kind, "road-new-activity")), "quiet", icon="plus", size="small")
        self._row = QHBoxLayout(self)
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self._title)
        self._words.addWidget(self.error)
        self._origins = OriginLinks(work)
        self._marks = QHBoxLayout()
        self._row.addWidget(self._icon)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(self._marks)
        self._row.addWidget(self._origins)
        self._row.addWidget(self.add)
        if group.kind != "milestone":
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setEnabled(True)
            self.setCursor(Qt.CursorShape.ArrowCursor)
        show_if(self._icon, group.kind != "milestone")
        show_if(self.add, group.kind in _ADD_WORDS)
        self.set_group(group)
        self.follow_look()

    def set_group(self, group: Group) -> None:
        """Show the group as it is now."""
        was, self._group = self._group, group
        parts: list[tuple[str, bool | str]] = [(group.title, True)]
        if group.when:
            parts.append((f"   {group.when}", "soft"))
        self._title.set_text(parts)
        self.setAccessibleName(group.spoken)
        self.setAccessibleDescription(self._work.say("road-row-keys") if group.kind == "milestone" else "")
        self.add.setAccessibleName(f"{self.add.text()}: {group.title}")
        self._origins.set_origins(_said_nowhere_else(group))
        self.set_mode(self._mode)
        if was.states != group.states or not self._states:
            for tag in self._states:
                take_out(self._marks, tag)
            self._states = [Tag(s.word, icon=s.icon, tone=f"bare_{s.tone}") for s in group.states]
            for tag in self._states:
                self._marks.addWidget(tag)
                tag.show()
        self.update()

    def set_mode(self, mode: str) -> None:
        """Leave out where it comes from when there is no room beside the title."""
        self._mode = mode
        show_if(self._origins, mode == WIDE and bool(_said_nowhere_else(self._group)))

    def set_first(self, is_first: bool) -> None:
        """Be the first thing in the frame of the table, and follow its corners."""
        if is_first != self._is_first:
            self._is_first = is_first
            self.update()

    def restyle(self) -> None:
        """Take measures again."""
        left = look().px(20 + (32 if self._group.kind == "milestone" else 0))
        self._row.setContentsMargins(left, look().px(4), look().px(8), look().px(4))
        self._origins.setMaximumWidth(look().px(190))
        self._row.setSpacing(look().px(10))
        self.setMinimumHeight(look().px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = open_painter(self)
        ground = QRectF(self.rect())
        if not self._is_chosen and self._is_first:
            paint_box(painter, ground, fill=look().colour("canvas"), radius=Size.RADIUS_CARD - 1)
            ground.setTop(Size.RADIUS_CARD)
        if not self._is_chosen:
            painter.fillRect(ground, look().colour("canvas"))
        painter.end()
        if self._group.kind != "milestone":
            return
        super().paintEvent(event)
        painter = open_painter(self)
        side = look().px(22)
        paint_badge(painter, str(self._group.number), QRectF(look().px(20), (self.height() - side) / 2, side, side))
        painter.end()


class GroupRow(OpenableRow):
    """The row of a group; that of a milestone opens to the form of the milestone."""

    def __init__(self, work: Work, group: Group, parent: QWidget | None = None) -> None:
        self.line = GroupLine(work, group)
        super().__init__(work, self.line, group.path, parent)
        self.group = group
        self.follow_look()

    def set_group(self, group: Group) -> None:
        """Show the group as it is now."""
        self.group = group
        self.line.set_group(group)
        self.set_named(group.title)

    def set_open(self, is_open: bool) -> None:
        super().set_open(is_open and self.group.kind == "milestone")

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        if self.group.kind == "milestone":
            super().show_problems(sentences)


def _said_nowhere_else(group: Group) -> tuple[Origin, ...]:
    """What the milestone comes from, where none of its rows says so already."""
    said = {origin.path for item in group.items for origin in item.origins}
    return tuple(origin for origin in group.origins if origin.path not in said)
