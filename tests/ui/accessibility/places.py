"""Every page of the program, one after the other. Each stop gives the name of what is shown."""

import time
from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QDeadlineTimer, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.case.model import PERSON
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import DemoCase, demo_cases
from aevdesk.ui.pages.form.finding_card import FindingCard
from aevdesk.ui.pages.form.form import FoldedFields
from aevdesk.ui.pages.frame.case_frame import CaseFrame
from aevdesk.ui.pages.frame.commands import CommandsPanel
from aevdesk.ui.pages.frame.phases import places
from aevdesk.ui.pages.settings.settings_page import PLACES
from aevdesk.ui.widgets import ListEditor, ProgressRow, Text
from aevdesk.ui.window import Window

SEALED_ASIDE = ("progress", "failed_return", "closing", "handover", "papers")
DRAFT_ASIDE = ("decision_text", "handover", "papers")
JUNE = date(2026, 6, 10)


def demo(number: str) -> DemoCase:
    """One of the demo cases."""
    return next(case for case in demo_cases() if case.number == number)


def finish() -> None:
    """Let long work of the page be done, so that what offers to call it off does not go while it is looked at."""
    window = QApplication.activeWindow()
    assert window is not None
    limit = QDeadlineTimer(20_000)
    while any(row.isVisible() for row in window.findChildren(ProgressRow)):
        assert not limit.hasExpired(), "the work of the page goes on and on"
        QTest.qWait(10)
    settle()


def settle() -> None:
    """Let the window catch up until nothing moves: what wraps tells what is around it, which tells what is outside."""
    before: list[int] = []
    for _ in range(40):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()
        window = QApplication.activeWindow()
        now = [part.height() for part in window.findChildren(Text) if part.isVisible()] if window else []
        if now == before:
            return
        before = now


def every(window: Window, clock: StoppedClock, *, each_track: bool = False) -> Iterator[str]:
    """All kinds: a full case, what a return has otherwise, a new one, a sealed one through its life, what is around.

    With `each_track` every section of a return and of a short assessment is walked too.
    """
    yield from of_draft(window, "04")
    if each_track:
        for number in ("01", "03"):
            yield from of_draft(window, number, rows=False)
    else:
        yield from of_return(window)
    yield from of_empty(window)
    yield from of_sealed(window, clock)
    yield from around(window)


def of_return(window: Window) -> Iterator[str]:
    """What only a return to the employer has, and what it has otherwise than a full case."""
    frame = take_in(window, "01")
    for place in ("triage", "need", "return", "activities", "review", "signing"):
        frame.open_place(place)
        settle()
        yield f"01 {place}"
    window.show_cases()


def of_draft(window: Window, number: str, *, rows: bool = True) -> Iterator[str]:
    """A filled case that is not signed: each section, the themes of the talk, the pages beside the form.

    With `rows` each section is shown twice: as it opens, and with a row open and all unfolded.
    """
    frame = take_in(window, number)
    wait_for_page(frame)
    for place in places(frame.work, "prepare"):
        frame.open_place(place)
        settle()
        yield f"{number} {place}"
        if rows and open_rows(frame):
            yield f"{number} {place}, rows open"
    frame.set_phase("talk")
    for place in places(frame.work, "talk"):
        frame.open_place(place)
        settle()
        yield f"{number} {place}"
    frame.turn_screen()
    settle()
    yield f"{number} turned screen"
    frame.turn_screen()
    frame.set_phase("prepare")
    for place in DRAFT_ASIDE:
        if place != "decision_text" or frame.work.moment.assess:
            frame.open_place(place)
            finish()
            yield f"{number} {place}"
    window.show_cases()


def of_empty(window: Window) -> Iterator[str]:
    """A new case with everything still to do: what is missing stands at its field."""
    window.new_case()
    frame = window.frame
    assert frame is not None
    frame.work.set(("triage", "track"), "full")
    every = places(frame.work, "prepare")
    frame.work.visited.update(every)
    frame.work.set(("facts", "national_id"), "12345678901")
    for place in every:
        frame.open_place(place)
        unfold(frame)
        settle()
        yield f"new {place}"
    window.show_cases()


def of_sealed(window: Window, clock: StoppedClock) -> Iterator[str]:
    """A sealed return in June: what is sealed, how it goes, when it fails, the end, the versions."""
    frame = take_in(window, "11")
    ceremony = window.desk.ceremony(frame.session)
    frame.open_place("signing")
    settle()
    yield "11 signing"
    ceremony.show()
    ceremony.confirm_identity()
    for party in (PERSON, frame.session.case.facts.caseworker):
        ceremony.register_paper(party, on=demo("11").clock, kept_at="Mappe 3")
    frame.open_place("signing")
    settle()
    yield "11 signing, both signed"
    frame.open_place("agreement")
    frame.work.set(("agreement", "goal"), "Noe annet.")
    settle()
    yield "11 a change after the signatures"
    case_id = frame.session.case_id
    ceremony.seal()
    clock.move_to(JUNE)
    window.show_cases()
    settle()
    yield "my cases, with a matter"
    window.open_case(case_id)
    assert window.frame is not None
    for place in ("signing", *SEALED_ASIDE):
        window.frame.open_place(place)
        finish()
        yield f"11 sealed {place}"
    window.show_full("versions")
    finish()
    yield "11 versions"
    window.close_full()
    window.open_at(case_id, "revision")
    settle()
    yield "11 revision"
    window.show_cases()
    clock.move_to(demo("11").clock)


def around(window: Window) -> Iterator[str]:
    """What stands around the cases: the list, the search, the settings, the commands."""
    window.show_cases()
    settle()
    yield "my cases"
    window.show_full("settings")
    for place in PLACES:
        window.full.show_place(place)  # type: ignore[union-attr]
        settle()
        yield f"settings {place}"
    window.close_full()
    window.show_commands()
    settle()
    panel = window.findChild(CommandsPanel)
    assert panel is not None
    yield "commands"
    panel.close()
    settle()


def wait_for_page(frame: CaseFrame) -> None:
    """Let the page beside the form come, which is made on a thread of its own."""
    began = time.monotonic()
    while not frame.has_newest_pages and time.monotonic() - began < 10:
        QApplication.processEvents()
    settle()


def take_in(window: Window, number: str) -> CaseFrame:
    """Open a copy of a demo case."""
    window.open_session(window.desk.take_in(demo(number).read()))
    settle()
    assert window.frame is not None
    return window.frame


def open_rows(frame: CaseFrame) -> bool:
    """Open the first row of each list and the first finding, and unfold what is folded; say whether there was any."""
    assert frame.page is not None
    found = False
    for rows in frame.page.findChildren(ListEditor):
        if rows.isVisible() and rows.value():
            rows.open_row(rows.value()[0], focus=False)
            found = True
    for card in frame.page.findChildren(FindingCard)[:1]:
        card.set_open(True)
        found = True
    found = unfold(frame) or found
    settle()
    return found


def unfold(frame: CaseFrame) -> bool:
    """Show the names behind each «Legg til …»; say whether there was any."""
    assert frame.page is not None
    folded = [fields for fields in frame.page.findChildren(FoldedFields) if fields.isVisible()]
    for fields in folded:
        if fields._button.isVisible():
            fields._toggle()
    settle()
    return bool(folded)
