"""A page is seen and written in before what lies below is built; whoever asks for the rest gets it."""

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.rules.outline import fields
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.form.later import Later
from aevdesk.ui.pages.page import path_at
from aevdesk.ui.pages.review.section import ReviewSection
from aevdesk.ui.widgets import AnswerRow, ScrollPage
from aevdesk.ui.widgets.tabbing import tab_stops

IN_PARTS = True
LONG_WORK = ("signing", "activities", "review")
"""Pages and pads, the rows of the table and the answers come right after what one comes for."""


def parts(frame) -> list[FieldPart]:
    return frame.page.findChildren(FieldPart)


def test_a_long_section_can_be_written_in_before_its_end_is_built(open_frame, qtbot):
    frame = open_frame("04")
    frame.open_place("overall")
    first = len(parts(frame))
    assert first > 0
    assert frame.page.later.is_waiting
    stop = next(part for part in tab_stops(frame.page.scroller) if part.metaObject().className().endswith("Writing"))
    stop.setFocus()
    QTest.keyClicks(stop, "Ny ")
    qtbot.waitUntil(lambda: not frame.page.later.is_waiting, timeout=20_000)
    assert len(parts(frame)) > first
    assert QApplication.focusWidget() is stop, "what comes later takes no focus"


def test_what_is_seen_first_is_there_at_once_on_every_page(open_frame):
    frame = open_frame("04")
    for place in frame._places():
        frame.open_place(place)
        QApplication.sendPostedEvents()
        seen = frame.page.findChild(ScrollPage)
        if seen is not None and frame.page.later.is_waiting and place not in LONG_WORK:
            assert seen.verticalScrollBar().maximum() > 0, f"{place}: what is still to come begins below what is seen"


def test_the_fields_stand_and_tab_in_the_same_order_as_when_all_are_built_at_once(open_frame, qtbot, monkeypatch):
    frame = open_frame("04")
    for place in ("facts", "overall", "area_health", "review", "activities"):
        frame.open_place(place)
        qtbot.waitUntil(lambda: not frame.page.later.is_waiting, timeout=20_000)
        QApplication.processEvents()
        in_parts = [stop.accessibleName() for stop in tab_stops(frame.page)]
        with monkeypatch.context() as at_once:
            at_once.setattr(Later, "add", lambda _later, act: act())
            frame.open_place("conversation")
            frame.open_place(place)
            QApplication.processEvents()
        assert [stop.accessibleName() for stop in tab_stops(frame.page)] == in_parts, place


def test_going_to_the_last_field_of_a_section_builds_it_at_once(open_frame):
    frame = open_frame("04")
    last = [spot for spot in fields(frame.work.moment, "overall") if not spot.is_empty][-1]
    frame.go(last.path)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert path_at(focused)[: len(last.path)] == last.path


def test_an_edit_before_the_rest_is_built_keeps_every_field_in_step(open_frame, qtbot):
    frame = open_frame("04")
    frame.open_place("overall")
    assert frame.page.later.is_waiting
    frame.page.refresh(None)
    qtbot.waitUntil(lambda: not frame.page.later.is_waiting, timeout=20_000)
    paths = [part.path for part in parts(frame)]
    assert len(paths) == len(set(paths))


def test_the_problems_of_a_field_that_comes_later_come_with_it(open_frame, qtbot):
    frame = open_frame("")
    frame.work.visited.update(spec for spec in frame._places())
    frame.open_place("facts")
    qtbot.waitUntil(lambda: not frame.page.later.is_waiting, timeout=20_000)
    told = frame.work.problem_sentences()
    for part in parts(frame):
        if part.path in told:
            assert told[part.path] in (part.row.error, part.editor.problem())


def test_the_review_shows_what_is_missing_first_and_builds_its_answers_by_section(open_frame, qtbot):
    frame = open_frame("04")
    frame.open_place("review")
    assert not frame.page.findChildren(AnswerRow)
    qtbot.waitUntil(lambda: not frame.page.later.is_waiting, timeout=20_000)
    assert all(part.is_built for part in frame.page.findChildren(ReviewSection))
    rows = frame.page.findChildren(AnswerRow)
    assert len(rows) > 20
    frame.page.refresh(None)
    QApplication.processEvents()
    assert frame.page.findChildren(AnswerRow) == rows, "what has not changed is not built again"


def test_a_page_that_is_left_at_once_builds_no_more(open_frame):
    frame = open_frame("04")
    frame.open_place("overall")
    left = frame.page
    frame.open_place("tried")
    assert not left.later.is_waiting
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
