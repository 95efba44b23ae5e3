"""Moving on the road with the mouse and the keyboard: each move is one step, shown before it is made."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from aevdesk.case.base import PDate
from aevdesk.case.signing import Signature
from aevdesk.ui.pages.frame.case_frame import CaseFrame
from aevdesk.ui.pages.road.road_page import RoadPage

from .conftest import CTRL, press
from .road_parts import ACTIVITIES, LEFT, NONE, bar_of, dates_of, drag, focused, point, show_road

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def open_road(open_frame) -> Callable[[str], tuple[CaseFrame, RoadPage]]:
    def _open(number: str = "04") -> tuple[CaseFrame, RoadPage]:
        frame = open_frame(number, ACTIVITIES)
        return frame, show_road(frame)

    return _open


def test_dragging_the_end_of_a_bar_moves_that_date_and_is_one_step(open_road):
    frame, page = open_road()
    first, last = dates_of(frame, "a-1")
    steps = len(frame.session._undo)
    drag(page, point(bar_of(page, "a-1"), 1.0), -20)
    moved = dates_of(frame, "a-1")
    assert moved[0] == first
    assert (last - moved[1]).days == pytest.approx(20, abs=1)
    assert len(frame.session._undo) == steps + 1
    assert page.table.rows()["a-1"].item.when.endswith(f"{moved[1].day}. desember")
    frame.undo()
    assert dates_of(frame, "a-1") == (first, last)


def test_dragging_the_first_day_moves_only_that(open_road):
    frame, page = open_road()
    first, last = dates_of(frame, "a-1")
    drag(page, point(bar_of(page, "a-1"), 0.0), 10)
    moved = dates_of(frame, "a-1")
    assert (moved[0] - first).days == pytest.approx(10, abs=1)
    assert moved[1] == last


def test_a_drag_shows_the_date_it_would_become_and_changes_nothing_until_it_is_dropped(open_road):
    frame, page = open_road()
    before = frame.session.case
    shown = bar_of(page, "a-1").box.right
    drag(page, point(bar_of(page, "a-1"), 1.0), -20, drop=False)
    assert page.view._bubble.startswith("Til ")
    assert "desember" in page.view._bubble
    assert bar_of(page, "a-1").box.right < shown - 50
    assert frame.session.case is before
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.view._bubble == ""
    assert bar_of(page, "a-1").box.right == pytest.approx(shown)
    QTest.mouseRelease(page.view, LEFT, NONE, QPoint(10, 10))
    assert frame.session.case is before


def test_alt_and_the_arrows_move_the_chosen_bar_a_day_or_a_week_and_do_not_leave_the_case(open_road):
    frame, page = open_road()
    first, last = dates_of(frame, "a-1")
    page.view.setFocus()
    page.choose("a-1")
    press(frame, Qt.Key.Key_Right, ALT)
    assert [(a - b).days for a, b in zip(dates_of(frame, "a-1"), (first, last), strict=True)] == [1, 1]
    press(frame, Qt.Key.Key_Left, ALT | SHIFT)
    assert [(a - b).days for a, b in zip(dates_of(frame, "a-1"), (first, last), strict=True)] == [-6, -6]
    assert frame.isVisible()
    assert page.view._bubble == "16. september–8. januar 2027"


def test_space_chooses_which_end_the_keys_move(open_road):
    frame, page = open_road()
    first, _last = dates_of(frame, "a-1")
    page.view.setFocus()
    page.choose("a-1")
    press(frame, Qt.Key.Key_Space)
    press(frame, Qt.Key.Key_Space)
    press(frame, Qt.Key.Key_Left, ALT)
    assert dates_of(frame, "a-1") == (first, date(2027, 1, 13))
    assert page.view._bubble == "Til onsdag 13. januar 2027"
    press(frame, Qt.Key.Key_Space)
    press(frame, Qt.Key.Key_Right, ALT)
    assert dates_of(frame, "a-1")[1] == date(2027, 1, 14)


def test_taking_back_a_move_stays_on_the_road_and_opens_nothing(open_road):
    frame, page = open_road()
    before = dates_of(frame, "a-1")
    page.view.setFocus()
    page.choose("a-1")
    press(frame, Qt.Key.Key_Right, ALT)
    press(frame, Qt.Key.Key_Z, CTRL)
    assert dates_of(frame, "a-1") == before
    assert focused() is page.view
    assert page.table.open_id() == ""


def test_the_table_moves_dates_with_the_same_keys(open_road):
    frame, page = open_road()
    first, last = dates_of(frame, "a-1")
    page.table.rows()["a-1"].head.setFocus()
    press(frame, Qt.Key.Key_Right, ALT)
    assert [(a - b).days for a, b in zip(dates_of(frame, "a-1"), (first, last), strict=True)] == [1, 1]
    assert frame.isVisible()
    assert focused() is page.table.rows()["a-1"].head


def test_in_a_date_field_the_keys_move_that_date_alone(open_road):
    frame, _page = open_road()
    first, _last = dates_of(frame, "a-1")
    frame.go((*ACTIVITIES, "a-1", "to"))
    press(frame, Qt.Key.Key_Left, ALT)
    assert dates_of(frame, "a-1") == (first, date(2027, 1, 13))
    assert focused().text() == "13.01.2027"
    frame.go((*ACTIVITIES, "a-1", "from"))
    press(frame, Qt.Key.Key_Right, ALT | SHIFT)
    assert dates_of(frame, "a-1") == (date(2026, 9, 29), date(2027, 1, 13))


def test_a_milestone_moves_with_the_same_keys(open_road):
    frame, page = open_road()
    page.table.groups()["d-1"].head.setFocus()
    press(frame, Qt.Key.Key_Right, ALT | SHIFT)
    assert frame.session.case.agreement.milestones[0].by == PDate(date=date(2026, 11, 7), bound="by")


def test_a_meeting_is_a_mark_that_moves_with_its_day(open_road):
    frame, page = open_road()
    page.view.setFocus()
    page.choose("a-5")
    press(frame, Qt.Key.Key_Right, ALT)
    assert frame.session.case.agreement.activities[4].meeting.date == date(2026, 10, 21)
    assert dates_of(frame, "a-5") == (date(2026, 10, 21), date(2026, 10, 21))


def test_rows_move_within_their_milestone_and_keep_the_focus(open_road):
    frame, page = open_road()
    page.table.rows()["a-2"].head.setFocus()
    press(frame, Qt.Key.Key_Up, ALT)
    assert [row.id for row in frame.session.case.agreement.activities][:2] == ["a-2", "a-1"]
    assert focused() is page.table.rows()["a-2"].head
    press(frame, Qt.Key.Key_Up, ALT)
    assert [row.id for row in frame.session.case.agreement.activities][:2] == ["a-2", "a-1"]


def test_the_stair_of_a_return_moves_a_step_and_opens_it_in_place(open_road):
    frame, page = open_road("01")
    step = next(box for box in page.view.plan.steps if box.stair.item_id == "d-3")
    start = QPoint(round(step.box.x), round(step.box.bottom - 10))
    drag(page, start, 7)
    moved = frame.session.case.return_.steps[2].from_
    assert (moved - date(2026, 4, 13)).days == pytest.approx(7, abs=1)
    page.open("d-3")
    assert page.table.rows()["d-3"].is_open
    QTest.mouseClick(page.table.groups()["steps"].line.add, LEFT)
    assert len(frame.session.case.return_.steps) == 5


def test_a_signed_agreement_is_not_moved_by_a_drag_and_the_picture_goes_back(open_road):
    frame, page = open_road()
    case = frame.session.case
    signed = Signature(id="sign-1", party="person", mode="paper", name="Sander", date=date(2026, 9, 15), paper_at="her")
    frame.session.replace(
        case.model_copy(update={"signing": case.signing.model_copy(update={"signatures": (signed,)})})
    )
    before, shown = dates_of(frame, "a-1"), bar_of(page, "a-1").box
    drag(page, point(bar_of(page, "a-1"), 1.0), -20)
    assert dates_of(frame, "a-1") == before
    assert bar_of(page, "a-1").box == shown
    assert frame.work.refusal is not None


def test_the_pointer_tells_what_can_be_dragged(open_road):
    _frame, page = open_road()
    bar = bar_of(page, "a-1")
    assert page.view._hit(QPointF(point(bar, 0.0)))[1] == "first"
    assert page.view._hit(QPointF(point(bar, 0.5)))[1] == "both"
    assert page.view._hit(QPointF(point(bar, 1.0)))[1] == "last"
    waiting = bar_of(page, "w-2")
    assert page.view._hit(QPointF(point(waiting, 0.5))) == ("w-2", "")
    assert page.view._hit(QPointF(point(waiting, 1.0))) == ("w-2", "last")
    QTest.mouseMove(page.view, point(bar, 1.0))
    assert page.view.cursor().shape() == Qt.CursorShape.SizeHorCursor
