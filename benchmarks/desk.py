"""How long the desk takes to start, to open a case, to change section and to take a key, with hundreds of cases.

    python benchmarks/desk.py [--cases 500] [--rounds 7] [--check]

The processor's time is that of the screen's thread: what holds up the window. Pages are drawn on another one.
The yardstick is a plain Qt form with as many labelled line editors as the largest section of the case that is opened.
"""

import argparse
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWidget

from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.office import Office
from aevdesk.store.drawer import Drawer
from aevdesk.ui.app import dress, make_app
from aevdesk.ui.tidying import Tidying
from aevdesk.ui.widgets import Editor
from aevdesk.ui.window import Window
from benchmarks.measuring import Report, Times, measure

OPEN_MS, SECTION_MS, KEY_MS, LIST_MS = 200, 50, 16, 1500


def full_desk(count: int) -> tuple[Desk, str]:
    """A throw-away desk with so many cases, and the id of a full one."""
    demo = next(case for case in demo_cases() if case.number == "04")
    desk = Desk(Drawer.throw_away(), StoppedClock(story_time(demo)))
    desk.remember(Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 00 10"))
    case = demo.read()
    for number in range(count):
        facts = case.facts.model_copy(update={"name": f"{case.facts.name} {number + 1}"})
        session = desk.take_in(case.model_copy(update={"facts": facts}))
    return desk, session.case_id


def plain_form(editors: int) -> None:
    """The yardstick: as many plain editors, built, shown and painted."""
    form = QWidget()
    column = QFormLayout(form)
    for number in range(editors):
        column.addRow(f"Felt {number}", QLineEdit())
    form.resize(900, 800)
    form.show()
    form.grab()
    form.close()


def shown(window: Window) -> None:
    """Lay out and paint what has changed, as the next picture on the screen would show it."""
    QApplication.sendPostedEvents()
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))


def rested(window: Window, tidying: Tidying) -> None:
    """Let happen what happens when somebody looks at a page for a while: it is whole, and what was left is gone."""
    if window.frame is not None and window.frame.page is not None:
        window.frame.page.later.finish()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    tidying.look()


def run(cases: int, rounds: int) -> Report:
    """Measure everything and print it."""
    app = make_app()
    desk, case_id = full_desk(cases)
    dress(desk)
    tidying = Tidying(app)
    listing = Times()
    window = listing.take(lambda: Window(desk))
    assert isinstance(window, Window)
    window.resize(1440, 900)
    listing.take(lambda: (window.show(), window.show_cases(), shown(window)))

    opening, section, keys = Times(of_thread=True), {}, Times(of_thread=True)
    for _ in range(rounds):
        opening.take(lambda: (window.open_case(case_id), shown(window)))
        assert window.frame is not None
        rested(window, tidying)
        for place in window.frame._places():
            times = section.setdefault(place, Times(of_thread=True))
            times.take(lambda place=place: (window.frame.open_place(place), shown(window)))
            rested(window, tidying)
        window.frame.go(("own_view", "situation"))
        QApplication.processEvents()
        box = QApplication.focusWidget()
        for _ in range(30):
            keys.take(lambda box=box: (QTest.keyClick(box, "x"), QApplication.sendPostedEvents()))
        window.show_cases()
        rested(window, tidying)

    window.open_case(case_id)
    assert window.frame is not None
    counts = {}
    for place in window.frame._places():
        window.frame.open_place(place)
        window.frame.page.later.finish()
        counts[place] = len(window.frame.page.findChildren(Editor))
    most = max(counts.values())
    report = Report(f"a plain form of {most} editors", measure(lambda: plain_form(most), rounds))
    report.tell(f"window and list of {cases} cases", _summed(listing), LIST_MS)
    report.tell("open a case of four pages", opening, OPEN_MS)
    for place, times in section.items():
        report.tell(f"go to {place} ({counts[place]} editors)", times, SECTION_MS)
    report.tell("take a key in a text", keys, KEY_MS)
    window.close()
    desk.close()
    app.processEvents()
    return report


def _summed(times: Times) -> Times:
    return Times([sum(times.clock)], [sum(times.processor)])


def main() -> int:
    """Run; 1 when a goal was missed and that was asked for."""
    wants = argparse.ArgumentParser(description=__doc__)
    wants.add_argument("--cases", type=int, default=500)
    wants.add_argument("--rounds", type=int, default=7)
    wants.add_argument("--check", action="store_true")
    given = wants.parse_args()
    report = run(given.cases, given.rounds)
    return int(given.check and bool(report.missed))


if __name__ == "__main__":
    sys.exit(main())
