"""The note to Nav's benefit unit: since when, how much, what was tried, for how long.

«SINTEF 2015» L6409-6450 and L7145-7150: the unit has ten minutes and needs the facts, well founded. The note decides
nothing: it says what the office judges, never what is granted.
"""

from __future__ import annotations

from collections.abc import Iterator

from aevdesk.documents.build import benefit_lines
from aevdesk.documents.build_sources import sources
from aevdesk.documents.letter import Block, Letter
from aevdesk.documents.letters.sheet import Sheet
from aevdesk.documents.pieces import Passage, Table

LONGEST_OWN_WORDS = 180
"""About two lines. What the person says at length belongs in the assessment, not here."""


def benefit_note(sheet: Sheet) -> Letter:
    """The note, on one page."""
    words = sheet.words
    cards = (
        sheet.person_card(words.say("letter-about"), with_identity=True),
        sheet.from_card(),
    )
    unsigned = "" if sheet.case.doc.status in ("signed", "ended") else words.say("note-unsigned")
    return sheet.letter(
        "benefit_note", words.heading("benefit_basis"), cards, _blocks(sheet),
        lead=(words.say("note-lead"), unsigned), is_signed=True,
    )  # fmt: skip


def _blocks(sheet: Sheet) -> Iterator[Block]:
    words, basis = sheet.words, sheet.case.basis
    yield Block(words.say("note-ability"), facts=tuple(_ability(sheet)))
    reason = sheet.case.overall.ability_reason.text if sheet.telling.exists("overall") else ""
    yield Block(
        words.say("note-cause"),
        intro=basis.cause,
        texts=tuple(_given((words.label("overall.ability_reason"), reason))),
        facts=tuple(_given(
            (words.label("basis.healthy_before"), basis.healthy_before), (words.label("basis.worked"), basis.worked),
        )),
    )  # fmt: skip
    yield Block(
        words.say("note-help"),
        facts=tuple(_given(
            (words.label("basis.help_kind"), words.choices("help_kinds", basis.help_kind)),
            (words.label("basis.help_reason"), basis.help_reason),
        )),
    )  # fmt: skip
    yield _tried(sheet)
    if sheet.moment.has("aap_extension"):
        yield Block(words.label("basis.extension_reason"), intro=basis.extension_reason)
    yield Block(words.say("note-own"), quote=_own_words(sheet))
    yield Block(words.label("basis.open"), intro=basis.open)
    yield Block(words.say("note-benefits"), points=benefit_lines(sheet.telling))
    yield _sources(sheet)


def _given(*pairs: tuple[str, str]) -> Iterator[Passage]:
    yield from (Passage(label, text) for label, text in pairs if text)


def _ability(sheet: Sheet) -> Iterator[Passage]:
    words, case = sheet.words, sheet.case
    assessed = sheet.telling.exists("overall")
    overall = case.overall
    ability = overall.ability if assessed else case.basis.ability
    since = case.area_health.since if sheet.telling.exists("area_health") else None
    group = overall.group if assessed else case.need.group if sheet.telling.exists("need") else None
    agreement = case.agreement
    period = (
        words.say("from-to", from_=words.long(agreement.from_), to=words.long(agreement.to))
        if agreement.from_ and agreement.to and sheet.moment.has_agreement else ""
    )  # fmt: skip
    yield from _given(
        (words.say("note-half"), words.say("note-judged", what=words.choice("ability", ability)) if ability else ""),
        (words.label("basis.since"), words.pdate(since or case.basis.since)),
        (words.label("overall.ability_hours"), words.hours(overall.ability_hours) if assessed else ""),
        (words.label("overall.group"), words.choice("groups", group)),
        (words.say("note-period"), period),
        (words.label("basis.period_wish"), case.basis.period_wish),
        (words.label("agreement.goal"), agreement.goal if sheet.moment.has_agreement else ""),
    )


def _tried(sheet: Sheet) -> Block:
    words = sheet.words
    items = sheet.case.tried.items if sheet.telling.exists("tried") else ()
    cells = tuple(
        (row.what or words.choice("tried_kinds", row.kind), words.span(row.from_, row.to), row.went or row.learnt)
        for row in items
    )
    names = (words.label("tried_item.what"), words.say("when"), words.label("tried_item.went"))
    return Block(words.heading("tried"), table=Table("", names, cells) if cells else None)


def _own_words(sheet: Sheet) -> str:
    """What the person wants, when it is short enough for such a note; it is never cut."""
    wish = sheet.case.own_view.wish if sheet.case.own_view.mode != "declined" else ""
    return wish if len(wish) <= LONGEST_OWN_WORDS else ""


def _sources(sheet: Sheet) -> Block:
    found = sources(sheet.telling)
    rows = found.rows if found else ()
    lines = tuple(" – ".join(part for part in (row.what, row.whence) if part) for row in rows)
    return Block(sheet.words.heading("sources"), points=lines)
