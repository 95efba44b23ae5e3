"""A worry or a need becomes an activity in one act, linked both ways, and is undone as one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from aevdesk.case.activities import Activity
from aevdesk.case.base import ANSWERABLE
from aevdesk.rules.checks import problems
from aevdesk.rules.outline import section_of
from aevdesk.ui.pages.form.answerable import path_of_answerable
from aevdesk.ui.pages.form.answerable_part import AnswerablePart
from aevdesk.ui.pages.road.content import road_of
from aevdesk.ui.pages.road.dates import DayWords
from aevdesk.ui.widgets import FieldRow

from .conftest import CTRL, press, type_at

WORRY = "Jeg er redd for å tape på å jobbe mer."


def part(frame) -> AnswerablePart:
    return frame.page.findChildren(AnswerablePart)[0]


def verbs(frame) -> list[str]:
    """The verbs and links that stand under the field."""
    QApplication.processEvents()
    return [b.text() for b in part(frame)._verbs.findChildren(QAbstractButton) if b.isVisibleTo(part(frame))]


@pytest.fixture
def worried(open_frame):
    frame = open_frame("04")
    frame.work.set(("income", "worry"), "")
    frame.open_place("income")
    type_at(frame, ("income", "worry"), WORRY)
    return frame


def test_the_verb_comes_with_the_words_and_asks_at_most_three_fields(worried):
    frame, before = worried, worried.session.case.agreement.activities
    assert verbs(frame) == ["Lag delmål", "Lag aktivitet"]
    press(frame, Qt.Key.Key_J, CTRL)
    (made,) = [a for a in frame.session.case.agreement.activities if a not in before]
    assert made.links == ("income.worry",)
    assert WORRY not in made.what
    rows = [row for row in part(frame).findChildren(FieldRow) if row.isVisibleTo(part(frame))]
    assert 1 <= len(rows) - 1 <= 3
    assert verbs(frame)[0] == "Lag delmål"
    assert verbs(frame)[1].startswith("Aktivitet")
    assert not [p for p in frame.session.problems if p.path == ("income", "worry")]
    frame.undo()
    assert frame.session.case.agreement.activities == before


def test_the_plan_says_where_the_activity_comes_from_and_the_link_leads_there(worried):
    frame = worried
    press(frame, Qt.Key.Key_J, CTRL)
    made = frame.session.case.agreement.activities[-1]
    frame.work.set(("agreement", "activities", made.id, "what"), "Nav regner ut hva du taper")
    assert verbs(frame) == ["Lag delmål", "Aktivitet: Nav regner ut hva du taper"]
    options = frame.work.sayer.options(frame.work.moment, ("income.worry", "need.risk"))
    assert [option.code for option in options] == ["income.worry"]
    assert frame.work.sayer.row(frame.work.moment, "income.worry") == frame.work.words.field("income.worry")


def test_each_field_that_an_activity_may_answer_can_be_pointed_to_and_stands_in_the_form():
    for name in ANSWERABLE:
        assert Activity(id="act-1", links=(name,)).links == (name,)
        section_of(path_of_answerable(name))


def test_the_verb_comes_back_when_the_activity_is_taken_away(worried):
    frame = worried
    press(frame, Qt.Key.Key_J, CTRL)
    made = frame.session.case.agreement.activities[-1]
    frame.work.remove(("agreement", "activities", made.id), "aktiviteten")
    assert verbs(frame) == ["Lag delmål", "Lag aktivitet"]


def test_a_worry_becomes_a_milestone_by_one_key_linked_both_ways_and_undo_takes_it_back(worried):
    """From the worry one sees the milestone; from the milestone, on the road, where it comes from."""
    frame, before = worried, worried.session.case.agreement.milestones
    press(frame, Qt.Key.Key_M, CTRL)
    (made,) = [row for row in frame.session.case.agreement.milestones if row not in before]
    assert made.from_finding == ("income.worry",)
    assert made.text == ""
    path = ("agreement", "milestones", made.id)
    frame.work.set((*path, "text"), "Vite hva det koster å jobbe mer")
    assert verbs(frame) == ["Lag aktivitet", "Delmål: Vite hva det koster å jobbe mer"]
    days = DayWords(frame.work.texts, frame.work.moment.today)
    road = road_of(frame.work.moment, frame.work.words, days)
    (origin,) = next(group for group in road.groups if group.id == made.id).origins
    assert origin.path == ("income", "worry")
    assert "P08" in {p.check for p in problems(frame.work.moment) if p.path == (*path, "text")}  # no way yet
    for _ in range(2):
        frame.undo()
    assert frame.session.case.agreement.milestones == before
    frame.open_place("income")
    assert verbs(frame) == ["Lag delmål", "Lag aktivitet"]
