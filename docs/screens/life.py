"""Grab the pages of a case after its signing: how it goes, a failed return, versions, the end, handing over.

    python docs/screens/life.py FOLDER [--sizes 1440x900 1280x720@200] [--modes light dark contrast]

Case 11, signed on paper in February and looked at in June, on a throw-away encrypted store.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from aevdesk.case.model import PERSON
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.handover import hand_over
from aevdesk.desk.office import Office
from aevdesk.desk.session import Session
from aevdesk.store.drawer import Drawer
from aevdesk.ui.app import make_app
from aevdesk.ui.dressing import dress
from aevdesk.ui.pages.life.failed_return_page import FailedReturnPage
from aevdesk.ui.pages.life.versions_page import VersionsPage
from aevdesk.ui.theme import look
from aevdesk.ui.window import Window

PHRASE = "hest bil vei tak ås"
TALK = date(2026, 6, 18)


def main() -> None:
    """Take the pictures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--sizes", nargs="*", default=["1440x900", "1280x720@200"])
    arguments.add_argument("--modes", nargs="*", default=["light", "dark"])
    asked = arguments.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    make_app()
    for mode in asked.modes:
        for size in asked.sizes:
            grab_all(asked.folder, mode, size)


def grab_all(folder: Path, mode: str, size: str) -> None:
    """Live the months after the signing once, in one theme and one size."""
    pixels, _, percent = size.partition("@")
    desk, session = signed_case()
    desk.remember(desk.office.model_copy(update={"theme": mode, "text_scale": int(percent or 100)}))
    dress(desk)
    look().set_mode(mode)
    look().set_percent(int(percent or 100))
    window = Window(desk)
    window.resize(*map(int, pixels.split("x")))
    window.show()
    for name, go in scenes(window, session, folder):
        go()
        settle(window)
        window.grab().save(str(folder / f"liv-{name}-{mode}-{size}.png"))
    window.close()
    window.deleteLater()
    desk.close()


def signed_case() -> tuple[Desk, Session]:
    """Case 11 as it was sealed, four months later."""
    demo = next(each for each in demo_cases() if each.number == "11")
    clock = StoppedClock(story_time(demo))
    desk = Desk(Drawer.throw_away(), clock)
    case = demo.read()
    caseworker = case.parties()[case.facts.caseworker]
    desk.remember(Office(name=case.facts.office, caseworker=caseworker.name))
    session = desk.take_in(case)
    ceremony = desk.ceremony(session)
    ceremony.show()
    ceremony.confirm_identity()
    for party in (PERSON, case.facts.caseworker):
        ceremony.register_paper(party, on=demo.clock, kept_at="Mappe 3")
    ceremony.seal()
    clock.move_to(date(2026, 6, 10))
    return desk, session


def scenes(window: Window, session: Session, folder: Path) -> list[tuple[str, Callable[[], object]]]:
    """What is pictured, in order: each goes on from the one before."""
    case_id, file = session.case_id, folder / "sak.aevsak"

    def place(name: str) -> Callable[[], None]:
        def go() -> None:
            if window.frame is None:
                window.open_case(case_id)
            assert window.frame is not None
            window.frame.open_place(name)

        return go

    def fill_in() -> None:
        assert window.frame is not None
        page = window.frame.page
        assert isinstance(page, FailedReturnPage)
        page.what.set_value("To trinn gikk bra. I mai kom hjertebank og utmattelse, og stillingen ble usikker.")
        page.when.set_value(TALK)
        page.step_changed.emit()

    def open_assessment() -> None:
        assert window.frame is not None
        window.frame.page.take_step()  # type: ignore[union-attr]

    def receive() -> None:
        assert window.frame is not None
        file.write_bytes(hand_over(window.desk, window.frame.session, PHRASE))
        window.receive(file)
        file.unlink()

    def side_by_side() -> None:
        assert isinstance(window.full, VersionsPage)
        window.full.side_by_side()
        settle(window, 3)

    return [
        ("mine-saker", window.show_cases), ("slik-gar-det", place("progress")), ("avslutte", place("closing")),
        ("fil-til-kollega", place("handover")), ("gikk-ikke", place("failed_return")), ("gikk-ikke-utfylt", fill_in),
        ("gjelder-fortsatt", open_assessment), ("versjoner", lambda: window.show_full("versions")),
        ("side-ved-side", side_by_side), ("fra-kollega", receive),
    ]  # fmt: skip


def settle(window: Window, seconds: float = 0.5, most: float = 5.0) -> None:
    """Let the window paint, and the pages arrive."""
    began = time.monotonic()
    while (gone := time.monotonic() - began) < most:
        if gone > seconds and (window.frame is None or window.frame.has_newest_pages):
            return
        QApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    main()
