"""How many inputs stand in view when the track of each demo case is opened empty, over all its sections.

Run: python docs/screens/inputs.py [--write]      (--write puts the table into docs/inputs.md)

An input is a field that takes an answer: a box, a date, one question with its choices, a tick, a pad. Buttons such as
«Legg til …» are not. Each section is opened in the real window, as a new case on that track shows it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

MOST = {"return_to_employer": 20, "straightforward": 30, "full": 60}
TARGET = Path(__file__).resolve().parents[1] / "inputs.md"


@dataclass(frozen=True)
class Count:
    """A demo case, its track, and the inputs in view by section: opened empty, and with the traits of the case."""

    number: str
    track: str
    inputs: Mapping[str, int]
    with_traits: int

    @property
    def total(self) -> int:
        """The inputs of all sections together."""
        return sum(self.inputs.values())


def counts() -> Iterator[Count]:
    """Count for each demo case. A track is opened once; cases on the same track share it."""
    from aevdesk.case.facts import Traits
    from aevdesk.desk.demo import demo_cases

    with empty_desk() as window:
        by_track: dict[str, Mapping[str, int]] = {}
        for demo in demo_cases():
            case = demo.read()
            track = case.triage.track or "full"
            if track not in by_track:
                by_track[track] = inputs_of(window, track, Traits())
            yield Count(demo.number, track, by_track[track], sum(inputs_of(window, track, case.t).values()))


@contextmanager
def empty_desk():
    """A window on a desk that knows its office and has no case."""
    from aevdesk.desk.clock import StoppedClock
    from aevdesk.desk.demo import demo_cases, story_time
    from aevdesk.desk.desk import Desk
    from aevdesk.desk.office import Office
    from aevdesk.store.drawer import Drawer
    from aevdesk.ui.app import dress, make_app
    from aevdesk.ui.window import Window

    make_app()
    desk = Desk(Drawer.throw_away(), StoppedClock(story_time(demo_cases()[0])))
    desk.remember(Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 00 10", place="Nav Lundvik"))
    dress(desk)
    window = Window(desk)
    window.resize(1440, 900)
    window.show()
    try:
        yield window
    finally:
        window.close()
        desk.close()


def inputs_of(window, track: str, traits) -> Mapping[str, int]:
    """The inputs in view in each section of a new case on this track."""
    from PySide6.QtWidgets import QApplication

    from aevdesk.desk.office import new_case
    from aevdesk.ui.pages.frame.phases import places

    desk = window.desk
    case = new_case(desk.office, desk.today)
    triage = case.triage.model_copy(update={"track": track})
    window.open_session(desk.take_in(case.model_copy(update={"triage": triage, "t": traits})))
    frame = window.frame
    found: dict[str, int] = {}
    for place in places(frame.work, "prepare"):
        frame.open_place(place)
        frame.page.later.finish()
        QApplication.processEvents()
        found[place] = inputs_in(frame.page)
    return found


def inputs_in(page) -> int:
    """The fields that stand in view on a page."""
    from aevdesk.ui.widgets import FieldRow, SignaturePad

    rows = [row for row in page.findChildren(FieldRow) if row.isVisibleTo(page)]
    pads = [pad for pad in page.findChildren(SignaturePad) if pad.isVisibleTo(page)]
    return len(rows) + len(pads)


def table() -> str:
    """The table in words."""
    found = list(counts())
    by_track = {count.track: count for count in found}
    sections = dict.fromkeys(name for count in by_track.values() for name in count.inputs)
    lines = [
        "# Inputs in view", "",
        "Counted in the real window by `docs/screens/inputs.py`; `tests/ui/pages/test_inputs.py` holds the limits.",
        "Each is a new case with nothing filled in but what the office knows: first with the track of the demo case",
        "alone, then with its traits as well. All sections are opened, one after the other.", "",
        "| Case | Track | Inputs | At most | With its traits |", "|---|---|---:|---:|---:|",
        *(f"| {c.number} | `{c.track}` | {c.total} | {MOST[c.track]} | {c.with_traits} |" for c in found),
        "", "By section, with the track alone, those that ask for anything:", "",
        "| Section | " + " | ".join(f"`{track}`" for track in by_track) + " |",
        "|---|" + "---:|" * len(by_track),
    ]  # fmt: skip
    for section in sections:
        row = [count.inputs.get(section, 0) for count in by_track.values()]
        if any(row):
            lines.append(f"| {section} | " + " | ".join(str(n) if n else "" for n in row) + " |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    told = table()
    sys.stdout.write(told)
    if "--write" in sys.argv:
        TARGET.write_text(told, encoding="utf-8")
