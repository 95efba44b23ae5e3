"""Which sections and fields exist for this case, in order. Screens, checks, reviews and documents all ask here.

A section or field that does not exist is nowhere: not shown, not checked, not printed. Its value stays in the case.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal, cast, get_args, get_origin

from pydantic.fields import FieldInfo

from aevdesk.case import conditions as c
from aevdesk.case.ask import Ask
from aevdesk.case.base import Model, Row, is_empty
from aevdesk.case.edits import Path
from aevdesk.case.model import AREAS, Case
from aevdesk.case.moment import Moment

Group = Literal["ground", "assessment", "agreement"]


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section of the form: its id, its group in the list, the parts of the case it shows, and when it exists."""

    id: str
    group: Group
    roots: tuple[str, ...]
    when: c.Condition


@dataclass(frozen=True, slots=True)
class FieldSpot:
    """A field that exists, at its place: what it asks, what stands there, and the row or group it belongs to."""

    section: str
    path: Path
    form_id: str
    ask: Ask
    value: object
    item: Model
    row_type: type[Row] | None = None

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is filled in."""
        return is_empty(self.value)

    def blocks(self, moment: Moment) -> bool:
        """Say whether the field must be filled before signing."""
        return self.ask.req.blocks.holds(moment, self.item)

    def advises(self, moment: Moment) -> bool:
        """Say whether an empty field is worth a note."""
        return self.ask.req.advises.holds(moment, self.item)


def _opened(section: str) -> c.Condition:
    def test(m: Moment, _item: object) -> bool:
        asked = m.case.triage.opened if m.assess else ()
        return section in asked or (_SHORT.holds(m) and section in m.case.short.open_area)

    return c.Condition(f"{section} opened", test)


_agreement = c.Condition("an agreement is made", lambda m, _i: m.has_agreement)
_sealed = c.Condition("sealed", lambda m, _i: m.case.doc.status in ("signed", "unsigned_final", "superseded", "ended"))
_SHORT = c.short & ~c.trait("ufore_wants_work")
_able = ~c.trait("too_ill")

SECTIONS: tuple[SectionSpec, ...] = (
    SectionSpec("triage", "ground", ("triage", "t", "worknote"), c.ALWAYS),
    SectionSpec("facts", "ground", ("facts", "options"), c.ALWAYS),
    SectionSpec("income", "ground", ("income",), c.ALWAYS),
    SectionSpec("conversation", "ground", ("conversation",), c.ALWAYS),
    SectionSpec("own_view", "ground", ("own_view",), c.ALWAYS),
    SectionSpec("sources", "ground", ("sources",), c.ALWAYS),
    SectionSpec("need", "assessment", ("need",), c.rte),
    SectionSpec("short", "assessment", ("short",), _SHORT),
    SectionSpec("ufore_work", "assessment", ("ufore_work",), c.ufore_branch),
    SectionSpec("work", "assessment", ("work",), (c.full & _able) | _opened("work")),
    SectionSpec(
        "area_environment", "assessment", ("area_environment",), (c.full & _able) | _opened("area_environment")
    ),
    *(SectionSpec(area, "assessment", (area,), c.full | _opened(area)) for area in AREAS[1:]),
    SectionSpec("tried", "assessment", ("tried",), c.assess),
    SectionSpec("overall", "assessment", ("overall", "review"), c.assess),
    SectionSpec("uforetrygd", "assessment", ("uforetrygd",), c.trait("uforetrygd") & c.assess),
    SectionSpec("kvp", "assessment", ("kvp",), c.kvp_any),
    SectionSpec(
        "benefit_basis", "assessment", ("basis",), c.aap | c.trait("uforetrygd") | c.trait("aap_extension")
    ),
    SectionSpec("agreement", "agreement", ("agreement",), _agreement),
    SectionSpec("activities", "agreement", ("agreement",), _agreement),
    SectionSpec("waiting", "agreement", ("agreement",), _agreement),
    SectionSpec("return", "agreement", ("return",), _agreement & c.planned_return),
    SectionSpec("expectations", "agreement", ("agreement", "coop", "follow"), _agreement),
    SectionSpec("info", "agreement", (), _agreement),
    SectionSpec("disagreement", "agreement", ("dis",), c.ALWAYS),
    SectionSpec("signing", "agreement", ("signing",), c.ALWAYS),
    SectionSpec("archive", "agreement", ("archive",), _sealed),
    SectionSpec("revision", "agreement", ("revision",), c.revision),
)  # fmt: skip
"""All sections in the order of screen and document."""

_OWN_SECTION = MappingProxyType({"agreement": "agreement"})


def sections(moment: Moment) -> tuple[SectionSpec, ...]:
    """The sections that exist for this case, in order."""
    return tuple(s for s in SECTIONS if s.when.holds(moment))


def section_exists(moment: Moment, section: str) -> bool:
    """Say whether the section exists for this case. KeyError when there is no such section at all."""
    return section_spec(section).when.holds(moment)


def section_spec(section: str) -> SectionSpec:
    """The section's declaration. KeyError when there is none."""
    return _by_id()[section]


