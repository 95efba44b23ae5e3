"""The way back to work in even steps, offered as one stair. It stands in the case when a person lays it."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from aevdesk.case.base import Day
from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment

_MONDAY, _SATURDAY = 0, 5


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a stair: from which day, and how much then, in per cent or in hours a week."""

    day: Day
    percent: int | None = None
    hours: Decimal | None = None


def stair(moment: Moment, weeks: int) -> tuple[Step, ...]:
    """The way back in even steps, one each `weeks` weeks; none while it is unknown from what, to what and when.

    The first step is the first Monday of the agreement, the last is the day of the return, with all that is aimed at.
    Steps between are rounded to five per cent or half an hour; a step on a public holiday begins on the next working
    day. («SINTEF 2015» L4827.)
    """
    plan, begin = moment.case.return_, moment.case.agreement.from_ or moment.ref_date
    if plan.date is None or plan.date.awaits or weeks < 1:
        return ()
    now, target, is_hours = _from_and_to(moment)
    end = plan.date.latest
    if now is None or target is None or target <= now or end <= begin:
        return ()
    days = _days(moment, begin, end, weeks)
    grain = Decimal("0.5") if is_hours else Decimal(5)
    made: dict[Decimal, date] = {}
    for number, day in enumerate(days, 1):
        amount = _rounded(now + (target - now) * number / (len(days) + 1), grain)
        if now < amount < target:
            made.setdefault(amount, day)
    made[target] = end
    if is_hours:
        return tuple(Step(day, hours=amount) for amount, day in made.items())
    return tuple(Step(day, percent=int(amount)) for amount, day in made.items())


def asked_first(moment: Moment) -> tuple[Path, ...]:
    """What is not told yet that a stair is laid from: the day, from how much and to how much, in the unit begun in."""
    plan = moment.case.return_
    has_percent = plan.percent_now is not None or plan.target_percent is not None
    has_hours = plan.hours_now is not None or plan.target_hours is not None
    names = ("hours_now", "target_hours") if has_hours and not has_percent else ("percent_now", "target_percent")
    return tuple(("return", name) for name in ("date", *names) if getattr(plan, name) is None)


def _from_and_to(moment: Moment) -> tuple[Decimal | None, Decimal | None, bool]:
    """From how much, to how much, and whether in hours."""
    plan = moment.case.return_
    if plan.hours_now is not None and plan.target_hours is not None:
        return plan.hours_now, plan.target_hours, True
    if plan.percent_now is None or plan.target_percent is None:
        return None, None, False
    return Decimal(plan.percent_now), Decimal(plan.target_percent), False


def _days(moment: Moment, begin: date, end: date, weeks: int) -> list[date]:
    """The days of the steps before the last: Mondays so many weeks apart; none so near the end that it is no step."""
    gap = timedelta(weeks=weeks)
    monday = begin + timedelta((_MONDAY - begin.weekday()) % 7)
    found: list[date] = []
    while monday + gap / 2 < end and (day := _workday(moment, monday)) < end:
        found.append(day)
        monday += gap
    return found


def _workday(moment: Moment, day: date) -> date:
    while day.weekday() >= _SATURDAY or day in moment.ground.days_off:
        day += timedelta(1)
    return day


def _rounded(amount: Decimal, grain: Decimal) -> Decimal:
    return (amount / grain).quantize(Decimal(1), ROUND_HALF_UP) * grain
