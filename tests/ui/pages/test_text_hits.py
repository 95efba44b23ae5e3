"""The search over the texts of all cases: as one types, with the words around, opening the case at the field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.desk.demo import demo_cases
from aevdesk.desk.desk import Desk
from aevdesk.store.search import words_of
from aevdesk.ui.pages.cases.text_hits import excerpt
from aevdesk.ui.whereabouts import whereabouts
from aevdesk.ui.window import Window

from .conftest import CTRL

OWN_DESK = True


@pytest.fixture
def filled(desk: Desk, window: Window) -> Window:
    for case in demo_cases():
        desk.take_in(case.read())
    window.show_cases()
    QApplication.processEvents()
    return window


def search_for(window: Window, typed: str, qtbot) -> list[tuple[str, str, str]]:
    """Type in the list; the hits in texts when the answer has come: name, place and words."""
    window.cases.focus_search()
    window.cases.search.line.clear()
    QTest.keyClicks(window.cases.search.line, typed)
    qtbot.waitUntil(lambda: not window.cases.hits._is_asking, timeout=20_000)
    QApplication.processEvents()  # what the answer brought takes its place before anybody can click it
    return [tuple(cell.text for cell in row.cells) for row in window.cases.hits.table._rows.rows]


def test_a_word_in_a_text_is_found_with_its_place_and_the_words_around_it(filled: Window, qtbot):
    hits = search_for(filled, "tigrinja", qtbot)
    assert {name for name, _, _ in hits} == {"Letebrhan Ghebremedhin Haile"}
    (_, where, text) = hits[0]
    assert ": " in where and "tigrinja" in text.casefold()
    assert filled.cases.hits.table.isVisible()
    assert filled.cases._found_nothing.count() == 0, "something was found, so nothing is said to be missing"


def test_enter_opens_the_case_at_the_field_that_was_found(filled: Window, qtbot):
    search_for(filled, "tigrinja", qtbot)
    path = filled.cases.hits.found[0].path
    QTest.keyClick(filled.cases.search.line, Qt.Key.Key_Return)
    assert filled.frame is not None
    assert filled.frame.session.case.facts.name == "Letebrhan Ghebremedhin Haile"
    qtbot.waitUntil(lambda: ".".join(whereabouts(filled).path) == path, timeout=20_000)


def test_both_the_name_and_a_word_of_the_case_narrow_the_search(filled: Window, qtbot):
    assert len(search_for(filled, "arbeidsgiver", qtbot)) > 1
    assert {name for name, _, _ in search_for(filled, "letebrhan arbeidsgiver", qtbot)} <= {
        "Letebrhan Ghebremedhin Haile"
    }


def test_a_hit_in_the_name_alone_stands_in_the_list_and_not_again_below(filled: Window, qtbot):
    assert search_for(filled, "rognhaug", qtbot) == []
    assert [row.cells[0].text for row in filled.cases.table._rows.rows] == ["Marit Elise Rognhaug"]


def test_no_hit_anywhere_offers_the_nearest_name_however_it_is_typed(filled: Window, qtbot):
    assert search_for(filled, "Rognhoug", qtbot) == []
    action = filled.cases._found_nothing.itemAt(0).widget().action
    QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    assert [row.cells[0].text for row in filled.cases.table._rows.rows] == ["Marit Elise Rognhaug"]


def test_ctrl_f_in_a_case_goes_to_the_search_and_escape_forgets_it(filled: Window, qtbot):
    filled.open_case(filled.cases.table.current())
    QTest.keyClick(filled.frame, Qt.Key.Key_F, CTRL)
    assert filled.cases.search.line.hasFocus()
    search_for(filled, "tigrinja", qtbot)
    QTest.keyClick(filled.cases.search.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not filled.cases.hits.isVisible(), timeout=20_000)
    assert filled.cases.table.model().rowCount() == len(demo_cases())


def test_what_was_just_written_is_found_and_what_was_deleted_is_not(filled: Window, desk: Desk, qtbot):
    session = desk.new_case()
    session.set(("facts", "name"), "Prøve Person")
    session.set(("own_view", "comment"), "Vil prøve kveldsarbeid på planteskolen")
    session.save_now()
    filled.show_cases()
    assert [hit[0] for hit in search_for(filled, "planteskole", qtbot)] == ["Prøve Person"]
    desk.delete(session.case_id)
    filled.show_cases()
    assert search_for(filled, "planteskole", qtbot) == []


def test_the_words_around_are_short_and_mark_every_hit():
    text = "Innledning. " * 20 + "Løfter tungt hver dag,\nog løft er verst om kvelden. " + "Slutt. " * 40
    shown, marks = excerpt(text, words_of("løft"))
    assert shown.startswith("… ") and shown.endswith(" …") and len(shown) < 120
    assert [shown[low:high] for low, high in marks] == ["Løfter", "løft"]


def test_a_choice_is_found_by_its_name_and_not_by_its_code(filled: Window, qtbot):
    hits = search_for(filled, "arbeidstrening", qtbot)
    said = {text for _, where, text in hits}
    assert said
    case = next(each for each in filled.desk.lines() if each.name.startswith("Letebrhan"))
    texts = filled.desk.kept(filled.desk.open(case.case_id).moment).texts
    source = next(path for path in texts if path.startswith("sources.") and path.endswith(".type"))
    found = search_for(filled, texts[source], qtbot)
    assert any(texts[source] in text for _, _, text in found)
    assert search_for(filled, "doctor_statement", qtbot) == []
