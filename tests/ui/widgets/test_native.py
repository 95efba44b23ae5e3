"""What Qt draws itself has the look, and no style sheet stands over everything."""

import re

from PySide6.QtWidgets import QApplication, QMenu, QScrollArea

from aevdesk import places
from aevdesk.ui.theme import ScrollBar, dress, look, use_quiet_bars

UI = places.resources().parent / "aevdesk" / "ui"
MADE = re.compile(
    r"QMenu\(self\)|^class .*\bQ(Menu|ScrollArea|TableView)\)|= Q(ListWidget|ScrollArea|CalendarWidget)\(", re.MULTILINE
)


def test_no_style_sheet_stands_over_everything(qapp):
    look()
    assert QApplication.instance().styleSheet() == ""


def test_a_menu_takes_the_look_and_changes_with_it(qapp):
    menu = QMenu()
    dress(menu)
    before = menu.styleSheet()
    assert look().tokens.surface in before
    look().set_mode("dark")
    assert menu.styleSheet() != before
    assert look().tokens.surface in menu.styleSheet()
    look().set_mode("light")


def test_bars_are_quiet_and_grow_with_the_text(qapp):
    area = QScrollArea()
    use_quiet_bars(area)
    bar = area.verticalScrollBar()
    assert isinstance(bar, ScrollBar)
    before = bar.sizeHint().width()
    look().set_percent(200)
    assert bar.sizeHint().width() == 2 * before
    look().set_percent(100)


def test_whoever_makes_what_qt_draws_itself_dresses_it():
    undressed = [
        file.relative_to(UI).as_posix()
        for file in UI.rglob("*.py")
        if MADE.search(text := file.read_text(encoding="utf-8"))
        and "dress(" not in text
        and "use_quiet_bars(" not in text
    ]
    assert undressed == []
