"""The way back, who takes part, expectations, income, disagreement and signing: each check speaks and is silent."""

import datetime
from datetime import date
from decimal import Decimal

import pytest

from aevdesk.case.activities import Activity, JobNow
from aevdesk.case.agreement import Contact, ReturnStep
from aevdesk.case.assessment import Finding
from aevdesk.case.base import Amount
from aevdesk.case.facts import Benefit
from aevdesk.case.signing import Signature
from aevdesk.rules.checks.naming import RoleName
from tests.builders import CASEWORKER, DOCTOR, EMPLOYER, TODAY, CaseBuilder, day
from tests.rules.checks.tables import (
    ACTIVITIES,
    FIRST,
    FULL,
    RETURN,
    SHORT,
    UFORE,
    Told,
    places_of,
    problems_of,
)

AAP = Benefit(id="benefit-2", code="AAP", state="current", from_=date(2026, 12, 11))
REFUSED = (
    Benefit(id="benefit-3", code="AAP", state="refused", refused_reason="Språk"),
    Benefit(id="benefit-4", code="KVALSTONAD", state="refused", refused_reason="Helse"),
)
NAV_TASK = Activity(
    id="act-6", kind="nav_task", what="Snakker med legen om løft", who=CASEWORKER, with_=(DOCTOR,), purpose="skåne kneet",
    from_=day("2026-09-21"), to=day("2026-10-01"), follow_up=CASEWORKER,
)  # fmt: skip
JOB = Activity(
    id="act-5", kind="job_now", what="Er på jobb på Solvoll", who="person", purpose="holde kontakten", links=("goal",),
    from_=day("2026-09-21"), to=day("2026-12-01"), evaluate=date(2026, 10, 27), follow_up=CASEWORKER,
    amount=Amount(value=Decimal(15), unit="hours"), job_now=JobNow(title="Sykepleier", percent=50, target=75),
)  # fmt: skip
WITH_JOB = FULL.add(*ACTIVITIES, JOB)
GRADED = FULL.with_trait("graded").set("facts", "work_percent_now", 50)
DOCTOR_SAYS = ("facts", "parties", DOCTOR, "consent")
REFUSED_CONTACT = FULL.set(*DOCTOR_SAYS, "refused").add(*ACTIVITIES, NAV_TASK)
DISAGREES = (
    FULL.set("dis", "exists", "yes")
    .set("dis", "about", ("goal",))
    .set("dis", "person", "Jeg vil mer.")
    .set("dis", "next", "Nytt møte 1. oktober")
)
YOUNG = FULL.set("facts", "birth_date", date(2002, 7, 30))
MINOR = FULL.set("facts", "birth_date", date(2009, 7, 30)).set("facts", "contact_person_answer", "offered")
WORRIED = UFORE.set("ufore_work", "worry", "Tar dere trygden hvis jeg jobber?")
NO_INCOME = FULL.with_trait("no_income").set("income", "benefits", ())
PROTECTED = RETURN.with_trait("address_protection", "strict")


def signatures(**fields: object) -> CaseBuilder:
    """One signature row of the person's."""
    return FULL.add("signing", "signatures", Signature(id="sign-1", party="person", **fields))


def on_screen(person_at: int, caseworker_at: int) -> CaseBuilder:
    """Both signed on screen, at a minute past ten each."""
    hours = {"sign-1": person_at, "sign-2": caseworker_at}
    case = FULL.signed("screen")
    for row, minute in hours.items():
        case = case.set(
            "signing", "signatures", row, "at", datetime.datetime(2026, 9, 15, 10, minute, tzinfo=datetime.UTC)
        )
    return case


