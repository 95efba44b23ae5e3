"""An open case: typing is saved, can be undone, and cannot slip past a signature or a seal."""

from datetime import date

import pytest

from aevdesk.case.activities import Activity
from aevdesk.desk.demo import demo_cases
from aevdesk.desk.desk import Desk
from aevdesk.desk.errors import SealedError, SignaturesStandError
from aevdesk.desk.opening import open_demo
from aevdesk.desk.session import Change, Session
from aevdesk.rules.versions import next_version
from aevdesk.store.records import Notice, NotSaved, Saved


def test_a_new_case_knows_the_office_and_chooses_nothing_about_the_person(desk: Desk) -> None:
    case = desk.new_case().case
    assert case.facts.office == "Nav Lundvik"
    assert [p.name for p in case.facts.parties] == ["Torunn Engebakk"]
    assert case.triage.track is None
    assert all(getattr(case.t, name) is None for name in type(case.t).model_fields)


def test_what_is_typed_is_there_when_the_case_is_opened_again(desk: Desk) -> None:
    session = desk.new_case()
    for so_far in ("M", "Ma", "Mar", "Marit"):
        session.set(("facts", "name"), so_far, typing=True)
    session.leave_field()
    assert desk.open(session.case_id).case.facts.name == "Marit"
    assert [line.name for line in desk.lines()] == ["Marit"]


def test_saved_is_told_only_when_the_disk_has_it(desk: Desk) -> None:
    told: list[Saved | NotSaved | Notice] = []
    desk.on_saved(told.append)
    session = desk.new_case()
    session.set(("facts", "name"), "Marit")
    session.save_now()
    assert any(isinstance(news, Saved) and news.ticket >= session.ticket for news in told)


def test_keys_typed_in_one_field_are_one_step_of_undo(desk: Desk) -> None:
    session = desk.new_case()
    for so_far in ("j", "jo", "jobb"):
        session.set(("agreement", "goal"), so_far, typing=True)
    session.leave_field()
    session.set(("agreement", "goal"), "jobb og hverdag", typing=True)
    session.undo()
    assert session.case.agreement.goal == "jobb"
    session.undo()
    assert session.case.agreement.goal == ""
    assert not session.can_undo
    session.redo()
    session.redo()
    assert session.case.agreement.goal == "jobb og hverdag"


def test_listeners_hear_which_sections_came_and_went(desk: Desk) -> None:
    session = desk.new_case()
    heard: list[Change] = []
    stop = session.subscribe(heard.append)
    session.set(("triage", "track"), "return_to_employer")
    stop()
    session.set(("triage", "track"), "full")
    assert len(heard) == 1
    assert "need" in heard[0].came
    assert "overall" in heard[0].went


def test_a_change_of_track_is_told_in_the_history_and_undone_with_it(desk: Desk) -> None:
    session = desk.new_case()
    session.set(("triage", "track"), "full")
    session.set(("triage", "track"), "straightforward")
    assert [(e.before, e.after, e.by) for e in session.case.events] == [("full", "straightforward", "Torunn Engebakk")]
    session.undo()
    assert session.case.events == ()


def test_what_follows_from_an_answer_is_filled_in_and_undone_with_it(desk: Desk) -> None:
    session = desk.new_case()
    session.set(("facts", "national_id"), "148578 2149", typing=True)
    session.set(("facts", "national_id"), "148578 21492", typing=True)
    assert session.case.facts.birth_date == date(1978, 5, 14)
    session.undo()
    assert session.case.facts.birth_date is None


def test_what_was_answered_already_is_never_filled_over(desk: Desk) -> None:
    session = desk.new_case()
    session.set(("facts", "birth_date"), date(1978, 5, 15))
    session.set(("facts", "national_id"), "148578 21492")
    assert session.case.facts.birth_date == date(1978, 5, 15)


def test_nobody_changes_what_another_has_signed_without_voiding_it_first(ready: Session, desk: Desk) -> None:
    ceremony = desk.ceremony(ready)
    ceremony.show()
    ceremony.sign_on_screen("person", name="Marit Elise Rognhaug")
    before = ready.case
    with pytest.raises(SignaturesStandError) as caught:
        ready.set(("agreement", "goal"), "Noe annet")
    assert caught.value.params == {"who": "Marit Elise Rognhaug"}
    assert ready.case == before
    ready.void_signatures()
    ready.set(("agreement", "goal"), "Noe annet")
    assert ready.case.signing.signatures == ()
    assert ready.case.agreement.goal == "Noe annet"


@pytest.mark.parametrize("path", [("facts", "phone"), ("follow", "next_date"), ("worknote",)])
def test_contact_data_and_the_next_meeting_change_without_new_signatures(
    ready: Session, desk: Desk, path: tuple[str, ...]
) -> None:
    ceremony = desk.ceremony(ready)
    ceremony.show()
    ceremony.sign_on_screen("person")
    ready.set(path, None if path[-1] == "next_date" else "68 05 09 99")
    assert ready.signers == ("Marit Elise Rognhaug",)


def test_a_sealed_version_takes_no_edits_and_the_next_one_does(ready: Session, desk: Desk) -> None:
    ceremony = desk.ceremony(ready)
    ceremony.show()
    ceremony.confirm_identity()
    ceremony.sign_on_screen("person")
    ceremony.sign_on_screen(ready.case.facts.caseworker)
    ready.set(("signing", "copy"), "paper")
    ceremony.seal()
    with pytest.raises(SealedError):
        ready.add(("agreement", "activities"), Activity(id="a-99"))
    desk.revise(ready, "planned")
    ready.add(("agreement", "activities"), Activity(id="a-99"))
    assert ready.case.doc.number == 2
    assert ready.case.doc.status == "draft"
    assert ready.case.signing.signatures == ()
    assert ready.case.agreement.goal != ""


def test_a_demo_case_stands_on_the_day_of_its_story_and_can_be_signed() -> None:
    desk = open_demo()
    try:
        for demo in demo_cases():
            name = demo.read().facts.name
            line = next(line for line in desk.lines() if line.name == name and line.track == demo.read().triage.track)
            session = desk.open(line.case_id)
            assert session.moment.today == demo.clock
            assert desk.ceremony(session).obstacles() == ()
    finally:
        desk.close()


def test_a_new_agreement_is_never_dated_back_over_a_period_that_is_over(
    ready: Session,
) -> None:
    sealed = ready.case.model_copy(update={"doc": ready.case.doc.model_copy(update={"status": "signed"})})
    assert next_version(sealed, date(2026, 3, 26), "planned").agreement.to == ready.case.agreement.to
    assert next_version(sealed, date(2026, 7, 6), "planned").agreement.from_ is None
