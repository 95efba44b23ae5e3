"""Dates, numbers and lists as Norwegian readers expect them."""

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.texts import formats

TUESDAY = date(2026, 11, 24)


def test_a_short_date_is_the_same_everywhere():
    assert formats.short_date(TUESDAY) == "24.11.2026"
    assert formats.short_date(date(2027, 3, 1)) == "01.03.2027"
    assert formats.period(TUESDAY, date(2027, 3, 1)) == "24.11.2026–01.03.2027"


@pytest.mark.parametrize(
    ("language", "long", "full", "month", "day"),
    [
        ("nb", "24. november 2026", "tirsdag 24. november 2026", "november 2026", "tirsdag"),
        ("nn", "24. november 2026", "tysdag 24. november 2026", "november 2026", "tysdag"),
        ("en", "24 November 2026", "Tuesday 24 November 2026", "November 2026", "Tuesday"),
    ],
)
def test_a_date_in_words(language, long, full, month, day):
    assert formats.long_date(TUESDAY, language) == long
    assert formats.full_date(TUESDAY, language) == full
    assert formats.month_year(TUESDAY, language) == month
    assert formats.weekday(TUESDAY, language) == day


def test_the_days_and_months_of_nynorsk():
    week = [formats.weekday(date(2026, 11, 23) + timedelta(days=n), "nn") for n in range(7)]
    assert week == ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"]
    assert formats.month(1, "nn") == "januar"
    assert formats.month(12, "nb") == "desember"


def test_a_time_has_a_point():
    assert formats.clock(time(14, 32)) == "14.32"
    assert formats.clock(time(8, 5)) == "08.05"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(Decimal("37.50"), "37,5"), (100, "100"), (0.5, "0,5"), (1234567, "1\u00a0234\u00a0567"), (Decimal(0), "0")],
)
def test_a_number_has_a_decimal_comma(value, shown):
    assert formats.number(value) == shown


def test_the_percent_sign_never_starts_a_line():
    assert formats.percent(50) == "50\u00a0%"


@pytest.mark.parametrize(
    ("items", "language", "shown"),
    [
        ([], "nb", ""),
        (["Amir"], "nb", "Amir"),
        (["Amir", "legen"], "nn", "Amir og legen"),
        (["Amir", "legen", "Nav"], "nb", "Amir, legen og Nav"),
        (["Amir", "the doctor", "Nav"], "en", "Amir, the doctor and Nav"),
    ],
)
def test_a_list_is_read_as_a_sentence(items, language, shown):
    assert formats.listed(items, language) == shown


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=2))
def test_no_digit_of_a_number_is_lost(value):
    shown = formats.number(value).replace("\u00a0", "").replace(",", ".")
    assert Decimal(shown) == value
