"""What follows from an answer and need not be typed: proposed into empty fields, never over what was written.

A sentence that belongs to somebody is only offered (`rules.offers`).
"""

from collections.abc import Iterator, Mapping

from aevdesk.case.activities import Activity
from aevdesk.case.base import Day, PDate, Row, is_empty
from aevdesk.case.edits import EditError, Path, SetValue, value_at
from aevdesk.case.facts import Party
from aevdesk.case.model import PERSON
from aevdesk.case.moment import Moment
from aevdesk.case.numbers import birth_date
from aevdesk.case.talk import Source

_TALKS: Path = ("conversation", "talks")
_ACTIVITIES: Path = ("agreement", "activities")
_SOURCES: Path = ("sources", "items")
_PARTIES: Path = ("facts", "parties")
_AT_ROW = 3
"""So long is the path of a row in those lists."""
_DONE_BY_THE_PERSON = (
    "treatment", "assess_health", "measure", "trial", "return", "job_now", "job_search", "job_apply", "education",
    "training", "self_activity", "rest", "report_back",
)  # fmt: skip
_ALL_ALONG = ("treatment", "return", "job_now", "training", "self_activity", "rest", "employer_measure")
"""Types that mostly last as long as the agreement; one day's acts, measures and courses have days of their own."""
_ON_ONE_DAY = ("nav_task", "apply", "job_apply")
"""Acts that are done on the day they begin."""
_FROM_THE_PERSON = ("egenvurdering", "registrering", "behov", "cv")
_FROM_THE_DOCTOR = ("sykmelding", "legeerklaering")
_FROM_NAV = ("dialogmote", "vedtak", "journal", "rolege")


def fillings(moment: Moment, path: Path, *, before: Moment | None = None) -> tuple[SetValue, ...]:
    """The fields to fill in after the place at `path` has been answered; `moment` is the case after that answer.

    A field that still holds what was proposed `before` the answer follows it: so a date that is typed key by key takes
    its followers along, and so does one that is moved later. What somebody wrote otherwise stays.
    """
    former = {f.path: f.value for f in _proposed(before, path)} if before is not None else {}
    return tuple(f for f in proposed(moment, path) if _is_open(moment, f, former))


def _is_open(moment: Moment, filling: SetValue, former: Mapping[Path, object]) -> bool:
    now = value_at(moment.case, filling.path)
    return is_empty(now) or (now == former.get(filling.path) and now != filling.value)


def proposed(moment: Moment, path: Path) -> tuple[SetValue, ...]:
    """All that the answer at a path proposes, whether the fields are empty or not."""
    return tuple(f for f in _proposed(moment, path) if not is_empty(f.value))


def _proposed(moment: Moment, path: Path) -> Iterator[SetValue]:
    if path[:2] == _TALKS:
        yield from _from_talk(moment)
    elif len(path) > _AT_ROW:
        yield from _of_row(moment, path[:_AT_ROW], path[_AT_ROW:])
    else:
        yield from _of_field(moment, path)


def _of_field(moment: Moment, path: Path) -> Iterator[SetValue]:
    """What follows from an answer outside the lists."""
    case = moment.case
    if path == ("facts", "national_id"):
        born = birth_date(case.facts.national_id)
        if born:
            yield SetValue(("facts", "birth_date"), born)
    elif path == ("facts", "employer") and case.facts.employer:
        yield SetValue(("return", "employer_contact"), case.facts.employer)
    elif path == ("facts", "work_percent_now") and case.facts.work_percent_now is not None:
        yield SetValue(("return", "percent_now"), case.facts.work_percent_now)
    elif path == ("triage", "track") and moment.rte:
        yield SetValue(("agreement", "goal_kind"), "same_employer")
    elif path == ("return", "date") and moment.rte and case.return_.date:
        yield from _from_return(moment, case.return_.date.latest)
    elif path == ("return", "evaluate") and case.return_.evaluate:
        yield SetValue(("follow", "next_date"), case.return_.evaluate)
    elif path == ("own_view", "mode") and case.own_view.mode:
        yield SetValue(("own_view", "date"), _last_talk(moment) or moment.today)


