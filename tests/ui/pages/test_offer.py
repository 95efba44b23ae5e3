"""A sentence offered for the goal, and for when the assessment opens after all: Enter takes it, undo gives it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.ui.pages.form.offer_row import OfferRow

from .conftest import press

GOAL = ("agreement", "goal")
SENTENCE = {
    "nb": "Jeg skal være tilbake som helsefagarbeider hos Solvoll sykehjem innen 15.06.2026.",
    "nn": "Eg skal vere tilbake som helsefagarbeider hos Solvoll sykehjem innan 15.06.2026.",
}


@pytest.fixture
def frame(open_frame):
    made = open_frame("01")
    employer = made.session.case.facts.employer
    made.work.set(("facts", "parties", employer, "org"), "Solvoll sykehjem")
    made.work.set(("facts", "position"), "Helsefagarbeider")
    made.work.set(GOAL, "")
    made.work.set(("need", "opens_when"), "")
    return made


def offer_on(frame, place: str) -> OfferRow:
    frame.open_place(place)
    QApplication.processEvents()
    return next(row for row in frame.page.findChildren(OfferRow))


@pytest.mark.parametrize("language", ["nb", "nn"])
def test_enter_takes_the_goal_in_the_language_of_the_document_and_undo_gives_it_back(frame, language):
    frame.work.set(("facts", "language_form"), language)
    frame.open_place("facts")
    frame.go(GOAL)
    QApplication.processEvents()
    assert QApplication.focusWidget().accessibleName().endswith(SENTENCE[language])
    press(frame, Qt.Key.Key_Return)
    assert frame.session.case.agreement.goal == SENTENCE[language]
    assert not offer_on(frame, "agreement").isVisible()
    frame.undo()
    assert frame.session.case.agreement.goal == ""


def test_what_is_typed_stands_and_the_offer_goes(frame):
    row = offer_on(frame, "agreement")
    assert row.isVisible()
    row.parentWidget().row.setFocus()
    QApplication.processEvents()
    QTest.keyClicks(QApplication.focusWidget(), "Tilbake på Solvoll")
    QApplication.processEvents()
    assert not row.isVisible()
    assert frame.session.case.agreement.goal == "Tilbake på Solvoll"


def test_when_the_assessment_opens_is_offered_too(frame):
    row = offer_on(frame, "need")
    row.take.click()
    said = frame.session.case.need.opens_when
    assert said == "Hvis du ikke er tilbake som avtalt, møtes vi og gjør en full vurdering."
    assert not [p for p in frame.session.problems if p.path == ("need", "opens_when")]


def test_who_types_while_a_sentence_is_offered_writes_in_the_field(frame):
    """One comes to the field with the offer in focus, so that Enter takes it; letters are meant for the field."""
    frame.go(GOAL)
    QApplication.processEvents()
    take = offer_on(frame, "agreement").take
    take.setFocus()
    QApplication.processEvents()
    for letter in "Tå":
        QTest.keyClicks(QApplication.focusWidget(), letter)
    assert frame.session.case.agreement.goal == "Tå"
    assert QApplication.focusWidget() is not take
