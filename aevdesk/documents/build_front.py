"""The head of a page: title, period, and who it is about, from and with. Documents and letters share it."""

from __future__ import annotations

from collections.abc import Iterator

from aevdesk.case.facts import Party
from aevdesk.documents import build_agreement, build_signing
from aevdesk.documents.content import Content, Frame, PartyCard, Points
from aevdesk.documents.pieces import Place
from aevdesk.documents.telling import Telling
from aevdesk.documents.words import Words


def front(telling: Telling) -> Content:
    """The content with its head and nothing else yet."""
    words, case = telling.words, telling.moment.case
    title = words.say(_title_id(telling), word=case.options.agreement_word)
    agreement = case.agreement
    has_period = telling.moment.has_agreement and agreement.from_ and agreement.to
    period = words.say("period", from_=words.long(agreement.from_), to=words.long(agreement.to)) if has_period else ""
    meets = telling.moment.has_agreement and case.follow.next_date
    return Content(
        kind=telling.kind,
        language=words.language,
        title=title,
        frame=Frame(
            office=case.facts.office,
            subject=words.say("subject", title=title, name=case.facts.name) if case.facts.name else title,
            classification=words.say("classification"),
            pages=words.say("pages"),
        ),
        period=period,
        next_meeting=words.say("period-meeting", date=words.long(case.follow.next_date)) if meets else "",
        record_note=build_signing.record_note(telling),
        parties=tuple(_cards(telling)),
    )


def _title_id(telling: Telling) -> str:
    case = telling.moment.case
    if not telling.moment.has_agreement:
        return "title-assessment"
    if telling.moment.kvp_entitled and case.kvp.use == "program_plan":
        return "title-programme"
    with_assessment = telling.kind == "complete" and telling.moment.assess and not case.options.agreement_first
    return "title-complete" if with_assessment else "title-agreement"


def main_points(telling: Telling) -> Points | None:
    """The few lines at the top of a full case."""
    points = telling.moment.case.overall.main_points if telling.moment.full else ()
    lines = tuple(point.text for point in points if point.text)
    return Points(telling.words.say("main-points"), lines, Place("overall", "main_points")) if lines else None


def _cards(telling: Telling) -> Iterator[PartyCard]:
    words, case, moment = telling.words, telling.moment.case, telling.moment
    yield PartyCard(
        words.say("card-person", title=words.say("title-agreement", word=case.options.agreement_word)),
        case.facts.name,
        kept(identity_line(telling)),
        kept(phone_line(words, case.facts.phone), case.facts.address if case.options.address else "")
        if shows_contact(telling)
        else (),
        place=Place("facts", "name"),
    )
    caseworker = moment.parties.get(case.facts.caseworker)
    if caseworker:
        coordinates = moment.has_agreement and case.coop.coordinator == caseworker.id
        label = words.say("card-coordinating-caseworker") if coordinates else words.label("facts.caseworker")
        lines, contact = kept(caseworker.org or case.facts.office), kept(phone_line(words, caseworker.phone))
        yield PartyCard(label, caseworker.name, lines, contact, Place("facts", "caseworker"))
    employer = moment.parties.get(case.facts.employer) if moment.has("has_employer") else None
    if employer:
        yield _employer_card(telling, employer)
    elif moment.has_agreement:
        others = build_agreement.external_parties(telling)
        if others:
            first, *rest = (party.name or party.org for party in others[:4])
            yield PartyCard(words.say("card-others"), first, tuple(rest))


def shows_contact(telling: Telling) -> bool:
    """Say whether the person's phone and address may be printed: never under address protection."""
    return telling.moment.case.t.address_protection in (None, "no")


def identity_line(telling: Telling) -> str:
    """The person's national id as people read it; without one, the day they were born."""
    words, facts = telling.words, telling.moment.case.facts
    if facts.national_id:
        return words.say("national-id", id=spaced(facts.national_id))
    return words.say("born", date=words.long(facts.birth_date)) if facts.birth_date else ""


def phone_line(words: Words, phone: str) -> str:
    """«Telefon 68 05 01 99», or nothing."""
    return words.say("phone", number=phone) if phone else ""


def _employer_card(telling: Telling, employer: Party) -> PartyCard:
    words, triage = telling.words, telling.moment.case.triage
    lines = [words.named(employer)] if employer.org and employer.name else []
    confirmed = triage.same_employer == "yes" and triage.employer_confirmed_date and triage.employer_confirmed_by
    if confirmed and not triage.employer_withdrawn_date:
        by = triage.employer_confirmed_by
        known = next((p for p in telling.moment.parties.values() if p.name == by), None)
        said = words.named(known) if known else by
        date = words.long(triage.employer_confirmed_date)
        if known is employer and lines:
            lines.append(words.say("confirmed", date=date))
        else:
            lines.append(words.say("confirmed-by", date=date, name=said))
    place = Place("facts", "employer")
    return PartyCard(words.label("facts.employer"), employer.org or employer.name, tuple(lines), place=place)


def kept(*texts: str) -> tuple[str, ...]:
    """The texts that say something."""
    return tuple(text for text in texts if text)


def spaced(national_id: str) -> str:
    """The eleven digits as people read them, six and five; anything else as it stands."""
    digits = national_id.replace(" ", "")
    return f"{digits[:6]} {digits[6:]}" if len(digits) == 11 else national_id
