"""What is seen first: whole lines where a page begins, whole words in a row, and all of a date to write over."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from aevdesk.ui.theme import look
from aevdesk.ui.theme.fonts import load_fonts
from aevdesk.ui.widgets import (
    DateEdit,
    FieldRow,
    Flow,
    LineEdit,
    ListEditor,
    ListRow,
    NumberEdit,
    PageTitle,
    Picker,
    ScrollPage,
    Text,
    TextBox,
)
from aevdesk.ui.widgets.segments import Option


def click(editor, *, at_end: bool = False) -> None:
    line = editor.line
    where = QPoint(line.width() - 3 if at_end else 3, line.height() // 2)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=where)


def filled(kind: str):
    """An editor of this kind in which something stands."""
    if kind == "date":
        editor = DateEdit(today=lambda: date(2026, 6, 16))
        editor.set_value(date(2026, 6, 15))
    elif kind == "number":
        editor = NumberEdit(decimals=1)
        editor.set_value(75)
    elif kind == "time":
        editor = LineEdit(whole=True)
        editor.set_value("08.30")
    else:
        editor = Picker([Option("a", "Arbeid i en delstilling"), Option("b", "Utdanning")])
        editor.set_value("a")
    return editor


@pytest.mark.parametrize("kind", ["date", "number", "time", "picker"])
def test_the_first_click_chooses_all_that_stands_there_so_that_one_writes_over_it(show, kind: str):
    editor, other = filled(kind), LineEdit()
    show(other, editor)
    other.line.setFocus()
    click(editor)
    assert editor.line.selectedText() == editor.line.text() != ""
    click(editor)
    assert editor.line.selectedText() == "", "the next click puts the cursor"


def test_words_are_mended_where_one_clicks(show):
    editor, other = LineEdit(), LineEdit()
    editor.set_value("Solvoll sykehjem")
    show(other, editor)
    other.line.setFocus()
    click(editor, at_end=True)
    assert editor.line.selectedText() == ""
    assert editor.line.cursorPosition() == len("Solvoll sykehjem")


def test_a_part_of_a_date_that_is_marked_with_the_mouse_stays_what_is_marked(show):
    editor, other = filled("date"), LineEdit()
    show(other, editor)
    other.line.setFocus()
    line, middle = editor.line, editor.line.height() // 2
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(2, middle))
    QTest.mouseMove(line, QPoint(22, middle))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(22, middle))
    assert 0 < len(line.selectedText()) < len(line.text())


def test_a_line_longer_than_its_field_shows_how_it_begins(show):
    editor, other = LineEdit(width=120), LineEdit()
    show(other, editor)
    other.line.setFocus()
    editor.set_value("Mens Sander venter på behandling, prøver han seg på et sted han kjenner.")
    assert editor.line.cursorPosition() == 0


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("height", [260, 330, 410, 520])
def test_a_page_that_begins_in_a_field_cuts_no_line_in_half(show, qtbot, percent: int, height: int):
    look().set_percent(percent)
    page = ScrollPage()
    page.column.addWidget(PageTitle("Hva får du til i dag?", "Tenk på jobb, hjemme og det du liker å gjøre."))
    fields = [FieldRow(f"Spørsmål {number}", TextBox(), hint="En linje til hjelp") for number in range(6)]
    for field in fields:
        page.column.addWidget(field)
    page.column.addStretch(1)
    window = show(page, size=(1280, height))
    page.setFixedHeight(height)
    QApplication.processEvents()
    for field in (*fields, *reversed(fields)):
        field.setFocus()
        QApplication.processEvents()
        assert [text.text() for text in page.findChildren(Text) if is_cut_at_the_top(page, text)] == []
    assert window.isVisible()


def is_cut_at_the_top(page: ScrollPage, part: QWidget) -> bool:
    """Say whether a part of it is above the view and a part in it."""
    top = part.mapTo(page.viewport(), QPoint(0, 0)).y()
    return part.isVisible() and top < 0 < top + part.height() - 1


def test_a_row_breaks_its_words_in_two_before_it_cuts_them(show):
    long = "Møte på kontoret · Marit Elise Rognhaug, Torunn Engebakk, Nav Lundvik og Siri Anne Holtet"
    rows = ListEditor(lambda _id: QWidget(), add_label="Legg til samtale")
    rows.set_rows([ListRow("a", "05.02.2026", "Kort"), ListRow("b", "06.02.2026", long)])
    show(rows, size=(560, 480))
    short, tall = rows.card("a").line, rows.card("b").line
    assert tall.height() == short.height() + look().line_height("small")
    rows.parentWidget().resize(1200, 480)
    QApplication.processEvents()
    assert tall.height() == short.height(), "where there is room it stands on one line"


def test_groups_of_a_code_are_spread_over_rows_of_nearly_the_same_length(show):
    board = QWidget()
    flow = Flow(board, gap=8, even=True)
    tiles = [QWidget(board) for _ in range(7)]
    for tile in tiles:
        tile.setFixedSize(80, 30)
        flow.addWidget(tile)
    show(board, size=(600, 300))
    flow.setGeometry(board.rect())
    by_row: dict[int, int] = {}
    for tile in tiles:
        by_row[tile.y()] = by_row.get(tile.y(), 0) + 1
    assert list(by_row.values()) == [4, 3]


def test_names_in_other_scripts_have_a_font_on_every_computer_and_emoji_are_left_to_the_computer(qapp):
    assert load_fonts() == "Source Sans 3"
    families = QFontDatabase.families()
    assert {"Noto Sans Ethiopic", "Noto Sans Arabic", "Noto Sans Thai"} <= set(families)
