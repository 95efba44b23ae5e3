"""Løp: ticks begin empty and count when what they ask for is told; a track waits, is chosen, or gives way."""

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from aevdesk.case.talk import Source
from aevdesk.ui.pages.track.card import TrackCard
from aevdesk.ui.pages.track.triage_page import TriagePage
from aevdesk.ui.widgets import FieldRow

from .conftest import type_at

RETURN, SHORT, FULL = "return_to_employer", "straightforward", "full"
EMPLOYER, HEALTH = 0, 1


@pytest.fixture
def frame(open_frame):
    made = open_frame()
    made.work.set(("facts", "name"), "Ingrid Solvang")
    made.open_place("triage")
    assert isinstance(made.page, TriagePage)
    return made


def card(frame, track: str) -> TrackCard:
    QApplication.processEvents()
    return frame.page._cards[track]


def state(frame, track: str) -> str:
    return card(frame, track).state_words.text()


def labels(frame, track: str) -> list[str]:
    """The fields that are seen on a card."""
    shown = card(frame, track)
    return [row.label for row in shown.findChildren(FieldRow) if row.isVisibleTo(shown)]


def confirm_return(frame) -> None:
    """Both grounds of the return, with who, when and where it says so."""
    for number in (EMPLOYER, HEALTH):
        card(frame, RETURN).rows[number].tick.click()
    work = frame.work
    work.add(("sources", "items"), Source(id="source-1", title="Fastlege"))
    work.set(("triage", "employer_confirmed_by"), "Hanne Brekke")
    work.set(("triage", "employer_confirmed_date"), QDate(2026, 9, 1).toPython())
    work.set(("triage", "person_confirms"), "yes")
    work.set(("triage", "health_clarified_source"), "source-1")


def test_every_tick_begins_empty_and_each_card_says_how_far_it_has_come(frame):
    ticks = [row.tick for track in (RETURN, SHORT) for row in card(frame, track).rows]
    assert len(ticks) == 6
    assert not any(tick.isChecked() for tick in ticks)
    assert [state(frame, track) for track in (RETURN, SHORT, FULL)] == [
        "Ingen av to er bekreftet", "Ingen av tre er bekreftet", "Kan alltid velges",
    ]  # fmt: skip
    assert labels(frame, RETURN) == labels(frame, SHORT) == []


def test_a_tick_opens_its_fields_and_counts_only_when_they_are_filled(frame):
    card(frame, RETURN).rows[EMPLOYER].tick.click()
    assert labels(frame, RETURN) == ["Hvem?", "Når?", "Bekrefter Ingrid at dette er målet?"]
    triage, traits = frame.session.case.triage, frame.session.case.t
    assert (traits.has_employer, triage.same_employer, triage.person_confirms) == ("yes", "yes", None)
    assert state(frame, RETURN) == "Ingen av to er bekreftet"
    assert state(frame, SHORT) == "Ingen av fire er bekreftet"
    confirmed = {"employer_confirmed_by": "Hanne Brekke", "person_confirms": "yes"}
    for name, value in confirmed.items():
        frame.work.set(("triage", name), value)
    assert state(frame, RETURN) == "Ingen av to er bekreftet"
    frame.work.set(("triage", "employer_confirmed_date"), QDate(2026, 9, 1).toPython())
    assert state(frame, RETURN) == "Ett av to er bekreftet"
    frame.undo()
    assert state(frame, RETURN) == "Ingen av to er bekreftet"


def test_a_lighter_track_chosen_too_soon_says_what_is_missing_and_goes_there(frame):
    confirm_return(frame)
    frame.work.set(("triage", "employer_confirmed_date"), None)
    card(frame, RETURN).radio.click()
    assert state(frame, RETURN) == "Ett vilkår mangler: Når bekreftet arbeidsgiveren?"
    assert frame.session.case.triage.track is None
    assert not card(frame, RETURN).radio.isChecked()
    focused = QApplication.focusWidget()
    assert card(frame, RETURN).rows[EMPLOYER].isAncestorOf(focused)
    assert focused.accessibleName().startswith("Når?")


