"""The road of a case: the goal, the groups that lead to it, and what is done in each. Free of Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.desk.wording import Wording
from aevdesk.rules.outline import section_exists
from aevdesk.ui.pages.road.dates import DayWords, capital
from aevdesk.ui.pages.road.items import Item, Items, Origin, State

GroupKind = Literal["steps", "milestone", "loose", "talks"]
LOOSE, STEPS, TALKS = "loose", "steps", "talks"
_MARGIN = timedelta(days=183)
_NO_PERIOD = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Group:
    """A lane of the road and a part of the table: a milestone, the steps of a return, the talks, or what stands alone.

    `path` is the milestone's own place, else the list its rows stand in. `number` is 0 where there is none, `undated`
    says how many of its items have no place on the road.
    """

    id: str
    kind: GroupKind
    path: Path
    title: str
    when: str = ""
    number: int = 0
    items: tuple[Item, ...] = ()
    states: tuple[State, ...] = ()
    origins: tuple[Origin, ...] = ()
    undated: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Stair:
    """One step of a planned return: how high it is (0 to 1, the goal being 1), from when to when, and its words."""

    item_id: str
    first: date
    last: date
    share: float
    label: str
    note: str


@dataclass(frozen=True, slots=True)
class Flag:
    """The flag of the goal: the day it stands on, its word, and the quieter words under it."""

    day: date
    title: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Road:
    """All that the page shows of the way to the goal. `first` to `last` is the stretch of time that the road covers."""

    groups: tuple[Group, ...]
    first: date
    last: date
    flag: Flag
    stairs: tuple[Stair, ...] = ()
    today: date | None = None
    goal: str = ""
    period: str = ""
    text: str = ""

    @property
    def items(self) -> tuple[Item, ...]:
        """Every item, in the order of the table."""
        return tuple(item for group in self.groups for item in group.items)

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing yet: no return to plan, no milestone, and nothing anybody does."""
        return not any(group.kind != "talks" for group in self.groups)

    def item(self, item_id: str) -> Item | None:
        """The item with this id, if it is there."""
        return next((item for item in self.items if item.id == item_id), None)

    def group_of(self, item_id: str) -> Group | None:
        """The group that an item stands in, or the group itself when the id is its own."""
        found = (g for g in self.groups if g.id == item_id or any(item.id == item_id for item in g.items))
        return next(found, None)


def road_of(moment: Moment, words: Wording, days: DayWords | None = None) -> Road:
    """The road of the case as it is now. `days` are the words for its days, where they are at hand."""
    return _Maker(moment, words, days or DayWords(words.texts, moment.today)).road()


