"""Sources: which are printed, and how a finding names the ones it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from aevdesk.case.base import Statement
from aevdesk.case.model import AREAS
from aevdesk.case.talk import Source
from aevdesk.documents.content import SourceRow, Sources
from aevdesk.documents.pieces import Place
from aevdesk.documents.telling import Telling
from aevdesk.documents.words import capital
from aevdesk.rules import outline


def sources(telling: Telling) -> Sources | None:
    """The sources that are at hand and that something in the document rests on; all at hand where no area is opened.

    A short assessment has no findings that could point to a source; what was gathered for it is what it rests on.
    """
    case, words = telling.moment.case, telling.words
    used = None if _has_no_findings(telling) else frozenset(_used(telling))
    rows = tuple(
        _row(telling, source)
        for source in map(telling.standing, case.sources.items)
        if source.state == "have" and (used is None or source.id in used or source.attach)
    )
    if not rows:
        return None
    return Sources(words.heading("sources"), rows)


def source_names(telling: Telling, refs: Iterable[str]) -> str:
    """The sources and talks as a finding names them, with whose voice speaks and what must be known of them."""
    case, words = telling.moment.case, telling.words
    by_id = {source.id: source for source in case.sources.items}
    talks = {talk.id: talk for talk in case.conversation.talks}
    names: list[str] = []
    for ref in refs:
        if ref in by_id:
            names.append(_named_with_notes(telling, telling.standing(by_id[ref])))
        elif ref in talks:
            names.append(words.say("talk-as-source", date=words.long(talks[ref].date)))
    return "; ".join(names)


def source_name(telling: Telling, source: Source) -> str:
    """«Legeerklæring 24. august 2026»."""
    name = source.title or telling.words.choice("source_types", source.type)
    return " ".join(part for part in (name, telling.words.pdate(source.date)) if part)


def _named_with_notes(telling: Telling, source: Source) -> str:
    notes = [note for note in (_voice(telling, source), source.note) if note]
    name = source_name(telling, source)
    return f"{name} ({', '.join(notes)})" if notes else name


def _row(telling: Telling, source: Source) -> SourceRow:
    words = telling.words
    kind = words.choice("source_types", source.type)
    notes = [capital(_voice(telling, source)), source.note, words.label("source.attach") if source.attach else ""]
    return SourceRow(
        what=f"{kind}: {source.title}" if source.title and source.title != kind else kind,
        origin=words.party(source.from_) or source.from_,
        date=words.pdate(source.date),
        text="\n".join(text for text in (source.key_point, source.function) if text),
        note=". ".join(note for note in notes if note),
        place=Place("sources", "items", source.id),
    )


def _voice(telling: Telling, source: Source) -> str:
    """Whose voice speaks in a medical source, where it is not the doctor's alone."""
    return telling.words.say(f"voice-{source.voice}") if source.voice in ("patient", "both") else ""


def _has_no_findings(telling: Telling) -> bool:
    return telling.moment.short and not any(telling.exists(area) for area in AREAS)


def _used(telling: Telling) -> Iterator[str]:
    """The ids of all that an existing field points to."""
    for spot in outline.every_field(telling.moment):
        if spot.section == "sources":
            continue
        if isinstance(spot.value, Statement):
            yield from spot.value.based_on
        elif spot.ask.kind == "ref":
            yield cast(str, spot.value)
        elif spot.ask.kind in ("refs", "links"):
            yield from cast(tuple[str, ...], spot.value)
