"""The assessment: the short need, the short assessment, work and requirements, the five areas, what was tried."""

from typing import Annotated, ClassVar, Literal

from aevdesk.case import conditions as c
from aevdesk.case.ask import ADVISED, REQUIRED, Ask, advised_if, required_if
from aevdesk.case.base import Code, Day, Line, Model, PDate, Ref, Row, Text, YesNo, YesNoUnknown

_group_needs_assessment = c.Condition(
    "need.group in requires_assessment",
    lambda m, _i: m.case.need.group in m.ground.sets.get("requires_assessment", frozenset()),
)


class Need(Model):
    """The short written need that must exist also when the assessment is skipped."""

    prefix: ClassVar[str] = "need"
    statement: Annotated[Text, Ask("text", REQUIRED, limit=1000, soft=400)] = ""
    possibilities: Annotated[Text, Ask("text", REQUIRED, soft=300)] = ""
    hindrance: Annotated[Text, Ask("text", ADVISED, soft=300)] = ""
    risk: Annotated[Text, Ask("text", ADVISED, soft=200)] = ""
    group: Annotated[Code | None, Ask("choice", catalogue="groups")] = None
    earlier_assessment: Annotated[Line, Ask("line", REQUIRED, when=_group_needs_assessment)] = ""
    opens_when: Annotated[Text, Ask("text", REQUIRED, soft=200)] = ""


class Short(Model):
    """An assessment of half a page where everyone agrees."""

    prefix: ClassVar[str] = "short"
    situation: Annotated[Text, Ask("text", REQUIRED, limit=1000, soft=400)] = ""
    resources: Annotated[Text, Ask("text", ADVISED, soft=300)] = ""
    limits: Annotated[Text, Ask("text", soft=300)] = ""
    agreed: Annotated[Text, Ask("text", REQUIRED, soft=300)] = ""
    open_area: Annotated[tuple[Code, ...], Ask("multi", catalogue="areas", printed=False)] = ()


_experienced = ~c.trait("no_experience")


class Occupation(Row):
    """A kind of work that has been looked at."""

    prefix: ClassVar[str] = "occ"
    title: Annotated[Line, Ask("line", REQUIRED)] = ""
    requirements: Annotated[Text, Ask("text", ADVISED, when=_experienced, limit=1000, soft=300)] = ""
    can: Annotated[Text, Ask("text", ADVISED, when=_experienced, soft=200)] = ""
    cannot: Annotated[Text, Ask("text", when=_experienced, soft=200)] = ""
    adaptation: Annotated[Text, Ask("text", when=_experienced, soft=200)] = ""
    route: Annotated[Text, Ask("text", advised_if(c.neighbour("realistic", "with_help")), soft=200)] = ""
    realistic: Annotated[
        Literal["now", "with_help", "not_now", "unknown"] | None,
        Ask("choice", ADVISED, when=_experienced, catalogue="realistic"),
    ] = None
    decision: Annotated[
        Literal["aim", "alternative", "ruled_out", "open"] | None,
        Ask("choice", when=_experienced, catalogue="occ_decision"),
    ] = None
    reason: Annotated[Line, Ask("line", ADVISED, when=c.neighbour("decision", "ruled_out"))] = ""
    proposed_by: Annotated[Code | None, Ask("choice", when=_experienced, catalogue="proposers")] = None


class Work(Model):
    """Which work is considered, what it demands, and where the gap is."""

    prefix: ClassVar[str] = "work"
    occupations: Annotated[tuple[Occupation, ...], Ask("list", ADVISED)] = ()
    local_market: Annotated[Text, Ask("text", advised_if(c.full), soft=300)] = ""
    mobility: Annotated[Text, Ask("text", advised_if(c.aap & c.full), soft=200)] = ""
    education_route: Annotated[Text, Ask("text", when=c.youth | c.trait("no_experience"), soft=300)] = ""
    foreign_competence: Annotated[Text, Ask("text", when=c.trait("own_history"), soft=300)] = ""