FIRES = [
    Told("P29", "the plan has no day to look at it", RETURN.without("return", "evaluate"), "return.evaluate"),
    Told("P29", "the plan has neither per cent nor hours", RETURN.without("return", "percent_now"), "return.percent_now"),
    Told("P30", "the steps fall without a word", RETURN.set("return", "steps", "step-2", "percent", 10).set("return", "steps", "step-2", "tasks", ""), "return.steps.step-2.tasks"),
    Told("P30", "the steps are out of order", RETURN.set("return", "steps", "step-2", "from", date(2026, 9, 1)), "return.steps.step-2.from"),
    Told("P31", "a percentage is over a hundred", RETURN.set("return", "target_percent", 101), "return.target_percent"),
    Told("P31", "an amount in per cent is over a hundred", FULL.set(*FIRST, "amount", Amount(value=Decimal("100.5"), unit="percent")), "agreement.activities.act-1.amount"),
    Told("P32", "someone with AAP works seven tenths", WITH_JOB.add("income", "benefits", AAP).set(*ACTIVITIES, "act-5", "job_now", "percent", 70), "agreement.activities.act-5.job_now.percent"),
    Told("P33", "half time has no next step", GRADED, "agreement.activities"),
    Told("P34", "Nav says nothing of what it expects", FULL.without("agreement", "nav_expects"), "agreement.nav_expects"),
    Told("P37", "nobody holds the threads", FULL.without("coop", "coordinator"), "coop.coordinator"),
    Told("P38", "nobody has answered about an individual plan", FULL.with_trait("long_services"), "coop.ip"),
    Told("P39", "nobody has asked about contact with the doctor", FULL.set(*DOCTOR_SAYS, "not_asked"), "facts.parties.party-3.consent"),
    Told("P40", "Nav is to talk with someone the person said no to", REFUSED_CONTACT, "agreement.activities.act-6.with"),
    Told("P41", "a text tells of a talk with the doctor", FULL.set("area_health", "assessment", "Vi har snakket med fastlegen om kneet."), "area_health.assessment"),
    Told("P41", "a contact has no day", FULL.add("coop", "contacts", Contact(id="contact-1", party=DOCTOR, kind="phone")), "coop.contacts.contact-1.date"),
    Told("P45", "a young person has been offered nobody", YOUNG, "facts.contact_person_answer"),
    Told("P47", "the caseworker has no telephone", FULL.without("facts", "parties", CASEWORKER, "phone"), "facts.parties.party-1.phone"),
    Told("P48", "nobody knows what the person lives on", NO_INCOME, "income.livelihood"),
    Told("P49", "one of two refusals has no ground", FULL.set("income", "benefits", REFUSED).set("income", "benefits", "benefit-4", "refused_reason", ""), "income.benefits.benefit-4.refused_reason"),
    Told("P53", "the person's words are missing", DISAGREES.without("dis", "person"), "dis.person"),
    Told("P54", "nobody has thought of an advisory doctor", DISAGREES.set("dis", "about", ("assessment",)), "dis.advisory_doctor"),
    Told("K04", "a worry about money is answered by nothing", WORRIED, "ufore_work.worry"),
    Told("G01", "one thing is missing", FULL.without("facts", "office"), "signing.signatures"),
    Told("G02", "the content is another than what was signed", FULL.signed(content_hash="2" * 64), "signing.signatures.sign-1.mode"),
    Told("G03", "an older page was shown", FULL.set("signing", "preview_hash", "2" * 64), "signing.preview_hash"),
    Told("G04", "nobody has controlled who it is", FULL.set("signing", "identity", False), "signing.identity"),
    Told("G05", "nobody says why they sign for the person", signatures(mode="on_behalf", name="x", date=TODAY, behalf_by="Broren"), "signing.signatures.sign-1.behalf_reason"),
    Told("G06", "nobody knows where the sheet lies", signatures(mode="paper", name="x", date=TODAY, read=True), "signing.signatures.sign-1.paper_at"),
    Told("G07", "nobody says what happens after a refusal", signatures(mode="refused"), "signing.signatures.sign-1.refused_next"),
    Told("G08", "a protected telephone number is printed", PROTECTED, "facts.phone", texts=("Ring 68 05 01 47.",)),
    Told("G08", "a file is named after someone protected", PROTECTED, "facts.name", file_name="avtale-rognhaug.pdf"),
    Told("G09", "nobody speaks for someone of seventeen", MINOR, "facts.parties"),
    Told("G10", "the sheet has not come back", signatures(mode="none_yet", sent_date=TODAY, return_by=date(2026, 9, 29)).on(date(2026, 9, 30)), "signing.signatures.sign-1.return_by"),
    Told("G11", "it was sealed two weeks and a day ago", FULL.signed().sealed(TODAY).on(date(2026, 9, 30)), "archive.status"),
    Told("G12", "the caseworker signed first", on_screen(person_at=5, caseworker_at=4), "signing.signatures.sign-2.mode"),
    Told("G13", "the agreement runs out in thirty days", FULL.signed().sealed(TODAY).on(date(2026, 11, 15)), "agreement.to"),
    Told("G14", "nobody has asked about a copy", FULL.without("signing", "copy"), "signing.copy"),
]  # fmt: skip

