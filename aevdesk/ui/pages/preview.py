"""The real pages beside the form: made off the screen's thread, and only the newest wish is carried out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from threading import Condition, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from aevdesk.ui.widgets import PreviewPane

if TYPE_CHECKING:
    from aevdesk.case.moment import Moment
    from aevdesk.documents.content import Kind

Make = Callable[["Moment", "Kind", int], Sequence[bytes]]
_log = logging.getLogger(__name__)
_A4_INCHES = 210 / 25.4
_LEAST_PPI, _MOST_PPI, _FINER = 60, 240, 2


@dataclass(frozen=True, slots=True)
class Wish:
    """Which pages are wanted, and how many pixels wide."""

    moment: Moment
    kind: Kind
    width: int

    @property
    def ppi(self) -> int:
        """Pixels an inch that give a page twice as wide: made smaller with care, small letters stay sharp."""
        return max(_LEAST_PPI, min(_MOST_PPI, ceil(_FINER * self.width / _A4_INCHES)))


class PageMaker(QObject):
    """Makes pages on a thread of its own: `made(moment, images)`, or `failed()` when it could not.

    `ask` returns at once. While one wish is worked on, the next waits and is replaced by any newer one, so that what
    is shown is never more than one wish behind what is typed.
    """

    made = Signal(object, object)
    failed = Signal()

    def __init__(self, make: Make, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._wish: Wish | None = None
        self._is_closing = False
        self._news = Condition()
        self._thread = Thread(target=self._work, name="pages", daemon=True)
        self._thread.start()

    def ask(self, moment: Moment, kind: Kind, width: int) -> None:
        """Wish for the pages of a case as it is now."""
        with self._news:
            self._wish = Wish(moment, kind, width)
            self._news.notify()

    def close(self) -> None:
        """Stop when the page under way is done."""
        with self._news:
            self._is_closing = True
            self._wish = None
            self._news.notify()
        self._thread.join()

    def _work(self) -> None:
        while (wish := self._next()) is not None:
            try:
                images = [QImage.fromData(png) for png in self._make(wish.moment, wish.kind, wish.ppi)]
            except Exception as error:  # noqa: BLE001 - a page that cannot be made must not stop the writing
                _log.debug("no page: %s", type(error).__name__)
                self._tell(self.failed)
            else:
                self._tell(self.made, wish.moment, images)

    def _next(self) -> Wish | None:
        with self._news:
            while self._wish is None and not self._is_closing:
                self._news.wait()
            wish, self._wish = self._wish, None
            return wish

    def _tell(self, signal, *values: object) -> None:
        if not self._is_closing:
            signal.emit(*values)


class LivePreview(PreviewPane):
    """The pages of the case as it is now. They are asked for when they are seen and would be other than the last."""

    def __init__(self, maker: PageMaker, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._maker = maker
        self._now: tuple[Moment, Kind] | None = None
        self._asked: tuple[Moment, Kind, int] | None = None
        self._wishes: list[Moment] = []
        self._pages_of: Moment | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self.folded.connect(lambda _is_folded: self._soon.start(0))
        maker.made.connect(self._on_made)

    @property
    def is_newest(self) -> bool:
        """Say whether the pages that are seen are those of the case as it is now, or none are seen."""
        is_seen = not self.is_folded and not self.isHidden()
        return not is_seen or (self._now is not None and self._pages_of is self._now[0])

    def show_case(self, moment: Moment, kind: Kind) -> None:
        """Show this case, once what is being done is done."""
        self._now = (moment, kind)
        self._soon.start(0)

    def let_go(self) -> None:
        """Ask for no more and take no more."""
        self._soon.stop()
        self._maker.made.disconnect(self._on_made)

    def _ask(self) -> None:
        if self._now is None or self.is_folded or self.isHidden():
            return
        (moment, kind), width = self._now, self.wanted_width()
        if self._asked is None or self._asked[0] is not moment or self._asked[1:] != (kind, width):
            self._asked = (moment, kind, width)
            self._wishes.append(moment)
            self._maker.ask(moment, kind, width)

    def _on_made(self, moment: Moment, images: list[QImage]) -> None:
        if not any(wish is moment for wish in self._wishes):  # the case that was open before this one
            return
        while self._wishes.pop(0) is not moment:
            pass
        self._pages_of = moment
        self.set_pages(images)
