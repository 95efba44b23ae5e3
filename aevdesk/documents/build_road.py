"""The way to the goal as a figure: stairs for a planned return, lanes for milestones. Whole numbers only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Milestone, ReturnStep
from aevdesk.documents.content import Road, RoadBar, RoadLane, RoadStep, RoadTick
from aevdesk.documents.telling import Telling
from aevdesk.texts import formats

LONGEST_STAIRS = 7
"""More steps than this have no room for their words across a page; they are then told in words alone."""
MOST_LANES = 8
MOST_ROWS = 3
_WHOLE = 1000
_LOWEST = 25
_MONTHS_WITH_NAMES = 13


def road(telling: Telling) -> Road | None:
    """The figure for this case, or None where a figure would say nothing."""
    figure = _stairs(telling) if telling.plans_return else None
    return figure or _lanes(telling)


def _figure_words(telling: Telling, percent: int | None, hours: Decimal | None, detail: str) -> tuple[str, str]:
    """The large word and the small ones of a step: «13,5 timer», «i uken, bare dag»."""
    words = telling.words
    per_week = [words.say("road-a-week")] if hours is not None else []
    sizes = (
        [words.say("road-hours", hours=formats.number(hours), one="yes" if hours == 1 else "no")]
        if hours is not None
        else []
    )
    sizes += [formats.percent(percent)] if percent is not None else []
    return ", ".join(sizes), ", ".join(part for part in (*per_week, detail) if part)


def step_label(telling: Telling, percent: int | None, hours: Decimal | None) -> str:
    """How much: hours where they were given, per cent where they were, never one made of the other."""
    said = [telling.words.hours(hours), formats.percent(percent) if percent is not None else ""]
    return ", ".join(part for part in said if part)


def _stairs(telling: Telling) -> Road | None:
    plan, words = telling.moment.case.return_, telling.words
    steps = [step for step in plan.steps if step.from_]
    blocks = [_block(telling, step, number) for number, step in enumerate(steps, start=1)]
    dates: list[date | None] = [step.from_ for step in steps]
    if steps and _size(plan.percent_now, plan.hours_now) > 0:
        now, detail = _figure_words(telling, plan.percent_now, plan.hours_now, words.say("road-now"))
        blocks.insert(0, RoadStep(0, now, detail, 0, 0, _size(plan.percent_now, plan.hours_now)))
        dates.insert(0, None)
    target, goal = _figure_words(telling, plan.target_percent, plan.target_hours, words.say("road-goal"))
    if steps and blocks[-1].height == _size(plan.target_percent, plan.target_hours):
        blocks[-1] = replace(blocks[-1], is_goal=True)
    elif target and plan.date:
        size = _size(plan.target_percent, plan.target_hours)
        blocks.append(RoadStep(0, target, goal, 0, 0, size, is_goal=True))
        dates.append(plan.date.date)
    if len(blocks) < 2 or len(blocks) > LONGEST_STAIRS:
        return None
    placed = _placed(blocks)
    return Road(
        words.say("road"),
        "stairs",
        alt=words.say("road-stairs-alt", steps="; ".join(_told(telling, blocks, dates))),
        steps=placed,
        ticks=tuple(RoadTick(words.short(day), block.start) for block, day in zip(placed, dates, strict=True) if day),
        marks=_marks_on_stairs(telling, placed, dates),
        marks_note=_meeting_note(telling),
    )


def _block(telling: Telling, step: ReturnStep, number: int) -> RoadStep:
    label, detail = _figure_words(telling, step.percent, step.hours, step.tasks)
    label = label or telling.words.say("road-step", number=number)
    return RoadStep(number, label, detail, 0, 0, _size(step.percent, step.hours))


def _size(percent: int | None, hours: Decimal | None) -> int:
    """How much a step is in whole tenths, to compare steps of one plan with each other."""
    return int(hours * 10) if hours is not None else (percent or 0) * 10


def _placed(blocks: Sequence[RoadStep]) -> tuple[RoadStep, ...]:
    """The steps side by side, equally wide so that each has room for its words, and as high as they are large."""
    largest = max(1, *(block.height for block in blocks))
    count = len(blocks)
    return tuple(
        replace(
            block,
            start=_WHOLE * i // count,
            end=_WHOLE * (i + 1) // count,
            height=max(_LOWEST, 100 * block.height // largest),
        )
        for i, block in enumerate(blocks)
    )


def _told(telling: Telling, blocks: Sequence[RoadStep], dates: Sequence[date | None]) -> Iterator[str]:
    words = telling.words
    for block, day in zip(blocks, dates, strict=True):
        said = " ".join(part for part in (block.label, block.detail) if part)
        yield words.say("road-from", what=said, date=words.long(day)) if day else said


def _marks_on_stairs(
    telling: Telling, blocks: Sequence[RoadStep], dates: Sequence[date | None]
) -> tuple[RoadTick, ...]:
    meets = telling.moment.case.follow.next_date
    starts = [(block, day) for block, day in zip(blocks, dates, strict=True) if day]
    if meets is None or not starts:
        return ()
    for (block, day), (_, following) in zip(starts, [*starts[1:], (None, None)], strict=True):
        last = following or telling.moment.case.agreement.to
        if day <= meets and (last is None or meets < last):
            share = (meets - day).days / max(1, (last - day).days) if last else 0.5
            return (RoadTick("", block.start + int(share * (block.end - block.start))),)
    return ()


def _lanes(telling: Telling) -> Road | None:
    agreement, words = telling.moment.case.agreement, telling.words
    milestones = telling.milestones
    dated = [m for m in milestones if m.by]
    if len(dated) < 2 or len(milestones) > MOST_LANES or agreement.from_ is None:
        return None
    ends = [m.by.latest for m in dated if m.by] + ([agreement.to] if agreement.to else [])
    first, last = agreement.from_, max(ends)
    if last <= first:
        return None
    axis = _Axis(date(first.year, first.month, 1), last)
    meets = telling.moment.case.follow.next_date
    return Road(
        words.say("road"),
        "lanes",
        alt=words.say("road-lanes-alt", steps="; ".join(_told_lanes(telling, milestones))),
        lanes=tuple(_lane(telling, m, i, axis) for i, m in enumerate(milestones, start=1)),
        ticks=tuple(axis.ticks(telling)),
        goal_label=words.say("road-goal"),
        goal_at=_WHOLE,
        marks=(RoadTick("", axis.at(meets)),) if meets and first <= meets <= last else (),
        marks_note=_meeting_note(telling),
    )


class _Axis:
    """A stretch of time along the road, in thousandths."""

    def __init__(self, first: date, last: date) -> None:
        self.first = first
        self.last = last

    def at(self, day: date) -> int:
        """Where the day stands, kept on the road."""
        share = _WHOLE * (day - self.first).days // max(1, (self.last - self.first).days)
        return min(_WHOLE, max(0, share))

    def ticks(self, telling: Telling) -> Iterator[RoadTick]:
        """The first of each month, or of each January and July where the months would crowd each other."""
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        day = self.first
        while day <= self.last:
            if months <= _MONTHS_WITH_NAMES:
                yield RoadTick(telling.words.month(day), self.at(day))
            elif day.month in (1, 7):
                yield RoadTick(f"{telling.words.month(day)} {day.year}", self.at(day))
            day = date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _lane(telling: Telling, milestone: Milestone, number: int, axis: _Axis) -> RoadLane:
    bars = [bar for activity in telling.activities if milestone.id in activity.links and (bar := _bar(activity, axis))]
    return RoadLane(number, milestone.text, tuple(_apart(bars)), axis.at(milestone.by.latest) if milestone.by else -1)


def _apart(bars: Sequence[RoadBar]) -> Iterator[RoadBar]:
    """The bars in rows, so that none lies over another; more than three rows would hide the others."""
    ends: list[int] = []
    for bar in sorted(bars, key=lambda one: one.start):
        row = next((i for i, end in enumerate(ends) if end <= bar.start), len(ends))
        if row < MOST_ROWS:
            ends[row:] = [bar.end, *ends[row + 1 :]]
            yield replace(bar, row=row)


def _bar(activity: Activity, axis: _Axis) -> RoadBar | None:
    if activity.from_ is None or activity.to is None or activity.from_.date >= activity.to.latest:
        return None
    return RoadBar(activity.what, axis.at(activity.from_.date), axis.at(activity.to.latest))


def _told_lanes(telling: Telling, milestones: Sequence[Milestone]) -> Iterator[str]:
    for milestone in milestones:
        when = telling.words.pdate(milestone.by)
        yield f"{milestone.text} ({when})" if when else milestone.text


def _meeting_note(telling: Telling) -> str:
    follow, words = telling.moment.case.follow, telling.words
    if follow.next_date is None:
        return ""
    said = words.say("road-meeting", date=words.long(follow.next_date))
    return f"{said}: {follow.purpose}" if follow.purpose else said
