"""The way back on the road page: its steps in one act, or what must be told before they can be laid."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.rules.outline import section_exists
from aevdesk.rules.stair import asked_first
from aevdesk.ui.pages.form.stair_offer import STEPS, StairOffer
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import Button, Card, show_if


class RoadStair(Card):
    """Shown while a return has no steps: the stairs that can be laid, or the way to the page that asks for the rest."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, parent=parent)
        self._work = work
        self.offer = StairOffer(work)
        self.ask = Button(work.say("stair-tell-first"), "quiet", icon="door-open", act=self._go)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.offer)
        inside.addWidget(self.ask)
        self.column.addLayout(inside)
        self.refresh()

    def refresh(self) -> None:
        """Show what can be done now, or nothing where the steps stand or nobody goes back."""
        moment = self._work.moment
        self.offer.refresh()
        wants = section_exists(moment, "return") and moment.has_planned_return and not moment.case.return_.steps
        show_if(self.ask, not self.offer.is_offering)
        show_if(self, wants)

    def focus_first(self) -> bool:
        """Go to the first stair that can be laid; False where none can."""
        return self.offer.focus_first()

    def _go(self) -> None:
        self._work.go(next(iter(asked_first(self._work.moment)), STEPS))
