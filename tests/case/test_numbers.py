"""Norwegian id numbers: right and wrong, synthetic ones of both kinds, wherever they stand."""

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.exceptions import InvalidComponent
from stdnum.no import fodselsnummer, orgnr

from aevdesk.case.numbers import birth_date, is_national_id, is_org_number, national_ids_in, same_national_id

OF_THE_CASES = {
    "148578 21492": date(1978, 5, 14), "228285 13196": date(1985, 2, 22), "308702 61779": date(2002, 7, 30),
    "018182 24261": date(1982, 1, 1), "088398 28331": date(1998, 3, 8), "178483 26259": date(1983, 4, 17),
    "099275 19493": date(1975, 12, 9), "028870 14127": date(1970, 8, 2),
}  # fmt: skip
ORGANISATIONS = [
    "312 401 002", "312 694 247", "312 620 936", "312 767 554", "312 840 863", "312 987 481", "313 207 412",
    "313 354 032", "313 500 659",
]  # fmt: skip


@pytest.mark.parametrize(("number", "born"), OF_THE_CASES.items())
def test_the_synthetic_numbers_of_the_cases_are_accepted_with_their_birth_date(number: str, born: date):
    assert birth_date(number) == birth_date(number.replace(" ", "")) == born


def test_a_real_shaped_number_a_d_number_and_the_older_synthetic_kind_are_accepted():
    assert is_national_id("15108695088")
    assert birth_date("55108695071") == date(1986, 10, 15)
    assert birth_date("15508695060") == date(1986, 10, 15)


@pytest.mark.parametrize(
    "wrong", ["", "14857821493", "1485782149", "148578214920", "14857821 49x", "32857821492", "abcdefghijk", "٣" * 11]
)
def test_a_number_that_cannot_be_right_is_refused(wrong: str):
    assert not is_national_id(wrong)


@given(st.integers(0, 10**11 - 1), st.integers(0, 10), st.integers(1, 9))
def test_one_wrong_digit_is_always_seen(number: int, place: int, by: int):
    digits = f"{number:011}"
    changed = digits[:place] + str((int(digits[place]) + by) % 10) + digits[place + 1 :]
    assert not (is_national_id(digits) and is_national_id(changed))


@given(st.text(max_size=40))
def test_any_text_gets_an_answer(text: str):
    assert is_national_id(text) in (True, False)
    assert is_org_number(text) in (True, False)
    assert all(is_national_id(text[start:end]) for start, end in national_ids_in(text))


def with_check_digits(nine: str) -> str:
    """Nine digits and the two that make them right, by the other library; it may say ten, which no digit is."""
    ten = nine + fodselsnummer.calc_check_digit1(nine)
    return ten + fodselsnummer.calc_check_digit2(ten)


@given(st.integers(0, 99), st.integers(0, 80), st.integers(0, 99), st.integers(0, 999))
def test_every_number_gets_the_birth_date_that_another_library_gives_it(day: int, month: int, year: int, serial: int):
    number = with_check_digits(f"{day:02}{month:02}{year:02}{serial:03}")
    try:
        expected = fodselsnummer.get_birth_date(number) if len(number) == 11 else None
    except InvalidComponent:
        expected = None
    assert birth_date(number) == expected


@given(st.integers(0, 10**9 - 1))
def test_organisation_numbers_are_right_when_another_library_says_so(number: int):
    digits = f"{number:09}"
    right = digits[:8] + str(-orgnr.checksum(digits[:8] + "0") % 11)
    assert is_org_number(digits) == orgnr.is_valid(digits)
    assert is_org_number(right) == orgnr.is_valid(right) == (len(right) == 9)


def test_the_rule_loads_no_tls_library():
    code = "import sys, aevdesk.case.numbers; sys.exit('ssl' in sys.modules or 'stdnum' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


@pytest.mark.parametrize("number", ORGANISATIONS)
def test_the_organisation_numbers_of_the_cases_are_accepted(number: str):
    assert is_org_number(number)
    assert is_org_number(number.replace(" ", ""))
    assert not is_org_number(number[:-1] + str((int(number[-1]) + 1) % 10))


def test_numbers_are_found_where_they_stand_in_a_text():
    text = "Æ: 148578 21492, 30870261779 og konto 12345678901, ikke 114857821492."
    assert [text[start:end] for start, end in national_ids_in(text)] == ["148578 21492", "30870261779"]


def test_the_same_number_is_the_same_however_it_is_spaced():
    assert same_national_id("148578 21492", "14857821492")
    assert not same_national_id("14857821492", "30870261779")
