"""A worry or a need becomes an activity in one act, linked both ways, and is undone as one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from aevdesk.case.activities import ANSWERABLE, Activity
from aevdesk.rules.outline import section_of
from aevdesk.ui.pages.form.answerable import path_of_answerable
from aevdesk.ui.pages.form.answerable_part import AnswerablePart
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
    assert verbs(frame) == ["Lag aktivitet"]
    press(frame, Qt.Key.Key_J, CTRL)
    (made,) = [a for a in frame.session.case.agreement.activities if a not in before]
    assert made.links == ("income.worry",)
    assert WORRY not in made.what
    rows = [row for row in part(frame).findChildren(FieldRow) if row.isVisibleTo(part(frame))]
    assert 1 <= len(rows) - 1 <= 3
    assert verbs(frame)[0].startswith("Aktivitet")
    assert not [p for p in frame.session.problems if p.path == ("income", "worry")]
    frame.undo()
    assert frame.session.case.agreement.activities == before


def test_the_plan_says_where_the_activity_comes_from_and_the_link_leads_there(worried):
    frame = worried
    press(frame, Qt.Key.Key_J, CTRL)
    made = frame.session.case.agreement.activities[-1]
    frame.work.set(("agreement", "activities", made.id, "what"), "Nav regner ut hva du taper")
    assert verbs(frame) == ["Aktivitet: Nav regner ut hva du taper"]
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
    assert verbs(frame) == ["Lag aktivitet"]
