"""Goal, milestones, period, waiting and activities: each check speaks where it should and is silent at a near miss."""

from datetime import date
from decimal import Decimal

import pytest

from aevdesk.case.activities import Activity, DueDate, Education, Point, ReportBack
from aevdesk.case.assessment import FunctionRow, Tried
from aevdesk.case.base import Amount
from aevdesk.case.facts import Benefit
from aevdesk.case.moment import Ground
from aevdesk.case.signing import Signature
from tests.builders import TODAY, day, ground
from tests.rules.checks.tables import (
    ACTIVITIES,
    FIRST,
    FULL,
    RETURN,
    SHORT,
    WAITING,
    Told,
    measure,
    places_of,
    problems_of,
    waiting,
)

AAP = Benefit(id="benefit-2", code="AAP", state="current", from_=date(2026, 12, 11))
WITH_AAP = FULL.add("income", "benefits", AAP)
MILESTONE = ("agreement", "milestones", "milestone-1")
HOIST = (*ACTIVITIES, "act-2")
DUTY = FULL.set(*FIRST, "duty", True)
HANDED_OUT = FULL.set(
    "signing", "signatures", (Signature(id="sign-1", party="person", mode="none_yet", sent_date=TODAY),)
)
ORDERED = FULL.add(*ACTIVITIES, measure())
WAITS = FULL.add(*WAITING, waiting())
ONLY_WAITS = WAITS.set(*ACTIVITIES, ()).set(*WAITING, "wait-1", "meanwhile", ())
OPEN_GOAL = FULL.without("agreement", "goal").set("agreement", "goal_open", True)
YOUNG = FULL.set("facts", "birth_date", date(2002, 7, 30))
TELLS = Activity(
    id="act-8", kind="report_back", what="Sier fra når treningen er over", who="person", purpose="ny plan i tide",
    from_=day("2026-09-21"), to=day("2026-12-01"), follow_up="party-1", report_back=ReportBack(when="samme dag"),
)  # fmt: skip
SCHOOL = Activity(
    id="act-7", kind="education", what="Kurs i forflytning", who="person", purpose="skåne kneet", links=("goal",),
    from_=day("2026-10-01"), to=day("2026-11-01"), evaluate=date(2026, 11, 1), follow_up="party-1",
    amount=Amount(value=Decimal(3), unit="hours"),
    education=Education(school="Lundvik", level="Kurs", progress="Tre kvelder"),
)  # fmt: skip
TREATED = (
    FULL.set(*FIRST, "kind", "treatment")
    .set(*FIRST, "treatment", "place", "Lundvik")
    .set(*FIRST, "treatment", "frequency", "ukentlig")
)
CANNOT_LIFT = FULL.add("area_health", "grid", FunctionRow(id="grid-9", what="lift", level="cannot", says="doctor"))
WITH_YOUTH_OFFER = Ground(
    limits={**ground().limits, "youth_offer_weeks": Decimal(8)}, sets=ground().sets, words=ground().words, pairs=ground().pairs
)  # fmt: skip

