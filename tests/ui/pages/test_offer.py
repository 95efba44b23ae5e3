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
    offer_on(frame, "need")
    row = next(row for row in frame.page.findChildren(OfferRow) if row.is_offering)
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


SAID = {
    ("nb", "du"): (
        "Stillingen din er der, og du begynner med 8 timer i uken den 09.02.2026.",
        "Sier fra med en gang hvis det ikke går som avtalt, og sender meldekort når AAP er innvilget.",
    ),
    ("nn", "third"): (
        "Stillinga er der, og Marit Elise Rognhaug begynner med 8 timar i veka den 09.02.2026.",
        "Seier frå med ein gong om det ikkje går som avtalt, og sender meldekort når AAP er innvilga.",
    ),
}


@pytest.mark.parametrize(("language", "voice"), SAID, ids=["bokmål, you", "nynorsk, third person"])
def test_what_the_employer_confirmed_and_what_nav_expects_is_said_in_language_and_voice(open_frame, language, voice):
    frame = open_frame("01")
    for path, value in {
        ("facts", "language_form"): language, ("options", "voice"): voice, ("need", "possibilities"): "",
        ("agreement", "nav_expects"): "",
    }.items():  # fmt: skip
        frame.work.set(path, value)
    for path in (("need", "possibilities"), ("agreement", "nav_expects")):
        frame.go(path)
        press(frame, Qt.Key.Key_Return)
    case = frame.session.case
    assert (case.need.possibilities, case.agreement.nav_expects) == SAID[language, voice]
    assert not [p for p in frame.session.problems if p.path[:2] == ("need", "possibilities") and p.blocks]


def test_an_activity_says_itself_what_its_type_says_and_enter_takes_it(open_frame):
    """In its own row: the same field in the next row has another type, and another sentence or none."""
    frame = open_frame("01")
    steps, task, training = (("agreement", "activities", row, "what") for row in ("a-1", "a-5", "a-2"))
    for path in (steps, task, training):
        frame.work.set(path, "")
    frame.open_place("activities")
    for path, words in (
        (steps, "Jobber etter trinnene i opptrappingen"),
        (task, "Kaller inn til møte om hvordan det går"),
    ):
        frame.go(path)
        press(frame, Qt.Key.Key_Return)
        row = next(a for a in frame.session.case.agreement.activities if a.id == path[2])
        assert row.what == words
    frame.go(training)
    QApplication.processEvents()
    assert "forslaget" not in QApplication.focusWidget().accessibleName(), "how somebody trains is for them to say"
