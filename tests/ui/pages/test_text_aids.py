"""Spelling, plain wording and phrases in the text boxes of a case, by keys and by the menu."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from aevdesk.case.edits import Path
from aevdesk.desk.desk import Desk
from aevdesk.rules.checks import problems, set_aside
from aevdesk.rules.outline import find_field
from aevdesk.ui.pages.form.text_aids import CaseTextAids
from aevdesk.ui.widgets import TextBox
from aevdesk.ui.window import Window

from .conftest import demo

OWN_DESK = True

WAVE, DOTS = QTextCharFormat.UnderlineStyle.WaveUnderline, QTextCharFormat.UnderlineStyle.DotLine


@pytest.fixture
def opened(desk: Desk, window: Window, qtbot) -> Window:
    """Case 03 (bokmål), with the spelling open."""
    window.open_session(desk.take_in(demo("03").read()))
    desk.spelling.speller("nb")
    qtbot.waitUntil(lambda: desk.spelling.speller("nb") is not None, timeout=20_000)
    return window


def box_at(window: Window, path: Path) -> TextBox:
    window.frame.go(path)
    QApplication.processEvents()
    box = QApplication.focusWidget()
    while not isinstance(box, TextBox):
        box = box.parentWidget()
    return box


def write(box: TextBox, text: str) -> None:
    box.writing.selectAll()
    box.writing.insertPlainText(text)
    box._marker.refresh()


def underlined(box: TextBox, style) -> list[str]:
    return [s.cursor.selectedText() for s in box.writing.extraSelections() if s.format.underlineStyle() == style]


def acts(menu: QMenu) -> dict[str, object]:
    return {action.text().partition("\t")[0]: action for action in menu.actions() if action.text()}


def menu_of(box: TextBox) -> QMenu:
    box.open_menu(QPoint(-1, -1))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.fixture
def box(opened: Window) -> TextBox:
    return box_at(opened, ("agreement", "goal"))


def test_misspelt_words_get_a_wave_and_heavy_ones_dots(box: TextBox):
    write(box, "Du skal utføre arbeidstreningg vedrørende lageret. ")
    assert underlined(box, WAVE) == ["arbeidstreningg"]
    assert "vedrørende" in underlined(box, DOTS)


def test_the_word_being_written_is_left_alone_until_it_is_finished(box: TextBox):
    write(box, "Du skal utfr")
    assert underlined(box, WAVE) == []
    write(box, "Du skal utfr ")
    assert underlined(box, WAVE) == ["utfr"]


def test_names_of_the_case_are_no_mistakes(box: TextBox, opened: Window):
    name = opened.frame.session.case.facts.name
    write(box, f"{name} og qwrtzen er der. Med Qwrtzen. ")
    assert underlined(box, WAVE) == ["qwrtzen"]


def test_f7_walks_the_marks_and_the_menu_replaces_the_word_in_one_step_of_undo(box: TextBox, opened: Window, qtbot):
    write(box, "Du skal prøve arbeidstreningg nå. ")
    QTest.keyClick(box.writing, Qt.Key.Key_F7)
    assert box.selected() == "arbeidstreningg"
    menu = menu_of(box)
    qtbot.waitUntil(lambda: "arbeidstrening" in acts(menu), timeout=20_000)
    acts(menu)["arbeidstrening"].trigger()
    menu.close()
    assert opened.frame.session.case.agreement.goal == "Du skal prøve arbeidstrening nå."
    opened.frame.session.undo()
    assert "arbeidstrening nå" not in opened.frame.session.case.agreement.goal


def test_a_word_is_added_to_the_list_and_the_marks_are_switched_off_for_all_cases(box: TextBox, desk: Desk):
    write(box, "Du går på sumbadans. ")
    QTest.keyClick(box.writing, Qt.Key.Key_F7)
    menu = menu_of(box)
    acts(menu)["Legg «sumbadans» til i ordlisten"].trigger()
    menu.close()
    assert underlined(box, WAVE) == []
    assert desk.drawer.setting("spelling")["words"] == ["sumbadans"]
    write(box, "Feilskrevvet ord. ")
    assert underlined(box, WAVE) == ["Feilskrevvet"]
    menu = menu_of(box)
    acts(menu)["Merk skrivefeil og tunge ord"].trigger()
    menu.close()
    assert underlined(box, WAVE) == []
    assert desk.drawer.setting("spelling")["is_on"] is False


def test_marks_are_no_part_of_the_text_and_of_undo(box: TextBox, opened: Window):
    write(box, "Et ordd til. ")
    before = opened.frame.session.case
    box._marker.refresh()
    assert opened.frame.session.case is before
    assert "underline" not in box.writing.toHtml().split("<body", 1)[1]


def test_f3_offers_the_phrases_of_the_field_and_tab_walks_their_places(opened: Window, desk: Desk):
    case = demo("01").read()
    opened.open_session(desk.take_in(case))
    box = box_at(opened, ("need", "opens_when"))
    write(box, "")
    QTest.keyClick(box.writing, Qt.Key.Key_F3)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    acts(menu)["Ikke tilbake som avtalt"].trigger()
    menu.close()
    assert box.selected() == "[dato]"
    assert any(problem.check == "L01" for problem in opened.frame.session.problems), "unfilled, it stops the printing"
    QTest.keyClicks(box.writing, "1. mai")
    QTest.keyClick(box.writing, Qt.Key.Key_Tab)
    assert box.selected() == "[antall]"
    QTest.keyClicks(box.writing, "to")
    assert "tilbake som avtalt 1. mai, møtes vi innen to uker" in opened.frame.session.case.need.opens_when
    QTest.keyClick(box.writing, Qt.Key.Key_Tab)
    assert not box.writing.hasFocus(), "with no place left, Tab leaves the field"


def test_what_was_set_aside_is_not_marked_again(open_frame):
    frame = open_frame("04")
    path = ("area_health", "assessment")
    frame.work.set(path, "Hun trener såfremt kneet tåler det.")
    heavy = next(p for p in problems(frame.work.moment) if p.path == path and p.check == "L06")
    spot = find_field(frame.work.moment, path)
    frame.work.desk.spelling.set_on(True)
    assert "language" in [mark.kind for mark in CaseTextAids(frame.work, spot).marks(spot.value)]
    frame.work.set(("set_aside",), (set_aside(frame.work.moment.case, heavy),))
    assert "language" not in [mark.kind for mark in CaseTextAids(frame.work, spot).marks(spot.value)]