FIRES = [
    Told("P01", "there is no goal", FULL.without("agreement", "goal"), "agreement.goal"),
    Told("P01", "the goal is open with no day to come", OPEN_GOAL.set("agreement", "goal_by", TODAY), "agreement.goal_by"),
    Told("P02", "the goal could be anyone's", FULL.set("agreement", "goal", "Komme i jobb"), "agreement.goal"),
    Told("P03", "the day to set the goal is past", OPEN_GOAL.set("agreement", "goal_by", date(2026, 10, 1)).on(date(2026, 10, 2)), "agreement.goal_by"),
    Told("P08", "nothing leads to the milestone", FULL.set(*FIRST, "links", ("goal", "finding-4")).set(*HOIST, "links", ("goal",)), "agreement.milestones.milestone-1.text"),
    Told("P08", "nothing leads to the goal", FULL.without(*MILESTONE).set(*FIRST, "links", ("finding-4",)).without(*ACTIVITIES, "act-3"), "agreement.goal"),
    Told("P10", "the person does nothing", FULL.set(*FIRST, "who", "party-3"), "agreement.activities"),
    Told("P11", "Nav does nothing", FULL.without(*ACTIVITIES, "act-3"), "agreement.activities"),
    Told("P12", "the agreement ends before it begins", FULL.set("agreement", "to", date(2026, 9, 1)), "agreement.to"),
    Told("P12", "the agreement has no first day", FULL.without("agreement", "from"), "agreement.from"),
    Told("P13", "the next meeting is past", FULL.on(date(2026, 10, 28)), "follow.next_date"),
    Told("P13", "the next meeting is after the period", FULL.set("follow", "next_date", date(2026, 12, 16)), "follow.next_date"),
    Told("P14", "with AAP the next meeting is in a year and a day", WITH_AAP.set("agreement", "to", date(2027, 12, 1)).set("follow", "next_date", date(2027, 9, 16)), "follow.next_date"),
    Told("P55", "the next meeting is in seven months", FULL.set("agreement", "to", date(2027, 12, 1)).set("follow", "next_date", date(2027, 4, 1)), "follow.next_date"),
    Told("P15", "the benefit ends two months before the agreement", FULL.set("income", "benefits", "benefit-1", "to", date(2026, 10, 15)), "agreement.to"),
    Told("P16", "an activity ends after the agreement", FULL.set(*FIRST, "to", day("2027-01")), "agreement.activities.act-1.to"),
    Told("P16", "a milestone comes after the agreement", FULL.set(*MILESTONE, "by", day("2027-01-10")), "agreement.milestones.milestone-1.by"),
    Told("P17", "nobody checks what is awaited", WAITS.without(*WAITING, "wait-1", "next_check"), "agreement.waiting.wait-1.next_check"),
    Told("P18", "nothing is done meanwhile", ONLY_WAITS, "agreement.waiting.wait-1.meanwhile"),
    Told("P18", "what was to be done meanwhile is gone", WAITS.set(*WAITING, "wait-1", "meanwhile", ("act-4",)).add(*ACTIVITIES, TELLS), "agreement.waiting.wait-1.meanwhile"),
    Told("P19", "an activity is to wait", FULL.set(*FIRST, "what", "Avvente svar fra ortopeden"), "agreement.activities.act-1.what"),
    Told("P44", "an office wants a start within eight weeks", YOUNG.under(WITH_YOUTH_OFFER).set(*ACTIVITIES, (TELLS.model_copy(update={"from_": day("2026-12-01")}),)), "agreement.activities"),
    Told("P50", "nobody tells when the treatment is over", TREATED, "agreement.activities"),
    Told("P04", "nobody does it", FULL.without(*FIRST, "who"), "agreement.activities.act-1.who"),
    Told("P04", "it is not said what is done", FULL.without(*FIRST, "what"), "agreement.activities.act-1.what"),
    Told("P05", "it has no end", FULL.without(*FIRST, "to"), "agreement.activities.act-1.to"),
    Told("P06", "it has no purpose", FULL.without(*FIRST, "purpose"), "agreement.activities.act-1.purpose"),
    Told("P07", "it is treatment and no more", FULL.set(*FIRST, "what", "Medisinsk behandling").without(*FIRST, "amount"), "agreement.activities.act-1.what"),
    Told("P09", "it answers nothing", FULL.set(*FIRST, "links", ()), "agreement.activities.act-1.links"),
    Told("P27", "the employer's measure is never looked at", FULL.without(*HOIST, "evaluate"), "agreement.activities.act-2.evaluate"),
    Told("P27", "a course sends no report", FULL.add(*ACTIVITIES, SCHOOL), "agreement.activities.act-7.education.report_due"),
    Told("P28", "training has no amount", FULL.without(*FIRST, "amount"), "agreement.activities.act-1.amount"),
    Told("P35", "a written notice is too late", DUTY.set(*FIRST, "notice", "standard").set(*FIRST, "notice_text", "Viktig.").set(*FIRST, "to", day("2026-09-22")), "agreement.activities.act-1.notice"),
    Told("P36", "a duty with AAP has no notice", DUTY.add("income", "benefits", AAP), "agreement.activities.act-1.notice"),
    Told("P42", "a duty was broken off without a word", DUTY.set(*FIRST, "status", "stopped"), "agreement.activities.act-1.status_reason"),
    Told("P43", "an activity is over and still planned", FULL.in_next_version().set(*FIRST, "from", day("2026-08-01")).set(*FIRST, "to", day("2026-09-01")), "agreement.activities.act-1.status"),
    Told("P46", "it starts when the treatment is over", FULL.set(*FIRST, "details", "Begynner etter at behandlingen er ferdig."), "agreement.activities.act-1.details"),
    Told("P51", "the person is to lift and cannot", CANNOT_LIFT.set(*FIRST, "what", "Løfter med fysioterapeuten"), "agreement.activities.act-1.what"),
    Told("P52", "a risk at work is heeded by nothing", RETURN.set(*FIRST, "links", ("goal", "milestone-1")), "agreement.activities.act-1.links"),
    Told("P20", "the order is to clarify ability", FULL.add(*ACTIVITIES, measure(question="Avklare arbeidsevnen hennes")), "agreement.activities.act-9.measure.question"),
    Told("P21", "nobody says why this measure", FULL.add(*ACTIVITIES, measure(why="")), "agreement.activities.act-9.measure.why"),
    Told("P22", "the person was not asked", FULL.add(*ACTIVITIES, measure(chosen_together="no")), "agreement.activities.act-9.measure.chosen_together"),
    Told("P23", "it was tried before and nobody says why again", ORDERED.add("tried", "items", Tried(id="tried-9", kind="measure", measure="avklaring", what="Avklaring")), "agreement.activities.act-9.measure.why_again"),
    Told("P24", "four weeks become five", ORDERED.set(*ACTIVITIES, "act-9", "to", day("2026-11-02")), "agreement.activities.act-9.to"),
    Told("P25", "six things are asked", FULL.add(*ACTIVITIES, measure(clarify=tuple(Point(id=f"ask-{n}", text="Hva?") for n in range(6)))), "agreement.activities.act-9.measure.clarify"),
    Told("P26", "the person was applied for before signing", FULL.add(*ACTIVITIES, measure(applied=date(2026, 9, 10))).signed(), "agreement.activities.act-9.measure.applied"),
]  # fmt: skip

