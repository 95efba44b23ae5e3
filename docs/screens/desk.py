"""Grab the pages of the desk for the demo cases, light and dark, into a folder.

    python docs/screens/desk.py FOLDER [--only WORD ...] [--sizes 1440x900 1280x720@200]

Each picture is named after what it shows. Nothing is faked: the windows stand on a throw-away encrypted store.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from aevdesk.case.model import PERSON
from aevdesk.case.signing import Signature
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases
from aevdesk.desk.desk import Desk
from aevdesk.desk.opening import open_demo
from aevdesk.rules.outline import sections
from aevdesk.ui.app import make_app
from aevdesk.ui.dressing import dress
from aevdesk.ui.pages.form.area_page import AreaPage
from aevdesk.ui.pages.form.section_page import SectionPage
from aevdesk.ui.pages.life.papers_page import PapersPage
from aevdesk.ui.pages.signing.signing_page import SigningPage
from aevdesk.ui.theme import look
from aevdesk.ui.window import Window
from docs.screens.living import open_living_desk

Scenes = Callable[[Desk, Window], Iterator[tuple[str, Callable[[], None]]]]
INK = tuple(
    tuple((x, 1300 - round(height * (1 + (x // 60) % 5) / 5)) for x in range(start, start + 900, 60))
    for start, height in ((900, 800), (2100, 500), (3300, 650))
)
"""A drawn name, in the units of the pad."""
STORY = {"04": datetime(2026, 9, 15, 14, 32).astimezone(), "01": datetime(2026, 2, 5, 10, 5).astimezone()}


@dataclass(frozen=True)
class Size:
    """A window in pixels and its text size in percent."""

    width: int
    height: int
    percent: int

    @classmethod
    def read(cls, text: str) -> "Size":
        """`1440x900` or `1280x720@200`."""
        pixels, _, percent = text.partition("@")
        width, height = pixels.split("x")
        return cls(int(width), int(height), int(percent or 100))

    def __str__(self) -> str:
        return f"{self.width}x{self.height}" + ("" if self.percent == 100 else f"@{self.percent}")


def settle(window: Window, least: float = 0.3, most: float = 5.0) -> None:
    """Let the window paint, and the page beside the form arrive."""
    began = time.monotonic()
    while (gone := time.monotonic() - began) < most:
        QApplication.processEvents()
        time.sleep(0.01)
        page = window.frame.page if window.frame is not None else None
        if page is not None:
            page.later.finish()
        is_waiting = window.frame is not None and not window.frame.has_newest_pages
        is_waiting = is_waiting or (isinstance(page, PapersPage) and not page.sheet.pages)
        if gone > least and not is_waiting:
            return


def case_id_of(desk: Desk, number: str) -> str:
    """The id of a demo case in this store."""
    name = next(demo.read().facts.name for demo in demo_cases() if demo.number == number)
    return next(line.case_id for line in desk.lines() if line.name == name)


def scenes(desk: Desk, window: Window) -> Iterator[tuple[str, Callable[[], None]]]:
    """What is pictured: a name, and how to get there."""
    for number in ("01", "04", "13"):
        window.open_case(case_id_of(desk, number))
        assert window.frame is not None
        for place in [*(section.id for section in sections(window.frame.work.moment)), "review"]:
            yield f"{number}-{place}", lambda place=place: window.frame.open_place(place)  # type: ignore[union-attr]
    yield from open_rows(window, case_id_of(desk, "04"))
    yield from sign(window, case_id_of(desk, "13"))
    window.open_case(case_id_of(desk, "04"))
    window.frame.set_phase("prepare")  # type: ignore[union-attr]
    yield "04-brev-og-notater", lambda: window.frame.open_place("papers")  # type: ignore[union-attr]
    yield from told(window, case_id_of(desk, "01"))
    window.new_case()
    yield "ny-sak-facts", lambda: window.frame.open_place("facts")  # type: ignore[union-attr]
    window.show_cases()


def living_scenes(desk: Desk, window: Window) -> Iterator[tuple[str, Callable[[], None]]]:
    """A day in June: what needs somebody, an agreement that is sealed, and one that waits for its sheet."""
    yield "mine-saker", window.show_cases
    for number, name in (("01", "forseglet"), ("08", "venter-pa-ark")):
        window.open_case(case_id_of(desk, number))
        yield f"{number}-{name}", lambda: window.frame.open_place("signing")  # type: ignore[union-attr]
    yield "01-slik-gar-det", lambda: (window.open_case(case_id_of(desk, "01")), window.frame.open_place("progress"))[0]  # type: ignore[union-attr]


def sign(window: Window, case_id: str) -> Iterator[tuple[str, Callable[[], None]]]:
    """The table: one has signed, the other is about to."""
    window.open_case(case_id)
    frame = window.frame
    assert frame is not None
    frame.set_phase("agree")

    def one_signs() -> None:
        frame.open_place("signing")
        page = cast(SigningPage, frame.page)
        page.ceremony.confirm_identity()
        page.ceremony.sign_on_screen(PERSON, strokes=INK)

    yield "13-signere", one_signs


def open_rows(window: Window, case_id: str) -> Iterator[tuple[str, Callable[[], None]]]:
    """Cards open for editing, folded fields in view, and messages."""
    window.open_case(case_id)
    frame = window.frame
    assert frame is not None
    case = frame.session.case
    finding, activity = case.area_health.findings[1], case.agreement.activities[0]
    yield "04-funn-apent", lambda: frame.go(("area_health", "findings", finding.id, "text"))

    def link() -> None:
        page = cast(AreaPage, frame.page)
        page._groups["barrier"]._cards[finding.id].make_linked("milestone")

    yield "04-funn-nytt-delmal", link
    for place in ("talk-now", "talk-can", "talk-promise"):
        yield f"04-samtale-{place}", lambda place=place: (frame.set_phase("talk"), frame.open_place(place))[0]
    yield "04-samtale-snudd", lambda: (frame.set_phase("talk"), frame.turn_screen())[0]
    yield "04-avtale", lambda: frame.set_phase("agree")
    frame.set_phase("prepare")
    yield "04-aktivitet-apen", lambda: frame.go(("agreement", "activities", activity.id, "who"))


def told(window: Window, case_id: str) -> Iterator[tuple[str, Callable[[], None]]]:
    """What the frame says when something is missing, went away or stops an edit."""
    window.new_case()
    frame = window.frame
    assert frame is not None

    def miss() -> None:
        frame.open_place("facts")
        frame.work.set(("facts", "national_id"), "12345678901")
        frame.step(1)
        frame.open_place("facts")

    yield "ny-sak-mangler", miss

    def unfold() -> None:
        frame.open_place("facts")
        form = cast(SectionPage, frame.page)._forms[0][2]
        form._more._toggle()
        form._more.setFocus()

    yield "ny-sak-legg-til", unfold

    def close_sections() -> None:
        frame.work.set(("triage", "track"), "full")
        frame.work.set(("t", "has_employer"), "yes")
        frame.open_place("own_view")
        frame.work.set(("triage", "track"), "return_to_employer")

    yield "ny-sak-lagt-bort", close_sections
    window.open_case(case_id)

    def change_signed() -> None:
        case = window.frame.session.case  # type: ignore[union-attr]
        signed = Signature(id="sign-demo", party="person", mode="screen", name=case.facts.name, date=case.doc.since)
        if not case.signing.signatures:
            window.frame.session.add(("signing", "signatures"), signed)  # type: ignore[union-attr]
        window.frame.go(("agreement", "goal"))  # type: ignore[union-attr]
        window.frame.work.set(("agreement", "goal"), case.agreement.goal + " Helt.")  # type: ignore[union-attr]

    yield "01-endre-signert", change_signed


def main() -> None:
    """Grab what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--sizes", nargs="*", default=["1440x900", "1280x720@200"])
    parser.add_argument("--modes", nargs="*", default=["light", "dark"])
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    make_app()
    living = open_living_desk()
    for mode in asked.modes:
        for size in map(Size.read, asked.sizes):
            grab_all(living, living_scenes, asked.folder, size, mode, asked.only)
            desk = open_demo(StoppedClock(STORY["04"]))
            try:
                grab_all(desk, scenes, asked.folder, size, mode, asked.only)
            finally:
                desk.close()
    living.close()


def grab_all(desk: Desk, scenes: Scenes, folder: Path, size: Size, mode: str, only: list[str]) -> None:
    """Grab every scene of a desk in one theme and one size."""
    desk.remember(desk.office.model_copy(update={"theme": mode, "text_scale": size.percent}))
    dress(desk)
    look().set_mode(mode)
    look().set_percent(size.percent)
    window = Window(desk)
    window.resize(size.width, size.height)
    window.show()
    for name, go in scenes(desk, window):
        if only and not any(word in name for word in only):
            continue
        go()
        settle(window)
        window.grab().save(str(folder / f"{name}-{mode}-{size}.png"))
    window.close()
    window.deleteLater()


if __name__ == "__main__":
    main()
