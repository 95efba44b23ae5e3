"""A caseworker at an empty machine, on the day of case 01."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.opening import Opening
from aevdesk.texts import load_texts
from aevdesk.ui.opening_window import OpeningWindow
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import use_words
from tests.stories.hands import Hands
from tests.stories.start import OFFSCREEN_CANNOT, an_opening, go_through_first_run, show_shell, shut

TALK = datetime(2026, 2, 5, 10, 5).astimezone()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--ui-kills", type=int, default=3, help="how often the program is killed while it types (long: 100)"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/stories" in str(item.path.as_posix()):
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_CANNOT, extend=True))


@dataclass
class Table:
    """The folder with the drawer, the window on it, and the hands of the caseworker."""

    opening: Opening
    shell: OpeningWindow
    hands: Hands

    @property
    def frame(self):
        """The open case, for what a test wants to compare; never to change it."""
        assert self.shell.window_of_desk is not None
        return self.shell.window_of_desk.frame

    @property
    def case(self):
        """The case as it is now."""
        return self.frame.session.case


@pytest.fixture
def ui_kills(request: pytest.FixtureRequest) -> int:
    """The option as given, also when these tests run with all others and it is not known."""
    return int(request.config.getoption("--ui-kills", 3) or 3)


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    use_words(load_texts("nb", strict=True))
    look().set_mode("light")
    look().set_percent(100)
    yield
    look().set_mode("light")
    look().set_percent(100)


@pytest.fixture
def clock() -> StoppedClock:
    """Stands on the day of case 01; a story of another day has its own."""
    return StoppedClock(TALK)


@pytest.fixture
def opening(tmp_path: Path, clock: StoppedClock) -> Opening:
    return an_opening(tmp_path / "lager", clock=clock)


@pytest.fixture
def empty_machine(qtbot, opening: Opening) -> Iterator[Table]:
    """The program as it starts where nothing is."""
    shell = show_shell(qtbot, opening)
    yield Table(opening, shell, Hands(qtbot, shell))
    shut(qtbot, shell)


@pytest.fixture
def table(empty_machine: Table) -> Table:
    """The desk after the first run, on an empty list."""
    go_through_first_run(empty_machine.hands, empty_machine.shell)
    return empty_machine
