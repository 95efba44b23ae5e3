"""The dates of a case: each found where it stands, late when its day is past, gone when it is settled."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.case.activities import Activity, JobApply
from aevdesk.case.facts import Benefit
from aevdesk.case.moment import Ground
from aevdesk.case.signing import Signature
from aevdesk.case.talk import Source
from aevdesk.desk.summary import read_deadlines, summarise
from aevdesk.rules.deadlines import attention, deadlines, next_deadline, overdue, presses_in, pressing, working_day
from aevdesk.rules.history import assessment_date, day_after_months, last_sealed, months_begun
from tests.builders import CASEWORKER, EMPLOYER, PERSON, TODAY, CaseBuilder, a_case, day, ground
from tests.rules.checks.tables import ACTIVITIES, FIRST, FULL, RETURN, WAITING, measure, waiting

SEALED = FULL.signed().sealed()
AAP = Benefit(id="benefit-2", code="AAP", state="current", from_=date(2026, 12, 11))
ASKED = Source(
    id="source-9",
    type="legeerklaering",
    title="Ny erklæring",
    state="asked",
    asked_date=date(2026, 9, 1),
    gets_it=CASEWORKER,
)
APPLIES = Activity(
    id="act-4", kind="job_apply", what="Søker på Solvoll", who=PERSON, job_apply=JobApply(deadline=date(2026, 10, 5))
)
OUT = Signature(id="sign-1", party=PERSON, mode="none_yet", sent_date=date(2026, 9, 15))
WITH_YOUTH_OFFER = Ground(
    limits={**ground().limits, "youth_offer_weeks": Decimal(8)}, sets=ground().sets, words=ground().words, pairs=ground().pairs
)  # fmt: skip


def days(case: CaseBuilder, kind: str) -> list[tuple[date, str]]:
    return [(one.day, ".".join(one.path)) for one in deadlines(case.moment()) if one.kind == kind]


@pytest.mark.parametrize(
    ("kind", "case", "when", "where"),
    [
        ("follow_up", FULL, date(2026, 10, 27), "follow.next_date"),
        ("yearly_follow_up", FULL.add("income", "benefits", AAP).without("follow", "next_date"), date(2027, 9, 15), "follow.next_date"),
        ("goal", FULL.set("agreement", "goal_open", True).set("agreement", "goal_by", date(2026, 10, 1)), date(2026, 10, 1), "agreement.goal_by"),
        ("milestone", FULL.set("agreement", "milestones", "milestone-1", "by", day("2026-11")), date(2026, 11, 30), "agreement.milestones.milestone-1.by"),
        ("meeting", FULL, date(2026, 10, 27), "agreement.activities.act-3.meeting.date"),
        ("application", FULL.add(*ACTIVITIES, APPLIES), date(2026, 10, 5), "agreement.activities.act-4.job_apply.deadline"),
        ("report", FULL.add(*ACTIVITIES, measure()), date(2026, 10, 20), "agreement.activities.act-9.measure.report_due.due-1.date"),
        ("waiting", FULL.add(*WAITING, waiting()), date(2026, 10, 20), "agreement.waiting.wait-1.next_check"),
        ("return", RETURN, date(2026, 12, 1), "return.date"),
        ("return_evaluation", RETURN, date(2026, 10, 27), "return.evaluate"),
        ("plan_end", FULL, date(2026, 12, 15), "agreement.to"),
        ("sheet", FULL.set("signing", "signatures", (OUT,)), date(2026, 9, 29), "signing.signatures.sign-1.return_by"),
        ("journal", SEALED, date(2026, 9, 29), "archive.status"),
        ("deletion", SEALED.set("archive", "status", "done").set("archive", "delete_after", date(2026, 10, 20)), date(2026, 10, 20), "archive.delete_after"),
        ("source", FULL.add("sources", "items", ASKED), date(2026, 9, 29), "sources.items.source-9.due_date"),
        ("benefit_apply", FULL.set("income", "benefits", "benefit-1", "next_apply", date(2026, 11, 1)), date(2026, 11, 1), "income.benefits.benefit-1.next_apply"),
        ("benefit_end", FULL, date(2026, 12, 10), "income.benefits.benefit-1.to"),
        ("aap_end", FULL.add("income", "benefits", AAP).set("income", "max_date", date(2028, 1, 1)), date(2028, 1, 1), "income.max_date"),
        ("youth_offer", FULL.set("facts", "birth_date", date(2002, 7, 30)).set(*ACTIVITIES, ()).under(WITH_YOUTH_OFFER), date(2026, 11, 10), "agreement.activities"),
    ],
    ids=lambda value: value if isinstance(value, str) and "." not in value else "",
)  # fmt: skip
def test_the_date_is_found_where_it_stands(kind: str, case: CaseBuilder, when: date, where: str):
    assert days(case, kind) == [(when, where)]


def test_steps_and_evaluations_are_found_row_by_row():
    assert [when for when, _ in days(RETURN, "return_step")] == [date(2026, 9, 21), date(2026, 11, 2)]
    assert [where for _, where in days(FULL, "evaluation")] == ["agreement.activities.act-2.evaluate"]
    assert len(days(FULL, "activity")) == 2


def test_dates_come_in_order():
    found = [one.day for one in deadlines(RETURN.moment())]
    assert found == sorted(found)


def test_what_nav_has_not_done_is_late_with_nav():
    answers = Activity(
        id="act-4", kind="nav_task", what="Svarer skriftlig om AAP", who=CASEWORKER, to=day("2026-09-30")
    )
    late = overdue(FULL.add(*ACTIVITIES, answers).on(date(2026, 10, 1)).moment())
    assert [(one.kind, one.who, one.what) for one in late] == [("activity", CASEWORKER, "Svarer skriftlig om AAP")]


def test_nothing_is_late_on_its_own_day():
    assert overdue(FULL.on(date(2026, 10, 27)).moment()) == ()
    assert {one.kind for one in overdue(FULL.on(date(2026, 10, 28)).moment())} == {"follow_up", "meeting", "evaluation"}


def test_what_is_settled_is_no_longer_waited_for():
    assert days(FULL.set(*FIRST, "status", "done"), "activity") != days(FULL, "activity")
    assert (
        days(FULL.in_next_version().set("agreement", "milestones", "milestone-1", "reached", TODAY), "milestone") == []
    )
    assert days(RETURN.in_next_version().set("return", "outcome", "done"), "return") == []
    assert days(SEALED.set("archive", "status", "done"), "journal") == []
    assert days(FULL.set(*FIRST, "status", "proposed"), "activity") != days(FULL, "activity")


def test_what_simply_happens_cannot_be_late():
    after = RETURN.on(date(2026, 12, 20)).moment()
    assert not {"return_step", "benefit_end"} & {one.kind for one in deadlines(after)}


def test_an_agreement_that_runs_out_is_told_of_a_month_before_and_is_late_the_day_after():
    assert [
        one.kind
        for one in attention(SEALED.set("archive", "status", "done").on(date(2026, 11, 15)).moment())
        if one.path == ("agreement", "to")
    ] == ["plan_end"]
    assert not any(one.path == ("agreement", "to") for one in attention(SEALED.on(date(2026, 11, 14)).moment()))
    assert any(one.kind == "plan_end" for one in overdue(SEALED.on(date(2026, 12, 16)).moment()))


def test_a_version_that_another_replaced_waits_for_nothing():
    assert deadlines(FULL.with_status("superseded").moment()) == ()
    ended = FULL.signed().sealed().with_status("ended").moment()
    assert {one.kind for one in deadlines(ended)} == {"journal"}


def test_the_next_date_is_today_or_to_come():
    found = next_deadline(FULL.on(date(2026, 10, 27)).moment())
    assert found
    assert found.days_left(date(2026, 10, 27)) == 0
    assert found.day == date(2026, 10, 27)
    assert next_deadline(a_case().moment()) is None


def test_the_employer_answers_for_what_the_employer_does():
    assert {one.who for one in deadlines(FULL.moment()) if one.path[:3] == (*ACTIVITIES, "act-2")} == {
        EMPLOYER,
        CASEWORKER,
    }


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 9, 15), 12, date(2027, 9, 15)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
    ],
)
def test_months_are_counted_in_the_calendar(start: date, months: int, end: date):
    assert day_after_months(start, months) == end
    assert months_begun(start, end) == months
    assert months_begun(start, date.fromordinal(end.toordinal() + 1)) == months + 1
    assert months_begun(end, start) == 0


def test_history_tells_when_a_case_was_sealed_and_its_assessment_last_changed():
    assert last_sealed(FULL.build()) is None
    assert assessment_date(FULL.moment()) is None
    later = FULL.in_next_version(sealed=date(2026, 9, 1))
    assert last_sealed(later.build()) == assessment_date(later.moment()) == date(2026, 9, 1)
    changed = later.set("area_health", "updated", date(2026, 9, 9))
    assert assessment_date(changed.moment()) == date(2026, 9, 9)


# working days ---------------------------------------------------------------------------------------------------------
NATIONAL_DAY = FULL.set("follow", "next_date", date(2027, 5, 17)).set("agreement", "to", date(2027, 5, 31))


@pytest.mark.parametrize(
    ("day_agreed", "last_working_day"),
    [
        (date(2026, 10, 27), date(2026, 10, 27)),
        (date(2026, 10, 25), date(2026, 10, 23)),
        (date(2027, 5, 17), date(2027, 5, 14)),
        (date(2027, 3, 29), date(2027, 3, 24)),
        (date(2027, 1, 1), date(2026, 12, 31)),
        (date.min, date.min),
    ],
    ids=["a Tuesday", "a Sunday", "a Monday in May", "Easter, from Thursday to Monday", "New Year", "no day before"],
)
def test_what_falls_on_a_day_off_is_to_be_done_on_the_working_day_before(day_agreed: date, last_working_day: date):
    assert working_day(day_agreed, ground().days_off) == last_working_day


@given(st.dates(date(2015, 1, 9), date(2060, 12, 31)))
def test_the_last_working_day_is_a_working_day_and_at_most_five_days_earlier(some_day: date):
    before = working_day(some_day, ground().days_off)
    assert before.weekday() < 5
    assert before not in ground().days_off
    assert 0 <= (some_day - before).days <= 5
    assert working_day(before, ground().days_off) == before


def test_the_agreed_day_stands_and_somebody_is_told_on_the_working_day_before():
    (found,) = (one for one in deadlines(NATIONAL_DAY.moment()) if one.kind == "follow_up")
    assert (found.day, found.by) == (date(2027, 5, 17), date(2027, 5, 14))
    told = [day for day in (13, 14, 16) if found in attention(NATIONAL_DAY.on(date(2027, 5, day)).moment())]
    assert told == [14, 16]
    assert not found.is_overdue(date(2027, 5, 17))


def test_who_is_to_act_is_told_as_the_person_nav_or_another():
    assert {one.side for one in deadlines(RETURN.moment()) if one.kind in ("return_step", "return")} == {
        "person",
        "nav",
    }
    assert "other" in {one.side for one in deadlines(FULL.moment()) if one.kind == "activity"}


def test_a_step_that_has_passed_is_asked_about_until_the_next_day_of_the_plan_or_for_two_weeks():
    first, second = date(2026, 9, 21), date(2026, 11, 2)
    assert [when for when, _ in days(RETURN.on(date(2026, 10, 5)), "return_step")] == [first, second]
    assert [when for when, _ in days(RETURN.on(date(2026, 10, 6)), "return_step")] == [second]
    evaluated = RETURN.set("return", "evaluate", date(2026, 9, 28)).on(date(2026, 9, 28))
    assert [when for when, _ in days(evaluated, "return_step")] == [second]


def test_a_plan_that_nobody_signed_presses_for_answers_and_sheets_only():
    late = FULL.add("sources", "items", ASKED).on(date(2026, 12, 1))
    told = attention(late.moment())
    assert {one.kind for one in told if presses_in("draft", one)} == {"source"}
    assert {one.kind for one in told if presses_in("signed", one)} >= {"source", "follow_up", "activity"}


def test_a_deadline_is_judged_the_same_from_the_line_of_the_list():
    case = RETURN.signed().sealed().on(date(2026, 12, 2))
    read = read_deadlines(summarise(case.moment())["deadlines"])  # type: ignore[arg-type]
    whole = deadlines(case.moment())
    assert [(one.kind, one.day, one.by, one.path, one.side) for one in read] == [
        (one.kind, one.day, one.by, one.path, one.side) for one in whole
    ]
    kinds = [one.kind for one in pressing(read, case.today, ground().limits)]
    assert kinds == [one.kind for one in attention(case.moment())]
    assert "return" in kinds
