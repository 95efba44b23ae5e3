"""Our own mistakes: caught at the top, told on a page, with a report that says where and never what was written."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedLayout, QTextEdit, QWidget

from aevdesk.ui.pages.opening.front import SLIM, Front
from aevdesk.ui.widgets import Button, Flow, Text, TextBox, announce
from aevdesk.version import VERSION

if TYPE_CHECKING:
    from aevdesk.texts import Texts

_PACKAGE = Path(__file__).resolve().parents[1]
_LINES = 6


class MishapPage(Front):
    """What happened, that nothing is lost, and a report to copy. `go_on()` back to where one was, `close_asked()`."""

    go_on = Signal()
    close_asked = Signal()

    def __init__(self, texts: Texts, report: str, parent: QWidget | None = None) -> None:
        super().__init__(texts, width=SLIM, parent=parent)
        say = texts.say
        self.report = TextBox(lines=_LINES)
        self.report.set_value(report)
        for box in self.report.findChildren(QTextEdit):
            box.setReadOnly(True)
        self.report.set_spoken(say("open-mishap-report"))
        self._go_on = Button(say("open-mishap-go-on"), "primary", act=self.go_on.emit)
        self._copy = Button(say("open-mishap-copy"), icon="copy", act=self._copy_report)
        verbs = QWidget()
        row = Flow(verbs)
        for button in (self._go_on, self._copy, Button(say("open-close"), "quiet", act=self.close_asked.emit)):
            row.addWidget(button)
        self.column.addWidget(Text(say("open-mishap"), "h1"))
        self.column.addWidget(Text(say("open-mishap-text")))
        self.column.addWidget(Text(say("open-mishap-report"), "small_strong"))
        self.column.addWidget(self.report)
        self.column.addWidget(verbs)
        announce(self, f"{say('open-mishap')}. {say('open-mishap-text')}", assertive=True)

    def focus_start(self) -> None:
        """Go to the way back."""
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(str(self.report.value()))
        self._copy.set_text(self.texts.say("open-mishap-copied"))
        announce(self, self._copy.text())


class MishapCover:
    """Lays the page over whatever is shown, one at a time: a mistake in painting would come again for ever."""

    def __init__(self, stack: QStackedLayout, close: Callable[[], object]) -> None:
        self._stack, self._close = stack, close
        self._page: MishapPage | None = None
        self._behind: QWidget | None = None

    def show(self, texts: Texts, report: str) -> None:
        """Tell of a mistake, unless one is told of already."""
        if self._page is not None:
            return
        self._page = MishapPage(texts, report)
        self._page.go_on.connect(self._go_on)
        self._page.close_asked.connect(self._close)
        self._behind = self._stack.currentWidget()
        self._stack.addWidget(self._page)
        self._stack.setCurrentWidget(self._page)
        self._page.focus_start()

    def drop(self) -> None:
        """Take the page away; something else is shown now."""
        self._behind = None
        if self._page is not None:
            page, self._page = self._page, None
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _go_on(self) -> None:
        behind = self._behind
        self.drop()
        if behind is not None:
            self._stack.setCurrentWidget(behind)


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Versions, the class of the error, and the places it came through. Neither its text, nor a value, nor a path."""
    places = [f"  {_place_of(frame.filename)}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    machine = f"{platform.system()} {platform.release()}"
    versions = f"aevdesk {VERSION}, Python {platform.python_version()}, Qt {qVersion()}, {machine}"
    return "\n".join((versions, kind.__name__, *places))


@contextmanager
def told_by(tell: Callable[[str], object]) -> Iterator[None]:
    """While this lasts, what nobody caught is given to `tell` as a report. The terminal gets the same and no more."""
    before = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            before(kind, error, trace)
            return
        report = report_of(kind, trace)
        print(report, file=sys.stderr)  # noqa: T201 - who started the program from a terminal sees it there too
        tell(report)

    sys.excepthook = hook
    try:
        yield
    finally:
        sys.excepthook = before


def _place_of(file: str) -> str:
    """A file of ours by its place in the package, any other by its name alone."""
    path = Path(file)
    return path.relative_to(_PACKAGE).as_posix() if path.is_relative_to(_PACKAGE) else path.name
