"""The dates of a case that somebody must attend to, as data. Today is a parameter; nothing here says a word.

One list for all who tell of dates: «Mine saker», the turn, the calendar file and the documents.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import PlannedReturn
from aevdesk.case.edits import Path
from aevdesk.case.model import PERSON, DocStatus
from aevdesk.case.moment import Moment
from aevdesk.rules.history import day_after_months

Kind = Literal[
    "follow_up", "yearly_follow_up", "goal", "milestone", "activity", "meeting", "application", "evaluation", "report",
    "waiting", "return_step", "return_evaluation", "return", "plan_end", "youth_offer", "sheet", "journal", "source",
    "benefit_apply", "benefit_end", "aap_end", "deletion",
]  # fmt: skip
"""The words of each are `deadline-<kind>` in the texts, with a hyphen for each underscore."""
Side = Literal["person", "nav", "other", ""]
"""Who acts: the person, Nav, somebody else, or nobody in particular."""
_PASSING = ("benefit_end", "aap_end")
"""What simply happens on its day; it is told of beforehand and cannot be late."""
_TOLD_EARLY = ("plan_end", "aap_end")
"""What is told of `plan_end_warn_days` beforehand."""
_OVER = ("superseded", "withdrawn")
_IN_FORCE = ("signed", "unsigned_final")
_BEFORE_SIGNING = ("source", "sheet")
"""What presses while the two are still writing: an answer, and a sheet. The rest presses when it is agreed."""
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date, the field it stands in, whose turn it is then (a party's id, or empty), and the words of the row.

    `day` is the day that was agreed or follows from one. `by` is the last working day that is not after it: what falls
    on a Sunday or a public holiday must be done before. `side` tells whether the person, Nav or another is to act.
    """

    kind: Kind
    day: date
    path: Path
    who: str = ""
    what: str = ""
    by: date = date.max
    side: Side = ""

    def is_overdue(self, today: date) -> bool:
        """Say whether the day is past and the thing still open."""
        return self.day < today and self.kind not in _PASSING

    def days_left(self, today: date) -> int:
        """Days until the last working day for it; negative when that is past."""
        return (self.by - today).days


def deadlines(moment: Moment) -> tuple[Deadline, ...]:
    """Every date that is still open, the earliest first. A version that another has replaced has none."""
    status = moment.case.doc.status
    if status in _OVER:
        return ()
    found = [*_of_archive(moment)]
    if status != "ended":
        found += [*_of_talk(moment), *_of_sources_and_income(moment)]
        if moment.has_agreement:
            found += [*_of_agreement(moment), *_of_activities(moment), *_of_return(moment), *_of_signing(moment)]
    open_ones = (one for one in found if one.kind not in _PASSING or one.day >= moment.today)
    return tuple(sorted((_placed(one, moment) for one in open_ones), key=lambda one: (one.day, one.path)))


def _placed(one: Deadline, moment: Moment) -> Deadline:
    return replace(one, by=working_day(one.day, moment.ground.days_off), side=_side(one.who, moment))


def _side(who: str, moment: Moment) -> Side:
    if who == PERSON:
        return "person"
    party = moment.parties.get(who)
    return "" if party is None else "nav" if party.is_nav else "other"


def working_day(day: date, days_off: Container[date]) -> date:
    """The day itself, or the last one before it that is neither on a weekend nor among the days off."""
    while (day.weekday() >= _SATURDAY or day in days_off) and day > date.min:
        day -= timedelta(days=1)
    return day


def overdue(moment: Moment) -> tuple[Deadline, ...]:
    """What should have happened by now."""
    return tuple(one for one in deadlines(moment) if one.is_overdue(moment.today))


def attention(moment: Moment) -> tuple[Deadline, ...]:
    """What to look at today: what is overdue, what must be done today, and an agreement about to run out."""
    return pressing(deadlines(moment), moment.today, moment.ground.limits)


def pressing(found: Iterable[Deadline], today: date, limits: Mapping[str, Decimal]) -> tuple[Deadline, ...]:
    """Those of the deadlines that somebody must look at today, in their order.

    An agreement or a benefit about to run out is told of `plan_end_warn_days` beforehand; the rest on its last working
    day. What simply happens is over when its day is.
    """
    warned = int(limits.get("plan_end_warn_days", 0))
    return tuple(
        one
        for one in found
        if one.days_left(today) <= (warned if one.kind in _TOLD_EARLY else 0)
        and not (one.kind in _PASSING and one.day < today)
    )


def presses_in(status: DocStatus | str, one: Deadline) -> bool:
    """Say whether the deadline presses for a document in that state; a plan that nobody has signed binds nobody."""
    return status in (*_IN_FORCE, "ended") or one.kind in _BEFORE_SIGNING


def next_deadline(moment: Moment) -> Deadline | None:
    """The first date that is today or to come."""
    return next((one for one in deadlines(moment) if one.day >= moment.today), None)


def _of_talk(moment: Moment) -> Iterator[Deadline]:
    follow = moment.case.follow
    if follow.next_date:
        yield Deadline("follow_up", follow.next_date, ("follow", "next_date"), _caseworker(moment), follow.purpose)
    months = moment.ground.limits.get("followup_max_months_aap")
    held = [talk.date for talk in moment.case.conversation.talks if talk.date]
    if moment.aap and months is not None and held:
        last = day_after_months(max(held), int(months))
        if follow.next_date is None or follow.next_date > last:
            yield Deadline("yearly_follow_up", last, ("follow", "next_date"), _caseworker(moment))
    weeks = moment.ground.limits.get("youth_offer_weeks")
    begun = any(activity.from_ for activity in moment.case.agreement.activities)
    if moment.youth and weeks is not None and held and not begun:
        day = min(held) + timedelta(weeks=int(weeks))
        yield Deadline("youth_offer", day, ("agreement", "activities"), _caseworker(moment))


