"""How far each section is, as shape and word: what the list at the left shows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from aevdesk.case.assessment import Area
from aevdesk.case.base import Row
from aevdesk.case.model import AREAS
from aevdesk.case.moment import Moment
from aevdesk.rules.outline import FieldSpot, fields, inner_fields, row_fields, sections
from aevdesk.rules.versions import is_sealed
from aevdesk.ui.pages.form.quiet import has_content
from aevdesk.ui.pages.frame.special import has_page
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import SectionEntry, SectionGroup

REVIEW = "review"
"""The page where one reads it all through: a place in the list, not a section of the form."""
_NEVER_MISSING = ("signing", "archive")


def section_ids(moment: Moment) -> tuple[str, ...]:
    """The places of an open case in order: the sections that exist, with the review before the signing."""
    found: list[str] = []
    for section in sections(moment):
        found += [REVIEW, section.id] if section.id == "signing" and has_page(REVIEW) else [section.id]
    return tuple(found)


def section_groups(work: Work) -> tuple[SectionGroup, ...]:
    """The list at the left."""
    missing = _missing_by_section(work)
    groups: dict[str, list[SectionEntry]] = {}
    for section in work.once("sections", lambda: sections(work.moment)):
        entries = groups.setdefault(section.group, [])
        if section.id == "signing" and has_page(REVIEW):
            entries.append(_review_entry(work, sum(missing.values()) - missing.get("signing", 0)))
        entries.append(_entry(work, section.id, missing))
    return tuple(SectionGroup(work.say(f"screen-group-{name}"), tuple(entries)) for name, entries in groups.items())


def title_of_place(work: Work, place: str) -> str:
    """What a section (or the review) is called in the list: its title, or a shorter name where that is long."""
    if place == REVIEW:
        return work.say("screen-review")
    short = f"screen-place-{place.replace('_', '-')}"
    return work.say(short) if work.texts.has(short) else work.words.section(place)


def _entry(work: Work, section: str, missing: dict[str, int]) -> SectionEntry:
    title, count = title_of_place(work, section), missing.get(section, 0)
    if section == "signing":
        return _signing_entry(work, title, sum(n for name, n in missing.items() if name != "signing"))
    area = cast(Area, getattr(work.moment.case, section)) if section in AREAS else None
    if area is not None and area.state in ("not_relevant", "not_known"):
        return SectionEntry(section, title, area.state, work.words.choice("area_state", area.state))
    if count and section in work.visited:
        return SectionEntry(section, title, "problem", work.say("screen-problems", count=count))
    if count:
        begun = _is_begun(work, section)
        return SectionEntry(section, title, "in_work" if begun else "empty", _word(work, "begun" if begun else "empty"))
    return SectionEntry(section, title, *_done(work, section, area))


def _done(work: Work, section: str, area: Area | None) -> tuple[str, str]:
    moment = work.moment
    if section == "triage":
        track = moment.case.triage.track
        return "done", work.say(f"screen-track-{track.replace('_', '-')}") if track else _word(work, "done")
    if not work.once(("asks", section), lambda: bool(fields(moment, section))):
        return "done", ""
    if not _is_begun(work, section):
        return "empty", _word(work, "optional")
    if area is not None and area.findings:
        return "done", work.say("screen-findings", count=len(area.findings))
    return "done", _word(work, "done")


def _review_entry(work: Work, count: int) -> SectionEntry:
    title = work.say("screen-review")
    if count and REVIEW in work.visited:
        return SectionEntry(REVIEW, title, "problem", work.say("screen-problems", count=count))
    if REVIEW in work.visited or is_sealed(work.moment.case) or work.moment.case.doc.status == "awaiting":
        return SectionEntry(REVIEW, title, "done", _word(work, "done"))
    return SectionEntry(REVIEW, title, "empty", _word(work, "empty"))


def _signing_entry(work: Work, title: str, count: int) -> SectionEntry:
    case = work.moment.case
    if case.doc.status in ("signed", "unsigned_final", "superseded", "ended"):
        return SectionEntry("signing", title, "done", work.words.choice("doc_status", case.doc.status))
    if case.doc.status == "awaiting":
        return SectionEntry("signing", title, "in_work", _word(work, "on-paper"))
    if any(signature.is_given for signature in case.signing.signatures):
        return SectionEntry("signing", title, "in_work", _word(work, "begun"))
    return SectionEntry("signing", title, "later" if count else "empty", _word(work, "later" if count else "ready"))


def _missing_by_section(work: Work) -> dict[str, int]:
    found: dict[str, int] = {}
    for problem in work.session.problems:
        if problem.blocks:
            found[problem.section] = found.get(problem.section, 0) + 1
    return found


def _is_begun(work: Work, section: str) -> bool:
    return work.once(("begun", section), lambda: is_begun(work.moment, section))


def is_begun(moment: Moment, section: str) -> bool:
    """Say whether something has been filled in that was not there from the start."""
    return any(has_content(spot) for spot in _all_spots(moment, section))


def _all_spots(moment: Moment, section: str) -> Iterable[FieldSpot]:
    for spot in fields(moment, section):
        if spot.row_type is not None:
            for row in cast("tuple[Row, ...]", spot.value):
                yield from row_fields(moment, spot, row)
        elif spot.ask.kind == "group":
            yield from inner_fields(moment, spot)
        else:
            yield spot


def _word(work: Work, name: str) -> str:
    return work.say(f"screen-state-{name}")
