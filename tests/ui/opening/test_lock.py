"""The lock: blank at once, saved first, the key let go of, and back to the same place."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.desk.opening import Opening, open_demo
from aevdesk.store.cases import Cases
from aevdesk.store.errors import DiskFull
from aevdesk.ui.pages.opening.lock_page import LockPage
from aevdesk.ui.pages.opening.unlock import UnlockPage
from tests.stories.start import PASSPHRASE, unlock

pytestmark = pytest.mark.usefixtures("code")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at_the_wish(show, opening: Opening):
    """An open case, in the middle of a word of the person's own view."""
    shell, hands = show(opening)
    unlock(hands, shell)
    shell.window_of_desk.open_case(shell.desk.lines()[0].case_id)
    hands.go_to("Egen vurdering")
    hands.type("Slik er situasjonen min nå", "Jeg vil tilbake til avdel")
    return shell, hands


def wait_for_lock(shell, hands) -> None:
    hands.wait_until(lambda: isinstance(shell.page, UnlockPage))


def test_ctrl_l_blanks_at_once_and_lets_go_of_key_and_case(at_the_wish):
    shell, hands = at_the_wish
    desk = shell.desk
    hands.key(Qt.Key.Key_L, CTRL)
    assert not hands.sees("Kari")
    assert not hands.sees("avdel")
    wait_for_lock(shell, hands)
    assert desk.drawer.is_closed
    assert shell.desk is None
    assert shell.window_of_desk is None
    assert hands.sees("Alt du skrev, er lagret.")
    assert "Kari" not in " ".join(hands.all_words())


def test_unlocking_comes_back_to_the_same_field_with_every_letter(at_the_wish):
    shell, hands = at_the_wish
    hands.key(Qt.Key.Key_L, CTRL)
    wait_for_lock(shell, hands)
    unlock(hands, shell)
    frame = shell.window_of_desk.frame
    assert frame.place == "own_view"
    assert frame.session.case.own_view.situation == "Jeg vil tilbake til avdel"
    hands.key(Qt.Key.Key_End, CTRL)
    hands.write("ing 2")
    assert frame.session.case.own_view.situation == "Jeg vil tilbake til avdeling 2"


def test_nothing_about_the_case_is_left_in_the_window_while_it_is_locked(at_the_wish):
    shell, hands = at_the_wish
    hands.key(Qt.Key.Key_L, CTRL)
    wait_for_lock(shell, hands)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

    said = [label.text() for label in shell.findChildren(QLabel)]
    said += [line.text() for line in shell.findChildren(QLineEdit)]
    said += [box.toPlainText() for box in shell.findChildren(QPlainTextEdit)]
    assert not [words for words in said if "Kari" in words or "avdel" in words]


def test_it_locks_by_itself_when_nobody_has_touched_it_for_so_long(at_the_wish):
    shell, hands = at_the_wish
    now = [0.0]
    shell.idle._clocks = (lambda: now[0],)
    shell.idle.start(10)
    now[0] = 599.0
    shell.idle.look()
    assert shell.window_of_desk is not None
    assert shell.window_of_desk.full is None
    now[0] = 600.0
    shell.idle.look()
    wait_for_lock(shell, hands)


def test_a_touch_of_the_mouse_begins_the_count_anew(at_the_wish):
    shell, hands = at_the_wish
    now = [0.0]
    shell.idle._clocks = (lambda: now[0],)
    shell.idle.start(10)
    shell.idle._watch(shell.windowHandle())
    now[0] = 590.0
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(5, 5), QPointF(5, 5), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(shell.windowHandle(), move)
    now[0] = 1100.0
    shell.idle.look()
    hands.look()
    assert isinstance(shell.desk.office.caseworker, str)
    assert shell.window_of_desk.full is None


def test_a_machine_that_slept_is_locked_when_it_wakes(at_the_wish):
    shell, hands = at_the_wish
    stopped, wall = [0.0], [0.0]
    shell.idle._clocks = (lambda: stopped[0], lambda: wall[0])
    shell.idle.start(10)
    wall[0] = 8 * 3600.0
    shell.idle.look()
    wait_for_lock(shell, hands)


def test_what_cannot_be_saved_is_held_behind_the_lock_and_not_lost(at_the_wish, monkeypatch):
    shell, hands = at_the_wish
    frame = shell.window_of_desk.frame

    def full(*_args: object) -> None:
        raise DiskFull(drive="D:")

    with monkeypatch.context() as patched:
        patched.setattr(Cases, "save", full)
        hands.write("ing")
        hands.key(Qt.Key.Key_L, CTRL)
        wait_for_lock(shell, hands)
        assert hands.sees("Noe er ikke lagret ennå, men holdes i minnet.")
        assert not hands.sees("Kari")
        shell.close()
        assert hands.sees("Det siste du skrev, er ikke lagret, men holdes i minnet.")
        assert not hands.sees("Kari")
        hands.press("Lås opp")
        hands.type("Passordfrase", "ikke den rette")
        hands.press("Lås opp")
        hands.wait_until(lambda: not shell.page.is_busy)
        assert shell.page is not None
        hands.key(Qt.Key.Key_A, CTRL)
        hands.write(PASSPHRASE)
        hands.press("Lås opp")
        hands.wait_until(lambda: shell.page is None)
    assert shell.window_of_desk.frame is frame
    assert frame.session.case.own_view.situation == "Jeg vil tilbake til avdeling"
    assert hands.sees("Jeg vil tilbake til avdeling")


def test_the_lock_button_is_on_the_list_and_in_the_settings(show, opening: Opening):
    shell, hands = show(opening)
    unlock(hands, shell)
    hands.press("Lås")
    wait_for_lock(shell, hands)
    unlock(hands, shell)
    hands.press("Innstillinger")
    hands.press("Lås")
    wait_for_lock(shell, hands)


def test_a_demo_has_nothing_to_lock_and_only_goes_blank(show):
    desk = open_demo()
    try:
        shell, hands = show(None, desk=desk)
        QTest.keyClick(shell.window_of_desk, Qt.Key.Key_L, CTRL)
        hands.look()
        assert isinstance(shell.window_of_desk.full, LockPage)
        assert not hands.sees("Marit")
        hands.press("Vis sakene")
        assert shell.window_of_desk.full is None
        assert shell.close()
    finally:
        desk.close()