def test_what_was_chosen_too_soon_is_chosen_when_the_last_thing_is_told(frame):
    confirm_return(frame)
    assert state(frame, RETURN) == "Begge vilkår er bekreftet"
    card(frame, RETURN).radio.click()
    assert state(frame, RETURN) == "Skriv først hvorfor dette løpet passer."
    type_at(frame, ("triage", "reason"), "Legen har avklart hva hun kan gjøre.")
    assert frame.session.case.triage.track is None
    frame.work.leave_field(("triage", "reason"))
    assert frame.session.case.triage.track == RETURN
    name = card(frame, RETURN).radio.accessibleName()
    assert name == "Tilbake til arbeidsgiver, begge vilkår er bekreftet, valgt"


def test_a_ground_taken_back_keeps_the_track_until_one_leaves_and_then_the_full_one_stands(frame):
    confirm_return(frame)
    frame.work.set(("triage", "reason"), "Helsen er avklart.")
    card(frame, RETURN).radio.click()
    card(frame, RETURN).rows[HEALTH].tick.click()
    triage = frame.session.case.triage
    assert (triage.track, triage.health_clarified, triage.health_clarified_source) == (RETURN, None, "source-1")
    assert state(frame, RETURN) == "Ett vilkår mangler: Helsen er avklart"
    frame.open_place("facts")
    assert frame.session.case.triage.track == FULL
    assert frame.went.isVisible() or frame.went.isVisibleTo(frame)
    assert "deler" in frame.went._words.text()
    frame.undo()
    assert frame.session.case.triage.track == RETURN


def test_a_track_that_was_broken_before_is_not_changed_by_reading_the_page(frame):
    frame.work.set(("triage", "track"), SHORT)
    frame.open_place("facts")
    assert frame.session.case.triage.track == SHORT


def test_the_answers_that_are_no_tick_stay_within_reach_and_are_seen_when_given(frame):
    short = card(frame, SHORT)
    short._ask_other.click()
    assert labels(frame, SHORT) == ["Ingrid er enig", "Du er enig", "Legen er enig"]
    frame.work.set(("triage", "agree_doctor"), "not_asked")
    assert not short.rows[2].tick.isChecked()
    frame.work.set(("t", "has_employer"), "yes")
    frame.work.set(("triage", "same_employer"), "unknown")
    assert labels(frame, RETURN)[0] == "Samme arbeidsgiver har bekreftet at Ingrid skal tilbake"
    frame.open_place("facts")
    frame.open_place("triage")
    assert "Legen er enig" in labels(frame, SHORT)


def test_the_doctor_counts_when_it_is_said_how_we_know(frame):
    card(frame, SHORT).rows[2].tick.click()
    assert labels(frame, SHORT) == ["Hvordan vet vi det?"]
    assert state(frame, SHORT) == "Ingen av tre er bekreftet"
    frame.work.set(("triage", "agree_doctor_how"), "Brev 1. september")
    assert state(frame, SHORT) == "Ett av tre er bekreftet"


def test_what_each_track_opens_is_counted_from_the_list(frame):
    words = {track: card(frame, track)._gives.text() for track in (RETURN, SHORT, FULL)}
    assert words[RETURN].endswith("Omtrent én side.")
    counts = [int(said.split()[1]) for said in words.values()]
    assert counts == sorted(counts)
    frame.work.set(("triage", "track"), FULL)
    assert counts[-1] == len(frame._places())


def test_the_name_of_a_tick_says_what_it_means(frame):
    spoken = card(frame, RETURN).rows[HEALTH].tick.accessibleName()
    assert spoken == "Helsen er avklart. Det er klart hva Ingrid kan gjøre, og når."
    frame.work.set(("facts", "name"), "")
    assert "hva personen kan" in card(frame, FULL)._plain[0].text()
