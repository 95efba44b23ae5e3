"""One desk with the demo cases, one window on it, for all that looks at every page."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.office import Office
from aevdesk.store.drawer import Drawer
from aevdesk.texts import load_texts
from aevdesk.ui.dressing import dress
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import use_words
from aevdesk.ui.window import Window
from tests.stories.start import OFFSCREEN_CANNOT
from tests.ui.accessibility.places import demo


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--each-track", action="store_true", help="walk every section of a case of each track")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The screenless platform says what it cannot do; that is no fault of a page."""
    for item in items:
        if "tests/ui/accessibility" in str(item.path.as_posix()):
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_CANNOT, extend=True))


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    yield
    look().set_percent(100)
    look().set_mode("light")


@pytest.fixture(scope="module")
def each_track(request: pytest.FixtureRequest) -> bool:
    """The option as given, also when these tests run with all others and it is not known."""
    return bool(request.config.getoption("--each-track", False))


@pytest.fixture(scope="module")
def clock() -> StoppedClock:
    return StoppedClock(story_time(demo("11")))


@pytest.fixture(scope="module")
def desk(qapp: QApplication, clock: StoppedClock) -> Iterator[Desk]:
    """A desk on an encrypted throw-away store, on the day case 11 was signed."""
    use_words(load_texts("nb", strict=True))
    opened = Desk(Drawer.throw_away(), clock)
    opened.remember(Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 00 10", theme="light"))
    dress(opened)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def window(desk: Desk) -> Iterator[Window]:
    """The window of the desk, shown at 1440 by 900."""
    made = Window(desk)
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    made.show_cases()
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()
