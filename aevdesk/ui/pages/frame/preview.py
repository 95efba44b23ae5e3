"""The real pages beside the form: made off the screen's thread, the newest wish first, tied to the fields."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import chain, repeat
from threading import Condition, Thread
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from aevdesk.desk.proof import Proof, Wish
from aevdesk.rules.versions import is_sealed
from aevdesk.ui.widgets import PreviewPane, announce
from aevdesk.ui.widgets.preview import Mark, PageChoice
from aevdesk.ui.widgets.words import say

if TYPE_CHECKING:
    from aevdesk.case.edits import Path
    from aevdesk.case.moment import Moment
    from aevdesk.documents.content import Kind
    from aevdesk.documents.pdf import Spot
    from aevdesk.texts import Language

REST_SECONDS = 0.25
"""How long the writing must rest before the pages are drawn exactly and the places of the fields are asked for."""
_A4_INCHES = 210 / 25.4
_LEAST_PPI, _MOST_PPI = 36, 300
_log = logging.getLogger(__name__)


class Press(Protocol):
    """What makes the pages: the desk's proofs, used on one thread."""

    def at_once(self, wish: Wish) -> Proof:
        """What is seen as soon as it can be had."""
        ...

    def settled(self, wish: Wish, is_wanted: Callable[[], bool]) -> Proof | None:
        """The pages exactly as they will be printed, with the places of the fields; None when no longer wanted."""
        ...


@dataclass(frozen=True, slots=True)
class Sheets:
    """Pages of a wish as pictures, and where the fields stand on them; None: not drawn, or not known yet."""

    wish: Wish
    images: Sequence[QImage | None]
    spots: Sequence[Spot] | None


