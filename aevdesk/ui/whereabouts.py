"""Where one is in the desk, to come back there after the lock or in another language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from aevdesk.case.edits import Path
from aevdesk.rules.outline import FieldSpot

if TYPE_CHECKING:
    from aevdesk.ui.window import Window


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where one was in the desk: the open case, its section, and the field with the focus."""

    case_id: str = ""
    section: str = ""
    path: Path = ()


def whereabouts(window: Window) -> Whereabouts:
    """Where one is in this window."""
    frame = window.frame
    if frame is None:
        return Whereabouts()
    return Whereabouts(frame.session.case_id, frame.place, _path_of(window.focusWidget()))


def go_to(window: Window, where: Whereabouts) -> None:
    """Go back to where one was, as near as it still is."""
    if not where.case_id:
        return
    window.open_case(where.case_id)
    if window.frame is None:
        return
    if where.section:
        window.frame.open_place(where.section)
    if where.path:
        window.frame.go(where.path)


def _path_of(widget: QWidget | None) -> Path:
    """The path of the field that a widget is part of."""
    while widget is not None:
        spot = getattr(widget, "_spot", None)
        if isinstance(spot, FieldSpot):
            return spot.path
        widget = widget.parentWidget()
    return ()
