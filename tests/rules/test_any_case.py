"""What holds for every case, however it was filled in."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aevdesk.case.edits import value_at
from aevdesk.case.moment import Moment
from aevdesk.rules.checks import blocking, may_be_set_aside, problems, problems_in_list, problems_in_print, set_aside
from aevdesk.rules.checks.sheet import Sheet
from aevdesk.rules.deadlines import attention, deadlines
from aevdesk.rules.outline import every_field, section_exists
from aevdesk.rules.tracks import LIGHTEST_FIRST, obstacles
from aevdesk.rules.turn import TRANSITIONS, hindrances, turn
from tests.any_case import cases
from tests.builders import a_case

STARTS = (
    a_case(),
    a_case().returning_to_employer(),
    a_case().straightforward(),
    a_case().full(),
    a_case().ufore_who_wants_to_work(),
    a_case().full().in_next_version(),
    a_case().returning_to_employer().signed(),
)
READS_WHAT_IS_CLOSED = {"O12", "P18", "K05"}
"""Checks that look at what was typed in closed parts too: a mark of the whole assessment, rows that are gone, a return
that has failed."""
any_case = st.sampled_from(STARTS).flatmap(cases)
calm = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    max_examples=max(20, settings.default.max_examples // 2),
)


@calm
@given(any_case)
def test_no_case_stops_the_outline_or_a_check_and_every_problem_points_at_a_field_that_exists(case):
    moment = case.moment()
    paths = {spot.path for spot in every_field(moment)}
    at_hand = problems(moment, content_hash="1" * 64)
    for problem in (*at_hand, *problems_in_list(moment), *problems_in_print(moment, ("x",), "x")):
        assert section_exists(moment, problem.section)
        assert any(path[: len(problem.path)] == problem.path for path in paths)
        if problem.span:
            text = value_at(moment.case, problem.path)
            start, end = problem.span
            assert 0 <= start < end <= len(str(getattr(text, "text", text)))
    assert blocking(moment, content_hash="1" * 64) == tuple(problem for problem in at_hand if problem.severity == "B")


@calm
@given(any_case)
def test_no_case_stops_tracks_turn_or_deadlines(case):
    moment = case.moment()
    assert [track for track in LIGHTEST_FIRST if not obstacles(moment, track)][-1] == "full"
    for status in TRANSITIONS:
        hindrances(moment, status)
    days = [one.day for one in deadlines(moment)]
    assert days == sorted(days)
    assert set(attention(moment)) <= set(deadlines(moment))
    assert turn(moment).count >= 0


@calm
@given(any_case)
def test_no_check_judges_what_does_not_exist(case):
    moment = case.moment()
    seen = Moment(Sheet.of(moment).case, moment.today, moment.ground)
    told, told_of_what_is_seen = (
        [problem for problem in problems(one) if problem.check not in READS_WHAT_IS_CLOSED] for one in (moment, seen)
    )
    assert told == told_of_what_is_seen


@calm
@given(any_case, st.data())
def test_a_note_set_aside_is_gone_and_what_blocks_stays(case, data):
    told = [problem for problem in problems(case.moment()) if problem.check != "G01"]
    if not told:
        return
    problem = data.draw(st.sampled_from(told))
    after = problems(case.set("set_aside", (set_aside(case.build(), problem),)).moment())
    stays = any((one.check, one.path, one.span) == (problem.check, problem.path, problem.span) for one in after)
    assert stays != may_be_set_aside(case.moment(), problem)
