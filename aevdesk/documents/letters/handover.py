"""The page for a colleague who takes over: goal, what is agreed, what Nav owes, next dates, what not to do again.

«SINTEF 2015» L7462 and L7767-7775: people tell their story anew to each caseworker who has not read the papers.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from aevdesk.case.activities import Activity
from aevdesk.documents.build_front import kept
from aevdesk.documents.build_road import step_label
from aevdesk.documents.letter import Block, Letter
from aevdesk.documents.letters.sheet import Sheet
from aevdesk.documents.pieces import Passage, Table
from aevdesk.documents.words import capital
from aevdesk.rules.deadlines import Deadline, deadlines

MOST_DATES = 12
MOST_EVENTS = 3
_IN_TABLE = ("activity", "meeting")
"""Dates that stand in the table of what is agreed already."""


def handover(sheet: Sheet) -> Letter:
    """The page. It is for Nav alone, so nothing in it is for the eyes of others."""
    words = sheet.words
    cards = (
        sheet.person_card(words.say("letter-about"), with_identity=True, with_phone=True),
        sheet.card(words.say("handover-from"), sheet.moment.parties.get(sheet.case.facts.caseworker), with_phone=True),
    )
    return sheet.letter("handover", words.say("handover-title"), cards, _blocks(sheet), is_signed=False)


def _blocks(sheet: Sheet) -> Iterator[Block]:
    words, case = sheet.words, sheet.case
    has_agreement = sheet.moment.has_agreement
    if has_agreement:
        yield Block(words.say("handover-goal"), quote=case.agreement.goal, facts=tuple(_standing(sheet)))
        owed = [row for row in sheet.telling.activities if _is_nav(sheet, row)]
        others = [row for row in sheet.telling.activities if not _is_nav(sheet, row)]
        yield Block(words.say("handover-owed"), points=tuple(_owed(sheet, row) for row in owed))
        yield Block(words.say("handover-agreed"), table=_table(sheet, others))
    yield Block(words.say("handover-dates"), facts=tuple(_dates(sheet)))
    yield Block(words.say("handover-open"), points=tuple(_open_points(sheet)))
    yield Block(words.say("handover-not-again"), points=tuple(_learnt(sheet)))
    yield Block(words.say("handover-events"), facts=sheet.beside.history[:MOST_EVENTS])


def _standing(sheet: Sheet) -> Iterator[Passage]:
    """The period, who signed, and how the person wants it."""
    words, case = sheet.words, sheet.case
    agreement = case.agreement
    if agreement.from_ and agreement.to:
        period = words.say("from-to", from_=words.long(agreement.from_), to=words.long(agreement.to))
        yield Passage(words.say("sign-period"), period)
    signed = [
        words.say("handover-signed-by", name=s.name or sheet.party_name(s.party), date=words.long(s.date))
        for s in case.signing.signatures
        if s.is_given and s.date
    ]
    yield Passage(words.say("handover-signed"), words.listed(signed) or words.say("handover-unsigned"))
    if agreement.expects_from_nav:
        yield Passage(words.label("agreement.expects_from_nav"), agreement.expects_from_nav, quote=True)


def _is_nav(sheet: Sheet, row: Activity) -> bool:
    party = sheet.moment.parties.get(row.who)
    return party is not None and party.is_nav


def _when(sheet: Sheet, row: Activity) -> str:
    words = sheet.words
    when = ", ".join(part for part in (row.when_text, words.span(row.from_, row.to)) if part)
    is_past = row.to is not None and row.to.latest < sheet.moment.today
    return words.say("handover-past", when=when) if is_past else when


def _owed(sheet: Sheet, row: Activity) -> str:
    when = _when(sheet, row)
    what = row.what or row.details
    return f"{what} ({when})" if when else what


def _table(sheet: Sheet, rows: list[Activity]) -> Table | None:
    words = sheet.words
    cells = tuple(
        (row.what or row.details, capital(sheet.party_name(row.who) or words.say("nobody-yet")), _when(sheet, row))
        for row in rows
    )
    return Table("", (words.label("act.what"), words.label("act.who"), words.say("when")), cells) if cells else None


def _dates(sheet: Sheet) -> Iterator[Passage]:
    """The next dates, the overdue ones first, one day to a line; those of activities stand in the table."""
    found = [one for one in deadlines(sheet.moment) if one.kind not in _IN_TABLE][:MOST_DATES]
    for day, on_day in groupby(found, key=lambda one: one.day):
        due = list(on_day)
        label = sheet.words.long(day)
        is_late = any(one.is_overdue(sheet.moment.today) for one in due)
        told = "\n".join(_told(sheet, one) for one in due)
        yield Passage(sheet.words.say("handover-past", when=label) if is_late else label, told)


def _told(sheet: Sheet, one: Deadline) -> str:
    words = sheet.words
    what = words.texts.say(f"doc-next-{one.kind.replace('_', '-')}")
    who = "" if one.kind == "plan_end" else sheet.party_name(one.who)
    said = ", ".join(kept(_how_much(sheet, one), one.what))
    return ", ".join(kept(f"{what}: {said}" if said else what, who))


def _how_much(sheet: Sheet, one: Deadline) -> str:
    """How much a step of the return is: hours or per cent, as they were given."""
    if one.kind != "return_step":
        return ""
    step = next((row for row in sheet.case.return_.steps if row.id in one.path), None)
    return step_label(sheet.telling, step.percent, step.hours) if step else ""


def _open_points(sheet: Sheet) -> Iterator[str]:
    """What is not known, waited for or not agreed on."""
    words, case = sheet.words, sheet.case
    if sheet.moment.has_agreement:
        yield from (row.text for row in case.agreement.find_out if row.text)
        for row in case.agreement.waiting:
            if row.what:
                origin = sheet.party_name(row.from_whom) or row.from_whom
                yield words.say("handover-waits", what=row.what, who=origin, has_who="yes" if origin else "no")
    for name, area in case.areas().items():
        if sheet.telling.exists(name) and area.state == "not_known" and area.find_out:
            yield words.say("find-out-area", area=words.choice("areas", name), how=area.find_out)
    for source in case.sources.items:
        if source.state in ("asked", "missing"):
            state = words.choice("source_state", source.state)
            yield f"{source.title or words.choice('source_types', source.type)} ({state.lower()})"
    if case.dis.exists == "yes" and case.dis.next:
        yield f"{words.heading('disagreement')}: {case.dis.next}"


def _learnt(sheet: Sheet) -> Iterator[str]:
    """What was tried and what came of it, in a line each."""
    if not sheet.telling.exists("tried"):
        return
    for row in sheet.case.tried.items:
        what = row.what or sheet.words.choice("tried_kinds", row.kind)
        said = row.learnt or row.went
        yield f"{what}: {said}" if said else what
