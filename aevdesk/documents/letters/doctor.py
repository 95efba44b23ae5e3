"""The request to a doctor: function, risk, load and prognosis, never a diagnosis alone.

«SINTEF 2015» L118-126: what Nav most needs to know is whether something is a risk, and how it is likely to go. The
letter says what the person thinks of doing; it holds none of Nav's own judgements.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from aevdesk.case.facts import Party
from aevdesk.documents.build_front import kept
from aevdesk.documents.build_road import step_label
from aevdesk.documents.letter import Block, Letter
from aevdesk.documents.letters.sheet import Sheet
from aevdesk.documents.pieces import Passage
from aevdesk.documents.words import capital

DOCTORS = ("gp", "specialist", "psychologist", "hospital")
_QUESTIONS = ("function", "risk", "load", "prognosis")


def doctor_request(sheet: Sheet) -> Letter:
    """The letter to the doctor named by `beside.row`."""
    words, name = sheet.words, sheet.case.facts.name
    doctor = sheet.moment.parties.get(sheet.beside.row)
    cards = (
        sheet.card(words.say("letter-to"), doctor),
        sheet.person_card(words.say("letter-about"), with_identity=True),
        sheet.from_card(),
    )
    return sheet.letter(
        "doctor_request", words.say("doctor-title"), cards, _blocks(sheet, doctor),
        lead=(words.say("doctor-lead", name=name), words.say("doctor-not-diagnosis")),
    )  # fmt: skip


def _blocks(sheet: Sheet, doctor: Party | None) -> Iterator[Block]:
    words = sheet.words
    yield Block(words.say("doctor-thinks"), facts=tuple(_thinks_of(sheet)))
    yield Block(words.say("doctor-questions"), steps=(*_standing(sheet), *_own(sheet, doctor)))
    yield Block(words.say("doctor-answer"), points=tuple(_answer(sheet, doctor)))


def _thinks_of(sheet: Sheet) -> Iterator[Passage]:
    """What the person wants to do: goal, work thought of with what it demands, and what is agreed on doing."""
    words, case = sheet.words, sheet.case
    if case.agreement.goal:
        yield Passage(words.say("doctor-goal"), case.agreement.goal, quote=True)
    if sheet.telling.exists("work"):
        thought_of = [row for row in case.work.occupations if row.title and row.decision != "ruled_out"]
        work = [": ".join(kept(row.title, row.requirements)) for row in thought_of if row.realistic != "not_now"]
        if work:
            yield Passage(words.say("doctor-work"), "\n".join(work))
    planned = [a.what for a in sheet.telling.activities if a.what and a.who == "person" and a.kind in _LOADS]
    if planned:
        yield Passage(words.say("doctor-planned"), "; ".join(planned))
    if sheet.telling.plans_return:
        steps = [step_label(sheet.telling, step.percent, step.hours) for step in case.return_.steps]
        if any(steps):
            yield Passage(words.say("doctor-steps"), words.listed(steps))


_LOADS = (
    "measure", "trial", "return", "job_now", "job_search", "job_apply", "education", "training", "self_activity",
    "other",
)  # fmt: skip
"""Kinds of activity that ask something of body or mind. Treatment is the doctor's own business."""


def _standing(sheet: Sheet) -> Iterator[str]:
    """The four questions, those left out that a medical source at hand has answered."""
    words = sheet.words
    answered = {code for source in sheet.case.sources.items if source.state == "have" for code in source.covers}
    open_ones = [code for code in _QUESTIONS if code not in answered]
    for code in open_ones or _QUESTIONS:
        yield words.say(f"doctor-{code}")


def _own(sheet: Sheet, doctor: Party | None) -> Iterator[str]:
    """What this case must know beside that: from activities, from areas not known, and from papers asked for."""
    words, case = sheet.words, sheet.case
    yield from (capital(a.assess_health.question) for a in sheet.telling.activities if a.assess_health.question)
    health = case.area_health
    if sheet.telling.exists("area_health") and health.state == "not_known" and health.find_out:
        yield health.find_out
    for source in case.sources.items:
        is_from_doctor = doctor is not None and source.from_ in (doctor.id, doctor.name)
        if source.state in ("asked", "missing") and is_from_doctor:
            yield words.say("doctor-paper", what=source.title or words.choice("source_types", source.type))


def _answer(sheet: Sheet, doctor: Party | None) -> Iterator[str]:
    words = sheet.words
    due = _due(sheet, doctor)
    if due:
        yield words.say("doctor-by", date=words.long(due))
    yield words.say("doctor-plain")
    yield words.say("doctor-unknown")
    if doctor and doctor.consent == "given":
        given, scope = words.long(doctor.consent_date), doctor.consent_scope
        yield words.say("doctor-consent", date=given, scope=scope, has_scope="yes" if scope else "no")


def _due(sheet: Sheet, doctor: Party | None) -> date | None:
    """The day the answer was asked for by, while it is to come; else as long from today as the office gives."""
    asked = [s for s in sheet.case.sources.items if s.state == "asked" and doctor and s.from_ == doctor.id]
    ahead = [s.due_date for s in asked if s.due_date and s.due_date > sheet.moment.today]
    days = sheet.moment.ground.limits.get("doctor_reply_days")
    if ahead:
        return min(ahead)
    return sheet.moment.today + timedelta(days=int(days)) if days is not None else None
