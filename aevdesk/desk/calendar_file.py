"""The dates of one case, or of all, as a calendar file the user may import. It says nothing of anyone's health.

Calendars are shared, synced and shown on phones: every title is the same few words with initials and the end of the
case's id, whatever the date is about.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from aevdesk.rules.deadlines import Deadline, presses_in
from aevdesk.texts import Texts
from aevdesk.version import VERSION

_REMIND_AT = timedelta(hours=8)
"""An event lasts all day; its reminder comes at eight in the morning of that day."""


@dataclass(frozen=True, slots=True)
class CaseDates:
    """The dates of one case, and what little is said of it."""

    case_id: str
    name: str
    status: str
    deadlines: tuple[Deadline, ...]


def calendar_file(cases: Iterable[CaseDates], now: datetime, texts: Texts) -> bytes:
    """An .ics file with the dates from today on that somebody must attend to. Imported again, it moves what it made."""
    from icalendar import Calendar

    calendar: Any = Calendar()  # its own types leave the values open
    calendar.add("prodid", f"-//aevdesk//aevdesk {VERSION}//NO")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for case in cases:
        title = texts.say("calendar-title", case=_sign_of(case))
        for one in case.deadlines:
            if one.day >= now.date() and presses_in(case.status, one):
                calendar.add_component(_event(case.case_id, one, title, now))
    return calendar.to_ical()


def has_dates(case: CaseDates, now: datetime) -> bool:
    """Say whether there is anything to put in a calendar."""
    return any(one.day >= now.date() and presses_in(case.status, one) for one in case.deadlines)


def _event(case_id: str, one: Deadline, title: str, now: datetime) -> Any:
    from icalendar import Alarm, Event

    event: Any = Event()
    event.add("uid", f"{_digest(case_id, one)}@aevdesk")
    event.add("dtstamp", now)
    event.add("dtstart", one.by)
    event.add("dtend", one.by + timedelta(days=1))
    event.add("summary", title)
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    alarm: Any = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", _REMIND_AT)
    event.add_component(alarm)
    return event


def _digest(case_id: str, one: Deadline) -> str:
    """The same date of the same case has the same id, and tells nothing by it."""
    return hashlib.sha256("\0".join((case_id, one.kind, *one.path)).encode()).hexdigest()[:32]


def _sign_of(case: CaseDates) -> str:
    """Initials and the last of the id: enough for who knows the case."""
    initials = "".join(word[0] for word in case.name.split() if word[0].isalpha()).upper()
    return f"{initials}-{case.case_id[-4:]}" if initials else case.case_id[-4:]
