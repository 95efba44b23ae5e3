"""The row builder, folded fields, lists of cards and Tab through what changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from aevdesk.ui.theme import look
from aevdesk.ui.widgets import (
    AddMore,
    Button,
    Choice,
    FieldRow,
    LineEdit,
    ListEditor,
    ListRow,
    Option,
    ScrollPage,
    TextBox,
    Tick,
    tab_stops,
)

ROWS = [ListRow("a", "Finne en butikk"), ListRow("b", "Arbeidstrening"), ListRow("c", "Kurs", error="Hvem gjør det?")]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def cards(show):
    """A list of three cards whose bodies are single text boxes."""
    bodies: dict[str, FieldRow] = {}

    def build(row_id: str) -> QWidget:
        bodies[row_id] = FieldRow("Hva skal gjøres?", TextBox())
        return bodies[row_id]

    rows = ListEditor(build, add_label="Ny aktivitet")
    rows.set_spoken("Aktiviteter")
    rows.bodies = bodies
    rows.set_rows(ROWS)
    show(rows, size=(640, 800))
    return rows


def test_les_mer_opens_in_place_by_button_and_by_f1(show):
    row = FieldRow("Målet", LineEdit(), more="Skriv det med egne ord.")
    show(row)
    assert not row._more_text.isVisible()
    row._more.click()
    assert row._more_text.isVisible()
    assert row._more.text() == "Les mindre"
    row.editor.setFocus()
    QTest.keyClick(row.editor.line, Qt.Key.Key_F1)
    assert not row._more_text.isVisible()


def test_an_optional_field_says_so_in_its_label_and_not_in_its_name(show):
    row = FieldRow("Telefon", LineEdit(), optional=True)
    show(row)
    assert row._heading.text() == "Telefon (valgfri)"
    assert row.editor.line.accessibleName() == "Telefon"


def test_a_field_keeps_its_place_and_height_when_an_error_comes_and_goes(show):
    row, below = FieldRow("Navn", LineEdit()), LineEdit()
    show(row, below)
    height = row.height()
    row.set_error("Skriv navnet.")
    QApplication.processEvents()
    assert row.height() > height
    row.set_error("")
    QApplication.processEvents()
    assert row.height() == height


def test_a_long_label_wraps_and_nothing_is_cut(show):
    row = FieldRow(
        "Hva trenger dere for at dette skal bli riktig for begge parter? " * 3, LineEdit(), hint="Hjelp. " * 60
    )
    show(row, size=(360, 600))
    for text in (row._heading, row._help_line):
        assert text.height() >= text.heightForWidth(text.width())


def test_long_choices_wrap_and_nothing_is_cut(show):
    long = "Et valg med mange ord som ikke får plass på en linje når det er trangt. " * 2
    editor = Choice([Option("a", long, "Og hjelp til det. " * 9), Option("b", long)])
    tick = Tick(long, "Hjelp. " * 30)
    show(FieldRow("Velg", editor), FieldRow("", tick), size=(320, 900))
    for part in (*editor.focus_parts(), tick.box):
        assert part.height() >= part.heightForWidth(part.width())


def test_a_folded_field_opens_by_its_code_and_the_button_names_it(show, qtbot):
    more = AddMore([("phone", "telefon"), ("mail", "e-post")])
    show(more)
    first = more._buttons["phone"]
    assert first.accessibleName() == "Legg til telefon"
    with qtbot.waitSignal(more.opened) as opened:
        QTest.keyClick(first, Qt.Key.Key_Return)
    assert opened.args == ["phone"]
    more.set_fields([])
    assert not more.isVisible()


def test_a_card_opens_one_at_a_time_and_its_body_is_made_only_then(cards):
    assert cards.bodies == {}
    cards.card("a").line.click()
    assert list(cards.bodies) == ["a"]
    assert cards.bodies["a"].editor.writing.hasFocus()
    cards.card("b").line.click()
    assert cards.open_id() == "b"
    assert not cards.bodies["a"].isVisible()


def test_escape_folds_a_card_and_keeps_its_text(cards):
    cards.card("a").line.click()
    QTest.keyClicks(cards.bodies["a"].editor.writing, "Ring butikken")
    QTest.keyClick(cards.bodies["a"].editor.writing, Qt.Key.Key_Escape)
    assert cards.open_id() == ""
    assert cards.bodies["a"].value() == "Ring butikken"
    assert cards.card("a").line.hasFocus()


def test_ctrl_enter_in_a_card_asks_for_a_new_one(cards, qtbot):
    cards.card("a").line.click()
    with qtbot.waitSignal(cards.add_asked):
        QTest.keyClick(cards.bodies["a"].editor.writing, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    cards.set_rows([*ROWS, ListRow("d", "")], open_id="d")
    assert cards.bodies["d"].editor.writing.hasFocus()
    assert cards.card("d").line.accessibleName() == "Ny, ikke fylt ut"


def test_alt_and_arrows_ask_to_move_a_card_and_the_focus_follows_it(cards, qtbot):
    line = cards.card("b").line
    line.setFocus()
    with qtbot.waitSignal(cards.move_asked) as asked:
        QTest.keyClick(line, Qt.Key.Key_Down, ALT)
    assert asked.args == ["b", 2]
    cards.set_rows([ROWS[0], ROWS[2], ROWS[1]])
    assert cards.value() == ("a", "c", "b")
    assert line.hasFocus()
    with qtbot.assertNotEmitted(cards.move_asked):
        QTest.keyClick(line, Qt.Key.Key_Down, ALT)


def test_delete_on_a_folded_card_asks_and_the_focus_goes_to_the_next(cards, qtbot):
    line = cards.card("b").line
    line.setFocus()
    with qtbot.waitSignal(cards.remove_asked) as asked:
        QTest.keyClick(line, Qt.Key.Key_Delete)
    assert asked.args == ["b"]
    cards.set_rows([ROWS[0], ROWS[2]])
    assert cards.card("c").line.hasFocus()


def test_a_card_says_its_summary_and_what_is_missing(cards):
    assert cards.card("c").line.accessibleName() == "Kurs. Hvem gjør det?"
    assert cards.add.accessibleName() == "Aktiviteter: Ny aktivitet"


def test_tab_follows_the_eye_after_a_field_was_put_in_between(show):
    page = ScrollPage()
    first, last = FieldRow("Først", LineEdit()), FieldRow("Sist", LineEdit())
    page.column.addWidget(first)
    page.column.addWidget(last)
    window = show(page, size=(640, 480))
    middle = FieldRow("Midt", TextBox())
    page.column.insertWidget(1, middle)
    QApplication.processEvents()
    assert tab_stops(window) == [first.editor.line, middle.editor.writing, last.editor.line]
    first.editor.setFocus()
    for stop in (middle.editor.writing, last.editor.line):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is stop


def test_the_focused_field_is_brought_into_view(show):
    page = ScrollPage()
    rows = [FieldRow(f"Felt {n}", LineEdit()) for n in range(30)]
    for row in rows:
        page.column.addWidget(row)
    window = show(page, size=(640, 400))
    page.setMinimumHeight(380)
    QApplication.processEvents()
    for row in (rows[-1], rows[0], rows[15]):
        row.editor.setFocus()
        top = row.editor.mapTo(page.viewport(), row.editor.rect().topLeft()).y()
        assert top >= 0
        assert top + row.editor.height() <= page.viewport().height()
    assert window.isVisible()


def test_form_text_is_never_wider_than_620(show):
    page = ScrollPage()
    row = FieldRow("Navn", LineEdit())
    page.column.addWidget(row)
    show(page, size=(1400, 400))
    assert row.width() == 620
    look().set_percent(150)
    QApplication.processEvents()
    assert row.width() == 930


def test_a_button_that_cannot_act_takes_focus_and_says_what_is_missing(show, qtbot):
    acted: list[bool] = []
    button = Button("Forsegle", "primary", act=lambda: acted.append(True))
    show(button)
    button.set_missing("Marte signerer først")
    button.setFocus()
    assert button.hasFocus()
    with qtbot.waitSignal(button.refused) as refused:
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert refused.args == ["Marte signerer først"]
    assert acted == []
    assert button.accessibleDescription() == "Marte signerer først"
    button.set_missing("")
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert acted == [True]
