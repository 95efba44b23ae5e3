"""The menu of a case: copies under names that say nothing of the person, and the look, which is remembered."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.ui.pages.frame.case_menu import CaseMenu, set_mode, step_text, write_copy
from aevdesk.ui.theme import look


def actions(frame) -> list[str]:
    return [action.text() for action in CaseMenu(frame.work, frame.window()).actions() if action.text()]


@pytest.mark.parametrize(("form", "begins"), [("docx", b"PK"), ("pdf", b"%PDF")])
def test_a_copy_is_the_real_document_and_is_noted_in_the_access_log(open_frame, tmp_path, form, begins, qtbot):
    frame = open_frame("01")
    where = tmp_path / f"avtale.{form}"
    write_copy(frame.work, "agreement", form, where, frame)
    qtbot.waitUntil(where.exists, timeout=30000)
    assert where.read_bytes().startswith(begins)
    drawer = frame.work.desk.drawer
    assert drawer.log_entries(frame.session.case_id)[-1].action == "export"


def test_a_copy_that_cannot_be_written_says_so_with_another_way(open_frame, tmp_path, qtbot):
    frame = open_frame("01")
    write_copy(frame.work, "agreement", "pdf", tmp_path / "missing" / "avtale.pdf", frame)
    qtbot.waitUntil(lambda: frame.notes.banner("file") is not None, timeout=30000)
    banner = frame.notes.banner("file")
    assert banner.title.text() == "Kopien ble ikke laget"
    assert [button.text() for button in banner.buttons] == ["Lagre et annet sted", "Lukk"]


def test_what_takes_its_time_is_told_of_quietly_and_can_be_called_off(open_frame, tmp_path, monkeypatch, qtbot):
    frame, go_on, where = open_frame("01"), Event(), tmp_path / "avtale.pdf"
    monkeypatch.setattr(frame.work.desk, "render", lambda *_what: go_on.wait(20) and b"%PDF")
    write_copy(frame.work, "agreement", "pdf", where, frame)
    assert not frame.busy.isVisible(), "what is soon done needs no words"
    qtbot.waitUntil(frame.busy.isVisible, timeout=20_000)
    assert frame.busy._cancel.accessibleName() == "Avbryt: Lager PDF …"
    with qtbot.waitSignal(frame.busy._errand.over, timeout=20_000):
        QTest.mouseClick(frame.busy._cancel, Qt.MouseButton.LeftButton)
        assert not frame.busy.isVisible()
        go_on.set()
    QApplication.processEvents()
    assert not where.exists()


def test_what_is_sealed_is_printed_and_saved_where_the_sealed_files_lie(open_frame):
    frame = open_frame("01")
    assert any("Word" in words for words in actions(frame))
    case = frame.session.case
    frame.session.replace(case.model_copy(update={"doc": case.doc.model_copy(update={"status": "signed"})}))
    assert not any("Word" in words for words in actions(frame))
    frame.print_document()
    assert frame.place == "signing"


def test_theme_and_text_size_apply_at_once_and_are_remembered(open_frame, desk):
    frame = open_frame("01")
    set_mode(frame.work, "dark")
    step_text(desk, 1)
    QApplication.processEvents()
    assert (look().mode, look().percent) == ("dark", 110)
    assert (desk.office.theme, desk.office.text_scale) == ("dark", 110)