def _of_row(moment: Moment, row_path: Path, name: Path) -> Iterator[SetValue]:
    """What follows from an answer in a row of activities, sources or parties."""
    row = _row(moment, row_path)
    place = (row_path[:-1], name)
    if isinstance(row, Activity) and place == (_ACTIVITIES, ("kind",)):
        yield from _from_kind(moment, row_path, row)
    elif isinstance(row, Activity) and place == (_ACTIVITIES, ("meeting", "date")) and row.meeting.date:
        yield SetValue((*row_path, "from"), PDate(date=row.meeting.date))
        yield SetValue((*row_path, "to"), PDate(date=row.meeting.date))
    elif isinstance(row, Activity) and place == (_ACTIVITIES, ("from",)) and row.kind in _ON_ONE_DAY:
        yield SetValue((*row_path, "to"), row.from_)
    elif isinstance(row, Source) and place == (_SOURCES, ("type",)):
        yield SetValue((*row_path, "from"), _sender(moment, row.type))
    elif isinstance(row, Source) and place == (_SOURCES, ("date",)) and row.date:
        yield SetValue((*row_path, "state"), "have")
    elif isinstance(row, Party) and place == (_PARTIES, ("consent",)) and row.consent in ("given", "refused"):
        yield SetValue((*row_path, "consent_date"), _last_talk(moment) or moment.today)


def _row(moment: Moment, path: Path) -> Row | None:
    try:
        row = value_at(moment.case, path)
    except EditError:
        return None
    return row if isinstance(row, Row) else None


def _from_kind(moment: Moment, path: Path, row: Activity) -> Iterator[SetValue]:
    """Who does it, where the type says so, and that it lasts as long as the agreement where such acts mostly do.

    What the employer does begins when the person does.
    """
    case, facts = moment.case, moment.case.facts
    if row.kind in _DONE_BY_THE_PERSON:
        yield SetValue((*path, "who"), PERSON)
    elif row.kind == "nav_task":
        yield SetValue((*path, "who"), facts.caseworker)
    elif row.kind == "employer_measure" and facts.employer:
        yield SetValue((*path, "who"), facts.employer)
        yield SetValue((*path, "employer_measure", "agreed_date"), _last_talk(moment, facts.employer))
    if row.kind not in _ALL_ALONG:
        return
    begin, end = case.agreement.from_, case.agreement.to
    if row.kind in ("return", "employer_measure"):
        begin = min((step.from_ for step in case.return_.steps if step.from_), default=begin)
    if row.kind == "return":
        end = case.return_.date.latest if case.return_.date and not case.return_.date.awaits else end
    yield SetValue((*path, "from"), PDate(date=begin) if begin else None)
    yield SetValue((*path, "to"), PDate(date=end) if end else None)


def _sender(moment: Moment, kind: str | None) -> str:
    """Whom a source of this type is from, where that can be only one."""
    facts = moment.case.facts
    if kind in _FROM_THE_PERSON:
        return PERSON
    if kind in _FROM_NAV:
        return facts.office
    if kind == "oppfolgingsplan":
        return facts.employer
    doctors = [party.id for party in facts.parties if party.kind == "gp"]
    return doctors[0] if kind in _FROM_THE_DOCTOR and len(doctors) == 1 else ""


def _from_return(moment: Moment, day: Day) -> Iterator[SetValue]:
    """The return ends the period, and at the latest then the two look at how it went."""
    yield SetValue(("agreement", "to"), day)
    yield SetValue(("return", "evaluate"), day)
    yield SetValue(("follow", "next_date"), day)
    yield SetValue(("return", "nav_contact"), moment.case.facts.caseworker)


def _from_talk(moment: Moment) -> Iterator[SetValue]:
    day = _last_talk(moment)
    if day:
        yield SetValue(("agreement", "from"), day)
    for talk in moment.case.conversation.talks:
        if talk.form:
            yield SetValue(("follow", "form"), talk.form)
        if moment.case.t.interpreter == "no" and talk.interpreter is None:
            yield SetValue((*_TALKS, talk.id, "interpreter"), "not_needed")


def _last_talk(moment: Moment, present: str = "") -> Day | None:
    """The day of the last talk, or of the last at which a party was present."""
    talks = moment.case.conversation.talks
    return max((t.date for t in talks if t.date and (not present or present in t.participants)), default=None)
