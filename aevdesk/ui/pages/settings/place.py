"""One place of the settings, and what it may ask of the page that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Text

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk
    from aevdesk.desk.office import Office
    from aevdesk.texts import Texts


class PlacePage(Protocol):
    """The page of the settings, as its places know it."""

    desk: Desk
    texts: Texts

    @property
    def has_secret(self) -> bool:
        """Say whether this drawer has a passphrase that someone knows; a demo has none."""
        ...

    def remember(self, office: Office) -> bool:
        """Keep and apply these values, and offer the way back; says whether they could be kept."""
        ...

    def apply_look(self) -> None:
        """Show the theme and the text size of the office."""

    def refresh_window(self) -> None:
        """Make the desk anew in the chosen language, and come back here."""

    def watch_idle(self) -> None:
        """Lock after so many minutes from now on."""


class Place(QWidget):
    """One place. `page` keeps the office; `is_busy` while slow work is under way."""

    def __init__(self, page: PlacePage, code: str) -> None:
        super().__init__()
        self.page, self.code = page, code
        self.texts, self.desk = page.texts, page.desk
        self.is_busy = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look().gap(20))
        words = QVBoxLayout()
        words.setSpacing(look().gap(4))
        words.addWidget(Text(self.texts.say(f"open-place-{code}"), "h1"))
        words.addWidget(Text(self.texts.say(f"open-place-{code}-lead"), "body", "soft"))
        self.column.addLayout(words)

    def show_office(self) -> None:
        """Show the office as it is now."""
