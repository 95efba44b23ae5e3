"""What is new since the version before, for the person: a sentence for each thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Milestone, ReturnStep
from aevdesk.case.base import Model, Row
from aevdesk.case.model import Case
from aevdesk.documents.build_front import kept
from aevdesk.documents.build_road import step_label
from aevdesk.documents.letter import Block, Letter
from aevdesk.documents.letters.sheet import Sheet
from aevdesk.documents.letters.values import ValueWords
from aevdesk.documents.pieces import Passage
from aevdesk.rules import compare, outline
from aevdesk.rules.compare import Change
from aevdesk.rules.outline import FieldSpot

_NOT_TOLD = ("signing", "archive", "conversation", "benefit_basis", "triage")
"""Sections about the making of a version rather than what it says; the track is told by what came and went."""
_AGREED = ("agreement", "activities", "waiting", "return", "expectations", "disagreement")
"""Sections that are told whatever has changed in them: what the person has agreed to."""
_MOST_TOLD = 20
"""So many sentences about what the agreement rests on are read; of more than that the sections are named."""
_HOW_IT_IS_KEPT = ("area.state",)
"""Fields that say whether something is filled in; what is filled in is told itself."""


def changes(sheet: Sheet) -> Letter:
    """The letter. ValueError without a version before."""
    if sheet.beside.before is None:
        raise ValueError("no version before")
    words, case = sheet.words, sheet.case
    found = told_changes(sheet, sheet.beside.before)
    cards = (sheet.person_card(words.say("letter-to"), with_identity=False), sheet.from_card())
    lead = words.say("changes-lead" if found else "changes-none", word=case.options.agreement_word)
    reason = words.choice("revision_reasons", case.revision.reason)
    why = Block(
        words.say("changes-why"), intro=reason,
        texts=(Passage(words.label("revision.since"), case.revision.since),) if case.revision.since else (),
    )  # fmt: skip
    same = Block(words.say("changes-same"), intro=words.say("changes-same-text")) if found else None
    blocks = [why, *_blocks(sheet, sheet.beside.before, found), *([same] if same else [])]
    return sheet.letter("changes", words.say("changes-title"), cards, blocks, lead=(lead,))


def told_changes(sheet: Sheet, before: Case) -> tuple[Change, ...]:
    """What has changed of what is printed, as both versions are seen on the letter's day."""
    old = compare.seen(replace(sheet.moment, case=before))
    found = compare.changes(old, compare.seen(sheet.moment))
    return tuple(c for c in found if c.weight != "internal" and c.section not in _NOT_TOLD and _is_text(c))


def _is_text(change: Change) -> bool:
    """Voice and the like are how a paper is made; the order of rows is no news; revision fields stand apart."""
    if change.form_id in _HOW_IT_IS_KEPT:
        return False
    return change.kind != "moved" and change.path[0] not in ("options", "revision")


def _blocks(sheet: Sheet, before: Case, found: Sequence[Change]) -> Iterator[Block]:
    """What the agreement rests on, then the agreement. After another track the first is another paper: it is named."""
    rests_on = [change for change in found if change.section not in _AGREED]
    is_another = sheet.case.triage.track != before.triage.track
    is_named = is_another or len(rests_on) > _MOST_TOLD
    if is_named:
        yield _named(sheet, before, rests_on)
    for section in compare.sections_changed([change for change in found if not is_named or change.section in _AGREED]):
        told = (_sentence(sheet, before, change) for change in found if change.section == section)
        yield Block(sheet.words.heading(section), points=tuple(dict.fromkeys(line for line in told if line)))


def _named(sheet: Sheet, before: Case, found: Sequence[Change]) -> Block:
    """The sections that came, went or are not as they were, by name, and the two tracks where it is another now."""
    words, old = sheet.words, replace(sheet.moment, case=before)
    new, changed, gone = "changes-parts-new", "changes-parts-changed", "changes-parts-gone"
    names: dict[str, dict[str, None]] = {new: {}, changed: {}, gone: {}}
    for section in compare.sections_changed(found):
        was, is_now = outline.section_exists(old, section), sheet.telling.exists(section)
        names[changed if was == is_now else new if is_now else gone][words.heading(section)] = None
    now, then = (words.choice("tracks", case.triage.track) for case in (sheet.case, before))
    track = words.say("changes-track", now=now, before=then) if now and then and now != then else ""
    count = sum(len(headings) for headings in names.values())
    counted = words.say("changes-count", n=count) if count else ""
    facts = tuple(Passage(words.say(how), "\n".join(parts)) for how, parts in names.items() if parts)
    return Block(words.say("changes-parts"), intro=" ".join(kept(track, counted)), facts=facts)


def _sentence(sheet: Sheet, before: Case, change: Change) -> str:
    """What has changed as one sentence: what came, what went, or what was so and is so now. "" for no difference."""
    say = sheet.words.say
    if change.is_row:
        line = _row_line(sheet, before if change.kind == "gone" else sheet.case, change.rows[-1])
        return say("changes-row-gone" if change.kind == "gone" else "changes-row-new", what=line) if line else ""
    old, new, what = _said(sheet, before, change.before), _said(sheet, sheet.case, change.after), _what(sheet, change)
    if old == new:
        return ""
    what = what if what.endswith("?") else f"{what}:"
    if not old:
        return say("changes-came", what=what, now=new)
    return say("changes-became", what=what, before=old, now=new) if new else say("changes-went", what=what, before=old)


def _row_line(sheet: Sheet, case: Case, row: Row) -> str:
    """A row in one line: what, who and when. What else stands in it stands in the agreement."""
    words, values = sheet.words, ValueWords(sheet.words, case)
    if isinstance(row, Activity):
        when = ", ".join(kept(row.when_text, words.span(row.from_, row.to)))
        return ", ".join(kept((row.what or row.details).rstrip("."), words.party(row.who), when))
    if isinstance(row, Milestone):
        return ", ".join(kept(row.text.rstrip("."), words.pdate(row.by)))
    if isinstance(row, ReturnStep):
        much = step_label(sheet.telling, row.percent, row.hours)
        return ", ".join(kept(much, words.say("date-from", date=words.long(row.from_)) if row.from_ else "", row.tasks))
    return _row_name(values, row).rstrip(".")


def _row_name(values: ValueWords, row: Model) -> str:
    """What a row is called; one without a name of its own by the first thing that is said of it."""
    return values.row_name(row) or next(values.lines(row), "").partition(": ")[2]


def _said(sheet: Sheet, case: Case, spot: FieldSpot | None) -> str:
    """The value without the full stop that the sentence brings."""
    return ValueWords(sheet.words, case).value(spot).rstrip(".") if spot else ""


def _what(sheet: Sheet, change: Change) -> str:
    """The field, after the row it stands in: «Samtale med karriereveileder: Frist»."""
    label = sheet.words.label(change.form_id)
    values = ValueWords(sheet.words, sheet.case)
    names = [_row_name(values, cast(Model, row)) for row in _outer(change)]
    return ": ".join(part for part in (*names, label) if part)


def _outer(change: Change) -> tuple[Row, ...]:
    return change.rows[:-1] if change.is_row else change.rows
