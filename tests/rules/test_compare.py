"""What changed between two values of a case."""

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aevdesk.case.activities import Activity
from aevdesk.case.base import PDate
from aevdesk.rules.compare import changes, sections_changed, seen
from aevdesk.rules.versions import failed_return
from tests.any_case import cases, edits
from tests.builders import TODAY, CaseBuilder, a_case

FULL, RETURN = a_case().full(), a_case().returning_to_employer()


def told(before: CaseBuilder, after: CaseBuilder) -> list[tuple[str, str]]:
    return [(change.kind, ".".join(change.path)) for change in changes(before.case, after.case)]


def test_a_field_is_told_of_with_what_stood_and_stands_there():
    later = FULL.set("agreement", "to", date(2027, 3, 1))
    (change,) = changes(FULL.case, later.case)
    assert (change.kind, change.section, change.form_id) == ("changed", "agreement", "agreement.to")
    assert change.before is not None
    assert change.after is not None
    assert (change.before.value, change.after.value) == (FULL.case.agreement.to, date(2027, 3, 1))
    assert change.weight == "material"


def test_what_was_empty_is_new_and_what_is_emptied_is_gone():
    fuller = FULL.set("agreement", "goal_long", "Sykepleier på dagtid.")
    assert told(FULL, fuller) == [("new", "agreement.goal_long")]
    assert told(fuller, FULL) == [("gone", "agreement.goal_long")]
    assert told(FULL, FULL.set("agreement", "goal_long", "  ")) == [], "white space is nothing"


def test_rows_are_the_same_row_by_their_id():
    first, *rest = FULL.case.agreement.activities
    moved = PDate(date=date(2027, 2, 1))
    changed = FULL.set("agreement", "activities", first.id, "to", moved)
    (change,) = changes(FULL.case, changed.case)
    assert change.path == ("agreement", "activities", first.id, "to")
    assert change.section == "activities"
    assert [row.id for row in change.rows] == [first.id]
    assert rest, "the builder has more than one activity"


def test_a_row_that_comes_or_goes_is_one_change():
    one = Activity(id="act-new", what="Ring skolen", who="person")
    more = FULL.add("agreement", "activities", one)
    (came,), (went,) = changes(FULL.case, more.case), changes(more.case, FULL.case)
    assert (came.kind, came.is_row, came.before) == ("new", True, None)
    assert came.after is not None
    assert came.after.value == (one,)
    assert (went.kind, went.is_row, went.after) == ("gone", True, None)


def test_rows_in_another_order_are_told_of_once():
    first = FULL.case.agreement.activities[0]
    turned = FULL.move("agreement", "activities", first.id, 1)
    assert told(FULL, turned) == [("moved", "agreement.activities")]


def test_a_new_meeting_day_is_contact_and_a_work_note_is_internal():
    other = FULL.set("follow", "next_date", date(2026, 11, 3)).set("worknote", "Ring på mandag.")
    assert {change.form_id: change.weight for change in changes(FULL.case, other.case)} == {
        "follow.next_date": "contact", "worknote": "internal",
    }  # fmt: skip


def test_signatures_are_no_change_of_the_content():
    assert changes(FULL.case, FULL.signed().case) == ()


def test_a_failed_return_opens_and_closes_but_types_nothing_anew():
    draft = a_case().has(**{name: getattr(RETURN.case, name) for name in ("facts", "t", "triage", "need", "return_")})
    signed = CaseBuilder(RETURN.sealed().case, TODAY)
    later = CaseBuilder(failed_return(signed.case, date(2026, 12, 2), "Hun ble syk.", by="T"), date(2026, 12, 2))
    assert draft.case.need.statement
    assert "need" not in sections_changed(changes(signed.case, later.case)), "it is kept"
    gone = changes(seen(signed.moment()), seen(later.moment()))
    assert {c.kind for c in gone if c.section == "need"} == {"gone"}, "and it is not seen any more"


def test_what_is_seen_is_the_whole_case_where_everything_is_open():
    moment = FULL.moment()
    assert changes(seen(moment), seen(moment)) == ()
    assert seen(moment).agreement.goal == FULL.case.agreement.goal
    assert seen(RETURN.moment()).need == RETURN.case.need


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(cases(FULL, most=4))
def test_nothing_has_changed_between_a_case_and_itself(builder: CaseBuilder):
    assert changes(builder.case, builder.case) == ()


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_the_way_back_names_the_same_places_with_new_and_gone_exchanged(data: st.DataObject):
    one, other = data.draw(cases(FULL, most=4)), data.draw(cases(RETURN, most=2))
    there, back = changes(one.case, other.case), changes(other.case, one.case)
    opposite = {"new": "gone", "gone": "new", "changed": "changed", "moved": "moved"}
    assert {(c.path, c.kind) for c in there} == {(c.path, opposite[c.kind]) for c in back}
    assert [c.section for c in there] == sorted((c.section for c in there), key=sections_in_order().index)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_an_edit_is_told_of_where_it_was_made_and_nowhere_else(data: st.DataObject):
    from aevdesk.case.edits import apply
    from aevdesk.desk.session import paths_of

    edit = data.draw(edits(FULL.case))
    after = apply(FULL.case, edit)[0]
    (place,) = paths_of(edit)
    for change in changes(FULL.case, after):
        assert change.path[: len(place)] == place or place[: len(change.path)] == change.path


def sections_in_order() -> list[str]:
    from aevdesk.rules.outline import SECTIONS

    return [spec.id for spec in SECTIONS]
