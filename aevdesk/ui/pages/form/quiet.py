"""Which fields a page opens with: what is required, what is filled, and what a trait or the person asked for.

Everything else exists too, folded behind «Legg til …».
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from aevdesk.case import conditions as c
from aevdesk.case.base import Statement, is_empty
from aevdesk.case.edits import Path, attribute, value_at
from aevdesk.case.facts import Traits
from aevdesk.case.moment import Moment
from aevdesk.rules.outline import FieldSpot, find_field
from aevdesk.rules.stair import stair

_HIDDEN_KINDS = ("derived", "strokes")
_A_PACE = 4
_can_lay_stair = c.Condition("a stair can be laid", lambda moment, _item: bool(stair(moment, _A_PACE)))
PROMPTS: Mapping[str, c.Condition] = MappingProxyType(
    {
        "facts.national_id": c.ALWAYS,
        "own_view.situation": c.ALWAYS,
        "own_view.can": c.assess,
        "own_view.wish": c.assess,
        "income.benefits": c.assess,
        "sources.items": c.assess,
        "tried.items": c.ALWAYS,
        "work.occupations": c.ALWAYS,
        "agreement.milestones": c.ALWAYS,
        "agreement.activities": c.ALWAYS,
        "agreement.waiting": c.ALWAYS,
        "return.steps": _can_lay_stair,
    }
)
"""Fields that stand open though nothing requires them: without them a section would not ask what it is for."""
FOLLOWS: Mapping[str, Path] = MappingProxyType(
    {
        "facts.birth_date": ("facts", "national_id"),
        "facts.language_form": (),
        "facts.office": (),
        "facts.caseworker": (),
        "own_view.date": ("own_view", "mode"),
        "agreement.from": ("conversation", "talks"),
        "agreement.to": ("return", "date"),
        "return.employer_contact": ("facts", "employer"),
        "return.nav_contact": ("return", "date"),
        "return.evaluate": ("return", "date"),
        "follow.next_date": ("return", "date"),
        "follow.form": ("conversation", "talks"),
        "follow.place": (),
    }
)
"""Fields that are proposed and seen, not asked: from the answer at a path (`rules.fillings`), or from what this
computer remembers (an empty path)."""
_ID_DIGITS = 11
_NO_CONDITIONS = ("conclusion_expected", "opened", "employer_withdrawn_date", "earlier_confirmations")


@dataclass(frozen=True, slots=True)
class Split:
    """The fields of a page in order: those that stand open, and those folded away."""

    shown: tuple[FieldSpot, ...]
    folded: tuple[FieldSpot, ...]


def split(moment: Moment, spots: Sequence[FieldSpot], wanted: Collection[Path]) -> Split:
    """Part the fields that exist into open and folded; fields that nobody types are in neither."""
    asked = [spot for spot in spots if spot.ask.kind not in _HIDDEN_KINDS]
    shown = tuple(spot for spot in asked if is_open(moment, spot, wanted))
    return Split(shown, tuple(spot for spot in asked if spot not in shown))


def is_open(moment: Moment, spot: FieldSpot, wanted: Collection[Path]) -> bool:
    """Say whether a field stands open."""
    if spot.ask.kind == "group" or spot.path in wanted or has_content(spot) or spot.blocks(moment):
        return True
    prompt = PROMPTS.get(spot.form_id)
    return (prompt is not None and prompt.holds(moment, spot.item)) or is_opened_by_trait(moment, spot)


def has_content(spot: FieldSpot) -> bool:
    """Say whether something stands in the field beside what it starts with."""
    if isinstance(spot.value, Statement):
        return bool(spot.value.text.strip() or spot.value.based_on)
    if spot.is_empty:
        return False
    name = attribute(spot.item, spot.path[-1])
    return name is None or spot.value != type(spot.item).model_fields[name].default


def is_opened_by_trait(moment: Moment, spot: FieldSpot) -> bool:
    """Say whether the field is there because of a trait: with no trait set it would not exist."""
    if spot.ask.when is c.ALWAYS:
        return False
    plain = Moment(moment.case.model_copy(update={"t": Traits()}), moment.today, moment.ground)
    return not spot.ask.when.holds(plain, spot.item)


def is_seen(moment: Moment, spot: FieldSpot, wanted: Collection[Path]) -> bool:
    """Say whether a field is only shown: something was proposed for it, or will be once another answer is there.

    Nobody asked to write it themselves, and what it follows from has not been answered in vain.
    """
    if spot.form_id not in FOLLOWS or spot.path in wanted:
        return False
    return not spot.is_empty or is_awaited(moment, spot)


def is_awaited(moment: Moment, spot: FieldSpot) -> bool:
    """Say whether an empty field will follow from an answer that is still to come."""
    source = FOLLOWS.get(spot.form_id, ())
    if not source or not spot.is_empty or (source == ("return", "date") and not moment.rte):
        return False
    answer = value_at(moment.case, source)
    is_half_typed = source == ("facts", "national_id") and sum(c.isdigit() for c in str(answer)) < _ID_DIGITS
    return is_empty(answer) or is_half_typed


def follows_from_missing(moment: Moment, path: Path, missing: Collection[Path]) -> bool:
    """Say whether what is missing at a path will follow from another answer that is missing too: then that is told."""
    spot = find_field(moment, path)
    return spot is not None and is_awaited(moment, spot) and FOLLOWS.get(spot.form_id) in missing


def is_condition(form_id: str) -> bool:
    """Say whether a lighter track hangs on the field, which therefore never calls itself optional."""
    root, _, name = form_id.partition(".")
    return form_id == "t.has_employer" or (root == "triage" and name not in _NO_CONDITIONS)
