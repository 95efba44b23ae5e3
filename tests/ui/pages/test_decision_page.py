"""«Tekst til § 14 a»: each text by itself with its counter, copied as it stands; choices are seen and not pasted."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from aevdesk.desk.decision_text import DecisionText
from aevdesk.ui.pages.life.decision_page import DecisionPage
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button


@pytest.fixture
def page(open_frame) -> DecisionPage:
    frame = open_frame("04")
    frame.open_place("decision_text")
    QApplication.processEvents()
    assert isinstance(frame.page, DecisionPage)
    return frame.page


def said(page) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def copies(page) -> list[Button]:
    return [b for b in page.findChildren(Button) if b.text() == "Kopier" and b.isVisibleTo(page)]


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_each_button_copies_exactly_its_own_text_and_names_it(page):
    shown = page._shown
    assert isinstance(shown, DecisionText)
    pieces = [*shown.sources, shown.text]
    assert len(copies(page)) == len(pieces) > 1
    for button, piece in zip(copies(page), pieces, strict=True):
        button.acted.emit()
        assert clipboard() == piece.text
        assert piece.text[:60] in button.accessibleName()
    page._all.acted.emit()
    assert clipboard() == shown.whole
    assert shown.text.text in clipboard()


def test_the_counter_follows_the_assessment_and_says_by_how_much_it_is_too_long(page):
    from aevdesk.texts import formats

    assert any(formats.number(page._shown.text.count) in words for words in said(page))
    page.work.set(("overall", "a", "text"), "Hun tåler korte økter. " * 500)
    QApplication.processEvents()
    assert page._shown.text.fit in ("too_long", "long")
    copies(page)[-1].acted.emit()
    assert clipboard() == page._shown.text.text


@pytest.mark.parametrize(("mode", "percent"), [("dark", 100), ("light", 200)])
def test_no_button_is_cut_in_dark_or_at_200_percent(page, mode, percent):
    look().set_mode(mode)
    look().set_percent(percent)
    page.window().resize(1280, 720)
    QApplication.processEvents()
    room = page._page.viewport().width()
    for button in copies(page):
        left = button.mapTo(page._page.widget(), button.rect().topLeft()).x()
        assert left >= 0
        assert left + button.sizeHint().width() <= room + 1
