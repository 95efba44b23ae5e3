"""From a case to a letter of any kind, and which letters a case calls for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from aevdesk.case.moment import Moment
from aevdesk.documents.letter import Letter, LetterKind
from aevdesk.documents.letters.benefit_note import benefit_note
from aevdesk.documents.letters.changes import changes
from aevdesk.documents.letters.doctor import DOCTORS, doctor_request
from aevdesk.documents.letters.employer import employer_sheet
from aevdesk.documents.letters.full_copy import full_copy
from aevdesk.documents.letters.guide import guide
from aevdesk.documents.letters.handover import handover
from aevdesk.documents.letters.plain import plain
from aevdesk.documents.letters.provider import provider_order
from aevdesk.documents.letters.sheet import Beside, Sheet, about_person, to_person
from aevdesk.documents.letters.to_sign import invitation, reminder
from aevdesk.documents.words import Words
from aevdesk.rules import outline
from aevdesk.rules.signers import signers
from aevdesk.rules.versions import is_sealed

_TO_PERSON: Mapping[LetterKind, Callable[[Sheet], Letter]] = MappingProxyType(
    {
        "guide": guide, "invitation": invitation, "reminder": reminder, "changes": changes, "plain": plain,
        "full_copy": full_copy,
    }
)  # fmt: skip
_ABOUT_PERSON: Mapping[LetterKind, Callable[[Sheet], Letter]] = MappingProxyType(
    {
        "benefit_note": benefit_note, "provider_order": provider_order, "employer_sheet": employer_sheet,
        "doctor_request": doctor_request, "handover": handover,
    }
)  # fmt: skip
LETTERS: tuple[LetterKind, ...] = (*_TO_PERSON, *_ABOUT_PERSON)
"""All kinds, those to the person first."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A letter that the case calls for: `row` is what it is about (Beside.row), `name` whom or what it names.

    `lacks` are form ids of what it would be poor without, still empty.
    """

    kind: LetterKind
    row: str = ""
    name: str = ""
    lacks: tuple[str, ...] = ()


def build_letter(
    moment: Moment, words: Words, kind: LetterKind, *, made: datetime, beside: Beside | None = None
) -> Letter:
    """The letter. ValueError when the case has not what it is about: no such measure, no version before."""
    voice, makers = (to_person, _TO_PERSON) if kind in _TO_PERSON else (about_person, _ABOUT_PERSON)
    return makers[kind](Sheet(voice(moment, words), made, beside or Beside()))


def offers(moment: Moment, *, has_before: bool = False) -> tuple[Offer, ...]:
    """The letters that this case calls for now, in the order of LETTERS."""
    found = [*_of_signing(moment), *_of_others(moment), Offer("full_copy"), Offer("handover")]
    if not is_sealed(moment.case):
        found.append(Offer("guide"))
    if moment.has_agreement and (moment.case.agreement.goal or moment.case.agreement.activities):
        found.append(Offer("plain"))
    if has_before:
        found.append(Offer("changes"))
    return tuple(sorted(found, key=lambda one: LETTERS.index(one.kind)))


def _of_signing(moment: Moment) -> Iterator[Offer]:
    if is_sealed(moment.case) or not moment.has_agreement:
        return
    for ref in signers(moment):
        signature = moment.case.signing.of(ref)
        if ref == moment.case.facts.caseworker or (signature and signature.mode not in (None, "none_yet")):
            continue
        name = moment.parties[ref].name
        if signature and signature.sent_date:
            yield Offer("reminder", ref, name)
        yield Offer("invitation", ref, name)


def _of_others(moment: Moment) -> Iterator[Offer]:
    case = moment.case
    if outline.section_exists(moment, "benefit_basis"):
        yield Offer("benefit_note", lacks=("basis.cause",) if not case.basis.cause else ())
    for row in case.agreement.activities:
        if row.kind == "measure" and row.is_open and moment.has_agreement:
            empty = [name for name in ("question", "provider") if not getattr(row.measure, name)]
            yield Offer("provider_order", row.id, row.what, tuple(f"measure.{name}" for name in empty))
    if _plans_return(moment):
        employer = moment.parties.get(case.return_.employer_contact or case.facts.employer)
        if employer:
            lacks = () if employer.consent == "given" else ("party.consent",)
            yield Offer("employer_sheet", employer.id, employer.name or employer.org, lacks)
    for party in case.facts.parties:
        if party.kind in DOCTORS:
            lacks = () if party.consent == "given" else ("party.consent",)
            yield Offer("doctor_request", party.id, party.name or party.org, lacks)


def _plans_return(moment: Moment) -> bool:
    is_over = moment.case.return_.outcome in ("partly", "not_done", "withdrawn") and not moment.rte
    return moment.has_agreement and outline.section_exists(moment, "return") and not is_over
