"""Checks of goal, milestones, period, follow-up and waiting (P01 to P19 in part, P44, P50, P55)."""

from datetime import timedelta

from aevdesk.case.edits import Path
from aevdesk.case.facts import Benefit
from aevdesk.case.moment import Moment
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.naming import name_of_words
from aevdesk.rules.checks.sheet import Sheet, each
from aevdesk.rules.history import day_after_months, months_begun
from aevdesk.rules.language.phrases import hits, is_generic

_ACTIVITIES = ("agreement", "activities")
_NEVER_MEANWHILE = ("report_back", "meeting")
_WORDS_TO_ACT_ON = ("act.what", "agreement.goal", "milestone.text")


@check("P01", "B", "tick")
def there_is_a_goal_or_a_day_to_set_it(s: Sheet) -> Finds:
    """There is a goal, or a day to come by which it is set («Riksrevisjonen» L2614-2618)."""
    agreement = s.case.agreement
    if not s.moment.has_agreement:
        return
    if agreement.goal_open:
        if agreement.goal_by is None or agreement.goal_by <= s.ref_date:
            yield found("agreement", "goal_by")
    elif not agreement.goal.strip():
        yield found("agreement", "goal")


@check("P02", "A", "live")
def the_goal_is_the_persons_own(s: Sheet) -> Finds:
    """The goal is more than general words («Riksrevisjonen» L2615-2616, L561-562)."""
    if is_generic(s.case.agreement.goal, s.words("goal_generic"), s.words("stop_words")):
        yield found("agreement", "goal")


@check("P03", "A", "rev", "open")
def an_open_goal_is_set_in_time(s: Sheet) -> Finds:
    """A goal that was to be clarified is set by its day («Riksrevisjonen» L2616-2618)."""
    agreement = s.case.agreement
    if agreement.goal_open and agreement.goal_by and agreement.goal_by < s.today:
        yield found("agreement", "goal_by", date=agreement.goal_by)


@check("P08", "A", "tick")
def the_goal_and_milestones_have_a_way(s: Sheet) -> Finds:
    """Goal and milestones are led up to by an activity or a waiting row («Riksrevisjonen» L562-563).

    What leads to a milestone leads to the goal.
    """
    agreement = s.case.agreement
    steps = {milestone.id for milestone in agreement.milestones}
    if agreement.goal.strip() and not s.answered & {"goal", *steps}:
        yield found("agreement", "goal", goal=name_of_words(agreement.goal, "goal"))
    for path, milestone in each(s.milestones):
        if milestone.id not in s.answered:
            yield found(*path, "text", goal=name_of_words(milestone.text, "milestone"))


@check("P10", "A", "tick")
def the_person_does_something(s: Sheet) -> Finds:
    """Something in the agreement is done by the person; rest counts («Riksrevisjonen» L2992-2993)."""
    if s.moment.has_agreement and not any(activity.who == "person" for _, activity in each(s.open_activities)):
        yield found(*_ACTIVITIES)


@check("P11", "A", "tick")
def nav_does_something(s: Sheet) -> Finds:
    """Something in the agreement is done by Nav («Riksrevisjonen» L2992-2993)."""
    doers = (s.party(activity.who) for _, activity in each(s.open_activities))
    if s.moment.has_agreement and not any(party is not None and party.is_nav for party in doers):
        yield found(*_ACTIVITIES)


@check("P12", "B", "tick")
def the_agreement_has_a_period(s: Sheet) -> Finds:
    """The agreement has a first and a last day, in that order («SINTEF 2015» L7879)."""
    start, end = s.case.agreement.from_, s.case.agreement.to
    if not s.moment.has_agreement:
        return
    if start is None:
        yield found("agreement", "from", also=(("agreement", "to"),))
    elif end is None or end < start:
        yield found("agreement", "to")


@check("P13", "B", "tick")
def the_next_meeting_is_in_the_period(s: Sheet) -> Finds:
    """The next follow-up has a day, within the period and to come when the sheet was handed out or signed.

    «AFI 2024» L2166-2168, «SINTEF 2015» L8393-8394.
    """
    day, end = s.case.follow.next_date, s.case.agreement.to
    if s.moment.has_agreement and (day is None or day < s.laid_open_on or (end is not None and day > end)):
        yield found("follow", "next_date")


@check("P14", "A", "tick")
def someone_with_aap_is_met_every_year(s: Sheet) -> Finds:
    """With AAP there is a follow-up within `followup_max_months_aap` («Riksrevisjonen» L1931-1938, 2024, verify)."""
    months = s.limit("followup_max_months_aap")
    if s.moment.aap and months is not None and (begun := _months_past(s.moment, months)):
        yield found("follow", "next_date", n=begun, limit=months)


@check("P55", "A", "tick")
def the_next_meeting_is_not_far_off(s: Sheet) -> Finds:
    """Without AAP too, a gap longer than `followup_warn_months` is noted («AFI 2024» L2166-2168)."""
    months = s.limit("followup_warn_months")
    if not s.moment.aap and months is not None and (begun := _months_past(s.moment, months)):
        yield found("follow", "next_date", n=begun)


