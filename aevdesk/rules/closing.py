"""The end of a plan: with an outcome, never with a verdict. No assessment is asked for to end one."""

from dataclasses import dataclass
from datetime import date, timedelta

from aevdesk.case.model import Case, Event
from aevdesk.case.moment import Moment
from aevdesk.rules.turn import hindrances

ENDED = "ended"
_RETURN_CAME = ("in_work",)


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """What is still open when the plan ends, by the words of each: it is told of, and may stand."""

    activities: tuple[str, ...]
    waiting: tuple[str, ...]
    is_journalled: bool


def may_end(moment: Moment) -> bool:
    """Say whether the plan can be ended now: something was sealed, and it has not ended already."""
    return not hindrances(moment, "ended")


def end_plan(case: Case, closing: str, today: date, *, note: str = "", by: str = "") -> Case:
    """The case with its plan ended for a reason of the catalogue `closings`. Raises ValueError unless it is sealed.

    What was agreed, and how far each part came, stays as it is. A return that ends in work has come about.
    """
    if case.doc.status not in ("signed", "unsigned_final"):
        raise ValueError("only a sealed version can be ended")
    update: dict[str, object] = {
        "doc": case.doc.model_copy(update={"status": "ended", "since": today}),
        "revision": case.revision.model_copy(update={"closing": closing}),
        "events": (*case.events, Event(date=today, code=ENDED, by=by, after=closing, reason=note)),
    }
    if closing in _RETURN_CAME and case.triage.track == "return_to_employer" and case.return_.outcome == "pending":
        update["return_"] = case.return_.model_copy(update={"outcome": "done", "outcome_date": today})
    return case.model_copy(update=update)


def deletion_day(moment: Moment, journalled: date) -> date | None:
    """The day this copy may go: `retention_days` after the journalling or the end of the agreement, the later of them.

    So that a return that fails can still open the assessment in the same case (reliability 5). None without the limit.
    """
    days = moment.ground.limits.get("retention_days")
    if days is None:
        return None
    return max(journalled, moment.case.agreement.to or journalled) + timedelta(days=int(days))


def left_open(case: Case) -> LeftOpen:
    """What nobody has settled."""
    agreement = case.agreement
    return LeftOpen(
        tuple(a.what for a in agreement.activities if a.is_open),
        tuple(w.what for w in agreement.waiting),
        case.archive.status in ("done", "not_needed"),
    )
