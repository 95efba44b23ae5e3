"""What the assessment comes to: the overall assessment, the branches, and the basis for a benefit."""

from decimal import Decimal
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from aevdesk.case import conditions as when
from aevdesk.case.ask import ADVISED, REQUIRED, Ask, Requirement, advised_if, required_if
from aevdesk.case.base import Code, Day, Line, Model, PDate, Percent, Ref, Row, Statement, Text

Ability = Literal["half_or_more", "less_than_half", "cannot_decide"]

_not_ufore = ~when.ufore_branch
_statement = Statement()


def _group_in(name: str) -> when.Condition:
    return when.Condition(
        f"overall.group in {name}",
        lambda m, _i: m.case.overall.group in m.ground.sets.get(name, frozenset()),
    )


_permanent_group_changed = when.Condition(
    "group_before in permanent and group differs",
    lambda m, _i: (
        m.case.overall.group_before in m.ground.sets.get("permanent", frozenset())
        and m.case.overall.group != m.case.overall.group_before
    ),
)
_group_set = when.Condition("group set", lambda m, _i: m.case.overall.group is not None)
_measured_before = when.Condition("revision or facts.previous", lambda m, _i: m.revision or bool(m.case.facts.previous))


class MainPoint(Row):
    """One of the few lines at the top of page 1."""

    prefix: ClassVar[str] = "main_point"
    text: Annotated[Line, Ask("line", REQUIRED)] = ""


class Overall(Model):
    """Resources and barriers weighed against work, and the five statements of NAV-loven § 14 a (2024, verify)."""

    prefix: ClassVar[str] = "overall"
    main_points: Annotated[tuple[MainPoint, ...], Ask("list", advised_if(when.full), when=when.full)] = ()
    a: Annotated[Statement, Ask("statement", REQUIRED, soft=500)] = _statement
    b: Annotated[Statement, Ask("statement", REQUIRED, soft=300)] = _statement
    c: Annotated[Statement, Ask("statement", REQUIRED, soft=400)] = _statement
    d: Annotated[Statement, Ask("statement", required_if(_not_ufore), soft=400)] = _statement
    e: Annotated[Statement, Ask("statement", REQUIRED, soft=400)] = _statement
    ability: Annotated[Ability | None, Ask("choice", required_if(_not_ufore), when=_not_ufore, catalogue="ability")] = (
        None
    )
    ability_reason: Annotated[Statement, Ask("statement", required_if(_not_ufore), when=_not_ufore, soft=400)] = (
        _statement
    )
    ability_hours: Annotated[
        Decimal | None, Field(ge=0, max_digits=5, decimal_places=2), Ask("num", when=_not_ufore, unit="hours/week")
    ] = None
    any_work: Annotated[
        Text, Ask("text", advised_if(when.aap), when=(when.aap | when.trait("uforetrygd")) & _not_ufore, soft=300)
    ] = ""
    group: Annotated[Code | None, Ask("choice", REQUIRED, catalogue="groups")] = None
    group_why_not: Annotated[Line, Ask("line", REQUIRED, when=when.neighbour("group", "not_set_here"))] = ""
    nav_goal: Annotated[
        Code | None, Ask("choice", required_if(~_group_in("no_nav_goal")), when=_group_set, catalogue="nav_goals")
    ] = None
    group_before: Annotated[Code | None, Ask("choice", when=_measured_before, catalogue="groups")] = None
    what_changed: Annotated[
        Text,
        Ask(
            "text",
            Requirement(blocks=_permanent_group_changed, advises=when.revision),
            when=_measured_before,
            soft=300,
        ),
    ] = ""
    against: Annotated[Text, Ask("text", ADVISED, when=when.full, soft=300)] = ""
    way_ahead: Annotated[Statement, Ask("statement", REQUIRED, soft=400)] = _statement
    check_out: Annotated[Text, Ask("text", soft=200)] = ""
    other: Annotated[Text, Ask("text", soft=300)] = ""
    reassess_when: Annotated[Line, Ask("line", ADVISED)] = ""


