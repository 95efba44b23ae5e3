"""Undo and redo over everything, in one story: each act is one step, and the case comes back as it was, both ways."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.ui.widgets import TextBox

from .conftest import CTRL, press, type_at

WISH = ("own_view", "wish")


def box_in_focus() -> TextBox:
    widget = QApplication.focusWidget()
    while not isinstance(widget, TextBox):
        widget = widget.parentWidget()
    return widget


def test_everything_done_in_a_sitting_is_undone_step_by_step_and_done_again(open_frame):
    frame = open_frame("04")
    work, session = frame.work, frame.session
    seen = [session.case]

    def done() -> None:
        session.leave_field()
        assert session.case != seen[-1]
        seen.append(session.case)

    type_at(frame, WISH, " Og film.")
    done()
    box_in_focus().insert_phrase("Vi møtes igjen [dato].")
    done()
    box_in_focus().select(0, 4)
    box_in_focus().writing.textCursor().insertText("Ordet")
    done()
    rows = ("agreement", "activities")
    first = session.case.agreement.activities[0]
    work.add(rows, first.model_copy(update={"id": "act-9999", "what": "Ny aktivitet"}))
    done()
    work.move((*rows, "act-9999"), 0)
    done()
    work.remove((*rows, "act-9999"), "Ny aktivitet")
    done()
    assert frame.undo_bar.isVisible(), "what was removed is offered back"
    moved = next(row for row in session.case.agreement.activities if row.to is not None)
    later = moved.to.model_copy(update={"date": moved.to.date + timedelta(days=7)})
    work.set((*rows, moved.id, "to"), later)
    done()
    track = session.case.triage.track
    for chosen in (None, track):
        work.set(("triage", "track"), chosen)
        done()
    frame.set_phase("talk")
    frame.open_place("talk-can")
    sayings = frame.page._sayings[0]
    sayings._box.select(0, 6)
    sayings.take("resource", "area_interests")
    done()
    for before in reversed(seen[:-1]):
        press(frame, Qt.Key.Key_Z, CTRL)
        assert session.case == before
    for after in seen[1:]:
        press(frame, Qt.Key.Key_Y, CTRL)
        assert session.case == after


def test_the_bar_gives_a_removed_row_back_and_goes_by_its_own_clock(open_frame, qtbot):
    frame = open_frame("04")
    rows = ("agreement", "activities")
    before = frame.session.case.agreement.activities
    frame.work.remove((*rows, before[0].id), before[0].what)
    assert frame.undo_bar.isVisible()
    frame.undo_bar.undo_asked.emit()
    assert frame.session.case.agreement.activities == before
    assert not frame.undo_bar.isVisible()
    frame.work.remove((*rows, before[0].id), before[0].what)
    timer = frame.undo_bar._timer
    assert (timer.interval(), timer.isActive()) == (30_000, True)
    with qtbot.waitSignal(frame.undo_bar.gone, timeout=20_000):
        timer.start(1)
    assert not frame.undo_bar.isVisible()
    QTest.keyClick(frame, Qt.Key.Key_Z, CTRL)
    assert frame.session.case.agreement.activities == before, "the bar goes, undo stays"
