"""What «Se over» reads: every answer of a section, also those inside the rows of a list. Free of Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from aevdesk.case.base import Row
from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.rules.outline import FieldSpot, fields, inner_fields, row_fields

if TYPE_CHECKING:
    from aevdesk.ui.pages.page import Work

_HIDDEN = ("derived", "strokes")
_SPEAK_FOR_THEMSELVES = ("line", "text", "date", "pdate", "choice", "who", "ref", "num", "amount")
"""Kinds of answer that are understood in a row without their question; «Ja» is not."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A field or row as it is read: its name, what stands there, what is wrong with it, and where it is."""

    label: str
    text: str
    problem: str
    path: Path


def answers_of(work: Work, section: str, problems: Mapping[Path, str]) -> Iterator[Answer]:
    """The answers of a section in order; `problems` are the sentences of what blocks, by place."""
    moment = work.moment
    for spot in _shown(moment, section):
        if spot.row_type is not None:
            yield from _rows_of(work, spot, problems)
            continue
        text, wrong = work.sayer.value(moment, spot), problems.get(spot.path, "")
        if text or wrong:
            yield Answer(work.words.field(spot.form_id), text, wrong, spot.path)


def _rows_of(work: Work, spot: FieldSpot, problems: Mapping[Path, str]) -> Iterator[Answer]:
    assert spot.row_type is not None
    rows = cast("tuple[Row, ...]", spot.value)
    label = work.say(f"screen-row-{spot.row_type.prefix.replace('_', '-')}")
    for number, row in enumerate(rows, start=1):
        path = (*spot.path, row.id)
        wrong = next((text for place, text in problems.items() if place[: len(path)] == path), "")
        words = " · ".join(_words_of(work, row_fields(work.moment, spot, row)))
        yield Answer(f"{label} {number}" if len(rows) > 1 else label, words, wrong, path)


def _words_of(work: Work, spots: Sequence[FieldSpot], *, is_inside: bool = False) -> Iterator[str]:
    """What is said in a row, its groups and inner lists included; with its question where it needs that."""
    moment = work.moment
    for spot in spots:
        if spot.row_type is not None:
            for row in cast("tuple[Row, ...]", spot.value):
                yield from _words_of(work, row_fields(moment, spot, row), is_inside=True)
        elif spot.ask.kind == "group":
            yield from _words_of(work, inner_fields(moment, spot), is_inside=True)
        elif not spot.is_empty and spot.ask.kind not in _HIDDEN:
            text = work.sayer.value(moment, spot).replace("\n", " ")
            is_plain = spot.ask.kind in _SPEAK_FOR_THEMSELVES and not is_inside
            if text:
                yield text if is_plain else f"{work.words.field(spot.form_id)}: {text}"


def _shown(moment: Moment, section: str) -> Iterator[FieldSpot]:
    for spot in fields(moment, section):
        if spot.ask.kind == "group":
            yield from inner_fields(moment, spot)
        elif spot.ask.kind not in _HIDDEN:
            yield spot
