"""What a case may say on paper: only fields that exist, are printed and are filled in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import TypeVar

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Milestone
from aevdesk.case.base import Model, Row
from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.documents.content import Kind, Passage, Section
from aevdesk.documents.pieces import Place
from aevdesk.documents.words import Words
from aevdesk.rules import outline
from aevdesk.rules.outline import FieldSpot

S = TypeVar("S", bound=Section)
R = TypeVar("R", bound=Row)


@dataclass(frozen=True)
class Telling:
    """A case on a day, the words it is told in, and which document is made."""

    moment: Moment
    words: Words
    kind: Kind

    def exists(self, section: str) -> bool:
        """Say whether the section exists for this case."""
        return outline.section_exists(self.moment, section)

    @property
    def plans_return(self) -> bool:
        """Whether a return is planned now. One that came otherwise is history, and an agreement holds none."""
        case = self.moment.case
        over = case.return_.outcome in ("partly", "not_done", "withdrawn") and not self.moment.rte
        return self.exists("return") and not over

    @property
    def milestones(self) -> tuple[Milestone, ...]:
        """The milestones that are still ahead, in order."""
        return tuple(m for m in self.moment.case.agreement.milestones if m.text and m.reached is None)

    @property
    def activities(self) -> tuple[Activity, ...]:
        """What is still to be done. What is done or was stopped is history."""
        return tuple(a for a in self.moment.case.agreement.activities if (a.what or a.details) and a.is_open)

    def spots(self, section: str, root: str = "") -> Iterator[FieldSpot]:
        """The section's filled fields that may be printed, of one part of the case where `root` is given."""
        for spot in outline.fields(self.moment, section):
            if spot.ask.printed and not spot.is_empty and (not root or spot.path[0] == root):
                yield spot

    def row_spots(self, section: str, row: Row, within: Path = ()) -> Iterator[FieldSpot]:
        """The filled fields that exist and may be printed of a row; `within` is its path, where it matters."""
        yield from self._of(section, row, within)

    def group_spots(self, section: str, group: Model) -> Iterator[FieldSpot]:
        """The filled fields of a group (the fields of an activity's type) that exist and may be printed."""
        yield from self._of(section, group, ())

    def standing(self, row: R) -> R:
        """The row without what was typed into fields of it that do not exist now."""
        closed = {
            name: info.get_default(call_default_factory=True)
            for name, (info, ask) in outline.declared_fields(type(row)).items()
            if not ask.when.holds(self.moment, row)
        }
        return row.model_copy(update=closed)

    def passage(self, spot: FieldSpot, *, quote: bool = False) -> Passage | None:
        """The field as label and text, or None when it has no words."""
        text = self.words.value(spot)
        place = Place(*spot.path) if len(spot.path) > 1 else None
        return Passage(self.words.label(spot.form_id), text, quote, place) if text else None

    def passages(self, section: str, root: str = "", *, quote: bool = False) -> dict[str, Passage]:
        """The section's filled fields as passages, by the name of the field."""
        found = ((spot.path[-1], self.passage(spot, quote=quote)) for spot in self.spots(section, root))
        return {name: passage for name, passage in found if passage}

    def fill(self, kind: type[S], section: str, root: str = "", **given: object) -> S | None:
        """A section of the content: its named passages from the fields of the same names, the rest as given.

        None when the section does not exist or nothing stands in it.
        """
        if not self.exists(section):
            return None
        names = {one.name for one in fields(kind)} - {"heading"}
        said = {name: p for name, p in self.passages(section, root).items() if name in names} | given
        if not any(said.values()):
            return None
        return kind(self.words.heading(section), **said)  # pyright: ignore[reportCallIssue]

    def line(self, spot: FieldSpot) -> str:
        """The field in one line: «Hvor ofte: to ganger i uken»."""
        passage = self.passage(spot)
        return self.labelled(passage) if passage else ""

    def labelled(self, passage: Passage) -> str:
        """A passage in one line, its label first."""
        return f"{passage.label}{'' if passage.label.endswith('?') else ':'} {passage.text}"

    def _of(self, section: str, model: Model, within: Path) -> Iterator[FieldSpot]:
        for name, (info, ask) in outline.declared_fields(type(model)).items():
            form_id = outline.form_id(type(model), name, ask)
            spot = FieldSpot(
                section, (*within, name.rstrip("_")), form_id, ask, getattr(model, name),
                model, outline.row_type(info),
            )  # fmt: skip
            if ask.printed and not spot.is_empty and ask.when.holds(self.moment, model):
                yield spot
