"""«Brev og notater» with real widgets: each letter is seen as it prints, saved where one says, and logged."""

import io
import os
from threading import Event

import pypdf
import pytest

from aevdesk.ui.pages.life.papers_page import PapersPage


@pytest.fixture
def page(open_frame, qtbot) -> PapersPage:
    frame = open_frame("04")
    frame.open_place("papers")
    found = frame.page
    assert isinstance(found, PapersPage)
    qtbot.waitUntil(lambda: bool(found.sheet.pages), timeout=10_000)
    return found


def offer(page: PapersPage, kind: str):
    return next(one for one in page.offers if one.kind == kind)


def test_every_letter_of_the_case_can_be_looked_at(page, qtbot):
    assert {one.kind for one in page.offers} == {
        "guide", "invitation", "plain", "full_copy", "doctor_request", "benefit_note", "handover",
    }  # fmt: skip
    assert len(page.buttons) == len(page.offers)
    names = [button.accessibleName() for button in page.buttons]
    assert len(set(names)) == len(names)
    assert "Vis: Til den som tar over" in names
    at = page.offers.index(offer(page, "handover"))
    page.buttons[at].acted.emit()
    qtbot.waitUntil(
        lambda: page.sheet.pages and page.sheet.pages[0].accessibleName().startswith("Til den som"), timeout=20_000
    )
    assert page.sheet.name.text() == "Til den som tar over"
    if folder := os.environ.get("AEVDESK_PICTURES"):
        page.window().grab().save(f"{folder}/04-brev-og-notater.png")


def test_a_letter_is_saved_where_one_says_and_the_log_knows(page, tmp_path):
    page.show_letter(offer(page, "doctor_request"))
    where = tmp_path / "brev.pdf"
    page.sheet.save("pdf", where)
    said = "\n".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(where.read_bytes())).pages)
    assert "Spørsmål om helse og arbeid" in said
    entries = page.work.desk.drawer.log_entries(page.work.session.case_id)
    assert (entries[-1].action, entries[-1].document_id) == ("export", "doctor_request")


def test_a_folder_that_cannot_be_written_is_told_of_and_nothing_is_lost(page, tmp_path):
    page.sheet.save("pdf", tmp_path / "finnes-ikke" / "brev.pdf")
    assert not page.sheet._trouble.isHidden()
    assert "brev.pdf" in page.sheet._trouble.title.text()


def test_the_copy_of_everything_names_the_others_in_it_before_it_leaves(page, tmp_path):
    page.show_letter(offer(page, "full_copy"))
    assert "Henning Ulvestad" in page.sheet._lacks.title.text()
    assert not page.sheet._folder.isHidden()
    page.sheet.save_folder(tmp_path)
    names = {file.name for file in tmp_path.iterdir()}
    assert names == {"alt.pdf", "alt.docx", "sak.json", "felter.json", "logg.json", "SHA256SUMS"}


def test_what_a_letter_lacks_is_told_with_a_way_to_the_field(page):
    found = offer(page, "doctor_request")
    party = next(p for p in page.work.moment.case.facts.parties if p.id == found.row)
    assert party.consent == "given"
    assert page.sheet._lacks.isHidden()
    page.work.set(("facts", "parties", found.row, "consent"), "not_asked")
    lacking = next(o for o in page.letters.offers() if o.row == found.row)
    page.show_letter(lacking)
    assert not page.sheet._lacks.isHidden()
    assert page.sheet.path_lacking() == ("facts", "parties", found.row, "consent")


def test_a_letter_whose_pages_take_long_can_be_saved_without_them(page, tmp_path, monkeypatch, qtbot):
    goes_on = Event()
    monkeypatch.setattr(page.work.desk.paper, "pictures", lambda *_: goes_on.wait(20) and ())
    page.show_letter(page.offers[1])
    sheet = page.sheet
    with qtbot.waitSignal(sheet._errand.over, timeout=20_000):
        sheet._wait.cancelled.emit()
        goes_on.set()
    assert sheet._wait.isHidden()
    sheet.save("pdf", tmp_path / "brev.pdf")
    assert (tmp_path / "brev.pdf").read_bytes().startswith(b"%PDF")
