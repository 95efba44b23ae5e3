"""What the road does to a case, without a screen: each move is one edit, and takes back to where it was."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.case.activities import Activity, Meeting
from aevdesk.case.agreement import Agreement, Follow, Milestone, PlannedReturn, ReturnStep, Waiting
from aevdesk.case.base import PDate
from aevdesk.case.edits import apply
from aevdesk.case.model import Case
from aevdesk.ui.pages.road.moves import (
    insert_activity,
    insert_milestone,
    insert_step,
    insert_waiting,
    moved,
    stepped,
)

ACT = ("agreement", "activities", "act-1")
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
PDATES = st.builds(PDate, date=DAYS, precision=st.sampled_from(["day", "month", "year"]), bound=st.sampled_from(["on", "by", "from"]))  # fmt: skip


def case_with(**parts) -> Case:
    activity = Activity(id="act-1", what="Noe", who="person", **parts)
    return Case(agreement=Agreement(activities=(activity,)))


def the_act(case: Case) -> Activity:
    return case.agreement.activities[0]


def after(case: Case, path, grip, days) -> Case:
    edit = moved(case, path, grip, days)
    return apply(case, edit)[0] if edit is not None else case


@given(
    first=PDATES,
    length=st.integers(0, 400),
    grip=st.sampled_from(["both", "first", "last"]),
    days=st.integers(-500, 500),
)
def test_the_first_day_never_passes_the_last_and_undo_is_the_identity(first, length, grip, days):
    last = PDate(date=first.latest + timedelta(length))
    case = case_with(from_=first, to=last)
    edit = moved(case, ACT, grip, days)
    if edit is None:
        return
    done, inverse = apply(case, edit)
    assert the_act(done).from_.date <= the_act(done).to.latest
    assert apply(done, inverse)[0] == case
    touched = the_act(done).model_copy(update={"from_": first, "to": last})
    assert touched == the_act(case), "nothing but the two dates is touched"


@given(first=DAYS, length=st.integers(0, 400), days=st.integers(-500, 500))
def test_the_whole_moves_as_far_as_it_is_asked_and_keeps_its_length(first, length, days):
    case = case_with(from_=PDate(date=first), to=PDate(date=first + timedelta(length)))
    act = the_act(after(case, ACT, "both", days))
    assert (act.from_.date - first).days == days
    assert (act.to.date - act.from_.date).days == length


def test_only_the_end_that_is_held_moves():
    case = case_with(from_=PDate(date=date(2026, 3, 1)), to=PDate(date=date(2026, 4, 30)))
    first = the_act(after(case, ACT, "first", 2))
    assert (first.from_.date, first.to.date) == (date(2026, 3, 3), date(2026, 4, 30))
    last = the_act(after(case, ACT, "last", -7))
    assert (last.from_.date, last.to.date) == (date(2026, 3, 1), date(2026, 4, 23))


def test_a_month_that_is_moved_becomes_a_day_and_keeps_whether_it_is_a_limit():
    month = PDate(date=date(2026, 11, 1), precision="month", bound="by")
    act = the_act(after(case_with(from_=None, to=month), ACT, "both", 1))
    assert act.to == PDate(date=date(2026, 12, 1), bound="by")
    assert act.from_ is None


def test_what_is_awaited_is_still_awaited_when_the_day_it_is_looked_at_moves():
    awaited = PDate(date=date(2026, 12, 1), awaits="plass på kurset")
    act = the_act(after(case_with(from_=awaited, to=awaited), ACT, "both", 7))
    assert (act.to.date, act.to.awaits) == (date(2026, 12, 8), "plass på kurset")


def test_the_day_of_a_meeting_follows_it():
    day = PDate(date=date(2026, 10, 20))
    case = case_with(kind="meeting", from_=day, to=day, meeting=Meeting(date=day.date, topic="x"))
    act = the_act(after(case, ACT, "both", 1))
    assert act.meeting.date == act.from_.date == act.to.date == date(2026, 10, 21)


def test_what_has_no_date_is_not_moved():
    assert moved(case_with(), ACT, "both", 1) is None
    assert moved(case_with(from_=PDate(date=date(2026, 1, 1))), ACT, "last", 1) is None
    assert moved(case_with(), ("agreement", "activities", "act-9"), "both", 1) is None
    assert moved(case_with(from_=PDate(date=date(2026, 1, 1))), ACT, "both", 0) is None


@pytest.mark.parametrize(("day", "days"), [(date.max, 1), (date.min, -1)])
def test_no_move_goes_past_the_calendar(day, days):
    assert moved(case_with(from_=PDate(date=day), to=PDate(date=day)), ACT, "both", days) is None


def test_milestones_waiting_and_the_follow_up_move_too():
    case = Case(
        agreement=Agreement(
            milestones=(Milestone(id="milestone-1", text="x", by=PDate(date=date(2026, 10, 1), bound="by")),),
            waiting=(Waiting(id="wait-1", next_check=date(2026, 10, 1)),),
        ),
        follow=Follow(next_date=date(2026, 10, 1)),
    )
    changed = after(case, ("agreement", "milestones", "milestone-1"), "both", 7)
    assert changed.agreement.milestones[0].by == PDate(date=date(2026, 10, 8), bound="by")
    assert after(case, ("agreement", "waiting", "wait-1"), "last", 1).agreement.waiting[0].next_check == date(
        2026, 10, 2
    )
    assert after(case, ("follow", "next_date"), "both", -1).follow.next_date == date(2026, 9, 30)


@pytest.mark.parametrize(
    ("days", "expected"), [(3, date(2026, 3, 5)), (100, date(2026, 4, 12)), (-100, date(2026, 2, 10))]
)
def test_a_step_of_a_return_stays_between_its_neighbours(days, expected):
    steps = tuple(
        ReturnStep(id=f"step-{i}", from_=day)
        for i, day in enumerate((date(2026, 2, 9), date(2026, 3, 2), date(2026, 4, 13)))
    )
    case = Case(return_=PlannedReturn(steps=steps))
    assert after(case, ("return", "steps", "step-1"), "first", days).return_.steps[1].from_ == expected


def test_a_new_activity_comes_after_those_of_its_milestone_and_is_linked_to_it():
    rows = tuple(
        Activity(id=f"act-{i}", links=(link,)) for i, link in enumerate(("milestone-1", "milestone-1", "milestone-2"))
    )
    case = Case(agreement=Agreement(activities=rows))
    done, _ = apply(case, insert_activity(case, "milestone-1", "act-9"))
    assert [row.id for row in done.agreement.activities] == ["act-0", "act-1", "act-9", "act-2"]
    assert done.agreement.activities[2].links == ("milestone-1",)
    alone, _ = apply(case, insert_activity(case, "", "act-9"))
    assert (alone.agreement.activities[-1].id, alone.agreement.activities[-1].links) == ("act-9", ())
    first, _ = apply(Case(), insert_activity(Case(), "milestone-1", "act-9"))
    assert first.agreement.activities[0].id == "act-9"


def test_milestones_steps_and_waiting_can_be_added():
    case = Case()
    for edit in (insert_milestone("milestone-1"), insert_step("step-1"), insert_waiting("milestone-1", "wait-1")):
        case, _ = apply(case, edit)
    assert case.agreement.milestones[0].id == "milestone-1"
    assert case.return_.steps[0].id == "step-1"
    assert case.agreement.waiting[0].links == ("milestone-1",)


def test_a_row_moves_past_the_next_one_shown_with_it_and_stops_at_the_end():
    rows = tuple(Activity(id=f"act-{i}") for i in range(4))
    case = Case(agreement=Agreement(activities=rows))
    path = ("agreement", "activities", "act-0")
    done, _ = apply(case, stepped(case, path, ("act-0", "act-2"), 1))
    assert [row.id for row in done.agreement.activities] == ["act-1", "act-2", "act-0", "act-3"]
    assert stepped(case, path, ("act-0", "act-2"), -1) is None
    assert stepped(case, ("agreement", "activities", "act-2"), ("act-0", "act-2"), 1) is None
