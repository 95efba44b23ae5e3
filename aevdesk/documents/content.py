"""What a document says: typed, named content in the words of the document's language.

Only what may be printed stands here, already written out: a date is «5. februar 2026», a choice is its name. Every
part is optional; a part that is empty is None, "" or () and leaves no trace. Word templates, also an office's own,
use these names (`agreement.goal`, `agreement.activities.groups`). Fields made by `unsealed` (contact data, details of
the next meeting, signatures, marks of the print-out itself) stand outside the content hash.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any, Literal

Kind = Literal["complete", "agreement"]
Language = Literal["nb", "nn", "en"]


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


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source: what, from whom, when, and the little that is needed of it."""

    what: str
    origin: str
    date: str
    text: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SourceColumns:
    """The names of the columns."""

    what: str
    origin: str
    date: str


@dataclass(frozen=True, slots=True)
class Sources(Section):
    """What the document rests on."""

    columns: SourceColumns
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


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step on the way to the goal."""

    number: int
    text: str
    when: str = ""
    sign: str = ""
    needs: str = ""


@dataclass(frozen=True, slots=True)
class MilestoneList(Section):
    """The milestones, and the names of what is said of each."""

    sign_label: str
    needs_label: str
    rows: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True)
class RoadStep:
    """A step of the stairs. `start` and `end` in thousandths of the road, `height` in hundredths of the goal."""

    number: int
    label: str
    detail: str
    start: int
    end: int
    height: int
    is_goal: bool = False


@dataclass(frozen=True, slots=True)
class RoadBar:
    """Something that lasts, in thousandths of the road."""

    label: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RoadLane:
    """A milestone with what leads to it. `due` in thousandths of the road, or -1."""

    number: int
    label: str
    bars: tuple[RoadBar, ...] = ()
    due: int = -1


@dataclass(frozen=True, slots=True)
class RoadTick:
    """A place on the road: a date written there, or a mark without words."""

    label: str
    at: int


@dataclass(frozen=True, slots=True)
class Road(Section):
    """The way to the goal as a figure, and the same in words (`alt`)."""

    shape: Literal["stairs", "lanes"]
    alt: str
    steps: tuple[RoadStep, ...] = ()
    lanes: tuple[RoadLane, ...] = ()
    ticks: tuple[RoadTick, ...] = ()
    goal_label: str = ""
    goal_at: int = 1000
    marks: tuple[RoadTick, ...] = unsealed(())
    marks_note: str = unsealed()


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """What someone does, for what, by when."""

    what: str
    who: str
    purpose: str
    when: str
    follow_up: str = ""
    lines: tuple[str, ...] = ()
    notice: str = ""
    notice_read: str = ""
    meeting: str = unsealed()


@dataclass(frozen=True, slots=True)
class ActivityGroup:
    """The activities of one actor, or towards one milestone (then with its number)."""

    label: str
    note: str = ""
    number: int = 0
    rows: tuple[ActivityRow, ...] = ()
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActivityColumns:
    """The names of the columns."""

    what: str
    who: str
    purpose: str
    when: str
    follow_up: str


@dataclass(frozen=True, slots=True)
class Activities(Section):
    """The one table of what is agreed, grouped by actor or by milestone.

    `with_who`: each row names who does it (the groups do not). `with_follow_up`: some row says how it is followed up.
    """

    columns: ActivityColumns
    groups: tuple[ActivityGroup, ...] = ()
    with_who: bool = False
    with_follow_up: bool = False


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """What is waited for, and what is done in the meantime."""

    what: str
    origin: str
    since: str
    next_step: str
    meanwhile: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class WaitingColumns:
    """The names of the columns."""

    what: str
    origin: str
    since: str
    next_step: str
    meanwhile: str


@dataclass(frozen=True, slots=True)
class Waiting(Section):
    """What is waited for."""

    columns: WaitingColumns
    rows: tuple[WaitingRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Return(Section):
    """The planned return to the employer, in words."""

    date: Passage | None = None
    now: Passage | None = None
    target: Passage | None = None
    tasks: Passage | None = None
    employer_contact: Passage | None = None
    nav_contact: Passage | None = None
    evaluate: Passage | None = None
    steps: tuple[Passage, ...] = ()

    @property
    def in_order(self) -> tuple[Passage, ...]:
        """All of it, the steps between now and the goal."""
        before = (self.date, self.now)
        after = (self.target, self.tasks, self.evaluate, self.employer_contact, self.nav_contact)
        return tuple(one for one in (*before, *self.steps, *after) if one)


@dataclass(frozen=True, slots=True)
class Expectations(Section):
    """What the two expect of each other."""

    from_nav: Passage | None = None
    from_person: Passage | None = None


@dataclass(frozen=True, slots=True)
class CooperationRow:
    """Another party: what they do and what was agreed about contact."""

    who: str
    does: str = ""
    consent: str = ""
    contact: str = unsealed()

    @property
    def said(self) -> str:
        """What is said of them, in one line."""
        return ". ".join(part for part in (self.does, self.contact, self.consent) if part)


@dataclass(frozen=True, slots=True)
class Cooperation(Section):
    """Others who take part."""

    rows: tuple[CooperationRow, ...] = ()
    coordinator: Passage | None = None
    group: Passage | None = None
    plan: Passage | None = None


@dataclass(frozen=True, slots=True)
class Table(Section):
    """A plain table: names of the columns and rows of cells."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Agreement(Section):
    """What the two have agreed. It stands alone."""

    situation: Passage | None = None
    since: Passage | None = None
    goal: Passage | None = None
    goal_short: Passage | None = None
    goal_long: Passage | None = None
    road: Road | None = None
    milestones: MilestoneList | None = None
    planned_load: Passage | None = None
    load: Table | None = None
    returning: Return | None = None
    activities: Activities | None = None
    waiting: Waiting | None = None
    find_out: Points | None = None
    expectations: Expectations | None = None
    if_not: Passage | None = None
    cooperation: Cooperation | None = None
    follow_up: Passage | None = field(default=None, metadata={"sealed": False})
    after: Passage | None = None

    @property
    def beside_goal(self) -> tuple[Passage, ...]:
        """What stands with the goal: on short and on long sight, the situation, and what happened since last."""
        return tuple(one for one in (self.goal_short, self.goal_long, self.situation, self.since) if one)

    @property
    def afterwards(self) -> tuple[Passage, ...]:
        """The next follow-up and what comes after."""
        return tuple(one for one in (self.follow_up, self.after) if one)


