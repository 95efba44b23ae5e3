"""The agreement and all that stands with it on paper: activities, road, information, disagreement, signatures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from aevdesk.documents.pieces import BESIDE, Passage, Place, Points, Section, Table, unsealed


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step on the way to the goal."""

    number: int
    text: str
    when: str = ""
    sign: str = ""
    needs: str = ""
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)


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
    """Something that lasts, in thousandths of the road. `row` keeps bars of one lane that overlap apart."""

    label: str
    start: int
    end: int
    row: int = 0


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
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)

    @property
    def notes(self) -> str:
        """What else is said of it, in one run."""
        return " · ".join(self.lines)


@dataclass(frozen=True, slots=True)
class ActivityGroup:
    """The activities of one actor, or towards one milestone (then with its number)."""

    label: str
    note: str = ""
    number: int = 0
    rows: tuple[ActivityRow, ...] = ()
    lines: tuple[str, ...] = ()
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)


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

    `with_who`: each row names who does it (the groups do not). `with_follow_up`: most rows say how
    they are followed up, so that it has a column; else it stands under the date.
    """

    columns: ActivityColumns
    groups: tuple[ActivityGroup, ...] = ()
    with_who: bool = False
    with_follow_up: bool = False
    followed_by: str = ""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """What is waited for, and what is done in the meantime."""

    what: str
    origin: str
    since: str
    next_step: str
    meanwhile: str = ""
    note: str = ""
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)


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
    place: Place | None = field(default=None, compare=False, metadata=BESIDE)

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
