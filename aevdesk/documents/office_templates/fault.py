"""What is wrong with a template, and where."""

from dataclasses import dataclass
from typing import Literal

Part = Literal["file", "body", "header", "footer", "footnotes"]
_EXCERPT = 60


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the file: the part, and in a table its number, row and column from 1. `text` is the paragraph's own."""

    part: Part = "file"
    text: str = ""
    table: int = 0
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake by code, with what fills its sentence. A fault that does not block is told of and stands."""

    code: str
    place: Place = Place()
    tag: str = ""
    name: str = ""
    near: str = ""
    blocks: bool = True


def excerpt(text: str) -> str:
    """The beginning of a text, to be recognised by."""
    text = " ".join(text.split())
    return text if len(text) <= _EXCERPT else f"{text[: _EXCERPT - 1]}…"
