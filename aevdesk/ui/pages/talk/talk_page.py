"""A theme of the talk: one question to the person, in large type, and room for the answer in their words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.desk.session import Change
from aevdesk.rules.outline import FieldSpot
from aevdesk.rules.talking import known_before
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.frame.phases import THEMES, theme_fields
from aevdesk.ui.pages.page import CasePage, Work
from aevdesk.ui.pages.talk.held import HeldTalk
from aevdesk.ui.pages.talk.known import KnownColumn
from aevdesk.ui.pages.talk.sayings import Sayings
from aevdesk.ui.pages.talk.views import TalkViews
from aevdesk.ui.theme import Size, look
from aevdesk.ui.widgets import ScrollPage, Text, show_if

_BESIDE = 424
_ROOM_BESIDE = 960


class TalkPage(CasePage):
    """The question, its fields, and what is known from before. No id number, diagnosis or other name is in view."""

    wants_preview = False
    _is_turned = False

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        self.theme = THEMES[section]
        self.scroller = ScrollPage(width=0)
        self._parts: dict[Path, FieldPart] = {}
        self._sayings: list[Sayings] = []
        inside = QWidget()
        inside.setMaximumWidth(look().px(Size.FORM))
        self._across = QHBoxLayout()
        self._across.addStretch(1)
        self._across.addWidget(inside, 1000)
        self._across.addStretch(1)
        self.scroller.column.addLayout(self._across)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, look().gap(16), 0, 0)
        self._add_question()
        for spot in theme_fields(work, section):
            self._add_field(spot)
        self.views = TalkViews(work)
        self._column.addWidget(self.views)
        self.held = HeldTalk(work) if section == next(iter(THEMES)) else None
        if self.held is not None:
            self._column.addWidget(self.held)
        self.known = KnownColumn(work)
        self.beside = ScrollPage(ground="canvas", width=0)
        self._is_beside: bool | None = None
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.scroller, 1)
        outer.addWidget(self.beside)
        self._show_known()

    @property
    def title(self) -> str:
        return self.work.say(f"screen-ask-{THEMES[self.section].name}")

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - the fields look for themselves
        for spot in theme_fields(self.work, self.section):
            if spot.path in self._parts:
                self._parts[spot.path].refresh(spot)
        for sayings in self._sayings:
            sayings.refresh()
        self.views.refresh()
        if self.held is not None:
            self.held.refresh()
        self._show_known()

    def set_turned(self, turned: bool) -> None:
        self._is_turned = turned
        self._lay_out()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        for part in self._every_part().values():
            part.show_problems(sentences)

    def focus_start(self) -> None:
        for part in self._parts.values():
            part.row.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroller.once_laid_out(self._show_question)
            return

    def _show_question(self) -> None:
        """One begins with the question in view, where the place to write on is in view too."""
        writing = QApplication.focusWidget()
        if writing is not None and self.scroller.isAncestorOf(writing):
            cursor = cast("QRect", writing.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle))
            below = writing.mapTo(self.scroller, cursor.bottomLeft()).y() + self.scroller.verticalScrollBar().value()
            if below <= self.scroller.viewport().height():
                self.scroller.scroll_to_top()

    def focus_path(self, path: Path) -> bool:
        part = self._every_part().get(path)
        if part is None and self.held is not None:
            return self.held.focus_path(path)
        return part is not None and part.focus_first()

    def _every_part(self) -> dict[Path, FieldPart]:
        return self._parts | self.views.parts | (self.held.parts if self.held is not None else {})

    def _add_question(self) -> None:
        name = f"screen-ask-{self.theme.name}"
        self._column.addWidget(Text(self.work.say(name), "talk_question"))
        if self.work.texts.has(name, "help"):
            self._column.addWidget(Text(self.work.texts.help(name), "talk_help", "soft"))
        self._column.addSpacing(look().gap(16))

    def _add_field(self, spot: FieldSpot) -> None:
        said_above = self.work.words.field(spot.form_id) if spot.path[0] == "own_view" else ""
        part = self._parts[spot.path] = FieldPart(self.work, spot, label=said_above, size="talk")
        self._column.addWidget(part)
        if spot.path[0] == "own_view" and self.theme.kinds:
            self._sayings.append(Sayings(self.work, part))
            self._column.addWidget(self._sayings[-1])
        self._column.addSpacing(look().gap(16))

    def _show_known(self) -> None:
        known = known_before(self.work.moment, self.theme.kinds, self.theme.areas)
        said_here = {line for sayings in self._sayings for line in sayings.finding_ids}
        self.known.show_known(tuple(item for item in known if item.finding.id not in said_here))
        self._lay_out()

    def _lay_out(self) -> None:
        """What is known stands beside the question where there is room, else under it; never on a turned screen."""
        self._across.setStretch(0, 1 if self._is_turned else 0)
        beside = look().effective_width(self.width()) >= _ROOM_BESIDE
        if beside != self._is_beside:
            self._is_beside = beside
            (self.beside.column if beside else self._column).addWidget(self.known)
            self.known.setContentsMargins(0, look().gap(24) if beside else 0, 0, 0)
        is_shown = bool(self.known.cards) and not self._is_turned
        show_if(self.known, is_shown)
        show_if(self.beside, is_shown and beside)
        self.beside.setFixedWidth(look().px(_BESIDE))
