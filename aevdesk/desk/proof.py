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
    """Which pages are wanted: of what case, which document, in which language (none: that of the case), how fine."""

    moment: Moment
    kind: Kind
    ppi: float
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """Pages as PNG pictures, in order, and where the fields stand on them; `spots` is None where nobody asked yet."""

    pictures: tuple[bytes, ...]
    spots: tuple[Spot, ...] | None = None


class Proofs:
    """Makes proofs of a case, on one thread. `made` gives the time that stands on a page."""

    def __init__(self, paper: Paper, made: Callable[[Moment], datetime]) -> None:
        self._paper, self._made = paper, made
        self._density: dict[Kind, Density] = {}
        self._last: tuple[Wish, Content] | None = None
        self._drawn: tuple[Wish, float, Density, tuple[bytes, ...]] | None = None

    def at_once(self, wish: Wish) -> Proof:
        """The pages as soon as they can be had: set as close as the last time, and no finer than is quick."""
        content = self._content(wish)
        density = self._density.get(wish.kind) or self._paper.density(content)
        self._density[wish.kind] = density
        return Proof(self._draw(wish, content, min(wish.ppi, AT_ONCE_PPI), density))

    def settled(self, wish: Wish) -> Proof:
        """The pages exactly as they will be printed, as fine as they are wanted, with the places of the fields."""
        content = self._content(wish)
        density = self._density[wish.kind] = self._paper.density(content)
        pictures = self._draw(wish, content, wish.ppi, density)
        return Proof(pictures, self._paper.spots(content, density))

    def _draw(self, wish: Wish, content: Content, ppi: float, density: Density) -> tuple[bytes, ...]:
        if self._drawn is None or self._drawn[0] is not wish or self._drawn[1:3] != (ppi, density):
            self._drawn = (wish, ppi, density, self._paper.pictures(content, ppi, density))
        return self._drawn[3]

    def _content(self, wish: Wish) -> Content:
        if self._last is None or self._last[0] is not wish:
            moment = wish.moment
            if wish.language:
                facts = moment.case.facts.model_copy(update={"language_form": wish.language})
                moment = Moment(moment.case.model_copy(update={"facts": facts}), moment.today, moment.ground)
            self._last = (wish, self._paper.shown(moment, wish.kind, made=self._made(moment)))
        return self._last[1]
