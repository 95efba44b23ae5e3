"""Checks of the overall assessment and the conclusion (O01 to O16)."""

from aevdesk.case.base import Statement, is_empty
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.naming import FieldName
from aevdesk.rules.checks.sheet import Sheet, each
from aevdesk.rules.history import assessment_date
from aevdesk.rules.language.phrases import is_generic
from aevdesk.rules.marks import assessment_mark

_STATEMENTS = ("a", "b", "c", "d", "e")
_MAIN_POINTS = 5
_REDUCED_GROUP = "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE"


@check("O01", "B", "tick")
def the_five_statements_are_answered(s: Sheet) -> Finds:
    """An assessment answers the five statements of § 14 a («Riksrevisjonen» L1855-1860, 2024, verify).

    For someone with disability benefit who wishes to work, four of them: the benefit is not assessed anew.
    """
    for name in _STATEMENTS:
        optional = name == "d" and s.moment.ufore_branch
        if s.moment.assess and not optional and is_empty(getattr(s.case.overall, name)):
            yield found("overall", name, statement=FieldName(f"overall.{name}"))


@check("O02", "B", "tick")
def ability_is_answered_with_a_reason(s: Sheet) -> Finds:
    """It is said, with a reason, whether ability is reduced by half; that it cannot be decided now is an answer.

    «AFI 2024» L1863-1864, L1795 (2024, verify).
    """
    overall = s.case.overall
    if s.moment.assess and not s.moment.ufore_branch:
        reason = ("overall", "ability_reason")
        if overall.ability is None:
            yield found("overall", "ability", also=(reason,))
        elif is_empty(overall.ability_reason):
            yield found(*reason)


@check("O03", "B", "tick")
def the_group_is_chosen(s: Sheet) -> Finds:
    """A group is chosen, or it is said that it is not set here («Riksrevisjonen» L2651-2653)."""
    if s.moment.assess and s.case.overall.group is None:
        yield found("overall", "group")


@check("O04", "B", "tick")
def the_goal_of_the_decision_fits_the_group(s: Sheet) -> Finds:
    """The goal of the decision is empty for the groups without one, else filled (practice of Nav's own systems)."""
    overall = s.case.overall
    if overall.group is not None and s.is_in(overall.group, "no_nav_goal") == (overall.nav_goal is not None):
        yield found("overall", "nav_goal")


@check("O05", "B", "tick")
def a_change_from_a_permanent_group_is_explained(s: Sheet) -> Finds:
    """When the group was permanent and no longer is, it is said what has changed.

    «Riksrevisjonen» L2653-2654; practice of Nav's own systems.
    """
    overall = s.case.overall
    left = s.is_in(overall.group_before, "permanent") and not s.is_in(overall.group, "permanent")
    if left and overall.group is not None and not overall.what_changed.strip():
        yield found("overall", "what_changed")


@check("O06", "A", "tick")
def a_statement_rests_on_something(s: Sheet) -> Finds:
    """In a full assessment each statement rests on a finding, a source or something tried.

    «SINTEF 2015» L2841-2842, L3442.
    """
    if s.moment.full:
        for name in (*_STATEMENTS, "ability_reason", "way_ahead"):
            statement: Statement = getattr(s.case.overall, name)
            if statement.text.strip() and not statement.based_on:
                yield found("overall", name, statement=FieldName(f"overall.{name}"))


@check("O07", "A", "tick")
def what_speaks_against_is_said(s: Sheet) -> Finds:
    """A conclusion that weighs heavily says what speaks against it («SINTEF 2015» L3157, L2841-2842)."""
    overall = s.case.overall
    heavy = s.is_in(overall.group, "permanent") or overall.ability == "half_or_more"
    if s.moment.full and heavy and not overall.against.strip():
        yield found("overall", "against")


@check("O08", "B", "tick")
def the_way_ahead_is_said(s: Sheet) -> Finds:
    """An assessment says the way ahead («SINTEF 2015» L10496-10498)."""
    if s.moment.assess and is_empty(s.case.overall.way_ahead):
        yield found("overall", "way_ahead")


