"""The order to a provider of measures: the question to answer, what to clarify, and what is agreed with the person.

«SINTEF 2015» L10356-10366 and L10494-10498: a provider needs a clear thought of what shall come of it, what was tried,
and the way ahead; not the assessment. It gets nothing else: no id number, no health but what was marked to be shared.
"""

from __future__ import annotations

from collections.abc import Iterator

from aevdesk.case.activities import Activity, Measure
from aevdesk.documents.build_front import kept
from aevdesk.documents.letter import Block, Letter
from aevdesk.documents.letters.sheet import Sheet
from aevdesk.documents.pieces import Passage, Table
from aevdesk.rules import outline

PROVIDER = "provider"
"""The mark on a finding that may be shared with a provider."""
_SHARED_KINDS = ("measure", "work", "adaptation", "education", "self", "other")
"""Kinds of what was tried that a provider is told of: treatment is health, and stays."""


def provider_order(sheet: Sheet) -> Letter:
    """The order for the measure of the activity named by `beside.row`. ValueError when it is no measure."""
    words = sheet.words
    row = next((a for a in sheet.case.agreement.activities if a.id == sheet.beside.row and a.kind == "measure"), None)
    if row is None:
        raise ValueError("not a measure of the case")
    name = words.choice("measures", row.measure.measure)
    cards = (
        sheet.card(words.say("letter-to"), sheet.moment.parties.get(row.measure.provider)),
        sheet.person_card(words.say("letter-about"), with_identity=False, with_phone=True),
        sheet.from_card(),
    )
    title = words.say("provider-title", measure=name) if name else words.say("provider-title-plain")
    return sheet.letter("provider_order", title, cards, _blocks(sheet, row), lead=(words.say("provider-lead"),))


def _blocks(sheet: Sheet, row: Activity) -> Iterator[Block]:
    words, measure = sheet.words, row.measure
    yield Block(words.label("measure.question"), intro=measure.question)
    clarify = tuple(point.text for point in measure.clarify if point.text)
    yield Block(words.label("measure.clarify"), steps=clarify)
    yield Block(words.label("measure.not_clarified"), intro=measure.not_clarified)
    yield Block(
        words.say("provider-agreed", name=sheet.case.facts.name),
        facts=tuple(_agreed(sheet, row)),
    )
    yield Block(words.say("provider-why"), texts=_labelled(sheet, measure, "why", "why_again"))
    yield _tried(sheet)
    yield Block(words.say("provider-findings"), points=tuple(_shared(sheet)))
    yield Block(words.say("provider-ahead"), texts=tuple(_ahead(sheet, measure)))
    how, reports = words.say("provider-report-how"), tuple(_reports(sheet, measure))
    yield Block(words.say("provider-report"), intro=how, points=reports)


def _agreed(sheet: Sheet, row: Activity) -> Iterator[Passage]:
    words, measure = sheet.words, row.measure
    yield from _given(
        (words.say("provider-what"), row.what),
        (words.label("act.purpose"), row.purpose),
        (words.say("when"), ", ".join(kept(row.when_text, words.span(row.from_, row.to)))),
        (words.say("provider-how-much"), words.listed([words.amount(row.amount), _percent(sheet, measure)])),
        (words.label("measure.step_up"), measure.step_up),
        (words.label("measure.job_goal"), measure.job_goal),
        (words.label("measure.chosen_together"), words.choice("ynu", measure.chosen_together)),
        (words.label("act.absence"), row.absence),
    )
    if measure.person_expects:
        yield Passage(words.label("measure.person_expects"), measure.person_expects, quote=True)


def _given(*pairs: tuple[str, str]) -> Iterator[Passage]:
    yield from (Passage(label, text) for label, text in pairs if text)


def _percent(sheet: Sheet, measure: Measure) -> str:
    return "" if measure.percent is None else sheet.words.say("amount-percent", value=str(measure.percent))


def _labelled(sheet: Sheet, measure: Measure, *names: str) -> tuple[Passage, ...]:
    found = ((sheet.words.label(f"measure.{name}"), str(getattr(measure, name))) for name in names)
    return tuple(_given(*found))


def _tried(sheet: Sheet) -> Block:
    words, telling = sheet.words, sheet.telling
    rows = [row for row in sheet.case.tried.items if telling.exists("tried") and row.kind in _SHARED_KINDS]
    cells = tuple((", ".join(kept(row.what, words.span(row.from_, row.to))), row.went, row.learnt) for row in rows)
    names = (words.label("tried_item.what"), words.label("tried_item.went"), words.label("tried_item.learnt"))
    return Block(words.heading("tried"), table=Table("", names, cells) if cells else None)


def _shared(sheet: Sheet) -> Iterator[str]:
    """The findings that were marked to be shared, without their sources: a source may say more than the finding."""
    for name, area in sheet.case.areas().items():
        if sheet.telling.exists(name) and area.state == "assessed":
            for finding in area.findings:
                if PROVIDER in finding.share and finding.text:
                    yield ". ".join(text.rstrip(".") for text in (finding.text, finding.meaning) if text) + "."


def _ahead(sheet: Sheet, measure: Measure) -> Iterator[Passage]:
    words, overall = sheet.words, sheet.case.overall
    if outline.section_exists(sheet.moment, "overall"):
        yield from _given(
            (words.label("overall.way_ahead"), overall.way_ahead.text),
            (words.label("overall.check_out"), overall.check_out),
        )
    yield from _given((words.label("measure.after"), measure.after))


def _reports(sheet: Sheet, measure: Measure) -> Iterator[str]:
    days = [due.date for due in measure.report_due if due.date]
    yield from (sheet.words.say("provider-report-by", date=sheet.words.long(day)) for day in sorted(days))
