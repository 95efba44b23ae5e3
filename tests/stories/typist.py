"""The real program with somebody typing in it, run as a process of its own so that it can be killed.

    python -m tests.stories.typist PASSPHRASE

It is `aevdesk` with no arguments, on the folder that AEVDESK_HOME names. A timer unlocks it, opens the case and types
numbers into the person's own view for ever. What it says on its pipe, a line at a time:

    typed TICKET NUMBER SECONDS     NUMBER stands in the field, and was handed to the store under this ticket
    saved TICKET REVISION           the disk has acknowledged all up to the ticket
"""

import os
import sys
import time
import traceback
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aevdesk.store.records import CaseText, Saved
from aevdesk.ui import app as ui_app
from aevdesk.ui.opening_window import OpeningWindow
from aevdesk.ui.pages.opening.unlock import UnlockPage

FIELD = ("own_view", "situation")
KEY_MS = 12


def tell(*words: object) -> None:
    """One line on the pipe, at once and whole."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Listening:
    """The part of the store a session talks to, with the ticket of the newest text written down."""

    def __init__(self, keeper) -> None:
        self._keeper = keeper
        self.ticket = 0

    def put(self, text: Callable[[], CaseText]) -> int:
        self.ticket = self._keeper.put(text)
        return self.ticket

    def hurry(self) -> None:
        self._keeper.hurry()

    def __getattr__(self, name: str):
        return getattr(self._keeper, name)


def type_for_ever(passphrase: str) -> Iterator[None]:
    """What the hands do, one step at each tick of the timer."""
    while (shell := _shell()) is None or not isinstance(shell.page, UnlockPage):
        yield
    QTest.keyClicks(shell.page.secret.line, passphrase)
    shell.page.unlock.click()
    while shell.window_of_desk is None:
        yield
    desk, window = shell.desk, shell.window_of_desk
    window.open_case(desk.lines()[0].case_id)
    session = window.frame.session
    keeper = session._keeper = Listening(session._keeper)
    desk.on_saved(lambda news: tell("saved", news.ticket, news.rev) if isinstance(news, Saved) else None)
    window.frame.go(FIELD)
    yield
    writing = QApplication.focusWidget()
    words = session.case.own_view.situation.split()
    if words and words[-1] != str(len(words)):  # the kill came in the middle of a number: write that one anew
        for _ in words.pop():
            QTest.keyClick(writing, Qt.Key.Key_Backspace)
            yield
    number = len(words)
    while True:
        number += 1
        for key in f" {number}":
            QTest.keyClicks(writing, key)
            yield
        tell("typed", keeper.ticket, number, time.monotonic())


def _step(steps: Iterator[None]) -> None:
    """Go on by one key; whatever goes wrong ends the program, so that nobody waits for it."""
    try:
        next(steps)
    except BaseException:  # noqa: BLE001 - told of, and the end
        traceback.print_exc()
        os._exit(1)


def _shell() -> OpeningWindow | None:
    return next((each for each in QApplication.topLevelWidgets() if isinstance(each, OpeningWindow)), None)


def main() -> None:
    """Run the program with the timer in it."""
    make_app, steps = ui_app.make_app, type_for_ever(sys.argv[1])

    def make_app_with_a_typist() -> QApplication:
        app = make_app()
        if not app.property("typist"):
            timer = QTimer(app)
            timer.timeout.connect(lambda: _step(steps))
            timer.start(KEY_MS)
            app.setProperty("typist", True)
        return app

    ui_app.make_app = make_app_with_a_typist
    sys.argv = ["aevdesk"]
    from aevdesk.main import main as run

    run()


if __name__ == "__main__":
    main()
