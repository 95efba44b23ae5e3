"""The named conditions of the form."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from aevdesk.case.base import PDate
from aevdesk.case.edits import SetValue, apply
from aevdesk.case.facts import Benefit
from aevdesk.case.model import Case
from aevdesk.case.moment import Ground, Moment
from aevdesk.case.talk import Talk

GROUND = Ground(limits={"youth_upper_age": Decimal(30), "majority_age": Decimal(18)})


def at(day: date, **places: Any) -> Moment:
    case = Case()
    for name, value in places.items():
        case, _ = apply(case, SetValue(tuple(name.split("__")), value))
    return Moment(case, day, GROUND)


def test_an_empty_track_behaves_as_full() -> None:
    assert at(date(2026, 2, 5)).full
    assert at(date(2026, 2, 5)).assess


@pytest.mark.parametrize(
    ("today", "age", "youth"), [("2026-02-04", 29, True), ("2026-02-05", 30, False), ("2014-02-04", 17, True)]
)
def test_age_is_counted_in_whole_years_on_the_day_of_the_talk(today: str, age: int, youth: bool) -> None:
    moment = at(date.fromisoformat(today), facts__birth_date=date(1996, 2, 5))
    assert (moment.age, moment.youth) == (age, youth)


def test_the_day_that_counts_is_that_of_the_agreement_talk() -> None:
    talks = (
        Talk(id="s-1", date=date(2026, 1, 1), gone_through=("facts",)),
        Talk(id="s-2", date=date(2026, 2, 5), gone_through=("agreement",)),
    )
    assert at(date(2026, 3, 1), conversation__talks=talks).ref_date == date(2026, 2, 5)
    assert at(date(2026, 3, 1)).ref_date == date(2026, 3, 1)


@pytest.mark.parametrize(("state", "counts"), [("current", True), ("applied", True), ("refused", False)])
def test_aap_counts_when_it_is_current_or_applied_for(state: Any, counts: bool) -> None:
    moment = at(date(2026, 2, 5), income__benefits=(Benefit(id="b-1", code="AAP", state=state),))
    assert moment.aap is counts


@pytest.mark.parametrize(
    ("value", "latest"),
    [
        (PDate(date=date(2018, 1, 1), precision="year"), date(2018, 12, 31)),
        (PDate(date=date(2028, 2, 1), precision="month"), date(2028, 2, 29)),
        (PDate(date=date(2026, 12, 1), precision="month"), date(2026, 12, 31)),
        (PDate(date=date(2026, 9, 30), awaits="time ventes september 2026"), date(2026, 9, 30)),
    ],
)
def test_a_date_knows_the_last_day_it_can_mean(value: PDate, latest: date) -> None:
    assert value.latest == latest
