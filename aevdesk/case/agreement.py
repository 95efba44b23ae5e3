"""The agreement: what the two have agreed, who does what, for what, and by when."""

from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from aevdesk.case import conditions as c
from aevdesk.case.activities import Activity
from aevdesk.case.ask import ADVISED, REQUIRED, Ask, advised_if, required_if
from aevdesk.case.base import ANSWERABLE, Code, Day, Line, Model, PDate, Percent, Ref, Row, Text, YesNo

HoursAWeek = Annotated[Decimal, Field(ge=0, max_digits=5, decimal_places=2)]
"""Hours a week as typed: never converted to per cent, nor the other way."""


class Milestone(Row):
    """A step on the way to the goal."""

    prefix: ClassVar[str] = "milestone"
    text: Annotated[Line, Ask("line", REQUIRED, limit=500)] = ""
    by: Annotated[PDate | None, Ask("pdate", ADVISED)] = None
    sign: Annotated[Line, Ask("line")] = ""
    needs: Annotated[Line, Ask("line")] = ""
    from_finding: Annotated[tuple[Ref, ...], Ask("refs", refs=("finding", *ANSWERABLE), printed=False)] = ()
    reached: Annotated[Day | None, Ask("date", when=c.revision, printed=False)] = None


class Waiting(Row):
    """A pause in the chain: what is waited for, from whom, since when, and when it is looked at again."""

    prefix: ClassVar[str] = "wait"
    what: Annotated[Line, Ask("line", REQUIRED)] = ""
    from_whom: Annotated[Line, Ask("who", REQUIRED, refs=("party",))] = ""
    since: Annotated[PDate | None, Ask("pdate", REQUIRED)] = None
    next_actor: Annotated[Ref, Ask("ref", REQUIRED, refs=("party",))] = ""
    next_check: Annotated[Day | None, Ask("date", REQUIRED)] = None
    meanwhile: Annotated[tuple[Ref, ...], Ask("refs", ADVISED, refs=("act",))] = ()
    no_meanwhile: Annotated[Line, Ask("line", advised_if(~c.neighbour_filled("meanwhile")))] = ""
    recheck: Annotated[bool, Ask("bool")] = False
    links: Annotated[tuple[Ref, ...], Ask("links", refs=("finding", "milestone", "goal"), printed=False)] = ()


class Season(Row):
    """Planned work in one part of the year. Rows are never added up, divided or made into per cent."""

    prefix: ClassVar[str] = "season"
    period: Annotated[Line, Ask("line", REQUIRED)] = ""
    hours: Annotated[HoursAWeek | None, Ask("num", unit="hours/week")] = None
    how: Annotated[Line, Ask("line")] = ""


class Pause(Row):
    """A time in which the agreement rested. An event, not a breach and not a new version."""

    prefix: ClassVar[str] = "pause"
    from_: Annotated[Day | None, Ask("date", REQUIRED, printed=False)] = None
    to: Annotated[Day | None, Ask("date", printed=False)] = None
    reason: Annotated[Line, Ask("line", printed=False)] = ""


class FindOut(Row):
    """Something the two shall find out, beside what follows from the areas."""

    prefix: ClassVar[str] = "find_out"
    text: Annotated[Line, Ask("line", REQUIRED)] = ""


class Agreement(Model):
    """Period, goal, milestones, activities, waiting and what each expects of the other."""

    prefix: ClassVar[str] = "agreement"
    from_: Annotated[Day | None, Ask("date", REQUIRED)] = None
    to: Annotated[Day | None, Ask("date", REQUIRED)] = None
    situation: Annotated[Text, Ask("text", limit=1000, soft=300)] = ""
    goal: Annotated[Text, Ask("text", required_if(~c.neighbour_filled("goal_open")), limit=500, soft=200)] = ""
    goal_kind: Annotated[Code | None, Ask("choice", ADVISED, catalogue="goal_kinds", printed=False)] = None
    goal_open: Annotated[bool, Ask("bool")] = False
    goal_by: Annotated[Day | None, Ask("date", REQUIRED, when=c.neighbour_filled("goal_open"))] = None
    goal_short: Annotated[Line, Ask("line", limit=500)] = ""
    goal_long: Annotated[Line, Ask("line", limit=500)] = ""
    milestones: Annotated[tuple[Milestone, ...], Ask("list")] = ()
    activities: Annotated[tuple[Activity, ...], Ask("list", section="activities")] = ()
    waiting: Annotated[tuple[Waiting, ...], Ask("list", section="waiting")] = ()
    expects_from_nav: Annotated[Text, Ask("text", REQUIRED, soft=300, section="expectations")] = ""
    nav_expects: Annotated[Text, Ask("text", REQUIRED, soft=300, section="expectations")] = ""
    find_out: Annotated[tuple[FindOut, ...], Ask("list", section="expectations")] = ()
    planned_load: Annotated[Line, Ask("line", when=c.aap, section="expectations")] = ""
    seasons: Annotated[
        tuple[Season, ...], Ask("list", when=c.aap | c.trait("self_employed"), section="expectations")
    ] = ()
    pauses: Annotated[tuple[Pause, ...], Ask("list", section="expectations", printed=False)] = ()


