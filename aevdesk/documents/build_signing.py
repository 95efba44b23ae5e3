"""What the person must know, what is not agreed on, and the signatures."""

from __future__ import annotations

from collections.abc import Iterator

from aevdesk.case.facts import Party
from aevdesk.case.model import PERSON
from aevdesk.case.signing import Signature
from aevdesk.documents.content import Disagreement, Info, Passage, SignaturePlace, Signing
from aevdesk.documents.telling import Telling
from aevdesk.texts import formats


def info(telling: Telling) -> Info | None:
    """The information texts that this case calls for, from the catalogue."""
    if not telling.exists("info"):
        return None
    words, moment = telling.words, telling.moment
    texts = tuple(text for code in _info_codes(telling) if (text := info_text(telling, code)))
    contact = _contact(telling)
    read_line = words.say("read-and-understood") if moment.has("paper_only") else ""
    return Info(words.heading("info"), texts, contact, read_line) if texts or contact else None


def info_text(telling: Telling, code: str, **params: str) -> str:
    """An information text as it stands on the day, or nothing where the office has switched it off."""
    words, moment = telling.words, telling.moment
    catalogue = words.catalogues.get("info")
    if catalogue is None or code not in catalogue:
        return ""
    entry = catalogue.entry(code)
    if "off_by_default" in entry.sets or not entry.is_selectable(moment.today):
        return ""
    limits = {name: formats.number(value) for name, value in moment.ground.limits.items()}
    return catalogue.text(code, words.language, **limits, **params)


def _info_codes(telling: Telling) -> Iterator[str]:
    moment, case = telling.moment, telling.moment.case
    in_programme = moment.kvp_entitled
    conditions = {
        "purpose": True,
        "not_entitlement": not in_programme,
        "follow": any(a.duty and a.notice != "aap_11_9" for a in case.agreement.activities) and not in_programme,
        "aap": moment.aap and not in_programme,
        "youth": moment.youth,
        "under_age": moment.minor,
        "access": True,
        "ufore_income": moment.ufore_branch,
        "come_back": moment.has("uforetrygd") and case.uforetrygd.come_back,
        "on_paper": moment.has("paper_only"),
    }
    yield from (code for code, applies in conditions.items() if applies)


def _contact(telling: Telling) -> str:
    """How to reach the caseworker and when the next talk is. May change without new signatures."""
    words, case = telling.words, telling.moment.case
    caseworker = telling.moment.parties.get(case.facts.caseworker)
    if caseworker is None or not caseworker.name:
        return ""
    name, phone, date = caseworker.name, caseworker.phone, words.long(case.follow.next_date)
    if phone and date and (text := info_text(telling, "contact", name=name, phone=phone, date=date)):
        return text
    sentences = [words.say("contact-name", name=name)]
    if phone:
        sentences.append(words.say("contact-phone", phone=phone))
    return " ".join(sentences)


def disagreement(telling: Telling) -> Disagreement | None:
    """What is not agreed on, in each one's words; nothing where there is none."""
    case, words = telling.moment.case, telling.words
    if case.dis.exists != "yes":
        return None
    said = telling.passages("disagreement")
    about = Passage(words.label("dis.about"), words.choices("dis_about", case.dis.about)) if case.dis.about else None
    person = said.get("person")
    return Disagreement(
        words.heading("disagreement"),
        about=about,
        person=Passage(person.label, person.text, quote=True) if person else None,
        nav=said.get("nav"),
        others=said.get("others"),
        advice=_advice(telling),
        next=said.get("next"),
    )


def _advice(telling: Telling) -> Passage | None:
    dis, words = telling.moment.case.dis, telling.words
    if dis.advisory_doctor not in ("asked", "answered"):
        return None
    parts = [words.choice("advisory_doctor", dis.advisory_doctor)]
    if dis.advisory_doctor == "answered":
        parts = [*parts, words.long(dis.advisory_date), dis.advisory_advice]
    return Passage(words.label("dis.advisory_doctor"), ": ".join(p for p in (", ".join(parts[:2]), *parts[2:]) if p))


