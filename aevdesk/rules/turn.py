"""Whose turn it is, and which step a document may take next."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal

from aevdesk.case.model import PERSON, DocStatus
from aevdesk.case.moment import Moment
from aevdesk.case.signing import Signature
from aevdesk.rules.checks import blocking_review
from aevdesk.rules.deadlines import attention, next_deadline
from aevdesk.rules.signers import signers, waited_for

What = Literal[
    "talk", "write", "review", "sign", "sheet", "refusal", "seal", "journal", "attend", "follow_up", "nothing"
]  # fmt: skip
"""talk: no talk has been held · write: something blocks · review: ready to be signed · sign: signatures are missing ·
sheet: a sheet is out · refusal: someone refused · seal: all have answered · journal: not in the journal · attend: a
date is here or past · follow_up: the agreement runs · nothing: the version is closed."""

TRANSITIONS: Mapping[DocStatus, tuple[DocStatus, ...]] = MappingProxyType(
    {
        "draft": ("reviewed",),
        "reviewed": ("awaiting", "signed", "unsigned_final", "draft"),
        "awaiting": ("signed", "unsigned_final", "draft"),
        "signed": ("superseded", "ended", "withdrawn"),
        "unsigned_final": ("superseded", "ended", "withdrawn"),
        "superseded": ("withdrawn",),
        "ended": ("withdrawn",),
        "withdrawn": (),
    }
)
"""The steps of a document (catalogue 5). Only what was sealed can be found wrong and withdrawn."""

Hindrance = Literal["no_such_step", "no_talk", "problems", "signatures", "other_content", "no_refusal"]
"""no_such_step: the step does not exist · no_talk: no agreement talk · problems: something blocks · signatures: one is
missing · other_content: they were given on different contents · no_refusal: nobody refused with a next step, and no
sheet is past its day with a note."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is: what to do, the parties who do it, by when, and how many things are in it."""

    what: What
    parties: tuple[str, ...] = ()
    day: date | None = None
    count: int = 0


def turn(moment: Moment) -> Turn:
    """Whose turn it is now. «Venter på signatur fra …» is `sign` or `sheet` with the parties waited for."""
    status = moment.case.doc.status
    if status == "draft":
        return _turn_of_draft(moment)
    if status in ("reviewed", "awaiting"):
        return _turn_of_signing(moment)
    if status in ("signed", "unsigned_final"):
        return _turn_of_sealed(moment)
    return Turn("nothing")


def hindrances(moment: Moment, status: DocStatus) -> tuple[Hindrance, ...]:
    """What stands between the document and a status (catalogue 5)."""
    if status not in TRANSITIONS[moment.case.doc.status]:
        return ("no_such_step",)
    if status == "reviewed":
        return tuple(_unreviewed(moment))
    if status == "signed":
        return tuple(_unsigned(moment))
    if status == "unsigned_final" and not any(_is_record(s, moment.today) for s in moment.case.signing.signatures):
        return ("no_refusal",)
    return ()


def _turn_of_draft(moment: Moment) -> Turn:
    caseworker = _caseworker(moment)
    if not any(talk.date and talk.date <= moment.today for talk in moment.case.conversation.talks):
        return Turn("talk", (PERSON, *caseworker))
    missing = len(blocking_review(moment))
    if missing:
        return Turn("write", caseworker, count=missing)
    if moment.case.signing.signatures:
        return _turn_of_signing(moment)
    return Turn("review", (PERSON, *caseworker))


def _turn_of_signing(moment: Moment) -> Turn:
    rows = moment.case.signing.signatures
    out = [row for row in rows if row.mode == "none_yet"]
    if out:
        days = [row.return_by for row in out if row.return_by]
        return Turn("sheet", tuple(row.party for row in out), min(days, default=None))
    if any(row.mode == "refused" for row in rows):
        return Turn("refusal", _caseworker(moment))
    missing = waited_for(moment)
    return Turn("sign", missing) if missing else Turn("seal", _caseworker(moment))


def _turn_of_sealed(moment: Moment) -> Turn:
    now = [one for one in attention(moment) if one.kind != "journal"]
    if now:
        parties = tuple(dict.fromkeys(one.who for one in now if one.who))
        return Turn("attend", parties, now[0].day, len(now))
    if moment.case.archive.status == "not_done":
        return Turn("journal", _caseworker(moment))
    coming = next_deadline(moment)
    return Turn("follow_up", (coming.who,) if coming and coming.who else (), coming.day if coming else None)


def _unreviewed(moment: Moment) -> Iterator[Hindrance]:
    if moment.agreement_talk is None:
        yield "no_talk"
    if blocking_review(moment):
        yield "problems"


def _unsigned(moment: Moment) -> Iterator[Hindrance]:
    rows = {row.party: row for row in moment.case.signing.signatures}
    given = [rows[party] for party in signers(moment) if party in rows and rows[party].is_given]
    if len(given) < len(signers(moment)) or not _caseworker(moment):
        yield "signatures"
    if len({row.content_hash for row in given}) > 1:
        yield "other_content"


def _is_record(signature: Signature, today: date) -> bool:
    """A refusal with a next step, or a sheet whose day is past, with a note."""
    if signature.mode == "refused":
        return bool(signature.refused_next.strip())
    late = signature.mode == "none_yet" and signature.return_by is not None and signature.return_by < today
    return late and bool(signature.note.strip())


def _caseworker(moment: Moment) -> tuple[str, ...]:
    known = moment.case.facts.caseworker
    return (known,) if known else ()
