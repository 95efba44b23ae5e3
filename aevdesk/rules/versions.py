"""The next version of a sealed document: what comes along and what is asked anew; and what a sealed one still takes."""

from datetime import date

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Follow
from aevdesk.case.base import Statement
from aevdesk.case.edits import Edit, Path, SetValue
from aevdesk.case.facts import Track
from aevdesk.case.model import Case, DocState, Event
from aevdesk.case.moment import Moment
from aevdesk.case.signing import Archive, Revision, Signing

SEALED = ("signed", "unsigned_final", "superseded", "ended")
"""The states in which a version can no longer change."""
_CONCLUSIONS = ("a", "b", "c", "d", "e", "ability_reason", "way_ahead")


_PROGRESS: tuple[Path, ...] = (
    ("follow",), ("coop", "contacts"), ("conversation", "attempts"),
    ("return", "outcome"), ("return", "outcome_date"), ("return", "outcome_note"),
)  # fmt: skip
_PROGRESS_OF_ROWS = {
    "activities": ("status", "status_reason", "attendance"),
    "milestones": ("reached",),
    "waiting": ("next_check",),
}
"""By list of the agreement: the fields that say how it went, not what was agreed."""


def is_sealed(case: Case) -> bool:
    """Say whether the version is sealed."""
    return case.doc.status in SEALED


def is_progress(path: Path) -> bool:
    """Say whether a place tells how it went after the signing: it changes while what was signed stays as it is.

    A waiting row as a whole counts too: it goes when the answer has come. (Reliability 3: progress notes void nothing.)
    """
    if any(path[: len(place)] == place for place in _PROGRESS):
        return True
    if path[0] != "agreement" or len(path) < 3:
        return False
    _, name, _row, *rest = path
    return (name == "waiting" and not rest) or (bool(rest) and rest[0] in _PROGRESS_OF_ROWS.get(name, ()))


def next_version(case: Case, today: date, reason: str, *, by: str = "") -> Case:
    """Return the draft of the next version.

    Everything comes along except the conclusions (they stay readable in the sealed version), the signatures, the talks,
    the next follow-up, the notes set aside, what was said of the last revision, and a period that is over: a new
    agreement is never dated back. Raises ValueError for a version that is not sealed.
    """
    if not is_sealed(case):
        raise ValueError("only a sealed version has a next one")
    cleared = {name: Statement() for name in _CONCLUSIONS} | {
        "ability": None, "group": None, "nav_goal": None, "group_before": case.overall.group,
    }  # fmt: skip
    event = Event(date=today, code="revised", by=by, before=str(case.doc.number), reason=reason)
    return case.model_copy(
        update={
            "doc": DocState(number=case.doc.number + 1, status="draft", since=today),
            "overall": case.overall.model_copy(update=cleared),
            "review": type(case.review)(),
            "agreement": case.agreement.model_copy(update=_period(case, today)),
            "conversation": case.conversation.model_copy(update={"talks": ()}),
            "follow": Follow(form=case.follow.form),
            "signing": Signing(),
            "archive": Archive(),
            "revision": Revision(reason=reason),
            "set_aside": (),
            "worknote": "",
            "events": (*case.events, event),
        }
    )


def _period(case: Case, today: date) -> dict[str, None]:
    is_over = case.agreement.to is not None and case.agreement.to < today
    return {"from_": None, "to": None} if is_over else {}


def failed_return(
    case: Case, today: date, note: str, *, by: str = "", track: Track = "full", talk: date | None = None
) -> Case:
    """Return the next version of a return that was not carried out: the assessment opens, everything is kept.

    `note` is what happened, in the words the two agree on; `talk` the day they meet about it. The confirmation from
    the employer counts as withdrawn; activities that were under way are asked about one by one.
    """
    draft = next_version(case, today, "return_failed", by=by)
    outcome = {"outcome": "not_done", "outcome_date": today, "outcome_note": note}
    event = Event(
        date=today, code="track_changed", by=by, before=case.triage.track or "", after=track, reason="return_failed"
    )
    asked = tuple(activity.id for activity in draft.agreement.activities if activity.is_open)
    revision = draft.revision.model_copy(update={"since": note, "change_date": today, "ask_again": asked})
    return draft.model_copy(
        update={
            "return_": draft.return_.model_copy(update=outcome),
            "triage": draft.triage.model_copy(update={"track": track}),
            "follow": draft.follow.model_copy(update={"next_date": talk}),
            "revision": revision,
            "events": (*draft.events, event),
        }
    )


def can_fail(moment: Moment) -> bool:
    """Say whether a return to the employer is agreed, sealed and still under way, so that it may turn out otherwise."""
    is_under_way = moment.has_planned_return and moment.case.return_.outcome in ("pending", "partly")
    return moment.rte and is_under_way and moment.case.doc.status in ("signed", "unsigned_final")


def asked_again(case: Case) -> tuple[Activity, ...]:
    """The activities of which nobody has said yet whether they still apply, in their order."""
    return tuple(a for a in case.agreement.activities if a.id in case.revision.ask_again and a.is_open)


def answered(case: Case, activity: str) -> Edit:
    """The edit that takes an activity off the list of those to ask about: it still applies, or was stopped."""
    return SetValue(("revision", "ask_again"), tuple(each for each in case.revision.ask_again if each != activity))
