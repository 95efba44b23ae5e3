"""Checks of sources and what they cover (F01, F03, F11 to F15, F20, F21, F23; K05, K06)."""

from collections.abc import Iterator
from datetime import date

from aevdesk.case.base import Statement
from aevdesk.case.edits import Path
from aevdesk.case.talk import Source
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.naming import name_of_source
from aevdesk.rules.checks.sheet import Placed, Sheet, each
from aevdesk.rules.language.likeness import is_near
from aevdesk.rules.language.phrases import hits
from aevdesk.rules.language.prose import trigrams, words

_KEY_POINT_CHARS = 300
_STEPS_TO_BENEFIT = 3


@check("F01", "B", "tick")
def a_source_is_typed_dated_and_sent_by_someone(s: Sheet) -> Finds:
    """A source at hand has a type, a date and a sender (practice of Nav's own systems)."""
    for path, source in each(s.sources):
        filled = {"type": source.type, "date": source.date, "from": source.from_.strip()}
        lacking: list[Path] = [(*path, name) for name, value in filled.items() if not value]
        if source.state == "have" and lacking:
            yield found(*lacking[0], also=tuple(lacking), source=name_of_source(source))


@check("F03", "A", "tick")
def an_assessment_rests_on_more_than_one_source(s: Sheet) -> Finds:
    """A full assessment rests on at least two sources; the talks count as one («Riksrevisjonen» L2814)."""
    at_hand = sum(1 for _, source in each(s.sources) if source.state == "have")
    if s.moment.full and at_hand + bool(s.case.conversation.talks) < 2:
        yield found("sources", "items")


@check("F11", "A", "tick")
def a_doctor_says_what_the_person_can_do(s: Sheet) -> Finds:
    """Some medical source says what the person can do, or it has been asked for.

    «AFI 2024» L1862-1864, «SINTEF 2015» L4079.
    """
    silent = [placed for placed in s.medical_sources if "function" not in placed.row.covers]
    asked = any(source.state == "asked" for _, source in each(s.sources))
    if silent and len(silent) == len(s.medical_sources) and not asked:
        yield found(*_newest(silent).path, "covers")


@check("F12", "A", "tick")
def a_medical_source_is_more_than_the_persons_words(s: Sheet) -> Finds:
    """Not every medical source only repeats what the person has told («SINTEF 2015» L123-124, L10876)."""
    if s.medical_sources and all(placed.row.voice == "patient" for placed in s.medical_sources):
        yield found(*_newest(list(s.medical_sources)).path, "voice")


@check("F13", "A", "tick")
def a_missing_source_is_somebodys_task(s: Sheet) -> Finds:
    """For a source that is missing or asked for, it is said who gets it and by when («SINTEF 2015» L2361-2363)."""
    for path, source in each(s.sources):
        if source.state not in ("missing", "asked"):
            continue
        if not source.gets_it:
            yield found(*path, "gets_it", source=name_of_source(source))
        elif source.state == "asked" and source.due_date is None:
            yield found(*path, "due_date", source=name_of_source(source))


@check("F14", "A", "open")
def an_answer_is_late(s: Sheet) -> Finds:
    """What was asked for has come within `doctor_reply_days` («AFI 2024» L1862-1864)."""
    days = s.limit("doctor_reply_days")
    for path, source in each(s.sources):
        if source.state == "asked" and source.asked_date and days is not None:
            waited = (s.today - source.asked_date).days
            if waited > days:
                yield found(*path, "asked_date", source=name_of_source(source), n=waited)


@check("F15", "A", "tick")
def the_newest_medical_source_is_fresh(s: Sheet) -> Finds:
    """The newest medical source is not older than `medical_age_days` («SINTEF 2015» L10526-10528)."""
    days = s.limit("medical_age_days")
    dated = [placed for placed in s.medical_sources if placed.row.date]
    if dated and days is not None:
        newest = _newest(dated)
        written = newest.row.date.latest if newest.row.date else s.ref_date
        if (s.ref_date - written).days > days:
            yield found(*newest.path, "date", date=written)