SILENT = [
    Told("P29", "hours stand instead of per cent", RETURN.without("return", "percent_now").set("return", "hours_now", Decimal(8)).without("return", "target_percent").set("return", "target_hours", Decimal("26.6"))),
    Told("P29", "nought hours is an answer", RETURN.without("return", "percent_now").set("return", "hours_now", Decimal(0))),
    Told("P30", "a fall has its word", RETURN.set("return", "steps", "step-2", "percent", 10)),
    Told("P31", "a hundred is whole", RETURN.set("return", "target_percent", 100)),
    Told("P32", "a goal takes nothing", RETURN.add("income", "benefits", AAP).set("return", "target_percent", 100)),
    Told("P32", "sixty is not over sixty", WITH_JOB.add("income", "benefits", AAP).set(*ACTIVITIES, "act-5", "job_now", "percent", 60)),
    Told("P33", "the job has a target", GRADED.add(*ACTIVITIES, JOB)),
    Told("P33", "the return has steps", RETURN.with_trait("graded").set("facts", "work_percent_now", 20)),
    Told("P34", "both say it", FULL),
    Told("P37", "it is said why nobody does", FULL.without("coop", "coordinator").set("coop", "coordinator_none", "Det trengs ikke")),
    Told("P37", "only one takes part", FULL.without("coop", "coordinator").without("coop", "rows", "coop-2")),
    Told("P38", "the person does not want one", FULL.with_trait("long_services").set("coop", "ip", "declined")),
    Told("P39", "the doctor is only a source", FULL.without("coop", "rows", "coop-2").set(*DOCTOR_SAYS, "not_asked")),
    Told("P40", "the person said yes", FULL.add(*ACTIVITIES, NAV_TASK)),
    Told("P40", "somebody else does it", REFUSED_CONTACT.set(*ACTIVITIES, "act-6", "kind", "other")),
    Told("P41", "the talk is in the list", FULL.set("area_health", "assessment", "Vi har snakket med fastlegen om kneet.").add("coop", "contacts", Contact(id="contact-1", date=TODAY, party=DOCTOR, kind="phone"))),
    Told("P45", "the person said no thank you", YOUNG.set("facts", "contact_person_answer", "declined")),
    Told("P47", "the caseworker can be rung", FULL),
    Told("P48", "it is told", NO_INCOME.set("income", "livelihood", "Sparepenger til november.")),
    Told("P49", "both grounds stand", FULL.set("income", "benefits", REFUSED)),
    Told("P49", "one benefit was refused", FULL.set("income", "benefits", REFUSED[:1]).set("income", "benefits", "benefit-3", "refused_reason", "")),
    Told("P53", "they agree", FULL),
    Told("P54", "the goal is what they disagree on", DISAGREES),
    Told("P54", "it was not needed", DISAGREES.set("dis", "about", ("measure",)).set("dis", "advisory_doctor", "not_needed")),
    Told("K04", "somebody asks about the benefit", WORRIED.add(*ACTIVITIES, NAV_TASK.model_copy(update={"what": "Ringer om inntekt ved siden av uføretrygd"}))),
    Told("K04", "a finding about money is answered", WORRIED.set("short", "open_area", ()).set("triage", "opened", ("area_everyday",)).set("area_everyday", "state", "assessed").set("area_everyday", "findings", (Finding(id="finding-8", text="Usikker.", kind="barrier", cause=("money",), basis="told", meaning="x"),)).set(*FIRST, "links", ("goal", "finding-8"))),
    Told("K04", "there is no worry", UFORE),
    Told("G01", "notes do not count", FULL.without("overall", "against")),
    Told("G02", "the content is what was signed", FULL.signed(content_hash="1" * 64)),
    Told("G02", "a refusal is no signature", signatures(mode="refused", refused_next="Nytt møte", content_hash="2" * 64)),
    Told("G03", "this page was shown", FULL.set("signing", "preview_hash", "1" * 64)),
    Told("G04", "it has been controlled", FULL),
    Told("G05", "a guardian needs no day", signatures(mode="on_behalf", name="x", date=TODAY, behalf_by="Vergen", behalf_reason="guardian")),
    Told("G06", "both are said", FULL.signed()),
    Told("G07", "it is said", signatures(mode="refused", refused_next="Nytt møte 1. oktober")),
    Told("G08", "nobody is protected", RETURN, texts=("Ring 68 05 01 47.",)),
    Told("G08", "the print holds nothing of it", PROTECTED, texts=("Ring veilederen.",), file_name="aktivitetsavtale-2026.pdf"),
    Told("G09", "a parent takes part", MINOR.set("facts", "parties", DOCTOR, "kind", "relative")),
    Told("G10", "it may come back today", signatures(mode="none_yet", sent_date=TODAY, return_by=date(2026, 9, 29)).on(date(2026, 9, 29))),
    Told("G11", "it is in the journal", FULL.signed().sealed(TODAY).set("archive", "status", "done").on(date(2026, 9, 30))),
    Told("G12", "the person signed first", on_screen(person_at=4, caseworker_at=5)),
    Told("G12", "on paper any order holds", FULL.signed("paper")),
    Told("G13", "it is not signed", FULL.on(date(2026, 11, 15))),
    Told("G13", "it runs for thirty-one days yet", FULL.signed().sealed(TODAY).on(date(2026, 11, 14))),
    Told("G14", "a copy on paper", FULL),
]  # fmt: skip


