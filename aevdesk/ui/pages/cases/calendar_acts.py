"""«Datoer til kalenderen …»: from a case, or for all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from aevdesk.ui.pages.keep_file import Doubted, ask_for_place, keep
from aevdesk.ui.widgets import announce

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk


def ask_for_calendar(desk: Desk, teller: QWidget, doubted: Doubted, case_id: str | None = None) -> None:
    """Ask where the calendar file shall lie, and write it; says so where there is nothing to write."""
    texts = desk.texts()
    data = desk.calendar(case_id)
    if data is None:
        announce(teller, texts.say("calendar-empty"), assertive=True)
        return
    name = f"aevdesk-{desk.today.isoformat()}.ics"
    title, kind = texts.say("calendar-make"), texts.say("calendar-filter")
    ask_for_place(teller, title, name, kind, lambda where: write_calendar(desk, data, where, teller), doubted)


def write_calendar(desk: Desk, data: bytes, where: Path, teller: QWidget) -> None:
    """Write the file and say how it went."""
    is_kept = keep(data, where)
    announce(teller, desk.texts().say("calendar-made" if is_kept else "calendar-not-made"), assertive=not is_kept)
