"""Ten cases in a row: from one case to the next that needs somebody, and back to the list as it was left."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import story_time
from aevdesk.desk.desk import Desk
from aevdesk.rules.versions import is_sealed
from aevdesk.ui.pages.frame.case_menu import CaseMenu
from aevdesk.ui.pages.frame.commands import CommandsPanel
from aevdesk.ui.window import Window

from .conftest import demo

OWN_DESK = True
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock(story_time(demo("01")))


@pytest.fixture
def cases(desk: Desk, clock: StoppedClock) -> dict[str, str]:
    """Cases 01, 04 and 11 by number; two are sealed on paper, and the day of their next meeting has passed."""
    made = {}
    for number in ("01", "11", "04"):
        session = desk.take_in(demo(number).read())
        made[number] = session.case_id
        if number != "04":
            ceremony = desk.ceremony(session)
            ceremony.show()
            ceremony.confirm_identity()
            for party in ("person", session.case.facts.caseworker):
                ceremony.register_paper(party, on=clock.now().date(), kept_at="Mappe 3")
            ceremony.seal()
            assert is_sealed(session.case)
        session.save_now()
    clock.move_to(clock.now().date() + timedelta(days=80))
    return made


def strike_next(window: Window) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_PageDown, HELD)
    QApplication.processEvents()


def test_the_next_case_that_needs_me_is_one_key_away_and_round(window: Window, cases: dict[str, str]):
    window.open_case(cases["04"])
    seen = []
    for _ in range(3):
        strike_next(window)
        seen.append(window.frame.session.case_id)
    assert set(seen[:2]) == {cases["01"], cases["11"]}
    assert seen[2] == seen[0]
    assert window.frame.place == "progress", "a signed case is opened where one says how it goes"


def test_nothing_is_begun_or_answered_by_going_there(window: Window, desk: Desk, cases: dict[str, str]):
    strike_next(window)
    session = window.frame.session
    assert session.case.doc.number == 1
    assert is_sealed(session.case)


def test_where_no_other_case_needs_me_the_list_stands_there(window: Window, desk: Desk):
    session = desk.take_in(demo("04").read())
    window.open_case(session.case_id)
    strike_next(window)
    assert window.frame is None
    assert window.cases.table.hasFocus()


def test_back_on_the_list_the_case_one_left_is_chosen_and_the_search_stands(window: Window, cases: dict[str, str]):
    window.show_cases()
    window.cases.focus_search()
    QTest.keyClicks(QApplication.focusWidget(), "sander")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.frame.session.case_id == cases["04"]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.cases.search.value() == "sander"
    assert window.cases.table.current() == cases["04"]
    QTest.keyClick(window.cases.table, Qt.Key.Key_Escape)
    window.cases._forget_search()
    window.open_case(cases["01"])
    window.show_cases()
    assert window.cases.table.current() == cases["01"], (
        "looked at, not changed: it is not the latest, and yet the place"
    )


def test_ctrl_k_is_told_on_the_list_and_in_the_menu_of_a_case(window: Window, desk: Desk):
    session = desk.take_in(demo("04").read())
    window.show_cases()
    assert "Ctrl K" in window.cases._keys.text()
    window.open_case(session.case_id)
    menu = CaseMenu(window.frame.work, window)
    (every,) = (action for action in menu.actions() if "Ctrl+K" in action.text())
    every.trigger()
    assert window.findChild(CommandsPanel).isVisible()


def test_alt_and_a_number_goes_to_that_matter_on_the_list(window: Window, cases: dict[str, str]):
    window.show_cases()
    for number, key in ((2, Qt.Key.Key_2), (1, Qt.Key.Key_1)):
        QTest.keyClick(QApplication.focusWidget(), key, Qt.KeyboardModifier.AltModifier)
        assert QApplication.focusWidget().toolTip() == f"Alt+{number}"
    before = QApplication.focusWidget()
    QTest.keyClick(before, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is before, "there are not so many"
