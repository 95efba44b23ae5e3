"""Where everything on the road stands, in px: months, lanes, bars and their labels, marks, the stair and the flag.

Free of Qt: how wide words are is asked of a `Measure`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal

from aevdesk.ui.pages.road.content import Group, Road, Stair
from aevdesk.ui.pages.road.dates import DayWords
from aevdesk.ui.pages.road.items import Item

Measure = Callable[[str, str], float]
"""(words, kind of type) -> width in px."""
Side = Literal["inside", "right", "left", "none"]
LABEL, TITLE, SMALL = "caption_strong", "body_strong", "caption"

_HEAD, _BAR, _BAR_GAP, _PAD = 36, 27, 4, 8
_TITLE_LINE, _SMALL_LINE = 22, 18
_STAIR, _STAIR_WORDS, _TALKS = 92, 40, 40
_NARROWEST, _ICON, _INNER, _BETWEEN = 12, 16, 8, 8
_LONGEST_LABEL, _SHORTEST_LABEL = 400, 44
_MARK = 8
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: left, top, width, height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.h


@dataclass(frozen=True, slots=True)
class Tick:
    """The first of a month: where, and its name where there is room for one."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class BarBox:
    """A bar, and its label: beside it when it is too short to hold it, cut when there is room nowhere."""

    item: Item
    box: Box
    label: str
    side: Side
    label_x: float
    label_w: float
    has_icon: bool


@dataclass(frozen=True, slots=True)
class MarkBox:
    """A talk: the middle of its diamond, and its label beside it."""

    item: Item
    x: float
    y: float
    label: str
    label_x: float
    label_w: float


@dataclass(frozen=True, slots=True)
class StepBox:
    """A step of the stair, with the words that stand above it."""

    stair: Stair
    box: Box
    label: str
    note: str


