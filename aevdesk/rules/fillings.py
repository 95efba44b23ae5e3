"""What follows from an answer and need not be typed: proposed into empty fields, never over what was written.

A sentence that belongs to somebody is only offered: it stands in the case when a person has taken it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from aevdesk.case.base import Day, PDate, is_empty
from aevdesk.case.edits import Path, SetValue, value_at
from aevdesk.case.moment import Moment
from aevdesk.case.numbers import birth_date

OFFERED: Mapping[str, Path] = MappingProxyType(
    {"agreement.goal": ("agreement", "goal"), "need.opens_when": ("need", "opens_when")}
)
"""The fields for which a sentence may be offered."""
_TALKS: Path = ("conversation", "talks")


@dataclass(frozen=True, slots=True)
class Offer:
    """A sentence that may be taken as it stands: which one, and what is known to put into it."""

    name: Literal["goal", "goal_position", "opens_when", "opens_when_third"]
    employer: str = ""
    position: str = ""
    when: PDate | None = None


def offered(moment: Moment, form_id: str) -> Offer | None:
    """The sentence to offer for an empty field, or None: only on the way back to an employer, where all is known.

    The goal needs the workplace and the day of the return («SINTEF 2015» L86); nothing is guessed about the person.
    """
    if form_id not in OFFERED or not moment.rte or not is_empty(value_at(moment.case, OFFERED[form_id])):
        return None
    case, when = moment.case, moment.case.return_.date
    if form_id == "need.opens_when":
        return Offer("opens_when" if case.options.voice == "du" else "opens_when_third")
    party = moment.parties.get(case.facts.employer)
    employer = (party.org or party.name).strip() if party else ""
    if case.agreement.goal_open or not employer or when is None or when.awaits:
        return None
    position = case.facts.position.strip()
    return Offer("goal_position" if position else "goal", employer, position, when)


def fillings(moment: Moment, path: Path, *, before: Moment | None = None) -> tuple[SetValue, ...]:
    """The fields to fill in after the place at `path` has been answered; `moment` is the case after that answer.

    A field that still holds what was proposed `before` the answer follows it: so a date that is typed key by key takes
    its followers along, and so does one that is moved later. What somebody wrote otherwise stays.
    """
    former = {f.path: f.value for f in _proposed(before, path)} if before is not None else {}
    return tuple(f for f in _proposed(moment, path) if f.value and _is_open(moment, f, former))


def _is_open(moment: Moment, filling: SetValue, former: Mapping[Path, object]) -> bool:
    now = value_at(moment.case, filling.path)
    return is_empty(now) or (now == former.get(filling.path) and now != filling.value)


def _proposed(moment: Moment, path: Path) -> Iterator[SetValue]:
    case = moment.case
    if path == ("facts", "national_id"):
        born = birth_date(case.facts.national_id)
        if born:
            yield SetValue(("facts", "birth_date"), born)
    elif path == ("facts", "employer") and case.facts.employer:
        yield SetValue(("return", "employer_contact"), case.facts.employer)
    elif path == ("facts", "work_percent_now") and case.facts.work_percent_now is not None:
        yield SetValue(("return", "percent_now"), case.facts.work_percent_now)
    elif path == ("triage", "track") and moment.rte:
        yield SetValue(("agreement", "goal_kind"), "same_employer")
    elif path == ("return", "date") and moment.rte and case.return_.date:
        yield from _from_return(moment, case.return_.date.latest)
    elif path == ("own_view", "mode") and case.own_view.mode:
        yield SetValue(("own_view", "date"), _last_talk(moment) or moment.today)
    elif path[:2] == _TALKS:
        yield from _from_talk(moment)


def _from_return(moment: Moment, day: Day) -> Iterator[SetValue]:
    """The return ends the period, and at the latest then the two look at how it went."""
    yield SetValue(("agreement", "to"), day)
    yield SetValue(("return", "evaluate"), day)
    yield SetValue(("follow", "next_date"), day)
    yield SetValue(("return", "nav_contact"), moment.case.facts.caseworker)


def _from_talk(moment: Moment) -> Iterator[SetValue]:
    day = _last_talk(moment)
    if day:
        yield SetValue(("agreement", "from"), day)
    for talk in moment.case.conversation.talks:
        if talk.form:
            yield SetValue(("follow", "form"), talk.form)
        if moment.case.t.interpreter == "no" and talk.interpreter is None:
            yield SetValue((*_TALKS, talk.id, "interpreter"), "not_needed")


def _last_talk(moment: Moment) -> Day | None:
    return max((t.date for t in moment.case.conversation.talks if t.date), default=None)
