"""The whole way up in one act, seen before it is laid, changed afterwards, and taken back as one step."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from aevdesk.case.base import PDate
from aevdesk.ui.pages.form.offer_row import OfferRow
from aevdesk.ui.pages.form.stair_part import StairPart
from aevdesk.ui.pages.page import path_at
from aevdesk.ui.widgets import Button


@pytest.fixture
def returning(open_frame):
    frame = open_frame("11")
    for name, value in (("percent_now", 20), ("target_percent", 75), ("steps", ())):
        frame.work.set(("return", name), value)
    frame.work.set(("agreement", "from"), date(2026, 2, 5))
    frame.work.set(("return", "date"), PDate(date=date(2026, 6, 15), bound="by"))
    frame.open_place("return")
    return frame


def stair_of(frame) -> StairPart:
    frame._on_settled()
    QApplication.processEvents()
    frame.page.focus_path(("return", "steps"))
    (part,) = frame.page.findChildren(StairPart)
    return part


def paces(part: StairPart) -> list[Button]:
    return [b for b in part.offer.buttons.findChildren(Button) if b.isVisibleTo(part)]


def test_a_stair_is_offered_at_several_paces_laid_by_one_press_and_undone_as_one(returning):
    frame = returning
    part = stair_of(frame)
    words = [button.text() for button in paces(part)]
    assert words[:3] == ["Hver 2. uke: 10 trinn", "Hver 3. uke: 7 trinn", "Hver 4. uke: 5 trinn"]
    assert "09.03.2026: 40 %" in paces(part)[2].accessibleName()
    before = frame.session.case
    paces(part)[2].acted.emit()
    steps = frame.session.case.return_.steps
    assert [(step.from_.month, step.percent) for step in steps] == [(2, 30), (3, 40), (4, 55), (5, 65), (6, 75)]
    assert paces(stair_of(frame)) == []  # something stands there now
    frame.work.set(("return", "steps", steps[1].id, "percent"), 45)
    assert frame.session.case.return_.steps[1].percent == 45
    frame.undo()
    frame.undo()
    assert frame.session.case == before


def test_a_row_in_which_nothing_stands_gives_way_to_the_stair_and_one_that_is_written_keeps_it_away(returning):
    frame = returning
    part = stair_of(frame)
    part.add_row()
    assert paces(part)
    part.offer.lay(6)
    assert len(frame.session.case.return_.steps) == 4
    for step in frame.session.case.return_.steps[1:]:
        frame.work.remove(("return", "steps", step.id), "trinnet")
    assert paces(stair_of(frame)) == []


def test_the_reason_and_whom_to_talk_with_are_offered_from_what_was_told_and_taken_by_one_press(open_frame):
    frame = open_frame("11")
    frame.work.set(("triage", "reason"), "")
    frame.work.set(("facts", "employer"), "")
    frame.open_place("triage")
    (offer,) = [row for row in frame.page.findChildren(OfferRow) if row.is_offering]
    notes = {(p.check, p.path) for p in frame.session.problems}
    offer.take.acted.emit()
    wanted = (
        "Du skal tilbake til samme arbeidsgiver. Åse Kåven bekreftet det 27.01.2026. "
        "Helsen er avklart (Legeerklæring, 19.01.2026). Annet arbeid er derfor ikke vurdert."
    )
    third = wanted.replace("Du skal", f"{frame.session.case.facts.name} skal")
    assert frame.session.case.triage.reason in (wanted, third)
    frame._on_settled()
    assert {(p.check, p.path) for p in frame.session.problems} <= notes
    frame.open_place("facts")
    (offer,) = [row for row in frame.page.findChildren(OfferRow) if row.is_offering]
    offer.take.acted.emit()
    employer = frame.work.moment.parties[frame.session.case.facts.employer]
    assert (employer.kind, employer.name) == ("employer", "Åse Kåven")


def test_the_stair_is_seen_as_soon_as_it_is_known_from_what_to_what_and_when(returning):
    """Not folded behind «Legg til …»: the last of the three answers brings it."""
    frame = returning
    frame.work.set(("return", "target_percent"), None)
    frame.open_place("return")
    assert not frame.page.findChildren(StairPart)
    frame.work.set(("return", "target_percent"), 75)
    QApplication.processEvents()
    (part,) = frame.page.findChildren(StairPart)
    assert len(paces(part)) == 4


def test_the_road_offers_the_stair_where_one_plans_and_shows_it_at_once(returning):
    frame = returning
    frame.open_place("activities")
    road = frame.page
    assert road.stair.isVisible()
    assert not road.stair.ask.isVisible()
    words = [b.text() for b in road.stair.offer.buttons.findChildren(Button) if b.isVisible()]
    assert words[2] == "Hver 4. uke: 5 trinn"
    before = frame.session.case
    road.stair.offer.lay(4)
    QApplication.processEvents()
    steps = frame.session.case.return_.steps
    assert [step.percent for step in steps] == [30, 40, 55, 65, 75]
    assert not road.stair.isVisible()
    assert road.chosen == steps[0].id
    assert road.table.has_line_focus(steps[0].id)
    assert {stair.item_id for stair in road.road.stairs} >= {step.id for step in steps}
    frame.undo()
    assert frame.session.case == before
    assert frame.page is road, "one stays where one plans"
    assert road.stair.isVisible()
    assert road.stair.isAncestorOf(QApplication.focusWidget())


def test_the_road_leads_to_what_must_be_told_before_the_steps_can_be_laid(returning):
    frame = returning
    frame.work.set(("return", "target_percent"), None)
    frame.open_place("activities")
    assert frame.page.stair.ask.isVisible()
    frame.page.stair.ask.click()
    QApplication.processEvents()
    assert frame.place == "return"
    assert path_at(QApplication.focusWidget()) == ("return", "target_percent")


def test_a_road_that_leads_back_to_nobody_says_nothing_of_steps(open_frame):
    frame = open_frame("04")
    frame.open_place("activities")
    assert not frame.page.stair.isVisible()
