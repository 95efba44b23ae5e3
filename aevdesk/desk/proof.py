"""The pages beside the form: as they are typed at once, and as they will be printed when the writing rests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from aevdesk.case.moment import Moment
from aevdesk.desk.paper import Paper
from aevdesk.documents.content import Content, Kind
from aevdesk.texts import Language

if TYPE_CHECKING:
    from aevdesk.documents.pdf import Density, Spot

AT_ONCE_PPI = 72
"""The finest that is drawn while somebody types; a page that is seen larger is drawn finer when the writing rests."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which pages are wanted: of what case, which document, in which language (none: that of the case), how fine.

    `page` (0 = first) is the one that is seen, and all that is drawn at once; without it all are.
    """

    moment: Moment
    kind: Kind
    ppi: float
    language: Language | None = None
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """Pages as PNG pictures, in order, and where the fields stand on them.

    A picture is None where only the page that is seen was drawn, and `spots` is None where nobody asked yet.
    """

    pictures: tuple[bytes | None, ...]
    spots: tuple[Spot, ...] | None = None


class Proofs:
    """Makes proofs of a case, on one thread. `made` gives the time that stands on a page."""

    def __init__(self, paper: Paper, made: Callable[[Moment], datetime]) -> None:
        self._paper, self._made = paper, made
        self._density: dict[Kind, Density] = {}
        self._last: tuple[Wish, Content] | None = None

    def at_once(self, wish: Wish) -> Proof:
        """What is seen as soon as it can be had: set as close as the last time, and no finer than is quick."""
        content, ppi = self._content(wish), min(wish.ppi, AT_ONCE_PPI)
        density = self._density.get(wish.kind) or self._paper.density(content)
        self._density[wish.kind] = density
        if wish.page is None:
            return Proof(self._paper.pictures(content, ppi, density))
        picture, count = self._paper.picture(content, wish.page, ppi, density)
        seen = min(wish.page, count - 1)
        return Proof(tuple(picture if page == seen else None for page in range(count)))

    def settled(self, wish: Wish, is_wanted: Callable[[], bool]) -> Proof | None:
        """The pages exactly as they will be printed, as fine as they are wanted, with the places of the fields.

        None when it was no longer wanted: that is asked after each part of the work.
        """
        content = self._content(wish)
        density = self._density[wish.kind] = self._paper.density(content)
        if not is_wanted():
            return None
        pictures = self._paper.pictures(content, wish.ppi, density)
        return Proof(pictures, self._paper.spots(content, density)) if is_wanted() else None

    def _content(self, wish: Wish) -> Content:
        if self._last is None or self._last[0] is not wish:
            moment = wish.moment
            if wish.language:
                facts = moment.case.facts.model_copy(update={"language_form": wish.language})
                moment = Moment(moment.case.model_copy(update={"facts": facts}), moment.today, moment.ground)
            self._last = (wish, self._paper.shown(moment, wish.kind, made=self._made(moment)))
        return self._last[1]
