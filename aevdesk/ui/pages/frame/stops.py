"""The parts of the window of a case that F6 goes round: list, form, page, bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aevdesk.ui.pages.page import CasePage
from aevdesk.ui.widgets import SectionList
from aevdesk.ui.widgets.tabbing import tab_stops


def focus_next(stops: Sequence[QWidget | None], by: int) -> None:
    """Move the focus from the part that has it to the next (or previous) that is seen, and round."""
    seen = [stop for stop in stops if stop is not None and stop.isVisible()]
    focused = seen[0].window().focusWidget()
    at = next((i for i, stop in enumerate(seen) if focused is not None and stop.isAncestorOf(focused)), -1)
    _focus(seen[(at + by) % len(seen)])


def _focus(stop: QWidget) -> None:
    if isinstance(stop, SectionList):
        stop.focus_current()
    elif isinstance(stop, CasePage):
        stop.focus_start()
    else:
        first = next(iter(tab_stops(stop)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
