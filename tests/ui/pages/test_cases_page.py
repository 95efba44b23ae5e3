"""Mine saker: find, sort, open, make and delete, all from the keyboard."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.desk.demo import demo_cases
from aevdesk.desk.desk import Desk
from aevdesk.ui.pages.cases.case_lines import NEXT_DATE
from aevdesk.ui.theme import look
from aevdesk.ui.window import Window

from .conftest import CTRL, demo

OWN_DESK = True


@pytest.fixture
def filled(desk: Desk, window: Window) -> Window:
    for case in demo_cases():
        desk.take_in(case.read())
    window.show_cases()
    QApplication.processEvents()
    return window


def shown(window: Window) -> list[str]:
    return [row.cells[0].text for row in window.cases.table._rows.rows]


def test_an_empty_list_offers_the_first_case(window):
    action = window.cases._nothing.action
    assert window.cases._nothing.isVisible()
    assert action is not None
    QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    assert window.frame is not None
    assert window.frame.session.case.facts.office == "Nav Lundvik"


def test_letters_typed_in_the_list_search_it_and_enter_opens_the_hit(filled):
    assert filled.cases.table.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "s")
    QTest.keyClicks(QApplication.focusWidget(), "ander")
    assert shown(filled) == ["Sander Nyheim Løkken"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert filled.frame is not None
    assert filled.frame.session.case.facts.name == "Sander Nyheim Løkken"


def test_a_search_without_hits_offers_the_nearest_name(filled):
    filled.cases._search_for("Myklebustad")
    assert shown(filled) == []
    filled.cases._search_for("Myklebostad")
    assert shown(filled) == ["Rune André Myklebostad"]


def test_escape_in_the_search_shows_every_case_again(filled):
    filled.cases._search_for("Marit")
    QTest.keyClick(filled.cases.search.line, Qt.Key.Key_Escape)
    assert len(shown(filled)) == len(demo_cases())
    assert filled.cases.table.hasFocus()


def test_the_list_sorts_by_name_both_ways(filled):
    filled.cases._on_sort(0)
    assert shown(filled) == sorted(shown(filled), key=str.casefold)
    filled.cases._on_sort(0)
    assert shown(filled) == sorted(shown(filled), key=str.casefold, reverse=True)


def test_cases_without_a_date_come_last_whichever_way_it_sorts(filled, desk):
    desk.new_case()
    filled.cases.refresh()
    for _ in range(2):
        filled.cases._on_sort(NEXT_DATE)
        assert shown(filled)[-1] == "Uten navn"


def test_ctrl_n_makes_a_case_and_alt_left_goes_back_to_it_in_the_list(filled):
    QTest.keyClick(filled.cases.table, Qt.Key.Key_N, CTRL)
    assert filled.frame is not None
    made = filled.frame.session.case_id
    QTest.keyClick(filled.frame, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert filled.frame is None
    assert filled.cases.table.current() == made
    assert filled.cases.table.hasFocus()


def test_deleting_asks_in_the_page_and_then_the_case_is_gone(filled, desk):
    gone = filled.cases.table.current()
    QTest.keyClick(filled.cases.table, Qt.Key.Key_Delete)
    message = filled.cases._message
    assert message.isVisible()
    assert any(line.case_id == gone for line in desk.lines())
    QTest.mouseClick(message.buttons[0], Qt.MouseButton.LeftButton)
    assert all(line.case_id != gone for line in desk.lines())


def test_what_needs_someone_today_is_said_with_its_day(desk, window, clock):
    case = demo("01").read()
    signed = case.model_copy(update={"doc": case.doc.model_copy(update={"status": "signed"})})
    desk.take_in(signed)
    clock.move_to(signed.return_.date.latest + timedelta(days=1))
    window.show_cases()
    rows = [label.text() for label in window.cases._matters.findChildren(type(window.cases._greeting))]
    assert "Marit Elise Rognhaug  skulle være tilbake på jobb i går" in rows
    assert "Én sak trenger deg i dag." in window.cases._today.text()


def test_where_it_is_narrow_what_needs_someone_today_comes_first_and_no_name_or_day_is_cut(desk, window, clock, qtbot):
    case = demo("01").read()
    desk.take_in(case.model_copy(update={"doc": case.doc.model_copy(update={"status": "signed"})}))
    desk.take_in(demo("05").read())
    clock.move_to(case.return_.date.latest + timedelta(days=1))
    look().set_percent(200)
    try:
        window.resize(1280, 720)
        QApplication.processEvents()
        window.show_cases()
        QApplication.processEvents()
        page = window.cases
        assert page._matters.isAncestorOf(QApplication.focusWidget())
        assert page._scroll.verticalScrollBar().value() == 0
        header = page.table.horizontalHeader()
        shown = [at for at in range(header.count()) if not header.isSectionHidden(at)]
        for row in page.table._rows.rows:
            for at in shown:
                words = QFontMetrics(look().font("body_strong" if at == 0 else "small"))
                assert words.horizontalAdvance(row.cells[at].text) < header.sectionSize(at)
    finally:
        look().set_percent(100)


def test_a_screen_reader_hears_the_whole_line(filled):
    row = next(row for row in filled.cases.table._rows.rows if row.cells[0].text.startswith("Marit"))
    assert row.spoken.startswith("Marit Elise Rognhaug, f. 1978, Tilbake til arbeidsgiver, Utkast, Oppfølging 26. mars")


def test_a_case_that_cannot_be_read_is_a_row_with_words_and_says_what_to_do(filled, desk):
    line = desk.lines()[0]
    filled.cases._lines = [type(line)(**{**_as_dict(line), "is_damaged": True, "name": ""})]
    filled.cases._show_lines()
    assert shown(filled) == ["Saken kan ikke leses"]
    filled.cases._on_opened(line.case_id)
    assert filled.frame is None
    assert "sikkerhetskopi" in filled.cases._message.text.text()


def _as_dict(line) -> dict:
    return {name: getattr(line, name) for name in type(line).__dataclass_fields__}
