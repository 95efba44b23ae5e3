"""Sentences that are offered where all they say is known. They stand in the case when a person takes them.

None is about health, and none is the person's own: what somebody expects, wishes or can is not known here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import ReturnStep
from aevdesk.case.assessment import Tried
from aevdesk.case.base import PDate, is_empty
from aevdesk.case.edits import Path, value_at
from aevdesk.case.facts import Party
from aevdesk.case.moment import Moment

_AAP, _HEALTH = "AAP", "health_parties"
_IN_ROWS = ("party", "act", "meeting", "tried_item")
_ASKED_OF_HEALTH = (None, "gp", "specialist")
_SHORTEST_NAME_PART = 3


@dataclass(frozen=True, slots=True)
class Offer:
    """Words that may be taken as they stand: which, and what is known to put into them.

    `employer` is the workplace, `who` a name, `source` the id of a source, `step` where the way back begins, `code` an
    entry of a catalogue whose name is the sentence.
    """

    name: Literal[
        "goal", "goal_at", "goal_position", "goal_position_at", "opens_when", "opens_when_third", "reason",
        "reason_third", "purpose", "employer", "possible", "possible_third", "possible_by", "possible_by_third",
        "possible_step", "possible_step_third", "expected", "expected_card", "expected_card_later", "act_steps",
        "act_call", "scope", "measure", "elsewhere",
    ]  # fmt: skip
    employer: str = ""
    position: str = ""
    when: PDate | None = None
    who: str = ""
    source: str = ""
    step: ReturnStep | None = None
    code: str = ""


def offered(moment: Moment, form_id: str, path: Path = ()) -> Offer | None:
    """What to offer for an empty field, or None where not all is known that it would say.

    `path` says which field it is where there is one in every row. Most is offered on the way back to an employer only.
    """
    place = path or PLACES.get(form_id, ())
    if form_id not in OFFERED or not place or not is_empty(value_at(moment.case, place)):
        return None
    return _OFFERS[form_id](moment, place)


def _reason(moment: Moment, _path: Path) -> Offer | None:
    """Both conditions of the track, told: who confirmed it and when, and what the health is clarified by (L70-73)."""
    triage = moment.case.triage
    is_told = triage.same_employer == triage.person_confirms == triage.health_clarified == "yes"
    named, day = triage.employer_confirmed_by.strip(), triage.employer_confirmed_date
    source = triage.health_clarified_source
    is_other = triage.track not in (None, "return_to_employer")
    if is_other or not is_told or not (named and day and source) or moment.has("employment_unclear"):
        return None
    return Offer("reason" if _is_to_you(moment) else "reason_third", when=PDate(date=day), who=named, source=source)


def _employer(moment: Moment, _path: Path) -> Offer | None:
    named = moment.case.triage.employer_confirmed_by.strip()
    return Offer("employer", who=named) if named else None


def _goal(moment: Moment, _path: Path) -> Offer | None:
    """Back where one worked, by the day of the return («SINTEF 2015» L86)."""
    case, when = moment.case, moment.case.return_.date
    if not moment.rte or case.agreement.goal_open or case.facts.employer not in moment.parties:
        return None
    if when is None or when.awaits:
        return None
    position, place = case.facts.position.strip(), _workplace(moment)
    if position:
        return Offer("goal_position_at" if place else "goal_position", place, position, when)
    return Offer("goal_at" if place else "goal", place, when=when)


def _opens_when(moment: Moment, _path: Path) -> Offer | None:
    if not moment.rte:
        return None
    return Offer("opens_when" if _is_to_you(moment) else "opens_when_third")


def _possible(moment: Moment, _path: Path) -> Offer | None:
    """The job stands, as its employer confirmed, and when one begins in it or is back, as far as that is planned."""
    case, triage = moment.case, moment.case.triage
    named, day = triage.employer_confirmed_by.strip(), triage.employer_confirmed_date
    if not moment.rte or triage.same_employer != "yes" or not (named and day) or moment.has("employment_unclear"):
        return None
    to_you, when = _is_to_you(moment), case.return_.date
    begun = [step for step in case.return_.steps if step.from_ and (step.percent or step.hours)]
    if begun:
        first = min(begun, key=lambda step: step.from_ or day)
        return Offer("possible_step" if to_you else "possible_step_third", step=first)
    if when is not None and not when.awaits:
        return Offer("possible_by" if to_you else "possible_by_third", when=when)
    return Offer("possible" if to_you else "possible_third", who=named, when=PDate(date=day))


def _expected(moment: Moment, _path: Path) -> Offer | None:
    """What Nav expects on every way back: to be told. The card is sent by who has the allowance, or asked for it."""
    if not moment.rte:
        return None
    if moment.has_benefit(_AAP, "current"):
        return Offer("expected_card")
    return Offer("expected_card_later" if moment.has_benefit(_AAP, "applied") else "expected")


def _purpose(moment: Moment, _path: Path) -> Offer | None:
    return Offer("purpose") if moment.rte else None


def _act(moment: Moment, path: Path) -> Offer | None:
    """What an activity is, where its type says all: the steps of the return, the meeting Nav calls, the measure."""
    row = value_at(moment.case, path[:-1])
    if not isinstance(row, Activity):
        return None
    if row.kind == "measure" and row.measure.measure:
        return Offer("measure", code=row.measure.measure)
    if moment.rte and row.kind == "return":
        return Offer("act_steps")
    return Offer("act_call") if moment.rte and row.kind == "nav_task" else None


def _tried(moment: Moment, path: Path) -> Offer | None:
    row = value_at(moment.case, path[:-1])
    return Offer("measure", code=row.measure) if isinstance(row, Tried) and row.measure else None


def _scope(moment: Moment, path: Path) -> Offer | None:
    """The narrowest consent of use: what stands in the agreement. What a doctor may be asked is for people to say."""
    row = value_at(moment.case, path[:-1])
    health: frozenset[str] = moment.ground.sets.get(_HEALTH, frozenset())
    is_of_health = not isinstance(row, Party) or row.kind is None or row.kind in health
    return Offer("scope") if moment.has_agreement and not is_of_health else None


def _elsewhere(_moment: Moment, _path: Path) -> Offer | None:
    return Offer("elsewhere")


_OFFERS: Mapping[str, Callable[[Moment, Path], Offer | None]] = MappingProxyType(
    {
        "triage.reason": _reason,
        "facts.employer": _employer,
        "agreement.goal": _goal,
        "need.opens_when": _opens_when,
        "need.possibilities": _possible,
        "agreement.nav_expects": _expected,
        "follow.purpose": _purpose,
        "overall.group_why_not": _elsewhere,
        "party.consent_scope": _scope,
        "act.what": _act,
        "meeting.topic": _purpose,
        "tried_item.what": _tried,
    }
)
OFFERED = frozenset(_OFFERS)
"""The fields for which words may be offered, by their names in the form."""
PLACES: Mapping[str, Path] = MappingProxyType(
    {name: tuple(name.split(".")) for name in _OFFERS if name.partition(".")[0] not in _IN_ROWS}
)
"""Where those stand that there is one of."""


def _is_to_you(moment: Moment) -> bool:
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
