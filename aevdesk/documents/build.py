"""From a case to the content of a document: the whole document, or the agreement alone.

Pure: the same case, day, words and kind give the same content. What the outline closes leaves no trace.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from typing import Literal

from aevdesk.case.facts import Benefit
from aevdesk.case.moment import Moment
from aevdesk.case.talk import OWN_VIEW_TEXTS, Talk
from aevdesk.documents import build_agreement, build_assessment, build_signing, build_sources
from aevdesk.documents.build_front import front, main_points
from aevdesk.documents.canonical import content_hash, control_code
from aevdesk.documents.content import Content, Kind, OwnView, Passage, Points, Rows
from aevdesk.documents.pieces import Place
from aevdesk.documents.telling import Telling
from aevdesk.documents.words import Words, uncapital
from aevdesk.texts import formats

_CAPITALS = re.compile(r"(?<!\w)[A-ZÆØÅ]{2,6}(?!\w)")

Stage = Literal["draft", "to_sign", "final"]
"""draft: each page says UTKAST · to_sign: printed to be signed on paper · final: signed, or a record of a refusal."""


def build_content(
    moment: Moment,
    words: Words,
    kind: Kind = "complete",
    *,
    made: datetime,
    stage: Stage = "draft",
    seal_code: str = "",
) -> Content:
    """Return all that the document says, in words. `made` is local time; it dates the page and is not hashed.

    `seal_code` stands beside the control code on the pages of a final document; it is not hashed either.
    """
    telling = Telling(moment, words, kind)
    content = _agreement_alone(telling) if kind == "agreement" else _complete(telling)
    content = replace(content, made=made.strftime("%Y-%m-%dT%H:%M"), glossary=glossary(telling, content))
    return _mark(telling, content, made, stage, seal_code)


def _mark(telling: Telling, content: Content, made: datetime, stage: Stage, seal_code: str) -> Content:
    words, frame = telling.words, content.frame
    if stage == "draft":
        when = words.say("draft-note", date=words.long(made.date()), time=formats.clock(made.time()))
        return replace(content, frame=replace(frame, draft=words.say("draft"), draft_note=when))
    code = words.say("control-code", code=control_code(content_hash(content)))
    if seal_code:
        code = f"{code} · {words.say('seal-code', code=seal_code)}"
    return replace(content, frame=replace(frame, code=code))


def _agreement_alone(telling: Telling) -> Content:
    return replace(front(telling), **_agreement_parts(telling), main_points=main_points(telling))


def _complete(telling: Telling) -> Content:
    if telling.moment.case.options.agreement_first and telling.moment.assess:
        assessment: dict[str, object] = {}
    else:
        assessment = {"main_points": main_points(telling), **build_assessment.assessment_parts(telling)}
    return replace(
        front(telling),
        facts=_facts(telling),
        benefits=_benefits(telling),
        conversation=_conversation(telling),
        own_view=_own_view(telling),
        sources=build_sources.sources(telling),
        **assessment,
        **_agreement_parts(telling),
    )


def _agreement_parts(telling: Telling) -> dict[str, object]:
    return {
        "agreement": build_agreement.agreement(telling),
        "info": build_signing.info(telling),
        "disagreement": build_signing.disagreement(telling),
        "signing": build_signing.signing(telling),
    }


def _facts(telling: Telling) -> Rows | None:
    words, case = telling.words, telling.moment.case
    found = telling.passages("facts", "facts")
    rows: list[Passage] = []
    if case.doc.number > 1 and case.revision.reason:
        rows.append(Passage(words.label("revision.reason"), words.choice("revision_reasons", case.revision.reason)))
    joined = {"position": "position_percent", "sick_leave_from": "sick_leave_grade", "business": "business_number"}
    if "contact_person" in found:
        found.pop("contact_person_answer", None)
    for name in (
        "phase", "position", "employment_note", "work_percent_now", "sick_leave_from", "dialogue_meeting",
        "business", "self_employed_note", "assessment_author", "contact_person", "contact_person_answer", "previous",
    ):  # fmt: skip
        passage, more = found.get(name), found.get(joined.get(name, ""))
        if passage and more:
            rows.append(replace(passage, text=f"{passage.text}, {more.text}"))
        elif passage or more:
            rows.append(passage or more)  # pyright: ignore[reportArgumentType]
    return Rows(words.heading("facts"), tuple(rows)) if rows else None


def _benefits(telling: Telling) -> Points | None:
    lines = benefit_lines(telling)
    return Points(telling.words.heading("income"), lines, Place("income", "benefits")) if lines else None


def benefit_lines(telling: Telling) -> tuple[str, ...]:
    """The benefits that are printed, a line each: name, state, grade and period."""
    rows = [row for row in telling.moment.case.income.benefits if row.code and _has_period(row)]
    return tuple(_benefit(telling.words, row) for row in rows)


def _has_period(row: Benefit) -> bool:
    """Only periods are printed, and what is applied for or refused: the rest of an income is nobody's business."""
    return bool(row.from_ or row.to) or row.state in ("applied", "refused")


