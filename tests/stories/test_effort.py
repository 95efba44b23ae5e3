"""How long the writing takes: the page shows what the script counts, and the least of each case keeps the goal."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

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


def test_a_hand_that_goes_to_the_mouse_and_back_is_counted_twice():
    """Typed, pointed at, typed again: two words of two letters, one click, and the hand moved there and back."""
    hands = Keystrokes()
    hands.type("Navn", "Li")
    hands.press("Neste")
    hands.type("Navn", "Bo")
    assert hands.seconds == pytest.approx(2 * (THINK + 3 * KEY) + THINK + POINT + CLICK + 2 * HOME)
    assert (hands.fields, hands.words) == (2, 2)
