"""Grab the pages before the desk and the settings into a folder: first run, unlocking, lock, troubles.

    python docs/screens/opening.py FOLDER [--sizes 1440x900 1280x720@200] [--modes light dark contrast]

Each picture is named after what it shows. The drawer is a real one in a temporary folder, with a cheap key.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.desk.opening import Opening, Secret
from aevdesk.store import errors
from aevdesk.store.terms import Terms
from aevdesk.store.vault import Costs
from aevdesk.ui.app import make_app
from aevdesk.ui.opening_window import OpeningWindow
from aevdesk.ui.pages.opening.code_part import CodePart
from aevdesk.ui.pages.opening.first_run import FirstRunPage
from aevdesk.ui.pages.opening.passphrase_part import PassphrasePart
from aevdesk.ui.pages.opening.unlock import UnlockPage
from aevdesk.ui.pages.settings.office_part import OfficePart
from aevdesk.ui.pages.settings.settings_page import PLACES, SettingsPage
from aevdesk.ui.theme import Look, has_look, look

PASSPHRASE = "furu lykt havre ti"
TROUBLES = {
    "opptatt": errors.StoreBusy(
        known="yes", user="torunn", machine="NAV-PC-14", process="4021", day="21.11.2026", time="14.32"
    ),
    "skadet": errors.StoreDamaged(),
    "uten-nokkel": errors.VaultMissing(),
    "nyere": errors.StoreNewer(version=9, known=1),
}


def settle(is_done: Callable[[], bool] = lambda: True, least: float = 0.2, most: float = 15.0) -> None:
    """Let the window paint, and wait for what takes its time."""
    began = time.monotonic()
    while (gone := time.monotonic() - began) < most and not (gone > least and is_done()):
        QApplication.processEvents()
        time.sleep(0.01)


def first_run(window: OpeningWindow) -> Iterator[str]:
    """The three steps, each with something wrong on the way."""
    page = window.page
    assert isinstance(page, FirstRunPage)
    part = page.findChild(PassphrasePart)
    yield "1-passordfrase"
    QTest.keyClicks(part.phrase.line, "kort")
    page.next.click()
    yield "1-for-kort"
    part.suggest.click()
    yield "1-forslag"
    page.next.click()
    settle(lambda: page.start.step == "code")
    yield "2-nodkode"
    typed = page.findChild(CodePart).typed.editor.line
    QTest.keyClicks(typed, "XXXX")
    page.next.click()
    yield "2-stemte-ikke"
    typed.clear()
    QTest.keyClicks(typed, page.start.code[-9:])
    page.next.click()
    yield "3-kontoret"
    rows = page.findChild(OfficePart).rows
    QTest.keyClicks(rows["name"].editor.line, "Nav Lundvik")
    QTest.keyClicks(rows["caseworker"].editor.line, "Torunn Engebakk")
    office = {"theme": look().mode, "text_scale": look().percent}
    page.start.passphrase = ""
    page.start.office = page.start.office.model_copy(update=office)
    page.findChild(OfficePart).show_office(page.findChild(OfficePart).office().model_copy(update=office))
    page.next.click()
    settle(lambda: window.window_of_desk is not None)
    yield "4-mine-saker"


def settings(window: OpeningWindow) -> Iterator[str]:
    """Every place."""
    window.window_of_desk.show_full("settings")
    page = window.window_of_desk.full
    assert isinstance(page, SettingsPage)
    for place in PLACES:
        page.show_place(place)
        page.list.focus_current()
        yield f"5-innstillinger-{place}"
    window.window_of_desk.close_full()


def lock(window: OpeningWindow) -> Iterator[str]:
    """Locked, a wrong passphrase, and the code."""
    window.lock()
    settle(lambda: isinstance(window.page, UnlockPage))
    page = window.page
    yield "6-last"
    QTest.keyClicks(page.secret.line, "ikke den rette")
    page.unlock.click()
    settle(lambda: not page.is_busy)
    yield "6-stemte-ikke"
    page.other_way.click()
    yield "6-nodkoden"


def troubles(window: OpeningWindow) -> Iterator[str]:
    """Why it will not open, and our own mistake."""
    for name, error in TROUBLES.items():
        window._on_trouble(error, Secret(PASSPHRASE))
        yield f"7-{name}"
    window.tell_mishap("aevdesk 0.1.0, Python 3.11\nValueError\n  ui/pages/form/form.py:120 refresh")
    yield "8-var-egen-feil"


def grab_all(folder: Path, mode: str, size: str) -> None:
    """Grab every page in one theme and one size."""
    pixels, _, percent = size.partition("@")
    width, height = map(int, pixels.split("x"))
    app = make_app()
    if not has_look():
        Look(app, mode=mode, percent=int(percent or 100))
    look().set_mode(mode)
    look().set_percent(int(percent or 100))
    with tempfile.TemporaryDirectory() as home:
        opening = Opening(Path(home) / "lager", terms=Terms(costs=Costs(8 * 1024, 1, 1), reserve_bytes=0))
        window = OpeningWindow(opening)
        window.resize(width, height)
        window.show()
        for scenes in (first_run, settings, lock, troubles):
            for name in scenes(window):
                settle()
                window.grab().save(str(folder / f"{name}-{mode}-{size}.png"))
        window.hide()
        window.shut()


def main() -> None:
    """Grab what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sizes", nargs="*", default=["1440x900", "1280x720@200"])
    parser.add_argument("--modes", nargs="*", default=["light", "dark", "contrast"])
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    for mode in asked.modes:
        for size in asked.sizes:
            grab_all(asked.folder, mode, size)


if __name__ == "__main__":
    main()