@dataclass(frozen=True, slots=True)
class LaneBox:
    """A lane: its group, its place across the whole road, and the lines of its title."""

    group: Group
    box: Box
    lines: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FlagBox:
    """The flag: its pole, and its words, beside the pole or in the head when something lies beyond it."""

    x: float
    top: float
    bottom: float
    in_head: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole road at one width. Everything lies within `width` and `height`."""

    width: float
    height: float
    head: float
    axis: Box
    first: date
    last: date
    ticks: tuple[Tick, ...]
    lanes: tuple[LaneBox, ...]
    bars: tuple[BarBox, ...]
    marks: tuple[MarkBox, ...]
    steps: tuple[StepBox, ...]
    flag: FlagBox
    today_x: float | None

    def x_of(self, day: date) -> float:
        """Where a day begins, kept on the road."""
        share = (day - self.first).days / self._days
        return self.axis.x + self.axis.w * min(1.0, max(0.0, share))

    def days_in(self, px: float) -> int:
        """How many whole days a distance is."""
        return round(px * self._days / self.axis.w)

    @property
    def _days(self) -> int:
        return (self.last - self.first).days + 1

    def order(self) -> tuple[str, ...]:
        """The ids of all that can be chosen, as the arrows go: lane by lane, each from left to right."""
        steps = [step.stair.item_id for step in self.steps if step.stair.item_id]
        bars = sorted(self.bars, key=lambda bar: (self.lane_at(bar.box.y), bar.box.y, bar.box.x))
        return (*steps, *(bar.item.id for bar in bars), *(mark.item.id for mark in self.marks))

    def lane_at(self, y: float) -> int:
        """The number of the lane at a height, counted from 0; the last one below them all."""
        return next((i for i, lane in enumerate(self.lanes) if y < lane.box.bottom), len(self.lanes) - 1)


def plan_road(road: Road, words: DayWords, width: float, measure: Measure, scale: float = 1.0) -> Plan:
    """Place the road in a width of px; `scale` is the size of text and measures, 1.0 at 100 %."""
    return _Planner(road, words, width, measure, scale).plan()


class _Planner:
    def __init__(self, road: Road, words: DayWords, width: float, measure: Measure, scale: float) -> None:
        self._road, self._words, self._width, self._measure, self._scale = road, words, width, measure, scale
        self._titles = min(max(width * 0.22, self._px(186)), self._px(250))
        ends = max((item.last for item in road.items if item.last and item.shape != "none"), default=road.flag.day)
        self._is_beyond = min(ends, road.last) > road.flag.day
        texts = [(road.flag.title, LABEL), *((note, SMALL) for note in road.flag.notes)]
        self._flag_room = self._px(24) + max(max(measure(text, kind) for text, kind in texts), self._px(_ICON))
        room = self._px(16) if self._is_beyond else self._flag_room
        self._axis = Box(self._titles, 0, max(self._px(80), width - self._titles - room), 0)

    def plan(self) -> Plan:
        head = float(self._px(_HEAD))
        empty = Plan(self._width, head, head, self._axis, self._road.first, self._road.last, (), (), (), (), (),
                     FlagBox(0, 0, 0, in_head=False), None)  # fmt: skip
        lanes: list[LaneBox] = []
        bars: list[BarBox] = []
        marks: list[MarkBox] = []
        steps: list[StepBox] = []
        y = head
        for group in lanes_of(self._road):
            lines, notes = self._title(group)
            if group.kind == "steps":
                tall = float(self._px(_STAIR + _STAIR_WORDS + _PAD))
                steps += self._steps(empty, y, tall)
            elif group.kind == "talks":
                tall = self._marks(empty, y, marks)
            else:
                tall = self._bars(empty, group, y, bars)
            least = len(lines) * self._px(_TITLE_LINE) + len(notes) * self._px(_SMALL_LINE) + 2 * self._px(_PAD)
            tall = max(tall, float(least)) if group.kind != "talks" else tall
            lanes.append(LaneBox(group, Box(0, y, self._width, tall), lines, notes))
            y += tall
        flag = self._flag(empty, head, lanes)
        today = self._road.today
        return Plan(
            self._width, y, head, Box(self._axis.x, head, self._axis.w, y - head), self._road.first, self._road.last,
            tuple(self._ticks(empty, flag)), tuple(lanes), tuple(bars), tuple(marks), tuple(steps), flag,
            empty.x_of(today) if today is not None else None,
        )  # fmt: skip

    def _px(self, at_100: float) -> int:
        return round(at_100 * self._scale)

    # Head

    def _ticks(self, plan: Plan, flag: FlagBox) -> Iterator[Tick]:
        """Every month, or every second, third … so that their names do not crowd each other."""
        months = list(_months(self._road.first, self._road.last))
        room = self._px(14)
        spots: list[tuple[float, str]] = []
        for step in _STEPS:
            shown = [m for m in months if (_month_number(m) - _month_number(months[0])) % step == 0]
            spots = [(plan.x_of(m), self._words.month(m, year=_wants_year(m, months[0], step))) for m in shown]
            if all(after[0] - spot[0] >= self._measure(spot[1], SMALL) + room for spot, after in pairwise(spots)):
                break
        taken = (flag.x - self._px(8), flag.x + self._flag_room) if flag.in_head else (self._width, self._width)
        for x, label in spots:
            ends = x + self._measure(label, SMALL) + room
            fits = ends <= self._width and not (x < taken[1] and ends > taken[0])
            yield Tick(x, label if fits else "")

    def _flag(self, plan: Plan, head: float, lanes: Sequence[LaneBox]) -> FlagBox:
        bottom = max((lane.box.bottom for lane in lanes if lane.group.kind != "talks"), default=head)
        return FlagBox(plan.x_of(self._road.flag.day + timedelta(days=1)), head, bottom, self._is_beyond)

    # Lanes

    def _title(self, group: Group) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The title on at most three lines, and under it the date and what has passed."""
        room = self._titles - self._px(18 + 34 + 8)
        lines = tuple(wrapped(group.title, room, lambda text: self._measure(text, TITLE), most=3))
        said = (group.when, *(state.word for state in group.states), group.undated)
        note = " · ".join(part for part in said if part)
        return lines, tuple(wrapped(note, room, lambda text: self._measure(text, SMALL), most=2))

    def _bars(self, plan: Plan, group: Group, top: float, made: list[BarBox]) -> float:
        """Place the bars of a lane in rows, none over another's bar or label; returns the height they take."""
        ends: list[float] = []
        for item in sorted((i for i in group.items if i.shape == "bar"), key=lambda i: i.first or date.min):
            bar = self._bar(plan, item)
            left, right = _extent(bar)
            row = next((i for i, end in enumerate(ends) if end + self._px(_BETWEEN) <= left), len(ends))
            ends[row:] = [right, *ends[row + 1 :]]
            y = top + self._px(_PAD) + row * self._px(_BAR + _BAR_GAP)
            made.append(
                BarBox(item, Box(bar.box.x, y, bar.box.w, self._px(_BAR)), bar.label, bar.side, bar.label_x,
                       bar.label_w, bar.has_icon)
            )  # fmt: skip
        return float(2 * self._px(_PAD) + max(1, len(ends)) * self._px(_BAR + _BAR_GAP) - self._px(_BAR_GAP))

    def _bar(self, plan: Plan, item: Item) -> BarBox:
        """A bar at the top of the road: from the first day to the end of the last, and never too narrow to be seen."""
        first, last = item.first or plan.first, item.last or plan.first
        left, right = plan.x_of(first) + 1, plan.x_of(last + timedelta(days=1)) - 1
        narrow = self._px(_NARROWEST)
        if right - left < narrow:
            left = max(plan.axis.x + 1, min(left, right - narrow))
            right = left + narrow
        box = Box(left, 0, right - left, self._px(_BAR))
        side, x, wide = self._label_place(plan, item, box)
        return BarBox(item, box, item.what if wide else "", side, x, wide, box.w >= self._px(_ICON + 4))

    def _label_place(self, plan: Plan, item: Item, box: Box) -> tuple[Side, float, float]:
        """Where a label goes: inside when it fits, else beside its bar, else wherever most of it can be read."""
        icon, gap = self._px(_ICON), self._px(6)
        badge = icon + gap if item.badge else 0
        words = self._measure(item.what, LABEL) + 2 if item.what else 0
        wanted = min(words, self._px(_LONGEST_LABEL))
        begins = box.x + self._px(_INNER) + icon + gap
        inside = max(0, box.right - self._px(_INNER) - begins - badge)
        flag = plan.x_of(self._road.flag.day + timedelta(days=1)) - self._px(4)
        after = (flag if box.right <= flag else self._width) - box.right - gap - badge
        before = box.x - plan.axis.x - gap - badge
        if words <= inside:
            return "inside", begins, inside
        if after >= wanted:
            return "right", box.right + gap, wanted
        if inside >= self._px(2 * _SHORTEST_LABEL):
            return "inside", begins, inside
        if before >= wanted or before > max(after, inside):
            shown = min(before, wanted)
            return "left", box.x - gap - shown - badge, shown
        if max(after, inside) < self._px(_SHORTEST_LABEL):
            return "none", box.right, 0
        return ("right", box.right + gap, min(after, wanted)) if after >= inside else ("inside", begins, inside)

    def _marks(self, plan: Plan, top: float, made: list[MarkBox]) -> float:
        """Place the talks in rows; two on one day are one mark."""
        ends: list[float] = []
        days = self._talk_days()
        for place, (day, item) in enumerate(days):
            middle = (plan.x_of(day) + plan.x_of(day + timedelta(days=1))) / 2
            label = self._words.short_day(day)
            wide, gap = self._measure(label, SMALL) + 2, self._px(_MARK + 4)
            follows = plan.x_of(days[place + 1][0]) if place + 1 < len(days) else self._width
            at_right = middle + gap + wide + self._px(4) <= min(follows - gap, self._width)
            at_left = not at_right and middle - gap - wide >= max([plan.axis.x, *ends[:1]]) + self._px(4)
            label_x = middle - gap - wide if at_left or middle + gap + wide > self._width else middle + gap
            reach = self._px(_MARK)
            left, right = min(label_x, middle - reach), max(label_x + wide, middle + reach)
            row = next((i for i, end in enumerate(ends) if end + self._px(4) <= left), len(ends))
            ends[row:] = [right, *ends[row + 1 :]]
            y = top + self._px(_TALKS) / 2 + row * self._px(26)
            made.append(MarkBox(item, middle, y, label, label_x, wide))
        return float(self._px(_TALKS) + max(0, len(ends) - 1) * self._px(26))

    def _talk_days(self) -> list[tuple[date, Item]]:
        """The days of talks in order, each with the first that is had then: a meeting before a follow-up."""
        found: dict[date, Item] = {}
        marks = [item for item in self._road.items if item.shape == "mark" and item.first]
        for item in sorted(marks, key=lambda i: i.kind != "act"):
            found.setdefault(item.first or date.min, item)
        return sorted(found.items(), key=lambda pair: pair[0])

    def _steps(self, plan: Plan, top: float, tall: float) -> Iterator[StepBox]:
        base = top + tall
        for stair in self._road.stairs:
            left, right = plan.x_of(stair.first), plan.x_of(stair.last + timedelta(days=1))
            high = max(self._px(6), stair.share * self._px(_STAIR))
            room = right - left - self._px(6)
            label = stair.label if room >= self._px(_SHORTEST_LABEL) else ""
            note = stair.note if label and self._measure(stair.note, SMALL) <= room else ""
            yield StepBox(stair, Box(left, base - high, right - left, high), label, note)


