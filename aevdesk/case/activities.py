"""Activities: what someone does, for what, by when, with the fields of each type."""

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from aevdesk.case import conditions as c
from aevdesk.case.ask import ADVISED, OPTIONAL, REQUIRED, Ask, Requirement, advised_if, required_if
from aevdesk.case.base import ANSWERABLE, Amount, Code, Day, Line, Model, PDate, Percent, Ref, Row, Text, YesNo

if TYPE_CHECKING:
    from aevdesk.case.moment import Moment

_not_proposed = ~c.neighbour("status", "proposed")
EVALUATED_KINDS = ("measure", "trial", "return", "employer_measure", "job_now", "education")
"""Types for which an evaluation date is advised (catalogue of activity types)."""
COUNTED_KINDS = (
    "treatment", "measure", "trial", "return", "job_now", "job_search", "education", "training", "self_activity",
)  # fmt: skip
"""Types for which an amount per week is advised."""


class Treatment(Model):
    """Medical treatment."""

    prefix: ClassVar[str] = "treatment"
    place: Annotated[Line, Ask("line", ADVISED, limit=255)] = ""
    frequency: Annotated[Line, Ask("line", ADVISED)] = ""
    nav_does: Annotated[Line, Ask("line", limit=255)] = ""


class AssessHealth(Model):
    """Medical examination."""

    prefix: ClassVar[str] = "assess_health"
    question: Annotated[Line, Ask("line", REQUIRED)] = ""


class Point(Row):
    """One line of a list."""

    prefix: ClassVar[str] = "point"
    text: Annotated[Line, Ask("line", REQUIRED)] = ""


class DueDate(Row):
    """A day on which a report is awaited."""

    prefix: ClassVar[str] = "due"
    date: Annotated[Day | None, Ask("date", REQUIRED)] = None


class Measure(Model):
    """A measure from Nav: what it shall answer, and why this one."""

    prefix: ClassVar[str] = "measure"
    measure: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="measures")] = None
    provider: Annotated[Ref, Ask("ref", ADVISED, refs=("party",))] = ""
    question: Annotated[Text, Ask("text", REQUIRED, limit=1000)] = ""
    clarify: Annotated[tuple[Point, ...], Ask("list", ADVISED)] = ()
    not_clarified: Annotated[Line, Ask("line")] = ""
    why: Annotated[Line, Ask("line", REQUIRED)] = ""
    job_goal: Annotated[Line, Ask("line", ADVISED)] = ""
    chosen_together: Annotated[YesNo | None, Ask("yn", ADVISED)] = None
    person_expects: Annotated[Line, Ask("line", ADVISED)] = ""
    percent: Annotated[Percent | None, Ask("num", ADVISED, unit="%")] = None
    step_up: Annotated[Line, Ask("line")] = ""
    why_again: Annotated[Line, Ask("line")] = ""
    report_due: Annotated[tuple[DueDate, ...], Ask("list", ADVISED)] = ()
    applied: Annotated[Day | None, Ask("date")] = None
    after: Annotated[Line, Ask("line")] = ""
    stage: Annotated[Code | None, Ask("choice", catalogue="measure_stages", printed=False)] = None


def _is_done_by_employer(moment: "Moment", item: object) -> bool:
    doers = (
        a.who for a in moment.case.agreement.activities if a.kind == "employer_measure" and a.employer_measure is item
    )
    return any(moment.parties[who].kind == "employer" for who in doers if who in moment.parties)


class EmployerMeasure(Model):
    """Something the employer does."""

    prefix: ClassVar[str] = "employer_measure"
    tasks: Annotated[Line, Ask("line", ADVISED)] = ""
    agreed_date: Annotated[
        Day | None, Ask("date", required_if(c.Condition("who = employer", _is_done_by_employer)))
    ] = None


class JobNow(Model):
    """A job the person has."""

    prefix: ClassVar[str] = "job_now"
    title: Annotated[Line, Ask("line", ADVISED, limit=100)] = ""
    percent: Annotated[Percent | None, Ask("num", ADVISED, unit="%")] = None
    target: Annotated[Percent | None, Ask("num", ADVISED, unit="%")] = None


class JobSearch(Model):
    """An agreement to apply for jobs."""

    prefix: ClassVar[str] = "job_search"
    per_week: Annotated[int | None, Ask("num", ADVISED, unit="count")] = None
    what_jobs: Annotated[Line, Ask("line", ADVISED)] = ""


class JobApply(Model):
    """A job the person will apply for."""

    prefix: ClassVar[str] = "job_apply"
    title: Annotated[Line, Ask("line", ADVISED)] = ""
    employer: Annotated[Line, Ask("line", ADVISED)] = ""
    deadline: Annotated[Day | None, Ask("date", ADVISED)] = None


class Trial(Model):
    """Trying out work."""

    prefix: ClassVar[str] = "trial"
    place: Annotated[Line, Ask("line")] = ""
    question: Annotated[Line, Ask("line", REQUIRED)] = ""


class Education(Model):
    """A course or education."""

    prefix: ClassVar[str] = "education"
    school: Annotated[Line, Ask("line", ADVISED)] = ""
    level: Annotated[Line, Ask("line", ADVISED)] = ""
    progress: Annotated[Line, Ask("line", ADVISED)] = ""
    report_due: Annotated[tuple[DueDate, ...], Ask("list", ADVISED)] = ()


