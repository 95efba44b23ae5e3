"""The pages beside the form: real, made off the screen's thread, the newest wish first."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from aevdesk.ui.pages.preview import PageMaker, Wish

from .conftest import type_at


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
        self.threads: set[str] = set()
        self.begun, self.go_on = Event(), Event()

    def make(self, moment, kind, ppi):
        self.asked.append(moment)
        self.threads.add(current_thread().name)
        self.begun.set()
        assert self.go_on.wait(10)
        return [png()]


@pytest.fixture
def press(qapp):
    return SlowPress()


@pytest.fixture
def maker(press):
    made = PageMaker(press.make)
    yield made
    press.go_on.set()
    made.close()


def test_only_the_newest_of_the_wishes_that_wait_is_carried_out(press, maker, qtbot):
    shown = []
    maker.made.connect(lambda moment, images: shown.append(moment))
    maker.ask("first", "complete", 500)
    assert press.begun.wait(10)
    for wish in ("second", "third", "fourth"):
        maker.ask(wish, "complete", 500)
    press.go_on.set()
    qtbot.waitUntil(lambda: shown == ["first", "fourth"], timeout=5000)
    assert press.asked == ["first", "fourth"]


def test_pages_are_made_on_a_thread_of_their_own(press, maker, qtbot):
    press.go_on.set()
    with qtbot.waitSignal(maker.made, timeout=5000):
        maker.ask("case", "complete", 500)
    assert press.threads == {"pages"}
    assert main_thread().name not in press.threads


def test_a_page_that_cannot_be_made_stops_neither_the_next_nor_the_writing(qapp, qtbot):
    def make(moment, kind, ppi):
        if moment == "bad":
            raise ValueError
        return [png()]

    maker = PageMaker(make)
    with qtbot.waitSignal(maker.failed, timeout=5000):
        maker.ask("bad", "complete", 500)
    with qtbot.waitSignal(maker.made, timeout=5000):
        maker.ask("good", "complete", 500)
    maker.close()


def test_a_page_is_drawn_fine_enough_for_the_screen_and_never_too_large():
    assert Wish("", "complete", 500).ppi == 121  # type: ignore[arg-type]
    assert Wish("", "complete", 1).ppi == 60  # type: ignore[arg-type]
    assert Wish("", "complete", 50_000).ppi == 240  # type: ignore[arg-type]


def test_what_is_typed_stands_on_the_real_page_beside_the_form(open_frame, qtbot):
    frame = open_frame("01")
    frame.open_place("facts")
    qtbot.waitUntil(lambda: bool(frame.preview._pages), timeout=15000)
    before = [page.copy() for page in frame.preview._pages]
    assert len(before) >= 1
    type_at(frame, ("facts", "name"), " Testesen")
    qtbot.waitUntil(lambda: frame.has_newest_pages, timeout=15000)
    assert frame.preview._pages[0] != before[0]


def test_typing_never_waits_for_the_page(open_frame):
    frame = open_frame("01")
    held = Event()
    frame.preview._maker._make = lambda *wish: held.wait(10) and []
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
    other.preview._on_made(earlier, [QImage(21, 30, QImage.Format.Format_RGB32)])
    assert other.preview._pages == [] or other.preview._pages_of is not earlier
    qtbot.waitUntil(lambda: other.has_newest_pages and bool(other.preview._pages), timeout=15000)
    assert other.preview._pages_of.case is other.session.case
