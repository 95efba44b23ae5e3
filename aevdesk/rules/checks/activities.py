"""Checks of activities (P04 to P07, P09, P16, P27, P28, P35, P36, P42, P43, P46, P51, P52)."""

from aevdesk.case.activities import COUNTED_KINDS, EVALUATED_KINDS, Activity, needs_status_reason
from aevdesk.case.edits import Path
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.naming import name_of_activity, name_of_words
from aevdesk.rules.checks.sheet import Sheet, each
from aevdesk.rules.language.phrases import has_any_of, has_stem, is_generic
from aevdesk.rules.language.prose import words

_LINKLESS = ("meeting", "report_back", "nav_task")
_STRAINING = ("measure", "trial", "return", "job_now", "training")
_LONG_WORD = 4
_AFTER = "etter"  # the same word in bokmål and nynorsk
_WORDS_BEFORE, _WORDS_AFTER = 3, 5


@check("P04", "B", "tick")
def someone_does_it(s: Sheet) -> Finds:
    """An activity that is more than proposed says what is done and by whom («SINTEF 2015» L4179-4180)."""
    for path, activity in each(s.activities):
        if activity.status != "proposed" and not (activity.who and activity.what.strip()):
            name = "who" if not activity.who else "what"
            yield found(*path, name, activity=name_of_activity(activity))


@check("P05", "B", "tick")
def it_has_a_start_and_an_end(s: Sheet) -> Finds:
    """An activity that is more than proposed says from when, and to when or when it is looked at.

    «SINTEF 2015» L4231, L7902-7903.
    """
    for path, activity in each(s.activities):
        dates = {"from": activity.from_, "to": activity.to}
        lacking: list[Path] = [(*path, name) for name, value in dates.items() if value is None]
        if lacking and activity.status != "proposed":
            yield found(*lacking[0], also=tuple(lacking))


@check("P06", "A", "tick")
def it_has_a_purpose(s: Sheet) -> Finds:
    """An activity says what it is for; for a measure from Nav this blocks («SINTEF 2015» L4304-4305).

    P21 speaks for the measures that are still to come.
    """
    for path, activity in each(s.activities):
        is_measure = activity.kind == "measure"
        if not activity.purpose.strip() and not (is_measure and activity.is_open):
            severity = "B" if is_measure else "A"
            yield found(*path, "purpose", severity=severity, activity=name_of_activity(activity))


@check("P07", "A", "tick")
def it_is_concrete(s: Sheet) -> Finds:
    """An activity in general words only says more, or how much («SINTEF 2015» L4282-4283, L4221)."""
    for path, activity in each(s.activities):
        vague = is_generic(activity.what, s.words("act_generic"), s.words("stop_words"))
        if vague and not activity.details.strip() and activity.amount is None:
            yield found(*path, "what", activity=name_of_activity(activity))


@check("P09", "A", "tick")
def it_belongs_to_something(s: Sheet) -> Finds:
    """An open activity answers a finding, a milestone or the goal («SINTEF 2015» L10777-10778)."""
    for path, activity in each(s.open_activities):
        if not activity.links and activity.kind not in _LINKLESS:
            yield found(*path, "links", activity=name_of_activity(activity))


@check("P16", "A", "tick")
def it_lies_within_the_period(s: Sheet) -> Finds:
    """Open activities and milestones lie within the period of the agreement («SINTEF 2015» L7879).

    A date of a month or a year counts as past the end only when all of it is.
    """
    start, end = s.case.agreement.from_, s.case.agreement.to
    for path, activity in each(s.open_activities):
        late = end and activity.to and activity.to.date > end
        early = start and activity.from_ and activity.from_.latest < start and activity.status != "ongoing"
        if late or early:
            yield found(*path, "to" if late else "from", activity=name_of_activity(activity))
    for path, milestone in each(s.milestones):
        if end and milestone.by and milestone.by.date > end:
            yield found(*path, "by", activity=name_of_words(milestone.text, "milestone"))


@check("P27", "A", "tick")
def it_is_seen_whether_it_works(s: Sheet) -> Finds:
    """An activity says when it is seen whether it works: a day, or a report for a measure or education.

    «SINTEF 2015» L7902-7903, L7922-7925. A planned return has its day in its own plan.
    """
    for path, activity in each(s.open_activities):
        planned = activity.kind == "return" and s.case.return_.evaluate is not None
        if activity.kind in EVALUATED_KINDS and activity.evaluate is None and not planned:
            yield found(*path, "evaluate", also=((*path, activity.kind or "", "report_due"),))
        elif activity.kind in ("measure", "education") and not getattr(activity, activity.kind).report_due:
            yield found(*path, activity.kind, "report_due")


@check("P28", "A", "tick")
def it_says_how_much(s: Sheet) -> Finds:
    """An activity that takes time says how much a week («SINTEF 2015» L6936-6937). A step-up says it in its steps."""
    for path, activity in each(s.open_activities):
        stepped = activity.kind == "return" and bool(s.case.return_.steps)
        if activity.kind in COUNTED_KINDS and activity.amount is None and not stepped:
            yield found(*path, "amount")


