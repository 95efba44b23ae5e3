"""The next thing is one key away: F8 to what is missing, Enter to the next field, the focus where the work goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from aevdesk.case.talk import Source
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import story_time
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.frame.states import section_groups
from aevdesk.ui.pages.page import path_at
from aevdesk.ui.widgets import SignaturePad

from .conftest import demo, press

ENTER, F8 = Qt.Key.Key_Return, Qt.Key.Key_F8
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock(story_time(demo("01")))


def here():
    QApplication.processEvents()
    return QApplication.focusWidget()


def sentence_at(frame, path):
    return frame.work.problem_sentences().get(path, "")


@pytest.fixture
def ready_but_for_the_reason(open_frame):
    """Both grounds of the way back stand, its card has been pressed, and the reason is asked for."""
    frame = open_frame()
    frame.open_place("triage")
    work = frame.work
    work.add(("sources", "items"), Source(id="source-1", title="Legeerklæring", state="have"))
    for name, value in {
        "same_employer": "yes", "employer_confirmed_by": "Siri", "employer_confirmed_date": work.moment.today,
        "person_confirms": "yes", "health_clarified": "yes", "health_clarified_source": "source-1",
    }.items():  # fmt: skip
        work.set(("triage", name), value)
    work.set(("t", "has_employer"), "yes")
    frame.page._cards["return_to_employer"].radio.click()
    return frame


def test_f8_right_after_the_last_condition_goes_to_what_the_chosen_track_lacks(ready_but_for_the_reason):
    frame = ready_but_for_the_reason
    frame.work.set(("triage", "reason"), "Marit skal tilbake.", typing=True)
    for _ in range(4):
        press(frame, F8)
        assert frame.session.case.triage.track == "return_to_employer"
        assert frame.place in frame._places(), "never a part that this track does not have"
        assert frame.page.isAncestorOf(here())


def test_f8_marks_what_it_goes_to_and_not_the_whole_part(open_frame):
    frame = open_frame()
    frame.open_place("own_view")
    press(frame, F8)
    assert set(frame.work.problem_sentences()) & {("own_view", "mode"), ("own_view", "situation")} == {
        frame.problem_round.last[1]
    }


def test_f8_passes_by_what_will_follow_from_another_answer(open_frame):
    """The day of her own view follows from how it came about: that is asked, and not the day too."""
    frame = open_frame()
    assert {p.path for p in frame.session.problems if p.blocks} >= {("own_view", "mode"), ("own_view", "date")}
    gone_to = []
    for _ in range(len(frame.session.problems)):
        press(frame, F8)
        gone_to.append(frame.problem_round.last[1])
    assert ("own_view", "mode") in gone_to
    assert ("own_view", "date") not in gone_to


def test_a_new_row_is_told_what_it_lacks_when_it_has_been_left_and_not_before(open_frame):
    frame = open_frame()
    frame.open_place("conversation")
    frame.open_place("facts")
    frame.open_place("conversation")
    press(frame, F8)
    frame.page.focus_path(("conversation", "talks"))
    press(frame, ENTER)
    (talk,) = frame.session.case.conversation.talks
    form = ("conversation", "talks", talk.id, "form")
    assert not sentence_at(frame, form)
    frame.go(form)
    press(frame, Qt.Key.Key_Tab)
    assert sentence_at(frame, form), "it was there and went on"
    assert not sentence_at(frame, (*form[:3], "interpreter"))
    frame.step(1)
    assert sentence_at(frame, (*form[:3], "interpreter"))


def test_a_new_talk_begins_where_something_is_to_be_answered(open_frame):
    """Its day is proposed and seen: the first question that is open has the focus."""
    frame = open_frame()
    frame.open_place("conversation")
    frame.page.focus_path(("conversation", "talks"))
    press(frame, ENTER)
    (talk,) = frame.session.case.conversation.talks
    assert path_at(here()) == ("conversation", "talks", talk.id, "form")


def test_what_a_talk_must_have_gone_through_is_ticked_without_unfolding_the_rest(open_frame):
    frame = open_frame()
    frame.open_place("conversation")
    frame.page.focus_path(("conversation", "talks"))
    press(frame, ENTER)
    (talk,) = frame.session.case.conversation.talks
    through = ("conversation", "talks", talk.id, "gone_through")
    frame.go(through)
    press(frame, Qt.Key.Key_Space)
    press(frame, Qt.Key.Key_Tab)
    press(frame, Qt.Key.Key_Space)
    assert set(frame.session.case.conversation.talks[0].gone_through) == {"own_view", "agreement"}
    assert not [p for p in frame.session.problems if p.path == through and p.blocks]


def test_enter_in_a_line_goes_to_the_next_field_and_at_the_end_to_the_way_on(open_frame):
    frame = open_frame()
    frame.go(("facts", "name"))
    QTest.keyClicks(here(), "Marit Elise")
    press(frame, ENTER)
    assert path_at(here()) == ("facts", "national_id")
    QTest.keyClicks(here(), "14857821492")
    press(frame, ENTER)
    assert here() is frame.bottom.next
    assert frame.session.case.facts.name == "Marit Elise"


def test_enter_answers_nothing_for_anybody(open_frame):
    """On a choice it goes on, and what was not chosen is not."""
    frame = open_frame()
    frame.go(("own_view", "mode"))
    assert isinstance(here(), QAbstractButton)
    press(frame, ENTER)
    assert frame.session.case.own_view.mode is None
    assert path_at(here()) == ("own_view", "situation")


def test_enter_ticks_no_condition_on_the_way(ready_but_for_the_reason):
    """From the first condition by way of the second, which is ticked with Space or not at all, to the reason."""
    frame = ready_but_for_the_reason
    frame.work.set(("triage", "health_clarified"), None)
    frame.go(("triage", "person_confirms"))
    press(frame, ENTER)
    tick = frame.page._cards["return_to_employer"].rows[1].tick
    assert here() is tick
    press(frame, ENTER)
    assert frame.session.case.triage.health_clarified is None
    assert frame.page._reason.isAncestorOf(here())


def test_arrows_go_from_card_to_card_and_choose_none(open_frame):
    frame = open_frame()
    frame.open_place("triage")
    cards = frame.page._cards
    for key, name in (
        (Qt.Key.Key_Right, "straightforward"), (Qt.Key.Key_Right, "full"), (Qt.Key.Key_Right, "return_to_employer"),
        (Qt.Key.Key_Up, "full"),
    ):  # fmt: skip
        press(frame, key)
        assert here() is cards[name].radio
    assert frame.session.case.triage.track is None
    press(frame, Qt.Key.Key_Space)
    assert frame.session.case.triage.track == "full"


def test_enter_in_a_date_is_past_the_words_before_it(open_frame):
    """«Den», «innen» and «Vi venter» stand beside the day for who wants them; Enter goes to the next field."""
    frame = open_frame("01")
    a_2 = ("agreement", "activities", "a-2")
    frame.open_place("activities")
    frame.go((*a_2, "from"))
    press(frame, ENTER)
    assert path_at(here()) == (*a_2, "to")


def test_enter_comes_to_what_a_page_begins_with_where_there_is_none_yet(open_frame):
    """The talk that must be, and the first resource; not the lists that may stand empty."""
    frame = open_frame()
    frame.open_place("conversation")
    press(frame, ENTER)
    assert here().text() == "Legg til samtale"
    frame.work.set(("area_work", "state"), "assessed")
    frame.open_place("area_work")
    press(frame, ENTER)
    press(frame, ENTER)
    assert here().text() == "Legg til ressurs"
    frame.open_place("income")
    press(frame, ENTER)
    assert here() is frame.bottom.next


def test_enter_on_a_heading_goes_to_the_first_field(open_frame):
    frame = open_frame()
    frame.open_place("own_view")
    press(frame, ENTER)
    assert path_at(here()) == ("own_view", "mode")


def test_the_facts_of_a_new_case_lead_on_to_the_track_and_then_past_it(window):
    window.new_case()
    frame = window.frame
    assert frame.bottom.next.text() == "Neste: Løp"
    press(frame, Qt.Key.Key_PageDown, CTRL)
    assert frame.place == "triage"
    frame.page._cards["full"].radio.click()
    frame.open_place("facts")
    assert frame.bottom.next.text() == "Neste: Inntekt og ytelser"


def test_a_track_pressed_too_soon_leads_to_its_own_first_condition(open_frame):
    frame = open_frame()
    frame.open_place("triage")
    frame.page._cards["return_to_employer"].radio.click()
    assert here() is frame.page._cards["return_to_employer"].rows[0].tick


def test_when_nothing_is_missing_se_over_stands_ready_to_go_on(open_frame):
    """Enter must not set a note aside that nobody has read."""
    frame = open_frame("01")
    frame.open_place("review")
    press(frame, ENTER)
    assert here() is frame.bottom.next
    press(frame, ENTER)
    assert frame.place == "signing"
    assert frame.session.case.set_aside == demo("01").read().set_aside


def test_signing_goes_from_the_identity_to_the_pads_and_then_to_the_seal_and_the_printer(open_frame):
    frame = open_frame("01")
    frame.open_place("signing")
    page = frame.page
    page.ceremony.confirm_identity()
    frame.open_place("review")
    frame.open_place("signing")
    page = frame.page
    for name in ("Marit Elise Rognhaug", "Torunn Engebakk"):
        assert isinstance(here(), SignaturePad)
        assert name in here().accessibleName()
        press(frame, ENTER)
        press(frame, ENTER)
        assert here().text() == "Bekreft signaturen", "Enter in the name goes on; it does not sign"
        press(frame, ENTER)
    assert here() is frame.bottom.next
    assert here().text() == "Forsegle avtalen"
    press(frame, ENTER)
    assert here().text() == "Skriv ut"
    frame.open_place("review")
    frame.open_place("signing")
    assert here().text() == "Skriv ut"
    states = {entry.code: entry.state for group in section_groups(frame.work) for entry in group.entries}
    assert states["review"] == "done"


def test_a_new_version_leads_on_to_what_it_lacks_and_f8_sends_nobody_to_sign_before_that(open_frame, desk):
    """What it is for stands last in the list, and yet it is where one begins."""
    frame = open_frame("01")
    ceremony = desk.ceremony(frame.session)
    ceremony.show()
    ceremony.confirm_identity()
    for party in ("person", frame.session.case.facts.caseworker):
        ceremony.sign_on_screen(party, name="Navnet")
    ceremony.seal()
    desk.revise(frame.session, "changed")
    frame.open_place("revision")
    assert frame.bottom.next.text() == "Neste: Samtalen", "what is new is talked of"
    for _ in range(3):
        press(frame, F8)
        assert frame.place != "signing"
    frame.open_place("revision")
    press(frame, Qt.Key.Key_PageDown, CTRL)
    assert frame.place == "conversation"


def test_welcome_back_is_gone_once_one_has_gone_on_by_another_way(desk, window):
    session = desk.take_in(demo("04").read())
    window.open_session(session)
    window.frame.go(("agreement", "goal"))
    window.show_cases()
    window.reopen_case(session.case_id)
    assert window.frame.notes.banner("welcome") is not None
    window.frame.open_place("sources")
    assert window.frame.notes.banner("welcome") is None


def test_a_source_is_called_once_and_not_both_named_and_typed(open_frame):
    """«Legeer» in «Hvor står det?» and Enter: it is a doctor's statement, and its date is asked for."""
    frame = open_frame()
    frame.open_place("triage")
    for ground in ("same_employer", "health_clarified"):
        frame.work.set(("triage", ground), "yes")
    frame.go(("triage", "health_clarified_source"))
    QTest.keyClicks(here(), "legeer")
    press(frame, Qt.Key.Key_Down)
    press(frame, ENTER)
    (source,) = frame.session.case.sources.items
    assert (source.type, source.title) == ("legeerklaering", "")
    assert path_at(here())[-1] == "date"
    for _ in range(3):
        QApplication.processEvents()
    assert not here().visibleRegion().isEmpty(), "what has just come is in view"


def test_a_field_that_must_be_written_does_not_call_itself_optional(open_frame):
    """One of five is enough, so each is optional until all are missing and it is told."""
    frame = open_frame()
    frame.open_place("own_view")
    part = next(p for p in frame.page.findChildren(FieldPart) if p.path == ("own_view", "situation"))
    assert "valgfri" in str(part.row._heading.text())
    frame.work.visited.add("own_view")
    part.show_problems(frame.work.problem_sentences())
    assert "valgfri" not in str(part.row._heading.text())