class Finding(Row):
    """One resource or barrier, with what it means for work and how we know it."""

    prefix: ClassVar[str] = "finding"
    text: Annotated[Text, Ask("text", REQUIRED, limit=1000, soft=300)] = ""
    kind: Annotated[
        Literal["resource", "barrier", "both"] | None, Ask("choice", REQUIRED, catalogue="finding_kind")
    ] = None
    when: Annotated[Literal["before", "now", "later"] | None, Ask("choice", catalogue="finding_when")] = None
    meaning: Annotated[Text, Ask("text", advised_if(c.neighbour("kind", "barrier", "both")), limit=1000, soft=300)] = ""
    cause: Annotated[
        tuple[Code, ...],
        Ask("multi", ADVISED, when=c.neighbour("kind", "barrier", "both"), catalogue="causes", printed=False),
    ] = ()
    basis: Annotated[Literal["documented", "told", "assumed"] | None, Ask("choice", REQUIRED, catalogue="basis")] = None
    sources: Annotated[
        tuple[Ref, ...],
        Ask("refs", required_if(c.neighbour("basis", "documented")), refs=("source", "talk")),
    ] = ()
    no_action: Annotated[Line, Ask("line", when=c.neighbour("kind", "barrier", "both"), printed=False)] = ""
    share: Annotated[tuple[Code, ...], Ask("multi", catalogue="share_with", printed=False)] = ()
    confirmed: Annotated[Day | None, Ask("derived", printed=False)] = None

    @property
    def is_barrier(self) -> bool:
        """Say whether it hinders (also when it is a resource too)."""
        return self.kind in ("barrier", "both")

    @property
    def is_resource(self) -> bool:
        """Say whether it helps (also when it is a barrier too)."""
        return self.kind in ("resource", "both")


_assessed = c.neighbour("state", "assessed")
AreaState = Literal["assessed", "not_relevant", "not_known"]


class Area(Model):
    """One of the five areas: its state, its findings, and the caseworker's own assessment."""

    prefix: ClassVar[str] = "area"
    state: Annotated[AreaState | None, Ask("choice", required_if(c.full), catalogue="area_state")] = None
    find_out: Annotated[Line, Ask("line", REQUIRED, when=c.neighbour("state", "not_known"))] = ""
    findings: Annotated[tuple[Finding, ...], Ask("list", when=_assessed)] = ()
    assessment: Annotated[Text, Ask("text", REQUIRED, when=_assessed, soft=600)] = ""
    updated: Annotated[Day | None, Ask("derived", printed=False)] = None


class AreaEnvironment(Area):
    """Working life and its demands: what stands outside the person."""

    employer_tried: Annotated[
        Text,
        Ask("text", ADVISED, when=c.trait("has_employer") & _assessed, soft=300, id="environment.employer_tried"),
    ] = ""


class WorkItem(Row):
    """Work the person has done. Only what matters now is printed."""

    prefix: ClassVar[str] = "work_item"
    title: Annotated[Line, Ask("line", REQUIRED)] = ""
    place: Annotated[Line, Ask("line")] = ""
    years: Annotated[Line, Ask("line")] = ""
    shows: Annotated[Line, Ask("line")] = ""
    relevant: Annotated[YesNo | None, Ask("yn")] = None


class EducationItem(Row):
    """Schooling or a course."""

    prefix: ClassVar[str] = "education_item"
    what: Annotated[Line, Ask("line", REQUIRED)] = ""
    where: Annotated[Line, Ask("line")] = ""
    year: Annotated[Line, Ask("line")] = ""
    done: Annotated[Literal["done", "broken_off", "ongoing"] | None, Ask("choice", catalogue="education_done")] = None


_weak = c.trait("weak_norwegian") & _assessed
_history = c.trait("own_history") & _assessed


class AreaWork(Area):
    """Work and competence."""

    work_hist: Annotated[tuple[WorkItem, ...], Ask("list", when=_assessed, id="work_hist.items")] = ()
    education: Annotated[tuple[EducationItem, ...], Ask("list", when=_assessed, id="education.items")] = ()
    skills_other: Annotated[Text, Ask("text", when=_assessed, soft=200, id="skills.other")] = ""
    language_level: Annotated[Line, Ask("line", ADVISED, when=_weak, id="language.level")] = ""
    language_enough_for: Annotated[
        tuple[Code, ...], Ask("multi", ADVISED, when=_weak, catalogue="language_enough", id="language.enough_for")
    ] = ()
    language_school_base: Annotated[
        YesNoUnknown | None, Ask("ynu", when=_weak | _history, id="language.school_base")
    ] = None
    language_intro_done: Annotated[Line, Ask("line", when=_history, id="language.intro_done")] = ""


class AreaInterests(Area):
    """Interests, wishes and personal possibilities."""


class AreaEveryday(Area):
    """Everyday life: social and material conditions. Topics open prompts; none is obligatory."""

    topics: Annotated[
        tuple[Code, ...],
        Ask("multi", when=_assessed, catalogue="everyday_topics", printed=False, id="everyday.topics"),
    ] = ()
    own_history: Annotated[Text, Ask("text", when=_history, soft=500, private=True, id="everyday.own_history")] = ""
    basic_first: Annotated[Text, Ask("text", when=_assessed, soft=200, id="everyday.basic_first")] = ""