SILENT = [
    Told("P01", "the goal is open until October", OPEN_GOAL.set("agreement", "goal_by", date(2026, 10, 1))),
    Told("P02", "the goal names a place", FULL.set("agreement", "goal", "Komme i jobb på Solvoll")),
    Told("P02", "no goal is no general goal", FULL.without("agreement", "goal")),
    Told("P03", "the day is today", OPEN_GOAL.set("agreement", "goal_by", date(2026, 10, 1)).on(date(2026, 10, 1))),
    Told("P08", "a waiting row leads to the milestone", FULL.set(*FIRST, "links", ("goal", "finding-4")).set(*HOIST, "links", ("goal",)).add(*WAITING, waiting(links=("milestone-1",)))),
    Told("P10", "rest counts", FULL.set(*FIRST, "kind", "rest")),
    Told("P11", "a meeting counts", FULL),
    Told("P12", "it lasts one day", FULL.set("agreement", "to", date(2026, 9, 15))),
    Told("P13", "it was to come when the sheet was handed out", HANDED_OUT.on(date(2026, 11, 2))),
    Told("P13", "it is on the last day", FULL.set("follow", "next_date", date(2026, 12, 15))),
    Told("P14", "it is in a year to the day", WITH_AAP.set("agreement", "to", date(2027, 12, 1)).set("follow", "next_date", date(2027, 9, 15))),
    Told("P14", "without AAP the other check speaks", FULL.set("agreement", "to", date(2027, 12, 1)).set("follow", "next_date", date(2027, 9, 16))),
    Told("P55", "it is in six months to the day", FULL.set("agreement", "to", date(2027, 12, 1)).set("follow", "next_date", date(2027, 3, 15))),
    Told("P15", "another benefit takes over", FULL.set("income", "benefits", "benefit-1", "to", date(2026, 10, 15)).add("income", "benefits", AAP)),
    Told("P15", "they end a month apart", FULL.set("income", "benefits", "benefit-1", "to", date(2026, 11, 14))),
    Told("P16", "it may end within the period", FULL.set(*FIRST, "to", day("2026-12"))),
    Told("P16", "it began before and goes on", FULL.set(*FIRST, "from", day("2026-08-01")).set(*FIRST, "status", "ongoing")),
    Told("P17", "all is said", WAITS),
    Told("P18", "it is said why nothing is done", ONLY_WAITS.set(*WAITING, "wait-1", "no_meanwhile", "Hun er innlagt")),
    Told("P18", "the person trains", WAITS),
    Told("P19", "the waiting stands in a waiting row", FULL.add(*WAITING, waiting(what="Avvente svar fra ortopeden"))),
    Told("P44", "it is off as shipped", YOUNG.set(*ACTIVITIES, ())),
    Told("P44", "it starts in time", YOUNG.under(WITH_YOUTH_OFFER)),
    Told("P50", "someone tells", TREATED.add(*ACTIVITIES, TELLS)),
    Told("P04", "it is only proposed", FULL.set(*FIRST, "status", "proposed").without(*FIRST, "who")),
    Told("P05", "it is only proposed", FULL.set(*FIRST, "status", "proposed").without(*FIRST, "to")),
    Told("P06", "one letter is a purpose", FULL.set(*FIRST, "purpose", "x")),
    Told("P07", "it says how often", FULL.set(*FIRST, "what", "Medisinsk behandling")),
    Told("P09", "a meeting need not answer anything", FULL.set(*ACTIVITIES, "act-3", "links", ())),
    Told("P27", "a return is looked at in its own plan", RETURN),
    Told("P27", "the report has a day", FULL.add(*ACTIVITIES, SCHOOL.model_copy(update={"education": Education(report_due=(DueDate(id="due-2", date=date(2026, 11, 1)),))}))),
    Told("P28", "a return says it in its steps", RETURN),
    Told("P35", "it is said aloud", DUTY.set(*FIRST, "notice", "oral").set(*FIRST, "notice_oral_date", TODAY).set(*FIRST, "to", day("2026-09-22"))),
    Told("P35", "the end is eight days ahead", DUTY.set(*FIRST, "notice", "standard").set(*FIRST, "notice_text", "Viktig.").set(*FIRST, "to", day("2026-09-23"))),
    Told("P36", "none is chosen", DUTY.add("income", "benefits", AAP).set(*FIRST, "notice", "none")),
    Told("P42", "what was no duty needs no word", FULL.set(*FIRST, "status", "stopped")),
    Told("P43", "it is done", FULL.in_next_version().set(*FIRST, "from", day("2026-08-01")).set(*FIRST, "to", day("2026-09-01")).set(*FIRST, "status", "done")),
    Told("P46", "a waiting row is linked to it", FULL.set(*FIRST, "details", "Begynner etter at behandlingen er ferdig.").add(*WAITING, waiting())),
    Told("P46", "it comes after breakfast", FULL.set(*FIRST, "details", "Begynner etter frokost, behandlingen går sin gang.")),
    Told("P51", "the note says how it can be done", CANNOT_LIFT.set("area_health", "grid", "grid-9", "note", "inntil fem kilo går").set(*FIRST, "what", "Løfter med fysioterapeuten")),
    Told("P51", "somebody else lifts", CANNOT_LIFT.set(*HOIST, "what", "Løfter alle pasienter")),
    Told("P52", "an activity heeds it", RETURN),
    Told("P52", "nothing strains", SHORT),
    Told("P20", "the question is a question", ORDERED),
    Told("P21", "what is done needs no more reasons", FULL.add(*ACTIVITIES, measure(why="").model_copy(update={"status": "done"}))),
    Told("P22", "the person chose too", ORDERED),
    Told("P23", "another measure was tried", ORDERED.add("tried", "items", Tried(id="tried-9", kind="measure", measure="aft", what="AFT"))),
    Told("P24", "it is four weeks to the day", ORDERED.set(*ACTIVITIES, "act-9", "to", day("2026-10-26"))),
    Told("P25", "five things are asked", FULL.add(*ACTIVITIES, measure(clarify=tuple(Point(id=f"ask-{n}", text="Hva?") for n in range(5))))),
    Told("P26", "an earlier version was signed before", FULL.add(*ACTIVITIES, measure(applied=date(2026, 9, 10))).in_next_version(sealed=date(2026, 9, 1))),
]  # fmt: skip


