"""What the page of the road does to the case: moving, reordering and taking away, each one edit of the session."""

from __future__ import annotations

from dataclasses import replace

from aevdesk.case.edits import Path, apply
from aevdesk.case.moment import Moment
from aevdesk.ui.pages.page import Work
from aevdesk.ui.pages.road.content import Group, Road, road_of
from aevdesk.ui.pages.road.dates import DayWords
from aevdesk.ui.pages.road.items import Item
from aevdesk.ui.pages.road.moves import Grip, moved, stepped


class RoadActs:
    """Acts on what a road shows. Every act goes through the work, so that it can be undone and may be refused."""

    def __init__(self, work: Work, days: DayWords) -> None:
        self._work, self._days = work, days

    def move(self, road: Road, item_id: str, grip: Grip, days: int) -> bool:
        """Move an item or a milestone by some days; says whether it was done."""
        path = _path(road, item_id)
        edit = moved(self._work.moment.case, path, grip, days) if path else None
        return edit is not None and self._work.edit(edit)

    def thought(self, road: Road, item_id: str, grip: Grip, days: int) -> Road:
        """The road as it would be after a move, over the same stretch of time. Nothing is changed."""
        moment, path = self._work.moment, _path(road, item_id)
        edit = moved(moment.case, path, grip, days) if path else None
        if edit is None:
            return road
        case, _inverse = apply(moment.case, edit)
        after = road_of(Moment(case, moment.today, moment.ground), self._work.words, self._days)
        return replace(after, first=road.first, last=road.last, flag=road.flag)

    def shift(self, road: Road, row_id: str, by: int) -> str:
        """Move a row past the next of its kind in its group, a milestone past the next; returns what to say of it."""
        item, group = road.item(row_id), road.group_of(row_id)
        among = _like(road, group, item) if group is not None else ()
        edit = stepped(self._work.moment.case, _path(road, row_id), among, by)
        if edit is None or not self._work.edit(edit):
            return ""
        place = among.index(row_id) + by + 1
        return self._work.say("ui-row-moved", what=_name(road, row_id), place=place, count=len(among))

    def remove(self, road: Road, row_id: str) -> None:
        """Take a row or a milestone away, and offer it back."""
        item, group = road.item(row_id), road.group_of(row_id)
        if item is not None and item.kind in ("act", "step"):
            self._work.remove(item.path, item.what or self._work.say(f"screen-row-{item.kind}"))
        elif item is None and group is not None and group.kind == "milestone":
            self._work.remove(group.path, group.title)

    def moved_words(self, road: Road, item_id: str) -> str:
        """What was moved, and when it is now."""
        item, group = road.item(item_id), road.group_of(item_id)
        when = item.when if item is not None else group.when if group is not None else ""
        return self._work.say("road-moved", what=_name(road, item_id), when=when)

    def said_of(self, road: Road, item_id: str, grip: str) -> str:
        """What a bubble says of the end that is held; empty where there is no date."""
        item = road.item(item_id)
        if item is None or item.first is None or item.last is None:
            return ""
        if item.first == item.last:
            return self._days.weekday(item.first)
        if grip == "first":
            return self._work.say("road-moves-from", date=self._days.weekday(item.first))
        if grip == "last" or item.kind == "wait":
            return self._work.say("road-moves-to", date=self._days.weekday(item.last))
        ends = (self._days.day(item.first), self._days.day(item.last))
        return self._work.say("road-span", first=ends[0], last=ends[1])


def _path(road: Road, item_id: str) -> Path:
    item, group = road.item(item_id), road.group_of(item_id)
    return item.path if item is not None else group.path if group is not None else ()


def _name(road: Road, item_id: str) -> str:
    item, group = road.item(item_id), road.group_of(item_id)
    return item.what if item is not None else group.title if group is not None else ""


def _like(road: Road, group: Group, item: Item | None) -> tuple[str, ...]:
    """The rows among which a row is moved: those of its kind in its group, or all milestones."""
    if item is None:
        return tuple(other.id for other in road.groups if other.kind == "milestone")
    return tuple(other.id for other in group.items if other.kind == item.kind)
