"""The form as the papers tell it and as the model declares it, side by side; and a case with every field filled in."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, get_args

from aevdesk.case.ask import Ask
from aevdesk.case.base import Amount, Model, PDate, Row, Statement, is_empty
from aevdesk.case.edits import InsertRow, SetValue, apply
from aevdesk.case.model import Case
from aevdesk.rules.outline import SECTIONS, FieldSpot, declared_fields, every_field, form_id, section_of
from tests.builders import CaseBuilder

HERE = Path(__file__).parent
_VALUES = (PDate, Amount, Statement)


@dataclass(frozen=True)
class Declared:
    """A field as the model declares it, with the section it stands in."""

    section: str
    ask: Ask
    model: type[Model]
    name: str


def table(name: str) -> list[dict[str, str]]:
    """The rows of one of the tables beside this file."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def declared() -> dict[str, Declared]:
    """Every field of the model by its id in the form."""
    found: dict[str, Declared] = {}
    for root in dict.fromkeys(root for spec in SECTIONS for root in spec.roots):
        info = Case.model_fields["return_" if root == "return" else root]
        inner = models(info.annotation)
        if inner:
            for form_name, one in _walk(inner[0], section_of((root,)), (root,)):
                found.setdefault(form_name, one)
        else:
            ask = next(part for part in info.metadata if isinstance(part, Ask))
            found[ask.id] = Declared(section_of((root,)), ask, Case, root)
    return found


def _walk(model: type[Model], section: str, path: tuple[str, ...]) -> Iterator[tuple[str, Declared]]:
    for name, (info, ask) in declared_fields(model).items():
        here = (*path, name.rstrip("_"))
        place = section_of(here) if len(path) == 1 else section
        yield form_id(model, name, ask), Declared(place, ask, model, name)
        for inner in models(info.annotation):
            yield from _walk(inner, place, here)


def models(kind: object) -> list[type[Model]]:
    """The models that a type is made of, values such as dates left out."""
    if isinstance(kind, type) and issubclass(kind, Model):
        return [] if issubclass(kind, _VALUES) else [kind]
    return [one for part in get_args(kind) for one in models(part)]


# a case with everything in it -----------------------------------------------------------------------------------------
def everything(start: CaseBuilder, leaving: tuple[str, ...] = ()) -> tuple[CaseBuilder, dict[str, FieldSpot]]:
    """The case with a row in each empty list and a word of its own in each field of words; and the field by its word.

    The list at `leaving` is left as it is.
    """
    case = start.build()
    words: dict[str, FieldSpot] = {}
    for _ in range(4):
        before = case
        for spot in every_field(CaseBuilder(case, start.today).moment()):
            case = case if spot.path == leaving else _filled(case, spot, words)
        if case == before:
            break
    return CaseBuilder(case, start.today, start.judged_by), words


def _filled(case: Case, spot: FieldSpot, words: dict[str, FieldSpot]) -> Case:
    if spot.row_type is not None:
        if is_empty(spot.value):
            return apply(case, InsertRow(spot.path, spot.row_type(id=f"ny-{sum(1 for _ in case.rows())}")))[0]
        return case
    if spot.ask.kind in ("line", "text", "statement", "who"):
        word = f"Ord{len(words)}x"
        if any(known.path == spot.path for known in words.values()):
            return case
        words[word] = spot
        said: Any = spot.value.model_copy(update={"text": word}) if isinstance(spot.value, Statement) else word
        return apply(case, SetValue(spot.path, said))[0]
    is_left = spot.path[0] == "options" or spot.form_id == "triage.employer_withdrawn_date"
    value = None if is_left else _VALUE.get(spot.ask.kind)
    return apply(case, SetValue(spot.path, value))[0] if value is not None and is_empty(spot.value) else case


_VALUE: dict[str, object] = {
    "date": date(2026, 9, 15), "pdate": PDate(date=date(2026, 10, 1)), "yn": "yes", "ynu": "yes", "bool": True,
    "amount": Amount(value=Decimal(3), unit="hours"),
}  # fmt: skip
__all__ = ["Declared", "Row", "declared", "everything", "models", "table"]