@check("F20", "A", "tick")
def an_exemption_is_for_serious_illness(s: Sheet) -> Finds:
    """A doctor who exempts from measures does so for serious illness («SINTEF 2015» L142-143)."""
    for path, source in each(s.sources):
        if source.exempts == "yes" and source.exempts_serious != "yes":
            yield found(*path, "exempts_serious")


@check("F21", "A", "live")
def no_benefit_is_recommended(s: Sheet) -> Finds:
    """A source or a text on health does not say which benefit the person should have.

    «SINTEF 2015» L4014, L134-135.
    """
    for passage in s.passages:
        if passage.section in ("sources", "area_health") and passage.is_readable:
            for should in hits(passage.prose, s.words("should_words")):
                benefit = next(
                    (b for b in hits(passage.prose, s.words("benefit_words")) if b.start >= should.end), None
                )
                if benefit and len(words(passage.text[should.end : benefit.start])) < _STEPS_TO_BENEFIT:
                    yield found(*passage.path, span=(should.start, benefit.end))
                    break


@check("F23", "A", "tick")
def a_key_point_is_short_and_said_once(s: Sheet) -> Finds:
    """The key point of a source is short and not that of another («SINTEF 2015» L3888, L63-65)."""
    points = [trigrams(words(source.key_point)) for _, source in each(s.sources)]
    for number, (path, source) in enumerate(each(s.sources)):
        own, earlier = points[number], points[:number]
        if len(source.key_point) > _KEY_POINT_CHARS or any(is_near(own, runs) for runs in earlier):
            yield found(*path, "key_point")


@check("K05", "A", "tick")
def an_assessment_after_a_failed_return_rests_on_something_new(s: Sheet) -> Finds:
    """After a return that failed, something that the assessment rests on is from after it (our own check)."""
    planned = s.raw.return_  # the plan itself may be closed by now
    failed = planned.outcome in ("partly", "not_done") and planned.outcome_date
    if failed and s.moment.assess and s.case.sources.items:
        dates = list(_dates_rested_on(s))
        if dates and max(dates) < failed:
            yield found("sources", "items", date=failed)


@check("K06", "A", "tick")
def a_source_has_a_day(s: Sheet) -> Finds:
    """A source that is known only by its year is noted as such; it may be used (our own check)."""
    for path, source in each(s.sources):
        if source.date and source.date.precision == "year":
            yield found(*path, "date", source=name_of_source(source))


def _newest(sources: list[Placed[Source]]) -> Placed[Source]:
    return max(sources, key=lambda placed: placed.row.date.latest if placed.row.date else date.min)


def _dates_rested_on(s: Sheet) -> Iterator[date]:
    """The dates of the sources and talks that something refers to; of all sources at hand when nothing refers."""
    case = s.case
    used = {reference for _, finding in each(s.findings) for reference in finding.sources}
    used |= {row.source for row in case.tried.items}
    overall = (getattr(case.overall, name) for name in type(case.overall).model_fields)
    used |= {reference for value in overall if isinstance(value, Statement) for reference in value.based_on}
    known = {source.id: source.date.latest for _, source in each(s.sources) if source.date and source.state == "have"}
    talks = {talk.id: talk.date for talk in case.conversation.talks if talk.date}
    rested = used & (known.keys() | talks.keys())
    yield from ((known | talks)[one] for one in rested) if rested else known.values()


CHECKS = (
    a_source_is_typed_dated_and_sent_by_someone,
    an_assessment_rests_on_more_than_one_source,
    a_doctor_says_what_the_person_can_do,
    a_medical_source_is_more_than_the_persons_words,
    a_missing_source_is_somebodys_task,
    an_answer_is_late,
    the_newest_medical_source_is_fresh,
    an_exemption_is_for_serious_illness,
    no_benefit_is_recommended,
    a_key_point_is_short_and_said_once,
    an_assessment_after_a_failed_return_rests_on_something_new,
    a_source_has_a_day,
)
