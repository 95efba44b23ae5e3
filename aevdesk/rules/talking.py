"""What a talk rests on: what is known from before, what of it the person may read, and sayings that become findings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from aevdesk.case.assessment import Finding
from aevdesk.case.edits import Edit, InsertRow, Path, SetValue, Together
from aevdesk.case.model import AREAS, Case
from aevdesk.case.moment import Moment
from aevdesk.case.talk import MEDICAL_TYPES
from aevdesk.rules.language.patterns import diagnosis_codes
from aevdesk.rules.outline import section_exists

Cover = Literal["doctor", "diagnosis", "others"]
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Known:
    """Something known from before, and why it is covered on a screen that the person sees (None: it may be read)."""

    path: Path
    finding: Finding
    cover: Cover | None


def known_before(moment: Moment, kinds: frozenset[str], areas: tuple[str, ...] = AREAS) -> tuple[Known, ...]:
    """Findings of these kinds in areas that exist, but for what was said in this talk; not yet confirmed first."""
    said = " ".join(_own_words(moment.case))
    found = [
        Known((area, "findings", finding.id), finding, cover_of(moment.case, finding))
        for area in open_areas(moment, areas)
        for finding in getattr(moment.case, area).findings
        if finding.kind in kinds and finding.text and finding.text not in said
    ]
    return tuple(sorted(found, key=lambda known: known.finding.confirmed is not None))


def open_areas(moment: Moment, areas: tuple[str, ...] = AREAS) -> tuple[str, ...]:
    """The areas that exist in this case and have not been laid away, in their order."""
    return tuple(
        area for area in areas if section_exists(moment, area) and getattr(moment.case, area).state != "not_relevant"
    )


def cover_of(case: Case, finding: Finding) -> Cover | None:
    """Why a finding is folded away until it is asked for: a doctor says it, or it names others or a diagnosis."""
    text = f"{finding.text} {finding.meaning}"
    if next(diagnosis_codes(text), None) is not None:
        return "diagnosis"
    medical = {source.id for source in case.sources.items if source.type in MEDICAL_TYPES}
    if medical.intersection(finding.sources):
        return "doctor"
    folded = text.casefold()
    return "others" if any(name in folded for name in _names_of_others(case)) else None


def confirm(moment: Moment, path: Path) -> Edit:
    """The person says that the finding is right: it is dated, and nothing else changes."""
    return SetValue((*path, "confirmed"), moment.today)


def correct(path: Path) -> Edit:
    """The person says that the finding is not quite right: from here on it is what they have told."""
    return Together((SetValue((*path, "basis"), "told"), SetValue((*path, "confirmed"), None)))


def take_along(moment: Moment, area: str, finding_id: str, text: str, kind: Literal["resource", "barrier"]) -> Edit:
    """What the person said becomes a finding of the area: told by them, resting on the latest talk if there is one."""
    talks = [talk for talk in moment.case.conversation.talks if talk.date]
    latest = max(talks, key=lambda talk: talk.date or moment.today, default=None)
    finding = Finding(
        id=finding_id,
        text=text,
        kind=kind,
        basis="told",
        sources=(latest.id,) if latest else (),
        confirmed=moment.today,
    )
    put = InsertRow((area, "findings"), finding)
    if getattr(moment.case, area).state == "assessed":
        return put
    return Together((SetValue((area, "state"), "assessed"), put))


def taken_along(moment: Moment, text: str) -> tuple[Known, ...]:
    """The findings whose words stand in `text`: what the person said, and what it became."""
    return tuple(
        Known((area, "findings", finding.id), finding, None)
        for area in open_areas(moment)
        for finding in getattr(moment.case, area).findings
        if finding.text and finding.text in text
    )


def _own_words(case: Case) -> Iterator[str]:
    view = case.own_view
    yield from (view.situation, view.can, view.wish, view.hard, view.help)


def _names_of_others(case: Case) -> Iterator[str]:
    for party in case.facts.parties:
        yield from (part for part in party.name.casefold().split() if len(part) >= _SHORTEST_NAME)
