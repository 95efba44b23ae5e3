"""How long the writing takes: the page shows what the script counts, and the least of each case keeps the goal."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from aevdesk.case.moment import Moment
from tests.builders import ground
from tests.stories.keystrokes import CLICK, HOME, KEY, POINT, THINK, Keystrokes

DOCS = Path(__file__).resolve().parents[2] / "docs"


@pytest.fixture(scope="module")
def effort() -> ModuleType:
    """The script, loaded from where it lies."""
    import sys

    spec = importlib.util.spec_from_file_location("effort", DOCS / "screens" / "effort.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["effort"] = module
    spec.loader.exec_module(module)
    return module


def test_the_table_on_the_page_is_what_the_script_counts(effort: ModuleType):
    assert effort.table() in (DOCS / "effort.md").read_text(encoding="utf-8"), "run docs/screens/effort.py --write"


def test_the_least_that_can_be_signed_keeps_the_goal(effort: ModuleType):
    """Under 5 minutes for a return to the employer, under 25 for a full assessment."""
    counted = [each for each in effort.estimates() if each.least]
    assert {(each.number, each.track) for each in counted} == set(effort.LEAST)
    for each in counted:
        assert each.least.minutes < effort.MOST_MINUTES[each.track], f"case {each.number}"
        assert each.least.minutes < each.needed.minutes < each.everything.minutes


def test_a_case_with_all_it_has_is_within_the_goal_where_the_page_says_so(effort: ModuleType):
    """What must be filled: case 11 by every way of counting, case 01 when the offered sentences are taken.

    All that stands in the full cases: with a thought for each row, and nothing else made easier.
    """
    must = {(each.number, each.track): each.needed for each in effort.estimates()}
    back = "return_to_employer"
    assert must["11", back].minutes < effort.MOST_MINUTES[back]
    assert must["01", back].offered < 4 < effort.MOST_MINUTES[back] < must["01", back].minutes
    for (number, track), needed in must.items():
        assert needed.pasted <= needed.offered <= needed.by_row < needed.minutes, f"case {number}"
        assert track == back or needed.minutes < effort.MOST_MINUTES[track], f"case {number}"
    full = [each.everything for each in effort.estimates() if each.track == "full"]
    assert [each.by_row < effort.MOST_MINUTES["full"] for each in full] == [True, True, True]


def test_what_stood_in_the_version_before_is_not_written_again(effort: ModuleType):
    """Case 11 in June goes on from February: a good quarter of the work of the whole is done already."""
    june = {each.number: each.everything for each in effort.estimates() if each.track == "full"}
    assert june["11"].carried < 0.8 * june["11"].pasted
    assert june["04"].carried is None


def test_what_a_source_says_is_pasted_where_that_is_quicker_than_typing(effort: ModuleType):
    """Case 04 has seven excerpts; that of 28 letters is quicker typed."""
    assert pytest.approx(THINK + 8 * KEY + 2 * HOME + 2 * POINT + CLICK) == effort.PASTE
    fourth = next(each.everything for each in effort.estimates() if each.number == "04")
    assert 1 < fourth.offered - fourth.pasted < 2


def test_what_is_proposed_is_passed_with_a_key_and_what_differs_is_typed_over_it(effort: ModuleType):
    """Case 01: her training is hers, as proposed; it ends before the agreement does."""
    demo = next(one for one in effort.demo_cases() if one.number == "01")
    case, day = demo.read(), effort.story_time(demo).date()
    moment = Moment(case, day, ground("nb", day))
    spots = [spot for spot in effort.every_field(moment) if effort._is_answered(spot)]
    filled = effort._filled_in(moment, spots)
    training = ("agreement", "activities", "a-2")
    at = {spot.path: spot for spot in spots}
    passed = effort._effort(moment, [at[(*training, "who")]], filled)
    over = effort._effort(moment, [at[(*training, "to")]], filled)
    nothing = effort._effort(moment, [], filled)
    assert (passed.fields, passed.proposed, passed.minutes) == (0, 1, pytest.approx(nothing.minutes + KEY / 60))
    assert (over.fields, over.minutes) == (1, pytest.approx(nothing.minutes + (THINK + 8 * KEY) / 60))


def test_a_hand_that_goes_to_the_mouse_and_back_is_counted_twice():
    """Typed, pointed at, typed again: two words of two letters, one click, and the hand moved there and back."""
    hands = Keystrokes()
    hands.type("Navn", "Li")
    hands.press("Neste")
    hands.type("Navn", "Bo")
    assert hands.seconds == pytest.approx(2 * (THINK + 3 * KEY) + THINK + POINT + CLICK + 2 * HOME)
    assert (hands.fields, hands.words) == (2, 2)
