"""What on Mine saker needs someone today: from the lines of the list alone, so that it is there at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from aevdesk.desk.desk import CaseLine
from aevdesk.rules.deadlines import Deadline, presses_in, pressing
from aevdesk.texts import Texts
from aevdesk.ui.pages.cases.case_lines import LineSayer

MOST = 6
NOT_SIGNED = "not-signed"
_HEAVIEST_FIRST = ("return", "plan_end", "follow_up")
"""What says most about a case goes before what merely came first."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to do in a case: its kind, the day it turns on, and how many more things the case waits for."""

    line: CaseLine
    kind: str
    deadline: Deadline | None = None
    more: int = 0

    @property
    def day(self) -> date | None:
        """The day that was agreed, or None when it is about no day."""
        return self.deadline.day if self.deadline else None

    def said(self, texts: Texts, sayer: LineSayer) -> str:
        """What is to be done, in words that follow a name."""
        if self.deadline is None:
            return texts.say(f"deadline-{self.kind}", "due")
        is_late = self.deadline.is_overdue(sayer.today)
        words = texts.say(f"deadline-{self.kind}", "late" if is_late else "due", day=sayer.day(self.deadline.day))
        if is_late or self.deadline.by == self.deadline.day:
            return words
        return texts.say("deadline-working-day", what=words, by=sayer.day(self.deadline.by))


_ICONS: Mapping[str, str] = {
    "return": "door-open",
    "return_step": "door-open",
    "return_evaluation": "door-open",
    "plan_end": "calendar-clock",
    "waiting": "hourglass",
    "source": "hourglass",
    "sheet": "signature",
    "journal": "archive",
    "deletion": "trash-2",
}


def icon_of(matter: Matter) -> str:
    """The icon beside the words."""
    if matter.deadline is None:
        return "signature"
    return _ICONS.get(matter.deadline.kind, "calendar")


def matters(lines: Iterable[CaseLine], today: date, limits: Mapping[str, Decimal]) -> list[Matter]:
    """The matters, one a case, the most pressing first. `limits` says how long before a plan ends one is warned."""
    found = (_of(line, today, limits) for line in lines if not line.is_damaged)
    return sorted((one for one in found if one), key=lambda matter: (matter.day or today, matter.line.name))


def _of(line: CaseLine, today: date, limits: Mapping[str, Decimal]) -> Matter | None:
    found = [one for one in pressing(line.deadlines, today, limits) if presses_in(line.status, one)]
    found.sort(key=_weight)
    if line.status == "awaiting" and not any(one.kind == "sheet" for one in found):
        return Matter(line, NOT_SIGNED, more=len(found))
    if not found:
        return None
    return Matter(line, _kind(found[0]), found[0], len(found) - 1)


def _kind(one: Deadline) -> str:
    """The kind as the words know it; what Nav promised to do is told as Nav's."""
    return "nav-task" if one.kind == "activity" and one.side == "nav" else one.kind.replace("_", "-")


def _weight(one: Deadline) -> tuple[int, date]:
    rank = _HEAVIEST_FIRST.index(one.kind) if one.kind in _HEAVIEST_FIRST else len(_HEAVIEST_FIRST)
    return rank, one.day
