"""Under an answer in a talk: mark words and take them along as a resource or a barrier; and what was taken along."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aevdesk.desk.session import new_row_id
from aevdesk.rules.talking import Known, open_areas, take_along, taken_along
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import dress, look
from aevdesk.ui.widgets import Button, Card, Flow, Glyph, Text, TextBox, announce, show_if, take_out

if TYPE_CHECKING:
    from aevdesk.ui.pages.form.field_part import FieldPart

Kind = Literal["resource", "barrier"]
KINDS: tuple[Kind, ...] = ("resource", "barrier")
_LOOKS = {"resource": ("sprout", "ok"), "barrier": ("mountain", "warn"), "both": ("sprout", "ok")}


class Sayings(QWidget):
    """The verbs and the lines of one answer."""

    def __init__(self, work: Work, part: FieldPart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._part = work, part
        self._lines: dict[str, SayingLine] = {}
        self._verbs: dict[Kind, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(8))
        row = Flow()
        for kind in KINDS:
            button = Button(work.say(f"screen-take-{kind}"), "quiet", icon=_LOOKS[kind][0], size="talk")
            ask: Callable[[], None] = lambda kind=kind: self.ask_area(kind)  # noqa: E731
            button.acted.connect(ask)
            self._verbs[kind] = button
            row.addWidget(button)
        column.addLayout(row)
        self._column = column
        self._box.writing.selectionChanged.connect(self._on_selection)
        self._on_selection()
        self.refresh()

    @property
    def _box(self) -> TextBox:
        return cast(TextBox, self._part.editor)

    @property
    def finding_ids(self) -> frozenset[str]:
        """The findings that lines are shown for."""
        return frozenset(self._lines)

    def refresh(self) -> None:
        """Show what has been taken along from this answer, as it is now."""
        now = {known.finding.id: known for known in taken_along(self._work.moment, self._box.value())}
        for finding_id in [i for i in self._lines if i not in now]:
            line = self._lines.pop(finding_id)
            take_out(self._column, line)
        for finding_id, known in now.items():
            if finding_id not in self._lines:
                self._lines[finding_id] = SayingLine(self._work, known)
                self._column.addWidget(self._lines[finding_id])
            self._lines[finding_id].refresh(known)
        show_if(self, bool(open_areas(self._work.moment)))

    def ask_area(self, kind: Kind) -> None:
        """Ask which of the areas the marked words belong to; when there is one only, take them along at once."""
        areas = open_areas(self._work.moment)
        if len(areas) == 1:
            self.take(kind, areas[0])
            return
        menu = QMenu(self)
        dress(menu)
        for area in areas:
            menu.addAction(self._work.words.section(area), lambda area=area: self.take(kind, area))
        button = self._verbs[kind]
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def take(self, kind: Kind, area: str) -> None:
        """Take the marked words along as a finding of the area."""
        words = self._box.selected().strip()
        if not words:
            return
        self._work.session.leave_field()
        if self._work.edit(take_along(self._work.moment, area, new_row_id("finding"), words, kind)):
            announce(self, f"{self._work.say(f'screen-taken-{kind}')} {words}")

    def _on_selection(self) -> None:
        missing = "" if self._box.selected().strip() else self._work.say("screen-mark-words")
        for button in self._verbs.values():
            button.set_missing(missing)


class SayingLine(Card):
    """«Dette tar vi med som ressurs: …», with the other kind and the way back."""

    def __init__(self, work: Work, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(state="quiet", padding=12, parent=parent)
        self._work, self._known = work, known
        self._glyph = Glyph(*_LOOKS["resource"])
        self._words = Text("", "lead")
        self._other = Button("", "link", size="talk", act=self._turn)
        self._away = Button(work.say("screen-take-away"), "link", size="talk", act=self._take_away)
        row = QHBoxLayout()
        row.setSpacing(look().gap(12))
        row.addWidget(self._glyph)
        row.addWidget(self._words, 1)
        row.addWidget(self._other)
        row.addWidget(self._away)
        self.column.addLayout(row)
        self.refresh(known)

    def refresh(self, known: Known) -> None:
        """Show the finding as it is now."""
        self._known = known
        say, finding = self._work.say, known.finding
        kind = "barrier" if finding.kind == "barrier" else "resource"
        self._glyph.set_icon(*_LOOKS[kind])
        self.set_state(f"{_LOOKS[kind][1]}_tint")
        self._words.set_text([(say(f"screen-taken-{kind}") + " ", True), (finding.text, False)])
        self._other.set_text(say("screen-taken-other-resource" if kind == "barrier" else "screen-taken-other-barrier"))
        for button in (self._other, self._away):
            button.setAccessibleName(f"{button.text()}: {finding.text}")

    def _turn(self) -> None:
        kind = "resource" if self._known.finding.kind == "barrier" else "barrier"
        self._work.set((*self._known.path, "kind"), kind)

    def _take_away(self) -> None:
        self._work.remove(self._known.path, self._known.finding.text)
