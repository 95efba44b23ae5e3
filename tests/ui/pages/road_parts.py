"""What the tests of the road share: a point on it, a drag, and what stands in the case."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from aevdesk.case.edits import value_at
from aevdesk.ui.pages.frame.case_frame import CaseFrame
from aevdesk.ui.pages.road.layout import BarBox
from aevdesk.ui.pages.road.road_page import RoadPage

NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
ACTIVITIES = ("agreement", "activities")


def show_road(frame: CaseFrame) -> RoadPage:
    """Go to the road of the open case, and to its heading."""
    if frame.place != "activities":
        frame.open_place("activities")
    frame.page.focus_start()
    for _ in range(3):
        QApplication.processEvents()
    assert isinstance(frame.page, RoadPage)
    return frame.page


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def bar_of(page: RoadPage, item_id: str) -> BarBox:
    """The bar of an item as it is drawn now."""
    return next(bar for bar in page.view.plan.bars if bar.item.id == item_id)


def point(bar: BarBox, share: float) -> QPoint:
    """A point in a bar, 0 at its first day and 1 at its last."""
    return QPoint(round(bar.box.x + share * bar.box.w), round(bar.box.y + bar.box.h / 2))


def dates_of(frame: CaseFrame, item_id: str) -> tuple[date, date]:
    """From and to of an activity."""
    row = value_at(frame.session.case, (*ACTIVITIES, item_id))
    return row.from_.date, row.to.date


def drag(page: RoadPage, start: QPoint, days: int, *, drop: bool = True) -> None:
    """Drag from a point so far as so many days are."""
    ten_days = page.view.plan.x_of(date(2026, 10, 11)) - page.view.plan.x_of(date(2026, 10, 1))
    if not ten_days:
        ten_days = page.view.plan.x_of(date(2026, 3, 11)) - page.view.plan.x_of(date(2026, 3, 1))
    end = start + QPoint(round(days * ten_days / 10), 0)
    QTest.mousePress(page.view, LEFT, NONE, start)
    QTest.mouseMove(page.view, start + (end - start) / 2)
    QTest.mouseMove(page.view, end)
    QApplication.processEvents()
    if drop:
        QTest.mouseRelease(page.view, LEFT, NONE, end)
        QApplication.processEvents()


def focused() -> QWidget:
    """What has the focus."""
    found = QApplication.focusWidget()
    assert found is not None
    return found