@pytest.mark.parametrize("told", FIRES, ids=str)
def test_the_check_speaks_when(told: Told):
    assert told.at in places_of(told)


@pytest.mark.parametrize("told", SILENT, ids=str)
def test_the_check_is_silent_when(told: Told):
    assert problems_of(told) == []


def test_both_signatures_on_other_content_are_told_of_by_name():
    told = problems_of(Told("G02", "", FULL.signed(content_hash="2" * 64)))
    assert [problem.params["who"] for problem in told] == ["Marit Elise Rognhaug", "Torunn Engebakk"]


def test_the_sum_counts_what_blocks_and_not_the_signing_itself():
    told = problems_of(
        Told("G01", "", FULL.without("facts", "office").without("overall", "e").set("signing", "identity", False))
    )
    assert [problem.params for problem in told] == [{"n": 2}]


def test_who_is_missing_from_the_agreement_of_all_is_named_by_role():
    told = problems_of(Told("T02", "", SHORT.set("triage", "agree_employer", "disagrees")))
    assert [problem.params["who"] for problem in told] == [RoleName("employer")]


def test_the_employer_of_a_protected_person_is_not_printed():
    told = Told("G08", "", PROTECTED, texts=("Hun arbeider på Solvoll sykehjem.",))
    assert places_of(told) == {"facts.employer"}
    assert PROTECTED.build().facts.employer == EMPLOYER


def test_a_fall_in_hours_counts_as_one_in_per_cent():
    steps = (
        ReturnStep(id="step-1", from_=TODAY, hours=Decimal(20)),
        ReturnStep(id="step-2", from_=date(2026, 10, 1), hours=Decimal("13.5")),
    )
    assert places_of(Told("P30", "", RETURN.set("return", "steps", steps))) == {"return.steps.step-2.tasks"}