def _benefit(words: Words, row: Benefit) -> str:
    parts = [words.choice("benefits", row.code)]
    if row.state and row.state != "current":
        parts.append(uncapital(words.choice("benefit_states", row.state)))
    if row.grade is not None:
        parts.append(formats.percent(row.grade))
    if row.from_ and row.to:
        parts.append(words.say("from-to", from_=words.long(row.from_), to=words.long(row.to)))
    elif row.from_:
        parts.append(words.say("date-from", date=words.long(row.from_)))
    elif row.to:
        parts.append(words.say("date-until", date=words.long(row.to)))
    return ", ".join(parts)


def _conversation(telling: Telling) -> Rows | None:
    rows = [row for talk in telling.moment.case.conversation.talks for row in _talk(telling, talk)]
    return Rows(telling.words.heading("conversation"), tuple(rows)) if rows else None


def _talk(telling: Telling, talk: Talk) -> Iterator[Passage]:
    words = telling.words
    sentences = [words.choice("talk_forms", talk.form)]
    with_whom = words.listed(words.party_object(ref) for ref in talk.participants)
    if with_whom:
        sentences.append(words.say("talk-with", names=with_whom))
    if talk.interpreter == "used":
        sentences.append(words.say("talk-interpreter", detail=talk.interpreter_detail))
    elif talk.interpreter == "needed_not_used":
        sentences.append(words.say("talk-no-interpreter", reason=talk.no_interpreter_reason))
    if talk.understood == "yes":
        sentences.append(words.say("talk-read-aloud"))
    place = Place("conversation", "talks", talk.id)
    yield Passage(words.long(talk.date), " ".join(_sentence(s) for s in sentences if s), place=place)
    for spot in telling.row_spots("conversation", talk, place.path):
        if spot.path[-1] in ("person_topics", "summary") and (passage := telling.passage(spot)):
            yield passage


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _own_view(telling: Telling) -> OwnView | None:
    words, view = telling.words, telling.moment.case.own_view
    said = telling.passages("own_view", "own_view", quote=True)
    own = {name: said[name] for name in OWN_VIEW_TEXTS if name in said}
    later = tuple(
        Passage(words.long(row.date), row.text, quote=True, place=Place("own_view", "later", row.id))
        for row in view.later
        if row.text
    )
    declined = view.declined_reason if view.mode == "declined" else ""
    if not (own or later or view.mode == "declined" or view.comment):
        return None
    how = [words.choice("own_view_mode", view.mode), words.long(view.date)]
    if view.read_back and view.mode != "declined":
        how.append(uncapital(words.label("own_view.read_back")))
    return OwnView(
        words.heading("own_view"),
        how=", ".join(part for part in how if part),
        **own,
        declined=declined,
        later=later,
        comment=view.comment,
        comment_label=words.label("own_view.comment") if view.comment else "",
    )


def glossary(telling: Telling, part: object) -> Rows | None:
    """The abbreviations in a content or a letter with what they stand for, each once; None where there are none."""
    known = telling.moment.ground.pairs.get("abbr", {})
    used = {short for text in every_text(part) for short in _CAPITALS.findall(text)}
    rows = tuple(Passage(short, known[short.lower()]) for short in sorted(used) if short.lower() in known)
    return Rows(telling.words.say("glossary"), rows) if rows else None


def every_text(part: object) -> Iterator[str]:
    """Every text of a content or of a part of it, in order, the empty ones left out."""
    if isinstance(part, str):
        if part:
            yield part
    elif isinstance(part, tuple):
        for item in part:  # pyright: ignore[reportUnknownVariableType]
            yield from every_text(item)  # pyright: ignore[reportUnknownArgumentType]
    elif is_dataclass(part):
        for one in fields(part):
            yield from every_text(getattr(part, one.name))