def _months_past(moment: Moment, limit: int) -> int | None:
    """The months, the last one begun, from the talk to the next follow-up when that is later than the limit."""
    day = moment.case.follow.next_date
    if day is None or day <= day_after_months(moment.ref_date, limit):
        return None
    return months_begun(moment.ref_date, day)


@check("P15", "A", "tick")
def agreement_and_benefit_end_together(s: Sheet) -> Finds:
    """Agreement and benefit end within `period_mismatch_days` of each other («SINTEF 2015» L5177-5178, L5348).

    A benefit that another takes over from does not count.
    """
    end, days = s.case.agreement.to, s.limit("period_mismatch_days")
    running = [b for b in s.case.income.benefits if b.state in ("current", "applied")]
    for benefit in running:
        if end and benefit.to and days is not None and not any(_takes_over(other, benefit) for other in running):
            apart = abs((benefit.to - end).days)
            if apart > days:
                yield found("agreement", "to", n=apart)
                return


def _takes_over(other: Benefit, benefit: Benefit) -> bool:
    if other is benefit or benefit.to is None or other.from_ is None:
        return False
    later = other.to is None or other.to > benefit.to
    return later and (benefit.from_ is None or other.from_ > benefit.from_)


@check("P17", "B", "tick")
def waiting_has_an_owner_and_a_day(s: Sheet) -> Finds:
    """A waiting row says what is awaited, from whom, since when, who acts next and when it is looked at.

    «Arbeid og velferd» L141-143, «SINTEF 2015» L8419-8420.
    """
    for path, row in each(s.waiting):
        filled = {
            "what": row.what.strip(), "from_whom": row.from_whom.strip(), "since": row.since,
            "next_actor": row.next_actor, "next_check": row.next_check,
        }  # fmt: skip
        lacking: list[Path] = [(*path, name) for name, value in filled.items() if not value]
        if lacking:
            yield found(*lacking[0], also=tuple(lacking))


@check("P18", "A", "tick")
def the_plan_is_more_than_waiting(s: Sheet) -> Finds:
    """While something is awaited the person does something, rest too, or it is said why not.

    «SINTEF 2015» L4259-4260, L7868-7869, «Statsråden 2021» L102-103. To tell Nav, or to meet, is part of waiting. What
    was to be done meanwhile counts only while it is still to be done.
    """
    to_do = {activity.id for _, activity in each(s.open_activities)}
    doing = any(a.who == "person" and a.kind not in _NEVER_MEANWHILE for _, a in each(s.open_activities))
    named = {row.id: row.meanwhile for row in s.raw.agreement.waiting}
    for path, row in each(s.waiting):
        fell_away = bool(named[row.id]) and not to_do & set(named[row.id])
        if not row.no_meanwhile.strip() and (not doing or fell_away):
            yield found(*path, "meanwhile")
            return


@check("P19", "A", "live")
def waiting_is_not_an_activity(s: Sheet) -> Finds:
    """No goal, milestone or activity says to wait: that is a waiting row («SINTEF 2015» L196-197)."""
    for passage in s.passages:
        if passage.form_id in _WORDS_TO_ACT_ON:
            hit = next(hits(passage.prose, s.words("wait_words")), None)
            if hit:
                yield found(*passage.path, span=hit.span)


@check("P44", "A", "tick")
def a_young_person_starts_soon(s: Sheet) -> Finds:
    """A young person's first activity starts within `youth_offer_weeks` of the first talk, where an office wants that.

    «Riksrevisjonen» L3280-3282 (2024, verify; off as shipped).
    """
    weeks = s.limit("youth_offer_weeks")
    if weeks is None or not s.moment.youth:
        return
    told = min((talk.date for talk in s.case.conversation.talks if talk.date), default=s.ref_date)
    starts = [activity.from_.date for _, activity in each(s.activities) if activity.from_]
    if not starts or min(starts) > told + timedelta(weeks=weeks):
        yield found(*_ACTIVITIES, n=weeks)


@check("P50", "A", "tick")
def someone_tells_when_treatment_is_over(s: Sheet) -> Finds:
    """Where something is awaited or treated, somebody tells Nav when it is over («SINTEF 2015» L4132-4133)."""
    kinds = {activity.kind for _, activity in each(s.open_activities)}
    if (s.has("waiting") or kinds & {"treatment", "assess_health"}) and "report_back" not in kinds:
        yield found(*_ACTIVITIES)


CHECKS = (
    there_is_a_goal_or_a_day_to_set_it,
    the_goal_is_the_persons_own,
    an_open_goal_is_set_in_time,
    the_goal_and_milestones_have_a_way,
    the_person_does_something,
    nav_does_something,
    the_agreement_has_a_period,
    the_next_meeting_is_in_the_period,
    someone_with_aap_is_met_every_year,
    the_next_meeting_is_not_far_off,
    agreement_and_benefit_end_together,
    waiting_has_an_owner_and_a_day,
    the_plan_is_more_than_waiting,
    waiting_is_not_an_activity,
    a_young_person_starts_soon,
    someone_tells_when_treatment_is_over,
)
