"""The employer's sheet: the planned return, what the employer does, and whom to call. No health, no areas, no sources.

«SINTEF 2015» (003) L11190-11191: employers were content where they knew whom at Nav to turn to. What the employer needs
is the plan. Why a step is as it is may be health, so purposes and notes stay out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from aevdesk.documents.build_road import road, step_label
from aevdesk.documents.letter import Block, Letter
from aevdesk.documents.letters.sheet import Sheet
from aevdesk.documents.pieces import Passage, Table
from aevdesk.documents.words import capital


def employer_sheet(sheet: Sheet) -> Letter:
    """The sheet. ValueError where no return is planned."""
    if not sheet.telling.plans_return:
        raise ValueError("no planned return")
    words, case = sheet.words, sheet.case
    employer = sheet.moment.parties.get(case.return_.employer_contact or case.facts.employer)
    cards = (
        sheet.card(words.say("letter-to"), employer),
        sheet.person_card(words.say("letter-about"), with_identity=False),
        sheet.from_card(),
    )
    return sheet.letter(
        "employer_sheet", words.say("employer-title"), cards, _blocks(sheet),
        lead=(words.say("employer-lead", name=case.facts.name),),
    )  # fmt: skip


def _blocks(sheet: Sheet) -> Iterator[Block]:
    words = sheet.words
    figure = road(sheet.telling)
    # What a meeting is for may be health: the figure goes without its marks.
    stairs = replace(figure, heading="", marks=(), marks_note="") if figure and figure.shape == "stairs" else None
    yield Block(words.heading("return"), road=stairs, facts=tuple(_plan(sheet)))
    yield Block(words.say("employer-does"), table=_measures(sheet))
    yield Block(words.say("employer-contacts"), facts=tuple(_contacts(sheet)))
    yield Block(words.say("employer-trouble"), intro=words.say("employer-trouble-how"))


def _plan(sheet: Sheet) -> Iterator[Passage]:
    words, plan = sheet.words, sheet.case.return_
    now = step_label(sheet.telling, plan.percent_now, plan.hours_now)
    if now:
        yield Passage(words.say("employer-now"), now)
    for step in plan.steps:
        much = step_label(sheet.telling, step.percent, step.hours)
        said = ", ".join(part for part in (much, step.tasks) if part)
        if step.from_ and said:
            yield Passage(capital(words.say("date-from", date=words.long(step.from_))), said)
    if plan.date:
        yield Passage(words.label("return.date"), words.pdate(plan.date))
    if plan.tasks:
        yield Passage(words.label("return.tasks"), plan.tasks)
    if plan.evaluate:
        yield Passage(words.label("return.evaluate"), words.long(plan.evaluate))


def _measures(sheet: Sheet) -> Table | None:
    """What the employer has agreed to do: what and when, with the tasks or the equipment it is about."""
    words = sheet.words
    rows = [row for row in sheet.telling.activities if row.kind == "employer_measure"]
    cells = tuple((row.what, row.employer_measure.tasks, words.span(row.from_, row.to)) for row in rows if row.what)
    names = (words.label("act.what"), words.label("employer_measure.tasks"), words.say("when"))
    return Table("", names, cells) if cells else None


def _contacts(sheet: Sheet) -> Iterator[Passage]:
    words, plan = sheet.words, sheet.case.return_
    both = (
        ("employer_contact", plan.employer_contact or sheet.case.facts.employer),
        ("nav_contact", plan.nav_contact or sheet.case.facts.caseworker),
    )
    for name, ref in both:
        party = sheet.moment.parties.get(ref)
        if party:
            told = ", ".join(part for part in (party.name or party.org, party.role, party.phone) if part)
            yield Passage(words.label(f"return.{name}"), capital(told))
