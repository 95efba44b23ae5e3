"""The checks together: complete, in order, silent on whole cases, set aside and turned down as the office decides."""

import dataclasses
import importlib
import time
from datetime import date

import pytest

from aevdesk.case.moment import Ground, Moment
from aevdesk.rules.checks import (
    CHECKS,
    LAW_CHECKS,
    blocking,
    blocking_review,
    may_be_set_aside,
    problems,
    problems_at,
    problems_in_list,
    problems_in_print,
    set_aside,
)
from aevdesk.rules.outline import every_field
from tests.builders import CaseBuilder, a_case, ground, spots
from tests.rules.checks import tables
from tests.rules.checks.tables import FIRST, FULL, KNEE, RETURN, SHORT, UFORE, Told, measure, waiting

WHOLE = {"return": RETURN, "short": SHORT, "full": FULL, "ufore": UFORE}
TABLES = (
    "test_before_the_assessment",
    "test_of_the_assessment",
    "test_of_the_plan",
    "test_of_the_two",
    "test_of_words",
)


def ids(found: object) -> list[str]:
    return [problem.check for problem in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize("case", WHOLE.values(), ids=WHOLE)
def test_a_whole_case_has_neither_problem_nor_note(case: CaseBuilder):
    moment = case.moment()
    assert problems(moment) == problems_in_list(moment) == problems_in_print(moment, ("x",), "x.pdf") == ()


@pytest.mark.parametrize("case", WHOLE.values(), ids=WHOLE)
def test_a_whole_case_may_be_signed_and_nothing_is_said_of_it(case: CaseBuilder):
    assert blocking(case.signed(content_hash="1" * 64).moment(), content_hash="1" * 64) == ()


def test_an_empty_case_blocks_and_every_problem_points_at_a_field_that_exists():
    empty = a_case()
    places = set(spots(empty))
    found = blocking(empty.moment())
    assert len(found) > 20
    assert {problem.path for problem in found} <= places


def tables_of(name: str) -> dict[str, set[str]]:
    module = importlib.import_module(f"tests.rules.checks.{name}")
    return {kind: {told.check for told in getattr(module, kind)} for kind in ("FIRES", "SILENT")}


def test_every_check_has_a_case_where_it_speaks_and_one_where_it_does_not():
    known = {check.id for check in CHECKS} | {"G01"}
    for kind in ("FIRES", "SILENT"):
        assert set().union(*(tables_of(name)[kind] for name in TABLES)) == known, kind


def test_every_check_of_the_form_is_there_once():
    numbers = {"T": 10, "C": 11, "F": 24, "O": 16, "P": 55, "G": 14, "L": 13}
    of_the_form = {f"{letter}{n:02}" for letter, last in numbers.items() for n in range(1, last + 1)} | {"K00"}
    own = {f"K{n:02}" for n in range(1, 12)}
    found = [check.id for check in CHECKS]
    assert len(found) == len(set(found))
    assert {*found, "G01"} == of_the_form | own


def test_every_check_says_its_rule_and_where_it_comes_from():
    vouches = ("«", "Nav's own systems", "our own", "our design", "(form")
    assert [check.id for check in CHECKS if not any(source in check.rule for source in vouches)] == []


def test_problems_come_in_the_order_of_the_form_with_what_blocks_first():
    case = FULL.without("dis", "exists").without("facts", "office").set("agreement", "goal", "").without("overall", "e")
    order = {spot.path: number for number, spot in enumerate(every_field(case.moment()))}
    places = [order[problem.path] for problem in problems(case.moment())[:-1]]
    assert places == sorted(places)
    assert ids(problems(case.moment()))[-1] == "G01"


def test_the_problems_of_a_row_are_those_of_its_fields():
    case = FULL.without(*FIRST, "who").without(*FIRST, "purpose").without("facts", "office")
    assert ids(problems_at(case.moment(), FIRST)) == ["P04", "P06"]


def test_what_blocks_the_signing_itself_does_not_block_going_to_sign():
    case = FULL.set("signing", "identity", False)
    assert ids(blocking(case.moment())) == ["G04"]
    assert blocking_review(case.moment()) == ()


# setting aside ------------------------------------------------------------------------------------------------------
def set_aside_in(case: CaseBuilder, check: str, reason: str = "") -> CaseBuilder:
    problem = next(p for p in problems(case.moment()) if p.check == check)
    return case.set("set_aside", (*case.build().set_aside, set_aside(case.build(), problem, reason)))


def test_a_note_set_aside_stays_away_until_what_it_was_about_changes():
    late = FULL.set("agreement", "milestones", "milestone-1", "by", tables.day("2027-01-10"))
    let_be = set_aside_in(late, "P16", "Fornyes i desember")
    assert problems(let_be.moment()) == ()
    moved = let_be.set("agreement", "milestones", "milestone-1", "by", tables.day("2027-02-10"))
    assert ids(problems(moved.moment())) == ["P16"]


def test_setting_one_note_aside_leaves_the_others():
    two = FULL.without("overall", "against").without("facts", "position")
    assert ids(problems(set_aside_in(two, "O07").moment())) == ["K00"]


def test_what_blocks_cannot_be_set_aside():
    case = FULL.without("facts", "office")
    problem = problems(case.moment())[0]
    assert not may_be_set_aside(case.moment(), problem)
    assert ids(problems(set_aside_in(case, "K00").moment())) == ["K00", "G01"]


@pytest.mark.parametrize(
    "path",
    [("own_view", "hard"), ("sources", "items", "source-1", "key_point"), (*KNEE, "text"), ("dis", "person")],
    ids=lambda path: ".".join(path),
)
def test_words_of_the_person_or_a_source_that_look_like_a_placeholder_may_stand(path: tuple[str, ...]):
    base = (
        FULL.set("dis", "exists", "yes")
        .set("dis", "about", ("goal",))
        .set("dis", "person", "x")
        .set("dis", "next", "x")
    )
    case = base.set(*path, "fremtid = {{ meg }} [se vedlegg]")
    assert may_be_set_aside(case.moment(), next(p for p in problems(case.moment()) if p.check == "L01"))
    assert "L01" in ids(blocking(case.moment()))
    assert "L01" not in ids(problems(set_aside_in(case, "L01").moment()))


def test_a_placeholder_in_the_agreement_may_not_stand():
    case = FULL.set("agreement", "situation", "Møt på [sted].")
    assert not may_be_set_aside(case.moment(), problems(case.moment())[0])
    assert "L01" in ids(problems(set_aside_in(case, "L01").moment()))


# what an office decides -----------------------------------------------------------------------------------------------
def under(case: CaseBuilder, **sets: frozenset[str]) -> CaseBuilder:
    shipped = ground()
    return case.under(Ground(shipped.limits, {**shipped.sets, **sets}, shipped.words, shipped.pairs))


def test_an_office_may_make_a_check_of_law_advice_or_turn_it_off():
    case = FULL.with_trait("long_services")
    assert ids(blocking(case.moment())) == ["P38", "G01"]
    advice = problems(under(case, checks_as_advice=frozenset({"P38"})).moment())
    assert [(p.check, p.severity) for p in advice if p.check == "P38"] == [("P38", "A")]
    off = problems(under(case, checks_off=frozenset({"P38"})).moment())
    assert "P38" not in ids(off)


def test_an_office_cannot_turn_off_what_the_agreement_stands_on():
    case = FULL.set("conversation", "talks", ())
    everything = frozenset(check.id for check in CHECKS)
    found = problems(under(case, checks_off=everything - LAW_CHECKS, checks_as_advice=everything).moment())
    assert ("C01", "B") in [(p.check, p.severity) for p in found]


def test_an_agreement_signed_first_leaves_the_assessment_open():
    open_assessment = (
        FULL.set("options", "agreement_first", True).without("overall", "e").set("overall", "group", "not_set_here")
    )
    open_assessment = open_assessment.set("overall", "group_why_not", "Senere").without("overall", "nav_goal")
    assert blocking(open_assessment.moment()) == ()
    assert ("O01", "A") in [(p.check, p.severity) for p in problems(open_assessment.moment())]


def test_an_agreement_is_not_signed_first_where_the_group_requires_an_assessment():
    case = FULL.set("options", "agreement_first", True).without("overall", "e")
    assert "O01" in ids(blocking(case.moment()))


# curing ---------------------------------------------------------------------------------------------------------------
CURES = {
    ("facts", "office"): "Nav Lundvik",
    ("agreement", "goal"): "Hele stillingen min på Solvoll til jul.",
    ("overall", "group"): "TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE",
    ("own_view", "mode"): "together",
    ("follow", "next_date"): date(2026, 10, 27),
    ("dis", "exists"): "no",
    ("signing", "identity"): True,
}


@pytest.mark.parametrize("path", CURES, ids=".".join)
def test_filling_the_field_that_a_problem_points_at_cures_it(path: tuple[str, ...]):
    broken = FULL.without(*path)
    pointed_at = {problem.path for problem in blocking(broken.moment())} - {("signing", "signatures")}
    assert pointed_at == {path} or path in pointed_at
    assert problems(broken.set(*path, CURES[path]).moment()) == ()


# time -----------------------------------------------------------------------------------------------------------------
def big_case() -> CaseBuilder:
    """A full case with many rows and about ten thousand characters."""
    case = FULL.add("agreement", "activities", measure()).add("agreement", "waiting", waiting())
    text = "Hun trener kneet og går lenger for hver uke som går. Da {0} kan hun ta flere vakter i måned {0}. "
    for number in range(10):
        said = "".join(text.format(number * 10 + part) for part in range(10))
        finding = tables.barrier(id=f"finding-x{number}", text=said, no_action="senere")
        case = case.add("area_work", "findings", finding)
    return case


@pytest.mark.benchmark
def test_a_full_case_is_judged_between_two_keys():
    case = big_case().build()
    judged = ground()
    problems(Moment(case, tables.FULL.today, judged))
    times = []
    for _ in range(7):
        started = time.process_time()
        problems(Moment(case, tables.FULL.today, judged))
        times.append(time.process_time() - started)
    print(f"\nproblems of a full case: {min(times) * 1000:.1f} ms")
    assert min(times) < 0.15


def test_a_text_of_a_million_characters_is_told_of_and_stops_nobody():
    case = FULL.set("agreement", "situation", "Et ord til. " * 90_000)
    started = time.process_time()
    assert "K01" in ids(problems(case.moment()))
    assert time.process_time() - started < 2


def test_a_table_row_says_what_it_tests():
    assert str(Told("T01", "something is so", FULL)) == "T01 something is so"
    assert dataclasses.is_dataclass(Told)
