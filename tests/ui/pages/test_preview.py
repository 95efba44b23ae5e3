"""The pages beside the form: real, made off the screen's thread, the newest wish first."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.case.moment import Moment
from aevdesk.desk.demo import story_time
from aevdesk.desk.ground import load_ground
from aevdesk.desk.paper import Paper
from aevdesk.desk.proof import Proof, Wish
from aevdesk.documents.pdf import Spot
from aevdesk.rules.outline import find_field
from aevdesk.texts.catalogues import load_catalogues
from aevdesk.ui.pages.frame.preview import PageMaker, Sheets, complete
from aevdesk.ui.pages.page import path_at

from .conftest import demo, type_at

OWN_DESK = WITH_PAPER = True


def png() -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    page = QImage(21, 30, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFF)
    page.save(buffer, "PNG")
    return buffer.data().data()


class SlowPress:
    """Makes a page when it is let go on, and remembers what it was asked for and where."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.settled_for: list[object] = []
        self.threads: set[str] = set()
        self.begun, self.go_on = Event(), Event()

    def at_once(self, wish):
        self.asked.append(wish)
        self.threads.add(current_thread().name)
        self.begun.set()
        assert self.go_on.wait(10)
        if wish == "bad":
            raise ValueError
        return Proof((png(),))

    def settled(self, wish, is_wanted):
        self.settled_for.append(wish)
        return Proof((png(),), (Spot(("facts", "name"), 0, 0.1, 0.2, 0.3, 0.1),))


@pytest.fixture
def press(qapp):
    return SlowPress()


@pytest.fixture
def maker(press):
    made = PageMaker(press)
    yield made
    press.go_on.set()
    made.close()


def test_only_the_newest_of_the_wishes_that_wait_is_carried_out(press, maker, qtbot):
    shown = []
    maker.made.connect(lambda sheets: shown.append((sheets.wish, sheets.spots is not None)))
    maker.ask("first")
    assert press.begun.wait(10)
    for wish in ("second", "third", "fourth"):
        maker.ask(wish)
    press.go_on.set()
    qtbot.waitUntil(lambda: shown == [("first", False), ("fourth", False), ("fourth", True)], timeout=20_000)
    assert press.asked == ["first", "fourth"]
    assert press.settled_for == ["fourth"]


def test_pages_are_made_on_a_thread_of_their_own(press, maker, qtbot):
    press.go_on.set()
    with qtbot.waitSignal(maker.made, timeout=20_000):
        maker.ask("case")
    assert press.threads == {"pages"}
    assert main_thread().name not in press.threads


def test_exact_pages_that_a_newer_wish_has_overtaken_are_not_shown(press, maker, qtbot):
    shown, wanted = [], []
    maker.made.connect(lambda sheets: shown.append((sheets.wish, sheets.spots is not None)))
    exactly = press.settled

    def overtaken(wish, is_wanted):
        if wish == "first":
            wanted.append(is_wanted())
            maker.ask("second")
            wanted.append(is_wanted())
            return None
        return exactly(wish, is_wanted)

    press.settled = overtaken
    press.go_on.set()
    maker.ask("first")
    qtbot.waitUntil(lambda: shown == [("first", False), ("second", False), ("second", True)], timeout=20_000)
    assert wanted == [True, False]


def test_while_one_types_only_the_page_that_is_seen_is_drawn_and_the_others_follow(open_frame, qtbot):
    frame = open_frame("04")
    frame.go(("own_view", "hard"))
    settle(frame, qtbot)
    preview, made = frame.preview, []
    seen, before = preview.page(), list(preview._pages)
    preview._maker.made.connect(made.append)
    type_at(frame, ("own_view", "hard"), " Det er nytt.")
    settle(frame, qtbot)
    first, last = made[0], made[-1]
    assert [page for page, image in enumerate(first.images) if image is not None] == [seen]
    assert None not in last.images
    assert last.images[seen] == first.images[seen], "exactly as it was drawn alone"
    assert preview._pages == last.images
    assert preview._pages[seen] != before[seen]


def test_a_page_that_is_new_is_blank_until_it_is_drawn():
    image = QImage(21, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF102030)
    old, new, blank = complete((None, image, None), (image.copy(),))
    assert (old, new) == (image, image)
    assert blank.size() == image.size()
    assert blank.pixel(3, 3) == 0xFFFFFFFF


def test_a_page_that_cannot_be_made_stops_neither_the_next_nor_the_writing(press, maker, qtbot):
    press.go_on.set()
    with qtbot.waitSignal(maker.failed, timeout=20_000):
        maker.ask("bad")
    with qtbot.waitSignal(maker.made, timeout=20_000):
        maker.ask("good")


def test_what_is_typed_stands_on_the_real_page_beside_the_form(open_frame, qtbot):
    frame = open_frame("01")
    frame.open_place("facts")
    qtbot.waitUntil(lambda: bool(frame.preview._pages), timeout=15000)
    before = [page.copy() for page in frame.preview._pages]
    assert len(before) >= 1
    type_at(frame, ("facts", "name"), " Testesen")
    qtbot.waitUntil(lambda: frame.has_newest_pages, timeout=15000)
    assert frame.preview._pages[0] != before[0]


