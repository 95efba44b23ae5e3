"""The pieces that every content is made of."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

BESIDE = {"sealed": False}
"""Marks a field of a content that is no part of what is sealed."""


def unsealed(default: Any = "") -> Any:
    """A field that may change without new signatures: it is left out of the content hash."""
    return field(default=default, metadata=BESIDE)


class Place:
    """Where in the case a text comes from: the way from the page beside the form to the field, and back.

    It is no text: it is neither printed nor hashed, and stands in no file.
    """

    __slots__ = ("path",)

    def __init__(self, *path: str) -> None:
        self.path = path

    def __str__(self) -> str:
        return ".".join(self.path)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Place) and self.path == other.path

    def __hash__(self) -> int:
        return hash(self.path)


@dataclass(frozen=True, slots=True)
class Passage:
    """A text under its label. Prints as the text; `quote` marks somebody's own words."""

    label: str
    text: str
    quote: bool = False
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)

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
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class Points(Section):
    """Short lines under a heading."""

    points: tuple[str, ...] = ()
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class Rows(Section):
    """Facts as label and value."""

    rows: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Table(Section):
    """A plain table: names of the columns and rows of cells."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
