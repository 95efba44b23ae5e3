"""Which tracks may be chosen: each missing thing by its own name, at the field that cures it."""

from datetime import date

import pytest

from aevdesk.case.facts import Traits
from aevdesk.rules.checks.naming import FieldName, RoleName
from aevdesk.rules.tracks import LIGHTEST_FIRST, obstacles
from tests.builders import TODAY, CaseBuilder, a_case

RETURN, SHORT, UFORE = a_case().returning_to_employer(), a_case().straightforward(), a_case().ufore_who_wants_to_work()


def missing(case: CaseBuilder, track: str) -> list[tuple[str, str]]:
    return [(problem.check, ".".join(problem.path)) for problem in obstacles(case.moment(), track)]  # type: ignore[arg-type]


def test_nothing_stands_in_the_way_of_a_full_assessment():
    assert obstacles(a_case().moment(), "full") == ()


def test_a_track_whose_conditions_are_met_is_open_and_a_new_case_has_only_the_full_one():
    assert not obstacles(RETURN.moment(), "return_to_employer")
    assert not obstacles(SHORT.moment(), "straightforward")
    assert [track for track in LIGHTEST_FIRST if not obstacles(a_case().moment(), track)] == ["full"]


@pytest.mark.parametrize(
    "field",
    ["same_employer", "person_confirms", "employer_confirmed_by", "employer_confirmed_date", "health_clarified",
     "health_clarified_source"],
)  # fmt: skip
def test_a_return_says_which_of_its_conditions_is_missing(field: str):
    (problem,) = obstacles(RETURN.without("triage", field).moment(), "return_to_employer")
    assert problem.path == ("triage", field)
    assert problem.params == {"field": FieldName(f"triage.{field}")}


def test_a_lighter_track_needs_its_reason():
    assert missing(RETURN.without("triage", "reason"), "return_to_employer") == [("T03", "triage.reason")]
    assert missing(SHORT.without("triage", "reason"), "straightforward") == [("T03", "triage.reason")]


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (RETURN.with_trait("has_employer", "no"), [("K21", "t.has_employer")]),
        (RETURN.with_trait("self_employed"), [("K22", "t.self_employed")]),
        (RETURN.set("triage", "same_employer", "no"), [("K23", "triage.same_employer")]),
        (RETURN.set("triage", "person_confirms", "no"), [("K24", "triage.person_confirms")]),
        (RETURN.with_trait("employment_unclear"), [("K25", "t.employment_unclear")]),
        (RETURN.set("triage", "health_clarified", "unknown"), [("K26", "triage.health_clarified")]),
        (RETURN.set("triage", "employer_withdrawn_date", TODAY), [("K27", "triage.employer_withdrawn_date")]),
        (RETURN.set("return", "outcome", "not_done"), [("K28", "return.outcome")]),
        (RETURN.without("sources", "items", "source-1"), [("K00", "triage.health_clarified_source")]),
    ],
    ids=["no employer", "self-employed", "another employer", "the person says no", "unclear employment", "unclear health",
         "withdrawn", "failed", "the source is gone"],
)  # fmt: skip
def test_what_speaks_against_a_return_is_said(case: CaseBuilder, said: list[tuple[str, str]]):
    assert missing(case, "return_to_employer") == said


def test_a_confirmation_newer_than_the_withdrawal_counts():
    case = RETURN.set("triage", "employer_withdrawn_date", date(2026, 9, 1))
    assert missing(case, "return_to_employer") == []


def test_a_self_employed_person_cannot_confirm_for_themselves():
    case = RETURN.with_trait("self_employed").set("triage", "employer_confirmed_by", "Olav Torstein Myrdalen")
    assert ("K22", "t.self_employed") in missing(case, "return_to_employer")


@pytest.mark.parametrize("role", ["person", "caseworker", "doctor", "employer"])
@pytest.mark.parametrize("answer", [None, "disagrees", "not_asked", "not_involved"])
def test_a_short_assessment_needs_everyone_to_agree(role: str, answer: str | None):
    (problem,) = obstacles(SHORT.set("triage", f"agree_{role}", answer).moment(), "straightforward")
    assert (problem.check, problem.params) == ("T02", {"who": RoleName(role)})  # type: ignore[arg-type]


def test_nobody_asks_an_employer_who_is_not_there():
    assert missing(SHORT.with_trait("has_employer", "no").without("triage", "agree_employer"), "straightforward") == []


def test_who_the_doctor_is_must_be_said():
    assert missing(SHORT.without("triage", "agree_doctor_how"), "straightforward") == [
        ("K00", "triage.agree_doctor_how")
    ]


def test_a_doctor_may_stay_out_where_disability_benefit_is_not_in_question():
    case = UFORE.set("triage", "agree_doctor", "not_involved").without("triage", "agree_doctor_how")
    assert missing(case, "straightforward") == []


def test_register_facts_open_nothing():
    traits = Traits.model_validate({"has_employer": "yes", "graded": "yes"})
    case = a_case().has(t=traits).set("facts", "position_percent", 80)
    assert obstacles(case.moment(), "return_to_employer")
