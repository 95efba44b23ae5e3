"""What answers nothing is told quietly where it stands; a source that goes says so; papers that lack stand together."""

from PySide6.QtWidgets import QApplication, QLabel

from aevdesk.case.activities import Activity
from aevdesk.case.assessment import Finding
from aevdesk.case.talk import Source
from aevdesk.ui.pages.form.finding_card import FindingCard
from aevdesk.ui.pages.life.papers_page import PapersPage
from aevdesk.ui.widgets import Button

LOOSE = Finding(id="finding-loose", kind="barrier", text="Blir sliten etter fire timer", basis="told")


def words_on(widget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def settled(frame, place: str):
    frame.open_place(place)
    frame._on_settled()
    QApplication.processEvents()
    return frame.page


def test_a_barrier_without_an_answer_is_told_of_on_its_card_and_on_the_plan(open_frame):
    frame = open_frame("04")
    frame.work.add(("area_health", "findings"), LOOSE)
    page = settled(frame, "area_health")
    page.focus_path(("area_health", "findings", LOOSE.id))
    card = next(c for c in page.findChildren(FindingCard) if c.path[-1] == LOOSE.id)
    card.set_open(False)
    frame._on_settled()
    advice = (
        "«Blir sliten etter fire timer» har ingen oppfølging i avtalen. Lag en aktivitet, eller skriv hvorfor ikke nå."
    )
    assert advice in words_on(card)
    plan = settled(frame, "activities")
    assert advice in words_on(plan.loose)
    plan.loose.findChildren(Button)[-1].acted.emit()
    QApplication.processEvents()
    assert frame.place == "area_health"
    card = next(c for c in frame.page.findChildren(FindingCard) if c.path[-1] == LOOSE.id)
    card.make_linked("act")
    frame._on_settled()
    assert advice not in words_on(card)
    assert not any(problem.blocks and problem.check in ("F07", "P09") for problem in frame.session.problems)


def test_an_activity_that_belongs_to_nothing_is_asked_about_on_the_plan(open_frame):
    frame = open_frame("04")
    frame.work.add(
        ("agreement", "activities"), Activity(id="act-loose", kind="other", what="Gå tur", status="proposed")
    )
    plan = settled(frame, "activities")
    assert "Hva hører «Gå tur» til?" in words_on(plan.loose)
    frame.work.set(("agreement", "activities", "act-loose", "links"), ("goal",))
    frame._on_settled()
    assert "Hva hører «Gå tur» til?" not in words_on(plan.loose)


def test_a_source_that_is_taken_away_says_what_to_choose_instead(open_frame):
    frame = open_frame("04")
    page = settled(frame, "area_health")
    finding = next(f for f in page.area.findings if f.sources)
    card = next(c for c in page.findChildren(FindingCard) if c.path[-1] == finding.id)
    told = "Kilden er tatt bort. Velg en ny, eller velg «Fortalt»."
    assert told not in words_on(card)
    frame.work.remove(("sources", "items", finding.sources[0]), "kilden")
    frame._on_settled()
    assert told in words_on(card)
    frame.undo()
    page = settled(frame, "area_health")
    assert told not in words_on(next(c for c in page.findChildren(FindingCard) if c.path[-1] == finding.id))


def test_papers_that_are_asked_for_or_missing_stand_in_one_place_with_the_way_to_the_letter(open_frame):
    frame = open_frame("04")
    for source in frame.session.case.sources.items:
        frame.work.set(("sources", "items", source.id, "state"), "have")
    page = settled(frame, "sources")
    assert not page._lacking.isVisible()
    frame.work.add(("sources", "items"), Source(id="source-x", title="Epikrise fra DPS", state="missing"))
    assert page._lacking.isVisible()
    assert "Epikrise fra DPS: mangler" in words_on(page._lacking)
    next(b for b in page._lacking.findChildren(Button)).acted.emit()
    assert isinstance(frame.page, PapersPage)