def record_note(telling: Telling) -> str:
    """The line that says the paper is a record and no agreement, where somebody refused or the sheet never came."""
    case = telling.moment.case
    refused = any(s.mode == "refused" for s in case.signing.signatures)
    return telling.words.say("record-note") if refused or case.doc.status == "unsigned_final" else ""


def signing(telling: Telling) -> Signing:
    """The sentence over the signatures and a place for each who signs."""
    words, moment = telling.words, telling.moment
    talk = moment.agreement_talk
    statement = words.say("signing-statement", date=words.long(talk.date)) if talk else ""
    return Signing(words.heading("signing"), statement, tuple(_place(telling, party) for party in _signers(telling)))


def _signers(telling: Telling) -> Iterator[Party]:
    """The person, a guardian where one is needed, then the caseworker; others only where they have signed."""
    moment, case = telling.moment, telling.moment.case
    parties = moment.parties
    needed = [PERSON]
    if moment.has("guardian") or moment.minor:
        needed += [p.id for p in parties.values() if p.kind == "guardian"]
    acknowledging = [s.party for s in case.signing.signatures if s.is_given]
    last = [case.facts.caseworker]
    for ref in dict.fromkeys([*needed, *(r for r in acknowledging if r not in last), *last]):
        if ref in parties:
            yield parties[ref]


def _place(telling: Telling, party: Party) -> SignaturePlace:
    words, case = telling.words, telling.moment.case
    signature = case.signing.of(party.id)
    is_person = party.id == PERSON
    lines = tuple(_lines(telling, signature)) if signature else ()
    strokes = signature.strokes if signature and signature.mode == "screen" else ()
    name = signature.name if signature and signature.name and signature.is_given else party.name
    signed = bool(signature and (signature.is_given or signature.mode == "refused"))
    agrees = is_person and not (signature and signature.mode == "refused")
    return SignaturePlace(
        name=name or party.name,
        role="" if is_person else _role(telling, party),
        declaration=words.say("declaration") if agrees else "",
        lines=lines,
        strokes=strokes,
        fill_in=() if signed else (words.say("date"), words.say("place")),
        alt=words.say("signature-alt", name=name or party.name) if strokes else "",
        is_drawn_on=bool(strokes) or not signed,
    )  # fmt: skip


def _role(telling: Telling, party: Party) -> str:
    words, case = telling.words, telling.moment.case
    role = party.role or words.choice("actor_types", party.kind)
    if party.id == case.facts.caseworker:
        return words.say("caseworker-at", office=party.org or case.facts.office)
    return ", ".join(part for part in (role, party.org) if part)


def _lines(telling: Telling, signature: Signature) -> Iterator[str]:
    words = telling.words
    where = f", {signature.place}" if signature.place else ""
    when = words.long(signature.date)
    if signature.mode == "screen":
        at = words.say("at-clock", time=formats.clock(signature.at.time())) if signature.at else ""
        how = "signed-screen" if signature.strokes else "confirmed-screen"
        yield words.say(how, when=f"{when} {at}".strip()) + where
    elif signature.mode == "paper":
        yield words.say("signed-paper", when=when) + where
    elif signature.mode == "on_behalf":
        yield words.say("signed-behalf", when=when, by=signature.behalf_by) + where
        reason = words.choice("behalf_reasons", signature.behalf_reason)
        yield ". ".join(part for part in (reason, signature.behalf_reason_note) if part)
        if signature.behalf_informed:
            yield words.say("behalf-informed", date=words.long(signature.behalf_informed))
    elif signature.mode == "refused":
        yield words.say("refused")
        if signature.refused_reason:
            yield f"{words.label('sign.refused_reason')}: {signature.refused_reason}"
        if signature.refused_next:
            yield telling.labelled(Passage(words.label("sign.refused_next"), signature.refused_next))
    elif signature.mode == "none_yet" and signature.sent_date:
        yield words.say("sent", date=words.long(signature.sent_date))
        if signature.return_by:
            yield words.say("return-by", date=words.long(signature.return_by))
