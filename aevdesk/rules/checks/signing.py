"""Checks of signing, sealing and what comes after (G02 to G14). G01 sums up the others and is made by the runner."""

from datetime import timedelta

from aevdesk.case.edits import Path
from aevdesk.case.signing import Signature
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.naming import name_of_party
from aevdesk.rules.checks.sheet import Sheet
from aevdesk.rules.language.prose import words
from aevdesk.rules.versions import is_sealed

_SIGNATURES = ("signing", "signatures")
_MINORS_HELPERS = ("guardian", "relative")
_SHORTEST_NAME = 3


@check("G02", "B", "live", "tick")
def what_was_signed_is_unchanged(s: Sheet) -> Finds:
    """A signature counts for the content it was given on (practice of Nav's own systems)."""
    for signature in s.case.signing.signatures:
        if signature.is_given and s.content_hash and signature.content_hash not in ("", s.content_hash):
            party = s.party(signature.party)
            who = signature.name.strip() or (name_of_party(party) if party else "")
            yield found(*_SIGNATURES, signature.id, "mode", who=who)


@check("G03", "B", "tick")
def what_is_shown_is_what_there_is(s: Sheet) -> Finds:
    """The page that was shown has the content as it is now (practice of Nav's own systems)."""
    shown = s.case.signing.preview_hash
    if shown and s.content_hash and shown != s.content_hash:
        yield found("signing", "preview_hash")


@check("G04", "B", "tick")
def it_is_the_right_person(s: Sheet) -> Finds:
    """Name and birth date stand here and have been controlled (practice of Nav's own systems)."""
    facts = s.case.facts
    if not facts.name.strip():
        yield found("facts", "name")
    if facts.birth_date is None:
        yield found("facts", "birth_date")
    if not s.case.signing.identity:
        yield found("signing", "identity")


@check("G05", "B", "tick")
def who_signs_for_another_says_why(s: Sheet) -> Finds:
    """Who signs on behalf says who, why, and when the person was told; a guardian says who (Nav's own systems)."""
    for signature in s.case.signing.signatures:
        if signature.mode == "on_behalf":
            filled = {"behalf_by": signature.behalf_by.strip(), "behalf_reason": signature.behalf_reason}
            if signature.behalf_reason != "guardian":
                filled["behalf_informed"] = str(signature.behalf_informed or "")
            yield from _lacking(signature, filled)


@check("G06", "B", "tick")
def a_sheet_is_dated_and_kept(s: Sheet) -> Finds:
    """For a sheet signed on paper it is said when, and where it lies («SINTEF 2015» L4312-4320)."""
    for signature in s.case.signing.signatures:
        if signature.mode == "paper":
            yield from _lacking(signature, {"date": signature.date, "paper_at": signature.paper_at.strip()})


@check("G07", "B", "tick")
def a_refusal_has_a_next_step(s: Sheet) -> Finds:
    """When someone will not sign, it is said what happens now («SINTEF 2015» L7850-7852)."""
    for signature in s.case.signing.signatures:
        if signature.mode == "refused":
            yield from _lacking(signature, {"refused_next": signature.refused_next.strip()})


def _lacking(signature: Signature, filled: dict[str, object] | dict[str, str | None]) -> Finds:
    lacking: list[Path] = [(*_SIGNATURES, signature.id, name) for name, value in filled.items() if not value]
    if lacking:
        yield found(*lacking[0], also=tuple(lacking))


@check("G08", "B", "out")
def protected_contact_data_stays_here(s: Sheet) -> Finds:
    """With address protection no rendering holds address, phone or workplace, and no file name the name.

    Practice of Nav's own systems.
    """
    if s.rendering is None or s.case.t.address_protection in (None, "no"):
        return
    facts, employer = s.case.facts, s.party(s.case.facts.employer)
    protected: dict[Path, str] = {("facts", "phone"): facts.phone, ("facts", "address"): facts.address}
    if employer:
        protected[("facts", "employer")] = employer.org or employer.name
    printed = " \n ".join(s.rendering.texts)
    for path, value in protected.items():
        if value.strip() and value.strip() in printed:
            yield found(*path)
    named = {word for word in words(facts.name) if len(word) >= _SHORTEST_NAME}
    if named & set(words(s.rendering.file_name)):
        yield found("facts", "name")


@check("G09", "A", "tick")
def a_minors_parents_know(s: Sheet) -> Finds:
    """For a minor, a guardian or parent takes part, or it is said why not (practice of Nav's own systems)."""
    helpers = any(party.kind in _MINORS_HELPERS for party in s.case.facts.parties)
    if s.moment.minor and not helpers:
        yield found("facts", "parties", n=s.limit("majority_age"))


@check("G10", "A", "open")
def a_sheet_is_back_in_time(s: Sheet) -> Finds:
    """A sheet handed out is back by its day («SINTEF 2015» L4312-4324)."""
    for signature in s.case.signing.signatures:
        if signature.mode == "none_yet" and signature.return_by and s.today > signature.return_by:
            yield found(*_SIGNATURES, signature.id, "return_by", date=signature.return_by)


@check("G11", "A", "open")
def what_is_signed_is_journalised(s: Sheet) -> Finds:
    """What was sealed is in the journal within `archive_days` («Riksrevisjonen» L1944-1946)."""
    sealed, days = s.case.doc.since, s.limit("archive_days")
    waits = s.case.doc.status in ("signed", "unsigned_final") and s.case.archive.status == "not_done"
    if waits and sealed and days is not None and s.today > sealed + timedelta(days=days):
        yield found("archive", "status", date=sealed)


@check("G12", "B", "tick")
def the_person_signs_first_on_screen(s: Sheet) -> Finds:
    """On screen the person signs before the caseworker; on paper any order holds (practice of Nav's own systems)."""
    person, caseworker = s.case.signing.of("person"), s.case.signing.of(s.case.facts.caseworker)
    if not (person and caseworker and person.mode == caseworker.mode == "screen" and caseworker.at):
        return
    if person.at is None or caseworker.at < person.at:
        yield found(*_SIGNATURES, caseworker.id, "mode")


@check("G13", "A", "open")
def a_new_agreement_comes_in_time(s: Sheet) -> Finds:
    """Before an agreement runs out, within `plan_end_warn_days`, there is a new one («SINTEF 2015» L7671-7674)."""
    end, days = s.case.agreement.to, s.limit("plan_end_warn_days")
    in_force = is_sealed(s.case) and s.case.doc.status not in ("superseded", "ended")
    if in_force and end and days is not None and (end - s.today).days <= days:
        yield found("agreement", "to", date=end)


@check("G14", "A", "tick")
def the_person_gets_a_copy(s: Sheet) -> Finds:
    """The person gets a copy of their own («SINTEF 2015» L4320)."""
    if s.case.signing.copy_ is None:
        yield found("signing", "copy")


CHECKS = (
    what_was_signed_is_unchanged,
    what_is_shown_is_what_there_is,
    it_is_the_right_person,
    who_signs_for_another_says_why,
    a_sheet_is_dated_and_kept,
    a_refusal_has_a_next_step,
    protected_contact_data_stays_here,
    a_minors_parents_know,
    a_sheet_is_back_in_time,
    what_is_signed_is_journalised,
    the_person_signs_first_on_screen,
    a_new_agreement_comes_in_time,
    the_person_gets_a_copy,
)