_review_required = _group_in("needs_review")


class Review(Model):
    """Quality control by someone other than the author. Bound to the content it has seen."""

    prefix: ClassVar[str] = "review"
    by: Annotated[Ref, Ask("ref", ADVISED, when=_review_required, refs=("party",))] = ""
    date: Annotated[Day | None, Ask("date", when=_review_required)] = None
    comment: Annotated[Text, Ask("text", when=_review_required, limit=1000, printed=False)] = ""
    content_hash: Annotated[str, Ask("derived", when=_review_required, printed=False)] = ""


class UforeWork(Model):
    """A wish to work from someone who has disability benefit. The benefit is not questioned."""

    prefix: ClassVar[str] = "ufore_work"
    wish: Annotated[Text, Ask("text", REQUIRED, soft=300)] = ""
    changed: Annotated[Text, Ask("text", ADVISED, soft=300)] = ""
    grade: Annotated[Percent | None, Ask("num", unit="%")] = None
    amount: Annotated[Line, Ask("line", ADVISED)] = ""
    adaptation: Annotated[Text, Ask("text", soft=200)] = ""
    worry: Annotated[Text, Ask("text", ADVISED, soft=200)] = ""
    before: Annotated[Text, Ask("text", soft=200)] = ""
    first_step: Annotated[Text, Ask("text", REQUIRED, soft=200)] = ""


class Uforetrygd(Model):
    """What is tried and what could still be tried, on the way to an application for disability benefit."""

    prefix: ClassVar[str] = "uforetrygd"
    treatment_done: Annotated[Text, Ask("text", REQUIRED, soft=300)] = ""
    measures_done: Annotated[Text, Ask("text", REQUIRED, soft=300)] = ""
    part_work: Annotated[Text, Ask("text", ADVISED, soft=200)] = ""
    steps: Annotated[tuple[Code, ...], Ask("multi", when=when.aap, catalogue="ufore_steps", printed=False)] = ()
    come_back: Annotated[bool, Ask("bool")] = False


class Kvp(Model):
    """The qualification programme, and whether an agreement is made here at all (2024, verify)."""

    prefix: ClassVar[str] = "kvp"
    decision_date: Annotated[Day | None, Ask("date", ADVISED, when=when.kvp_entitled)] = None
    use: Annotated[
        Literal["no_agreement", "program_plan"] | None,
        Ask("choice", REQUIRED, when=when.kvp_entitled, catalogue="kvp_use"),
    ] = None
    too_early: Annotated[Text, Ask("text", soft=200)] = ""
    hours: Annotated[None, Ask("derived", printed=False)] = None


class Basis(Model):
    """The facts that the unit which pays asks for. An internal note, never in the person's agreement."""

    prefix: ClassVar[str] = "basis"
    ability: Annotated[Ability | None, Ask("choice", ADVISED, when=when.rte, catalogue="ability", printed=False)] = None
    since: Annotated[PDate | None, Ask("pdate", when=when.rte, printed=False)] = None
    cause: Annotated[Text, Ask("text", advised_if(when.aap), soft=300, printed=False, private=True)] = ""
    healthy_before: Annotated[Line, Ask("line", printed=False)] = ""
    worked: Annotated[Line, Ask("line", printed=False)] = ""
    help_kind: Annotated[
        tuple[Code, ...], Ask("multi", advised_if(when.aap), catalogue="help_kinds", printed=False)
    ] = ()
    help_reason: Annotated[
        Text, Ask("text", advised_if(when.neighbour_filled("help_kind")), printed=False, soft=300)
    ] = ""
    period_wish: Annotated[Line, Ask("line", printed=False)] = ""
    extension_reason: Annotated[
        Text, Ask("text", REQUIRED, when=when.trait("aap_extension"), soft=500, printed=False)
    ] = ""
    open: Annotated[Text, Ask("text", soft=200, printed=False)] = ""
