"""What stands on the road: activities, steps, waiting and follow-up, each with its words. Free of Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Milestone, ReturnStep, Waiting
from aevdesk.case.base import ANSWERABLE, PDate
from aevdesk.case.edits import Path
from aevdesk.case.model import AREAS, PERSON
from aevdesk.case.moment import Moment
from aevdesk.desk.wording import Wording
from aevdesk.rules.outline import section_exists
from aevdesk.texts import formats
from aevdesk.ui.pages.form.answerable import path_of_answerable, said_at
from aevdesk.ui.pages.road.dates import DayWords, capital

Doer = Literal["person", "nav", "others"]
ItemKind = Literal["act", "wait", "step", "follow"]
Shape = Literal["bar", "mark", "step", "none"]
FOLLOW = "follow"
_LONGEST = 60
_BADGES = {"done": "check", "stopped": "x"}
_STATUS = {
    "proposed": ("circle-dashed", "soft"),
    "ongoing": ("circle-dot", "soft"),
    "done": ("circle-check", "ok"),
    "stopped": ("x", "soft"),
}


@dataclass(frozen=True, slots=True)
class State:
    """A word about how it stands, with its shape and tone."""

    word: str
    icon: str
    tone: str = "soft"


@dataclass(frozen=True, slots=True)
class Origin:
    """What an activity answers to: its place, its words, and whether it is a resource, a barrier or a risk."""

    path: Path
    title: str
    kind: Literal["resource", "barrier", "risk"]


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the table, and its bar, mark or step on the road when it has a date.

    `is_open` is what is not settled: proposed, awaited, waited for. `often` are quieter words under `when`.
    """

    id: str
    kind: ItemKind
    path: Path
    what: str
    who: str = ""
    doer: Doer = "others"
    when: str = ""
    often: str = ""
    why: str = ""
    states: tuple[State, ...] = ()
    origins: tuple[Origin, ...] = ()
    first: date | None = None
    last: date | None = None
    shape: Shape = "none"
    is_open: bool = False
    badge: str = ""
    spoken: str = ""

    @property
    def is_named(self) -> bool:
        """Say whether it has been written what it is."""
        return bool(self.what)


