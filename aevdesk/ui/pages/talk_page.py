"""A theme of the talk: one question to the person, in large type, and room for the answer in their words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.desk.session import Change
from aevdesk.ui.pages.field_part import FieldPart
from aevdesk.ui.pages.page import CasePage, Work
from aevdesk.ui.pages.phases import THEMES, theme_fields
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import ScrollPage, Text

_WIDTH = 720


class TalkPage(CasePage):
    """The question and its fields. Nothing about others, no id number and no diagnosis is in view."""

    wants_preview = False

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        self.scroller = ScrollPage(width=0)
        self._parts: dict[Path, FieldPart] = {}
        name = f"screen-ask-{THEMES[section].name}"
        inside = QWidget()
        inside.setMaximumWidth(look().px(_WIDTH))
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(inside, 1000)
        centred.addStretch(1)
        self.scroller.column.addLayout(centred)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, look().gap(16), 0, 0)
        column.addWidget(Text(work.say(name), "talk_question"))
        if work.texts.has(name, "help"):
            column.addWidget(Text(work.texts.help(name), "talk_help", "soft"))
        column.addSpacing(look().gap(16))
        for spot in theme_fields(work, section):
            self._parts[spot.path] = FieldPart(work, spot, size="talk")
            column.addWidget(self._parts[spot.path])
            column.addSpacing(look().gap(16))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroller)

    @property
    def title(self) -> str:
        return self.work.say(f"screen-ask-{THEMES[self.section].name}")

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - the fields look for themselves
        for spot in theme_fields(self.work, self.section):
            if spot.path in self._parts:
                self._parts[spot.path].refresh(spot)

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        for part in self._parts.values():
            part.show_problems(sentences)

    def focus_start(self) -> None:
        for part in self._parts.values():
            part.row.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def focus_path(self, path: Path) -> bool:
        return path in self._parts and self._parts[path].focus_first()
