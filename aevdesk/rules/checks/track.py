"""Checks of the track and the traits (T01 to T10)."""

from aevdesk.rules.checks.check import Finds, Found, check, found
from aevdesk.rules.checks.conditions import RETURN_FAILED, against_return, against_short
from aevdesk.rules.checks.naming import FieldName
from aevdesk.rules.checks.sheet import Sheet, each
from aevdesk.rules.history import last_sealed

_OPENING_TRAITS = ("waiting", "uforetrygd", "kvp", "interpreter")
_NEWS = ("legeerklaering", "spesialist", "tiltaksrapport")


@check("T01", "B", "tick")
def return_needs_employer_and_clear_health(s: Sheet) -> Finds:
    """The agreement alone needs the same employer, confirmed by name and date, and clarified health.

    «SINTEF 2015» L70-73, L11101-11104). It points at the track; each empty field is named beside it (K00.
    """
    if s.moment.rte and any(problem.check != RETURN_FAILED for problem in against_return(s.moment)):
        yield found("triage", "track")


@check("T02", "B", "tick")
def everyone_agrees_in_a_short_assessment(s: Sheet) -> Finds:
    """The short assessment needs everyone who takes part to agree («SINTEF 2015» L10721-10722)."""
    if s.moment.short:
        for problem in against_short(s.moment):
            if problem.check == "T02":
                yield Found(problem.path, problem.params)


@check("T03", "B", "tick")
def a_lighter_track_has_a_reason(s: Sheet) -> Finds:
    """A lighter track has a written reason («Riksrevisjonen» L2815-2817)."""
    if (s.moment.rte or s.moment.short) and not s.case.triage.reason.strip():
        yield found("triage", "reason")


@check("T04", "A", "rev")
def the_confirmation_is_fresh(s: Sheet) -> Finds:
    """In a new version the employer's confirmation is not older than `employer_confirm_days`.

    «SINTEF 2015» L11209-11210.
    """
    confirmed, days = s.case.triage.employer_confirmed_date, s.limit("employer_confirm_days")
    if s.moment.rte and confirmed and days is not None and (s.ref_date - confirmed).days > days:
        yield found("triage", "employer_confirmed_date", date=confirmed)


@check("T05", "B", "tick")
def the_group_has_an_assessment_behind_it(s: Sheet) -> Finds:
    """A group that requires an assessment names the one that exists («Riksrevisjonen» L2824-2825, 2024, verify)."""
    need = s.case.need
    if s.moment.rte and s.is_in(need.group, "requires_assessment") and not need.earlier_assessment.strip():
        yield found("need", "earlier_assessment")


@check("T06", "B", "rev")
def a_passed_return_has_an_outcome(s: Sheet) -> Finds:
    """When the planned return is past, it is said how it went («SINTEF 2015» L74-75)."""
    planned = s.case.return_
    if planned.date and planned.date.latest < s.today and planned.outcome == "pending":
        yield found("return", "outcome")


@check("T07", "B", "rev")
def a_failed_return_opens_an_assessment(s: Sheet) -> Finds:
    """A return that was not carried out leads to a short or full assessment («SINTEF 2015» L10791-10792)."""
    if s.moment.rte and s.case.return_.outcome == "not_done":
        yield found("triage", "track")


@check("T08", "A", "tick")
def traits_that_open_sections_are_known(s: Sheet) -> Finds:
    """In an assessment it is known whether the traits that open sections hold («SINTEF 2015» L10737-10739)."""
    if s.moment.assess:
        for trait in _OPENING_TRAITS:
            if getattr(s.case.t, trait) in (None, "unknown"):
                yield found("t", trait, trait=FieldName(f"t.{trait}"))


@check("T09", "A", "tick")
def a_programme_has_its_own_plan(s: Sheet) -> Finds:
    """Someone entitled to the qualification programme normally gets no § 14 a plan.

    «Riksrevisjonen» L1889-1891, 2024, verify.
    """
    if s.moment.kvp_entitled and s.case.kvp.use in (None, "program_plan"):
        yield found("kvp", "use")


@check("T10", "A", "rev", "open")
def a_changed_situation_is_reconsidered(s: Sheet) -> Finds:
    """After a change, or news from a doctor or a measure, it is said whether the assessment still holds.

    «Riksrevisjonen» L1876-1878, L2653-2654.
    """
    sealed, revision = last_sealed(s.case), s.case.revision
    if sealed is None or not s.moment.assess or revision.still_valid == "yes":
        return
    news = [source.date.date for _, source in each(s.sources) if source.type in _NEWS and source.date]
    changes = [*news, *([revision.change_date] if revision.change_date else [])]
    if any(day > sealed for day in changes):
        yield found("revision", "still_valid")


CHECKS = (
    return_needs_employer_and_clear_health,
    everyone_agrees_in_a_short_assessment,
    a_lighter_track_has_a_reason,
    the_confirmation_is_fresh,
    the_group_has_an_assessment_behind_it,
    a_passed_return_has_an_outcome,
    a_failed_return_opens_an_assessment,
    traits_that_open_sections_are_known,
    a_programme_has_its_own_plan,
    a_changed_situation_is_reconsidered,
)
