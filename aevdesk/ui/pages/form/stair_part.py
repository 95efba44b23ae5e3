"""The steps of a return. While none is written, the whole stair can be laid in one act, and then be changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from aevdesk.rules.outline import FieldSpot
from aevdesk.ui.pages.form.rows import ListPart
from aevdesk.ui.pages.form.stair_offer import StairOffer
from aevdesk.ui.pages.page import Work


class StairPart(ListPart):
    """The list of steps, and over it the stairs that can be laid."""

    def __init__(self, work: Work, spot: FieldSpot, parent: QWidget | None = None) -> None:
        super().__init__(work, spot, parent)
        self.offer = StairOffer(work)
        self.offer.laid.connect(self.focus_first)
        self._column.insertWidget(self._column.indexOf(self.editor), self.offer)

    def refresh(self, spot: FieldSpot) -> None:
        """Show the rows as they are now, and what may be laid."""
        super().refresh(spot)
        self.offer.refresh()
