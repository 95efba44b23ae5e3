"""The path of a keystroke: into the case, onto the disk, and back again by undo."""

from statistics import median
from time import thread_time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from aevdesk.case.edits import value_at
from aevdesk.case.files import read_case
from aevdesk.rules.outline import every_field
from aevdesk.texts import formats
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.frame.case_frame import CaseFrame

from .conftest import CTRL, press, type_at

NAME = ("facts", "name")


def saved_name(frame: CaseFrame) -> str:
    drawer = frame.work.desk.drawer
    return read_case(drawer.load(frame.session.case_id).doc).facts.name


def test_a_name_that_is_typed_and_left_is_on_the_disk(open_frame):
    frame = open_frame()
    type_at(frame, NAME, "Kari Nordli")
    assert frame.session.case.facts.name == "Kari Nordli"
    assert frame.saved.state == "saving"
    press(frame, Qt.Key.Key_Tab)
    assert saved_name(frame) == "Kari Nordli"


def test_saved_is_said_only_when_the_disk_has_acknowledged(open_frame, qtbot):
    frame = open_frame()
    type_at(frame, NAME, "Kari")
    assert "Lagrer" in frame.bar.saved_words()
    qtbot.waitUntil(lambda: frame.saved.state == "saved", timeout=20_000)
    assert frame.bar.saved_words().startswith("Lagret kl.")
    assert saved_name(frame) == "Kari"


def test_the_keys_of_one_field_are_one_step_of_undo_and_undo_goes_back_to_it(open_frame):
    frame = open_frame()
    type_at(frame, NAME, "Kari Nordli")
    press(frame, Qt.Key.Key_Tab)
    frame.open_place("own_view")
    press(frame, Qt.Key.Key_Z, CTRL)
    assert frame.session.case.facts.name == ""
    assert frame.place == "facts"
    assert field(frame, NAME).isAncestorOf(QApplication.focusWidget())
    press(frame, Qt.Key.Key_Y, CTRL)
    assert frame.session.case.facts.name == "Kari Nordli"
    assert field(frame, NAME).row.value() == "Kari Nordli"


def test_escape_never_loses_text(open_frame):
    frame = open_frame("04")
    writing = type_at(frame, ("own_view", "wish"), " Og film.")
    press(frame, Qt.Key.Key_Escape)
    assert frame.session.case.own_view.wish.endswith("Og film.")
    assert writing.toPlainText().endswith("Og film.")  # type: ignore[attr-defined]


def test_the_row_one_types_in_is_never_rebuilt(open_frame):
    frame = open_frame("04")
    part = go_to(frame, ("facts", "phone"))
    before = QApplication.focusWidget()
    QTest.keyClicks(before, "1")
    frame.session.set(("facts", "name"), "Et Annet Navn")
    QTest.keyClicks(QApplication.focusWidget(), "2")
    assert QApplication.focusWidget() is before
    assert part is field(frame, ("facts", "phone"))
    assert frame.session.case.facts.phone.endswith("2")
    assert field(frame, ("facts", "name")).row.value() == "Et Annet Navn"


def test_a_national_id_gives_the_birth_date_on_the_screen_too(open_frame):
    frame = open_frame()
    type_at(frame, ("facts", "national_id"), "148578 21492")
    born = frame.session.case.facts.birth_date
    assert born is not None
    assert formats.short_date(born) in [label.text() for label in frame.page.findChildren(QLabel)]
    assert "år" in (frame.bar.show_case(), frame.bar.sub.text())[1]


def test_an_error_is_shown_when_the_field_is_left_and_goes_while_it_is_corrected(open_frame):
    frame = open_frame()
    type_at(frame, ("facts", "national_id"), "12345")
    assert field(frame, ("facts", "national_id")).row.error == ""
    press(frame, Qt.Key.Key_Tab)
    frame.work.problem_sentences()
    frame._on_settled()
    assert field(frame, ("facts", "national_id")).row.error
    go_to(frame, ("facts", "national_id"))
    QApplication.focusWidget().clear()  # type: ignore[union-attr]
    QTest.keyClicks(QApplication.focusWidget(), "148578 21492")
    frame._on_settled()
    assert field(frame, ("facts", "national_id")).row.error == ""