class Meeting(Model):
    """A meeting: when, where and what it shall give."""

    prefix: ClassVar[str] = "meeting"
    date: Annotated[Day | None, Ask("date", REQUIRED)] = None
    time: Annotated[Line, Ask("line")] = ""
    form: Annotated[Code | None, Ask("choice", catalogue="talk_forms")] = None
    place: Annotated[Line, Ask("line")] = ""
    topic: Annotated[Line, Ask("line", REQUIRED, limit=255)] = ""
    prepare: Annotated[Line, Ask("line")] = ""


class ReportBack(Model):
    """When the person tells Nav."""

    prefix: ClassVar[str] = "report_back"
    when: Annotated[Line, Ask("line", REQUIRED)] = ""


class Attendance(Row):
    """Whether the person came on a day. Internal."""

    prefix: ClassVar[str] = "attendance"
    date: Annotated[Day | None, Ask("date", REQUIRED, printed=False)] = None
    present: Annotated[YesNo | None, Ask("yn", printed=False)] = None
    reason: Annotated[Line, Ask("line", printed=False)] = ""
    documented: Annotated[YesNo | None, Ask("yn", printed=False)] = None


def _kind(name: str) -> c.Condition:
    return c.neighbour("kind", name)


_notice_has_text = c.neighbour("notice", "standard", "aap_11_9")
_reason_needed = c.Condition("reason by rule", lambda _m, item: needs_status_reason(item))


class Activity(Row):
    """What someone does. Exactly one party answers for it."""

    prefix: ClassVar[str] = "act"
    kind: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="activity_types")] = None
    what: Annotated[Line, Ask("line", REQUIRED, limit=100)] = ""
    details: Annotated[Text, Ask("text", soft=300)] = ""
    who: Annotated[Ref, Ask("ref", REQUIRED, refs=("party",))] = ""
    with_: Annotated[tuple[Ref, ...], Ask("refs", refs=("party",))] = ()
    purpose: Annotated[
        Line, Ask("line", Requirement(blocks=_kind("measure"), advises=~_kind("measure")), limit=255)
    ] = ""
    links: Annotated[
        tuple[Ref, ...],
        Ask("links", ADVISED, refs=("finding", "milestone", "goal", *ANSWERABLE), printed=False),
    ] = ()
    from_: Annotated[PDate | None, Ask("pdate", required_if(_not_proposed))] = None
    to: Annotated[PDate | None, Ask("pdate", required_if(_not_proposed))] = None
    when_text: Annotated[Line, Ask("line")] = ""
    amount: Annotated[Amount | None, Ask("amount", advised_if(c.neighbour("kind", *COUNTED_KINDS)))] = None
    evaluate: Annotated[Day | None, Ask("date", advised_if(c.neighbour("kind", *EVALUATED_KINDS)))] = None
    follow_up: Annotated[Ref, Ask("ref", ADVISED, refs=("party",))] = ""
    proposed_by: Annotated[Code | None, Ask("choice", catalogue="activity_proposers")] = None
    duty: Annotated[bool, Ask("bool")] = False
    notice: Annotated[
        Literal["none", "standard", "aap_11_9", "oral"] | None,
        Ask("choice", ADVISED, when=c.neighbour_filled("duty"), catalogue="notices"),
    ] = None
    notice_text: Annotated[
        Text, Ask("text", REQUIRED, when=c.neighbour_filled("duty") & _notice_has_text, limit=500)
    ] = ""
    notice_oral_date: Annotated[
        Day | None, Ask("date", REQUIRED, when=c.neighbour_filled("duty") & c.neighbour("notice", "oral"))
    ] = None
    absence: Annotated[Line, Ask("line")] = ""
    status: Annotated[
        Literal["proposed", "planned", "ongoing", "done", "stopped"],
        Ask("choice", REQUIRED, catalogue="activity_status"),
    ] = "planned"
    status_reason: Annotated[
        Line, Ask("line", required_if(_reason_needed), when=c.neighbour("status", "done", "stopped"), limit=255)
    ] = ""
    attendance: Annotated[tuple[Attendance, ...], Ask("list", OPTIONAL, printed=False)] = ()
    treatment: Annotated[Treatment, Ask("group", when=_kind("treatment"))] = Treatment()
    assess_health: Annotated[AssessHealth, Ask("group", when=_kind("assess_health"))] = AssessHealth()
    measure: Annotated[Measure, Ask("group", when=_kind("measure"))] = Measure()
    employer_measure: Annotated[EmployerMeasure, Ask("group", when=_kind("employer_measure"))] = EmployerMeasure()
    job_now: Annotated[JobNow, Ask("group", when=_kind("job_now"))] = JobNow()
    job_search: Annotated[JobSearch, Ask("group", when=_kind("job_search"))] = JobSearch()
    job_apply: Annotated[JobApply, Ask("group", when=_kind("job_apply"))] = JobApply()
    trial: Annotated[Trial, Ask("group", when=_kind("trial"))] = Trial()
    education: Annotated[Education, Ask("group", when=_kind("education"))] = Education()
    meeting: Annotated[Meeting, Ask("group", when=_kind("meeting"))] = Meeting()
    report_back: Annotated[ReportBack, Ask("group", when=_kind("report_back"))] = ReportBack()

    @property
    def is_open(self) -> bool:
        """Say whether it is still to be done (proposed, planned or ongoing)."""
        return self.status in ("proposed", "planned", "ongoing")


def needs_status_reason(item: object) -> bool:
    """Say whether the status asks for a reason: duty and stopped, duty and done (not a meeting), a stopped meeting."""
    if not isinstance(item, Activity):
        return False
    if item.status == "stopped":
        return item.duty or item.kind == "meeting"
    return item.status == "done" and item.duty and item.kind != "meeting"
