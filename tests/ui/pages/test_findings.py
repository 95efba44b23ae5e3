"""An area: resources before barriers, and one act from a finding to what answers to it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.case.base import ANSWERABLE
from aevdesk.rules.outline import fields
from aevdesk.ui.pages.form.area_page import AreaPage
from aevdesk.ui.pages.form.finding_card import FindingCard
from aevdesk.ui.pages.frame.states import section_groups
from aevdesk.ui.widgets import Button, Choice, FieldRow

from .conftest import CTRL, press


def page_of(frame, section="area_health") -> AreaPage:
    frame.open_place(section)
    QApplication.processEvents()
    assert isinstance(frame.page, AreaPage)
    return frame.page


def card_of(page: AreaPage, finding_id: str) -> FindingCard:
    return next(card for card in page.findChildren(FindingCard) if card._id == finding_id and not card.isHidden())


def verb(card: FindingCard, words: str) -> Button:
    return next(b for b in card.findChildren(Button) if b.text() == words and b.isVisible())


def test_resources_stand_before_barriers(open_frame):
    page = page_of(open_frame("04"))
    found = sorted(page.findChildren(FindingCard), key=lambda card: card.mapTo(page, card.rect().topLeft()).y())
    kinds = [card.finding().kind for card in found]
    assert kinds == ["resource", "barrier", "barrier"]


def test_an_activity_from_a_finding_is_one_act_linked_and_undone_as_one(open_frame):
    frame = open_frame("04")
    page = page_of(frame, "area_work")
    finding = next(
        f for f in page.area.findings if not any(f.id in a.links for a in frame.session.case.agreement.activities)
    )
    before = frame.session.case
    QTest.mouseClick(verb(card_of(page, finding.id), "Lag aktivitet"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    made = frame.session.case.agreement.activities[-1]
    assert made.links == (finding.id,)
    assert made.what == ""  # no text is copied
    assert frame.session.case.area_work == before.area_work
    assert "Aktivitet: uten navn" in [b.text() for b in card_of(page, finding.id).findChildren(Button) if b.isVisible()]
    press(frame, Qt.Key.Key_Z, CTRL)
    assert frame.session.case == before


def test_what_an_activity_must_have_is_asked_for_in_the_finding_at_most_three_fields(open_frame):
    frame = open_frame("04")
    page = page_of(frame)
    finding = page.area.findings[0]
    card = card_of(page, finding.id)
    card.make_linked("act")
    QApplication.processEvents()
    form = card._asked.form
    asked = [path[-1] for path in form._parts]
    assert asked == ["kind", "what", "who"]
    assert form.isAncestorOf(QApplication.focusWidget())


def test_a_barrier_can_become_a_milestone_and_a_waiting_point(open_frame):
    frame = open_frame("04")
    page = page_of(frame)
    finding = page.area.findings[-1]
    card = card_of(page, finding.id)
    card.make_linked("milestone")
    card.make_linked("wait")
    agreement = frame.session.case.agreement
    assert agreement.milestones[-1].from_finding == (finding.id,)
    assert agreement.waiting[-1].links == (finding.id,)
    assert agreement.milestones[-1].text == agreement.waiting[-1].what == ""


def test_when_the_linked_row_is_taken_away_the_verb_comes_back(open_frame):
    frame = open_frame("04")
    page = page_of(frame)
    finding = page.area.findings[1]
    row = next(a for a in frame.session.case.agreement.activities if finding.id in a.links)
    frame.session.remove(("agreement", "activities", row.id))
    QApplication.processEvents()
    assert verb(card_of(page, finding.id), "Lag aktivitet").isVisible()


def test_a_new_finding_opens_at_once_and_escape_folds_it_and_keeps_the_text(open_frame):
    frame = open_frame("04")
    page = page_of(frame)
    page.add_finding("barrier")
    QApplication.processEvents()
    QTest.keyClicks(QApplication.focusWidget(), "Blir sliten etter fire timer")
    finding = frame.session.case.area_health.findings[-1]
    assert (finding.text, finding.kind, finding.basis) == ("Blir sliten etter fire timer", "barrier", None)
    press(frame, Qt.Key.Key_Escape)
    card = card_of(page, finding.id)
    assert not card.is_open
    assert card.hasFocus()
    assert frame.session.case.area_health.findings[-1].text == "Blir sliten etter fire timer"


def test_only_one_finding_is_open_at_a_time(open_frame):
    frame = open_frame("04")
    page = page_of(frame)
    first, second = page.area.findings[:2]
    page.open_finding(first.id)
    page.open_finding(second.id)
    assert [card_of(page, f.id).is_open for f in (first, second)] == [False, True]


def test_a_card_says_kind_basis_sources_and_whether_it_is_tied_to_the_agreement(open_frame):
    frame = open_frame("04")
    page = page_of(frame)
    named = card_of(page, page.area.findings[0].id).accessibleName()
    assert named.startswith("Ressurs: Tåler korte økter")
    assert "Dokumentert, Legeerklæring, 24.08.2026" in named
    assert named.endswith("Knyttet til avtalen")


def test_an_area_that_is_not_relevant_keeps_its_findings_and_shows_none(open_frame):
    frame = open_frame("04")
    page = page_of(frame)
    findings = page.area.findings
    frame.work.set(("area_health", "state"), "not_relevant")
    assert not any(card.isVisible() for card in page.findChildren(FindingCard))
    frame.work.set(("area_health", "state"), "assessed")
    assert frame.session.case.area_health.findings == findings
    assert sum(card.isVisible() for card in page.findChildren(FindingCard)) == len(findings)


def test_what_is_not_known_becomes_an_activity_in_one_act(open_frame):
    frame = open_frame("04")
    page = page_of(frame, "area_everyday")
    assert not page._find_out.isVisible()
    frame.work.set(("area_everyday", "state"), "not_known")
    frame.work.set(("area_everyday", "find_out"), "Hvordan morgenene går.")
    before = frame.session.case.agreement.activities
    QTest.mouseClick(page._find_out, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    (made,) = [a for a in frame.session.case.agreement.activities if a not in before]
    answered = ("goal", "area_everyday.find_out")
    assert (made.what, made.links, made.status) == ("Finne ut: Hvordan morgenene går", answered, "proposed")
    assert frame.place == "activities"
    row = ("agreement", "activities", made.id)
    frame.work.set((*row, "what"), "Ringe helsesykepleieren")
    page = page_of(frame, "area_everyday")
    assert not page._find_out.isVisible()  # renamed, it still finds this out
    (way,) = page._found_out.findChildren(Button)
    assert way.text() == "Aktivitet: Ringe helsesykepleieren"
    options = {o.code: o.label for o in frame.work.sayer.options(frame.work.moment, ANSWERABLE)}
    assert options["area_everyday.find_out"] == "Hverdagen: Hvordan og når vi finner det ut"
    frame.undo()
    frame.undo()
    assert frame.session.case.agreement.activities == before


def test_nine_findings_of_a_kind_fold_to_one_line_and_open_again(open_frame):
    frame = open_frame("04")
    page = page_of(frame)
    while sum(f.kind == "barrier" for f in page.area.findings) < 9:
        page.add_finding("barrier")
    page.open_finding(page.area.findings[0].id)
    card = card_of(page, page.area.findings[1].id)
    assert not card._verbs.isVisible()
    page.open_finding(card._id)
    assert card._verbs.isVisible()


def test_an_area_asks_whether_it_matters_for_work_and_the_list_says_what_was_decided(open_frame):
    frame = open_frame("04")
    page = page_of(frame, "area_everyday")
    row = next(row for row in page.findChildren(FieldRow) if isinstance(row.editor, Choice) and row.isVisibleTo(page))
    assert row.label == "Har dette noe å si for arbeid?"
    assert [option.label for option in row.editor._options] == ["Ja", "Nei", "Vet ikke ennå"]
    frame.work.set(("area_everyday", "state"), "not_relevant")
    moment = frame.work.moment
    spot = next(spot for spot in fields(moment, "area_everyday") if spot.path[-1] == "state")
    assert frame.work.sayer.value(moment, spot) == "Nei"  # under «Se over» too, where the same is asked
    listed = {entry.code: entry for group in section_groups(frame.work) for entry in group.entries}
    assert listed["area_everyday"].word == "Ikke aktuelt"


def test_what_is_documented_asks_for_its_source_at_once_and_one_can_be_typed_there(open_frame):
    frame = open_frame("04")
    page = page_of(frame)
    page.add_finding("barrier")
    finding = frame.session.case.area_health.findings[-1]
    form, path = card_of(page, finding.id)._form, ("area_health", "findings", finding.id)
    assert (*path, "sources") not in form._parts
    frame.work.set((*path, "basis"), "documented")
    asked = form._parts[(*path, "sources")]
    assert not asked._is_optional
    assert any(p.check == "F02" and p.blocks and p.path == (*path, "sources") for p in frame.session.problems)
    asked._make_row("Epikrise fra sykehuset")
    made = frame.session.case.sources.items[-1]
    assert (made.title, frame.session.case.area_health.findings[-1].sources) == ("Epikrise fra sykehuset", (made.id,))
    assert not any(p.check == "F02" and p.path[:3] == path for p in frame.session.problems)
    frame.work.set((*path, "basis"), "told")
    assert not any(p.check == "F02" and p.path[:3] == path for p in frame.session.problems)


def test_alt_and_an_arrow_move_a_finding_among_its_own_kind_keep_the_place_and_are_undone(open_frame):
    frame = open_frame("04")
    page = page_of(frame)
    resource, first, second = (finding.id for finding in page.area.findings)
    card_of(page, second).setFocus()
    press(frame, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [finding.id for finding in frame.session.case.area_health.findings] == [resource, second, first]
    assert card_of(page, second).hasFocus()
    press(frame, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # it is the first barrier: it stays
    assert [finding.id for finding in frame.session.case.area_health.findings] == [resource, second, first]
    press(frame, Qt.Key.Key_Z, CTRL)
    assert [finding.id for finding in frame.session.case.area_health.findings] == [resource, first, second]
