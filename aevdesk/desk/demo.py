"""The demo cases, and a desk with them that is gone when it is closed. All persons in them are invented."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from aevdesk import places
from aevdesk.case.files import read_case
from aevdesk.case.model import Case
from aevdesk.desk.clock import Clock, StoryClock
from aevdesk.desk.desk import Desk
from aevdesk.desk.office import Office


@dataclass(frozen=True, slots=True)
class DemoCase:
    """A demo case: its file, and the day on which its story stands."""

    file: str
    number: str
    clock: date
    track: str
    language: str

    def read(self) -> Case:
        """The case itself."""
        return read_case((places.resources() / "demo" / self.file).read_bytes())


def demo_cases() -> tuple[DemoCase, ...]:
    """All demo cases, in their order."""
    index = json.loads((places.resources() / "demo" / "index.json").read_text(encoding="utf-8"))
    return tuple(
        DemoCase(row["file"], row["number"], date.fromisoformat(row["clock"]), row["track"], row["language"])
        for row in index["cases"]
    )


def open_demo(clock: Clock | None = None) -> Desk:
    """A desk on a throw-away store with every demo case in it. No questions are asked.

    Each case stands on the day of its story, so that it can be worked on and signed; `clock` is for new cases.
    """
    from aevdesk.store.drawer import Drawer

    desk = Desk(Drawer.throw_away(), clock)
    desk.remember(Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 00 10", place="Nav Lundvik"))
    for demo in reversed(demo_cases()):
        desk.take_in(demo.read(), StoryClock(demo.clock))
    return desk


def story_time(demo: DemoCase) -> datetime:
    """Noon on the day of the story, local time."""
    return datetime.combine(demo.clock, datetime.min.time().replace(hour=12)).astimezone()
