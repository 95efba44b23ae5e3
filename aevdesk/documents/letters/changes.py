"""What is new since the version before, for the person: each thing as it was and as it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from aevdesk.case.base import Model, Row
from aevdesk.case.model import Case
from aevdesk.documents.letter import Block, Letter
from aevdesk.documents.letters.sheet import Sheet
from aevdesk.documents.letters.values import ValueWords
from aevdesk.documents.pieces import Passage, Table
from aevdesk.rules import compare
from aevdesk.rules.compare import Change
from aevdesk.rules.outline import FieldSpot

_NOT_TOLD = ("signing", "archive", "conversation", "benefit_basis", "triage")
"""Sections about the making of a version rather than what it says; the track is told by what came and went."""


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
    return change.kind != "moved" and change.path[0] not in ("options", "revision")


def _blocks(sheet: Sheet, before: Case, found: Sequence[Change]) -> Iterator[Block]:
    for section in compare.sections_changed(found):
        rows = tuple(_row(sheet, before, change) for change in found if change.section == section)
        names = (sheet.words.say("changes-what"), sheet.words.say("changes-before"), sheet.words.say("changes-now"))
        kept = tuple(row for row in rows if row[1] != row[2])
        yield Block(sheet.words.heading(section), table=Table("", names, kept) if kept else None)


def _row(sheet: Sheet, before: Case, change: Change) -> tuple[str, str, str]:
    say, nothing = sheet.words.say, sheet.words.say("changes-nothing")
    old = _said(sheet, before, change.before)
    new = _said(sheet, sheet.case, change.after)
    if change.kind == "gone":
        new = say("changes-gone")
    return _what(sheet, change), old or nothing, new or nothing


def _said(sheet: Sheet, case: Case, spot: FieldSpot | None) -> str:
    return ValueWords(sheet.words, case).value(spot) if spot else ""


def _what(sheet: Sheet, change: Change) -> str:
    """The field, after the row it stands in: «Samtale med karriereveileder: Frist»."""
    label = sheet.words.label(change.form_id)
    names = [ValueWords(sheet.words, sheet.case).row_name(cast(Model, row)) for row in _outer(change)]
    return ": ".join(part for part in (*names, label) if part)


def _outer(change: Change) -> tuple[Row, ...]:
    return change.rows[:-1] if change.is_row else change.rows
