"""«Velkommen tilbake»: a case opened again says where one was, what is missing and what has become stale."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.desk import Desk
from aevdesk.ui.pages.frame.welcome_back import recall, stale
from aevdesk.ui.whereabouts import whereabouts
from aevdesk.ui.window import Window

from .conftest import demo

OWN_DESK = True


@pytest.fixture
def left(desk: Desk, window: Window) -> str:
    """A full case that was left in the goal; its id."""
    session = desk.take_in(demo("04").read())
    window.open_session(session)
    window.frame.go(("agreement", "goal"))
    QApplication.processEvents()
    window.show_cases()
    return session.case_id


def open_again(window: Window) -> list[str]:
    QTest.keyClick(window.cases.table, Qt.Key.Key_Return)
    banner = window.frame.notes.banner("welcome")
    return [label.text() for label in banner.findChildren(QLabel)] if banner is not None else []


def test_a_case_opened_again_says_where_one_was_and_enter_goes_on_there(left: str, window: Window):
    words = " ".join(open_again(window))
    assert "Velkommen tilbake. Du var i «" in words and "i dag" in words and "før dere kan signere" in words
    assert QApplication.focusWidget() is window.frame.notes.banner("welcome").buttons[0]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert whereabouts(window).path == ("agreement", "goal")
    assert window.frame.notes.banner("welcome") is None


def test_what_the_rules_say_now_and_did_not_then_is_stale(left: str, desk: Desk, window: Window, clock: StoppedClock):
    day = clock.now().date()
    clock.move_to(day + timedelta(days=400))
    words = " ".join(open_again(window))
    old = stale(window.frame.session.moment, day)
    assert old, "a plan of last year has passed its days"
    assert "for gammel siden da" in words or "for gamle siden da" in words
    assert desk.wording.problem(old[0]) in words


def test_nothing_is_stale_on_the_day_it_was_left(left: str, desk: Desk, window: Window):
    open_again(window)
    assert stale(window.frame.session.moment, window.frame.session.moment.today) == ()


def test_a_new_case_is_not_welcomed_back(desk: Desk, window: Window):
    window.new_case()
    assert window.frame.notes.banner("welcome") is None


def test_where_one_was_lies_in_the_encrypted_store_and_goes_with_the_case(left: str, desk: Desk, window: Window):
    assert recall(desk, left).path == ("agreement", "goal")
    desk.delete(left)
    window.open_session(desk.take_in(demo("01").read()))
    window.show_cases()
    assert left not in desk.drawer.setting("left_at")
