"""What follows from an answer is proposed into empty fields: seen, changed at will, and never over what was written."""

from datetime import date

import pytest

from aevdesk.case.activities import Activity, Meeting
from aevdesk.case.agreement import ReturnStep
from aevdesk.case.base import PDate
from aevdesk.case.edits import apply
from aevdesk.case.facts import Party
from aevdesk.case.talk import Source
from aevdesk.rules.fillings import fillings
from tests.builders import CaseBuilder, a_case

FIRST, LAST, TALKED = date(2026, 2, 5), date(2026, 6, 15), date(2026, 2, 5)
ACT, SOURCE, PARTY = (
    ("agreement", "activities", "act-9"),
    ("sources", "items", "source-9"),
    ("facts", "parties", "party-9"),
)
CASE = (
    a_case()
    .returning_to_employer()
    .set("agreement", "from", FIRST)
    .set("agreement", "to", LAST)
    .set("return", "date", PDate(date=LAST, bound="by"))
    .set("return", "steps", (ReturnStep(id="step-1", from_=date(2026, 2, 9), percent=40),))
)
NAV, EMPLOYER = CASE.build().facts.caseworker, CASE.build().facts.employer


def after(case: CaseBuilder, path: tuple[str, ...], before: CaseBuilder | None = None) -> CaseBuilder:
    """The case with what follows from the answer at the path filled in."""
    earlier = before.moment() if before is not None else None
    made = case.build()
    for filling in fillings(case.moment(), path, before=earlier):
        made = apply(made, filling)[0]
    return CaseBuilder(made, case.today)


def planned(kind: str, **more: object) -> Activity:
    case = CASE.set("agreement", "activities", (Activity(id="act-9", kind=kind, **more),))  # type: ignore[arg-type]
    return after(case, (*ACT, "kind")).build().agreement.activities[0]


@pytest.mark.parametrize(
    ("kind", "who"),
    [("training", "person"), ("rest", "person"), ("nav_task", NAV), ("employer_measure", EMPLOYER), ("meeting", ""),
     ("other", "")],
)  # fmt: skip
def test_who_does_it_follows_from_the_type_where_that_can_be_only_one(kind: str, who: str):
    assert planned(kind).who == who


def test_what_goes_on_all_along_lasts_as_long_as_the_agreement_and_one_days_acts_do_not():
    treatment, task = planned("treatment"), planned("nav_task")
    assert (treatment.from_, treatment.to) == (PDate(date=FIRST), PDate(date=LAST))
    assert (task.from_, task.to) == (None, None)
    back = planned("return")
    assert (back.from_, back.to) == (PDate(date=date(2026, 2, 9)), PDate(date=LAST))


def test_what_the_employer_does_begins_when_the_person_is_back_and_not_when_they_talked():
    assert planned("employer_measure").from_ == PDate(date=date(2026, 2, 9))


def test_what_nav_does_is_done_on_the_day_it_is_set_to_and_a_course_is_not():
    day = PDate(date=date(2026, 3, 26))
    for kind, to in (("nav_task", day), ("apply", day), ("measure", None), ("other", None)):
        row = Activity(id="act-9", kind=kind, from_=day)
        made = after(CASE.set("agreement", "activities", (row,)), (*ACT, "from")).build()
        assert made.agreement.activities[0].to == to, kind
    over = Activity(id="act-9", kind="nav_task", from_=day, to=PDate(date=LAST))
    made = after(CASE.set("agreement", "activities", (over,)), (*ACT, "from")).build()
    assert made.agreement.activities[0].to == PDate(date=LAST), "what was written stays"


def test_what_somebody_wrote_stays_and_what_was_proposed_follows_another_type():
    kept = planned("training", who=EMPLOYER, to=PDate(date=date(2026, 4, 30)))
    assert (kept.who, kept.to) == (EMPLOYER, PDate(date=date(2026, 4, 30)))
    first = CASE.set("agreement", "activities", (planned("training"),))
    second = first.set(*ACT, "kind", "nav_task")
    assert after(second, (*ACT, "kind"), before=first).build().agreement.activities[0].who == NAV


def test_a_meeting_is_on_its_day():
    row = Activity(id="act-9", kind="meeting", meeting=Meeting(date=date(2026, 3, 20)))
    made = after(CASE.set("agreement", "activities", (row,)), (*ACT, "meeting", "date")).build()
    assert made.agreement.activities[0].from_ == made.agreement.activities[0].to == PDate(date=date(2026, 3, 20))


@pytest.mark.parametrize(
    ("kind", "sender"),
    [("egenvurdering", "person"), ("oppfolgingsplan", EMPLOYER), ("dialogmote", CASE.build().facts.office),
     ("legeerklaering", "party-9"), ("spesialist", "")],
)  # fmt: skip
def test_whom_a_source_is_from_follows_from_its_type_where_that_can_be_only_one(kind: str, sender: str):
    others = tuple(party for party in CASE.build().facts.parties if party.kind != "gp")
    doctors = CASE.set("facts", "parties", (*others, Party(id="party-9", kind="gp", name="Ivar")))
    case = doctors.set("sources", "items", (Source(id="source-9", type=kind),))
    assert after(case, (*SOURCE, "type")).build().sources.items[0].from_ == sender
    second = Party(id="party-8", kind="gp", name="Karin")
    two = case.set("facts", "parties", (*case.build().facts.parties, second))
    if kind == "legeerklaering":
        assert after(two, (*SOURCE, "type")).build().sources.items[0].from_ == ""


def test_a_source_with_a_date_is_at_hand_unless_it_was_said_to_be_missing():
    dated = Source(id="source-9", date=PDate(date=FIRST))
    at_hand = after(CASE.set("sources", "items", (dated,)), (*SOURCE, "date")).build()
    assert at_hand.sources.items[0].state == "have"
    missing = CASE.set("sources", "items", (dated.model_copy(update={"state": "missing"}),))
    assert after(missing, (*SOURCE, "date")).build().sources.items[0].state == "missing"


def test_a_consent_was_given_in_the_last_talk_and_the_day_they_look_at_it_is_the_next_meeting():
    talked = max(talk.date for talk in CASE.build().conversation.talks if talk.date)
    case = CASE.set("facts", "parties", (Party(id="party-9", kind="gp", consent="given"),))
    assert after(case, (*PARTY, "consent")).build().facts.parties[0].consent_date == talked
    looked = CASE.without("follow", "next_date").set("return", "evaluate", date(2026, 3, 26))
    assert after(looked, ("return", "evaluate")).build().follow.next_date == date(2026, 3, 26)
