"""The invitation to sign, and the reminder: what is asked, by when, and what one may do who does not agree.

Neither says anything of what happens if the sheet does not come: a letter is no threat.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from aevdesk.case.model import PERSON
from aevdesk.documents.letter import Block, Letter
from aevdesk.documents.letters.sheet import Sheet
from aevdesk.documents.pieces import PartyCard, Passage


def invitation(sheet: Sheet) -> Letter:
    """The invitation to whoever is named by `beside.row`, else to the person."""
    words = sheet.words
    talk = sheet.moment.agreement_talk
    lead = words.say("invitation-lead", date=words.long(talk.date) if talk else "", has_date="yes" if talk else "no")
    return sheet.letter(
        "invitation", words.say("invitation-title", word=sheet.case.options.agreement_word), _cards(sheet),
        _blocks(sheet, _due(sheet)), lead=(_hello(sheet), lead),
    )  # fmt: skip


def reminder(sheet: Sheet) -> Letter:
    """The reminder to whoever is named by `beside.row`, else to the person."""
    words = sheet.words
    sent = _sent(sheet)
    lead = words.say("reminder-lead", date=words.long(sent), has_date="yes" if sent else "no")
    days = sheet.moment.ground.limits.get("signature_return_days")
    due = sheet.moment.today + timedelta(days=int(days)) if days is not None else None
    return sheet.letter(
        "reminder", words.say("reminder-title", word=sheet.case.options.agreement_word), _cards(sheet),
        _blocks(sheet, due), lead=(_hello(sheet), lead, words.say("reminder-already")),
    )  # fmt: skip


def _signer(sheet: Sheet) -> str:
    return sheet.beside.row or PERSON


def _cards(sheet: Sheet) -> Iterator[PartyCard]:
    words = sheet.words
    if _signer(sheet) == PERSON:
        yield sheet.person_card(words.say("letter-to"), with_identity=False)
    else:
        yield sheet.card(words.say("letter-to"), sheet.moment.parties.get(_signer(sheet)))
        yield sheet.person_card(words.say("letter-about"), with_identity=False)
    yield sheet.from_card()


def _hello(sheet: Sheet) -> str:
    name = sheet.party_name(_signer(sheet))
    return sheet.words.say("letter-hello", name=name) if name else ""


def _sent(sheet: Sheet) -> date | None:
    signature = sheet.case.signing.of(_signer(sheet))
    return signature.sent_date if signature else None


def _due(sheet: Sheet) -> date | None:
    """The day it is wanted back: as agreed, else as long from today as the office gives."""
    signature = sheet.case.signing.of(_signer(sheet))
    if signature and signature.return_by and signature.return_by >= sheet.moment.today:
        return signature.return_by
    days = sheet.moment.ground.limits.get("signature_return_days")
    return sheet.moment.today + timedelta(days=int(days)) if days is not None else None


def _blocks(sheet: Sheet, due: date | None) -> Iterator[Block]:
    words, case = sheet.words, sheet.case
    facts = [Passage(words.label("agreement.goal"), case.agreement.goal)] if case.agreement.goal else []
    if case.agreement.from_ and case.agreement.to:
        period = words.say("from-to", from_=words.long(case.agreement.from_), to=words.long(case.agreement.to))
        facts.append(Passage(words.say("sign-period"), period))
    if _signer(sheet) == PERSON:
        yield Block(words.say("sign-about"), facts=tuple(facts))
    steps = [words.say("sign-read"), words.say("sign-write"), words.say("sign-keep")]
    steps.append(words.say("sign-send-by", date=words.long(due), office=case.facts.office) if due else
                 words.say("sign-send", office=case.facts.office))  # fmt: skip
    yield Block(words.say("sign-how"), steps=tuple(steps), lines=(words.say("sign-or-come"),))
    yield Block(words.say("sign-disagree"), intro=words.say("sign-disagree-how"))
