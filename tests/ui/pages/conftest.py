"""A real desk on an encrypted throw-away store, in a real window that no screen shows."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from aevdesk.case.edits import Path
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import DemoCase, demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.office import Office
from aevdesk.store.drawer import Drawer
from aevdesk.ui.dressing import dress
from aevdesk.ui.pages.form.later import Later
from aevdesk.ui.pages.frame.case_frame import CaseFrame
from aevdesk.ui.theme import look
from aevdesk.ui.window import Window

OFFSCREEN_CANNOT = "This plugin does not support (propagateSizeHints|raise|grabbing)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screenless platform says what it cannot do; that is no fault of a page."""
    for item in items:
        if "tests/ui/pages" in str(item.path.as_posix()):
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_CANNOT, extend=True))


def demo(number: str) -> DemoCase:
    """One of the demo cases."""
    return next(case for case in demo_cases() if case.number == number)


@pytest.fixture(autouse=True)
def _whole_pages(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are whole as soon as they are opened; a module whose `IN_PARTS` is true gets them as a caseworker does."""
    if not getattr(request.module, "IN_PARTS", False):
        monkeypatch.setattr(Later, "add", lambda _later, act: act())


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock(story_time(demo("04")))


@pytest.fixture
def desk(qapp: QApplication, clock: StoppedClock) -> Iterator[Desk]:
    opened = Desk(Drawer.throw_away(), clock)
    office = Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 00 10", theme="light")
    opened.remember(office)
    dress(opened)
    yield opened
    look().set_percent(100)
    look().set_mode("light")
    opened.close()


@pytest.fixture
def window(desk: Desk, qtbot) -> Iterator[Window]:
    made = Window(desk)
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_cases()
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def open_frame(desk: Desk, window: Window) -> Callable[[str], CaseFrame]:
    """Open a demo case by its number; an empty number opens a new case."""

    def _open(number: str = "") -> CaseFrame:
        window.open_session(desk.take_in(demo(number).read()) if number else desk.new_case())
        assert window.frame is not None
        QApplication.processEvents()
        return window.frame

    return _open


def type_at(frame: CaseFrame, path: Path, text: str) -> QWidget:
    """Go to a field as the keyboard would, type, and give the widget that has the focus."""
    frame.go(path)
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)
    return focused


def press(frame: CaseFrame, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, shortcuts of the window included."""
    QTest.keyClick(frame.window().focusWidget() or frame.window(), key, held)
    QApplication.processEvents()


CTRL = Qt.KeyboardModifier.ControlModifier
