"""Traits and tracks open and close; nothing typed is ever lost by it."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aevdesk.case.edits import SetValue, apply
from aevdesk.case.facts import Traits
from aevdesk.case.model import AREAS, Case
from aevdesk.case.moment import Moment
from aevdesk.rules.checks import blocking
from aevdesk.rules.checks.conditions import RETURN_FAILED
from aevdesk.rules.outline import every_field, section_exists
from aevdesk.rules.tracks import LIGHTEST_FIRST, obstacles
from aevdesk.rules.versions import failed_return
from tests.any_case import cases, values_for
from tests.builders import CaseBuilder, a_case, ground

calm = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=25)
STARTS = (
    a_case().full(),
    a_case().straightforward(),
    a_case().returning_to_employer(),
    a_case().ufore_who_wants_to_work(),
)
any_case = st.sampled_from(STARTS).flatmap(lambda start: cases(start, most=4))
toggles = st.lists(
    st.one_of(
        st.sampled_from(list(Traits.model_fields)).flatmap(
            lambda name: st.sampled_from(values_for(Traits, name)).map(lambda value: SetValue(("t", name), value))
        ),
        st.sampled_from((*LIGHTEST_FIRST, None)).map(lambda track: SetValue(("triage", "track"), track)),
    ),
    min_size=1, max_size=12,
)  # fmt: skip


def content_of(case: Case) -> dict[str, object]:
    """All that was typed: everything but the traits and the track themselves."""
    whole = case.model_dump(exclude={"t"})
    whole["triage"].pop("track")
    return whole


def shown(case: Case, start: CaseBuilder) -> dict[tuple[str, ...], object]:
    moment = Moment(case, start.today, ground())
    return {spot.path: spot.value for spot in every_field(moment)}


@calm
@given(any_case, toggles)
def test_no_toggling_loses_what_was_typed_and_going_back_shows_it_all_again(start: CaseBuilder, edits: list[SetValue]):
    case, back = start.build(), []
    for edit in edits:
        case, undo = apply(case, edit)
        back.append(undo)
        assert content_of(case) == content_of(start.build())
    for undo in reversed(back):
        case, _ = apply(case, undo)
    assert case == start.build()
    assert shown(case, start) == shown(start.build(), start)


@calm
@given(any_case, toggles)
def test_the_same_answers_open_the_same_fields_whatever_came_between(start: CaseBuilder, edits: list[SetValue]):
    case = start.build()
    for edit in edits:
        case, _ = apply(case, edit)
    there = case.model_copy(update={"t": start.case.t, "triage": start.case.triage})
    assert shown(there, start).keys() == shown(start.build(), start).keys()


KEPT = ("facts", "own_view", "sources", "need", "income", "short", "work", *AREAS, "tried", "coop", "dis")
returns = cases(a_case().returning_to_employer(), most=4)


@calm
@given(returns, st.dates(date(2026, 10, 1), date(2027, 6, 1)))
def test_a_failed_return_opens_the_assessment_in_the_same_case_with_everything_kept(start: CaseBuilder, day: date):
    before = start.with_status("signed").set("triage", "track", "return_to_employer").build()
    after = failed_return(before, day, "Kneet ble ikke bra.", by="Torunn Engebakk")
    moment = Moment(after, day, ground())
    assert {name: getattr(after, name) for name in KEPT} == {name: getattr(before, name) for name in KEPT}
    assert after.agreement.goal == before.agreement.goal
    assert after.agreement.activities == before.agreement.activities
    assert after.doc.number == before.doc.number + 1
    assert section_exists(moment, "overall")
    assert all(section_exists(moment, area) for area in AREAS if area != "area_environment")


@calm
@given(returns)
def test_after_a_failed_return_the_lighter_track_is_closed_until_the_outcome_is_another(start: CaseBuilder):
    before = start.with_status("signed").set("triage", "track", "return_to_employer").build()
    moment = Moment(failed_return(before, start.today, "Kneet ble ikke bra."), start.today, ground())
    assert RETURN_FAILED in {problem.check for problem in obstacles(moment, "return_to_employer")}
    turned_back, _ = apply(moment.case, SetValue(("triage", "track"), "return_to_employer"))
    assert "T07" in {problem.check for problem in blocking(Moment(turned_back, start.today, ground()))}
