"""A choice that opens or closes sections says so in one line, names what came, and can be taken back there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.case.activities import Activity

from .conftest import CTRL, press


def told(frame) -> str:
    QApplication.processEvents()
    return frame.went._words.text() if frame.went.isVisible() else ""


def test_a_trait_says_what_it_opened_and_undo_there_takes_it_back(open_frame):
    frame = open_frame("04")
    before = frame.session.case
    frame.work.set(("t", "kvp"), "considered")
    assert told(frame) == "KVP er åpnet."
    QTest.mouseClick(frame.went._undo, Qt.MouseButton.LeftButton)
    assert frame.session.case == before
    assert told(frame) == ""


def test_a_trait_that_closes_and_the_way_back_tell_of_both(open_frame):
    frame = open_frame("04")
    frame.work.set(("t", "too_ill"), "yes")
    assert told(frame) == "To deler trengs ikke nå. De er lagt bort, ikke slettet."
    press(frame, Qt.Key.Key_Z, CTRL)
    assert told(frame) == "Arbeid og krav og Arbeidslivet er åpnet."


def test_another_track_tells_what_went_and_what_came(open_frame):
    frame = open_frame("11")
    frame.work.set(("triage", "track"), "full")
    assert told(frame).startswith("Én del trengs ikke i dette løpet. Den er lagt bort, ikke slettet.")
    assert told(frame).endswith("deler er åpnet. Det som er skrevet, er med.")


def test_a_row_that_opens_a_section_is_told_of_and_is_taken_back_where_it_stands(open_frame):
    """A new row is no answer that the note could put back; Ctrl+Z does."""
    frame = open_frame("04")
    frame.work.add(("agreement", "activities"), Activity(id="act-back", kind="return", what="Prøve kassen"))
    assert told(frame) == "Tilbake i jobb er åpnet."
    assert not frame.went._undo.isVisible()
    press(frame, Qt.Key.Key_Z, CTRL)
    assert "lagt bort" in told(frame)
