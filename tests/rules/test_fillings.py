"""A sentence is offered where all it says is known, and never for a field in which something stands."""

import pytest

from aevdesk.case.base import PDate
from aevdesk.case.facts import Party
from aevdesk.rules.fillings import Offer, offered
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
    assert offered(BACK.moment(), "agreement.goal") == Offer("goal_position", "Solvoll", "Renholder", DAY)
    without = BACK.without("facts", "position")
    assert offered(without.moment(), "agreement.goal") == Offer("goal", "Solvoll", "", DAY)


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
