"""The one way to change a case: an edit gives the new case and the edit that takes it back.

A path names a place in the case by the names of the form: `("facts", "name")`, `("agreement", "activities", "act-3",
"what")`. Rows are named by their id, so a path stays true when rows are moved.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError

from aevdesk.case.base import Model, Row
from aevdesk.case.model import Case

Path = tuple[str, ...]


class EditError(ValueError):
    """The edit names a place that does not exist, or a value the place cannot hold. Carries a code, never the value."""

    def __init__(self, code: str, path: Path) -> None:
        super().__init__(f"{code} at {'.'.join(path)}")
        self.code = code
        self.path = path


@dataclass(frozen=True, slots=True)
class SetValue:
    """Put a value at a path."""

    path: Path
    value: object


@dataclass(frozen=True, slots=True)
class InsertRow:
    """Put a row into the list at a path, before `index` (None: last)."""

    path: Path
    row: Row
    index: int | None = None


@dataclass(frozen=True, slots=True)
class RemoveRow:
    """Take the row at a path out of its list. What pointed to it points to nothing until it comes back."""

    path: Path


@dataclass(frozen=True, slots=True)
class MoveRow:
    """Move the row at a path to `index` in its list."""

    path: Path
    index: int


@dataclass(frozen=True, slots=True)
class Together:
    """Several edits that are one act for the user: done and undone as one."""

    edits: tuple["Edit", ...]


Edit = SetValue | InsertRow | RemoveRow | MoveRow | Together


def apply(case: Case, edit: Edit) -> tuple[Case, Edit]:
    """Return the case after the edit, and the edit that undoes it. Nothing else in the case changes.

    Raises EditError, and then nothing has changed.
    """
    match edit:
        case SetValue(path, value):
            before = value_at(case, path)
            return _replaced(case, path, value), SetValue(path, before)
        case InsertRow(path, row, index):
            rows = _rows_at(case, path)
            if any(known.id == row.id for known in case.rows()):
                raise EditError("edit.duplicate_id", path)
            at = len(rows) if index is None else max(0, min(index, len(rows)))
            return _replaced(case, path, (*rows[:at], row, *rows[at:])), RemoveRow((*path, row.id))
        case RemoveRow(path):
            rows, at = _row_place(case, path)
            return _replaced(case, path[:-1], (*rows[:at], *rows[at + 1 :])), InsertRow(path[:-1], rows[at], at)
        case MoveRow(path, index):
            rows, at = _row_place(case, path)
            rest = [*rows[:at], *rows[at + 1 :]]
            rest.insert(max(0, min(index, len(rest))), rows[at])
            return _replaced(case, path[:-1], tuple(rest)), MoveRow(path, at)
        case Together(edits):
            undo: list[Edit] = []
            for part in edits:
                case, inverse = apply(case, part)
                undo.insert(0, inverse)
            return case, Together(tuple(undo))


def value_at(case: Case, path: Path) -> object:
    """Return what stands at a path. Raises EditError when there is no such place."""
    here: object = case
    for name in path:
        here = _child(here, name, path)
    return here


def attribute(model: Model | type[Model], name: str) -> str | None:
    """The Python attribute behind a name of the form (`from` is `from_`), or None."""
    fields = (model if isinstance(model, type) else type(model)).model_fields
    return next((n for n in (name, name + "_") if n in fields), None)


def _child(here: object, name: str, path: Path) -> object:
    if isinstance(here, Model):
        found = attribute(here, name)
        if found is not None:
            return getattr(here, found)
    elif isinstance(here, tuple):
        for row in cast(tuple[object, ...], here):
            if isinstance(row, Row) and row.id == name:
                return row
    raise EditError("edit.no_such_place", path)


def _replaced(case: Case, path: Path, value: object) -> Case:
    return cast(Case, _rebuilt(case, path, value, path))


def _rebuilt(here: object, rest: Path, value: object, path: Path) -> object:
    if not rest:
        return value
    name = rest[0]
    if isinstance(here, Model):
        found = attribute(here, name)
        if found is None:
            raise EditError("edit.no_such_place", path)
        if len(rest) == 1:
            return here.model_copy(update={found: _validated(type(here), found, value, path)})
        return here.model_copy(update={found: _rebuilt(getattr(here, found), rest[1:], value, path)})
    if isinstance(here, tuple):
        rows = cast(tuple[Any, ...], here)
        _child(rows, name, path)
        return tuple(_rebuilt(r, rest[1:], value, path) if r.id == name else r for r in rows)
    raise EditError("edit.no_such_place", path)


@cache
def _adapter(model: type[Model], field: str) -> TypeAdapter[object]:
    info = model.model_fields[field]
    return TypeAdapter(info.rebuild_annotation(), config=None)


def _validated(model: type[Model], field: str, value: object, path: Path) -> object:
    try:
        return _adapter(model, field).validate_python(value, strict=True)
    except ValidationError:
        raise EditError("edit.wrong_value", path) from None


def _rows_at(case: Case, path: Path) -> tuple[Row, ...]:
    rows = value_at(case, path)
    if not isinstance(rows, tuple):
        raise EditError("edit.no_such_place", path)
    return cast(tuple[Row, ...], rows)


def _row_place(case: Case, path: Path) -> tuple[Sequence[Row], int]:
    rows = _rows_at(case, path[:-1])
    for at, row in enumerate(rows):
        if row.id == path[-1]:
            return rows, at
    raise EditError("edit.no_such_place", path)
