"""The pieces that every content is made of."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any


def unsealed(default: Any = "") -> Any:
    """A field that may change without new signatures: it is left out of the content hash."""
    return field(default=default, metadata={"sealed": False})


@dataclass(frozen=True, slots=True)
class Passage:
    """A text under its label. Prints as the text; `quote` marks somebody's own words."""

    label: str
    text: str
    quote: bool = False

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the document with its heading."""

    heading: str

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The section's own labelled texts in order, the empty ones left out."""
        values = (getattr(self, one.name) for one in fields(self))
        return tuple(value for value in values if isinstance(value, Passage) and value.text)


@dataclass(frozen=True, slots=True)
class PartyCard:
    """Who someone is, in the columns under the title."""

    label: str
    name: str
    lines: tuple[str, ...] = ()
    contact: tuple[str, ...] = unsealed(())


@dataclass(frozen=True, slots=True)
class Points(Section):
    """Short lines under a heading."""

    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rows(Section):
    """Facts as label and value."""

    rows: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Table(Section):
    """A plain table: names of the columns and rows of cells."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
