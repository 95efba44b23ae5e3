"""The parts of a content that come before the agreement."""

from __future__ import annotations

from dataclasses import dataclass, field

from aevdesk.documents.pieces import BESIDE, Passage, Place, Section

LONGEST_BESIDE = 700
"""Characters. A longer text stands under its label, not beside it."""


@dataclass(frozen=True, slots=True)
class OwnView(Section):
    """The person's account, in their words."""

    how: str = ""
    situation: Passage | None = None
    can: Passage | None = None
    wish: Passage | None = None
    hard: Passage | None = None
    help: Passage | None = None
    declined: str = ""
    later: tuple[Passage, ...] = ()
    comment: str = ""
    comment_label: str = ""

    @property
    def is_long(self) -> bool:
        """Say whether a text is too long to stand beside its label."""
        return any(len(one.text) > LONGEST_BESIDE for one in self.passages)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source: what, from whom, when, and the little that is needed of it."""

    what: str
    origin: str
    date: str
    text: str = ""
    note: str = ""
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)

    @property
    def whence(self) -> str:
        """From whom and when, in one run."""
        return ", ".join(part for part in (self.origin, self.date) if part)


@dataclass(frozen=True, slots=True)
class Sources(Section):
    """What the document rests on."""

    rows: tuple[SourceRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Need(Section):
    """The short need, and why no assessment is made."""

    reason: Passage | None = None
    statement: Passage | None = None
    possibilities: Passage | None = None
    hindrance: Passage | None = None
    risk: Passage | None = None
    group: Passage | None = None
    earlier_assessment: Passage | None = None
    opens_when: Passage | None = None

    @property
    def labelled(self) -> tuple[Passage, ...]:
        """All but the reason, which stands first and without a label."""
        return tuple(one for one in self.passages if one is not self.reason)


@dataclass(frozen=True, slots=True)
class Short(Section):
    """The assessment of half a page."""

    reason: Passage | None = None
    agreeing: Passage | None = None
    situation: Passage | None = None
    resources: Passage | None = None
    limits: Passage | None = None
    agreed: Passage | None = None


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A resource or barrier with what it means for work and where it is known from."""

    tag: str
    resource: bool
    text: str
    meaning: str = ""
    source: str = ""
    follow_up: str = ""
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class Area(Section):
    """One of the five areas: resources first, then barriers, then details, the assessment last."""

    findings: tuple[FindingRow, ...] = ()
    details: tuple[Passage, ...] = ()
    assessment: Passage | None = None
    meaning_label: str = ""


@dataclass(frozen=True, slots=True)
class Occupation:
    """A kind of work that has been looked at."""

    title: str
    mark: str = ""
    details: tuple[Passage, ...] = ()
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class Work(Section):
    """The work that was looked at, and the surroundings."""

    occupations: tuple[Occupation, ...] = ()
    local_market: Passage | None = None
    mobility: Passage | None = None
    education_route: Passage | None = None
    foreign_competence: Passage | None = None
    environment: Area | None = None


@dataclass(frozen=True, slots=True)
class TriedRow:
    """Something that was tried and how it went."""

    what: str
    when: str = ""
    went: str = ""
    ended: str = ""
    learnt: str = ""
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)


@dataclass(frozen=True, slots=True)
class TriedColumns:
    """The names of the columns."""

    what: str
    went: str
    learnt: str


@dataclass(frozen=True, slots=True)
class Tried(Section):
    """What was tried before."""

    columns: TriedColumns
    rows: tuple[TriedRow, ...] = ()
    none_reason: str = ""


@dataclass(frozen=True, slots=True)
class Overall(Section):
    """The overall assessment: the five statements, then the conclusion."""

    a: Passage | None = None
    b: Passage | None = None
    c: Passage | None = None
    d: Passage | None = None
    e: Passage | None = None
    ability: Passage | None = None
    ability_reason: Passage | None = None
    ability_hours: Passage | None = None
    any_work: Passage | None = None
    group: Passage | None = None
    group_why_not: Passage | None = None
    nav_goal: Passage | None = None
    group_before: Passage | None = None
    what_changed: Passage | None = None
    against: Passage | None = None
    way_ahead: Passage | None = None
    check_out: Passage | None = None
    other: Passage | None = None
    reassess_when: Passage | None = None
    review: Passage | None = None

    @property
    def statements(self) -> tuple[Passage, ...]:
        """The five statements that are answered, a to e."""
        return tuple(one for one in (self.a, self.b, self.c, self.d, self.e) if one)

    @property
    def conclusion(self) -> tuple[Passage, ...]:
        """All that follows the five statements."""
        return self.passages[len(self.statements) :]


@dataclass(frozen=True, slots=True)
class UforeWork(Section):
    """The wish to work of someone who has uføretrygd."""

    reason: Passage | None = None
    agreeing: Passage | None = None
    fixed_line: str = ""
    changed: Passage | None = None
    wish: Passage | None = None
    grade: Passage | None = None
    amount: Passage | None = None
    adaptation: Passage | None = None
    worry: Passage | None = None
    before: Passage | None = None
    first_step: Passage | None = None


@dataclass(frozen=True, slots=True)
class Uforetrygd(Section):
    """What is tried and what could still be tried."""

    treatment_done: Passage | None = None
    measures_done: Passage | None = None
    part_work: Passage | None = None


@dataclass(frozen=True, slots=True)
class Kvp(Section):
    """The qualification programme."""

    decision_date: Passage | None = None
    too_early: Passage | None = None
