"""Any case at all: random edits of any field, for tests that say something of every case.

Each edit is one that a user or a file could make: the value fits the field's type, whatever the case looks like.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, get_args

from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from aevdesk.case.activities import COUNTED_KINDS, EVALUATED_KINDS
from aevdesk.case.ask import Ask
from aevdesk.case.base import Amount, Model, PDate, Row, Statement
from aevdesk.case.edits import Edit, InsertRow, MoveRow, Path, RemoveRow, SetValue, apply
from aevdesk.case.model import AREAS, Case
from aevdesk.rules.outline import row_type
from tests.builders import CaseBuilder

TEXTS = (
    "", " ", "Komme i jobb.", "Avvente svar [sted] {{ meg }}", "Moren har kreft. Bruker er umotivert, jf. § 11-9.",
    "Hun trener kneet hos fysioterapeuten tre ganger i uken.", "ስራሕ እደሊ ኣለኹ 👨🏽‍🔧", "æ" * 600, "F32.1 AAP (308702 61779)",
    "Etter at behandlingen er ferdig bør hun ha AAP.\n- punkt\n…", "312 401 002", "148578 21492",
)  # fmt: skip
CODES = (
    "AAP", "KVALSTONAD", "JOBBE_DELVIS", "GODE_MULIGHETER", "not_set_here", "avklaring", "arbeidstrening", "employer", "gp",
    "person", "nav_caseworker", "guardian", "legeerklaering", "agreement", "own_view", "health", "language", "culture",
    "money", "sick_leave", "meeting", "assessment", "function", "ukjent_kode", "work", "report_back", "nav_task", "rest",
    *COUNTED_KINDS, *EVALUATED_KINDS, *AREAS,
)  # fmt: skip
REFS = (
    "person",
    "goal",
    "health.risk",
    "need.risk",
    "party-1",
    "party-3",
    "source-1",
    "finding-4",
    "act-1",
    "talk-1",
    "party-99",
)
DAYS = (
    date(2024, 2, 29),
    date(2026, 9, 1),
    date(2026, 9, 15),
    date(2026, 10, 27),
    date(2026, 11, 20),
    date(2026, 12, 31),
    date(2028, 1, 1),
)
OTHERS = (
    None, True, False, -5, 0, 50, 60, 130, Decimal(0), Decimal("26.6"), Amount(value=Decimal(120), unit="percent"),
    Statement(text=TEXTS[4], based_on=("finding-4", "party-99")), *DAYS,
    *(PDate(date=day, precision=fine) for day in DAYS for fine in ("day", "month", "year")),
    *((), ("health",), ("language", "culture"), ("agreement", "own_view"), REFS[:4], REFS[4:], ("area_health",)),
)  # fmt: skip


@dataclass(frozen=True)
class Place:
    """Where an edit may be made: a field of a model, a list, or a row of one."""

    path: Path
    model: type[Model]
    field: str
    rows: type[Row] | None = None
    is_row: bool = False


@st.composite
def edits(draw: st.DrawFn, case: Case) -> Edit:
    """An edit that the case can take."""
    place = draw(st.sampled_from(list(_places(case, ()))))
    if place.is_row:
        return RemoveRow(place.path) if draw(st.booleans()) else MoveRow(place.path, draw(st.integers(0, 3)))
    if place.rows is not None:
        taken = {row.id for row in case.rows()}
        number = draw(st.integers(0, 10**6).filter(lambda n: f"x-{n}" not in taken))
        return InsertRow(place.path, place.rows(id=f"x-{number}"))
    return SetValue(place.path, draw(st.sampled_from(values_for(place.model, place.field))))


@st.composite
def cases(draw: st.DrawFn, start: CaseBuilder, most: int = 10) -> CaseBuilder:
    """A builder's case after some edits, looked at on any day."""
    case = start.build()
    for _ in range(draw(st.integers(1, most))):
        case = apply(case, draw(edits(case)))[0]
    return CaseBuilder(case, draw(st.sampled_from(DAYS)), start.judged_by)


def _places(model: Model, path: Path) -> Any:
    for name, info in type(model).model_fields.items():
        value, here = getattr(model, name), (*path, name.rstrip("_"))
        ask = next((one for one in info.metadata if isinstance(one, Ask)), None)
        rows = row_type(info)
        if rows is not None:
            if ask is not None:
                yield Place(here, type(model), name, rows)
                for row in value:
                    yield Place((*here, row.id), rows, "", is_row=True)
                    yield from _places(row, (*here, row.id))
        elif isinstance(value, Model) and not isinstance(value, (PDate, Amount, Statement)):
            yield from _places(value, here)
        elif ask is not None and ask.kind != "strokes":
            yield Place(here, type(model), name)


@cache
def values_for(model: type[Model], field: str) -> tuple[object, ...]:
    """The values of the pool that the field takes."""
    info = model.model_fields[field]
    takes = TypeAdapter(info.rebuild_annotation())
    literals = [arg for part in (info.annotation, *get_args(info.annotation)) for arg in get_args(part)]
    pool = (*TEXTS, *CODES, *REFS, *OTHERS, *(arg for arg in literals if isinstance(arg, str)))
    fitting = [value for value in pool if _fits(takes, value)]
    assert fitting, (model, field)
    return tuple(fitting)


def _fits(takes: TypeAdapter[Any], value: object) -> bool:
    try:
        takes.validate_python(value, strict=True)
    except ValidationError:
        return False
    return True
