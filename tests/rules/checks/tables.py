"""How the tables of the check tests are written: which case makes a check speak, and which near miss does not."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from aevdesk.case.activities import Activity, DueDate, Measure, Point
from aevdesk.case.agreement import Waiting
from aevdesk.case.assessment import Finding
from aevdesk.case.base import Amount
from aevdesk.rules.checks import CHECKS, problems, problems_in_list, problems_in_print
from aevdesk.rules.problem import Problem
from tests.builders import CaseBuilder, a_case, day

RETURN = a_case().returning_to_employer()
SHORT = a_case().straightforward()
FULL = a_case().full()
UFORE = a_case().ufore_who_wants_to_work()
ACTIVITIES, WAITING = ("agreement", "activities"), ("agreement", "waiting")
FIRST = (*ACTIVITIES, "act-1")
KNEE = ("area_health", "findings", "finding-4")
TALK = ("conversation", "talks", "talk-1")
DOCTORS_SOURCE, EMPLOYERS_SOURCE = ("sources", "items", "source-1"), ("sources", "items", "source-2")


@dataclass(frozen=True)
class Told:
    """A check, what is so in a sentence, a case where it is so, and the field the check points at (none: silent)."""

    check: str
    so: str
    case: CaseBuilder
    at: str = ""
    texts: tuple[str, ...] = ()
    file_name: str = ""

    def __str__(self) -> str:
        return f"{self.check} {self.so}"


def problems_of(told: Told) -> list[Problem]:
    """What the check says of the case, asked at the time it is asked."""
    when = next((check.when for check in CHECKS if check.id == told.check), frozenset({"tick"}))
    moment = told.case.moment()
    if when & {"live", "tick"} or (when & {"rev"} and moment.revision):
        found = problems(moment, content_hash="1" * 64)
    elif "open" in when:
        found = problems_in_list(moment)
    elif "out" in when:
        found = problems_in_print(moment, told.texts, told.file_name)
    else:
        found = problems(moment)
    return [problem for problem in found if problem.check == told.check]


def places_of(told: Told) -> set[str]:
    """The fields that the check points at, written with dots."""
    return {".".join(problem.path) for problem in problems_of(told)}


def measure(**fields: object) -> Activity:
    """A whole, quiet measure from Nav; `fields` are those of the measure itself."""
    whole: dict[str, object] = {
        "measure": "avklaring", "provider": "party-1", "question": "Tåler hun fire timer på et kjent sted?",
        "clarify": (Point(id="ask-1", text="Hvor lenge går det?"),), "why": "Ingen har prøvd det før.",
        "job_goal": "Dagvakter", "chosen_together": "yes", "person_expects": "Få vite hva kneet tåler",
        "percent": 50, "report_due": (DueDate(id="due-1", date=date(2026, 10, 20)),),
    }  # fmt: skip
    return Activity(
        id="act-9", kind="measure", what="Fire uker hos arrangøren", who="person", purpose="finne ut hva kneet tåler",
        links=("goal",), from_=day("2026-09-28"), to=day("2026-10-23"), evaluate=date(2026, 10, 20),
        follow_up="party-1", amount=Amount(value=Decimal(12), unit="hours"), measure=Measure(**(whole | fields)),
    )  # fmt: skip


def waiting(**fields: object) -> Waiting:
    """A whole, quiet waiting row."""
    whole: dict[str, object] = {
        "id": "wait-1", "what": "Time hos ortoped", "from_whom": "Sykehuset", "since": day("2026-09-01"),
        "next_actor": "party-1", "next_check": date(2026, 10, 20), "meanwhile": ("act-1",),
    }  # fmt: skip
    return Waiting(**(whole | fields))


def barrier(**fields: object) -> Finding:
    """A whole barrier that no activity answers yet."""
    whole: dict[str, object] = {
        "id": "finding-9", "text": "Står bare en time.", "kind": "barrier", "cause": ("health",), "basis": "told",
        "meaning": "Hun må kunne sitte.",
    }  # fmt: skip
    return Finding(**(whole | fields))
