"""Sentences and steps that are offered where all they say is known. They stand in the case when a person takes them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from types import MappingProxyType
from typing import Literal

from aevdesk.case.base import Day, PDate, is_empty
from aevdesk.case.edits import Path, value_at
from aevdesk.case.facts import Party
from aevdesk.case.moment import Moment

OFFERED: Mapping[str, Path] = MappingProxyType(
    {
        "triage.reason": ("triage", "reason"),
        "facts.employer": ("facts", "employer"),
        "agreement.goal": ("agreement", "goal"),
        "need.opens_when": ("need", "opens_when"),
        "follow.purpose": ("follow", "purpose"),
    }
)
"""The fields for which words may be offered."""
_SHORTEST_NAME_PART = 3
_MONDAY, _SATURDAY = 0, 5


@dataclass(frozen=True, slots=True)
class Offer:
    """Words that may be taken as they stand: which, and what is known to put into them.

    `employer` is the workplace, `who` a name, `source` the id of a source.
    """

    name: Literal[
        "goal", "goal_at", "goal_position", "goal_position_at", "opens_when", "opens_when_third", "reason",
        "reason_third", "purpose", "employer",
    ]  # fmt: skip
    employer: str = ""
    position: str = ""
    when: PDate | None = None
    who: str = ""
    source: str = ""


def offered(moment: Moment, form_id: str) -> Offer | None:
    """What to offer for an empty field, or None: only on the way back to an employer, where all is known.

    The goal needs the day of the return («SINTEF 2015» L86), the reason both conditions of the track (L70-73); nothing
    is guessed about the person.
    """
    if form_id not in OFFERED or not is_empty(value_at(moment.case, OFFERED[form_id])):
        return None
    if form_id == "triage.reason":
        return _reason(moment)
    if form_id == "facts.employer":
        named = moment.case.triage.employer_confirmed_by.strip()
        return Offer("employer", who=named) if named else None
    if not moment.rte:
        return None
    if form_id == "agreement.goal":
        return _goal(moment)
    if form_id == "follow.purpose":
        return Offer("purpose")
    return Offer("opens_when" if _is_told_to_the_person(moment) else "opens_when_third")


def _reason(moment: Moment) -> Offer | None:
    """Both conditions of the track, told: who confirmed it and when, and what the health is clarified by."""
    triage = moment.case.triage
    is_told = triage.same_employer == triage.person_confirms == triage.health_clarified == "yes"
    named, day = triage.employer_confirmed_by.strip(), triage.employer_confirmed_date
    source = triage.health_clarified_source
    is_other = triage.track not in (None, "return_to_employer")
    if is_other or not is_told or not (named and day and source) or moment.has("employment_unclear"):
        return None
    name = "reason" if _is_told_to_the_person(moment) else "reason_third"
    return Offer(name, when=PDate(date=day), who=named, source=source)


def _goal(moment: Moment) -> Offer | None:
    case, when = moment.case, moment.case.return_.date
    if case.agreement.goal_open or case.facts.employer not in moment.parties or when is None or when.awaits:
        return None
    position, place = case.facts.position.strip(), _workplace(moment)
    if position:
        return Offer("goal_position_at" if place else "goal_position", place, position, when)
    return Offer("goal_at" if place else "goal", place, when=when)


def _is_told_to_the_person(moment: Moment) -> bool:
    return moment.case.options.voice == "du"


def _workplace(moment: Moment) -> str:
    """What the employer is called; empty where only the one to talk with there is named."""
    party = moment.parties.get(moment.case.facts.employer)
    if party is None:
        return ""
    is_a_person = _is_named_by(party, moment.case.triage.employer_confirmed_by)
    return party.org.strip() or ("" if is_a_person else party.name.strip())


def _is_named_by(party: Party, name: str) -> bool:
    """Say whether the name of the party and a person's name share a part."""
    parts = {part for part in name.casefold().split() if len(part) >= _SHORTEST_NAME_PART}
    return bool(parts & set(party.name.casefold().split()))


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
