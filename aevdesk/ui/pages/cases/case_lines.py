"""The lines of Mine saker as rows of a table: filtered, searched, sorted, and said in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from aevdesk.desk.desk import CaseLine
from aevdesk.store.search import fold, words_of
from aevdesk.texts import Texts, formats
from aevdesk.ui.widgets.table import Cell, Column, TableRow

FILTERS: dict[str, tuple[str, ...]] = {
    "all": (),
    "draft": ("draft", "reviewed"),
    "awaiting": ("awaiting",),
    "in-force": ("signed",),
    "ended": ("unsigned_final", "superseded", "ended", "withdrawn"),
}
"""Which states each chip lets through; none means all."""
_STATES = {"draft": "pen-line", "reviewed": "pen-line", "awaiting": "hourglass", "signed": "circle-check"}
_LAST = date.max
NEXT_DATE = 3


def columns(texts: Texts) -> tuple[Column, ...]:
    """The columns of the table. Three of them give way where it is narrow."""
    head = {name: texts.say(f"screen-column-{name}") for name in ("name", "track", "status", "next", "saved")}
    return (
        Column(head["name"], 2.8, sortable=True),
        Column(head["track"], 2.0, from_width=860, sortable=True),
        Column(head["status"], 2.5, from_width=720, sortable=True),
        Column(head["next"], 1.9, sortable=True),
        Column(head["saved"], 1.3, from_width=1000, sortable=True),
    )


def is_in(line: CaseLine, chip: str) -> bool:
    """Say whether the chip lets the line through. An unreadable case is let through by every chip."""
    return line.is_damaged or not FILTERS[chip] or line.status in FILTERS[chip]


def is_hit(line: CaseLine, wanted: str) -> bool:
    """Say whether every word searched for begins a word of the name, or is the year of birth."""
    words = [*words_of(line.name), str(line.born or "")]
    return all(any(word.startswith(part) for word in words) for part in words_of(wanted))


def nearest_name(lines: Iterable[CaseLine], wanted: str) -> str:
    """The name most like what was searched for, when nothing was found; empty when none is near."""
    from difflib import get_close_matches

    names = {fold(word): word for line in lines for word in line.name.split()}
    near = get_close_matches(fold(wanted), names, n=1, cutoff=0.6)
    return names[near[0]] if near else ""


def sort_lines(lines: Sequence[CaseLine], column: int, *, descending: bool) -> list[CaseLine]:
    """Sort by a column. Lines without a date come last, whichever way."""
    keys: tuple[Callable[[CaseLine], tuple], ...] = (
        lambda line: (line.name.casefold(),),
        lambda line: (line.track or "~", line.name.casefold()),
        lambda line: (_order_of(line.status), line.name.casefold()),
        lambda line: (next_day(line) or _LAST, line.name.casefold()),
        lambda line: (line.saved_at,),
    )
    found = sorted(lines, key=keys[column], reverse=descending)
    if column == NEXT_DATE:
        found.sort(key=lambda line: next_day(line) is None)
    return found


def next_day(line: CaseLine) -> date | None:
    """The next day that matters for the case: the follow-up, the return or the end of the agreement."""
    if line.status in FILTERS["ended"]:
        return None
    return min((day for day in (line.next_date, line.return_by, line.agreement_to) if day is not None), default=None)


class LineSayer:
    """Says a line in words."""

    def __init__(self, texts: Texts, now: datetime, *, says_born: bool = True) -> None:
        self._texts, self._now, self._says_born = texts, now, says_born

    @property
    def today(self) -> date:
        """The day it is."""
        return self._now.date()

    def row(self, line: CaseLine) -> TableRow:
        """The line as a row of the table, and as a screen reader says it."""
        if line.is_damaged:
            return self._damaged(line)
        say, status = self._texts.say, line.status.replace("_", "-")
        born = say("screen-born", year=str(line.born)) if line.born else ""
        name = line.name or say("screen-nameless-case")
        track = say(f"screen-track-{line.track.replace('_', '-')}", "long") if line.track else say("screen-no-track")
        state, tone = say(f"screen-status-{status}"), "ok" if line.status == "signed" else "ink"
        next_words, is_late = self._next(line)
        saved = self.when(line.saved_at)
        cells = (
            Cell(name, born if self._says_born else "", strong=True),
            Cell(track),
            Cell(state, icon=_STATES.get(line.status, "archive"), tone=tone if tone == "ok" else "ink"),
            Cell(next_words, icon="calendar-clock" if is_late else "", tone="warn" if is_late else "ink"),
            Cell(saved, tone="soft"),
        )
        spoken = ", ".join(part for part in (name, born, track, state, next_words, saved) if part)
        return TableRow(line.case_id, cells, spoken)

    def when(self, moment: datetime) -> str:
        """«i dag 14.32», «i går», «24. november»."""
        local = moment.astimezone(self._now.tzinfo)
        days = (self._now.date() - local.date()).days
        if days == 0:
            return self._texts.say("screen-today-at", clock=formats.clock(local.timetz()))
        return self._texts.say("screen-yesterday") if days == 1 else self.date(local.date())

    def day(self, day: date) -> str:
        """«i dag», «i går», «i morgen» or the date."""
        away = (day - self._now.date()).days
        names = {-1: "screen-yesterday", 0: "screen-today", 1: "screen-tomorrow"}
        return self._texts.say(names[away]) if away in names else self.date(day)

    def date(self, day: date) -> str:
        """«26. mars», with the year when it is not this one."""
        said = formats.long_date(day, self._texts.language)
        return said.removesuffix(f" {day.year}") if day.year == self._now.year else said

    def _next(self, line: CaseLine) -> tuple[str, bool]:
        day = next_day(line)
        if day is None:
            return "", False
        kind = "follow-up" if day == line.next_date else "return" if day == line.return_by else "ends"
        is_late = line.status == "signed" and day < self._now.date()
        return self._texts.say(f"screen-next-{kind}", day=self.day(day)), is_late

    def _damaged(self, line: CaseLine) -> TableRow:
        words, saved = self._texts.say("screen-unreadable-case"), self.when(line.saved_at)
        name = Cell(words, strong=True, icon="octagon-alert", tone="err")
        cells = (name, Cell(""), Cell(""), Cell(""), Cell(saved, tone="soft"))
        return TableRow(line.case_id, cells, f"{words}, {saved}")


def _order_of(status: str) -> int:
    order = [state for states in FILTERS.values() for state in states]
    return order.index(status) if status in order else len(order)
