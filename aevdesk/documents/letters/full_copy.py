"""All that is kept about the person, for the person: what stands in the case, printed or not, and who has seen it.

The right of access (GDPR art. 15). Nothing is withheld here; what is said of others is judged before it is handed over.
"""

from __future__ import annotations

from collections.abc import Iterator

from aevdesk.case.base import Model, is_empty
from aevdesk.documents.build_front import kept
from aevdesk.documents.letter import Block, Letter
from aevdesk.documents.letters.sheet import Sheet
from aevdesk.documents.letters.values import ValueWords
from aevdesk.documents.pieces import Passage, Table
from aevdesk.rules import outline
from aevdesk.rules.outline import SECTIONS, FieldSpot, SectionSpec


def full_copy(sheet: Sheet) -> Letter:
    """The whole case as a letter, the sections in the order of the form; also those that the track has laid away."""
    words = sheet.words
    cards = (sheet.person_card(words.say("letter-to"), with_identity=True, with_phone=True), sheet.from_card())
    return sheet.letter(
        "full_copy", words.say("copy-title"), cards, [*_sections(sheet), *_around(sheet)],
        lead=(words.say("copy-lead"),), is_signed=True,
    )  # fmt: skip


def _sections(sheet: Sheet) -> Iterator[Block]:
    words = sheet.words
    for spec in SECTIONS:
        facts, lists = tuple(_facts(sheet, spec)), tuple(_lists(sheet, spec))
        is_away = (facts or lists) and not sheet.telling.exists(spec.id)
        note = (words.say("copy-laid-away"),) if is_away else ()
        yield Block(words.heading(spec.id), facts=facts, texts=lists, lines=note)


def _facts(sheet: Sheet, spec: SectionSpec) -> Iterator[Passage]:
    """Every filled field of a section but its lists."""
    values = ValueWords(sheet.words, sheet.case)
    for root, part in _parts(sheet, spec):
        if isinstance(part, Model):
            spots = (spot for spot in _fields(part, root, spec.id) if spot.row_type is None)
            yield from (Passage(sheet.words.label(s.form_id), said) for s in spots if (said := values.value(s)))
        elif part:
            yield Passage(sheet.words.label(root), str(part))


def _lists(sheet: Sheet, spec: SectionSpec) -> Iterator[Passage]:
    """Every filled list of a section, a row to a line, each under its name with all that is said of it."""
    values = ValueWords(sheet.words, sheet.case)
    for root, part in _parts(sheet, spec):
        if isinstance(part, Model):
            spots = (spot for spot in _fields(part, root, spec.id) if spot.row_type is not None)
            yield from (Passage(sheet.words.label(s.form_id), said) for s in spots if (said := values.value(s)))


def _parts(sheet: Sheet, spec: SectionSpec) -> Iterator[tuple[str, object]]:
    for root in spec.roots:
        yield root, getattr(sheet.case, "return_" if root == "return" else root)


def _fields(part: Model, root: str, section: str) -> Iterator[FieldSpot]:
    """Every filled field of a part of the case that is shown in the section, existing now or not."""
    for name, (info, ask) in outline.declared_fields(type(part)).items():
        path = (root, name.rstrip("_"))
        if outline.section_of(path) == section and not is_empty(getattr(part, name)):
            form_id = outline.form_id(type(part), name, ask)
            yield FieldSpot(section, path, form_id, ask, getattr(part, name), part, outline.row_type(info))


def _around(sheet: Sheet) -> Iterator[Block]:
    """What lies around the case: what happened, the sealed versions, who opened it, how long it is kept."""
    words, beside = sheet.words, sheet.beside
    yield Block(words.say("copy-set-aside"), points=tuple(row.reason for row in sheet.case.set_aside if row.reason))
    yield Block(words.say("copy-history"), facts=beside.history)
    yield Block(words.say("copy-versions"), facts=beside.versions)
    names = (words.say("copy-when"), words.say("copy-who"), words.say("copy-did"))
    rows = tuple((row[0], row[1], row[2]) for row in beside.openings)
    yield Block(words.say("copy-openings"), table=Table("", names, rows) if rows else None)
    days = sheet.moment.ground.limits.get("retention_days")
    deleted = words.say("copy-kept", days=int(days)) if days is not None else ""
    rights = kept(words.say("copy-correct"), words.say("copy-remark"), deleted)
    yield Block(words.say("copy-rights"), points=rights)
