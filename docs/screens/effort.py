"""How long a skilled user writes on each demo case: a keystroke-level estimate over the outline.

What the program fills in by itself, when what it follows from is answered, is not typed: it is looked at and passed
with a key. Where it proposes something else than what the case has, the answer is typed over it.

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

from aevdesk.case.base import Statement
from aevdesk.case.edits import Path as Place
from aevdesk.case.edits import SetValue, apply, attribute
from aevdesk.case.moment import Moment
from aevdesk.case.talk import Talk
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.ground import load_ground
from aevdesk.desk.office import proposed_row
from aevdesk.rules.fillings import proposed
from aevdesk.rules.offers import OFFERED, offered
from aevdesk.rules.outline import FieldSpot, every_field, sections
from aevdesk.texts.catalogues import load_catalogues
from tests.stories import case_01, case_04, case_05, case_11
from tests.stories.keystrokes import CLICK, HOME, KEY, POINT, THINK, Keystrokes

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

_KEYS = {"date": 6, "pdate": 6, "yn": 1, "ynu": 1, "bool": 1, "num": 2, "choice": 2, "amount": 4}
"""Keys for the answer, where it is not words: 240926 for a date."""
_A_CHOICE = 2
"""Keys for what is chosen of what is there: its first letters."""
_REMEMBERED = ("facts.office", "facts.caseworker", "facts.language_form", "follow.place")
"""Filled in before anyone types, from what this computer remembers."""
_POINTING = ("ref", "refs", "links", "who")
_PASTED = ("source.key_point",)
"""What a source says in its own words: it stands in another window, where it is marked and copied."""
PASTE = THINK + 4 * KEY + HOME + POINT + CLICK + POINT + HOME + 4 * KEY
"""To the other window and back by Alt+Tab, the hand to the mouse, both ends of the passage, Ctrl+C and Ctrl+V."""
_HOPS = 2
"""Keys from one section to the next."""
_ROW = 3
"""So long is the path of a row of a list."""


@dataclass(frozen=True)
class Effort:
    """Of one demo case: what is typed and chosen, what was filled in already, and the minutes that takes.

    `minutes` has a thought before each field. Each of the others goes on from the one before: `by_row` has a thought
    before each row of a list, as Card, Moran and Newell's second rule has it for what is one thing to the mind;
    `offered` takes the sentences that the program offers, where the case has words of its own; `pasted` pastes what
    sources say; `carried` leaves what stood in the version before, where there is one.
    """

    fields: int
    words: int
    minutes: float
    proposed: int = 0
    by_row: float = 0.0
    offered: float = 0.0
    pasted: float = 0.0
    carried: float | None = None


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
        needed = [spot for spot in spots if spot.blocks(moment) and _is_leaned_on(spot, spots)]
        track = case.triage.track or "full"
        least = _least(demo.number, track)
        filled = _filled_in(moment, spots)
        stood = _stood_before(demo.number, track)
        efforts = (_effort(moment, needed, filled, stood), _effort(moment, spots, filled, stood))
        yield Estimate(demo.number, case.facts.name, track, least, *efforts)


def _least(number: str, track: str) -> Effort | None:
    story = LEAST.get((number, track))
    if story is None:
        return None
    hands = Keystrokes()
    story(hands)
    hands.tick("identity")
    return Effort(hands.fields, hands.words, (hands.seconds + 2 * (THINK + SIGNATURE)) / 60)


def _is_answered(spot: FieldSpot) -> bool:
    """Say whether someone gives the answer; lists and groups are answered by their rows and fields.

    What a row has from the start, such as that an activity is planned, nobody gives.
    """
    is_outer = spot.row_type is not None or spot.ask.kind in ("group", "derived", "strokes")
    if is_outer or spot.is_empty or spot.form_id in _REMEMBERED:
        return False
    name = attribute(spot.item, spot.path[-1])
    return name is None or spot.value != type(spot.item).model_fields[name].default


def _is_leaned_on(spot: FieldSpot, spots: list[FieldSpot]) -> bool:
    """Say whether a field of a source or a party counts: only those do that some other answer points to."""
    if spot.path[:2] not in (("sources", "items"), ("facts", "parties")):
        return True
    row = spot.path[2]
    return any(
        row in (other.value if isinstance(other.value, tuple) else (other.value,))
        for other in spots
        if other.ask.kind in _POINTING and row not in other.path
    )


def _filled_in(moment: Moment, spots: list[FieldSpot]) -> dict[Place, set[object]]:
    """What the program has filled in at a place by the time one gets there, whether the case kept it or not."""
    found: dict[Place, set[object]] = {}
    for spot in spots:
        for filling in proposed(moment, spot.path):
            found.setdefault(filling.path, set()).add(filling.value)
    facts = moment.case.facts
    for party in facts.parties:
        place = ("facts", "parties", party.id)
        if party.id == facts.caseworker:  # remembered, as the office is
            found |= {(*place, name): {getattr(party, name)} for name in ("kind", "name", "org", "phone")}
        elif party.id == facts.employer:  # made where the employer is asked for, of who confirmed the job
            found |= {(*place, "kind"): {"employer"}, (*place, "name"): {moment.case.triage.employer_confirmed_by}}
    for talk in moment.case.conversation.talks:
        new = proposed_row(Talk, talk.id, moment)
        assert isinstance(new, Talk)
        place = ("conversation", "talks", talk.id)
        found |= {(*place, "date"): {new.date}, (*place, "participants"): {new.participants}}
    return found


def _stood_before(number: str, track: str) -> dict[Place, set[object]]:
    """Each answer of the version that this one goes on from: that of the lighter track in the same case."""
    before = next((demo for demo in demo_cases() if demo.number == number and demo.track != track), None)
    if before is None or track != "full":
        return {}
    case, day = before.read(), story_time(before).date()
    moment = Moment(case, day, load_ground(load_catalogues(), case.facts.language_form or "nb", day))
    return {spot.path: {spot.value} for spot in every_field(moment) if _is_answered(spot)}


def _effort(
    moment: Moment,
    spots: list[FieldSpot],
    filled: dict[Place, set[object]],
    stood: dict[Place, set[object]] | None = None,
) -> Effort:
    places = len(sections(moment))
    seconds = places * (THINK + _HOPS * KEY) + 2 * (THINK + SIGNATURE)
    words = typed = passed = 0
    offers = pastes = 0.0
    thoughts: set[Place] = set()
    for spot in spots:
        if spot.value in filled.get(spot.path, ()):
            passed += 1
            seconds += KEY
            continue
        typed += 1
        words += len(_text(spot).split())
        seconds += KEY * (1 + (spot.path in filled) + _keys(spot))
        if _is_offered(moment, spot):
            offers += KEY * (_keys(spot) - 1)  # Enter takes it
        elif spot.form_id in _PASTED:
            pastes += max(0.0, KEY * _keys(spot) - PASTE)
        thoughts.add(_thing(spot))
    by_row = seconds + THINK * len(thoughts)
    minutes = [each / 60 for each in (seconds + THINK * typed, by_row, by_row - offers, by_row - offers - pastes)]
    carried = _effort(moment, spots, _joined(filled, stood)).pasted if stood else None
    return Effort(typed, words, minutes[0], passed, *minutes[1:], carried)


def _joined(one: dict[Place, set[object]], other: dict[Place, set[object]]) -> dict[Place, set[object]]:
    return {place: one.get(place, set()) | other.get(place, set()) for place in one.keys() | other.keys()}


def _is_offered(moment: Moment, spot: FieldSpot) -> bool:
    """Say whether a sentence would stand under the field if it were empty."""
    if spot.form_id not in OFFERED or not _text(spot):
        return False
    case, _ = apply(moment.case, SetValue(spot.path, ""))
    return offered(Moment(case, moment.today, moment.ground), spot.form_id, spot.path) is not None


def _text(spot: FieldSpot) -> str:
    """The words of an answer that is typed in words."""
    if isinstance(spot.value, Statement):
        return spot.value.text
    return str(spot.value) if spot.ask.kind in ("line", "text") else ""


def _keys(spot: FieldSpot) -> int:
    """The keys of an answer, one choice after another where it may be several."""
    if isinstance(spot.value, Statement):
        return len(spot.value.text) + _A_CHOICE * len(spot.value.based_on)
    several = len(spot.value) if isinstance(spot.value, tuple) else 1
    return len(_text(spot)) or _KEYS.get(spot.ask.kind, _A_CHOICE) * several


def _thing(spot: FieldSpot) -> Place:
    """What is one thing to the mind: a row of a list, save its longer texts, or else the field."""
    is_of_row = len(spot.path) > _ROW and spot.ask.kind != "text"
    return spot.path[:_ROW] if is_of_row else spot.path


_WAYS = ("rad for rad", "med forslag", "innlimt", "ny versjon")


def table() -> str:
    """The estimates as a table in Markdown."""
    columns = [
        *("Sak", "Løp", "Mål", "Minst: felt", "ord", "min"),
        *("Må til: felt", "foreslått", "ord", "min", *_WAYS),
        *("Alt: felt", "foreslått", "ord", "min", *_WAYS),
    ]
    lines = [f"| {' | '.join(columns)} |", "|---|---|" + "---:|" * (len(columns) - 2)]
    names = {
        "return_to_employer": "Tilbake til arbeidsgiver",
        "straightforward": "Kurant sak",
        "full": "Full vurdering",
    }
    for e in estimates():
        cells = [e.number, names[e.track], f"under {MOST_MINUTES[e.track]}"]
        cells += [str(e.least.fields), str(e.least.words), _minutes(e.least.minutes)] if e.least else [""] * 3
        for effort in (e.needed, e.everything):
            cells += [str(effort.fields), str(effort.proposed), str(effort.words)]
            cells += [_minutes(each) for each in (effort.minutes, effort.by_row, effort.offered, effort.pasted)]
            cells += ["" if effort.carried is None else _minutes(effort.carried)]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _minutes(minutes: float) -> str:
    return f"{minutes:.1f}".replace(".", ",")


def write() -> None:
    """Put the table where the page has it."""
    page = TARGET.read_text(encoding="utf-8")
    begin, end = page.index("| Sak |"), page.index("\n\n", page.index("| Sak |"))
    TARGET.write_text(page[:begin] + table() + page[end:], encoding="utf-8")


if __name__ == "__main__":
    sys.stdout.write(table() + "\n")
    if "--write" in sys.argv:
        write()
