"""What exists for a case: sections and fields open and close, and nothing typed is lost."""

from datetime import date
from typing import Any

import pytest

from aevdesk.case.activities import Activity
from aevdesk.case.edits import SetValue, apply, value_at
from aevdesk.case.model import AREAS, Case
from aevdesk.case.moment import Moment
from aevdesk.rules import outline

TODAY = date(2026, 2, 5)


def moment(**places: Any) -> Moment:
    case = Case()
    for name, value in places.items():
        case, _ = apply(case, SetValue(tuple(name.split("__")), value))
    return Moment(case, TODAY)


def open_sections(at: Moment) -> tuple[str, ...]:
    return tuple(s.id for s in outline.sections(at))


def test_a_return_to_the_employer_has_no_assessment_at_all() -> None:
    sections = open_sections(moment(triage__track="return_to_employer"))
    assert not set(sections) & {*AREAS, "work", "tried", "overall", "short"}
    assert {"need", "return"} <= set(sections)


def test_a_straightforward_case_has_half_a_page_and_only_the_areas_asked_for() -> None:
    sections = open_sections(moment(triage__track="straightforward", short__open_area=("area_health",)))
    assert "short" in sections
    assert [s for s in sections if s in AREAS] == ["area_health"]


def test_work_can_be_opened_by_hand_in_a_straightforward_case() -> None:
    assert "work" in open_sections(moment(triage__track="straightforward", triage__opened=("work",)))


def test_who_wants_to_work_beside_a_disability_benefit_is_asked_that_and_no_areas() -> None:
    sections = open_sections(moment(triage__track="straightforward", t__ufore_wants_work="yes"))
    assert "ufore_work" in sections
    assert "short" not in sections
    assert not set(sections) & set(AREAS)


def test_too_ill_closes_work_and_surroundings_until_they_are_opened() -> None:
    assert "work" not in open_sections(moment(t__too_ill="yes"))
    assert "area_environment" not in open_sections(moment(t__too_ill="yes"))
    assert "work" in open_sections(moment(t__too_ill="yes", triage__opened=("work",)))


def test_no_agreement_for_the_programme_closes_the_agreement() -> None:
    sections = open_sections(moment(t__kvp="entitled", kvp__use="no_agreement"))
    assert not set(sections) & {"agreement", "activities", "waiting", "expectations", "info"}


def test_an_activity_of_type_return_opens_the_planned_return() -> None:
    assert "return" in open_sections(moment(agreement__activities=(Activity(id="a-1", kind="return"),)))


@pytest.mark.parametrize("section", ["area_health", "overall", "work"])
def test_what_was_typed_in_a_section_that_closed_is_kept_and_comes_back(section: str) -> None:
    path = {"area_health": ("area_health", "assessment"), "overall": ("overall", "way_ahead", "text"),
            "work": ("work", "mobility")}[section]  # fmt: skip
    case, _ = apply(Case(), SetValue(path, "Skrevet før løpet ble valgt"))
    case, _ = apply(case, SetValue(("area_health", "state"), "assessed"))
    closed, back = apply(case, SetValue(("triage", "track"), "return_to_employer"))
    assert not outline.section_exists(Moment(closed, TODAY), section)
    assert value_at(closed, path) == "Skrevet før løpet ble valgt"
    assert outline.find_field(Moment(closed, TODAY), path) is None
    assert apply(closed, back)[0] == case


def test_a_field_hidden_by_its_neighbour_does_not_exist() -> None:
    assert outline.find_field(moment(t__has_employer="no"), ("triage", "same_employer")) is None
    at = moment(t__has_employer="yes", triage__same_employer="yes")
    assert outline.find_field(at, ("triage", "employer_confirmed_by")) is not None


def test_the_fields_of_an_activity_follow_its_type() -> None:
    at = moment(agreement__activities=(Activity(id="a-1", kind="measure"),))
    ids = {f.form_id for f in outline.every_field(at) if f.path[:2] == ("agreement", "activities")}
    assert {"measure.question", "measure.why"} <= ids
    assert not any(i.startswith("job_search.") for i in ids)


def test_every_field_stands_in_the_section_it_says() -> None:
    at = moment(t__has_employer="yes", t__long_services="yes", t__self_employed="yes")
    for spot in outline.every_field(at):
        assert outline.section_of(spot.path) == spot.section


def test_form_ids_name_each_field_once_in_a_section() -> None:
    at = moment()
    for section in outline.sections(at):
        ids = [f.form_id for f in outline.fields(at, section.id)]
        assert len(ids) == len(set(ids))
