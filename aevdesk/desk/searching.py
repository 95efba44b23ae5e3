"""A case as it is kept, with what the search finds it by: the texts and days of its form, by the path of the field."""

from datetime import date
from typing import cast

from aevdesk.case.base import Model, PDate, Statement
from aevdesk.case.edits import Path
from aevdesk.case.files import canonical_case
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.desk.summary import summarise
from aevdesk.rules.outline import declared_fields, every_field, form_id, row_type
from aevdesk.store.records import CaseText
from aevdesk.texts import Language
from aevdesk.texts.catalogues import Catalogue, Catalogues

ALWAYS = "facts.name"
"""A path that every case has in the search, empty or not: it tells that the case has been taken in."""


def kept_text(moment: Moment, catalogues: Catalogues) -> CaseText:
    """The case as the store keeps it: its text, the line of the list, and the texts it is found by."""
    return CaseText(canonical_case(moment.case), summarise(moment), searched_texts(moment, catalogues))


def searched_texts(moment: Moment, catalogues: Catalogues) -> dict[str, str]:
    """The texts of the fields that exist, by path joined with dots; a choice by its name in the document.

    Codes are not texts, and neither are drawings.
    """
    found = {ALWAYS: moment.case.facts.name}
    language = moment.case.facts.language_form or "nb"
    for spot in every_field(moment):
        chosen = catalogues.get(spot.ask.catalogue)
        said = _chosen(chosen, spot.value, language) if chosen else _said(spot.ask.kind, spot.value)
        if said:
            found[".".join(spot.path)] = said
    return found


def _chosen(catalogue: Catalogue, value: object, language: Language) -> str:
    codes = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
    return ", ".join(catalogue.name(code, language) for code in codes if isinstance(code, str) and code)


def _said(kind: str, value: object) -> str:
    if kind in ("line", "text", "who") and isinstance(value, str):
        return value.strip()
    if isinstance(value, Statement):
        return value.text.strip()
    if kind == "lines" and isinstance(value, tuple):
        return "\n".join(str(line) for line in value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if isinstance(value, PDate):
        return f"{_day(value.date)} {value.awaits}".strip()
    return _day(value) if isinstance(value, date) else ""


def _day(day: date) -> str:
    """24.11.2026, as screens and documents write it."""
    return f"{day:%d.%m.%Y}"


def form_id_at(path: Path) -> str:
    """The form's id of the field at a path, by the model alone, whether it exists now or not; empty when unknown."""
    model: type[Model] = Case
    found, rows = "", False
    for part in path:
        if rows:
            rows = False
            continue
        name = part if part in model.model_fields else f"{part}_"
        info = model.model_fields.get(name)
        if info is None:
            return found
        declared = declared_fields(model).get(name)
        if declared is not None:
            found = form_id(model, name, declared[1])
        inner = row_type(info)
        rows = inner is not None
        kind = inner or info.annotation
        if not (isinstance(kind, type) and issubclass(kind, Model)):
            return found
        model = kind
    return found