def _of_agreement(moment: Moment) -> Iterator[Deadline]:
    agreement = moment.case.agreement
    if agreement.goal_open and agreement.goal_by:
        yield Deadline("goal", agreement.goal_by, ("agreement", "goal_by"), _caseworker(moment))
    for step in agreement.milestones:
        if step.by and step.reached is None:
            yield Deadline("milestone", step.by.latest, ("agreement", "milestones", step.id, "by"), "person", step.text)
    for row in agreement.waiting:
        if row.next_check:
            path = ("agreement", "waiting", row.id, "next_check")
            yield Deadline("waiting", row.next_check, path, row.next_actor, row.what)
    if agreement.to:
        yield Deadline("plan_end", agreement.to, ("agreement", "to"), _caseworker(moment))


def _of_activities(moment: Moment) -> Iterator[Deadline]:
    for activity in moment.case.agreement.activities:
        if activity.is_open and activity.status != "proposed":
            yield from _of_activity(activity)


def _of_activity(activity: Activity) -> Iterator[Deadline]:
    path = ("agreement", "activities", activity.id)
    follows = activity.follow_up or activity.who
    if activity.kind == "meeting" and activity.meeting.date:
        yield Deadline("meeting", activity.meeting.date, (*path, "meeting", "date"), activity.who, activity.what)
    elif activity.to:
        yield Deadline("activity", activity.to.latest, (*path, "to"), activity.who, activity.what)
    if activity.kind == "job_apply" and activity.job_apply.deadline:
        day = activity.job_apply.deadline
        yield Deadline("application", day, (*path, "job_apply", "deadline"), activity.who, activity.what)
    if activity.evaluate:
        yield Deadline("evaluation", activity.evaluate, (*path, "evaluate"), follows, activity.what)
    if activity.kind in ("measure", "education"):
        group = activity.measure if activity.kind == "measure" else activity.education
        for due in group.report_due:
            if due.date:
                place = (*path, activity.kind, "report_due", due.id, "date")
                yield Deadline("report", due.date, place, follows, activity.what)


def _of_return(moment: Moment) -> Iterator[Deadline]:
    planned = moment.case.return_
    if not moment.has_planned_return or planned.outcome != "pending":
        return
    told_until = _days_of_return(planned)
    for step in planned.steps:
        if step.from_ and _is_asked_about(step.from_, told_until, moment):
            yield Deadline("return_step", step.from_, ("return", "steps", step.id, "from"), "person", step.tasks)
    if planned.evaluate:
        yield Deadline("return_evaluation", planned.evaluate, ("return", "evaluate"), _caseworker(moment))
    if planned.date:
        yield Deadline("return", planned.date.latest, ("return", "date"), _caseworker(moment))


def _days_of_return(planned: PlannedReturn) -> tuple[date, ...]:
    days = (*(step.from_ for step in planned.steps), planned.evaluate, planned.date and planned.date.latest)
    return tuple(day for day in days if day)


def _is_asked_about(step: date, days: tuple[date, ...], moment: Moment) -> bool:
    """A step that has passed is asked about for `return_step_days`, or until the next day of the plan asks."""
    last = step + timedelta(days=int(moment.ground.limits.get("return_step_days", 0)))
    return moment.today <= last and not any(step < day <= moment.today for day in days)


def _of_signing(moment: Moment) -> Iterator[Deadline]:
    days = moment.ground.limits.get("signature_return_days")
    for signature in moment.case.signing.signatures:
        if signature.mode == "none_yet":
            day = signature.return_by
            if day is None and signature.sent_date and days is not None:
                day = signature.sent_date + timedelta(days=int(days))
            if day:
                yield Deadline("sheet", day, ("signing", "signatures", signature.id, "return_by"), signature.party)


def _of_archive(moment: Moment) -> Iterator[Deadline]:
    doc, archive, days = moment.case.doc, moment.case.archive, moment.ground.limits.get("archive_days")
    if doc.status in (*_IN_FORCE, "ended") and archive.status == "not_done" and doc.since and days is not None:
        yield Deadline("journal", doc.since + timedelta(days=int(days)), ("archive", "status"), _caseworker(moment))
    if archive.delete_after:
        yield Deadline("deletion", archive.delete_after, ("archive", "delete_after"), _caseworker(moment))


def _of_sources_and_income(moment: Moment) -> Iterator[Deadline]:
    days = moment.ground.limits.get("doctor_reply_days")
    for source in moment.case.sources.items:
        if source.state == "asked":
            day = source.due_date
            if day is None and source.asked_date and days is not None:
                day = source.asked_date + timedelta(days=int(days))
            if day:
                yield Deadline("source", day, ("sources", "items", source.id, "due_date"), source.gets_it, source.title)
    for benefit in moment.case.income.benefits:
        path = ("income", "benefits", benefit.id)
        if benefit.next_apply:
            yield Deadline("benefit_apply", benefit.next_apply, (*path, "next_apply"), "person")
        if benefit.to and benefit.state == "current":
            yield Deadline("benefit_end", benefit.to, (*path, "to"), "person")
    if moment.aap and moment.case.income.max_date:
        yield Deadline("aap_end", moment.case.income.max_date, ("income", "max_date"), _caseworker(moment))


def _caseworker(moment: Moment) -> str:
    return moment.case.facts.caseworker
