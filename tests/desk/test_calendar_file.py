"""The dates of a case in a calendar file: complete, neutral, and the same events when imported again."""

from datetime import date, datetime

import pytest
from icalendar import Calendar

from aevdesk.desk.calendar_file import CaseDates, calendar_file, has_dates
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.rules.deadlines import Deadline
from aevdesk.store.drawer import Drawer
from aevdesk.texts import load_texts

NOW = datetime(2026, 6, 1, 9, 0).astimezone()
FOLLOW = Deadline("follow_up", date(2026, 6, 7), ("follow", "next_date"), by=date(2026, 6, 5))
PAST = Deadline("plan_end", date(2026, 5, 1), ("agreement", "to"), by=date(2026, 4, 30))


def events(data: bytes) -> list:
    return Calendar.from_ical(data).walk("VEVENT")


def dates(*deadlines: Deadline, status: str = "signed") -> CaseDates:
    return CaseDates("0123abcd7f3a", "Marit Elise Rognhaug", status, deadlines)


def test_an_event_stands_on_the_working_day_and_reminds_that_morning():
    (event,) = events(calendar_file([dates(FOLLOW, PAST)], NOW, load_texts("nb")))
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2026, 6, 5), date(2026, 6, 6))
    assert event["summary"] == "Oppfølging, sak MER-7f3a"
    assert event["class"] == "PRIVATE"
    (alarm,) = event.walk("VALARM")
    assert alarm["trigger"].dt.total_seconds() == 8 * 3600


def test_the_same_date_is_the_same_event_when_it_has_moved():
    moved = Deadline("follow_up", date(2026, 6, 20), ("follow", "next_date"), by=date(2026, 6, 19))
    (first,) = events(calendar_file([dates(FOLLOW)], NOW, load_texts("nb")))
    (second,) = events(calendar_file([dates(moved)], NOW, load_texts("nb")))
    assert first["uid"] == second["uid"]


def test_a_draft_that_nobody_has_signed_binds_nobody():
    assert not has_dates(dates(FOLLOW, status="draft"), NOW)


@pytest.fixture(scope="module")
def all_dates() -> bytes:
    """The calendar of all demo cases, each as if it were signed on the day of its story."""
    first = min(demo.clock for demo in demo_cases())
    clock = StoppedClock(story_time(demo_cases()[0]))
    clock.move_to(first)
    desk = Desk(Drawer.throw_away(), clock)
    for demo in demo_cases():
        case = demo.read()
        signed = case.doc.model_copy(update={"status": "signed", "since": demo.clock})
        desk.take_in(case.model_copy(update={"doc": signed}))
    found = desk.calendar()
    desk.close()
    assert found
    return found


def test_the_calendar_of_all_says_nothing_of_anyone(all_dates: bytes):
    """Titles are one neutral sentence; no name, number, place or word of a case stands anywhere in the file."""
    text = all_dates.decode()
    found = events(all_dates)
    assert len(found) > 20
    assert all(str(event["summary"]).startswith("Oppfølging, sak ") for event in found)
    allowed = {"SUMMARY", "UID", "DTSTART", "DTEND", "DTSTAMP", "CLASS", "TRANSP"}
    assert all(set(event.keys()) <= allowed for event in found)
    for demo in demo_cases():
        case = demo.read()
        words = [case.facts.name, case.facts.office, case.facts.position, case.agreement.goal]
        words += [activity.what for activity in case.agreement.activities]
        assert [word for word in words if word and word in text] == []


def test_every_event_has_an_id_of_its_own(all_dates: bytes):
    ids = [str(event["uid"]) for event in events(all_dates)]
    assert len(ids) == len(set(ids))