class PageMaker(QObject):
    """Makes pages on a thread of its own: `made(sheets)`, or `failed()` when it could not.

    `ask` returns at once. While one wish is worked on, the next waits and is replaced by any newer one, so that what
    is shown is never more than one wish behind what is typed. A wish that no newer one follows is made once more,
    exactly, with the places of the fields.
    """

    made = Signal(object)
    failed = Signal()

    def __init__(self, press: Press, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._press = press
        self._wish: Wish | None = None
        self._images: dict[bytes, QImage] = {}
        self._is_closing = False
        self._news = Condition()
        self._thread = Thread(target=self._work, name="pages", daemon=True)
        self._thread.start()

    def ask(self, wish: Wish) -> None:
        """Wish for the pages of a case as it is now."""
        with self._news:
            self._wish = wish
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
                self._show(wish, self._press.at_once(wish))
                if self._rests() and (proof := self._press.settled(wish, self._is_newest)) is not None:
                    self._show(wish, proof)
            except Exception as error:  # noqa: BLE001 - a page that cannot be made must not stop the writing
                _log.debug("no page: %s", type(error).__name__)
                self._tell(self.failed)

    def _show(self, wish: Wish, proof: Proof) -> None:
        """Tell of the pages. A page that is the same as the last time is not unpacked again."""
        images = {png: self._images.get(png) or QImage.fromData(png) for png in proof.pictures if png}
        if all(proof.pictures):
            self._images = images
        self._tell(self.made, Sheets(wish, [images[png] if png else None for png in proof.pictures], proof.spots))

    def _next(self) -> Wish | None:
        with self._news:
            while self._wish is None and not self._is_closing:
                self._news.wait()
            wish, self._wish = self._wish, None
            return wish

    def _rests(self) -> bool:
        with self._news:
            return not self._news.wait_for(lambda: not self._is_newest(), REST_SECONDS)

    def _is_newest(self) -> bool:
        return self._wish is None and not self._is_closing

    def _tell(self, signal, *values: object) -> None:
        if not self._is_closing:
            signal.emit(*values)


class LivePreview(PreviewPane):
    """The pages of the case as it is now. They are asked for when they are seen and would be other than the last.

    `field_asked(path)`: a text on the page was clicked, or Enter was pressed on the one that is marked. `name_field`
    says a path in words, for those who hear the page.
    """

    field_asked = Signal(object)
    _edited = Signal()

    def __init__(self, maker: PageMaker, name_field: Callable[[Path], str], parent: QWidget | None = None) -> None:
        super().__init__(note=say("preview-note"), parent=parent)
        self._maker, self._name_field = maker, name_field
        self._now: tuple[Moment, Kind] | None = None
        self._asked: Wish | None = None
        self._wishes: list[Wish] = []
        self._pages_of: Wish | None = None
        self._spots: Sequence[Spot] = ()
        self._spots_of: Wish | None = None
        self._settled: Wish | None = None
        self._field: Path = ()
        self._is_at_end = False
        self._kind: Kind | None = None
        self._language: Language | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._edited.connect(self._ask, Qt.ConnectionType.QueuedConnection)
        self.folded.connect(lambda _is_folded: self._soon.start(0))
        self.view_changed.connect(lambda: self._soon.start(0))
        self.clicked.connect(self._on_clicked)
        self.stepped.connect(self._on_stepped)
        self.choice_made.connect(self._on_choice)
        maker.made.connect(self._on_made)

    @property
    def is_newest(self) -> bool:
        """Say whether the pages that are seen are those of the case as it is now, or none are seen."""
        if not self._is_seen:
            return True
        return self._now is not None and self._pages_of is not None and self._pages_of.moment is self._now[0]

    @property
    def is_settled(self) -> bool:
        """Say whether the pages that are seen are exactly as they will be printed, and know their fields."""
        is_asked = not self._soon.isActive() and self._pages_of is self._asked
        return not self._is_seen or (self.is_newest and is_asked and self._spots_of is self._pages_of)

    def show_case(self, moment: Moment, kind: Kind) -> None:
        """Show this case, once what is being done is done. Another kind than before is shown even if one chose.

        A page that is seen is asked for before the key is painted, so that both are made at the same time; the first
        one when the window has found its size.
        """
        if self._now is None or self._now[1] != kind:
            self._kind = None
        self._now = (moment, kind)
        self._offer()
        self._soon.start(0)
        if self._pages_of is not None:
            self._edited.emit()

    def show_field(self, path: Path) -> None:
        """Turn to the text of a field, and mark it. A field that is not printed leaves the page as it is."""
        self._field = path
        self._mark_field(turns=True)

    def show_end(self, is_wanted: bool = True) -> None:
        """Stay at the last page, where one signs: the ink is seen as it is given."""
        self._is_at_end = is_wanted
        if is_wanted:
            self.show_page(len(self._pages) - 1)
            self._offer()

    def let_go(self) -> None:
        """Ask for no more and take no more."""
        self._soon.stop()
        self._edited.disconnect(self._ask)
        self._maker.made.disconnect(self._on_made)

    @property
    def _is_seen(self) -> bool:
        return not self.is_folded and not self.isHidden()

    def _ask(self) -> None:
        self._soon.stop()
        if self._now is None or not self._is_seen:
            return
        moment, kind = self._now
        ppi = max(_LEAST_PPI, min(_MOST_PPI, self.wanted_width() / _A4_INCHES))
        wish = Wish(moment, self._kind or kind, ppi, self._language)
        if self._pages_of is not None and _view(self._pages_of)[:2] == _view(wish)[:2]:
            wish = replace(wish, page=self.page())
        before = self._asked
        if before is None or before.moment is not moment or _view(before) != _view(wish):
            self._asked = wish
            self._wishes.append(wish)
            self._maker.ask(wish)

    def _on_made(self, sheets: Sheets) -> None:
        if sheets.wish is self._pages_of:
            if sheets.spots is not None:
                self._settle(sheets)
            return
        if not any(wish is sheets.wish for wish in self._wishes):  # the case that was open before this one
            return
        while self._wishes.pop(0) is not sheets.wish:
            pass
        before, self._pages_of = self._pages_of, sheets.wish
        is_other = before is not None and _view(before)[:2] != _view(sheets.wish)[:2]
        if is_other:
            self._spots = ()
            self.set_marks(())
        self.set_pages(complete(sheets.images, () if is_other else self._pages))
        if self._is_at_end:
            self.show_page(len(sheets.images) - 1)
        if sheets.spots is not None:
            self._settle(sheets)

    def _settle(self, sheets: Sheets) -> None:
        self._spots, self._spots_of = sheets.spots or (), sheets.wish
        self.set_pages(complete(sheets.images, self._pages))
        before, self._settled = self._settled, sheets.wish
        is_new = before is None or before.moment is not sheets.wish.moment or before.kind != sheets.wish.kind
        self._mark_field(turns=is_new)

    def _mark_field(self, *, turns: bool) -> None:
        found = spots_of(self._spots, self._field)
        words = say("preview-marked", field=self._name_field(self._field)) if found else ""
        self.set_marks([Mark(s.page, QRectF(s.x, s.y, s.width, s.height)) for s in found], words, turns=turns)

    def _on_clicked(self, page: int, x: float, y: float) -> None:
        hit = [spot for spot in self._spots if spot.holds(page, x, y)]
        if hit:
            self.field_asked.emit(min(hit, key=lambda spot: spot.width * spot.height).path)

    def _on_stepped(self, by: int) -> None:
        """Mark the next text on from the one that is marked, or the first of the page, and say which field it is."""
        if not self._spots:
            return
        marked = spots_of(self._spots, self._field)
        if marked:
            at = self._spots.index(marked[0]) + by
        else:
            at = next((i for i, spot in enumerate(self._spots) if spot.page >= self.page()), 0)
        self.show_field(self._spots[max(0, min(at, len(self._spots) - 1))].path)
        announce(self, self._name_field(self._field))

    def _on_choice(self, name: str, value: str) -> None:
        if name == "document":
            self._kind = cast("Kind", value)
        else:
            self._language = cast("Language", value)
        self._offer()
        self._soon.start(0)

    def _offer(self) -> None:
        """Offer both documents, where there are two, and both languages."""
        if self._now is None:
            return
        moment, kind = self._now
        own = moment.case.facts.language_form or "nb"
        languages = {code: say(f"preview-language-{code}") for code in dict.fromkeys((own, "nb", "nn"))}
        seen = self._language or own
        choices = [PageChoice("language", languages, seen)]
        if moment.has_agreement:
            documents = {name: say(f"preview-{name}") for name in ("complete", "agreement")}
            choices.insert(0, PageChoice("document", documents, self._kind or kind))
        self.set_choices(choices)
        at_end = "sign-page-sealed-note" if is_sealed(moment.case) else "sign-page-note"
        note = at_end if self._is_at_end else "preview-note"
        self.set_note(say(note) if seen == own else say("preview-other-language"))


def spots_of(spots: Sequence[Spot], path: Path) -> list[Spot]:
    """Where a field stands: its own text, else the row it belongs to, else the first text that belongs to it."""
    if not path:
        return []
    exact = [spot for spot in spots if spot.path == path]
    if exact:
        return exact
    over = [spot for spot in spots if len(spot.path) > 1 and path[: len(spot.path)] == spot.path]
    if over:
        longest = max(len(spot.path) for spot in over)
        return [spot for spot in over if len(spot.path) == longest]
    return [spot for spot in spots if len(path) > 1 and spot.path[: len(path)] == path][:1]


def complete(images: Sequence[QImage | None], before: Sequence[QImage]) -> list[QImage]:
    """The pages, where one that was not drawn is as it was before, and blank where there was none."""
    size = next((image.size() for image in images if image is not None), QSize())
    blank = QImage(size, QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    rest = chain(before, repeat(blank))
    return [old if image is None else image for image, old in zip(images, rest, strict=False)]


def _view(wish: Wish) -> tuple[str, str | None, int]:
    return wish.kind, wish.language, round(wish.ppi)
