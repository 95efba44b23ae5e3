"""What follows from an answer and need not be typed: proposed into empty fields, never over an answer."""

from collections.abc import Iterator

from aevdesk.case.base import Day, is_empty
from aevdesk.case.edits import Path, SetValue, value_at
from aevdesk.case.moment import Moment
from aevdesk.case.numbers import birth_date

_TALKS: Path = ("conversation", "talks")


def fillings(moment: Moment, path: Path) -> tuple[SetValue, ...]:
    """The fields to fill in after the place at `path` has been answered; `moment` is the case after that answer."""
    return tuple(f for f in _proposed(moment, path) if is_empty(value_at(moment.case, f.path)))


def _proposed(moment: Moment, path: Path) -> Iterator[SetValue]:
    case = moment.case
    if path == ("facts", "national_id"):
        born = birth_date(case.facts.national_id)
        if born:
            yield SetValue(("facts", "birth_date"), born)
    elif path == ("facts", "employer") and case.facts.employer:
        yield SetValue(("return", "employer_contact"), case.facts.employer)
    elif path == ("return", "date") and moment.rte and case.return_.date:
        yield SetValue(("agreement", "to"), case.return_.date.latest)
    elif path == ("own_view", "mode") and case.own_view.mode:
        yield SetValue(("own_view", "date"), _last_talk(moment) or moment.today)
    elif path[:2] == _TALKS:
        yield from _from_talk(moment)


def _from_talk(moment: Moment) -> Iterator[SetValue]:
    day = _last_talk(moment)
    if day:
        yield SetValue(("agreement", "from"), day)
    if moment.case.t.interpreter == "no":
        for talk in moment.case.conversation.talks:
            if talk.interpreter is None:
                yield SetValue((*_TALKS, talk.id, "interpreter"), "not_needed")


def _last_talk(moment: Moment) -> Day | None:
    return max((t.date for t in moment.case.conversation.talks if t.date), default=None)
