"""The frame of a case: sections come and go, nothing is lost, and what stops is told of with a way out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.case.signing import Signature
from aevdesk.desk.review import before_signing
from aevdesk.rules.outline import sections
from aevdesk.ui.pages.form.quiet import follows_from_missing
from aevdesk.ui.pages.form.section_page import SectionPage
from aevdesk.ui.pages.frame.states import section_groups
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button, ScrollPage
from aevdesk.ui.widgets.tabbing import tab_stops

from .conftest import CTRL, press, type_at

TRACK = ("triage", "track")
GENERIC = ("facts", "conversation", "own_view", "sources", "area_health", "overall", "waiting", "expectations")
"""Pages built from the outline that between them hold every kind of field."""


def listed(frame) -> list[str]:
    return [entry.code for group in section_groups(frame.work) for entry in group.entries]


def shown_in_list(frame) -> set[str]:
    return set(frame.list._rows)


def test_choosing_a_track_opens_and_closes_sections_at_once_and_loses_nothing(open_frame):
    frame = open_frame("04")
    health = frame.session.case.area_health
    assert "area_health" in shown_in_list(frame)
    frame.work.set(TRACK, "return_to_employer")
    assert "area_health" not in shown_in_list(frame)
    assert "need" in shown_in_list(frame)
    frame.work.set(TRACK, "full")
    assert "area_health" in shown_in_list(frame)
    assert frame.session.case.area_health == health


def test_sections_that_went_are_told_of_quietly_with_a_way_back(open_frame):
    frame = open_frame("04")
    frame.work.set(TRACK, "return_to_employer")
    assert frame.went.isVisible()
    assert "De er lagt bort, ikke slettet." in frame.went._words.text()
    frame.work.set(("facts", "phone"), "1")
    QTest.mouseClick(frame.went._undo, Qt.MouseButton.LeftButton)
    assert frame.session.case.triage.track == "full"
    assert frame.session.case.facts.phone == "1"
    assert not frame.went.isVisible()


def test_a_place_that_went_gives_way_to_the_first_one(open_frame):
    frame = open_frame("04")
    frame.open_place("area_health")
    frame.session.set(TRACK, "return_to_employer")
    assert frame.place == "triage"


def test_the_list_shows_every_section_that_exists_and_no_other(open_frame):
    for number in ("01", "04", "13"):
        frame = open_frame(number)
        existing = {section.id for section in sections(frame.work.moment)}
        assert set(listed(frame)) - {"review"} == existing


def test_next_and_previous_name_where_they_lead_and_go_there(open_frame):
    frame = open_frame("01")
    frame.open_place("facts")
    assert frame.bottom.next.text() == "Neste: Inntekt og ytelser"
    press(frame, Qt.Key.Key_PageDown, CTRL)
    assert frame.place == "income"
    press(frame, Qt.Key.Key_PageUp, CTRL)
    assert frame.place == "facts"
    QTest.mouseClick(frame.bottom.next, Qt.MouseButton.LeftButton)
    assert frame.place == "income"


def test_a_section_says_what_is_missing_first_when_it_has_been_left(open_frame):
    frame = open_frame()
    frame.open_place("facts")
    state = {e.code: e.state for g in section_groups(frame.work) for e in g.entries}
    assert state["facts"] != "problem"
    frame.step(1)
    entry = next(e for g in section_groups(frame.work) for e in g.entries if e.code == "facts")
    assert (entry.state, entry.word) == ("problem", "2 mangler")


def test_f8_goes_through_every_problem_and_round(open_frame):
    frame = open_frame()
    moment, every = frame.work.moment, before_signing(frame.session.problems)
    missing = {p.path for p in every}
    blocking = [p for p in every if not follows_from_missing(moment, p.path, missing)]
    gone_to = set()
    for _ in range(len(blocking)):
        press(frame, Qt.Key.Key_F8)
        gone_to.add(frame.problem_round.last)
    assert gone_to == {(p.check, p.path) for p in blocking}


def test_f6_moves_between_list_form_page_and_bars(open_frame):
    frame = open_frame("01")
    frame.list.focus_current()
    visited = []
    for _ in range(5):
        press(frame, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        stops = {
            "page": frame.page,
            "preview": frame.preview,
            "bottom": frame.bottom,
            "bar": frame.bar,
            "list": frame.list,
        }
        visited.append(next(name for name, stop in stops.items() if stop.isAncestorOf(focused)))
    assert visited == ["page", "preview", "bottom", "bar", "list"]


def test_a_row_that_is_taken_away_can_be_had_back(open_frame):
    frame = open_frame("04")
    frame.open_place("sources")
    before = frame.session.case.sources.items
    frame.work.remove(("sources", "items", before[0].id), "Legeerklæring")
    assert frame.undo_bar.isVisible()
    assert len(frame.session.case.sources.items) == len(before) - 1
    press(frame, Qt.Key.Key_Z, CTRL)
    assert frame.session.case.sources.items == before
    assert not frame.undo_bar.isVisible()


def test_a_change_after_a_signature_asks_first_and_keeps_what_was_typed(open_frame):
    frame = open_frame("01")
    signed = Signature(
        id="sign-1", party="person", mode="screen", name="Marit Elise Rognhaug", date=frame.work.moment.today
    )
    frame.session.add(("signing", "signatures"), signed)
    type_at(frame, ("agreement", "goal"), "!")
    banner = frame.notes.banner("signatures")
    assert banner.isVisible()
    assert banner.title.text() == "Endrer du nå, må begge signere på nytt"
    assert not frame.session.case.agreement.goal.endswith("!")
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert frame.session.case.agreement.goal.endswith("!")
    assert frame.session.case.signing.signatures == ()
    assert frame.notes.banner("signatures") is None


def test_signatures_that_are_kept_put_the_signed_words_back_in_the_field(open_frame):
    frame = open_frame("01")
    signed = Signature(id="sign-1", party="person", mode="screen", name="Marit", date=frame.work.moment.today)
    frame.session.add(("signing", "signatures"), signed)
    goal = frame.session.case.agreement.goal
    type_at(frame, ("agreement", "goal"), "!")
    banner = frame.notes.banner("signatures")
    QTest.mouseClick(banner.buttons[1], Qt.MouseButton.LeftButton)
    assert frame.session.case.agreement.goal == goal
    assert QApplication.focusWidget().toPlainText() == goal  # type: ignore[union-attr]
    assert frame.session.signers == ("Marit",)


def test_a_sealed_version_offers_a_new_one_and_takes_the_change_along(open_frame):
    frame = open_frame("01")
    case = frame.session.case
    sealed = case.model_copy(update={"doc": case.doc.model_copy(update={"status": "signed"})})
    frame.session.replace(sealed)
    assert frame.notes.banner("sealed") is not None
    type_at(frame, ("agreement", "goal"), "!")
    assert frame.session.case.agreement.goal == case.agreement.goal
    QTest.mouseClick(frame.notes.banner("sealed").buttons[0], Qt.MouseButton.LeftButton)
    assert frame.session.case.doc.number == 2
    assert frame.session.case.agreement.goal == case.agreement.goal + "!"
    assert frame.place == "revision"


@pytest.mark.parametrize(("width", "percent"), [(1440, 100), (1100, 100), (1280, 200)])
def test_every_page_fits_the_window_and_next_is_in_view(open_frame, window, width, percent):
    look().set_percent(percent)
    window.resize(width, 720)
    frame = open_frame("04")
    for place in GENERIC:
        frame.open_place(place)
        QApplication.processEvents()
        page = frame.page
        assert page.minimumSizeHint().width() <= page.width(), place
        inside = page.findChild(ScrollPage)
        if inside is not None:
            assert inside.widget().minimumSizeHint().width() <= inside.viewport().width(), place
        bottom = frame.bottom.next if frame.bottom.next.isVisible() else frame.bottom.previous
        corner = bottom.mapTo(window, bottom.rect().bottomRight())
        assert corner.x() <= window.width(), place
        assert corner.y() <= window.height(), place


def test_where_it_is_narrow_the_page_takes_the_place_of_the_form(open_frame, window):
    window.resize(900, 720)
    frame = open_frame("01")
    seen = lambda: [part.isVisible() for part in (frame.list, frame.picker, frame.centre, frame.preview)]  # noqa: E731
    assert seen() == [False, True, True, False]
    press(frame, Qt.Key.Key_F9)
    assert seen() == [False, True, False, True]
    press(frame, Qt.Key.Key_F9)
    assert seen() == [False, True, True, False]


def test_tab_goes_where_the_eye_goes_and_everything_it_stops_at_has_a_name(open_frame):
    frame = open_frame("04")
    for place in GENERIC:
        frame.open_place(place)
        QApplication.processEvents()
        assert isinstance(frame.page, SectionPage)
        stops = [stop for stop in tab_stops(frame.page) if stop.isVisible()]
        tops = [stop.mapTo(frame.page, stop.rect().topLeft()).y() for stop in stops]
        for above, below, stop in zip(tops, tops[1:], stops[1:], strict=False):
            assert below >= above - stop.height() - 40, f"{place}: {stop.accessibleName()}"
        nameless = [stop for stop in stops if not (stop.accessibleName() or isinstance(stop, Button))]
        assert not nameless, place


def test_tab_leaves_the_last_field_and_comes_round(open_frame, window):
    frame = open_frame("01")
    frame.open_place("facts")
    seen = set()
    for _ in range(200):
        press(frame, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.add(focused)
    assert any(frame.bottom.isAncestorOf(widget) for widget in seen)
    assert any(frame.bar.isAncestorOf(widget) for widget in seen)
    assert len(seen) > 10


def test_the_tools_of_the_bar_lead_to_the_versions_and_to_the_search(open_frame, window):
    frame = open_frame("04")
    frame.bar.history.click()
    assert window.full is not None
    window.close_full()
    frame.bar.search.click()
    assert window.frame is None
    assert window.cases.isVisible()


def test_in_a_talk_no_tool_leads_to_other_cases(open_frame):
    frame = open_frame("04")
    frame.set_phase("talk")
    tools = (frame.bar.search, frame.bar.history, frame.bar.menu_button, frame.bar.lock)
    assert [tool.isVisible() for tool in tools] == [False, False, False, True]
