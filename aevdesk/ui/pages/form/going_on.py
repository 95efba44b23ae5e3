"""Enter goes on: from a field to the next one, past all that stands around fields, and after the last to the way on.

It answers nothing: what was not chosen is not, and what is typed is left as by Tab. In a text Enter is a new line.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aevdesk.ui.widgets import FieldRow, tab_stops
from aevdesk.ui.widgets.tabbing import HeadStop

GOES_ON_HERE = "goes_on_here"
"""The property of a stop that is no field and yet the next thing to do, such as the way to the next section."""


def go_on(here: QWidget | None) -> bool:
    """Move the focus on from the field, or the heading, that has it; says whether there was anywhere to go."""
    if here is None:
        return False
    stops, field = tab_stops(here.window()), _field_of(here)
    if isinstance(here, HeadStop):
        ahead = stops[here.first_under(stops) :]
    elif here in stops and (field is not None or here.property(GOES_ON_HERE)):
        ahead = stops[stops.index(here) + 1 :]
    else:
        return False
    for stop in ahead:
        if stop.property(GOES_ON_HERE) or _field_of(stop) not in (None, field):
            _land_on(stop)
            return True
    return False


def _field_of(widget: QWidget | None) -> FieldRow | None:
    while widget is not None and not isinstance(widget, FieldRow):
        widget = widget.parentWidget()
    return widget


def _land_on(stop: QWidget) -> None:
    """Go to a stop; at a field with a sentence that is offered, to the sentence."""
    row = _field_of(stop)
    part = row.parentWidget() if row is not None else None
    go_in = getattr(part, "focus_first", None)
    if go_in is not None:
        go_in()
    else:
        stop.setFocus(Qt.FocusReason.TabFocusReason)