@dataclass(frozen=True, slots=True)
class Info(Section):
    """What the person must know."""

    texts: tuple[str, ...] = ()
    contact: str = unsealed()
    read_line: str = ""


@dataclass(frozen=True, slots=True)
class Disagreement(Section):
    """What is not agreed on: written, not hidden."""

    about: Passage | None = None
    person: Passage | None = None
    nav: Passage | None = None
    others: Passage | None = None
    advice: Passage | None = None
    next: Passage | None = None


@dataclass(frozen=True, slots=True)
class SignaturePlace:
    """Where someone signs or has signed.

    `strokes` holds the lines of a drawn name as points (x, y) in whole units; `lines` says in words how, when and
    where; without either, `fill_in` names what is written by hand on the line («Dato», «Sted»).
    """

    name: str
    role: str
    declaration: str = ""
    lines: tuple[str, ...] = ()
    strokes: tuple[tuple[tuple[int, int], ...], ...] = ()
    fill_in: tuple[str, ...] = ()
    alt: str = ""
    is_drawn_on: bool = True


@dataclass(frozen=True, slots=True)
class Signing(Section):
    """The signatures and the sentence over them."""

    statement: str = ""
    places: tuple[SignaturePlace, ...] = unsealed(())
    copy: str = unsealed()


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands at the edge of every page. `pages` holds «{page}» and «{total}»."""

    office: str
    subject: str
    classification: str
    pages: str
    draft: str = unsealed()
    draft_note: str = unsealed()
    code: str = unsealed()


@dataclass(frozen=True, slots=True)
class Content:
    """A whole document."""

    kind: Kind
    language: Language
    title: str
    frame: Frame
    made: str = unsealed()
    """When the page was made, ISO 8601 with minutes. It is the document date of the files."""
    period: str = ""
    next_meeting: str = unsealed()
    record_note: str = unsealed()
    parties: tuple[PartyCard, ...] = ()
    main_points: Points | None = None
    facts: Rows | None = None
    benefits: Points | None = None
    conversation: Rows | None = None
    own_view: OwnView | None = None
    sources: Sources | None = None
    need: Need | None = None
    ufore_work: UforeWork | None = None
    short: Short | None = None
    work: Work | None = None
    areas: tuple[Area, ...] = ()
    tried: Tried | None = None
    overall: Overall | None = None
    uforetrygd: Uforetrygd | None = None
    kvp: Kvp | None = None
    agreement: Agreement | None = None
    info: Info | None = None
    disagreement: Disagreement | None = None
    signing: Signing | None = None
    glossary: Rows | None = None
