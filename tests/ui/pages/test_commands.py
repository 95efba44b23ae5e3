"""Ctrl+K: all commands by name, with their keys; and one list of acts behind the shortcuts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.desk.desk import Desk
from aevdesk.ui.pages.frame.acts import Command
from aevdesk.ui.pages.frame.commands import CommandsPanel, best_first
from aevdesk.ui.window import Window

from .conftest import CTRL, demo

OWN_DESK = True


@pytest.fixture
def opened(desk: Desk, window: Window) -> Window:
    window.open_session(desk.take_in(demo("04").read()))
    return window


def panel_of(window: Window) -> CommandsPanel:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K, CTRL)
    panel = window.findChild(CommandsPanel)
    assert panel is not None and panel.isVisible()
    assert panel.search.line.hasFocus()
    return panel


def rows(panel: CommandsPanel) -> list[tuple[str, str]]:
    return [(row.cells[0].text, row.cells[1].text) for row in panel.table._rows.rows]


def test_every_shortcut_of_the_window_is_a_named_command_with_its_key(opened: Window):
    keys = {key for act in opened.acts for key in act.keys}
    own = [
        s.key().toString() for s in opened.findChildren(QShortcut, options=Qt.FindChildOption.FindDirectChildrenOnly)
    ]
    assert sorted(own) == sorted(key.replace("PgUp", "PgUp") for key in keys)
    shown = dict(rows(panel_of(opened)))
    assert (shown["Neste mangel"], shown["Ny sak"], shown["Skriv ut"]) == ("F8", "Ctrl+N", "Ctrl+P")


def test_a_few_letters_find_a_section_and_enter_goes_there(opened: Window, qtbot):
    panel = panel_of(opened)
    QTest.keyClicks(panel.search.line, "helse")
    assert rows(panel)[0][0].startswith("Gå til") and "else" in rows(panel)[0][0]
    QTest.keyClick(panel.search.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.frame.place == "area_health", timeout=20_000)


def test_what_the_menu_of_the_case_offers_is_there_too(opened: Window):
    words = [name for name, _ in rows(panel_of(opened))]
    assert "Mørkt" in words or any("mørk" in name.casefold() for name in words)
    assert len(words) == len(set(words))


def test_escape_closes_it_and_gives_the_focus_back(opened: Window):
    before = QApplication.focusWidget()
    panel = panel_of(opened)
    QTest.keyClick(panel.search.line, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_it_opens_on_the_list_too_without_what_needs_a_case(window: Window):
    names = [name for name, _ in rows(panel_of(window))]
    assert "Ny sak" in names and "Neste mangel" not in names


def test_nothing_that_fits_is_said(window: Window):
    panel = panel_of(window)
    QTest.keyClicks(panel.search.line, "zzzz")
    assert rows(panel) == [] and panel._none.isVisible()
    QTest.keyClick(panel.search.line, Qt.Key.Key_Return)
    assert panel.isVisible()


def test_in_a_talk_it_stays_away(opened: Window):
    opened.frame.set_phase("talk")
    opened.show_commands()
    assert opened.findChild(CommandsPanel) is None


@pytest.mark.parametrize(
    ("typed", "first"),
    [("lås", "Lås"), ("las", "Lås"), ("større", "Større tekst"), ("tek st", "Større tekst"), ("skut", "Skriv ut")],
)
def test_the_best_fit_comes_first(typed: str, first: str):
    commands = [Command(words, "", lambda: None) for words in ("Skriv ut", "Større tekst", "Gå til målet", "Lås")]
    assert best_first(commands, typed)[0].words == first
