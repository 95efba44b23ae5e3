"""A copy that is about to lie where others may get at it: told of once, quietly, before anything is written."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from aevdesk.desk import folders
from aevdesk.ui.pages.cases.home_folder import tell_of_home
from aevdesk.ui.pages.frame.case_menu import ask_where
from aevdesk.ui.pages.settings.settings_page import SettingsPage
from aevdesk.ui.widgets import Banner

OWN_DESK = True

TITLES = {
    "synced": "Denne mappen kopieres til nettet.",
    "network": "Denne mappen ligger på en nettverksdisk, der andre kan komme til.",
    "removable": "Denne mappen ligger på en minnepinne eller en løs disk, som kan komme bort.",
}


@pytest.fixture(params=["synced", "network", "removable"])
def place(request, tmp_path: Path, monkeypatch) -> tuple[str, Path]:
    """A folder of each kind, on a machine that says so."""
    folder = tmp_path / "felles"
    folder.mkdir()
    make_machine(monkeypatch, request.param, folder)
    return request.param, folder


def make_machine(monkeypatch, kind: str, folder: Path) -> None:
    if kind == "synced":
        monkeypatch.setenv("OneDrive", str(folder))
        return
    system = "cifs" if kind == "network" else "vfat"
    monkeypatch.setattr(folders, "_mounts", lambda: [(Path("/"), "ext4"), (folder, system)])
    if kind == "removable":
        monkeypatch.setattr(folders, "_REMOVABLE_PLACES", (str(folder.parent),))


def dialog(window) -> QFileDialog:
    return next(d for d in window.findChildren(QFileDialog) if d.isVisible())


def choose(window, file: Path) -> None:
    """Choose a file in the dialog that is open."""
    shown = dialog(window)
    shown.fileSelected.emit(str(file))
    shown.close()


def test_a_copy_waits_until_the_folder_is_chosen_anew_or_used_all_the_same(open_frame, window, place, qtbot):
    kind, folder = place
    frame = open_frame("01")
    ask_where(frame.work, "agreement", "pdf", window)
    choose(window, folder / "avtale.pdf")
    banner = frame.notes.banner("folder")
    assert (banner.title.text(), banner.text.text()) == (TITLES[kind], "Velg en mappe som bare ligger her.")
    assert [button.text() for button in banner.buttons] == ["Velg mappe", "Bruk likevel"]
    banner.buttons[0].click()
    choose(window, folder / "avtale.pdf")
    assert list(folder.iterdir()) == []
    frame.notes.banner("folder").buttons[1].click()
    qtbot.waitUntil((folder / "avtale.pdf").exists, timeout=30000)
    assert frame.notes.banner("folder") is None


def test_the_calendar_and_the_letters_are_told_of_and_a_locked_file_for_a_colleague_is_not(
    open_frame, window, tmp_path, monkeypatch, qtbot
):
    make_machine(monkeypatch, "synced", tmp_path)
    frame = open_frame("01")
    monkeypatch.setattr(window.desk, "calendar", lambda _case_id=None: b"BEGIN:VCALENDAR")
    window.ask_for_calendar()
    choose(window, tmp_path / "datoer.ics")
    assert window.cases._message.title.text() == TITLES["synced"]
    window.cases._message.buttons[1].click()
    assert (tmp_path / "datoer.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    frame.open_place("papers")
    frame.page.sheet._ask("docx")
    choose(window, tmp_path / "brev.docx")
    assert frame.notes.banner("folder") is not None
    assert not (tmp_path / "brev.docx").exists()
    frame.notes.drop("folder")
    frame.open_place("handover")
    phrase = frame.page.phrase
    for editor in (phrase.phrase, phrase.again):
        editor.line.setText("fem helt vanlige norske ord")
        editor.edited.emit(editor.value())
    frame.page.take_step()
    choose(window, tmp_path / "sak.aevsak")
    qtbot.waitUntil((tmp_path / "sak.aevsak").exists, timeout=30000)
    assert frame.notes.banner("folder") is None


def test_cases_in_a_copied_folder_are_told_of_once_at_opening_and_always_in_the_settings(desk, window, monkeypatch):
    monkeypatch.setenv("OneDrive", str(desk.drawer.folder.parent))
    tell_of_home(desk, window.cases)
    said = window.cases._message
    assert said.title.text() == "Sakene ligger i en mappe som kopieres til nettet."
    said.buttons[-1].click()
    tell_of_home(desk, window.cases)
    assert window.cases._message is None
    for place in ("backup", "about"):
        window.show_full_page(SettingsPage(window, None, place=place))
        banners = [banner.title.text() for banner in window.full.place.findChildren(Banner)]
        assert "Sakene ligger i en mappe som kopieres til nettet." in banners