@check("O09", "A", "tick")
def the_kind_of_work_is_named(s: Sheet) -> Finds:
    """The kind of work that can be the goal is more than general words («Riksrevisjonen» L1857)."""
    if is_generic(s.case.overall.b.text, s.words("goal_generic"), s.words("stop_words")):
        yield found("overall", "b")


@check("O10", "B", "tick")
def the_way_to_disability_benefit_tells_what_was_tried(s: Sheet) -> Finds:
    """On the way to disability benefit it is said what was tried, or why nothing was.

    «AFI 2024» L1298-1300 (2024, verify).
    """
    tried = s.case.tried
    if s.has("uforetrygd") and s.moment.assess and not tried.items and not tried.none_reason.strip():
        yield found("tried", "items")


@check("O11", "A", "tick")
def a_few_main_points_stand_first(s: Sheet) -> Finds:
    """A full assessment has a few main points on page 1, five at most («SINTEF 2015» L3295-3296)."""
    points = s.case.overall.main_points
    if len(points) > _MAIN_POINTS or (s.moment.full and not points):
        yield found("overall", "main_points")


@check("O12", "A", "tick")
def a_lasting_group_is_controlled_by_another(s: Sheet) -> Finds:
    """A group that needs quality control has been seen by another, as it stands now (practice of Nav's own systems)."""
    review = s.case.review
    if s.is_in(s.case.overall.group, "needs_review") and (
        not review.by or review.content_hash != assessment_mark(s.raw)
    ):
        yield found("review", "by")


@check("O13", "A", "tick")
def group_and_ability_point_the_same_way(s: Sheet) -> Finds:
    """Group and answer about ability point the same way, or the reason says why («Riksrevisjonen» L2705-2718)."""
    overall = s.case.overall
    able_but_reduced = s.is_in(overall.group, "good_or_guidance") and overall.ability == "half_or_more"
    if able_but_reduced or (overall.group == _REDUCED_GROUP and overall.ability == "less_than_half"):
        yield found("overall", "group")


@check("O14", "A", "tick", "out")
def an_order_rests_on_a_fresh_assessment(s: Sheet) -> Finds:
    """A measure is ordered on an assessment not older than `assessment_age_days` («SINTEF 2015» L10435-10437)."""
    written, days = assessment_date(s.moment), s.limit("assessment_age_days")
    ordered = any(measure.status in ("proposed", "planned") for _, measure in each(s.measures))
    if s.moment.assess and ordered and written and days is not None and (s.today - written).days > days:
        yield found("overall", "way_ahead", date=written)


@check("O15", "A", "tick")
def a_lasting_group_says_whether_work_was_tried(s: Sheet) -> Finds:
    """For a permanent group it is said whether work was tried («Riksrevisjonen» L2715-2716)."""
    tried = s.case.tried
    worked = any(item.kind in ("measure", "work") for item in tried.items)
    if s.is_in(s.case.overall.group, "permanent") and not worked and not tried.none_reason.strip():
        yield found("tried", "items")


@check("O16", "A", "tick")
def the_help_that_is_needed_has_an_activity(s: Sheet) -> Finds:
    """What the person needs help with is answered by an activity or a waiting row («SINTEF 2015» L10751-10754)."""
    if not s.moment.assess or not s.moment.has_agreement:
        return
    overall = s.case.overall
    findings = {finding.id for _, finding in each(s.findings)}
    needs = findings & {*overall.c.based_on, *overall.e.based_on}
    nothing_planned = not s.open_activities and not s.waiting
    if nothing_planned or (needs and not needs & s.answered):
        yield found("agreement", "activities")


CHECKS = (
    the_five_statements_are_answered,
    ability_is_answered_with_a_reason,
    the_group_is_chosen,
    the_goal_of_the_decision_fits_the_group,
    a_change_from_a_permanent_group_is_explained,
    a_statement_rests_on_something,
    what_speaks_against_is_said,
    the_way_ahead_is_said,
    the_kind_of_work_is_named,
    the_way_to_disability_benefit_tells_what_was_tried,
    a_few_main_points_stand_first,
    a_lasting_group_is_controlled_by_another,
    group_and_ability_point_the_same_way,
    an_order_rests_on_a_fresh_assessment,
    a_lasting_group_says_whether_work_was_tried,
    the_help_that_is_needed_has_an_activity,
)
