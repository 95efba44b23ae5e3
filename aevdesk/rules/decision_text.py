"""The assessment for Nav's own decision screen (NAV-loven § 14 a): what goes into its text, and how much it takes.

That screen has four fields: sources of one line each, a running text, the group and the main goal. The text answers the
five statements; here they are put in order, without tables, and counted as the screen counts them.
"""

import unicodedata
from dataclasses import dataclass
from typing import Literal

from aevdesk.case.base import Statement
from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.case.talk import Source
from aevdesk.rules.checks.sheet import Sheet

Fit = Literal["empty", "fits", "long", "too_long"]
"""fits: within what is recommended · long: taken, but more than is recommended · too_long: the screen refuses it."""

_STATEMENTS = ("a", "b", "c", "d")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the running text: the field it comes from, where that stands, and its words or code."""

    form_id: str
    path: Path
    text: str
    ability: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the decision screen is given. `sources` are at hand; `group` and `nav_goal` are codes, or None."""

    parts: tuple[Part, ...]
    sources: tuple[Source, ...]
    group: str | None
    nav_goal: str | None


def decision(moment: Moment) -> Decision | None:
    """The decision that the assessment leads up to; None where no assessment is made."""
    if not moment.assess:
        return None
    case = Sheet.of(moment).case
    overall = case.overall
    points = " ".join(_as_sentence(point.text) for point in overall.main_points if point.text.strip())
    found = [Part("overall.main_points", ("overall", "main_points"), points)]
    found += [_statement(name, getattr(overall, name)) for name in _STATEMENTS]
    found += [
        Part("overall.ability", ("overall", "ability"), plain(overall.ability_reason.text), overall.ability or ""),
        _statement("e", overall.e),
        _statement("way_ahead", overall.way_ahead),
    ]
    sources = tuple(source for source in case.sources.items if source.state == "have")
    parts = tuple(part for part in found if part.text or part.ability)
    return Decision(parts, sources, overall.group, overall.nav_goal)


def plain(text: str) -> str:
    """The text as the screen takes it: no control characters, no blank lines, no space at the ends of lines."""
    kept = "".join(c if c == "\n" or unicodedata.category(c)[0] != "C" else " " for c in text.replace("\t", " "))
    lines = (" ".join(line.split(" ")).strip() for line in kept.split("\n"))
    return "\n".join(line for line in lines if line)


def length(text: str) -> int:
    """How many characters the decision screen counts: UTF-16 units, as a browser counts them."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def fit_of_text(moment: Moment, count: int) -> Fit:
    """How a running text of so many characters fits."""
    if not count:
        return "empty"
    if count > moment.ground.limit("begrunnelse_hard"):
        return "too_long"
    return "long" if count > moment.ground.limit("begrunnelse_soft") else "fits"


def fit_of_source(moment: Moment, count: int) -> Fit:
    """How a source of so many characters fits on its line."""
    return "empty" if not count else "too_long" if count > moment.ground.limit("source_chars") else "fits"


def _statement(name: str, statement: Statement) -> Part:
    return Part(f"overall.{name}", ("overall", name), plain(statement.text))


def _as_sentence(text: str) -> str:
    line = " ".join(plain(text).split())
    return line if line[-1:] in ".!?…" else f"{line}."
