"""What on Mine saker needs someone today: from the lines of the list alone, so that it is there at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from aevdesk.desk.desk import CaseLine

MOST = 6
_IN_FORCE = ("signed",)


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to do: the case, what it is about (`kind` finds the words), and the day it turns on."""

    line: CaseLine
    kind: str
    day: date | None


ICONS: Mapping[str, str] = {
    "return-passed": "door-open",
    "agreement-ends": "calendar-clock",
    "not-signed": "signature",
    "follow-up": "calendar",
}


def matters(lines: Iterable[CaseLine], today: date, limits: Mapping[str, Decimal]) -> list[Matter]:
    """The matters of all cases, the most pressing first. `limits` says how long before a plan ends one is warned."""
    warn = timedelta(days=int(limits.get("plan_end_warn_days", 0)))
    found = [matter for line in lines if not line.is_damaged for matter in _of(line, today, warn)]
    return sorted(found, key=lambda matter: (matter.day or today, matter.line.name))


def _of(line: CaseLine, today: date, warn: timedelta) -> Iterator[Matter]:
    if line.status == "awaiting":
        yield Matter(line, "not-signed", None)
    if line.status not in _IN_FORCE:
        return
    if line.return_by is not None and line.return_by < today:
        yield Matter(line, "return-passed", line.return_by)
    elif line.agreement_to is not None and line.agreement_to - warn <= today:
        yield Matter(line, "agreement-ends", line.agreement_to)
    elif line.next_date is not None and line.next_date <= today:
        yield Matter(line, "follow-up", line.next_date)
