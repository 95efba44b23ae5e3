"""Each editor gives back what it is given, keeps wrong input, and leaves the keyboard and the wheel to the page."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from aevdesk.ui.theme import look
from aevdesk.ui.widgets import (
    AmountEdit,
    Choice,
    DateEdit,
    Editor,
    FieldRow,
    LineEdit,
    LinesEdit,
    MultiChoice,
    NumberEdit,
    Option,
    PDateEdit,
    PDateValue,
    RefPicker,
    RefsPicker,
    TextBox,
    Tick,
    YesNo,
    YesNoUnknown,
)
from aevdesk.ui.widgets.paste import read_paste
from aevdesk.ui.widgets.text import Text
from tests.ui.widgets.conftest import turn_wheel

TODAY = date(2026, 11, 24)
FEW = [Option("a", "Alfa"), Option("b", "Beta", "Med en hjelpelinje")]
MANY = [Option(str(n), f"Valg nummer {n}") for n in range(12)]
UNITS = [Option("hours", "timer"), Option("days", "dager")]

EDITORS = {
    "line": (LineEdit, "Marte Aasen", ""),
    "text": (lambda: TextBox(limit=100), "En linje\nog en til", ""),
    "date": (lambda: DateEdit(today=lambda: TODAY), date(2026, 12, 15), None),
    "pdate": (lambda: PDateEdit(today=lambda: TODAY), PDateValue(date(2027, 3, 1), "month", "by"), None),
    "awaited": (lambda: PDateEdit(today=lambda: TODAY), PDateValue(TODAY, "day", "by", "svar fra legen"), None),
    "number": (lambda: NumberEdit(unit="prosent", low=0, high=100), 60, None),
    "decimal": (lambda: NumberEdit(decimals=1), Decimal("7.5"), None),
    "radios": (lambda: Choice(FEW), "b", None),
    "segments": (lambda: Choice([Option("a", "Alfa"), Option("b", "Beta")]), "b", None),
    "long choice": (lambda: Choice(MANY), "7", None),
    "yes or no": (YesNo, "no", None),
    "yes, no or unknown": (YesNoUnknown, "unknown", None),
    "several": (lambda: MultiChoice(FEW), ("a", "b"), ()),
    "several of many": (lambda: MultiChoice(MANY), ("3", "9"), ()),
    "tick": (lambda: Tick("Helsen er avklart"), True, False),
    "row": (lambda: RefPicker(FEW, new_label="Ny kilde …"), "a", ""),
    "name or row": (lambda: RefPicker(FEW, free=True), "En som ikke står der", ""),
    "rows": (lambda: RefsPicker(MANY), ("3", "1"), ()),
    "lines": (LinesEdit, ("Første", "Andre"), ()),
    "amount": (lambda: AmountEdit(UNITS), (Decimal("7.5"), "hours"), None),
}
EACH = pytest.mark.parametrize(("make", "value", "empty"), EDITORS.values(), ids=EDITORS)


@EACH
def test_an_editor_gives_back_what_it_was_given(make, value, empty, show, qtbot):
    editor: Editor = make()
    show(editor)
    assert editor.value() == empty
    with qtbot.assertNotEmitted(editor.edited):
        editor.set_value(value)
        assert editor.value() == value
        editor.set_value(empty)
        assert editor.value() == empty
        editor.set_value(value)
    assert editor.value() == value
    assert editor.problem() == ""


@EACH
def test_the_wheel_over_a_field_without_focus_changes_nothing(make, value, empty, show, qtbot):
    editor: Editor = make()
    rest = LineEdit()
    show(rest, editor)
    editor.set_value(value)
    rest.setFocus()
    with qtbot.assertNotEmitted(editor.edited):
        for part in [editor, *editor.findChildren(QWidget)]:
            if part.isVisible() and not part.isWindow():
                turn_wheel(part)
    assert editor.value() == value


@EACH
def test_tab_always_leaves_the_field_and_comes_back(make, value, empty, show):
    before, editor, after = LineEdit(), make(), LineEdit()
    window = show(before, editor, after)
    editor.set_value(value)
    before.setFocus()
    seen = 0
    while not after.line.hasFocus() and seen < 20:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen += 1
    assert after.line.hasFocus()
    assert 2 <= seen < 20
    while not before.line.hasFocus() and seen > 0:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        seen -= 1
    assert before.line.hasFocus()
    assert editor.value() == value
    assert window.isVisible()


@EACH
def test_a_screen_reader_hears_the_label_and_never_the_value(make, value, empty, show):
    row = FieldRow("Hva gjelder det?", make(), hint="Skriv kort.")
    show(row)
    row.set_value(value)
    for part in row.editor.focus_parts():
        spoken = QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        assert "Hva gjelder det?" in spoken or isinstance(row.editor, Tick)
        if isinstance(part, QLineEdit) and part.text():
            assert part.text() not in spoken


def test_an_error_is_part_of_the_spoken_name_and_goes_with_the_error(show):
    row = FieldRow("Navn", LineEdit(), hint="Fornavn og etternavn.")
    show(row)
    row.set_error("Skriv navnet.")
    line = row.editor.focus_parts()[0]
    assert line.accessibleName() == "Navn. Skriv navnet."
    assert line.accessibleDescription() == "Fornavn og etternavn."
    assert row.error == "Skriv navnet."
    row.set_error("")
    assert line.accessibleName() == "Navn"


def test_every_key_of_a_line_is_told_of_and_leaving_is_told_once(show, qtbot):
    editor, other = LineEdit(), LineEdit()
    show(editor, other)
    heard: list[object] = []
    editor.edited.connect(heard.append)
    editor.setFocus()
    QTest.keyClicks(editor.line, "Amir")
    assert heard == ["A", "Am", "Ami", "Amir"]
    with qtbot.waitSignal(editor.left):
        other.setFocus()


def test_a_pasted_line_is_flat_and_without_control_characters(show):
    editor = LineEdit()
    show(editor)
    QApplication.clipboard().setText("To\r\nlinjer\tog\x07 mer")
    editor.line.paste()
    assert editor.value().split() == ["To", "linjer", "og", "mer"]
    assert editor.line.text().isprintable()


def test_text_grows_with_its_lines_to_twelve_and_then_scrolls(show):
    editor = TextBox()
    show(editor)
    line = look().line_height("body")
    assert editor.writing.height() == 2 * line
    editor.set_value("\n".join("x" * 5 for _ in range(7)))
    QApplication.processEvents()
    assert editor.writing.height() == 7 * line
    editor.set_value("\n".join("x" * 5 for _ in range(40)))
    QApplication.processEvents()
    assert editor.writing.height() == 12 * line
    assert editor.writing.verticalScrollBar().maximum() > 0


def test_the_wheel_scrolls_a_long_text_only_while_it_has_the_focus(show):
    editor, other = TextBox(), LineEdit()
    show(other, editor)
    editor.set_value("\n".join(str(n) for n in range(40)))
    QApplication.processEvents()
    other.setFocus()
    bar = editor.writing.verticalScrollBar()
    bar.setValue(0)
    assert not turn_wheel(editor.writing.viewport())
    assert bar.value() == 0
    editor.setFocus()
    assert turn_wheel(editor.writing.viewport())
    assert bar.value() > 0


def test_the_counter_shows_from_80_percent_and_longer_text_is_kept(show):
    editor = TextBox(limit=10)
    show(editor)
    editor.set_value("1234567")
    assert editor._counter is None
    editor.set_value("12345678")
    assert editor._counter.text() == "8 av 10 tegn"
    editor.set_value("123456789012345")
    assert editor.value() == "123456789012345"
    assert editor._counter.text() == "15 av 10 tegn"


def test_pasted_text_loses_rich_text_control_characters_and_runs_of_blank_lines(show):
    editor = TextBox()
    show(editor)
    data = QMimeData()
    data.setHtml("<b>En</b>")
    data.setText("En\x07\r\n\r\n\r\n\r\n•\tto\u00ad   tre  ")
    editor.writing.insertFromMimeData(data)
    assert editor.value() == "En\n\n– to tre"


@pytest.mark.parametrize("text", ["", "a", "a\n\nb", "– a\n– b"])
def test_text_that_is_clean_is_pasted_as_it_is(text: str):
    assert read_paste(text).text == text


def test_ctrl_z_is_left_to_the_window_that_keeps_undo(show):
    editor = TextBox()
    window = show(editor)
    window.setProperty("owns_undo", True)
    editor.setFocus()
    QTest.keyClicks(editor.writing, "abc")
    QTest.keyClick(editor.writing, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.value() == "abc"


def test_a_paste_of_hundreds_of_thousands_of_short_lines_is_joined_and_says_so(show):
    editor = TextBox()
    show(editor)
    data = QMimeData()
    data.setText("".join(f"{number}\n\n" for number in range(200_000)))
    editor.writing.insertFromMimeData(data)
    assert editor.value().split() == [str(number) for number in range(200_000)], "no word is gone"
    assert editor.writing.document().blockCount() < 10_000, "Qt takes a minute for half a million"
    said = [text.text() for text in editor.findChildren(Text) if text.isVisible()]
    assert any("mange korte linjer" in words for words in said)


def test_a_paste_of_a_hundred_pages_keeps_its_lines(show):
    editor = TextBox()
    show(editor)
    data = QMimeData()
    data.setText("\n".join(f"linje {number}" for number in range(4000)))
    editor.writing.insertFromMimeData(data)
    assert editor.value().split("\n") == [f"linje {number}" for number in range(4000)]


def test_very_many_lines_that_are_there_already_are_shown_as_they_are(show):
    editor = TextBox()
    show(editor)
    text = "\n".join(str(number) for number in range(100_000))
    editor.set_value(text)
    assert editor.value() == text
    assert editor.writing.document().blockCount() < 1000, "many lines stand in one paragraph of Qt's"
    assert editor.writing.height() == 12 * look().line_height("body")


def test_escape_never_takes_text(show):
    for editor in (LineEdit(), TextBox(), DateEdit(today=lambda: TODAY), RefPicker(FEW)):
        show(editor)
        part = editor.focus_parts()[0]
        part.setFocus()
        QTest.keyClicks(part, "abc")
        QTest.keyClick(part, Qt.Key.Key_Escape)
        assert "abc" in (part.text() if isinstance(part, QLineEdit) else part.toPlainText())


@pytest.mark.parametrize(
    ("typed", "shown", "day"),
    [("24.11.26", "24.11.2026", TODAY), ("om to uker", "08.12.2026", date(2026, 12, 8)), ("", "", None)],
)
def test_a_date_is_shown_in_one_way_when_it_is_left(typed, shown, day, show):
    editor, other = DateEdit(today=lambda: TODAY), LineEdit()
    show(editor, other)
    editor.setFocus()
    QTest.keyClicks(editor.line, typed)
    other.setFocus()
    assert editor.raw() == shown
    assert editor.value() == day
    assert editor.problem() == ""


def test_a_wrong_date_is_kept_and_told_of_until_it_is_right(show):
    row, other = FieldRow("Når?", DateEdit(today=lambda: TODAY)), LineEdit()
    show(row, other)
    heard: list[object] = []
    row.edited.connect(heard.append)
    row.set_value(TODAY)
    row.editor.setFocus()
    row.editor.line.selectAll()
    QTest.keyClicks(row.editor.line, "31.11.2026")
    other.setFocus()
    assert row.editor.raw() == "31.11.2026"
    assert row.error == "November har bare 30 dager. Skriv for eksempel 30.11.2026."
    assert heard[-1] is None
    row.set_value(None)
    assert row.editor.raw() == "31.11.2026", "the answer of the case to an empty date takes nothing away"
    row.editor.setFocus()
    row.editor.line.selectAll()
    QTest.keyClicks(row.editor.line, "30.11.2026")
    assert row.error == ""
    assert heard[-1] == date(2026, 11, 30)


def test_alt_and_arrows_move_a_date_by_a_day_and_with_shift_by_a_week(show):
    editor = DateEdit(today=lambda: TODAY)
    show(editor)
    editor.set_value(TODAY)
    editor.setFocus()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(editor.line, Qt.Key.Key_Right, alt)
    assert editor.value() == date(2026, 11, 25)
    QTest.keyClick(editor.line, Qt.Key.Key_Left, alt | Qt.KeyboardModifier.ShiftModifier)
    assert editor.value() == date(2026, 11, 18)


def test_a_day_chosen_in_the_calendar_becomes_the_date(show, qtbot):
    editor = DateEdit(today=lambda: TODAY)
    show(editor)
    editor.open_calendar()
    month = editor._calendar._month
    with qtbot.waitSignal(editor.edited) as told:
        month.activated.emit(month.selectedDate().addDays(3))
    assert told.args == [date(2026, 11, 27)]
    assert editor.raw() == "27.11.2026"


def test_a_rough_date_reads_its_binding_from_the_words(show):
    editor = PDateEdit(today=lambda: TODAY)
    show(editor)
    editor.setFocus()
    QTest.keyClicks(editor.line, "innen mars 2027")
    editor.on_left()
    assert editor.value() == PDateValue(date(2027, 3, 1), "month", "by")
    assert editor.raw() == "mars 2027"
    assert editor._bounds.code() == "by"


def test_a_binding_chosen_by_hand_is_part_of_the_date(show):
    editor = PDateEdit(today=lambda: TODAY)
    show(editor)
    editor.set_value(PDateValue(date(2027, 3, 1), "month"))
    told: list[object] = []
    editor.edited.connect(told.append)
    editor._bounds.segments()[2].click()
    assert told[-1] == PDateValue(date(2027, 3, 1), "month", "from")


def test_what_is_waited_for_opens_by_a_button_and_is_part_of_the_date(show):
    editor = PDateEdit(today=lambda: TODAY)
    show(editor)
    editor.set_value(PDateValue(date(2027, 1, 22), bound="by"))
    editor._await_button.click()
    QTest.keyClicks(editor._awaits.line, "svar")
    assert editor.value() == PDateValue(date(2027, 1, 22), "day", "by", "svar")


@pytest.mark.parametrize(
    ("typed", "value", "problem"),
    [
        ("60", 60, ""),
        ("1 00", 100, ""),
        ("120", None, "Skriv et tall fra 0 til 100."),
        ("12,5", None, "Skriv et helt tall, uten komma."),
        ("mye", None, "Skriv et tall, for eksempel 12."),
    ],
)
def test_a_number_is_read_or_kept_with_a_sentence(typed, value, problem, show):
    editor = NumberEdit(low=0, high=100)
    show(editor)
    editor.setFocus()
    QTest.keyClicks(editor.line, typed)
    editor.on_left()
    assert editor.value() == value
    assert editor.problem() == problem
    assert editor.raw() == typed


def test_comma_and_point_are_the_same_in_a_decimal_number(show):
    editor = NumberEdit(decimals=1)
    show(editor)
    for typed in ("7,5", "7.5"):
        editor.line.setText(typed)
        assert editor.value() == Decimal("7.5")
    editor.line.setText("7,55")
    editor.on_left()
    assert editor.problem() == "Skriv tallet med høyst én desimal."


def test_nothing_is_chosen_until_one_chooses_and_delete_takes_the_choice_away(show):
    for options in (FEW, [Option("a", "Alfa"), Option("b", "Beta")]):
        editor = Choice(options)
        show(editor)
        heard: list[object] = []
        editor.edited.connect(heard.append)
        first, second = editor.focus_parts()
        assert editor.value() is None
        second.click()
        second.setFocus()
        QTest.keyClick(second, Qt.Key.Key_Delete)
        assert heard == ["b", None]
        assert editor.value() is None
        assert not first.isChecked()
        assert not second.isChecked()


def test_arrows_move_the_choice_between_visible_ones(show):
    editor = YesNoUnknown()
    show(editor)
    editor.set_value("yes")
    yes = editor.focus_parts()[0]
    yes.setFocus()
    QTest.keyClick(yes, Qt.Key.Key_Right)
    assert editor.value() == "no"


def test_many_choices_fold_to_the_ticked_ones_until_all_are_wanted(show):
    editor = MultiChoice(MANY)
    show(editor)
    editor.set_value(("3",))
    assert sum(box.isVisible() for box in editor._boxes.values()) == 1
    editor._more.click()
    assert all(box.isVisible() for box in editor._boxes.values())


def test_codes_that_are_no_longer_offered_are_kept(show):
    editor = MultiChoice(FEW)
    show(editor)
    editor.set_value(("a", "gone"))
    editor._boxes["b"].click()
    assert editor.value() == ("a", "b", "gone")


def test_typing_in_a_picker_narrows_the_list_and_enter_takes_the_first(show):
    editor = Choice(MANY)
    show(editor, size=(640, 640))
    line = editor.focus_parts()[0]
    line.setFocus()
    QTest.keyClicks(line, "nummer 11")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.value() == "11"
    assert line.text() == "Valg nummer 11"


def test_words_that_are_not_in_the_list_stay_with_a_sentence(show):
    editor, other = Choice(MANY), LineEdit()
    show(editor, other)
    line = editor.focus_parts()[0]
    line.setFocus()
    QTest.keyClicks(line, "finnes ikke")
    other.setFocus()
    assert line.text() == "finnes ikke"
    assert editor.problem() == "Velg en fra listen."
    assert editor.value() is None


def test_the_last_row_of_a_picker_asks_for_a_new_one_with_what_was_typed(show, qtbot):
    editor = RefPicker(FEW, new_label="Ny kilde …")
    show(editor)
    editor.line.setFocus()
    QTest.keyClicks(editor.line, "Skolen")
    with qtbot.waitSignal(editor.new_asked) as asked:
        QTest.keyClick(editor.line, Qt.Key.Key_Down)
        QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert asked.args == ["Skolen"]


def test_rows_are_added_by_the_picker_and_taken_away_by_their_chip(show):
    editor = RefsPicker(MANY)
    show(editor, size=(640, 640))
    heard: list[object] = []
    editor.edited.connect(heard.append)
    line = editor.focus_parts()[0]
    line.setFocus()
    QTest.keyClicks(line, "nummer 5")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.value() == ("5",)
    QTest.keyClick(editor._chips[0], Qt.Key.Key_Delete)
    assert heard == [("5",), ()]


def test_a_row_that_is_gone_says_so(show):
    editor = RefsPicker(FEW)
    show(editor)
    editor.set_value(("gone",))
    assert editor._chips[0].text() == "Tatt bort"
    assert editor.value() == ("gone",)


def test_enter_in_a_line_of_a_list_goes_on_to_the_next(show):
    editor = LinesEdit()
    show(editor)
    first = editor._lines[0].edit.line
    first.setFocus()
    QTest.keyClicks(first, "En")
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClicks(QApplication.focusWidget(), "To")
    assert editor.value() == ("En", "To")
    QTest.keyClick(first, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(first, Qt.Key.Key_Delete)
    QTest.keyClick(first, Qt.Key.Key_Backspace)
    assert editor.value() == ("To",)
