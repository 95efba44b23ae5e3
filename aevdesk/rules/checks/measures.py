"""Checks of measures from Nav (P20 to P26)."""

from datetime import date

from aevdesk.case.activities import Activity
from aevdesk.case.edits import Path
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.sheet import Sheet, each
from aevdesk.rules.history import day_after_months, sealed_dates
from aevdesk.rules.language.phrases import has_any_of, is_generic
from aevdesk.rules.language.prose import words

_FEW_WORDS = 5
_POINTS = 5
_LIMITS = {"avklaring": "avklaring_weeks", "arbeidstrening": "arbeidstrening_months"}
_DAYS_A_WEEK = 7


@check("P20", "A", "live")
def the_order_asks_a_question(s: Sheet) -> Finds:
    """A measure's question is more than to clarify ability («SINTEF 2015» L10382-10383)."""
    for path, activity in each(s.measures):
        question = activity.measure.question
        asked = words(question)
        standard = len(asked) < _FEW_WORDS and has_any_of(asked, s.words("clarify_work_ability"))
        if standard or is_generic(question, s.words("order_generic"), s.words("stop_words")):
            yield found(*path, "measure", "question")


@check("P21", "B", "tick")
def a_measure_is_reasoned(s: Sheet) -> Finds:
    """A measure says what it shall answer, what for, and why this one.

    «SINTEF 2015» L10356-10364, «Riksrevisjonen» L1895-1897.
    """
    for path, activity in each(s.measures):
        texts = {
            ("measure", "question"): activity.measure.question,
            ("purpose",): activity.purpose,
            ("measure", "why"): activity.measure.why,
        }
        lacking: list[Path] = [(*path, *name) for name, text in texts.items() if not text.strip()]
        if lacking:
            yield found(*lacking[0], also=tuple(lacking))


@check("P22", "A", "tick")
def the_person_chose_the_measure_too(s: Sheet) -> Finds:
    """The person has taken part in choosing the measure («SINTEF 2015» L8481-8482, L9561-9563)."""
    for path, activity in each(s.measures):
        if activity.measure.chosen_together != "yes":
            yield found(*path, "measure", "chosen_together")


@check("P23", "A", "tick")
def a_measure_tried_before_says_why_again(s: Sheet) -> Finds:
    """A measure of a kind that was tried before says why once more.

    «AFI 2024» L2203-2204, «Riksrevisjonen» L3336-3342.
    """
    tried = {item.measure for item in s.case.tried.items}
    tried |= {a.measure.measure for _, a in each(s.activities) if a.kind == "measure" and not a.is_open}
    for path, activity in each(s.measures):
        if activity.measure.measure in tried - {None} and not activity.measure.why_again.strip():
            yield found(*path, "measure", "why_again")


@check("P24", "A", "tick")
def a_measure_is_not_longer_than_its_limit(s: Sheet) -> Finds:
    """A measure ends within the length stored for its kind («AFI 2024» L974-975, «Riksrevisjonen» L3341-3342, verify).

    Limits `avklaring_weeks` and `arbeidstrening_months`.
    """
    for path, activity in each(s.measures):
        limit = s.limit(_LIMITS.get(_kind(activity), ""))
        last = _latest_end(activity, activity.from_.date, limit) if limit is not None and activity.from_ else None
        if last and activity.to and activity.to.latest > last:
            yield found(*path, "to", n=limit)


def _kind(activity: Activity) -> str:
    return activity.measure.measure or ""


def _latest_end(activity: Activity, start: date, limit: int) -> date:
    if _kind(activity) == "arbeidstrening":
        return day_after_months(start, limit)
    return date.fromordinal(start.toordinal() + limit * _DAYS_A_WEEK)


@check("P25", "A", "tick")
def an_order_asks_a_few_things(s: Sheet) -> Finds:
    """A measure is asked to clarify five things at most, and its question stands first («SINTEF 2015» L10308)."""
    for path, activity in each(s.measures):
        points = activity.measure.clarify
        if len(points) > _POINTS or (points and not activity.measure.question.strip()):
            yield found(*path, "measure", "clarify")


@check("P26", "A", "tick")
def nobody_is_applied_for_unasked(s: Sheet) -> Finds:
    """The person signs before they are applied for, in this version or an earlier one («SINTEF 2015» L9561-9563)."""
    signature = s.case.signing.of("person")
    signed = [*sealed_dates(s.raw), *([signature.date] if signature and signature.is_given and signature.date else [])]
    for path, activity in each(s.measures):
        applied = activity.measure.applied
        if applied and not any(day <= applied for day in signed):
            yield found(*path, "measure", "applied")


CHECKS = (
    the_order_asks_a_question,
    a_measure_is_reasoned,
    the_person_chose_the_measure_too,
    a_measure_tried_before_says_why_again,
    a_measure_is_not_longer_than_its_limit,
    an_order_asks_a_few_things,
    nobody_is_applied_for_unasked,
)
