"""What a check sees: the case as far as it exists now, its fields in order, and its texts.

A section or field that a track or a trait has closed is empty here, and a reference to a row that is gone points to
nothing. So a check never has to ask whether a thing exists, and never judges what nobody sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any, Generic, TypeVar, cast

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Milestone, Waiting
from aevdesk.case.assessment import Finding
from aevdesk.case.base import Model, Row
from aevdesk.case.edits import Path
from aevdesk.case.facts import Party
from aevdesk.case.model import Case
from aevdesk.case.moment import Ground, Moment
from aevdesk.case.talk import MEDICAL_TYPES, Source
from aevdesk.rules.checks.passages import Passage, passages_of
from aevdesk.rules.outline import FieldSpot, declared_fields, every_field

R = TypeVar("R", bound=Row)
_ROW_ID = re.compile(r"[a-z]{1,12}-[a-z0-9]{1,24}")
_POINTING = ("ref", "refs", "links", "who")


@dataclass(frozen=True, slots=True)
class Placed(Generic[R]):
    """A row and its path."""

    path: Path
    row: R


@dataclass(frozen=True)
class Rendering:
    """Something about to leave the program: its words, and the name of its file."""

    texts: tuple[str, ...]
    file_name: str = ""


@dataclass(frozen=True)
class Sheet:
    """The case on a day, as far as it exists.

    `raw` is the case with all that was ever typed. `content_hash` is that of the content as it is now, and `rendering`
    what is about to be printed; both are unknown to rules and handed in where a check needs them.
    """

    moment: Moment
    spots: tuple[FieldSpot, ...]
    raw: Case
    content_hash: str = ""
    rendering: Rendering | None = None

    @classmethod
    def of(cls, moment: Moment, content_hash: str = "", rendering: Rendering | None = None) -> Sheet:
        """The sheet of a case at a moment."""
        spots = tuple(every_field(moment))
        weeding = _Weeding(spots)
        case = weeding.weeded_case(moment.case)
        if weeding.changed:
            spots = tuple(
                replace(spot, value=weeding.changed[spot.path]) if spot.path in weeding.changed else spot
                for spot in spots
            )
        return cls(Moment(case, moment.today, moment.ground), spots, moment.case, content_hash, rendering)

    @property
    def case(self) -> Case:
        """The case with everything empty that does not exist now."""
        return self.moment.case

    @property
    def today(self) -> date:
        """The day it is looked at."""
        return self.moment.today

    @property
    def laid_open_on(self) -> date:
        """The day the words were laid before those who sign: the first sheet handed out, or name signed; else today."""
        days = [
            day for signature in self.raw.signing.signatures for day in (signature.sent_date, signature.date) if day
        ]
        return min((self.today, *days))

    @property
    def ref_date(self) -> date:
        """The day of the agreement talk if there is one, else today."""
        return self.moment.ref_date

    @property
    def ground(self) -> Ground:
        """What rules judge by."""
        return self.moment.ground

    def has(self, trait: str) -> bool:
        """Say whether the trait is `yes`."""
        return self.moment.has(trait)

    def limit(self, name: str) -> int | None:
        """A limit as a whole number, or None when it is not in force."""
        value = self.ground.limits.get(name)
        return None if value is None else int(value)

    def words(self, name: str) -> tuple[str, ...]:
        """A list of words; empty when the language has none."""
        return self.ground.words.get(name, ())

    def is_in(self, code: str | None, name: str) -> bool:
        """Say whether a code belongs to a named set."""
        return code in self.ground.sets.get(name, frozenset())

    def party(self, party_id: str) -> Party | None:
        """The party with that id."""
        return self.moment.parties.get(party_id)

    @cached_property
    def order(self) -> Mapping[Path, int]:
        """Where each field, row and section that exists stands in the form."""
        found: dict[Path, int] = {}
        for number, spot in enumerate(self.spots):
            for length in range(len(spot.path), 0, -1):
                if found.setdefault(spot.path[:length], number) != number:
                    break
        return found

    @cached_property
    def findings(self) -> tuple[Placed[Finding], ...]:
        """The findings of all areas, in order."""
        return tuple(
            Placed((name, "findings", row.id), row) for name, area in self.case.areas().items() for row in area.findings
        )

    @cached_property
    def barriers(self) -> tuple[Placed[Finding], ...]:
        """The findings that hinder."""
        return tuple(placed for placed in self.findings if placed.row.is_barrier)

    @cached_property
    def activities(self) -> tuple[Placed[Activity], ...]:
        """The activities of the agreement, in order."""
        return tuple(Placed(("agreement", "activities", row.id), row) for row in self.case.agreement.activities)

    @cached_property
    def open_activities(self) -> tuple[Placed[Activity], ...]:
        """The activities still to be done."""
        return tuple(placed for placed in self.activities if placed.row.is_open)

    @cached_property
    def measures(self) -> tuple[Placed[Activity], ...]:
        """The open activities that are measures from Nav."""
        return tuple(placed for placed in self.open_activities if placed.row.kind == "measure")

    @cached_property
    def milestones(self) -> tuple[Placed[Milestone], ...]:
        """The milestones, in order."""
        return tuple(Placed(("agreement", "milestones", row.id), row) for row in self.case.agreement.milestones)

    @cached_property
    def waiting(self) -> tuple[Placed[Waiting], ...]:
        """The waiting rows, in order."""
        return tuple(Placed(("agreement", "waiting", row.id), row) for row in self.case.agreement.waiting)

    @cached_property
    def sources(self) -> tuple[Placed[Source], ...]:
        """The sources, in order."""
        return tuple(Placed(("sources", "items", row.id), row) for row in self.case.sources.items)

    @cached_property
    def medical_sources(self) -> tuple[Placed[Source], ...]:
        """The medical sources that are at hand."""
        return tuple(p for p in self.sources if p.row.state == "have" and p.row.type in MEDICAL_TYPES)

    @cached_property
    def answered(self) -> frozenset[str]:
        """The ids that some activity, milestone or waiting row points to."""
        agreement = self.case.agreement
        pointing = (
            *(row.links for row in agreement.activities),
            *(row.from_finding for row in agreement.milestones),
            *(row.links for row in agreement.waiting),
        )
        return frozenset(reference for references in pointing for reference in references)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """The texts that are filled in, in order."""
        return tuple(passages_of(self.spots, self.ground))

    @cached_property
    def plain(self) -> tuple[Passage, ...]:
        """The printed texts in Nav's words, which are asked to be plain; the person's and the sources' are theirs."""
        return tuple(p for p in self.passages if p.voice == "nav" and p.is_printed and p.is_readable)

    @cached_property
    def in_agreement(self) -> tuple[Passage, ...]:
        """Those of them that stand in the agreement."""
        return tuple(p for p in self.plain if p.is_in_agreement)

    @cached_property
    def private(self) -> tuple[Passage, ...]:
        """Every text that may leave the program, whoever said it."""
        return tuple(p for p in self.passages if p.is_readable and p.form_id != "worknote")


