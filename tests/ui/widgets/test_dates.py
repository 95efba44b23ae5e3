"""Dates are read as people write them, and what is no date is refused with a reason."""

import contextlib
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.texts import load_texts
from aevdesk.ui.widgets.dates import (
    EARLIEST,
    LATEST,
    DateError,
    RoughDate,
    add_months,
    parse_date,
    parse_rough_date,
    show_date,
)

TODAY = date(2026, 11, 24)  # a Tuesday
DAYS = st.dates(date(EARLIEST, 1, 1), date(LATEST, 12, 31))
NEAR = st.dates(date(1985, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("24.11.26", date(2026, 11, 24)),
        ("24112026", date(2026, 11, 24)),
        ("241126", date(2026, 11, 24)),
        ("1.2.26", date(2026, 2, 1)),
        ("1/2-27", date(2027, 2, 1)),
        ("1. 2. 2027", date(2027, 2, 1)),
        ("2027-02-01", date(2027, 2, 1)),
        ("24.11.", date(2026, 11, 24)),
        ("1.2", date(2027, 2, 1)),
        ("24. november 2026", date(2026, 11, 24)),
        ("3 des", date(2026, 12, 3)),
        ("12.5.59", date(1959, 5, 12)),
        ("i dag", TODAY),
        ("I  MORGEN", date(2026, 11, 25)),
        ("i morgon", date(2026, 11, 25)),
        ("i går", date(2026, 11, 23)),
        ("+3 mnd", date(2027, 2, 24)),
        ("+3mnd", date(2027, 2, 24)),
        ("-2 uker", date(2026, 11, 10)),
        ("+10 d", date(2026, 12, 4)),
        ("om to uker", date(2026, 12, 8)),
        ("om to veker", date(2026, 12, 8)),
        ("om 3 måneder", date(2027, 2, 24)),
        ("om et år", date(2027, 11, 24)),
        ("in two weeks", date(2026, 12, 8)),
        ("fredag", date(2026, 11, 27)),
        ("neste tirsdag", date(2026, 12, 1)),
        ("laurdag", date(2026, 11, 28)),
        ("neste uke", date(2026, 12, 1)),
    ],
)
def test_a_date_is_read_in_any_usual_way(typed: str, day: date):
    assert parse_date(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("31.11.2026", "day"),
        ("30.2", "day"),
        ("0.1.2026", "day"),
        ("29.02.2027", "day"),
        ("12.13.2026", "month"),
        ("1.1.1600", "year"),
        ("+99 år", "year"),
        ("snart", "not-understood"),
        ("om noen uker", "not-understood"),
        ("1.2.3.4", "not-understood"),
        ("", "not-understood"),
        ("24", "not-understood"),
    ],
)
def test_what_is_no_date_is_refused_with_a_reason(typed: str, code: str):
    with pytest.raises(DateError) as refused:
        parse_date(typed, TODAY)
    assert refused.value.code == code


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
@pytest.mark.parametrize("typed", ["31.11.2026", "12.13.2026", "1.1.1600", "hei"])
def test_every_reason_can_be_said_in_every_language(typed: str, language):
    with pytest.raises(DateError) as refused:
        parse_date(typed, TODAY)
    words = load_texts(language, strict=True).say(f"ui-date-{refused.value.code}", **refused.value.params)
    assert "{" not in words
    assert words.endswith(".")


def test_the_reason_for_a_day_too_many_names_the_month_and_a_day_that_exists():
    with pytest.raises(DateError) as refused:
        parse_date("31.11.2026", TODAY)
    words = load_texts("nb").say("ui-date-day", **refused.value.params)
    assert words == "November har bare 30 dager. Skriv for eksempel 30.11.2026."


@given(DAYS, NEAR)
def test_what_is_shown_is_read_as_the_same_day_whatever_day_it_is(day: date, today: date):
    assert parse_date(show_date(day), today) == day
    assert parse_date(show_date(day).replace(".", ""), today) == day
    assert parse_date(day.isoformat(), today) == day


@given(NEAR, st.integers(-79, 20))
def test_a_year_of_two_figures_is_the_one_near_today(today: date, years: int):
    year = today.year + years
    assert parse_date(f"1.6.{year % 100:02}", today).year == year


@given(NEAR, st.integers(1, 12), st.integers(1, 28))
def test_a_day_without_a_year_is_the_one_nearest_today(today: date, month: int, day: int):
    found = parse_date(f"{day}.{month}", today)
    assert abs(found - today) <= timedelta(days=184)


@given(NEAR, st.integers(0, 999))
def test_days_and_weeks_ahead_are_counted_from_today(today: date, count: int):
    assert parse_date(f"+{count} d", today) == today + timedelta(days=count)
    if count < 300:
        assert parse_date(f"om {count} uker", today) == today + timedelta(weeks=count)


@given(NEAR, st.integers(-400, 400))
def test_months_keep_the_day_or_end_at_the_months_last(day: date, months: int):
    moved = add_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day == day.day or (moved.day < day.day and (moved + timedelta(days=1)).day == 1)


@given(st.text(max_size=40), NEAR)
def test_any_text_is_either_a_date_or_refused(text: str, today: date):
    for read in (parse_date, parse_rough_date):
        with contextlib.suppress(DateError):
            assert read(text, today) is not None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mars 2027", RoughDate(date(2027, 3, 1), "month")),
        ("innen mars 27", RoughDate(date(2027, 3, 1), "month", "by")),
        ("03.2027", RoughDate(date(2027, 3, 1), "month")),
        ("2027", RoughDate(date(2027, 1, 1), "year")),
        ("frå 2027", RoughDate(date(2027, 1, 1), "year", "from")),
        ("innen 1.3.27", RoughDate(date(2027, 3, 1), "day", "by")),
        ("tidligst om to uker", RoughDate(date(2026, 12, 8), "day", "earliest")),
        ("24.11.26", RoughDate(date(2026, 11, 24))),
    ],
)
def test_a_rough_date_keeps_how_exact_it_is_and_how_it_binds(typed: str, meant: RoughDate):
    assert parse_rough_date(typed, TODAY) == meant