@check("P35", "B", "tick")
def a_written_notice_comes_in_time(s: Sheet) -> Finds:
    """A notice of consequences is written only for an end more than `notice_min_days` ahead, else said.

    Practice of Nav's own systems (2024, verify). Nobody entitled to the qualification programme gets one.
    """
    days = s.limit("notice_min_days")
    for path, activity in each(s.open_activities):
        if activity.duty and activity.notice in ("standard", "aap_11_9") and days is not None:
            near = activity.to is None or (activity.to.latest - s.ref_date).days <= days
            if s.moment.kvp_entitled or near:
                yield found(*path, "notice")


@check("P36", "A", "tick")
def a_duty_with_aap_has_a_notice_or_none(s: Sheet) -> Finds:
    """For a duty with AAP it is chosen whether there is a notice («SINTEF 2015» L10813-10814, 2015, verify)."""
    for path, activity in each(s.open_activities):
        if s.moment.aap and activity.duty and activity.notice is None:
            yield found(*path, "notice")


@check("P42", "B", "tick")
def an_ended_duty_has_a_reason(s: Sheet) -> Finds:
    """It is said why a duty or a meeting was broken off, and how a duty went (practice of Nav's own systems)."""
    for path, activity in each(s.activities):
        if needs_status_reason(activity) and not activity.status_reason.strip():
            yield found(*path, "status_reason")


@check("P43", "A", "rev")
def what_is_over_has_a_status(s: Sheet) -> Finds:
    """In a new version an activity whose end is past says how it went («SINTEF 2015» L5495, L7902-7903)."""
    for path, activity in each(s.activities):
        if activity.to and activity.to.latest < s.today and activity.status in ("planned", "ongoing"):
            yield found(*path, "status", activity=name_of_activity(activity), date=activity.to.latest)


@check("P46", "A", "live")
def after_treatment_is_a_day_too(s: Sheet) -> Finds:
    """What starts when treatment is over is linked to a waiting row («Riksrevisjonen» L3748)."""
    for passage in s.passages:
        if passage.form_id in ("act.what", "act.details", "milestone.text") and not _is_awaited(s, passage.path[-2]):
            for sentence in passage.prose.sentences:
                if _is_after_treatment(sentence.words, s):
                    yield found(*passage.path, span=sentence.span)
                    break


def _is_after_treatment(sentence: tuple[str, ...], s: Sheet) -> bool:
    for at, word in enumerate(sentence):
        if word == _AFTER:
            nearby = sentence[max(0, at - _WORDS_BEFORE) : at + _WORDS_AFTER + 1]
            if has_any_of(nearby, s.words("treatment_words")) and has_any_of(nearby, s.words("finished_words")):
                return True
    return False


def _is_awaited(s: Sheet, row_id: str) -> bool:
    """Say whether a waiting row points to the row, or to what the row answers."""
    answers = {link for _, activity in each(s.activities) if activity.id == row_id for link in activity.links}
    return any({row_id, *answers} & {*row.meanwhile, *row.links} - {"goal"} for _, row in each(s.waiting))


@check("P51", "A", "tick")
def it_asks_nothing_the_person_cannot_do(s: Sheet) -> Finds:
    """What the person does asks nothing that the function grid says they cannot («SINTEF 2015» L4483-4484)."""
    stems = s.ground.pairs.get("function_stems", {})
    for row in s.case.area_health.grid:
        if row.level == "cannot" and not row.note.strip():
            known = stems.get(row.what, "").split() or [w for w in words(row.what) if len(w) >= _LONG_WORD]
            for path, activity in each(s.open_activities):
                if activity.who == "person" and has_stem(_words_of(s, activity), known):
                    yield found(*path, "what", activity=name_of_activity(activity))


def _words_of(s: Sheet, activity: Activity) -> tuple[str, ...]:
    tasks = s.case.return_.tasks if activity.kind == "return" else ""
    return words(f"{activity.what} {activity.details} {tasks}")


@check("P52", "A", "tick")
def a_risk_to_health_is_heeded(s: Sheet) -> Finds:
    """What is dangerous for health is answered by something in the agreement («SINTEF 2015» L119-120)."""
    risks = {"health.risk": s.case.area_health.risk, "need.risk": s.case.need.risk}
    written = {name for name, text in risks.items() if text.strip()}
    strained = [placed for placed in s.open_activities if placed.row.kind in _STRAINING]
    if written and strained and not any(written & set(placed.row.links) for placed in strained):
        yield found(*strained[0].path, "links")


CHECKS = (
    someone_does_it,
    it_has_a_start_and_an_end,
    it_has_a_purpose,
    it_is_concrete,
    it_belongs_to_something,
    it_lies_within_the_period,
    it_is_seen_whether_it_works,
    it_says_how_much,
    a_written_notice_comes_in_time,
    a_duty_with_aap_has_a_notice_or_none,
    an_ended_duty_has_a_reason,
    what_is_over_has_a_status,
    after_treatment_is_a_day_too,
    it_asks_nothing_the_person_cannot_do,
    a_risk_to_health_is_heeded,
)