class _Maker:
    def __init__(self, moment: Moment, words: Wording, days: DayWords) -> None:
        self._moment, self._words, self._days = moment, words, days
        self._case = moment.case
        self._say = words.texts.say
        self._items = Items(moment, words, self._days)

    def road(self) -> Road:
        groups = tuple(self._groups())
        flag = self._flag()
        first, last = self._stretch(groups, flag)
        agreement = self._case.agreement
        runs = agreement.from_ is not None and agreement.from_ < self._moment.today <= last
        made = Road(
            groups, first, last, flag,
            stairs=tuple(self._stairs(first)),
            today=self._moment.today if runs else None,
            goal=agreement.goal.strip(),
            period=self._period(),
        )  # fmt: skip
        return Road(groups, first, last, flag, made.stairs, made.today, made.goal, made.period, self._text(made))

    # Groups

    def _groups(self) -> Iterator[Group]:
        agreement, by_group = self._case.agreement, self._by_group()
        if section_exists(self._moment, "return"):
            steps = tuple(self._items.step(step, i) for i, step in enumerate(self._case.return_.steps, start=1))
            title = self._words.field("return.steps")
            yield Group(STEPS, "steps", ("return", "steps"), title, items=steps, spoken=title)
        for number, milestone in enumerate(agreement.milestones, start=1):
            yield self._milestone(number, by_group.get(milestone.id, ()))
        loose = by_group.get(LOOSE, ())
        if loose:
            title = self._say("road-loose" if agreement.milestones else "road-doing")
            path, undated = ("agreement", "activities"), self._undated(loose)
            yield Group(LOOSE, "loose", path, title, items=loose, undated=undated, spoken=title)
        talks = tuple(self._items.follow_ups())
        if talks or any(item.shape == "mark" for items in by_group.values() for item in items):
            title = self._say("road-talks")
            yield Group(TALKS, "talks", ("follow", "next_date"), title, items=talks, spoken=title)

    def _milestone(self, number: int, items: tuple[Item, ...]) -> Group:
        row = self._case.agreement.milestones[number - 1]
        title = row.text.strip() or self._say("road-no-milestone-text")
        when = self._days.bounded(row.by) if row.by else ""
        origins = tuple(self._items.origins(row.from_finding))
        spoken = [self._say("road-number", number=str(number)), title, when]
        spoken += [self._say(f"road-from-{origin.kind}", what=origin.title) for origin in origins]
        return Group(
            row.id, "milestone", ("agreement", "milestones", row.id), title, when, number, items,
            tuple(self._items.states_of_milestone(row)), origins, self._undated(items),
            ", ".join(part for part in spoken if part),
        )  # fmt: skip

    def _undated(self, items: Sequence[Item]) -> str:
        count = sum(1 for item in items if item.shape == "none")
        return self._say("road-undated", count=str(count)) if count else ""

    def _by_group(self) -> dict[str, tuple[Item, ...]]:
        """What is done and waited for, by the first milestone that it leads to."""
        agreement, found = self._case.agreement, dict[str, list[Item]]()
        for activity in agreement.activities:
            found.setdefault(self._group_of(activity.links), []).append(self._items.activity(activity))
        for waiting in agreement.waiting if section_exists(self._moment, "waiting") else ():
            found.setdefault(self._group_of(waiting.links), []).append(self._items.waiting(waiting))
        return {name: tuple(items) for name, items in found.items()}

    def _group_of(self, links: Sequence[str]) -> str:
        return next((m.id for m in self._case.agreement.milestones if m.id in links), LOOSE)

    # Time

    def _stretch(self, groups: Sequence[Group], flag: Flag) -> tuple[date, date]:
        """From the first of a month to the last day that something happens, near the period of the agreement.

        A date far outside the period is a slip of the pen: it does not squeeze the rest of the road together.
        """
        agreement, today = self._case.agreement, self._moment.today
        begins = agreement.from_ or min([day for _id, day in _firsts(groups)], default=today)
        ends = max(begins, flag.day)
        days = [day for group in groups for item in group.items for day in (item.first, item.last) if day]
        near = [day for day in days if begins - _MARGIN <= day <= ends + _MARGIN]
        # Something waited for began before the agreement: it is shown from where the road begins.
        starts = [day for kind, day in _firsts(groups) if kind != "wait" and day in near]
        return min([begins, *starts]).replace(day=1), max([ends, *near])

    def _flag(self) -> Flag:
        """The goal stands at the end of the agreement; only a return has a day of its own."""
        agreement, plan = self._case.agreement, self._case.return_
        if section_exists(self._moment, "return") and plan.date:
            sizes = (self._items.size(plan.target_percent, plan.target_hours), self._days.short_day(plan.date.latest))
            return Flag(plan.date.latest, self._say("road-goal"), tuple(size for size in sizes if size))
        if agreement.goal_open and agreement.goal_by:
            return Flag(agreement.goal_by, self._say("road-goal-set"), (self._days.short_day(agreement.goal_by),))
        begins = agreement.from_ or self._moment.today
        return Flag(agreement.to or _later(begins, self._latest()), self._say("road-goal"))

    def _latest(self) -> date | None:
        rows = self._case.agreement
        ends = [a.to.latest for a in rows.activities if a.to] + [m.by.latest for m in rows.milestones if m.by]
        return max(ends, default=None)

    def _period(self) -> str:
        agreement = self._case.agreement
        if agreement.from_ is None or agreement.to is None:
            return ""
        same_year = agreement.from_.year == agreement.to.year
        ends = (self._days.day(agreement.from_, year=not same_year), self._days.day(agreement.to, year=True))
        return self._say("road-period", period=self._say("road-span", first=ends[0], last=ends[1]))

    # The stair of a return

    def _stairs(self, first: date) -> Iterator[Stair]:
        plan = self._case.return_
        steps = sorted((s for s in plan.steps if s.from_), key=lambda step: step.from_ or date.min)
        if not section_exists(self._moment, "return") or not steps:
            return
        sizes = _sizes([(s.percent, s.hours) for s in steps], (plan.percent_now, plan.hours_now))
        flag, opening = self._flag().day, steps[0].from_ or first
        if sizes[0] > 0 and first < opening:
            label = self._items.size(plan.percent_now, plan.hours_now)
            yield Stair("", first, opening - timedelta(days=1), sizes[0], label, "")
        for place, step in enumerate(steps):
            begins = step.from_ or first
            following = steps[place + 1].from_ if place + 1 < len(steps) else None
            ends = following - timedelta(days=1) if following else max(begins, flag)
            label = self._items.size(step.percent, step.hours) or self._say("road-step", number=str(place + 1))
            note = self._say("road-bound-from", date=self._days.short_day(begins))
            yield Stair(step.id, begins, max(begins, ends), sizes[place + 1], label, note)

    # The road as text

    def _text(self, road: Road) -> str:
        goal = road.goal or self._say("road-goal-open" if self._case.agreement.goal_open else "road-goal-empty")
        lines = [self._say("road-text-goal", goal=goal), road.period]
        for group in road.groups:
            told = "; ".join(
                ", ".join(part for part in (item.what, item.who, item.when) if part) for item in group.items
            )
            lines.append(self._say("road-text-group", title=group.spoken, items=told) if told else group.spoken)
        return "\n".join(capital(line.rstrip(".")) + "." for line in lines if line)


def _firsts(groups: Iterable[Group]) -> list[tuple[str, date]]:
    return [(item.kind, item.first) for group in groups for item in group.items if item.first]


def _later(begins: date, day: date | None) -> date:
    return max(day, begins) if day else begins + _NO_PERIOD


def _sizes(steps: Sequence[tuple[int | None, object]], now: tuple[int | None, object]) -> list[float]:
    """How high now and each step are, 0 to 1, in hours or in per cent. A plan that mixes the two rises evenly."""
    for place in (1, 0):
        numbers = [float(step[place] or 0) for step in steps if step[place] is not None]  # type: ignore[arg-type]
        if len(numbers) == len(steps) and max(numbers) > 0:
            before = now[place]
            begun = float(before) if before is not None else 0.0  # type: ignore[arg-type]
            highest = max(*numbers, begun)
            return [begun / highest, *(number / highest for number in numbers)]
    return [0.0, *((place + 1) / len(steps) for place in range(len(steps)))]


__all__ = ["LOOSE", "STEPS", "TALKS", "Flag", "Group", "Item", "Origin", "Road", "Stair", "State", "road_of"]