def test_a_wrong_date_is_kept_with_a_sentence_and_stops_nothing(open_frame):
    frame = open_frame()
    type_at(frame, ("facts", "birth_date"), "31.02.1980")
    press(frame, Qt.Key.Key_Tab)
    part = field(frame, ("facts", "birth_date"))
    assert part.row.error
    assert part.editor.raw() == "31.02.1980"  # type: ignore[attr-defined]
    assert frame.session.case.facts.birth_date is None


@pytest.mark.parametrize("section", ["facts", "triage", "own_view", "income", "return"])
def test_the_wheel_over_a_field_without_focus_changes_nothing(open_frame, section):
    frame = open_frame("01")
    frame.open_place(section)
    frame.page.focus_start()
    before = frame.session.case
    for part in frame.page.findChildren(FieldPart):
        for editor in part.editor.focus_parts():
            turn_wheel(editor)
    assert frame.session.case is before


def test_every_value_of_a_demo_case_is_shown_without_being_changed(open_frame):
    frame = open_frame("04")
    before = frame.session.case
    shown = 0
    for section in dict.fromkeys(spot.section for spot in every_field(frame.work.moment)):
        frame.open_place(section)
        for part in frame.page.findChildren(FieldPart):
            part.editor.left.emit()
            shown += 1
    assert shown > 60
    assert without_signing(frame.session.case) == without_signing(before)
    assert value_at(before, NAME) == "Sander Nyheim Løkken"


def without_signing(case):
    """The case but for what the signing page notes of itself."""
    return case.model_copy(update={"signing": None})


def go_to(frame: CaseFrame, path) -> FieldPart:
    frame.go(path)
    QApplication.processEvents()
    return field(frame, path)


def field(frame: CaseFrame, path) -> FieldPart:
    assert frame.page is not None
    return next(part for part in frame.page.findChildren(FieldPart) if part._spot.path == path)


def turn_wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_a_key_in_an_absurdly_long_text_is_still_quick_and_nothing_of_it_is_lost(open_frame):
    frame, path = open_frame("04"), ("own_view", "wish")
    writing = type_at(frame, path, "")
    words = "Jeg blir sliten etter to timer. Da må jeg hvile litt. " * 6000
    QApplication.clipboard().setText(words)
    writing.selectAll()  # type: ignore[attr-defined]
    writing.paste()  # type: ignore[attr-defined]
    QApplication.processEvents()
    kept = frame.session.case.own_view.wish
    assert kept.split() == words.split()
    assert max(map(len, kept.split("\n"))) <= 4000, "one paragraph of all of it would be laid out anew at every key"
    times: list[float] = []
    for _ in range(5):
        began = thread_time()
        QTest.keyClick(writing, Qt.Key.Key_X)
        QApplication.processEvents()
        times.append(thread_time() - began)
    assert frame.session.case.own_view.wish.endswith("xxxxx")
    assert median(times) < 0.05


def test_marks_of_a_long_text_are_those_that_are_seen_and_f7_finds_the_others(open_frame, qtbot):
    frame, path = open_frame("03"), ("agreement", "goal")
    desk = frame.work.desk
    desk.spelling.speller("nb")
    qtbot.waitUntil(lambda: desk.spelling.speller("nb") is not None, timeout=20_000)
    writing = type_at(frame, path, "")
    fine = "😀 Du er her i dag og har det bra. \n" * 700
    writing.setPlainText(f"{fine}Dette ordet er qwrtzen her.\n{fine}")  # type: ignore[attr-defined]
    writing.moveCursor(QTextCursor.MoveOperation.Start)  # type: ignore[attr-defined]
    QTest.keyClick(writing, Qt.Key.Key_F7)
    assert writing.textCursor().selectedText() == "qwrtzen"  # type: ignore[attr-defined]
    QTest.keyClick(writing, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert writing.textCursor().selectedText() == "qwrtzen"  # type: ignore[attr-defined]