def fields(moment: Moment, section: str) -> tuple[FieldSpot, ...]:
    """The fields of a section that exist, in order; rows and groups are opened with `row_fields` and `inner_fields`."""
    spec = section_spec(section)
    if not spec.when.holds(moment):
        return ()
    return tuple(_of_roots(moment, spec))


def row_fields(moment: Moment, spot: FieldSpot, row: Row) -> tuple[FieldSpot, ...]:
    """The fields of one row of a list field that exist, in order."""
    return tuple(_of_model(moment, spot.section, (*spot.path, row.id), row))


def inner_fields(moment: Moment, spot: FieldSpot) -> tuple[FieldSpot, ...]:
    """The fields of a group (the fields of an activity's type) that exist, in order."""
    group = cast(Model, spot.value)
    return tuple(_of_model(moment, spot.section, spot.path, group))


def every_field(moment: Moment) -> Iterator[FieldSpot]:
    """Every field that exists, those of rows and groups included, in the order of the form."""
    for section in sections(moment):
        for spot in fields(moment, section.id):
            yield from _with_inner(moment, spot)


def find_field(moment: Moment, path: Path) -> FieldSpot | None:
    """The existing field at a path, or None when it does not exist now."""
    for spot in every_field(moment):
        if spot.path == path:
            return spot
    return None


def section_of(path: Path) -> str:
    """The section in which the field at a path stands, whether it exists now or not. KeyError when unknown."""
    root, *rest = path
    if root == "agreement" and rest:
        return _section_by_field().get((root, rest[0]), "agreement")
    return _section_by_root()[root]


def declared_fields(model: type[Model]) -> Mapping[str, tuple[FieldInfo, Ask]]:
    """The fields of a model that ask something, by Python name."""
    return _declared(model)


def form_id(model: type[Model], name: str, ask: Ask) -> str:
    """The id of a field in the form, such as `facts.national_id`."""
    return ask.id or f"{model.prefix}.{name.rstrip('_')}"


def row_type(info: FieldInfo) -> type[Row] | None:
    """The model of the rows of a list field, or None."""
    if get_origin(info.annotation) is tuple:
        inner = get_args(info.annotation)[0]
        if isinstance(inner, type) and issubclass(inner, Row):
            return inner
    return None


def _with_inner(moment: Moment, spot: FieldSpot) -> Iterator[FieldSpot]:
    yield spot
    if spot.row_type is not None:
        for row in cast(tuple[Row, ...], spot.value):
            for inner in row_fields(moment, spot, row):
                yield from _with_inner(moment, inner)
    elif spot.ask.kind == "group":
        for inner in inner_fields(moment, spot):
            yield from _with_inner(moment, inner)


def _of_roots(moment: Moment, spec: SectionSpec) -> Iterator[FieldSpot]:
    for root in spec.roots:
        name = "return_" if root == "return" else root
        value = getattr(moment.case, name)
        if isinstance(value, Model):
            yield from _of_model(moment, spec.id, (root,), value)
        else:
            info, ask = _declared(Case)[root]
            yield FieldSpot(spec.id, (root,), form_id(Case, root, ask), ask, value, moment.case, row_type(info))


def _of_model(moment: Moment, section: str, path: Path, model: Model) -> Iterator[FieldSpot]:
    at_root = len(path) == 1
    for name, ask, place, id_in_form, rows in _shapes(type(model)):
        if at_root and (ask.section or _OWN_SECTION.get(path[0], section)) != section:
            continue
        if ask.when.holds(moment, model):
            yield FieldSpot(section, (*path, place), id_in_form, ask, getattr(model, name), model, rows)


@cache
def _shapes(model: type[Model]) -> tuple[tuple[str, Ask, str, str, type[Row] | None], ...]:
    """Of each declared field: its Python name, what it asks, its name in a path, its id in the form, its rows."""
    declared = _declared(model).items()
    return tuple((name, a, name.rstrip("_"), form_id(model, name, a), row_type(info)) for name, (info, a) in declared)


@cache
def _declared(model: type[Model]) -> Mapping[str, tuple[FieldInfo, Ask]]:
    found: dict[str, tuple[FieldInfo, Ask]] = {}
    for name, info in model.model_fields.items():
        ask = next((m for m in info.metadata if isinstance(m, Ask)), None)
        if ask is not None:
            found[name] = (info, ask)
    return MappingProxyType(found)


@cache
def _by_id() -> Mapping[str, SectionSpec]:
    return MappingProxyType({s.id: s for s in SECTIONS})


@cache
def _section_by_root() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for spec in SECTIONS:
        for root in spec.roots:
            found.setdefault(root, spec.id)
    return MappingProxyType(found)


@cache
def _section_by_field() -> Mapping[tuple[str, str], str]:
    agreement = Case.model_fields["agreement"].annotation
    fields_of = _declared(cast(type[Model], agreement))
    return MappingProxyType({("agreement", n.rstrip("_")): a.section for n, (_, a) in fields_of.items() if a.section})


__all__ = [
    "SECTIONS", "FieldSpot", "Group", "SectionSpec", "declared_fields", "every_field", "fields",
    "find_field", "form_id", "inner_fields", "row_fields", "row_type", "section_exists", "section_of", "section_spec",
    "sections",
]  # fmt: skip
