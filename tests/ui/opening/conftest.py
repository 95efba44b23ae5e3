"""A folder that no program has seen, and the program's window on it. Real store, real widgets, no screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from aevdesk.desk.desk import Desk
from aevdesk.desk.office import Office
from aevdesk.desk.opening import Opening
from aevdesk.texts import load_texts
from aevdesk.ui.opening_window import OpeningWindow
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import use_words
from tests.stories.hands import Hands
from tests.stories.start import OFFSCREEN_CANNOT, PASSPHRASE, an_opening, show_shell, shut

OFFICE = Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 01 99", theme="light")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/ui/opening" in str(item.path.as_posix()):
            item.add_marker(pytest.mark.qt_log_ignore(OFFSCREEN_CANNOT, extend=True))


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    use_words(load_texts("nb", strict=True))
    look().set_mode("light")
    look().set_percent(100)
    yield
    look().set_mode("light")
    look().set_percent(100)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "lager"


@pytest.fixture
def opening(folder: Path) -> Opening:
    return an_opening(folder)


@pytest.fixture
def show(qtbot) -> Iterator[Callable[..., tuple[OpeningWindow, Hands]]]:
    """Open the window of the program, and give it with hands to use it."""
    shells: list[OpeningWindow] = []

    def _show(opening: Opening | None, **given) -> tuple[OpeningWindow, Hands]:
        shell = show_shell(qtbot, opening, **given)
        shells.append(shell)
        return shell, Hands(qtbot, shell)

    yield _show
    for shell in shells:
        shut(qtbot, shell)


@pytest.fixture
def code(opening: Opening) -> str:
    """A drawer that is set up and closed, with one case in it; its recovery code."""
    desk, made = opening.set_up(PASSPHRASE)
    desk.remember(OFFICE)
    session = desk.new_case()
    session.set(("facts", "name"), "Kari Nordli")
    session.save_now()
    desk.close()
    return made


def names(desk: Desk) -> list[str]:
    """The names on the list."""
    return sorted(line.name for line in desk.lines())
