"""From nothing: a folder that no program has seen, and the window that the command `aevdesk` opens on it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from aevdesk.desk.clock import Clock
from aevdesk.desk.opening import Opening
from aevdesk.store.terms import Terms
from aevdesk.store.vault import Costs
from aevdesk.ui.opening_window import OpeningWindow
from tests.stories.hands import Hands

OFFSCREEN_CANNOT = "This plugin does not support (propagateSizeHints|raise|grabbing)"
PASSPHRASE = "furu lykt havre ti"
CHEAP = Costs(memory_kib=64, passes=1, lanes=1)
"""The key derivation of a test: the same steps with next to no memory."""


def an_opening(folder: Path, *, clock: Clock | None = None, **terms) -> Opening:
    """The way in to a folder, with a key derivation that tests can afford."""
    now = {"now": clock.now} if clock is not None else {}
    return Opening(folder, clock=clock, terms=Terms(costs=CHEAP, reserve_bytes=0, **now, **terms))


def show_shell(qtbot, opening: Opening | None, size: tuple[int, int] = (1440, 900), **given) -> OpeningWindow:
    """The window as the program opens it, shown."""
    shell = OpeningWindow(opening, **given)
    shell.resize(*size)
    with qtbot.waitExposed(shell):
        shell.show()
    shell.activateWindow()
    QApplication.processEvents()
    return shell


def shut(qtbot, shell: OpeningWindow) -> None:
    """Whatever a test left open is closed, so that the next one finds no lock and no thread."""
    page = shell.page
    if page is not None:
        qtbot.waitUntil(lambda: not page.is_busy, timeout=10_000)
    shell.shut()
    shell.hide()
    shell.deleteLater()
    QApplication.processEvents()


def go_through_first_run(hands: Hands, shell: OpeningWindow, *, passphrase: str = PASSPHRASE) -> str:
    """All three steps, as the least that can be typed; returns the recovery code as it was read on the screen."""
    hands.type("Passordfrase", passphrase)
    hands.press("Vis det du skriver")
    hands.press("Neste: Nødkode")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))
    code = code_on_screen(shell)
    hands.type("Skriv de to siste gruppene", " ".join(code.split("-")[-2:]))
    hands.press("Neste: Kontoret ditt")
    hands.type("Nav-kontor", "Nav Lundvik")
    hands.type("Navnet ditt", "Torunn Engebakk")
    hands.type("Telefon", "68 05 01 99")
    hands.press("Åpne aevdesk")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    return code


def code_on_screen(shell: OpeningWindow) -> str:
    """The recovery code as it stands on its tiles."""
    from aevdesk.ui.pages.opening.tiles import Tiles

    return "-".join(next(tiles for tiles in shell.findChildren(Tiles) if tiles.isVisible()).words)


def unlock(hands: Hands, shell: OpeningWindow, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase and wait for the desk."""
    hands.type("Passordfrase", passphrase)
    hands.press("Lås opp")
    hands.wait_until(lambda: shell.window_of_desk is not None)


Shell = Callable[..., OpeningWindow]
