"""The next version of a sealed document: what comes along and what is asked anew."""

from datetime import date

from aevdesk.case.agreement import Follow
from aevdesk.case.base import Statement
from aevdesk.case.facts import Track
from aevdesk.case.model import Case, DocState, Event
from aevdesk.case.signing import Archive, Revision, Signing

SEALED = ("signed", "unsigned_final", "superseded", "ended")
"""The states in which a version can no longer change."""
_CONCLUSIONS = ("a", "b", "c", "d", "e", "ability_reason", "way_ahead")


def is_sealed(case: Case) -> bool:
    """Say whether the version is sealed."""
    return case.doc.status in SEALED


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


def failed_return(case: Case, today: date, note: str, *, by: str = "", track: Track = "full") -> Case:
    """Return the next version of a return that was not carried out: the assessment opens, everything is kept.

    The confirmation from the employer counts as withdrawn; activities that were under way are asked about one by one.
    """
    draft = next_version(case, today, "return_failed", by=by)
    outcome = {"outcome": "not_done", "outcome_date": today, "outcome_note": note}
    event = Event(
        date=today, code="track_changed", by=by, before=case.triage.track or "", after=track, reason="return_failed"
    )
    return draft.model_copy(
        update={
            "return_": draft.return_.model_copy(update=outcome),
            "triage": draft.triage.model_copy(update={"track": track}),
            "events": (*draft.events, event),
        }
    )
