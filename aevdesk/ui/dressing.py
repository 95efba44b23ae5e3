"""The look and the words of the whole application, as the office has chosen them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from aevdesk.ui.theme import Look, has_look, look
from aevdesk.ui.widgets import use_words

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk


def dress(desk: Desk) -> None:
    """Give the application the look and the words that the office has chosen. The application must exist."""
    app, office = QApplication.instance(), desk.office
    assert isinstance(app, QApplication)
    if has_look():
        look().set_mode(office.theme)
        look().set_percent(office.text_scale)
    else:
        Look(app, mode=office.theme, percent=office.text_scale)
    use_words(desk.texts())
