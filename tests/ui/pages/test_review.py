"""«Se over» is quiet: empty fields that may stand empty are no notes, and how the document reads is one line."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from aevdesk.ui.pages.frame.states import REVIEW
from aevdesk.ui.pages.review.foot import ReviewFoot
from aevdesk.ui.pages.review.review_page import ReviewPage


def words(page) -> list[str]:
    """All that is read on the page."""
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def press(page, beginning: str) -> None:
    """Press the button whose words begin so."""
    button = next(
        b for b in page.findChildren(QAbstractButton) if b.isVisibleTo(page) and b.text().startswith(beginning)
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_optional_field_is_told_of_only_when_asked_for(open_frame):
    frame = open_frame("04")
    frame.work.set(("facts", "phase"), None)
    frame.open_place("review")
    page = frame.page
    assert isinstance(page, ReviewPage)
    missing = frame.work.words.problem(next(p for p in frame.session.problems if p.path == ("facts", "phase")))
    assert missing not in words(page)
    count = sum(1 for p in frame.session.problems if p.check == "K00" and not p.blocks)
    press(page, f"{count} felt står tomme" if count > 1 else "Ett felt står tomt")
    assert missing in words(page)
    press(page, "Skjul feltene som står tomme")
    assert missing not in words(page)


def test_how_the_document_reads_stands_in_one_quiet_line(open_frame):
    frame = open_frame("04")
    frame.open_place("review")
    reading = [said for said in words(frame.page.findChild(ReviewFoot)) if said.startswith("Lesbarhet")]
    assert len(reading) == 1


def test_the_plan_has_one_name_everywhere(open_frame):
    frame = open_frame("04")
    frame.open_place("activities")
    assert "Mål og veien dit" in words(frame.page)
    frame.open_place("review")
    assert "Mål og veien dit" in words(frame.page)
    assert "Dette gjør vi" not in words(frame.page)


def test_the_field_that_reads_heaviest_is_named_and_leads_to_it(open_frame):
    frame = open_frame("04")
    path = ("area_health", "assessment")
    frame.work.set(path, "Arbeidsevnevurderingsprosessen forutsetter funksjonsevnedokumentasjon " * 12 + ".")
    frame.open_place(REVIEW)
    foot = frame.page.findChild(ReviewFoot)
    assert "«" in foot._heaviest.text()
    foot._heaviest.click()
    assert frame.place == "area_health"