@pytest.mark.parametrize("told", FIRES, ids=str)
def test_the_check_speaks_when(told: Told):
    assert places_of(told) == {told.at}


@pytest.mark.parametrize("told", SILENT, ids=str)
def test_the_check_is_silent_when(told: Told):
    assert problems_of(told) == []


def test_a_measure_without_a_purpose_blocks_and_another_activity_without_one_does_not():
    aimless = measure().model_copy(update={"purpose": ""})
    to_come = problems_of(Told("P21", "", FULL.add(*ACTIVITIES, aimless)))
    over = problems_of(Told("P06", "", FULL.add(*ACTIVITIES, aimless.model_copy(update={"status": "done"}))))
    noted = problems_of(Told("P06", "", FULL.without(*FIRST, "purpose")))
    assert [problem.severity for problem in (*to_come, *over, *noted)] == ["B", "B", "A"]


def test_the_months_to_the_next_meeting_are_counted_with_the_one_begun():
    told = problems_of(
        Told(
            "P14", "", WITH_AAP.set("agreement", "to", date(2027, 12, 1)).set("follow", "next_date", date(2027, 9, 16))
        )
    )
    assert [dict(problem.params) for problem in told] == [{"n": 13, "limit": 12}]


def test_in_the_programme_no_notice_is_written():
    entitled = (
        DUTY.with_trait("kvp", "entitled").set(*FIRST, "notice", "standard").set(*FIRST, "notice_text", "Viktig.")
    )
    assert places_of(Told("P35", "", entitled.set("kvp", "use", "program_plan"))) == {
        "agreement.activities.act-1.notice"
    }