def settle(frame, qtbot) -> None:
    """Wait until the pages are those of the case as it is now and know where its fields stand."""
    qtbot.waitUntil(lambda: frame.preview.is_settled and bool(frame.preview._pages), timeout=30000)


def test_a_click_on_the_page_leads_to_the_field_and_a_field_to_its_place_on_the_page(open_frame, qtbot):
    frame = open_frame("04")
    frame.open_place("own_view")
    settle(frame, qtbot)
    preview, sheet = frame.preview, frame.preview._sheet
    goal = next(spot for spot in preview._spots if spot.path == ("agreement", "goal"))
    preview.show_page(goal.page)
    at = sheet.sheet()
    where = QPointF(at.x() + (goal.x + 0.01) * at.width(), at.y() + (goal.y + goal.height / 2) * at.height())
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=where.toPoint())
    QApplication.processEvents()
    assert frame.place == "agreement"
    assert path_at(QApplication.focusWidget()) == ("agreement", "goal")
    assert sheet.marked().contains(where)
    assert "mål" in sheet.accessibleDescription().lower()

    frame.go(("own_view", "can"))
    QApplication.processEvents()
    assert preview.page() == 0
    assert preview._marks[0].page == 0
    preview._sheet.setFocus()
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert path_at(QApplication.focusWidget()) == ("own_view", "wish")


def test_the_mark_follows_what_is_typed_and_a_reader_may_turn_the_page(open_frame, qtbot):
    frame = open_frame("04")
    type_at(frame, ("own_view", "can"), "x")
    settle(frame, qtbot)
    before = frame.preview._sheet.marked().height()
    type_at(frame, ("own_view", "can"), " og mer" * 40)
    qtbot.waitUntil(lambda: frame.preview._sheet.marked().height() > 1.5 * before, timeout=30000)
    frame.preview.turn(2)
    page = frame.preview.page()
    frame.preview._on_made(Sheets(frame.preview._pages_of, frame.preview._pages, frame.preview._spots))
    assert frame.preview.page() == page


def test_both_documents_and_both_languages_can_be_seen(open_frame, qtbot):
    frame = open_frame("04")
    frame.open_place("own_view")
    settle(frame, qtbot)
    preview = frame.preview
    whole = len(preview._pages)
    assert [choice.name for choice in preview._choices] == ["document", "language"]
    preview._choose("document", "agreement")
    settle(frame, qtbot)
    assert 0 < len(preview._pages) < whole
    before = preview._pages[0].copy()
    preview._choose("language", "nn")
    settle(frame, qtbot)
    assert preview._pages[0] != before
    assert preview._note.text() == frame.work.say("preview-other-language")
    assert frame.session.case.facts.language_form == "nb"


def test_following_the_writing_shows_the_text_large_and_where_one_writes(open_frame, qtbot):
    frame = open_frame("04")
    frame.preview._choose("size", "follow")
    frame.go(("own_view", "help"))
    settle(frame, qtbot)
    sheet, area = frame.preview._sheet, frame.preview._area
    assert sheet.sheet().width() >= 740
    assert frame.preview._pages[0].width() >= sheet.sheet().width() - 2, "drawn as fine as it is seen"
    seen = area.viewport().rect().translated(-sheet.pos())
    assert seen.contains(sheet.marked().topLeft().toPoint())
    frame.preview._choose("size", "whole")
    QApplication.processEvents()
    assert sheet.sheet().width() < 480


@pytest.mark.parametrize("number", ["01", "04"])
def test_places_on_the_page_change_no_picture_and_no_file(number):
    case = demo(number).read()
    paper = Paper(load_catalogues())
    ground = load_ground(load_catalogues(), "nb", story_time(demo(number)).date())
    moment = Moment(case, story_time(demo(number)).date(), ground)
    content = paper.content(moment, "complete", made=story_time(demo(number)), stage="to_sign")
    before, hashed = paper.pictures(content, 40), paper.canonical(content)
    spots = paper.spots(content, paper.density(content))
    assert paper.pictures(content, 40) == before
    assert b"place" not in hashed
    known = [spot for spot in spots if find_field(moment, spot.path) is not None]
    assert len(known) > 8
    assert all(0 <= spot.x < 1 and 0 <= spot.y < 1 and spot.y + spot.height <= 1.001 for spot in spots)


def test_typing_never_waits_for_the_page(open_frame):
    frame = open_frame("01")
    held = Event()
    frame.preview._maker._press.at_once = lambda wish: held.wait(10) and Proof(())
    try:
        type_at(frame, ("facts", "position"), "abc")
        QTest.keyClicks(frame.window().focusWidget(), "def")
        assert frame.session.case.facts.position.endswith("abcdef")
    finally:
        held.set()


def test_the_pages_of_one_case_are_never_shown_beside_another(open_frame, window, qtbot):
    frame = open_frame("01")
    frame.open_place("facts")
    earlier = frame.work.moment
    other = open_frame("13")
    other.open_place("facts")
    stale = Wish(earlier, "complete", 57)
    other.preview._on_made(Sheets(stale, [QImage(21, 30, QImage.Format.Format_RGB32)], None))
    assert other.preview._pages_of is not stale
    qtbot.waitUntil(lambda: other.has_newest_pages and bool(other.preview._pages), timeout=15000)
    assert other.preview._pages_of.moment.case is other.session.case
