"""From a key to the page beside the form, stage by stage, for the demo case of four pages with one edit each time.

    python benchmarks/preview.py [--rounds 20] [--check]

The yardstick is the PDF of the same case made afresh: what one would wait for if the page beside the form were it.
"""

import argparse
import os
import sys
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.case.moment import Moment
from aevdesk.desk.proof import Proofs, Wish
from aevdesk.documents.canonical import plain_data
from aevdesk.documents.pdf import Press
from aevdesk.ui.app import dress, make_app
from aevdesk.ui.tidying import Tidying
from aevdesk.ui.widgets.page_view import PageView
from aevdesk.ui.window import Window
from benchmarks.desk import full_desk
from benchmarks.measuring import Report, Times, measure

PAGE_MS, KEY_MS = 100, 16
PPI = 57
"""How fine a whole page is drawn in a window of 1440 by 900."""


def edited(moment: Moment, number: int) -> Moment:
    """The case with a sentence more in the person's own words."""
    said = moment.case.own_view.model_copy(update={"hard": f"{moment.case.own_view.hard} Setning {number}."})
    return Moment(moment.case.model_copy(update={"own_view": said}), moment.today, moment.ground)


def run(rounds: int) -> Report:
    """Measure everything and print it."""
    Tidying(make_app())
    desk, case_id = full_desk(1)
    dress(desk)
    moment = desk.open(case_id).moment
    made = desk.clock.now()
    contents = [desk.paper.shown(edited(moment, n), "complete", made=made) for n in range(2 * rounds + 1)]
    report = Report("the PDF of the case made afresh", measure(lambda: Press().pdf(contents[0]), 5))

    numbers = iter(range(10_000))
    build = lambda: desk.paper.shown(edited(moment, next(numbers)), "complete", made=made)  # noqa: E731
    report.tell("the content", measure(build, rounds))
    report.tell("as plain data", measure(lambda: plain_data(contents[0]), rounds))
    press, each = Press(), iter(contents)
    density = press.density(contents[0])
    pictures = press.pages_png(next(each), PPI, density=density).pictures
    report.tell("all laid out and drawn", measure(lambda: press.pages_png(next(each), PPI, density=density), rounds))
    report.tell("one page laid out and drawn", measure(lambda: press.page_png(next(each), 0, PPI, density), rounds))
    report.tell("one page unpacked", measure(lambda: QImage.fromData(pictures[0]), rounds))

    proofs, at_once, settled = Proofs(desk.paper, lambda _moment: made), Times(), Times()
    for number in range(rounds + 1):
        wish = Wish(edited(moment, 1000 + number), "complete", PPI, page=0)
        at_once.take(lambda wish=wish: proofs.at_once(wish))
        settled.take(lambda wish=wish: proofs.settled(wish, lambda: True))
    for times in (at_once, settled):  # the first has to make its acquaintance with the templates
        times.clock.pop(0), times.processor.pop(0)
    report.tell("the page that is seen", at_once, PAGE_MS)
    report.tell("all, exactly, with the places of the fields", settled)

    whole, keys = in_the_window(desk, case_id, rounds)
    report.tell("a key until its page is seen", whole, PAGE_MS)
    report.tell("the key itself, while pages are made", keys, KEY_MS)
    desk.close()
    return report


def in_the_window(desk, case_id: str, rounds: int) -> tuple[Times, Times]:
    """Type in the real window: how long until the page shows it, and how long each key holds up the writing."""
    window = Window(desk)
    window.resize(1440, 900)
    window.show()
    window.open_case(case_id)
    frame = window.frame
    assert frame is not None
    frame.go(("own_view", "hard"))
    wait_until(lambda: frame.preview.is_settled)
    box, whole, keys = QApplication.focusWidget(), Times(), Times()
    painted = Painted(frame)
    for _ in range(rounds):
        whole.take(lambda: (painted.forget(), QTest.keyClick(box, "x"), wait_until(lambda: painted.is_newest)))
        keys.take(lambda: QTest.keyClick(box, "y"))
        wait_until(lambda: frame.preview.is_settled)
    window.close()
    return whole, keys


class Painted(QObject):
    """Notices when the page beside the form is painted as the case is now."""

    def __init__(self, frame) -> None:
        super().__init__(frame)
        self._frame, self.is_newest = frame, False
        frame.preview.findChild(PageView).installEventFilter(self)

    def forget(self) -> None:
        """Wait for it anew."""
        self.is_newest = False

    def eventFilter(self, _sheet, event: QEvent) -> bool:  # noqa: N802
        """Look before it is painted, in the same turn of the loop."""
        self.is_newest |= event.type() == QEvent.Type.Paint and self._frame.has_newest_pages
        return False


def wait_until(holds, seconds: float = 30) -> None:
    """Let the window work, and nothing else, until this holds."""
    tick, end = QTimer(), perf_counter() + seconds
    tick.start(2)
    while not holds() and perf_counter() < end:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main() -> int:
    """Run; 1 when a goal was missed and that was asked for."""
    wants = argparse.ArgumentParser(description=__doc__)
    wants.add_argument("--rounds", type=int, default=20)
    wants.add_argument("--check", action="store_true")
    given = wants.parse_args()
    report = run(given.rounds)
    return int(given.check and bool(report.missed))


if __name__ == "__main__":
    sys.exit(main())