def lanes_of(road: Road) -> tuple[Group, ...]:
    """The groups that are lanes of the road: those with nothing to show on it are left to the table."""
    has_marks = any(item.shape == "mark" for item in road.items)
    shows = {
        "steps": lambda _group: bool(road.stairs),
        "milestone": lambda _group: True,
        "loose": lambda group: any(item.shape in ("bar", "none") for item in group.items),
        "talks": lambda _group: has_marks,
    }
    return tuple(group for group in road.groups if shows[group.kind](group))


def wrapped(text: str, room: float, measure: Callable[[str], float], *, most: int) -> Iterator[str]:
    """The text in at most so many lines; the last one ends in «…» when there is more."""
    words, lines = text.split(), list[str]()
    while words and len(lines) < most:
        line = [words.pop(0)]
        while words and measure(" ".join([*line, words[0]])) <= room:
            line.append(words.pop(0))
        lines.append(" ".join(line))
    for place, line in enumerate(lines):
        is_cut = bool(words) and place == len(lines) - 1
        yield _cut(line + ("…" if is_cut else ""), room, measure)


def _cut(line: str, room: float, measure: Callable[[str], float]) -> str:
    while measure(line) > room and len(line) > 2:
        line = line.rstrip("…")[:-1].rstrip() + "…"
    return line


def _extent(bar: BarBox) -> tuple[float, float]:
    """From where to where a bar with its label reaches."""
    badge = bar.box.h if bar.item.badge and bar.side in ("right", "left") else 0
    if bar.side == "right":
        return bar.box.x, bar.label_x + bar.label_w + badge
    if bar.side == "left":
        return bar.label_x, bar.box.right
    return bar.box.x, bar.box.right


def _months(first: date, last: date) -> Iterator[date]:
    day = first.replace(day=1)
    while day <= last:
        yield day
        if (day.year, day.month) == (date.max.year, 12):
            return
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _wants_year(month: date, first: date, step: int) -> bool:
    """Say whether the year is said with the month: in January, or where January is not named."""
    return step > 1 or (month.month == 1 and month != first)
