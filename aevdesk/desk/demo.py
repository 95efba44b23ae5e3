"""The demo cases: their files, and the day of each story. All persons in them are invented."""

import json
from dataclasses import dataclass
from datetime import date, datetime

from aevdesk import places
from aevdesk.case.files import read_case
from aevdesk.case.model import Case


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


def story_time(demo: DemoCase) -> datetime:
    """Noon on the day of the story, local time."""
    return datetime.combine(demo.clock, datetime.min.time().replace(hour=12)).astimezone()