class _Weeding:
    """Takes away what does not exist: fields that are not among the spots, and references to rows that are gone."""

    def __init__(self, spots: tuple[FieldSpot, ...]) -> None:
        self._paths = {spot.path for spot in spots}
        self._rows = {row.id for spot in spots if spot.row_type for row in cast(tuple[Row, ...], spot.value)}
        self.changed: dict[Path, object] = {}

    def weeded_case(self, case: Case) -> Case:
        update: dict[str, object] = {}
        for name in Case.model_fields:
            value = getattr(case, name)
            if isinstance(value, Model) and name not in ("doc", "t"):
                weeded = self._weeded(value, (name.rstrip("_"),))
                if weeded is not value:
                    update[name] = weeded
        return case.model_copy(update=update) if update else case

    def _weeded(self, model: Model, path: Path) -> Model:
        update: dict[str, object] = {}
        for name, (info, ask) in declared_fields(type(model)).items():
            value: Any = getattr(model, name)
            place = (*path, name.rstrip("_"))
            if place not in self._paths:
                weeded: Any = info.default
            elif ask.kind == "group":
                weeded = self._weeded(value, place)
            elif ask.kind == "list":
                weeded = self._weeded_rows(value, place)
            elif ask.kind in _POINTING and value:
                weeded = self._kept_reference(value)
            else:
                continue
            if weeded is not value and weeded != value:
                update[name] = weeded
                self.changed[place] = weeded
        return model.model_copy(update=update) if update else model

    def _weeded_rows(self, rows: tuple[Row, ...], path: Path) -> tuple[Row, ...]:
        weeded = tuple(cast(Row, self._weeded(row, (*path, row.id))) for row in rows)
        return rows if all(new is old for new, old in zip(weeded, rows, strict=True)) else weeded

    def _kept_reference(self, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        if isinstance(value, str):
            return value if self._leads_somewhere(value) else ""
        kept = tuple(one for one in value if self._leads_somewhere(one))
        return value if len(kept) == len(value) else kept

    def _leads_somewhere(self, reference: str) -> bool:
        return reference in self._rows or _ROW_ID.fullmatch(reference) is None


def each(rows: tuple[Placed[R], ...]) -> Iterator[tuple[Path, R]]:
    """The paths and rows, for loops."""
    return ((placed.path, placed.row) for placed in rows)
