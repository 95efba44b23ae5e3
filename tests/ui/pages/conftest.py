"""A real desk on an encrypted throw-away store, in a real window that no screen shows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

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
from aevdesk.ui.pages.frame.preview import PageMaker
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


@pytest.fixture(autouse=True)
def _no_paper(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """No page is drawn beside the form but in a module whose `WITH_PAPER` is true: it takes as long as all the rest."""
    if not getattr(request.module, "WITH_PAPER", False):
        monkeypatch.setattr(PageMaker, "ask", lambda _maker, _wish: None)


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock(story_time(demo("04")))


@dataclass
class Room:
    """A desk and the window on it, made when first asked for."""

    desk: Desk
    _window: Window | None = None

    @property
    def window(self) -> Window:
        """The window, shown."""
        if self._window is None:
            self._window = Window(self.desk)
            self._window.show()
        self._window.resize(1440, 900)
        self._window.activateWindow()
        self._window.show_cases()
        QApplication.processEvents()
        return self._window

    def tidy(self) -> None:
        """Let go of what a test left open."""
        if self._window is not None:
            self._window.close_full()
            self._window.show_cases()

    def close(self) -> None:
        """Close window and desk."""
        if self._window is not None:
            self._window.close()
            self._window.deleteLater()
            QApplication.processEvents()
        self.desk.close()


def a_room(clock: StoppedClock) -> Room:
    return Room(Desk(Drawer.throw_away(), clock))


@pytest.fixture(scope="module")
def rooms() -> Iterator[list[Room]]:
    """The room that the tests of a module share; it is made by the first of them."""
    made: list[Room] = []
    yield made
    for room in made:
        room.close()


@pytest.fixture
def room(request: pytest.FixtureRequest, qapp: QApplication, rooms: list[Room], clock: StoppedClock) -> Iterator[Room]:
    """A desk of their own for tests in a module whose `OWN_DESK` is true; the others find one, tidy, with cases."""
    is_own = getattr(request.module, "OWN_DESK", False)
    if not is_own and not rooms:
        rooms.append(a_room(clock))
    given = a_room(clock) if is_own else rooms[0]
    given.desk.clock = clock
    office = Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 00 10", theme="light")
    if given.desk.office != office:
        given.desk.remember(office)
    dress(given.desk)
    yield given
    given.close() if is_own else given.tidy()
    look().set_percent(100)
    look().set_mode("light")


@pytest.fixture
def desk(room: Room) -> Desk:
    return room.desk


@pytest.fixture
def window(room: Room) -> Window:
    return room.window


@pytest.fixture
def open_frame(desk: Desk, window: Window) -> Callable[..., CaseFrame]:
    """Open a demo case by its number, at the first page or at a field; an empty number opens a new case."""

    def _open(number: str = "", begin: Path = ()) -> CaseFrame:
        window.open_session(desk.take_in(demo(number).read()) if number else desk.new_case(), begin)
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
