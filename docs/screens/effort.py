"""How long a skilled user writes on each demo case: a keystroke-level estimate over the outline.

Run: python docs/screens/effort.py [--write]      (--write puts the table into docs/effort.md)

Counted are hands and routine thought: keys, hops between fields, choices, drawn signatures. Talking, listening and
making up one's mind are not: they are the work itself, and no program should shorten them. The least that can be
signed is counted from the stories that the tests type into the real window, word for word.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from aevdesk.case.moment import Moment
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.ground import load_ground
from aevdesk.rules.outline import FieldSpot, every_field, sections
from aevdesk.texts.catalogues import load_catalogues
from tests.stories import case_01, case_04, case_05, case_11
from tests.stories.keystrokes import KEY, THINK, Keystrokes

TARGET = Path(__file__).resolve().parents[1] / "effort.md"

SIGNATURE = 6.0
"""Seconds to write one's name and say that it is done."""
LEAST = {
    ("01", "return_to_employer"): case_01.fill_in_the_least,
    ("04", "full"): case_04.CASE.fill_in,
    ("05", "full"): case_05.CASE.fill_in,
    ("11", "return_to_employer"): case_11.fill_in_february,
}
"""What the stories type; the others have no story of their own."""
MOST_MINUTES = {"return_to_employer": 5, "straightforward": 25, "full": 25}

_KEYS = {"date": 6, "pdate": 6, "yn": 1, "ynu": 1, "bool": 1, "num": 2, "choice": 2, "amount": 4, "statement": 1}
"""Keys for the answer, where it is not words: 240926 for a date, the first letters of a choice. Else one a choice."""
_GIVEN = frozenset(
    [
        "facts.office",
        "facts.caseworker",
        "facts.birth_date",
        "facts.language_form",
        "own_view.date",
        "agreement.period_from",
    ]
)
"""Filled in before anyone types: from the settings, from today's date, or from what is typed already."""
_HOPS = 2
"""Keys from one section to the next."""


@dataclass(frozen=True)
class Effort:
    """Of one demo case: what is typed and chosen, and the minutes that takes."""

    fields: int
    words: int
    minutes: float


@dataclass(frozen=True)
class Estimate:
    """A demo case: what its paper needs to be signed, and all that stands in its file."""

    number: str
    name: str
    track: str
    least: Effort | None
    needed: Effort
    everything: Effort


def estimates() -> Iterator[Estimate]:
    """Work out each demo case on the day of its story."""
    catalogues = load_catalogues()
    for demo in demo_cases():
        case, day = demo.read(), story_time(demo).date()
        moment = Moment(case, day, load_ground(catalogues, case.facts.language_form or "nb", day))
        spots = [spot for spot in every_field(moment) if _is_answered(spot)]
        needed = [spot for spot in spots if spot.blocks(moment) and _is_leaned_on(moment, spot)]
        track = case.triage.track or "full"
        least = _least(demo.number, track)
        yield Estimate(demo.number, case.facts.name, track, least, _effort(moment, needed), _effort(moment, spots))


def _least(number: str, track: str) -> Effort | None:
    story = LEAST.get((number, track))
    if story is None:
        return None
    hands = Keystrokes()
    story(hands)
    hands.tick("identity")
    return Effort(hands.fields, hands.words, (hands.seconds + 2 * (THINK + SIGNATURE)) / 60)


def _is_answered(spot: FieldSpot) -> bool:
    """Say whether someone gives the answer; lists and groups are answered by their rows and fields."""
    is_outer = spot.row_type is not None or spot.ask.kind in ("group", "derived", "strokes")
    return not (is_outer or spot.is_empty or spot.form_id in _GIVEN)


def _is_leaned_on(moment: Moment, spot: FieldSpot) -> bool:
    """Say whether a field of a source or a party counts: only those do that something else in the case rests on."""
    row = getattr(spot.item, "id", "")
    if not row.startswith(("source-", "party-")):
        return True
    return moment.case.model_dump_json().count(f'"{row}"') > 1


def _effort(moment: Moment, spots: list[FieldSpot]) -> Effort:
    places = len(sections(moment))
    seconds = places * (THINK + _HOPS * KEY) + 2 * (THINK + SIGNATURE)
    words = 0
    for spot in spots:
        text = str(spot.value) if spot.ask.kind in ("line", "text") else ""
        words += len(text.split())
        several = len(spot.value) if isinstance(spot.value, tuple) else 1
        seconds += THINK + KEY * (1 + (len(text) or _KEYS.get(spot.ask.kind, 2) * several))
    return Effort(len(spots), words, seconds / 60)


def table() -> str:
    """The estimates as a table in Markdown."""
    lines = [
        "| Sak | Løp | Mål | Minst: felt | ord | min | Må til: felt | ord | min | Alt: felt | ord | min |",
        "|---|---|---:|" + "---:|" * 9,
    ]
    names = {
        "return_to_employer": "Tilbake til arbeidsgiver",
        "straightforward": "Kurant sak",
        "full": "Full vurdering",
    }
    for e in estimates():
        cells = [e.number, names[e.track], f"under {MOST_MINUTES[e.track]}"]
        for effort in (e.least, e.needed, e.everything):
            cells += _cells(effort)
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _cells(effort: Effort | None) -> list[str]:
    if effort is None:
        return ["", "", ""]
    return [str(effort.fields), str(effort.words), f"{effort.minutes:.1f}".replace(".", ",")]


def write() -> None:
    """Put the table where the page has it."""
    page = TARGET.read_text(encoding="utf-8")
    begin, end = page.index("| Sak |"), page.index("\n\n", page.index("| Sak |"))
    TARGET.write_text(page[:begin] + table() + page[end:], encoding="utf-8")


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
    if "--write" in sys.argv:
        write()
