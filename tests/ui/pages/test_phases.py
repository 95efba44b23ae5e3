"""Prepare, talk, agree: another manner, the same data, and nothing private in view in a talk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from .conftest import CTRL, press


def words_in_view(frame) -> str:
    """Everything that can be read in the frame now, what has been typed by the person left out."""
    labels = [*frame.findChildren(QLabel), *frame.findChildren(QAbstractButton)]
    return "\n".join(widget.text() for widget in labels if widget.isVisible())


def test_what_is_said_in_the_talk_stands_in_the_case(open_frame):
    frame = open_frame()
    press(frame, Qt.Key.Key_2, CTRL)
    assert frame.phase == "talk"
    frame.open_place("talk-can")
    QTest.keyClicks(QApplication.focusWidget(), "Jeg kan faget mitt.")
    assert frame.session.case.own_view.can == "Jeg kan faget mitt."


def test_switching_between_phases_never_loses_the_place(open_frame):
    frame = open_frame("04")
    frame.open_place("sources")
    press(frame, Qt.Key.Key_2, CTRL)
    frame.open_place("talk-wish")
    press(frame, Qt.Key.Key_3, CTRL)
    frame.open_place("expectations")
    for key, place in ((Qt.Key.Key_1, "sources"), (Qt.Key.Key_2, "talk-wish"), (Qt.Key.Key_3, "expectations")):
        press(frame, key, CTRL)
        assert frame.place == place


def test_the_agreement_phase_shows_only_the_agreement(open_frame):
    frame = open_frame("04")
    frame.set_phase("agree")
    assert "agreement" in frame.list._rows
    assert "signing" in frame.list._rows
    assert "facts" not in frame.list._rows


@pytest.mark.parametrize("number", ["01", "04", "05"])
def test_a_talk_shows_no_other_name_no_id_number_and_no_other_case(open_frame, number):
    frame = open_frame(number)
    case = frame.session.case
    frame.set_phase("talk")
    private = [case.facts.national_id, *(party.name for party in case.facts.parties), "Mine saker"]
    for place in list(frame.list._rows):
        frame.open_place(place)
        QApplication.processEvents()
        seen = words_in_view(frame)
        assert seen
        assert [word for word in private if word and word in seen] == []


def test_the_turned_screen_has_only_question_answer_and_the_way_on(open_frame):
    frame = open_frame("04")
    frame.set_phase("talk")
    press(frame, Qt.Key.Key_F11)
    shown = [part.isVisible() for part in (frame.bar, frame.list, frame.preview, frame.page, frame.bottom)]
    assert shown == [False, False, False, True, True]
    press(frame, Qt.Key.Key_Escape)
    assert frame.bar.isVisible()


def test_undo_leads_out_of_the_talk_to_a_field_that_the_talk_does_not_show(open_frame):
    frame = open_frame("04")
    frame.work.set(("facts", "office"), "Nav Lillevik")
    frame.session.leave_field()
    frame.set_phase("talk")
    press(frame, Qt.Key.Key_Z, CTRL)
    assert (frame.phase, frame.place) == ("prepare", "facts")
