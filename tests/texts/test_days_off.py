"""The shipped public holidays are those that the library of holidays works out.

The library reads the calendars of every faith on earth before it answers, in about two seconds, so the program ships its
answer. Run this file as a script to write the days anew.
"""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import holidays
import pytest

from aevdesk import places
from aevdesk.texts.days_off import load_days_off

FIRST, LAST = 2015, 2060
HEAD = f"# Public holidays of Norway, {FIRST} to {LAST}, worked out by the library «holidays». Written by tests/texts/test_days_off.py."


@pytest.fixture(scope="module")
def worked_out() -> frozenset[date]:
    return from_library()


def from_library() -> frozenset[date]:
    return frozenset(holidays.country_holidays("NO", years=range(FIRST, LAST + 1)))


def test_the_shipped_days_are_those_of_the_library(worked_out):
    assert load_days_off() == worked_out


def test_a_case_of_today_never_looks_past_the_last_year():
    last = max(load_days_off())
    assert last.year - datetime.now(UTC).year > 15, "run this file as a script with a later LAST"


def test_the_days_everyone_knows_are_there():
    days = load_days_off()
    assert {date(2026, 4, 2), date(2026, 5, 1), date(2026, 5, 17), date(2026, 5, 25), date(2026, 12, 25)} <= days
    assert date(2026, 12, 24) not in days
    easter = date(2027, 3, 28)
    assert {easter, easter + timedelta(1), easter + timedelta(39), easter + timedelta(50)} <= days


def test_an_empty_file_has_no_days(tmp_path: Path):
    (tmp_path / "none.txt").write_text("# nothing\n\n", encoding="utf-8")
    assert load_days_off(tmp_path / "none.txt") == frozenset()


if __name__ == "__main__":
    text = "\n".join([HEAD, *(day.isoformat() for day in sorted(from_library()))]) + "\n"
    (places.resources() / "days_off.txt").write_text(text, encoding="utf-8", newline="\n")
