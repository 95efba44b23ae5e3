"""What the two lighter tracks need, each missing thing by itself."""

from collections.abc import Iterator
from typing import Literal

from aevdesk.case.edits import Path
from aevdesk.case.facts import Triage
from aevdesk.case.moment import Moment
from aevdesk.rules.checks.naming import FieldName, RoleName
from aevdesk.rules.problem import Problem

RETURN_FAILED = "K28"
_Role = Literal["person", "caseworker", "doctor", "employer"]
_AGREE: tuple[tuple[_Role, str], ...] = (
    ("person", "agree_person"),
    ("caseworker", "agree_caseworker"),
    ("doctor", "agree_doctor"),
    ("employer", "agree_employer"),
)


def against_return(moment: Moment) -> Iterator[Problem]:
    """Nobody but the same employer confirms, by name and date, and health is clarified.

    «SINTEF 2015» L70-73, L11101-11104. A confirmation that was withdrawn, or a return that was not carried out, counts
    against it.
    """
    triage = moment.case.triage
    if moment.has("self_employed"):
        yield _problem("K22", "t", "self_employed")
    if not moment.has("has_employer"):
        yield _problem("K21", "t", "has_employer")
    else:
        if moment.has("employment_unclear"):
            yield _problem("K25", "t", "employment_unclear")
        yield from _unconfirmed(triage)
    yield from _unclarified(moment)
    if moment.case.return_.outcome == "not_done":
        yield _problem(RETURN_FAILED, "return", "outcome")


def _unconfirmed(triage: Triage) -> Iterator[Problem]:
    if triage.same_employer != "yes":
        yield _missing("same_employer") if triage.same_employer is None else _problem("K23", "triage", "same_employer")
        return
    if triage.person_confirms != "yes":
        unanswered = triage.person_confirms is None
        yield _missing("person_confirms") if unanswered else _problem("K24", "triage", "person_confirms")
    if not triage.employer_confirmed_by.strip():
        yield _missing("employer_confirmed_by")
    confirmed, withdrawn = triage.employer_confirmed_date, triage.employer_withdrawn_date
    if confirmed is None:
        yield _missing("employer_confirmed_date")
    elif withdrawn is not None and withdrawn >= confirmed:
        yield _problem("K27", "triage", "employer_withdrawn_date", date=withdrawn)


def _unclarified(moment: Moment) -> Iterator[Problem]:
    triage = moment.case.triage
    if triage.health_clarified != "yes":
        unanswered = triage.health_clarified is None
        yield _missing("health_clarified") if unanswered else _problem("K26", "triage", "health_clarified")
    elif triage.health_clarified_source not in {source.id for source in moment.case.sources.items}:
        yield _missing("health_clarified_source")


def against_short(moment: Moment) -> Iterator[Problem]:
    """Everyone who takes part agrees, and it is said how that is known of the doctor («SINTEF 2015» L10721-10724)."""
    triage = moment.case.triage
    for role, name in _AGREE:
        if role == "employer" and not moment.has("has_employer"):
            continue
        stays_out = role == "doctor" and moment.has("ufore_wants_work") and getattr(triage, name) == "not_involved"
        if getattr(triage, name) != "agrees" and not stays_out:
            yield _problem("T02", "triage", name, who=RoleName(role))
    if triage.agree_doctor == "agrees" and not triage.agree_doctor_how.strip():
        yield _missing("agree_doctor_how")


def without_reason(moment: Moment) -> Iterator[Problem]:
    """A lighter track has a written reason («Riksrevisjonen» L2815-2817)."""
    if not moment.case.triage.reason.strip():
        yield _problem("T03", "triage", "reason")


def _missing(name: str) -> Problem:
    return _problem("K00", "triage", name, field=FieldName(f"triage.{name}"))


def _problem(check: str, *path: str, **params: object) -> Problem:
    section = "triage" if path[0] in ("triage", "t") else path[0]
    place: Path = path
    return Problem(check, "B", section, place, params)