class ReturnStep(Row):
    """A step up on the way back. Per cent or hours a week, as the two speak of it."""

    prefix: ClassVar[str] = "step"
    from_: Annotated[Day | None, Ask("date", REQUIRED)] = None
    percent: Annotated[Percent | None, Ask("num", unit="%")] = None
    hours: Annotated[HoursAWeek | None, Ask("num", unit="hours/week")] = None
    tasks: Annotated[Line, Ask("line")] = ""


_no_hours_now = ~c.neighbour_filled("hours_now")
_no_target_hours = ~c.neighbour_filled("target_hours")
_came_otherwise = c.neighbour("outcome", "partly", "not_done", "withdrawn")


class PlannedReturn(Model):
    """The way back to the agreed position."""

    prefix: ClassVar[str] = "return"
    date: Annotated[PDate | None, Ask("pdate", REQUIRED)] = None
    percent_now: Annotated[Percent | None, Ask("num", required_if(_no_hours_now), unit="%")] = None
    hours_now: Annotated[HoursAWeek | None, Ask("num", unit="hours/week")] = None
    steps: Annotated[tuple[ReturnStep, ...], Ask("list", ADVISED)] = ()
    target_percent: Annotated[Percent | None, Ask("num", required_if(_no_target_hours), unit="%")] = None
    target_hours: Annotated[HoursAWeek | None, Ask("num", unit="hours/week")] = None
    tasks: Annotated[Text, Ask("text", ADVISED, soft=300)] = ""
    employer_contact: Annotated[Ref, Ask("ref", REQUIRED, refs=("party",))] = ""
    nav_contact: Annotated[Ref, Ask("ref", ADVISED, refs=("party",))] = ""
    evaluate: Annotated[Day | None, Ask("date", REQUIRED)] = None
    if_not: Annotated[Line, Ask("line", ADVISED)] = ""
    outcome: Annotated[
        Literal["pending", "done", "partly", "not_done", "withdrawn"],
        Ask("choice", when=c.revision, catalogue="return_outcome", printed=False),
    ] = "pending"
    outcome_date: Annotated[Day | None, Ask("date", REQUIRED, when=_came_otherwise, printed=False)] = None
    outcome_note: Annotated[Line, Ask("line", REQUIRED, when=_came_otherwise, printed=False)] = ""


class CoopRow(Row):
    """Someone else who takes part, and what they do."""

    prefix: ClassVar[str] = "coop_row"
    party: Annotated[Ref, Ask("ref", REQUIRED, refs=("party",))] = ""
    does: Annotated[Line, Ask("line")] = ""
    contact: Annotated[Line, Ask("line", contact=True)] = ""
    next_date: Annotated[Day | None, Ask("date", contact=True)] = None


class Contact(Row):
    """A contact that was had with health services or others."""

    prefix: ClassVar[str] = "contact"
    date: Annotated[Day | None, Ask("date", REQUIRED, printed=False)] = None
    party: Annotated[Ref, Ask("ref", REQUIRED, refs=("party",), printed=False)] = ""
    kind: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="talk_forms", printed=False)] = None
    result: Annotated[Line, Ask("line", printed=False)] = ""


class Coop(Model):
    """Cooperation: who else is in it, and who holds the threads."""

    prefix: ClassVar[str] = "coop"
    rows: Annotated[tuple[CoopRow, ...], Ask("list")] = ()
    coordinator: Annotated[Ref, Ask("ref", advised_if(c.several_parties), refs=("party",))] = ""
    coordinator_none: Annotated[Line, Ask("line", when=~c.neighbour_filled("coordinator"), printed=False)] = ""
    group: Annotated[YesNo | None, Ask("yn", when=c.trait("long_services"))] = None
    ip: Annotated[
        Literal["offered", "has", "declined", "not_relevant"] | None,
        Ask("choice", REQUIRED, when=c.trait("long_services"), catalogue="ip"),
    ] = None
    contacts: Annotated[tuple[Contact, ...], Ask("list", printed=False)] = ()


class Follow(Model):
    """The next follow-up."""

    prefix: ClassVar[str] = "follow"
    next_date: Annotated[Day | None, Ask("date", REQUIRED, contact=True)] = None
    time: Annotated[Line, Ask("line", contact=True)] = ""
    place: Annotated[Line, Ask("line", contact=True)] = ""
    form: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="talk_forms", contact=True)] = None
    purpose: Annotated[Line, Ask("line", REQUIRED, contact=True)] = ""
    contact: Annotated[None, Ask("derived", required_if(c.NEVER), contact=True)] = None
    after: Annotated[
        Line,
        Ask("line", when=c.Condition("goal_kind is work", lambda m, _i: m.case.agreement.goal_kind in _WORK_GOALS)),
    ] = ""


_WORK_GOALS = ("same_employer", "same_employer_other", "other_work", "part_work", "own_business")
