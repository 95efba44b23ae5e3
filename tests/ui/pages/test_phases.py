"""Prepare, talk, agree: another manner, the same data, and nothing private in view in a talk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from aevdesk.case.edits import value_at
from aevdesk.ui.theme import look

from .conftest import CTRL, press


def words_in_view(frame) -> str:
    """Everything that can be read in the frame now, what has been typed by the person left out."""
    labels = [*frame.findChildren(QLabel), *frame.findChildren(QAbstractButton)]
    return "\n".join(widget.text() for widget in labels if widget.isVisible())


def test_what_is_said_in_the_talk_stands_in_the_case(open_frame):
    frame = open_frame()
    press(frame, Qt.Key.Key_2, CTRL)
    assert frame.phase == "talk"
    frame.open_place("talk-can")
    QTest.keyClicks(QApplication.focusWidget(), "Jeg kan faget mitt.")
    assert frame.session.case.own_view.can == "Jeg kan faget mitt."


def test_switching_between_phases_never_loses_the_place(open_frame):
    frame = open_frame("04")
    frame.open_place("sources")
    press(frame, Qt.Key.Key_2, CTRL)
    frame.open_place("talk-wish")
    press(frame, Qt.Key.Key_3, CTRL)
    frame.open_place("expectations")
    for key, place in ((Qt.Key.Key_1, "sources"), (Qt.Key.Key_2, "talk-wish"), (Qt.Key.Key_3, "expectations")):
        press(frame, key, CTRL)
        assert frame.place == place


def test_the_agreement_phase_shows_only_the_agreement(open_frame):
    frame = open_frame("04")
    frame.set_phase("agree")
    assert "agreement" in frame.list._rows
    assert "signing" in frame.list._rows
    assert "facts" not in frame.list._rows


@pytest.mark.parametrize("number", ["01", "04", "05"])
def test_a_talk_shows_no_other_name_no_id_number_and_no_other_case(open_frame, number):
    frame = open_frame(number)
    case = frame.session.case
    frame.set_phase("talk")
    private = [case.facts.national_id, *(party.name for party in case.facts.parties), "Mine saker"]
    for place in list(frame.list._rows):
        frame.open_place(place)
        QApplication.processEvents()
        seen = words_in_view(frame)
        assert seen
        assert [word for word in private if word and word in seen] == []


def test_the_turned_screen_has_only_question_answer_and_the_way_on(open_frame):
    frame = open_frame("04")
    frame.set_phase("talk")
    press(frame, Qt.Key.Key_F11)
    shown = [part.isVisible() for part in (frame.bar, frame.list, frame.preview, frame.page, frame.bottom)]
    assert shown == [False, False, False, True, True]
    assert look().percent == 125
    press(frame, Qt.Key.Key_Escape)
    assert frame.bar.isVisible()
    assert look().percent == 100
    press(frame, Qt.Key.Key_F11)
    frame.set_phase("prepare")
    assert (look().percent, frame.is_turned, frame.bar.isVisible()) == (100, False, True)


def test_undo_leads_out_of_the_talk_to_a_field_that_the_talk_does_not_show(open_frame):
    frame = open_frame("04")
    frame.work.set(("facts", "office"), "Nav Lillevik")
    frame.session.leave_field()
    frame.set_phase("talk")
    press(frame, Qt.Key.Key_Z, CTRL)
    assert (frame.phase, frame.place) == ("prepare", "facts")


def known_card(frame, text: str):
    """The card beside the question that says `text`."""
    cards = frame.page.known.cards.values()
    return next(card for card in cards if card._known.finding.text == text)


def click(card, words: str) -> None:
    """Press the button of the card that says `words`."""
    button = next(b for b in card.findChildren(QAbstractButton) if b.text() == words and b.isVisibleTo(card))
    button.click()
    QApplication.processEvents()


def test_what_is_known_from_before_is_confirmed_by_the_person(open_frame):
    frame = open_frame("04")
    frame.set_phase("talk")
    frame.open_place("talk-can")
    card = next(card for card in frame.page.known.cards.values() if not card.is_covered)
    path, finding = card._known.path, card._known.finding
    click(card, "Det stemmer")
    assert value_at(frame.session.case, path).confirmed == frame.session.moment.today
    frame.undo()
    assert value_at(frame.session.case, path) == finding


def test_what_is_not_quite_right_is_written_anew_and_is_told_from_then_on(open_frame):
    frame = open_frame("04")
    frame.set_phase("talk")
    frame.open_place("talk-hard")
    card = next(card for card in frame.page.known.cards.values() if not card.is_covered)
    path = card._known.path
    click(card, "Ikke helt")
    press(frame, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "Det går bedre nå.")
    finding = value_at(frame.session.case, path)
    assert (finding.text, finding.basis) == ("Det går bedre nå.", "told")


def test_what_a_doctor_says_is_covered_until_it_is_asked_for_and_is_covered_again(open_frame):
    frame = open_frame("04")
    frame.set_phase("talk")
    frame.open_place("talk-can")
    card = next(card for card in frame.page.known.cards.values() if card.is_covered)
    words = card._known.finding.text
    assert words not in words_in_view(frame)
    click(card, "Vis")
    assert words in words_in_view(frame)
    card._covering.timeout.emit()
    assert words not in words_in_view(frame)


def test_marked_words_become_a_resource_that_can_be_changed_at_once(open_frame):
    frame = open_frame("04")
    frame.set_phase("talk")
    frame.open_place("talk-can")
    sayings = frame.page._sayings[0]
    box = sayings._box
    start = box.value().index("e-sportklubben")
    box.select(start, len("e-sportklubben"))
    before = frame.session.case.area_interests.findings
    sayings.take("resource", "area_interests")
    made = frame.session.case.area_interests.findings[-1]
    assert (made.text, made.kind, made.basis) == ("e-sportklubben", "resource", "told")
    assert made.sources == (frame.session.case.conversation.talks[-1].id,)
    line = sayings._lines[made.id]
    line._other.click()
    assert frame.session.case.area_interests.findings[-1].kind == "barrier"
    line._away.click()
    assert frame.session.case.area_interests.findings == before


def test_nothing_can_be_taken_along_before_words_are_marked(open_frame):
    frame = open_frame("04")
    frame.set_phase("talk")
    frame.open_place("talk-can")
    missing = [button.missing for button in frame.page._sayings[0]._verbs.values()]
    assert missing == ["Merk ordene du vil ta med først."] * 2


def test_a_return_to_the_employer_has_no_findings_to_ask_about(open_frame):
    frame = open_frame("01")
    frame.set_phase("talk")
    frame.open_place("talk-can")
    assert not frame.page.known.isVisible()
    assert not any(sayings.isVisible() for sayings in frame.page._sayings)


def test_both_views_are_written_where_the_talk_is_and_undo_takes_them_away(open_frame):
    frame = open_frame("04")
    frame.work.set(("dis", "exists"), None)
    frame.session.leave_field()
    frame.set_phase("talk")
    frame.open_place("talk-way")
    views = frame.page.views
    assert views.parts == {}
    views.verb.click()
    QTest.keyClicks(QApplication.focusWidget(), "Jeg vil begynne før.")
    views.parts[("dis", "nav")].row.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "Vi venter på legen.")
    said = frame.session.case.dis
    assert (said.exists, said.person, said.nav) == ("yes", "Jeg vil begynne før.", "Vi venter på legen.")
    assert not views.verb.isVisible()
    for _ in range(3):
        frame.session.undo()
    assert (frame.session.case.dis.exists, frame.page.views.parts) == (None, {})


def test_day_way_and_interpreter_are_asked_once_in_the_talk_itself(open_frame):
    frame = open_frame("04")
    frame.set_phase("talk")
    frame.open_place("talk-now")
    held = frame.page.held
    assert "15.09.2026" in held.line.findChildren(QLabel)[1].text()
    held.line.change_asked.emit()
    talk = frame.session.case.conversation.talks[-1]
    here = ("conversation", "talks", talk.id)
    assert [path[-1] for path in held.parts] == ["date", "form", "interpreter"]
    frame.work.set((*here, "interpreter"), "used")
    QApplication.processEvents()
    assert [path[-1] for path in held.parts] == ["date", "form", "interpreter", "interpreter_detail"]
    assert frame.page.focus_path((*here, "interpreter_detail"))


def test_a_talk_that_is_not_entered_yet_is_begun_in_the_talk(open_frame):
    frame = open_frame()
    frame.set_phase("talk")
    frame.open_place("talk-now")
    held = frame.page.held
    assert frame.session.case.conversation.talks == ()
    QTest.mouseClick(held.verb, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert len(frame.session.case.conversation.talks) == 1
    assert held.verb.isHidden()
    assert held.isAncestorOf(QApplication.focusWidget())
    press(frame, Qt.Key.Key_Z, CTRL)
    assert frame.session.case.conversation.talks == ()
    assert (frame.phase, frame.place) == ("talk", "talk-now")
    assert frame.page.held.verb.isVisible()


def test_in_a_narrow_window_a_page_beside_the_form_is_called_by_its_own_name(open_frame):
    frame = open_frame("04")
    frame.open_place("papers")
    assert frame.picker.line.text() == frame.page.title
    frame.open_place("sources")
    assert "6" in frame.picker.line.accessibleName()
