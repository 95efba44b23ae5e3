"""A page beside the sections of the form: what a case goes through, and what is made of it. It scrolls as one."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.ui.pages.page import CasePage, Work
from aevdesk.ui.theme import Size
from aevdesk.ui.widgets import ScrollPage


class AsidePage(CasePage):
    """Build into `self._page.column`. `heading`: the id of its title; `ground` and `wide`: those of the scroll page."""

    wants_preview: ClassVar[bool] = False
    heading: ClassVar[str]
    ground: ClassVar[str] = "surface"
    wide: ClassVar[int] = Size.FORM

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        self._page = ScrollPage(ground=self.ground, width=self.wide)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)

    @property
    def title(self) -> str:
        return self.work.say(self.heading)
