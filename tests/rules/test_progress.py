"""How it goes after the signing: told beside what was signed, and taken back by undo."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aevdesk.case.agreement import Milestone, Waiting
from aevdesk.case.base import PDate
from aevdesk.case.edits import Edit, apply
from aevdesk.case.model import Case
from aevdesk.desk.session import paths_of
from aevdesk.rules import progress
from aevdesk.rules.closing import end_plan, left_open, may_end
from aevdesk.rules.compare import changes
from aevdesk.rules.versions import asked_again, can_fail, failed_return, is_progress, next_version
from tests.any_case import cases
from tests.builders import CASEWORKER, TODAY, CaseBuilder, a_case

RETURN = (
    a_case()
    .returning_to_employer()
    .add("agreement", "milestones", Milestone(id="ms-1", text="Halv stilling", by=PDate(date=date(2026, 11, 2))))
    .add("agreement", "waiting", Waiting(id="wait-1", what="Svar fra legen", next_check=date(2026, 10, 1)))
    .sealed()
)
ACTIVITY = RETURN.case.agreement.activities[0].id
STEPS = {
    "begun": progress.activity_became(RETURN.case, ACTIVITY, "ongoing", "", TODAY, "Torunn"),
    "stopped": progress.activity_became(RETURN.case, ACTIVITY, "stopped", "Kneet hovnet.", TODAY),
    "reached": progress.milestone_reached(RETURN.case, "ms-1", date(2026, 11, 1), TODAY),
    "came": progress.answer_came(RETURN.case, "wait-1", TODAY),
    "waits": progress.waits_on(RETURN.case, "wait-1", date(2026, 10, 20), TODAY),
    "back": progress.return_became(RETURN.case, "done", TODAY),
    "journal": progress.journalled(RETURN.case, TODAY, "Arkivet, sak 26/12", TODAY),
}


def done(edit: Edit) -> Case:
    return apply(RETURN.case, edit)[0]


@pytest.mark.parametrize("name", STEPS)
def test_each_step_touches_only_what_a_sealed_version_takes_and_is_told_of(name: str):
    edit = STEPS[name]
    aside = [path for path in paths_of(edit) if path[0] not in ("events", "archive")]
    assert all(is_progress(path) for path in aside)
    case, back = apply(RETURN.case, edit)
    assert len(case.events) == len(RETURN.case.events) + 1
    assert apply(case, back)[0] == RETURN.case


def test_what_was_agreed_is_no_progress():
    for path in (("agreement", "goal"), ("agreement", "activities", ACTIVITY, "what"), ("agreement", "activities", "x"),
                 ("agreement", "milestones", "ms-1", "by"), ("facts", "name"), ("return", "date")):  # fmt: skip
        assert not is_progress(path)


def test_what_is_told_can_be_read_in_the_case():
    stopped = done(STEPS["stopped"]).agreement.activities[0]
    assert (stopped.status, stopped.status_reason) == ("stopped", "Kneet hovnet.")
    assert done(STEPS["reached"]).agreement.milestones[-1].reached == date(2026, 11, 1)
    assert "wait-1" not in {row.id for row in done(STEPS["came"]).agreement.waiting}
    assert done(STEPS["back"]).return_.outcome == "done"
    archive = done(STEPS["journal"]).archive
    assert (archive.status, archive.date, archive.by, archive.where) == (
        "done", TODAY, CASEWORKER, "Arkivet, sak 26/12",
    )  # fmt: skip


def test_a_step_for_what_is_settled_already_is_refused():
    settled = done(STEPS["came"])
    with pytest.raises(KeyError):
        progress.answer_came(settled, "wait-1", TODAY)
    with pytest.raises(KeyError):
        progress.activity_became(settled, "act-99", "done", "", TODAY)


def test_only_a_sealed_plan_is_ended_and_only_once():
    assert may_end(RETURN.moment())
    ended = end_plan(RETURN.case, "in_work", TODAY, note="Hun er tilbake.", by="Torunn")
    assert (ended.doc.status, ended.revision.closing, ended.return_.outcome) == ("ended", "in_work", "done")
    assert not may_end(CaseBuilder(ended, TODAY).moment())
    with pytest.raises(ValueError, match="sealed"):
        end_plan(ended, "other", TODAY)
    with pytest.raises(ValueError, match="sealed"):
        end_plan(a_case().returning_to_employer().case, "other", TODAY)


def test_ending_says_what_is_left_open_and_judges_nothing():
    left = left_open(RETURN.case)
    assert "Svar fra legen" in left.waiting
    assert left.activities
    assert not left.is_journalled
    ended = end_plan(RETURN.case, "wish", TODAY)
    assert ended.agreement == RETURN.case.agreement
    assert ended.return_.outcome == "pending", "only a return that ends in work has come about"


def test_a_failed_return_asks_about_each_old_activity_until_it_is_answered():
    assert can_fail(RETURN.moment())
    later = failed_return(RETURN.case, date(2026, 12, 2), "Hun ble syk.", talk=date(2026, 12, 9))
    assert later.follow.next_date == date(2026, 12, 9)
    assert later.revision.since == "Hun ble syk."
    asked = asked_again(later)
    assert [activity.id for activity in asked] == [a.id for a in RETURN.case.agreement.activities if a.is_open]
    still = apply(later, progress.activity_still_applies(later, asked[0].id, TODAY))[0]
    assert [activity.id for activity in asked_again(still)] == [activity.id for activity in asked[1:]]
    for activity in asked[1:]:
        still = apply(still, progress.activity_became(still, activity.id, "stopped", "Gjelder ikke.", TODAY))[0]
    assert asked_again(still) == ()
    assert still.agreement.activities[0].status == asked[0].status


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(cases(RETURN, most=4), st.sampled_from(["planned", "changed", "correction"]))
def test_a_new_version_only_empties_what_is_asked_anew(builder: CaseBuilder, reason: str):
    """Nothing is lost but what form 20 says: conclusions, signatures, talks and dates."""
    case = builder.case.model_copy(update={"doc": RETURN.case.doc})
    later = next_version(case, TODAY, reason)
    anew = {"overall", "review", "conversation", "follow", "revision", "archive", "worknote", "events"}
    touched = {change.path for change in changes(case, later) if change.path[0] not in anew}
    assert touched <= {("agreement", "from"), ("agreement", "to")}