class Items:
    """Makes the items of one moment."""

    def __init__(self, moment: Moment, words: Wording, days: DayWords) -> None:
        self._moment, self._words, self._days = moment, words, days
        self._say = words.texts.say
        self._origins = self._all_origins()

    def activity(self, row: Activity) -> Item:
        """Something that somebody does. A meeting of one day is a mark, all else a bar."""
        meets = row.meeting.date if row.kind == "meeting" else None
        first = row.from_.date if row.from_ else meets or (row.to.date if row.to else None)
        last = row.to.latest if row.to else row.from_.latest if row.from_ else meets
        if first is not None and last is not None and last < first:
            last = first
        is_mark = row.kind == "meeting" and first is not None and first == last
        awaits = any(when is not None and when.awaits for when in (row.from_, row.to))
        when = self._days.span(row.from_, row.to) or (self._days.day(meets) if meets else "")
        made = Item(
            row.id, "act", ("agreement", "activities", row.id), row.what.strip(), self.who(row.who, *row.with_),
            self._doer(row), capital(when) or self._say("road-later"), row.when_text or self._amount(row),
            row.purpose.strip(), tuple(self._states(row)), tuple(self.origins(row.links)), first, last,
            "mark" if is_mark else "bar" if first else "none", row.status == "proposed" or awaits,
            _BADGES.get(row.status, ""),
        )  # fmt: skip
        said = self._days.span(row.from_, row.to, spoken=True) or when
        return replace(made, spoken=self._spoken(made, said))

    def waiting(self, row: Waiting) -> Item:
        """Something that is waited for: from when, and the day it is looked at again."""
        first = row.since.date if row.since else row.next_check
        last = row.next_check or (row.since.latest if row.since else None)
        if first is not None and last is not None and first > last:
            first = last
        what = self._say("road-waits", what=row.what.strip()) if row.what.strip() else ""
        when = self._say("road-wait-check", date=self._days.day(row.next_check)) if row.next_check else ""
        made = Item(
            row.id, "wait", ("agreement", "waiting", row.id), what, self.who(row.next_actor), "others", when,
            why="", origins=tuple(self.origins(row.links)), first=first, last=last,
            shape="bar" if first else "none", is_open=True, states=tuple(self._overdue(row.next_check)),
        )  # fmt: skip
        return replace(made, spoken=self._spoken(made, when))

    def step(self, row: ReturnStep, number: int) -> Item:
        """A step of the planned return."""
        size = self.size(row.percent, row.hours) or self._say("road-step", number=str(number))
        when = capital(self._say("road-bound-from", date=self._days.day(row.from_))) if row.from_ else ""
        made = Item(
            row.id, "step", ("return", "steps", row.id), size, self.who(PERSON), "person", when,
            why=row.tasks.strip(), first=row.from_, last=row.from_, shape="step" if row.from_ else "none",
        )  # fmt: skip
        return replace(made, spoken=self._spoken(made, when))

    def follow_ups(self) -> Iterator[Item]:
        """The next follow-up, when its day is set."""
        follow = self._moment.case.follow
        if follow.next_date is None or not section_exists(self._moment, "expectations"):
            return
        when = self._days.day(follow.next_date)
        who = self.who(PERSON, self._moment.case.facts.caseworker)
        made = Item(
            FOLLOW, "follow", ("follow", "next_date"), self._say("road-follow-up"), who, "others", when, follow.time,
            follow.purpose.strip(), tuple(self._overdue(follow.next_date)), (), follow.next_date, follow.next_date,
            "mark",
        )  # fmt: skip
        yield replace(made, spoken=self._spoken(made, when))

    def states_of_milestone(self, row: Milestone) -> Iterator[State]:
        """How a milestone stands: reached, passed, or outside the period."""
        if row.reached:
            yield State(self._say("road-reached", date=self._days.day(row.reached)), "circle-check", "ok")
        elif row.by and not row.by.awaits:
            yield from self._in_time(None, row.by, runs=False)

    def origins(self, links: Iterable[str]) -> Iterator[Origin]:
        """The findings and risks among the links that can be gone to."""
        return (self._origins[link] for link in links if link in self._origins)

    def size(self, percent: int | None, hours: Decimal | None) -> str:
        """«13,5 timer i uken», «50 %»: as it was given, never one made of the other."""
        said = (
            [self._say("road-hours", hours=formats.number(hours), one="yes" if hours == 1 else "no")] if hours else []
        )
        said += [formats.percent(percent)] if percent is not None and not said else []
        return ", ".join(said)

    def who(self, *parties: str) -> str:
        """«Sander og Mikkel Oddvarsen»: the person by first name, others by name."""
        named = [self._name(party) for party in parties]
        return formats.listed([name for name in named if name], self._words.texts.language)

    def _name(self, party_id: str) -> str:
        if party_id == PERSON:
            return person_name(self._moment, self._words)
        party = self._moment.parties.get(party_id)
        return (party.name or party.org) if party else ""

    def _doer(self, row: Activity) -> Doer:
        party = self._moment.parties.get(row.who)
        if row.with_ or party is None:
            return "others"
        return "person" if row.who == PERSON else "nav" if party.is_nav else "others"

    def _amount(self, row: Activity) -> str:
        if row.amount is None:
            return ""
        return f"{formats.number(row.amount.value)} {self._words.choice('amount_units', row.amount.unit)}"

    def _states(self, row: Activity) -> Iterator[State]:
        """The status when it says more than «planned», and how the dates lie to today and to the period."""
        if row.status != "planned":
            icon, tone = _STATUS[row.status]
            yield State(self._words.choice("activity_status", row.status), icon, tone)
        if row.is_open:
            yield from self._in_time(row.from_, row.to, runs=row.status == "ongoing")

    def _in_time(self, first: PDate | None, last: PDate | None, *, runs: bool) -> Iterator[State]:
        """Passed, or outside the period: the latter as check P16 reads it."""
        start, end = self._moment.case.agreement.from_, self._moment.case.agreement.to
        if last is not None and last.latest < self._moment.today:
            yield State(self._say("road-passed"), "calendar-clock", "warn")
        early = start and first and first.latest < start and not runs
        if early or (end and last and last.date > end):
            yield State(self._say("road-outside"), "info", "warn")

    def _overdue(self, day: date | None) -> Iterator[State]:
        if day is not None and day < self._moment.today:
            yield State(self._say("road-passed"), "calendar-clock", "warn")

    def _spoken(self, item: Item, when: str) -> str:
        """One sentence after another, as a screen reader says the row."""
        why = self._say("road-row-why", why=item.why) if item.why else ""
        states = [state.word for state in item.states]
        origins = [self._say(f"road-from-{origin.kind}", what=origin.title) for origin in item.origins]
        often = [item.often] if item.often else []
        parts = [item.what or self._say("ui-new-row"), item.who, ", ".join([when or item.when, *often]), *states, why]
        return ". ".join(capital(part.strip().rstrip(".")) for part in [*parts, *origins] if part.strip(" ,"))

    def _all_origins(self) -> dict[str, Origin]:
        case, found = self._moment.case, dict[str, Origin]()
        for area in AREAS:
            rows = getattr(case, area)
            if section_exists(self._moment, area) and rows.state == "assessed":
                for finding in rows.findings:
                    path = (area, "findings", finding.id)
                    kind = "barrier" if finding.is_barrier else "resource"
                    found[finding.id] = Origin(path, shortened(finding.text) or self._words.section(area), kind)
        for name in ANSWERABLE:
            if words := said_at(self._moment, name):
                is_risk = name.endswith(".risk")
                title = self._say("road-risk") if is_risk else shortened(words)
                found[name] = Origin(path_of_answerable(name), title, "risk" if is_risk else "barrier")
        return found


def person_name(moment: Moment, words: Wording) -> str:
    """The person's first name, or «Personen» while there is none."""
    given = moment.case.facts.name.split()
    return given[0] if given else words.texts.say("road-person")


def shortened(text: str) -> str:
    """The first line of a text, cut where it gets long."""
    line = text.strip().split("\n", 1)[0]
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
