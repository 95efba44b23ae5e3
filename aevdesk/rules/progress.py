"""How it goes after the signing: each step is an edit, with the event that tells of it in the history of the case.

None of them touches what was signed; `versions.is_progress` says which places that are.
"""

from datetime import date
from typing import Literal

from aevdesk.case.agreement import Milestone, Waiting
from aevdesk.case.edits import Edit, RemoveRow, SetValue, Together
from aevdesk.case.model import Case, Event
from aevdesk.rules.versions import answered

Outcome = Literal["done", "partly", "withdrawn"]
MILESTONE_REACHED = "milestone_reached"
ACTIVITY_STATUS = "activity_status"
ANSWER_CAME = "answer_came"
WAITS_ON = "waits_on"
RETURN_OUTCOME = "return_outcome"
JOURNALLED = "journalled"
STILL_APPLIES = "still_applies"


def activity_became(case: Case, activity: str, status: str, reason: str, today: date, by: str = "") -> Edit:
    """An activity has begun, is done or was stopped. KeyError when there is no such activity."""
    row = next((each for each in case.agreement.activities if each.id == activity), None)
    if row is None:
        raise KeyError(activity)
    here = ("agreement", "activities", activity)
    event = Event(date=today, code=ACTIVITY_STATUS, by=by, before=row.what, after=status, reason=reason)
    edits: list[Edit] = [SetValue((*here, "status"), status), SetValue((*here, "status_reason"), reason)]
    if activity in case.revision.ask_again:
        edits.append(answered(case, activity))
    return _told(case, event, *edits)


def activity_still_applies(case: Case, activity: str, today: date, by: str = "") -> Edit:
    """An activity from an agreement that did not go as planned has been asked about, and goes on."""
    row = next(each for each in case.agreement.activities if each.id == activity)
    return _told(case, Event(date=today, code=STILL_APPLIES, by=by, before=row.what), answered(case, activity))


def milestone_reached(case: Case, milestone: str, on: date, today: date, by: str = "") -> Edit:
    """A milestone was reached on a day. KeyError when there is none such."""
    row = _milestone(case, milestone)
    event = Event(date=today, code=MILESTONE_REACHED, by=by, before=row.text)
    return _told(case, event, SetValue(("agreement", "milestones", milestone, "reached"), on))


def answer_came(case: Case, waiting: str, today: date, by: str = "") -> Edit:
    """What was waited for has come: the row goes, the history keeps it. KeyError when there is none such."""
    row = _waiting(case, waiting)
    event = Event(date=today, code=ANSWER_CAME, by=by, before=row.what)
    return _told(case, event, RemoveRow(("agreement", "waiting", waiting)))


def waits_on(case: Case, waiting: str, until: date, today: date, by: str = "") -> Edit:
    """Nothing has come yet; it is looked at again on another day. KeyError when there is none such."""
    row = _waiting(case, waiting)
    before = row.next_check.isoformat() if row.next_check else ""
    event = Event(date=today, code=WAITS_ON, by=by, before=before, after=until.isoformat(), reason=row.what)
    return _told(case, event, SetValue(("agreement", "waiting", waiting, "next_check"), until))


def return_became(case: Case, outcome: Outcome, today: date, note: str = "", by: str = "") -> Edit:
    """The day of the return has passed, and this is how it went. One that failed is `versions.failed_return`."""
    event = Event(date=today, code=RETURN_OUTCOME, by=by, after=outcome, reason=note)
    return _told(
        case, event, SetValue(("return", "outcome"), outcome), SetValue(("return", "outcome_date"), today),
        SetValue(("return", "outcome_note"), note),
    )  # fmt: skip


def journalled(case: Case, on: date, where: str, today: date, by: str = "", delete_after: date | None = None) -> Edit:
    """The sealed document lies in the journal since a day, under a reference; only then may this copy go."""
    event = Event(date=today, code=JOURNALLED, by=by, after=str(case.doc.number), reason=where)
    values = {
        "status": "done", "date": on, "by": case.facts.caseworker, "where": where, "delete_after": delete_after,
    }  # fmt: skip
    return _told(case, event, *(SetValue(("archive", name), value) for name, value in values.items()))


def _told(case: Case, event: Event, *edits: Edit) -> Edit:
    return Together((*edits, SetValue(("events",), (*case.events, event))))


def _milestone(case: Case, milestone: str) -> Milestone:
    found = next((each for each in case.agreement.milestones if each.id == milestone), None)
    if found is None:
        raise KeyError(milestone)
    return found


def _waiting(case: Case, waiting: str) -> Waiting:
    found = next((each for each in case.agreement.waiting if each.id == waiting), None)
    if found is None:
        raise KeyError(waiting)
    return found
