"""The conversation guide: what is still open, asked as one asks a person across a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aevdesk.case.model import AREAS
from aevdesk.case.talk import OWN_VIEW_TEXTS
from aevdesk.documents.letter import Block, Letter, Question
from aevdesk.documents.letters.sheet import Sheet
from aevdesk.rules import outline
from aevdesk.rules.outline import FieldSpot
from aevdesk.texts import text_id

MANY_QUESTIONS = 14
"""With more than this there is room for one line under each, else for two."""
MOST_IN_LARGE = 24
"""With more than this the type is that of other letters, so that a case where all is open still gets two pages."""
_NOT_ASKED = (
    "facts.office", "facts.caseworker", "facts.language_form", "facts.assessment_author", "facts.phase",
    "facts.contact_person", "income.max_date", "conversation.talks", "sources.items", "own_view.mode", "own_view.date",
    "own_view.read_back", "area.state", "area.assessment", "area.findings", "health.risk_answer", "work.occupations",
    "health.prognosis", "agreement.from", "agreement.to", "agreement.goal_kind", "coop.coordinator", "revision.reason",
    "revision.still_valid",
    "agreement.nav_expects", "follow.form", "follow.purpose", "follow.next_date", "tried.items", "agreement.activities",
)  # fmt: skip
"""What the caseworker fills in alone, and what the spoken questions ask for already."""
_SHORT_ANSWERS = ("facts", "income")
"""Where a word or a date is enough, and no lines to write on are needed."""
_WITH_QUESTIONS = ("own_view", "work", *AREAS, "tried", "agreement")
_ASKED_IN = ("facts", "income", *_WITH_QUESTIONS, "need", "short", "ufore_work", "return", "expectations")


def guide(sheet: Sheet) -> Letter:
    """The guide, in large type where there is room. Where nothing is open it asks only whether all is right."""
    words = sheet.words
    asked = [block for section in _ASKED_IN if (block := _block(sheet, section, 0))]
    count = sum(len(block.questions) for block in asked)
    many = count > MANY_QUESTIONS
    blocks = [block for section in _ASKED_IN if (block := _block(sheet, section, 1 if many else 2))]
    waiting = Block(words.say("guide-undecided"), points=tuple(_undecided(sheet)))
    cards = (
        sheet.person_card(words.say("guide-for"), with_identity=False),
        sheet.from_card(),
    )
    return sheet.letter(
        "guide", words.say("guide-title"), cards, [*blocks, waiting],
        subtitle=_when(sheet), lead=(words.say("guide-lead" if blocks or waiting else "guide-all-answered"),),
        is_signed=False, is_large=count <= MOST_IN_LARGE,
    )  # fmt: skip


def _when(sheet: Sheet) -> str:
    """The meeting that it is for, when one is agreed and still ahead."""
    follow, words = sheet.case.follow, sheet.words
    if follow.next_date is None or follow.next_date < sheet.moment.today:
        return words.say("guide-subtitle")
    when = words.full(follow.next_date)
    return words.say("guide-meeting", when=f"{when} {words.say('at-clock', time=follow.time)}" if follow.time else when)


def _block(sheet: Sheet, section: str, lines: int) -> Block | None:
    """The questions of a section that is open, and the fields that are still empty; None where nothing is."""
    words = sheet.words
    if not sheet.telling.exists(section):
        return None
    spots = outline.fields(sheet.moment, section)
    missing = tuple(words.label(spot.form_id) for spot in spots if _is_asked_for(sheet, spot))
    find_out = _find_out(sheet, section)
    asks = section in _WITH_QUESTIONS and _is_open(sheet, section, spots)
    questions = tuple(Question(text, lines) for text in (_questions(sheet, section) if asks else ()))
    if not (questions or missing or find_out):
        return None
    if not questions and section not in _SHORT_ANSWERS:
        questions, missing = tuple(Question(_as_question(sheet, label), lines) for label in missing), ()
    return Block(
        _heading(sheet, section),
        intro=find_out,
        questions=questions,
        lines=(words.say("guide-also", what=words.listed(missing)),) if missing else (),
    )


def _heading(sheet: Sheet, section: str) -> str:
    """The heading of the document; the surroundings share theirs with the work, so they have their name on screen."""
    name = "area_environment"
    return sheet.words.texts.say(text_id("section", name)) if section == name else sheet.words.heading(section)


def _questions(sheet: Sheet, section: str) -> tuple[str, ...]:
    texts = sheet.words.texts
    more = f"{text_id('question', section)}-own-history"
    asked = texts.questions(section)
    if section == "area_health" and sheet.moment.has("own_history"):
        asked += tuple(texts.say(more).splitlines())
    return asked


def _as_question(sheet: Sheet, label: str) -> str:
    return label if label.endswith("?") else sheet.words.say("guide-ask", what=label)


def _is_open(sheet: Sheet, section: str, spots: Sequence[FieldSpot]) -> bool:
    """Say whether a section still lacks what its spoken questions ask for."""
    case = sheet.case
    if section == "own_view":
        told = any(getattr(case.own_view, name) for name in OWN_VIEW_TEXTS)
        return not told and case.own_view.mode != "declined"
    if section in AREAS:
        area = case.areas()[section]
        return area.state in (None, "not_known") or (area.state == "assessed" and not area.findings)
    if section == "agreement":
        return not (case.agreement.goal and sheet.telling.activities)
    if section == "tried":
        return not (case.tried.items or case.tried.none_reason)
    return all(spot.is_empty for spot in spots)


def _is_asked_for(sheet: Sheet, spot: FieldSpot) -> bool:
    is_empty = spot.is_empty and spot.ask.kind not in ("derived", "strokes", "group", "bool")
    if not is_empty or not spot.ask.printed or spot.form_id in _NOT_ASKED:
        return False
    return spot.blocks(sheet.moment) or spot.advises(sheet.moment)


def _find_out(sheet: Sheet, section: str) -> str:
    area = sheet.case.areas().get(section)
    return area.find_out if area and area.state == "not_known" else ""


def _undecided(sheet: Sheet) -> Iterator[str]:
    """What is agreed on but for who does it and when, and what the two wanted to find out."""
    words, case = sheet.words, sheet.case
    if not sheet.telling.exists("agreement"):
        return
    for row in sheet.telling.activities:
        if not row.who:
            yield words.say("guide-who", what=row.what)
        if not (row.from_ or row.to or row.when_text) and row.status != "proposed":
            yield words.say("guide-when", what=row.what)
    if not case.follow.next_date:
        yield words.say("guide-next-meeting")
    yield from (row.text for row in case.agreement.find_out if row.text)
