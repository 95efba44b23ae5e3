"""Which fields a page opens with: what is required, what is filled, and what a trait or the person asked for.

Everything else exists too, folded behind «Legg til …».
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from aevdesk.case import conditions as c
from aevdesk.case.base import Statement
from aevdesk.case.edits import Path, attribute
from aevdesk.case.facts import Traits
from aevdesk.case.moment import Moment
from aevdesk.rules.outline import FieldSpot

_HIDDEN_KINDS = ("derived", "strokes")
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
    }
)
"""Fields that stand open though nothing requires them: without them a section would not ask what it is for."""


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
