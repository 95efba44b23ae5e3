"""A sentence is offered where all it says is known, and never for a field in which something stands; so is a stair."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aevdesk.case.activities import Activity, Measure
from aevdesk.case.agreement import ReturnStep
from aevdesk.case.assessment import Tried
from aevdesk.case.base import PDate
from aevdesk.case.facts import Benefit, Party
from aevdesk.rules.checks import problems
from aevdesk.rules.offers import Offer, offered
from aevdesk.rules.stair import Step, asked_first, stair
from tests.builders import TODAY, a_case

DAY = PDate(date=TODAY, bound="by")
BACK = (
    a_case()
    .returning_to_employer()
    .set("facts", "parties", (Party(id="party-1", name="Siri", org="Solvoll"),))
    .set("facts", "employer", "party-1")
    .set("facts", "position", "Renholder")
    .set("return", "date", DAY)
    .without("agreement", "goal")
    .without("need", "opens_when")
)


def test_the_goal_is_made_of_workplace_position_and_day():
    assert offered(BACK.moment(), "agreement.goal") == Offer("goal_position_at", "Solvoll", "Renholder", DAY)
    without = BACK.without("facts", "position")
    assert offered(without.moment(), "agreement.goal") == Offer("goal_at", "Solvoll", "", DAY)


def test_the_goal_names_no_place_where_only_the_one_to_talk_with_there_is_known():
    """«Tilbake hos Siri Holtet» would be wrong; a workplace that was typed as the name of the employer is right."""
    only = BACK.set("facts", "parties", (Party(id="party-1", name="Siri Anne Holtet"),))
    confirmed = only.set("triage", "employer_confirmed_by", "Siri Holtet").without("facts", "position")
    assert offered(confirmed.moment(), "agreement.goal") == Offer("goal", "", "", DAY)
    typed = confirmed.set("facts", "parties", (Party(id="party-1", name="Solvoll sykehjem"),))
    assert offered(typed.moment(), "agreement.goal") == Offer("goal_at", "Solvoll sykehjem", "", DAY)


@pytest.mark.parametrize(
    "case",
    [
        BACK.without("return", "date"),
        BACK.without("facts", "employer"),
        BACK.set("agreement", "goal", "Tilbake til Solvoll."),
        BACK.set("agreement", "goal_open", True),
        BACK.set("triage", "track", "full"),
        BACK.set("return", "date", PDate(date=TODAY, awaits="operasjon")),
    ],
    ids=["no day", "no employer", "a goal stands", "the goal is open", "another track", "the day waits"],
)
def test_no_goal_is_offered_while_something_is_unknown_or_written(case):
    assert offered(case.moment(), "agreement.goal") is None


def test_when_the_assessment_opens_is_offered_in_the_voice_of_the_document():
    assert offered(BACK.moment(), "need.opens_when") == Offer("opens_when")
    third = BACK.set("options", "voice", "third")
    assert offered(third.moment(), "need.opens_when") == Offer("opens_when_third")
    assert offered(BACK.set("need", "opens_when", "Når hun ringer.").moment(), "need.opens_when") is None
    assert offered(BACK.moment(), "need.short") is None


UNREASONED = a_case().returning_to_employer().without("triage", "reason")


def test_the_reason_for_less_is_offered_when_both_conditions_are_told_also_before_the_track_is_chosen():
    triage = UNREASONED.build().triage
    wanted = Offer(
        "reason",
        when=PDate(date=triage.employer_confirmed_date),
        who=triage.employer_confirmed_by,
        source=triage.health_clarified_source,
    )
    assert offered(UNREASONED.moment(), "triage.reason") == wanted
    assert offered(UNREASONED.without("triage", "track").moment(), "triage.reason") == wanted
    assert offered(UNREASONED.set("triage", "track", "straightforward").moment(), "triage.reason") is None


@pytest.mark.parametrize(
    "field",
    ["same_employer", "person_confirms", "employer_confirmed_by", "employer_confirmed_date", "health_clarified",
     "health_clarified_source"],
)  # fmt: skip
def test_no_reason_is_offered_while_a_condition_is_not_told(field: str):
    assert offered(UNREASONED.without("triage", field).moment(), "triage.reason") is None


def test_whoever_confirmed_is_offered_as_the_employer_to_talk_with():
    case = BACK.without("facts", "employer").set("triage", "employer_confirmed_by", "Siri Anne Holtet")
    assert offered(case.moment(), "facts.employer") == Offer("employer", who="Siri Anne Holtet")
    assert offered(case.set("facts", "employer", "party-1").moment(), "facts.employer") is None


# what the employer has confirmed, and what Nav expects ----------------------------------------------------------------
CONFIRMED = BACK.without("need", "possibilities").without("return", "date").without("return", "steps")


def test_the_possibilities_say_what_the_employer_confirmed_and_as_much_of_the_way_back_as_is_planned():
    triage = CONFIRMED.build().triage
    plain = Offer("possible", who=triage.employer_confirmed_by, when=PDate(date=triage.employer_confirmed_date))
    assert offered(CONFIRMED.moment(), "need.possibilities") == plain
    dated = CONFIRMED.set("return", "date", DAY)
    assert offered(dated.moment(), "need.possibilities") == Offer("possible_by", when=DAY)
    first = ReturnStep(id="step-2", from_=TODAY, percent=20)
    later = ReturnStep(id="step-1", from_=TODAY + timedelta(30), percent=50)
    laid = dated.set("return", "steps", (later, first)).set("options", "voice", "third")
    assert offered(laid.moment(), "need.possibilities") == Offer("possible_step_third", step=first)


@pytest.mark.parametrize(
    "case",
    [
        CONFIRMED.without("triage", "employer_confirmed_by"),
        CONFIRMED.set("triage", "same_employer", "unknown"),
        CONFIRMED.set("triage", "track", "full"),
        CONFIRMED.set("t", "employment_unclear", "yes"),
    ],
    ids=["nobody confirmed", "not known", "another track", "it is unclear"],
)
def test_no_possibility_is_offered_that_nobody_has_confirmed(case):
    assert offered(case.moment(), "need.possibilities") is None


@pytest.mark.parametrize(
    ("benefits", "name"),
    [
        ((), "expected"),
        ((Benefit(id="benefit-1", code="SYKEPENGER", state="current"),), "expected"),
        ((Benefit(id="benefit-1", code="AAP", state="applied"),), "expected_card_later"),
        ((Benefit(id="benefit-1", code="AAP", state="current"),), "expected_card"),
        ((Benefit(id="benefit-1", code="AAP", state="ended"),), "expected"),
    ],
)
def test_nav_expects_to_be_told_and_the_card_only_of_who_has_the_allowance_or_will_have_it(benefits, name):
    case = BACK.without("agreement", "nav_expects").set("income", "benefits", benefits)
    assert offered(case.moment(), "agreement.nav_expects") == Offer(name)


def test_what_the_person_expects_wants_and_needs_is_never_offered():
    bare = a_case().returning_to_employer()
    for root, name in (
        ("agreement", "expects_from_nav"), ("need", "statement"), ("own_view", "situation"), ("own_view", "wish"),
        ("own_view", "help"),
    ):  # fmt: skip
        assert offered(bare.without(root, name).moment(), f"{root}.{name}") is None


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (Activity(id="act-1", kind="return"), Offer("act_steps")),
        (Activity(id="act-1", kind="nav_task"), Offer("act_call")),
        (Activity(id="act-1", kind="measure", measure=Measure(measure="arbeidstrening")),
         Offer("measure", code="arbeidstrening")),
        (Activity(id="act-1", kind="measure"), None),
        (Activity(id="act-1", kind="treatment"), None),
        (Activity(id="act-1", kind="training"), None),
        (Activity(id="act-1", kind="return", what="Jobber"), None),
    ],
    ids=["the return", "what Nav does", "a measure", "which measure is unknown", "health", "exercise", "written"],
)  # fmt: skip
def test_what_an_activity_is_follows_from_its_type_where_that_says_all(row, expected):
    case = BACK.set("agreement", "activities", (row,))
    assert offered(case.moment(), "act.what", ("agreement", "activities", "act-1", "what")) == expected


def test_what_was_tried_is_called_as_the_measure_it_was():
    tried = (Tried(id="tried-1", kind="measure", measure="arbeidstrening"), Tried(id="tried-2", kind="work"))
    case = a_case().set("tried", "items", tried).moment()
    at = ("tried", "items", "tried-1", "what")
    assert offered(case, "tried_item.what", at) == Offer("measure", code="arbeidstrening")
    assert offered(case, "tried_item.what", (*at[:2], "tried-2", "what")) is None


def test_a_consent_is_offered_no_wider_than_the_agreement():
    at = ("facts", "parties", "party-1", "consent_scope")
    for kind, expected in (("employer", Offer("scope")), ("gp", None), ("physio", None), (None, None)):
        case = BACK.set("facts", "parties", (Party(id="party-1", name="Siri", kind=kind, consent="given"),))
        assert offered(case.moment(), "party.consent_scope", at) == expected, kind


# the stair ------------------------------------------------------------------------------------------------------------
STAIRLESS = (
    BACK.set("agreement", "from", date(2026, 2, 5))
    .set("return", "date", PDate(date=date(2026, 6, 15), bound="by"))
    .set("return", "percent_now", 20)
    .set("return", "target_percent", 75)
)


def test_a_stair_goes_evenly_from_now_to_the_goal_on_mondays_and_never_begins_on_a_holiday():
    """6 April 2026 is Easter Monday."""
    assert stair(STAIRLESS.moment(), 4) == (
        Step(date(2026, 2, 9), 30),
        Step(date(2026, 3, 9), 40),
        Step(date(2026, 4, 7), 55),
        Step(date(2026, 5, 4), 65),
        Step(date(2026, 6, 15), 75),
    )


def test_a_stair_in_hours_stays_in_hours():
    case = STAIRLESS.without("return", "percent_now").without("return", "target_percent")
    hours = case.set("return", "hours_now", Decimal(0)).set("return", "target_hours", Decimal("26.6"))
    assert [step.hours for step in stair(hours.moment(), 6)] == [Decimal(n) for n in ("6.5", "13.5", "20", "26.6")]


def test_what_a_stair_is_laid_from_is_asked_for_in_the_unit_that_was_begun_in():
    bare = STAIRLESS.without("return", "percent_now").without("return", "target_percent")
    assert asked_first(STAIRLESS.moment()) == ()
    assert asked_first(STAIRLESS.without("return", "date").moment()) == (("return", "date"),)
    assert asked_first(bare.moment()) == (("return", "percent_now"), ("return", "target_percent"))
    in_hours = bare.set("return", "hours_now", Decimal(8))
    assert asked_first(in_hours.moment()) == (("return", "target_hours"),)


@pytest.mark.parametrize(
    "case",
    [
        STAIRLESS.without("return", "date"),
        STAIRLESS.without("return", "target_percent"),
        STAIRLESS.set("return", "percent_now", 75),
        STAIRLESS.set("agreement", "from", date(2026, 6, 15)),
    ],
    ids=["no day", "no goal", "there already", "no time left"],
)
def test_no_stair_is_offered_while_it_is_unknown_from_what_to_what_and_when(case):
    assert stair(case.moment(), 4) == ()


@settings(max_examples=40, deadline=None)
@given(
    days=st.integers(1, 900), weeks=st.integers(1, 12), now=st.integers(0, 99), more=st.integers(1, 100),
    begin=st.dates(date(2024, 1, 1), date(2030, 1, 1)),
)  # fmt: skip
def test_every_stair_goes_up_and_forward_ends_where_and_when_it_should_and_raises_no_note(
    days: int, weeks: int, now: int, more: int, begin: date
):
    end, target = begin + timedelta(days), min(100, now + more)
    case = (
        STAIRLESS.set("agreement", "from", begin)
        .set("agreement", "to", end)
        .set("return", "date", PDate(date=end))
        .set("return", "percent_now", now)
        .set("return", "target_percent", target)
    )
    steps = stair(case.moment(), weeks)
    assert [step.day for step in steps] == sorted({step.day for step in steps})
    assert [step.percent for step in steps] == sorted({step.percent for step in steps})
    assert all(begin <= step.day <= end and now < (step.percent or 0) <= target for step in steps)
    assert (steps[-1].day, steps[-1].percent) == (end, target)
    rows = tuple(ReturnStep(id=f"step-{n}", from_=s.day, percent=s.percent) for n, s in enumerate(steps))
    assert not [p for p in problems(case.set("return", "steps", rows).moment()) if p.check in ("P30", "P31")]
