"""Long work can be called off: a hand-over, a file that is opened, a backup. What is called off changes nothing."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from aevdesk.desk.handover import hand_over
from aevdesk.ui.errand import send
from aevdesk.ui.pages.cases.receive_page import ReceivePage
from aevdesk.ui.pages.life.handover_page import HandoverPage
from aevdesk.ui.pages.settings.places import BackupPlace
from aevdesk.ui.pages.settings.settings_page import SettingsPage

OWN_DESK = True

WORDS = "sti fjell båt eple lue"


def call_off(part: QWidget) -> None:
    next(button for button in part.findChildren(QAbstractButton) if button.text() == "Avbryt").click()


@pytest.fixture
def wait_for_errands(qtbot):
    """Until no errand is under way and what came of them has been told."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not any(t.name == "errand" for t in threading.enumerate()), timeout=20_000)
        QApplication.processEvents()

    return wait


def test_who_asked_may_be_gone_before_the_work_is_done(qapp, wait_for_errands):
    """Nothing comes then, and the thread that ends finds its errand still there."""
    asker, goes_on, told = QWidget(), threading.Event(), []
    errand = send(asker, lambda: goes_on.wait(20), told.append, told.append)
    errand.over.connect(lambda: told.append("over"))
    asker.deleteLater()
    QApplication.sendPostedEvents(asker, QEvent.Type.DeferredDelete.value)
    goes_on.set()
    wait_for_errands()
    assert told == []


def test_a_hand_over_that_is_called_off_makes_no_file_and_can_be_made_again(open_frame, tmp_path, wait_for_errands):
    frame, file = open_frame("01"), tmp_path / "sak.aevsak"
    frame.open_place("handover")
    page = frame.page
    assert isinstance(page, HandoverPage)
    page.phrase.set_value(WORDS, is_shown=True)
    page.make(file)
    call_off(frame.busy)
    wait_for_errands()
    assert not file.exists()
    page.make(file)
    wait_for_errands()
    assert file.exists()
    assert "er laget" in page.told.title.text()


def test_a_case_may_be_left_while_what_was_called_off_ends_by_itself(open_frame, tmp_path: Path, wait_for_errands):
    frame, file = open_frame("01"), tmp_path / "sak.aevsak"
    frame.open_place("handover")
    frame.page.phrase.set_value(WORDS, is_shown=True)
    frame.page.make(file)
    call_off(frame.busy)
    frame.window().show_cases()
    wait_for_errands()
    assert not file.exists()


def test_opening_a_file_that_is_called_off_keeps_the_passphrase_to_try_again(
    open_frame, desk, window, tmp_path, wait_for_errands
):
    file = tmp_path / "sak.aevsak"
    file.write_bytes(hand_over(desk, open_frame("01").session, WORDS))
    window.receive(file)
    page = window.full
    assert isinstance(page, ReceivePage)
    page.secret.set_value(WORDS)
    page.open_file()
    assert page.progress.isVisible()
    call_off(page.progress)
    wait_for_errands()
    assert page.handed is None
    assert not page.progress.isVisible()
    assert page.secret.value() == WORDS
    page.open_file()
    wait_for_errands()
    assert page.handed is not None


def test_a_backup_need_not_be_waited_for(desk, window, wait_for_errands):
    page = SettingsPage(window, None, place="backup")
    place = page.place
    assert isinstance(place, BackupPlace)
    place.now.click()
    assert place.is_busy
    call_off(place)
    assert not place.is_busy
    wait_for_errands()
    assert desk.drawer.backup_state().failed is None
    page.deleteLater()
