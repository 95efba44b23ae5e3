"""The page of the road, with real widgets on a real store: seen, chosen, written in place, and undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from aevdesk.ui.pages.frame.case_frame import CaseFrame
from aevdesk.ui.pages.frame.special import page_class
from aevdesk.ui.pages.road.road_page import RoadPage
from aevdesk.ui.pages.road.rows import ItemRow
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button
from aevdesk.ui.widgets.tabbing import tab_stops

from .conftest import CTRL, press
from .road_parts import ACTIVITIES, LEFT, NONE, bar_of, focused, name_of, point, show_road

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def open_road(open_frame) -> Callable[[str], tuple[CaseFrame, RoadPage]]:
    def _open(number: str = "04") -> tuple[CaseFrame, RoadPage]:
        frame = open_frame(number, ACTIVITIES)
        return frame, show_road(frame)

    return _open


def test_the_activities_are_shown_as_the_road():
    assert page_class("activities") is RoadPage


@pytest.mark.parametrize("number", ["01", "03", "04", "05", "08", "11", "13", "14"])
def test_every_activity_is_a_row_and_every_dated_one_is_on_the_road(open_road, number):
    frame, page = open_road(number)
    rows = page.table.rows()
    for activity in frame.session.case.agreement.activities:
        assert activity.what in name_of(rows[activity.id].head)
    drawn = {bar.item.id for bar in page.view.plan.bars} | {mark.item.id for mark in page.view.plan.marks}
    dated = {a.id for a in frame.session.case.agreement.activities if a.from_ or a.to}
    days = {item.first for item in page.road.items if item.shape == "mark"}
    talks = {item.id for item in page.road.items if item.shape == "mark" and item.first in days}
    assert dated - talks <= drawn


def test_the_page_has_no_page_beside_it_and_starts_at_its_heading(open_road):
    frame, page = open_road()
    assert frame.preview.is_folded
    page.focus_start()
    assert name_of(focused()) == "Mål og veien dit"


def test_a_bar_and_its_row_are_one_selection(open_road):
    _frame, page = open_road()
    QTest.mouseClick(page.view, LEFT, NONE, point(bar_of(page, "a-1"), 0.5))
    assert page.chosen == "a-1"
    assert page.table.rows()["a-1"]._is_chosen
    page.table.rows()["a-2"].head.setFocus()
    assert page.chosen == "a-2"
    assert page.view._chosen == "a-2"
    assert not page.table.rows()["a-1"]._is_chosen


def test_arrows_choose_on_the_road_and_enter_opens_the_row_in_place(open_road):
    frame, page = open_road()
    page.view.setFocus()
    press(frame, Qt.Key.Key_Home)
    first = page.chosen
    press(frame, Qt.Key.Key_Right)
    second = page.chosen
    assert first != second
    press(frame, Qt.Key.Key_Left)
    assert page.chosen == first
    press(frame, Qt.Key.Key_Down)
    assert page.road.group_of(page.chosen).number > page.road.group_of(first).number
    press(frame, Qt.Key.Key_Home)
    press(frame, Qt.Key.Key_Return)
    assert page.table.open_id() == first
    assert page.table.rows()[first].isAncestorOf(focused())
    assert not frame.window().findChildren(QDialog)


def test_a_row_opens_with_a_click_and_folds_with_esc_and_keeps_what_was_typed(open_road):
    frame, page = open_road()
    row = page.table.rows()["a-1"]
    QTest.mouseClick(row.head, LEFT)
    assert row.is_open
    frame.go((*ACTIVITIES, "a-1", "what"))
    focused().selectAll()
    QTest.keyClicks(focused(), "To timer i klubben")
    assert bar_of(page, "a-1").item.what == "To timer i klubben"
    assert row.head.accessibleName().startswith("To timer i klubben. ")
    press(frame, Qt.Key.Key_Escape)
    assert not row.is_open
    assert focused() is row.head
    assert frame.session.case.agreement.activities[0].what == "To timer i klubben"
    frame.undo()
    assert frame.session.case.agreement.activities[0].what == "To timer i klubben, ansvar for nettverket"


def test_only_one_row_is_open_at_a_time(open_road):
    _frame, page = open_road()
    page.open("a-1")
    page.open("d-2")
    assert page.table.open_id() == "d-2"
    assert sum(row.is_open for row in (*page.table.rows().values(), *page.table.groups().values())) == 1


def test_an_activity_is_made_under_its_milestone_in_one_action_and_taken_back_in_one(open_road):
    frame, page = open_road()
    before = frame.session.case
    QTest.mouseClick(page.table.groups()["d-2"].line.add, LEFT)
    made = next(a for a in frame.session.case.agreement.activities if a not in before.agreement.activities)
    assert made.links == ("d-2",)
    assert page.road.group_of(made.id).id == "d-2"
    row = page.table.rows()[made.id]
    assert row.is_open
    assert row.isAncestorOf(focused())
    press(frame, Qt.Key.Key_Z, CTRL)
    assert frame.session.case == before
    assert frame.place == "activities"
    assert made.id not in page.table.rows()


def test_ctrl_enter_adds_to_the_group_one_is_in(open_road):
    frame, page = open_road()
    page.table.rows()["a-4"].head.setFocus()
    press(frame, Qt.Key.Key_Return, CTRL)
    made = next(a for a in frame.session.case.agreement.activities if not a.what)
    assert made.links == ("d-3",)


def test_a_new_milestone_opens_in_place_with_its_date_in_view(open_road):
    frame, page = open_road()
    QTest.mouseClick(page.head.new, LEFT)
    made = frame.session.case.agreement.milestones[-1]
    row = page.table.groups()[made.id]
    assert row.is_open
    QTest.keyClicks(focused(), "Prøve i butikk")
    assert frame.session.case.agreement.milestones[-1].text == "Prøve i butikk"
    assert any(field.accessibleName().startswith("Når") for field in tab_stops(row.form))
    assert page.road.groups[3].title == "Prøve i butikk"


def test_wait_for_leads_to_the_waiting_linked_to_the_milestone_one_is_at(open_road):
    frame, page = open_road()
    page.choose("d-2")
    QTest.mouseClick(page.table.wait, LEFT)
    made = frame.session.case.agreement.waiting[-1]
    assert made.links == ("d-2",)
    assert frame.place == "waiting"


def test_what_is_waited_for_and_the_follow_up_lead_to_where_they_are_written(open_road):
    frame, page = open_road()
    QTest.mouseClick(page.table.rows()["w-2"].head, LEFT)
    assert frame.place == "waiting"
    frame.open_place("activities")
    frame.page.open("follow")
    assert frame.place == "expectations"


def test_where_it_comes_from_is_a_link_to_the_finding(open_road):
    frame, page = open_road()
    link = page.table.rows()["a-3"].line.findChild(Button)
    assert name_of(link) == "Kommer fra: Mangler tre fellesfag"
    QTest.mouseClick(link, LEFT)
    assert frame.place == "area_work"


def test_findings_beyond_the_first_are_shown_when_asked_for(open_road):
    _frame, page = open_road()
    line = page.table.rows()["a-1"].line
    more = next(button for button in line.findChildren(Button) if button.text() == "og 2 til")
    QTest.mouseClick(more, LEFT)
    shown = [button for button in line.findChildren(Button) if button.isVisible()]
    assert len(shown) == 3
    assert focused() is shown[1]


def test_a_row_that_is_taken_away_can_be_had_back_and_the_focus_goes_on(open_road):
    frame, page = open_road()
    page.table.rows()["a-1"].head.setFocus()
    press(frame, Qt.Key.Key_Delete)
    assert "a-1" not in page.table.rows()
    assert frame.undo_bar.isVisible()
    assert focused() is page.table.rows()["a-2"].head
    press(frame, Qt.Key.Key_Z, CTRL)
    assert "a-1" in page.table.rows()
    assert focused() is page.table.rows()["a-1"].head
    assert page.table.open_id() == ""


def test_a_row_that_gets_another_milestone_moves_there_and_stays_open(open_road):
    frame, page = open_road()
    frame.go((*ACTIVITIES, "a-3", "what"))
    field = focused()
    frame.work.set((*ACTIVITIES, "a-3", "links"), ("d-3", "goal"))
    assert page.road.group_of("a-3").id == "d-3"
    assert page.table.rows()["a-3"].is_open
    assert focused() is field


def test_what_is_missing_is_told_on_the_folded_row_and_f8_goes_to_the_field(open_road):
    frame, page = open_road()
    page.add_to("d-2")
    made = next(a for a in frame.session.case.agreement.activities if not a.what)
    page.table.row(made.id).fold_asked.emit()
    frame.work.visited.add("activities")
    frame._on_settled()
    error = page.table.rows()[made.id].line.error
    assert error.isVisible()
    assert error.words.text()
    frame.next_problem()
    assert page.table.rows()[made.id].isAncestorOf(focused())


def test_the_goal_is_written_where_it_stands(open_road):
    frame, page = open_road()
    QTest.mouseClick(page.goal.change, LEFT)
    assert page.goal.isAncestorOf(focused())
    focused().selectAll()
    QTest.keyClicks(focused(), "Fast jobb")
    assert frame.session.case.agreement.goal == "Fast jobb"
    press(frame, Qt.Key.Key_Escape)
    assert not page.goal.is_open
    assert page.road.goal == "Fast jobb"
    assert focused() is page.goal.change


def test_the_road_and_the_table_can_be_shown_alone_and_it_is_remembered_in_the_case(open_road):
    frame, page = open_road()
    assert page.view.isVisible()
    assert page.table.isVisible()
    page.head.view.segments()[0].click()
    assert page.view.isVisible()
    assert not page.table.isVisible()
    QTest.mouseClick(page.read, LEFT)
    assert page.text.text() == page.road.text
    frame.open_place("waiting")
    frame.open_place("activities")
    assert not frame.page.table.isVisible()
    frame.page.head.view.segments()[1].click()
    assert not frame.page.view.isVisible()
    assert frame.page.table.isVisible()


def test_going_to_a_row_brings_the_table_back(open_road):
    frame, page = open_road()
    page.head.view.segments()[0].click()
    frame.go((*ACTIVITIES, "a-2", "what"))
    assert page.table.isVisible()
    assert page.table.open_id() == "a-2"


@pytest.mark.parametrize(("width", "percent"), [(1280, 200), (700, 100)])
def test_where_it_is_narrow_there_is_only_the_table_and_nothing_is_cut(open_road, window, width, percent):
    _frame, page = open_road()
    look().set_percent(percent)
    window.resize(width, 720)
    for _ in range(5):
        QApplication.processEvents()
    assert not page.view.isVisible()
    assert not page.head.view.isVisible()
    assert page.table.isVisible()
    assert page.scroller._inside.width() <= page.scroller.viewport().width()
    for row in page.table.rows().values():
        for text in row.line.findChildren(QWidget):
            if text.isVisible():
                corner = text.mapTo(row.line, QPoint(text.width(), text.height()))
                assert corner.x() <= row.line.width() + 1
                assert corner.y() <= row.line.height() + 1


@pytest.mark.parametrize("width", [1440, 1280, 1100, 760])
def test_the_page_fits_its_width(open_road, window, width):
    _frame, page = open_road()
    window.resize(width, 720)
    for _ in range(5):
        QApplication.processEvents()
    assert page.view.isVisible()
    assert page.scroller._inside.width() <= page.scroller.viewport().width()
    assert page.view.plan.width == page.view.width()
    assert page.view.height() == round(page.view.plan.height)


def test_the_road_is_one_picture_with_a_text_version(open_road):
    _frame, page = open_road()
    said = QAccessible.queryAccessibleInterface(page.view)
    assert said.role() == QAccessible.Role.Graphic
    assert said.text(QAccessible.Text.Name) == "Veien til målet"
    description = said.text(QAccessible.Text.Description)
    for item in page.road.items:
        assert item.what in description


def test_everything_that_takes_the_focus_has_a_name_and_tab_goes_through_the_page_and_on(open_road):
    frame, page = open_road()
    page.open("a-1")
    for stop in tab_stops(page):
        assert name_of(stop), stop
    page.focus_start()
    seen = []
    for _ in range(len(tab_stops(frame.window())) + 5):
        press(frame, Qt.Key.Key_Tab)
        seen.append(focused())
        if not page.isAncestorOf(focused()):
            break
    assert not page.isAncestorOf(focused()), "Tab leaves the page"
    assert seen[:-1] == tab_stops(page)


def test_up_and_down_go_from_line_to_line(open_road):
    frame, page = open_road()
    page.table.groups()["d-1"].head.setFocus()
    press(frame, Qt.Key.Key_Down)
    assert focused() is page.table.rows()["a-1"].head
    press(frame, Qt.Key.Key_Up)
    assert focused() is page.table.groups()["d-1"].head


def test_an_empty_case_says_where_to_begin_and_begins_there(open_road):
    frame, page = open_road("")
    assert page.empty.isVisible()
    assert not page.view.isVisible()
    assert not page.table.isVisible()
    QTest.mouseClick(page.empty.findChild(Button), LEFT)
    assert len(frame.session.case.agreement.activities) == 1
    assert page.table.isVisible()
    assert isinstance(page.table.rows()[frame.session.case.agreement.activities[0].id], ItemRow)
