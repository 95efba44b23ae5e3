"""The life of a case after the signing, through the real widgets: how it goes, a failed return, versions, the end."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from aevdesk.case.agreement import Waiting
from aevdesk.case.model import PERSON
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.handover import hand_over
from aevdesk.desk.office import Office
from aevdesk.desk.seal_export import bundle_of
from aevdesk.documents import verifier
from aevdesk.rules.outline import section_exists
from aevdesk.rules.versions import asked_again
from aevdesk.store.drawer import Drawer
from aevdesk.ui.dressing import dress
from aevdesk.ui.pages.cases.receive_page import ReceivePage
from aevdesk.ui.pages.frame.case_frame import CaseFrame
from aevdesk.ui.pages.frame.case_menu import CaseMenu
from aevdesk.ui.pages.life.closing_page import ClosingPage
from aevdesk.ui.pages.life.failed_return_page import FailedReturnPage
from aevdesk.ui.pages.life.handover_page import HandoverPage
from aevdesk.ui.pages.life.progress_page import ProgressPage
from aevdesk.ui.pages.life.revision_page import RevisionPage
from aevdesk.ui.pages.life.versions_page import VersionsPage
from aevdesk.ui.pages.signing import sealed_part
from aevdesk.ui.pages.signing.signing_page import SigningPage
from aevdesk.ui.widgets import Banner, Button, Text
from aevdesk.ui.window import Window

from .conftest import CTRL, demo

OWN_DESK = True
PHRASE = "hest bil vei tak ås"
JUNE = date(2026, 6, 10)


@pytest.fixture(scope="module")
def sealed_files(qapp) -> Iterator[bytes]:
    """Case 11 as it was signed and sealed on paper in February, in a file: each test takes it into a desk of its own."""
    clock = StoppedClock(story_time(demo("11")))
    desk = Desk(Drawer.throw_away(), clock)
    session = desk.take_in(demo("11").read())
    ceremony = desk.ceremony(session)
    ceremony.show()
    ceremony.confirm_identity()
    for party in (PERSON, session.case.facts.caseworker):
        ceremony.register_paper(party, on=demo("11").clock, kept_at="Mappe 3")
    ceremony.seal()
    yield hand_over(desk, session, PHRASE)
    desk.close()


@pytest.fixture
def clock() -> StoppedClock:
    stopped = StoppedClock(story_time(demo("11")))
    stopped.move_to(JUNE)
    return stopped


@pytest.fixture
def case_id(desk: Desk, sealed_files: bytes) -> str:
    from aevdesk.desk.handover import open_parcel, take_in

    return take_in(desk, open_parcel(sealed_files, PHRASE))


@pytest.fixture
def frame(window: Window, case_id: str) -> CaseFrame:
    window.open_case(case_id)
    assert window.frame is not None
    QApplication.processEvents()
    return window.frame


def settle() -> None:
    QApplication.processEvents()
    QApplication.processEvents()


def buttons(root: QWidget) -> dict[str, Button]:
    """The buttons that are seen, by their words."""
    return {button.text(): button for button in root.findChildren(Button) if button.isVisible()}


def press(root: QWidget, words: str) -> None:
    found = buttons(root)
    assert words in found, f"no «{words}»; there are {sorted(found)}"
    QTest.mouseClick(found[words], Qt.MouseButton.LeftButton)
    settle()


def read(root: QWidget) -> str:
    return "\n".join(text.text() for text in root.findChildren(Text) if text.isVisible())


def choose_in_menu(frame: CaseFrame, words: str) -> None:
    menu = CaseMenu(frame.work, frame.window())
    action = next(action for action in menu.actions() if action.text() == words)
    action.trigger()
    menu.close()
    settle()


def page_of(frame: CaseFrame, kind: type):
    assert isinstance(frame.page, kind)
    return frame.page


# A return that fails (case 11)


def test_a_failed_return_opens_after_two_inputs_and_nothing_is_typed_again(frame: CaseFrame, desk: Desk):
    """From the menu: what happened, when do we talk. Version 1 is byte for byte as it was."""
    before, case_id = frame.session.case, frame.session.case_id
    first = desk.sealed_file(case_id, 1, "complete.pdf")
    choose_in_menu(frame, "Det gikk ikke som planlagt")
    page = page_of(frame, FailedReturnPage)
    assert frame.notes.banner("sealed") is None, "the page itself is about the sealed version"
    assert "Iŋgá skulle være i 100 prosent fra 1. juni 2026." in read(page)
    assert "Målet, tre trinn og fire aktiviteter" in read(page)
    assert frame.bottom.next.missing == "Skriv hva som skjedde."
    page.focus_start()
    QTest.keyClicks(QApplication.focusWidget(), "To trinn gikk bra. I mai ble hun syk.")
    assert frame.bottom.next.missing == "Skriv når dere snakker sammen."
    page.when.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "18.06.2026")
    settle()
    assert frame.bottom.next.missing == ""
    assert "deler åpnes, ingenting slettes" in frame.bottom.note.text()
    QTest.mouseClick(frame.bottom.next, Qt.MouseButton.LeftButton)
    settle()
    case = frame.session.case
    assert (case.doc.number, case.triage.track, case.follow.next_date) == (2, "full", date(2026, 6, 18))
    assert case.revision.since == "To trinn gikk bra. I mai ble hun syk."
    for part in ("facts", "own_view", "sources", "need", "income"):
        assert getattr(case, part) == getattr(before, part)
    assert section_exists(frame.session.moment, "area_health")
    assert desk.sealed_file(case_id, 1, "complete.pdf") == first
    still_applies(frame)


def still_applies(frame: CaseFrame) -> None:
    """One goes on, one was stopped and says why; the list gets shorter and the paper follows."""
    page = page_of(frame, RevisionPage)
    asked = [activity.id for activity in asked_again(frame.session.case)]
    assert list(page.still) == asked
    press(page.still[asked[0]], "Gjelder fortsatt")
    assert list(page.still) == asked[1:]
    press(page.still[asked[1]], "Er stoppet")
    assert list(page.still) == asked[1:], "a stop asks for a reason first"
    press(page.still[asked[1]], "Før inn")
    assert "Hvorfor ble det slutt? Skriv noe her først." in read(page.still[asked[1]])
    QTest.keyClicks(QApplication.focusWidget(), "Stillingen er usikker.")
    press(page.still[asked[1]], "Før inn")
    assert list(page.still) == asked[2:]
    stopped = next(a for a in frame.session.case.agreement.activities if a.id == asked[1])
    assert (stopped.status, stopped.status_reason) == ("stopped", "Stillingen er usikker.")
    QTest.keyClick(frame.window(), Qt.Key.Key_Z, CTRL)
    settle()
    assert list(page_of(frame, RevisionPage).still) == asked[1:]


def test_the_dates_can_be_moved_instead_and_no_assessment_opens(frame: CaseFrame):
    frame.open_place("failed_return")
    press(page_of(frame, FailedReturnPage), "Flytt datoene")
    case = frame.session.case
    assert (case.doc.number, case.triage.track) == (2, "return_to_employer")
    assert frame.place == "return"


# How it goes


def test_what_went_well_is_told_without_touching_what_was_signed(frame: CaseFrame, desk: Desk):
    """Done, with how it went; the paper beside the form is still the one that was signed. Ctrl+Z takes it back."""
    choose_in_menu(frame, "Slik går det")
    page = page_of(frame, ProgressPage)
    activity = next(a for a in frame.session.case.agreement.activities if a.what == "Møte midtveis")
    press(page.rows[activity.id], "Fullført")
    QTest.keyClicks(QApplication.focusWidget(), "Det går. Litt sliten.")
    press(page.rows[activity.id], "Før inn")
    now = next(a for a in frame.session.case.agreement.activities if a.id == activity.id)
    assert (now.status, now.status_reason) == ("done", "Det går. Litt sliten.")
    assert frame.session.case.doc.status == "signed"
    sealed = next(a for a in frame.session.paper_moment.case.agreement.activities if a.id == activity.id)
    assert sealed.status == "planned"
    assert "Fullført · " in page.rows[activity.id].row.sub.text()
    frame.session.save_now()
    assert "Møte midtveis" in str(desk.history(frame.session.case_id)[0])
    QTest.keyClick(frame.window(), Qt.Key.Key_Z, CTRL)
    settle()
    again = next(a for a in frame.session.case.agreement.activities if a.id == activity.id)
    assert again.status == "planned"


def test_a_seal_of_a_newer_kind_is_said_to_be_undecided_and_never_changed_or_genuine(
    frame: CaseFrame, monkeypatch: pytest.MonkeyPatch
):
    def packed_by_a_newer_program(*about) -> bytes:
        with monkeypatch.context() as newer:
            newer.setattr(verifier, "BUNDLE_FORMAT", "aevdesk-bundle-2")
            return bundle_of(*about)

    monkeypatch.setattr(sealed_part, "bundle_of", packed_by_a_newer_program)
    frame.open_place("signing")
    settle()
    press(frame, "Kontroller")
    told = page_of(frame, SigningPage).findChildren(Banner)
    said = {banner.kind: banner.title.text() for banner in told if banner.isVisible()}
    assert "kan ikke avgjøres" in said["warn"]
    assert "det nyeste programmet" in said["warn"]
    assert said["ok"].startswith("Signert og forseglet"), "what was sealed is not doubted"
    assert "ekte" not in " ".join(said.values())
    monkeypatch.undo()
    press(frame, "Kontroller")
    assert not any(banner.isVisible() for banner in told if banner.kind == "warn"), "the doubt goes with a real answer"


def test_the_journal_is_entered_with_where_it_lies_and_the_desk_says_it_is_no_archive(frame: CaseFrame, desk: Desk):
    frame.open_place("progress")
    row = page_of(frame, ProgressPage).rows["archive"]
    assert "Denne maskinen er ikke arkivet" in read(row)
    press(row, "Journalført")
    QTest.keyClicks(QApplication.focusWidget(), "Arkivet, sak 26/12")
    press(row, "Før inn")
    archive = frame.session.case.archive
    assert (archive.status, archive.date, archive.where) == ("done", JUNE, "Arkivet, sak 26/12")
    assert archive.delete_after == date(2026, 7, 28), "28 days after the end of the agreement, which is the later"
    frame.session.save_now()
    assert "Versjon 1 ble journalført. Arkivet, sak 26/12." in str(desk.history(frame.session.case_id)[0])
    assert "journal" not in {one.kind for one in desk.lines()[0].deadlines}


def test_the_plan_ends_with_an_outcome_and_says_what_is_open(frame: CaseFrame):
    frame.open_place("closing")
    page = page_of(frame, ClosingPage)
    assert "Opptrening av skulderen" in read(page)
    assert "Denne maskinen er ikke arkivet" in read(page)
    assert frame.bottom.next.missing == "Velg hvorfor avtalen avsluttes."
    page.why.editor.set_value("in_work")
    page.why.edited.emit("in_work")
    QTest.mouseClick(frame.bottom.next, Qt.MouseButton.LeftButton)
    settle()
    assert (frame.session.case.doc.status, frame.session.case.revision.closing) == ("ended", "in_work")
    assert frame.place == "archive"


def test_a_page_beside_the_form_leads_back_to_where_one_was(frame: CaseFrame):
    frame.open_place("expectations")
    frame.open_place("progress")
    QTest.mouseClick(frame.bottom.previous, Qt.MouseButton.LeftButton)
    settle()
    assert frame.place == "expectations"


# Versions


def open_versions(window: Window) -> VersionsPage:
    window.show_full("versions")
    settle()
    assert isinstance(window.full, VersionsPage)
    return window.full


def test_what_changed_is_said_in_sentences_with_before_and_after(window: Window, frame: CaseFrame, desk: Desk):
    session = frame.session
    desk.revise(session, "changed")
    step = session.case.return_.steps[2]
    session.set(("return", "steps", step.id, "from"), date(2026, 8, 17))
    session.set(("follow", "purpose"), "Se på trinn 3.")
    page = open_versions(window)
    said = [row.accessibleName() for row in page.changes.rows]
    moved = next(words for words in said if "17.08.2026" in words)
    assert "Endret: " in moved
    assert "Versjon 1: 01.06.2026" in moved
    assert "Utkast: 17.08.2026" in moved
    assert "Versjon 1 og utkast" in page.summary.text()
    assert "Versjon 1 ble forseglet." in read(page)
    assert any("signerte versjon 1 (på papir)" in line for line in read(page).splitlines())
    page.compare("sealed-1", "sealed-1")
    assert "ingen eldre versjon" in page.summary.text()


def test_two_moments_of_a_draft_can_be_compared(desk: Desk, window: Window):
    """What each earlier opening left is kept, and any two can be chosen."""
    session = desk.take_in(demo("04").read())
    for goal in ("Ett mål.", "Et annet mål."):
        again = desk.open(session.case_id)
        again.set(("agreement", "goal"), goal)
        again.save_now()
    window.open_case(session.case_id)
    page = open_versions(window)
    assert [one.kind for one in page.past] == ["now", "earlier", "earlier"]
    page.compare(page.past[2].code, page.past[0].code)
    (row,) = page.changes.rows
    assert "Et annet mål." in row.accessibleName()
    page.compare(page.past[1].code, page.past[0].code)
    assert "Ett mål." in page.changes.rows[0].accessibleName()


def test_the_pages_stand_side_by_side(window: Window, frame: CaseFrame, desk: Desk, qtbot):
    desk.revise(frame.session, "changed")
    page = open_versions(window)
    page.side_by_side()
    qtbot.waitUntil(lambda: page.sheets.made == 2, timeout=20_000)
    assert not page.changes.isVisible()


def test_pages_that_are_being_made_can_be_given_up_and_the_changes_stand_there_again(
    window: Window, frame: CaseFrame, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot
):
    desk.revise(frame.session, "changed")
    page, goes_on = open_versions(window), Event()
    monkeypatch.setattr(desk, "pages", lambda *_: goes_on.wait(20) and ())
    page.side_by_side()
    QApplication.processEvents()
    errands = [errand.over for errand in page.sheets._errands]
    cancel = next(b for b in page.sheets.waits[0].findChildren(Button) if b.isVisible())
    with qtbot.waitSignals(errands, timeout=20_000):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
        goes_on.set()
    assert page.sheets.made == 0
    assert page.changes.isVisible()
    assert page.mode.isAncestorOf(QApplication.focusWidget())


def test_a_version_changed_outside_the_program_is_shown_in_red_and_never_compared(
    window: Window, frame: CaseFrame, desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    """The store refuses such a change itself; here a byte is changed on its way out, as a damaged disk would do it."""
    real = desk.drawer.sealed_file

    def bent(case_id: str, number: int, name: str) -> bytes:
        return real(case_id, number, name)[:-1] + b"\0"

    monkeypatch.setattr(desk.drawer, "sealed_file", bent)
    page = open_versions(window)
    assert page.past[0].is_changed
    shown = [banner.title.text() for banner in page.findChildren(Banner) if banner.isVisible()]
    assert "Denne versjonen er endret utenfor programmet" in shown
    assert not page.print.isVisible()


# Mine saker


def test_a_matter_is_settled_where_it_stands_or_leads_to_its_page(window: Window, case_id: str, desk: Desk):
    window.show_cases()
    settle()
    press(window.cases, "Det gikk ikke som planlagt")
    assert window.frame is not None
    assert isinstance(window.frame.page, FailedReturnPage)
    window.show_cases()
    settle()
    press(window.cases, "Er tilbake som avtalt")
    assert desk.open(case_id).case.return_.outcome == "done"
    assert "Er tilbake som avtalt" not in buttons(window.cases)


def test_a_new_day_is_entered_where_the_matter_stands(window: Window, desk: Desk):
    """What was waited for has not come: «Vent til …» asks for the day right there, and no case is opened."""
    case = demo("04").read()
    row = Waiting(id="wait-1", what="Svar fra legen", next_check=date(2026, 1, 5))
    agreement = case.agreement.model_copy(update={"waiting": (row,)})
    signed = case.doc.model_copy(update={"status": "signed"})
    session = desk.take_in(case.model_copy(update={"agreement": agreement, "doc": signed}))
    session.save_now()
    window.show_cases()
    settle()
    press(window.cases, "Vent til …")
    asked = window.cases._matters.asked
    asked.done.click()
    assert asked.field.error, "no day, nothing is moved"
    QTest.keyClicks(QApplication.focusWidget(), "om to uker")
    asked.done.click()
    settle()
    then = desk.clock_of(session.case_id).now().date() + timedelta(days=14)
    assert desk.open(session.case_id).case.agreement.waiting[0].next_check == then
    assert window.frame is None
    assert "Vent til …" not in buttons(window.cases)


def test_a_removed_case_can_be_had_back_with_one_key(window: Window, case_id: str, desk: Desk):
    """Out of sight at once, back with Ctrl+Z; gone for good when the time is up."""
    window.show_cases()
    window.cases._delete(case_id)
    assert desk.lines() == []
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    settle()
    assert [line.case_id for line in desk.lines()] == [case_id]
    window.cases._delete(case_id)
    window.cases.undo_bar.gone.emit()
    assert desk.drawer.rows() == []


def test_what_lies_in_the_bin_is_deleted_when_the_drawer_is_opened_again(desk: Desk, case_id: str):
    desk.remove(case_id)
    assert [row.id for row in desk.drawer.rows()] == [case_id]
    assert Desk(desk.drawer, desk.clock).drawer.rows() == []


# From one desk to another


def test_a_case_goes_to_a_colleague_in_a_file_and_is_taken_in(
    window: Window, frame: CaseFrame, desk: Desk, tmp_path: Path, qtbot
):
    """Made on one desk with suggested words, opened on another with them; a wrong passphrase keeps the page."""
    choose_in_menu(frame, "Lag fil til kollega …")
    page = page_of(frame, HandoverPage)
    assert frame.bottom.next.missing
    press(page, "Foreslå fem ord")
    words, file = page.phrase.value(), tmp_path / "sak.aevsak"
    page.make(file)
    qtbot.waitUntil(lambda: "sak.aevsak er laget" in page.told.title.text(), timeout=10_000)
    other, shown = another_desk(qtbot)
    shown.receive(file)
    received = shown.full
    assert isinstance(received, ReceivePage)
    QTest.keyClicks(received.secret.line, "feil passord her")
    press(received, "Åpne filen")
    qtbot.waitUntil(lambda: "Det stemte ikke" in read(received.field), timeout=10_000)
    received.secret.set_value(words)
    received.open_file()
    qtbot.waitUntil(lambda: received.handed is not None, timeout=10_000)
    settle()
    assert "Saken er ikke her fra før" in read(received)
    assert "Én forseglet versjon, hel" in read(received)
    press(received, "Legg inn saken")
    assert shown.frame is not None
    assert shown.frame.session.case.facts.name == frame.session.case.facts.name
    shown.show_cases()
    shown.receive(file)
    again = shown.full
    assert isinstance(again, ReceivePage)
    again.secret.set_value(words)
    again.open_file()
    qtbot.waitUntil(lambda: again.handed is not None, timeout=10_000)
    settle()
    assert "Du har denne saken allerede" in read(again)
    press(again, "Behold min")
    assert len(other.lines()) == 1
    shown.close()
    shown.deleteLater()
    other.close()


def another_desk(qtbot) -> tuple[Desk, Window]:
    other = Desk(Drawer.throw_away(), StoppedClock(story_time(demo("11"))))
    other.remember(Office(name="Nav Lundvik", caseworker="Odd Kåre Fossheim", theme="light"))
    dress(other)
    made = Window(other)
    made.resize(1440, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return other, made


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7", "Dette er ikke en fil fra aevdesk."),
        (b'{"header": "aevdesk-parcel"}', "Filen er skadet på veien"),
        (None, "kunne ikke leses"),
    ],
)
def test_a_file_that_cannot_be_opened_says_so_before_a_passphrase_is_asked_for(
    window: Window, tmp_path: Path, content: bytes | None, said: str
):
    file = tmp_path / "noe.aevsak"
    if content is not None:
        file.write_bytes(content)
    window.receive(file)
    settle()
    assert said in read(window)
    assert isinstance(window.full, ReceivePage)
    assert not window.full.field.isVisible()
