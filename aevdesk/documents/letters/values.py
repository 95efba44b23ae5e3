"""Any value of a case in words, also of fields that no document prints, and what a row is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import cast

from aevdesk.case.base import Model, Row, Statement, is_empty
from aevdesk.case.model import PERSON, Case
from aevdesk.documents.words import Words
from aevdesk.rules import outline
from aevdesk.rules.outline import FieldSpot
from aevdesk.texts import text_id

_NAMES = ("what", "text", "title", "name", "topic", "period")
"""Fields that say what a row is, the first filled one."""
_UNSAID = ("derived",)
"""Kinds of field that hold nothing a person has said: hashes and what is computed."""


@dataclass
class ValueWords:
    """Says values of a case in a document's words. Rows of the case that are pointed at are called by their names."""

    words: Words
    case: Case
    _rows: dict[str, Row] = field(default_factory=dict[str, Row])

    def value(self, spot: FieldSpot) -> str:
        """The value in words, each row begun with a dash; nothing for an empty field."""
        kind, value = spot.ask.kind, spot.value
        if spot.is_empty or kind in _UNSAID:
            return ""
        if spot.row_type is not None:
            return "\n".join(f"– {self.row(row)}" for row in cast(tuple[Row, ...], value))
        if kind == "group":
            return _together(self.lines(cast(Model, value)), "; ")
        if kind == "bool":
            return self.words.choice("ynu", "yes")
        if kind == "strokes":
            return self.words.say("value-drawn")
        if kind in ("ref", "refs", "links"):
            refs = (cast(str, value),) if kind == "ref" else cast(tuple[str, ...], value)
            return self.words.listed(self._named(ref) for ref in refs)
        if isinstance(value, Statement):
            return value.text
        return self.words.value(spot)

    def row(self, row: Row) -> str:
        """A row: what it is, then each other thing that is said of it; each on its lines where one needs several."""
        name = self.row_name(row)
        rest = [line for line in self.lines(row) if line != name and not line.endswith(f": {name}")]
        return _together((name, *rest), " · ")

    def lines(self, model: Model) -> Iterator[str]:
        """Each filled field of a row or a group as «label: value»."""
        for name, (info, ask) in outline.declared_fields(type(model)).items():
            form_id = outline.form_id(type(model), name, ask)
            spot = FieldSpot("", (name,), form_id, ask, getattr(model, name), model, outline.row_type(info))
            said = "" if _is_default(model, name) else self.value(spot)
            if said:
                label = self.words.label(form_id) if self.words.texts.has(text_id("field", form_id)) else ""
                yield f"{label}{'' if label.endswith('?') else ':'} {said}" if label else said

    def row_name(self, row: Model) -> str:
        """What a row is called: what it says first of itself."""
        found = next((str(getattr(row, name)) for name in _NAMES if getattr(row, name, "")), "")
        party = self.words.party(getattr(row, "party", "")) if not found and hasattr(row, "party") else ""
        return found or party

    def _named(self, ref: str) -> str:
        if ref == PERSON:
            return self.words.party(ref)
        if not self._rows:
            self._rows = {row.id: row for row in self.case.rows()}
        row = self._rows.get(ref)
        return self.words.party(ref) or (self.row_name(row) if row else "")


def _together(parts: Iterable[str], between: str) -> str:
    """The parts on one line; each on lines of its own where one of them needs several."""
    said = [part for part in parts if part]
    return ("\n" if any("\n" in part for part in said) else between).join(said)


def _is_default(model: Model, name: str) -> bool:
    value = getattr(model, name)
    return is_empty(value) or (value == type(model).model_fields[name].default and not isinstance(value, str))