class FunctionRow(Row):
    """Something the person can or cannot do, and who says so."""

    prefix: ClassVar[str] = "grid"
    what: Annotated[Line, Ask("who", REQUIRED, catalogue="function_rows")] = ""
    level: Annotated[
        Literal["can", "can_adapted", "cannot", "unknown"] | None, Ask("choice", REQUIRED, catalogue="function_level")
    ] = None
    note: Annotated[Line, Ask("line")] = ""
    says: Annotated[
        Literal["doctor", "person", "provider", "nav"] | None, Ask("choice", REQUIRED, catalogue="function_says")
    ] = None


class Pending(Row):
    """Treatment or examination that the person gets or waits for."""

    prefix: ClassVar[str] = "pending"
    what: Annotated[Line, Ask("line", REQUIRED)] = ""
    where: Annotated[Line, Ask("line")] = ""
    expected: Annotated[PDate | None, Ask("pdate")] = None
    state: Annotated[Literal["waiting", "ongoing", "done"] | None, Ask("choice", catalogue="pending_state")] = None


class AreaHealth(Area):
    """Health as function, never as diagnosis."""

    grid: Annotated[tuple[FunctionRow, ...], Ask("list", when=_assessed, id="health.grid")] = ()
    risk_answer: Annotated[
        Literal["yes", "no", "doctor_not_answered", "not_asked"] | None,
        Ask("choice", ADVISED, when=_assessed, catalogue="risk_answer", id="health.risk_answer"),
    ] = None
    risk: Annotated[
        Text, Ask("text", REQUIRED, when=_assessed & c.neighbour("risk_answer", "yes"), soft=300, id="health.risk")
    ] = ""
    load: Annotated[Text, Ask("text", ADVISED, when=_assessed, soft=200, id="health.load")] = ""
    good_day: Annotated[Text, Ask("text", when=_assessed, soft=200, id="health.good_day")] = ""
    bad_day: Annotated[Text, Ask("text", when=_assessed, soft=200, id="health.bad_day")] = ""
    pattern: Annotated[Line, Ask("line", when=_assessed, id="health.pattern")] = ""
    since: Annotated[PDate | None, Ask("pdate", advised_if(c.aap), when=_assessed, id="health.since")] = None
    prognosis: Annotated[
        Code | None, Ask("choice", ADVISED, when=_assessed, catalogue="prognosis", id="health.prognosis")
    ] = None
    prognosis_note: Annotated[Text, Ask("text", when=_assessed, soft=200, id="health.prognosis_note")] = ""
    pending: Annotated[
        tuple[Pending, ...], Ask("list", advised_if(c.trait("waiting")), when=_assessed, id="health.pending")
    ] = ()
    no_documents: Annotated[
        Text, Ask("text", when=c.trait("waiting") & _assessed, soft=200, id="health.no_documents")
    ] = ""
    doctor_view: Annotated[Text, Ask("text", when=_assessed, soft=300, private=True, id="health.doctor_view")] = ""
    person_view: Annotated[Text, Ask("text", when=_assessed, soft=300, id="health.person_view")] = ""
    differ: Annotated[
        Text,
        Ask(
            "text",
            advised_if(c.neighbour_filled("doctor_view") & c.neighbour_filled("person_view")),
            when=_assessed,
            soft=200,
            id="health.differ",
        ),
    ] = ""


class Tried(Row):
    """Something that was tried, how it went and what was learnt."""

    prefix: ClassVar[str] = "tried_item"
    kind: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="tried_kinds")] = None
    measure: Annotated[Code | None, Ask("choice", when=c.neighbour("kind", "measure"), catalogue="measures")] = None
    what: Annotated[Line, Ask("line", REQUIRED)] = ""
    from_: Annotated[PDate | None, Ask("pdate", ADVISED)] = None
    to: Annotated[PDate | None, Ask("pdate", ADVISED)] = None
    went: Annotated[Text, Ask("text", ADVISED, limit=1000, soft=200)] = ""
    ended: Annotated[Code | None, Ask("choice", catalogue="tried_end")] = None
    learnt: Annotated[Text, Ask("text", ADVISED, soft=200)] = ""
    source: Annotated[Ref, Ask("ref", refs=("source",))] = ""


_nothing_tried = c.Condition("list empty", lambda m, _i: not m.case.tried.items)


class TriedBefore(Model):
    """What a provider and the next caseworker need most."""

    prefix: ClassVar[str] = "tried"
    items: Annotated[tuple[Tried, ...], Ask("list")] = ()
    none_reason: Annotated[Line, Ask("line", when=_nothing_tried)] = ""
