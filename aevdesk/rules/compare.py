"""What has changed between two values of a case: two versions, or two moments of a draft."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal, cast

from pydantic.fields import FieldInfo

from aevdesk.case.ask import Ask
from aevdesk.case.base import Model, Row, is_empty
from aevdesk.case.edits import Path
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.rules import outline
from aevdesk.rules.outline import FieldSpot

Kind = Literal["new", "changed", "moved", "gone"]
Weight = Literal["material", "contact", "internal"]
_NOT_COMPARED = ("signing",)
"""What is said of a version and not in it: the events of the case tell of it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field, or one row of a list, that is not as it was.

    `before` and `after` are the field as it stood and stands, for whoever words values; of a row that came or went they
    are its list with that row alone. `rows` are the rows it stands in, the outermost first, as they are called now.
    material: asks for new signatures · contact: does not (form 19, rule 7) · internal: printed in no document.
    """

    kind: Kind
    section: str
    path: Path
    form_id: str
    before: FieldSpot | None
    after: FieldSpot | None
    weight: Weight
    rows: tuple[Row, ...] = ()

    @property
    def is_row(self) -> bool:
        """Say whether a whole row came or went."""
        spot = self.after or self.before
        return spot is not None and spot.row_type is not None and self.kind in ("new", "gone")


def changes(before: Case, after: Case) -> tuple[Change, ...]:
    """Every difference in what was typed, in the order of the form; rows are the same row when their id is the same.

    To compare what is seen and printed, without what a closed section keeps, give it `seen(before)` and `seen(after)`.
    """
    found = [change for root in _roots() for change in _of_root(root, before, after)]
    order = _order()
    return tuple(sorted(found, key=lambda change: order[change.section]))


def seen(moment: Moment) -> Case:
    """The case without what stands in sections and fields that do not exist now."""
    return cast(Case, _cut(moment.case, (), frozenset(spot.path for spot in outline.every_field(moment))))


def sections_changed(found: Iterable[Change]) -> tuple[str, ...]:
    """The sections in which something has changed, in order."""
    return tuple(dict.fromkeys(change.section for change in found))


def _of_root(root: str, before: Case, after: Case) -> Iterator[Change]:
    name = "return_" if root == "return" else root
    old, new = getattr(before, name), getattr(after, name)
    if isinstance(new, Model):
        yield from _of_model(old, new, (root,), ())
    else:
        info, ask = outline.declared_fields(Case)[root]
        yield from _of_field(_Field(before, after, name, info, ask), (root,), ())


@dataclass(frozen=True, slots=True)
class _Field:
    """The same field of two models."""

    before: Model
    after: Model
    name: str
    info: FieldInfo
    ask: Ask

    def spot(self, path: Path, item: Model, value: object) -> FieldSpot:
        label = outline.form_id(type(item), self.name, self.ask)
        return FieldSpot(outline.section_of(path), path, label, self.ask, value, item, outline.row_type(self.info))


def _of_model(before: Model, after: Model, path: Path, rows: tuple[Row, ...]) -> Iterator[Change]:
    for name, (info, ask) in outline.declared_fields(type(after)).items():
        yield from _of_field(_Field(before, after, name, info, ask), (*path, name.rstrip("_")), rows)


def _of_field(field: _Field, path: Path, rows: tuple[Row, ...]) -> Iterator[Change]:
    old, new = getattr(field.before, field.name), getattr(field.after, field.name)
    if old == new or (is_empty(old) and is_empty(new)):
        return
    if outline.row_type(field.info) is not None:
        yield from _of_rows(field, old, new, path, rows)
    elif field.ask.kind == "group":
        yield from _of_model(old, new, path, rows)
    else:
        kind: Kind = "new" if is_empty(old) else "gone" if is_empty(new) else "changed"
        yield _change(kind, field, path, old, new, rows)


def _of_rows(
    field: _Field, old: tuple[Row, ...], new: tuple[Row, ...], path: Path, rows: tuple[Row, ...]
) -> Iterator[Change]:
    was, now = {row.id: row for row in old}, {row.id: row for row in new}
    kept = [row.id for row in new if row.id in was]
    if kept != [row.id for row in old if row.id in now]:
        yield _change("moved", field, path, old, new, rows)
    for row in new:
        if row.id in was:
            yield from _of_model(was[row.id], row, (*path, row.id), (*rows, row))
        else:
            yield _change("new", field, (*path, row.id), (), (row,), (*rows, row))
    for row in old:
        if row.id not in now:
            yield _change("gone", field, (*path, row.id), (row,), (), (*rows, row))


def _change(kind: Kind, field: _Field, path: Path, old: object, new: object, rows: tuple[Row, ...]) -> Change:
    is_row = kind != "moved" and outline.row_type(field.info) is not None
    here = path[:-1] if is_row else path
    before, after = field.spot(here, field.before, old), field.spot(here, field.after, new)
    weight: Weight = "contact" if field.ask.contact else "material" if field.ask.printed else "internal"
    return Change(
        kind, after.section, path, after.form_id, None if kind == "new" else before, None if kind == "gone" else after,
        weight, rows,
    )  # fmt: skip


def _cut(model: Model, path: Path, there: frozenset[Path]) -> Model:
    update: dict[str, object] = {}
    for name in type(model).model_fields:
        here, value = (*path, name.rstrip("_")), getattr(model, name)
        if name in outline.declared_fields(type(model)):
            _info, ask = outline.declared_fields(type(model))[name]
            if here not in there:
                update[name] = type(model).model_fields[name].get_default(call_default_factory=True)
            elif outline.row_type(type(model).model_fields[name]) is not None:
                update[name] = tuple(_cut(row, (*here, row.id), there) for row in value)
            elif ask.kind == "group":
                update[name] = _cut(value, here, there)
        elif not path and isinstance(value, Model):
            update[name] = _cut(value, here, there)
    return model.model_copy(update=update)


@cache
def _roots() -> tuple[str, ...]:
    specs = (spec for spec in outline.SECTIONS if spec.id not in _NOT_COMPARED)
    return tuple(dict.fromkeys(root for spec in specs for root in spec.roots))


@cache
def _order() -> Mapping[str, int]:
    return MappingProxyType({spec.id: at for at, spec in enumerate(outline.SECTIONS)})
