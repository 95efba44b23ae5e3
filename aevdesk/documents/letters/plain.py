"""The agreement in plain words: large type and short sentences, in the order one reads it aloud.

«SINTEF 2015» (001) L2077-2080: those who have it hardest do not understand what the letters say. Nothing is added to
the agreement and nothing promised that does not stand in it.
"""

from __future__ import annotations

from collections.abc import Iterator

from aevdesk.case.activities import Activity
from aevdesk.case.model import PERSON
from aevdesk.documents.build_road import step_label
from aevdesk.documents.letter import Block, Letter
from aevdesk.documents.letters.sheet import Sheet


def plain(sheet: Sheet) -> Letter:
    """The page. ValueError where there is no agreement."""
    if not sheet.moment.has_agreement:
        raise ValueError("no agreement")
    words = sheet.words
    cards = (sheet.person_card(words.say("letter-to"), with_identity=False), sheet.from_card())
    return sheet.letter(
        "plain", words.say("plain-title"), cards, _blocks(sheet), lead=(words.say("plain-lead"),),
        is_signed=False, is_large=True,
    )  # fmt: skip


def _blocks(sheet: Sheet) -> Iterator[Block]:
    words, agreement = sheet.words, sheet.case.agreement
    yield Block(words.say("plain-goal"), quote=agreement.goal)
    if sheet.telling.plans_return:
        yield Block(words.say("plain-steps"), steps=tuple(_steps(sheet)))
    rows = sheet.telling.activities
    for who in dict.fromkeys(row.who for row in rows):
        points = tuple(_sentence(sheet, row) for row in rows if row.who == who)
        yield Block(_does(sheet, who), points=points)
    waits = (words.say("plain-waits", what=row.what) for row in agreement.waiting if row.what)
    yield Block(words.say("plain-waiting"), points=tuple(waits))
    yield Block(words.label("agreement.expects_from_nav"), quote=agreement.expects_from_nav)
    yield Block(words.label("agreement.nav_expects"), intro=agreement.nav_expects)
    yield Block(words.label("return.if_not"), intro=sheet.case.return_.if_not)
    follow = sheet.case.follow
    if follow.next_date and follow.next_date >= sheet.moment.today:
        when = words.full(follow.next_date)
        at = f"{when} {words.say('at-clock', time=follow.time)}" if follow.time else when
        yield Block(words.say("plain-meeting"), intro=words.say("plain-meet", when=at))
    yield Block(words.say("plain-ask"), intro=words.say("plain-ask-how"))


def _steps(sheet: Sheet) -> Iterator[str]:
    words, plan = sheet.words, sheet.case.return_
    for step in plan.steps:
        how_much = step_label(sheet.telling, step.percent, step.hours)
        if step.from_ and how_much:
            yield words.say("plain-step", date=words.long(step.from_), much=how_much)
    if plan.date:
        yield words.say("plain-back", when=words.pdate(plan.date))


def _does(sheet: Sheet, who: str) -> str:
    party = sheet.moment.parties.get(who)
    if who == PERSON:
        return sheet.words.say("plain-you-do")
    name = sheet.words.say("nav") if party and party.is_nav else sheet.party_name(who)
    return sheet.words.say("plain-does", name=name) if name else sheet.words.say("nobody-yet")


def _sentence(sheet: Sheet, row: Activity) -> str:
    """What, and when as a sentence of its own."""
    when = ", ".join(part for part in (row.when_text, sheet.words.span(row.from_, row.to)) if part)
    what = (row.what or row.details).rstrip(". ")
    return f"{what}. {sheet.words.say('plain-when', when=when)}" if when else f"{what}."
