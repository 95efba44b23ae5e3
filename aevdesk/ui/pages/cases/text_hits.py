"""What the search finds inside the cases: in which field, and the words around it; the field opens from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.desk.searching import form_id_at
from aevdesk.rules.outline import section_of
from aevdesk.store.search import LEAST, Found, spans, words_of
from aevdesk.ui.errand import send
from aevdesk.ui.widgets import Cell, Column, RowTable, TableFrame, TableRow, Text, announce, show_if

if TYPE_CHECKING:
    from aevdesk.desk.desk import CaseLine, Desk

_BEFORE, _AROUND = 28, 110
NAME_PATH = "facts.name"


class TextHits(QWidget):
    """The table of hits in texts. `look_for(typed)` asks off the screen's thread and shows the newest answer.

    `opened(case_id, path)` when a hit is chosen; `shown(count)` after each answer.
    """

    opened = Signal(str, object)
    shown = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._texts, self._words = desk.texts(), desk.wording
        self._wanted, self._is_asking, self._is_complete = "", False, False
        self._lines: dict[str, CaseLine] = {}
        self.found: list[Found] = []
        say = self._texts.say
        self._heading = Text(say("find-in-cases"), "h2", wrap=False)
        heads = (
            Column(say("screen-column-name"), 2.0),
            Column(say("find-where"), 2.2, from_width=720),
            Column(say("find-text"), 5.0),
        )
        self.table = RowTable(heads, name=say("find-in-cases"))
        self.table.opened.connect(self._on_opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(TableFrame(self.table))
        self.hide()

    def look_for(self, typed: str, lines: list[CaseLine]) -> None:
        """Search every text of these cases; nothing typed shows nothing."""
        self._wanted = typed
        self._lines = {line.case_id: line for line in lines}
        if not any(len(word) >= LEAST for word in words_of(typed)):
            self._show(typed, [])
        elif not self._is_asking:
            self._ask()

    def _ask(self) -> None:
        self._is_asking = True
        typed = self._wanted
        send(
            self,
            lambda: self._search(typed),
            lambda found: self._on_answer(typed, found),
            lambda _error: self._on_answer(typed, []),
        )

    def _search(self, typed: str) -> list[Found]:
        """On a thread of its own: the first search takes in what an older program or a rescue left out."""
        if not self._is_complete:
            self._desk.make_searchable()
            self._is_complete = True
        return self._desk.search(typed)

    def _on_answer(self, typed: str, found: list[Found]) -> None:
        self._is_asking = False
        if typed == self._wanted:
            self._show(typed, found)
        else:
            self.look_for(self._wanted, list(self._lines.values()))

    def _show(self, typed: str, found: list[Found]) -> None:
        """A hit in the name alone is in the list above already."""
        self.found = [hit for hit in found if hit.path != NAME_PATH and hit.case_id in self._lines]
        words = words_of(typed)
        self.table.set_rows([self._row(hit, words) for hit in self.found])
        self.table.setFixedHeight(self.table.full_height() + 2)
        show_if(self, bool(self.found))
        self.shown.emit(len(self.found))
        if self.found:
            announce(self, self._texts.say("find-count", count=len(self.found)))

    def _row(self, hit: Found, words: tuple[str, ...]) -> TableRow:
        line, where = self._lines[hit.case_id], self._where(hit.path)
        name = line.name or self._texts.say("screen-nameless-case")
        text, marks = excerpt(hit.text, words)
        cells = (Cell(name, strong=True), Cell(where, tone="soft"), Cell(text, marks=marks))
        return TableRow(hit.case_id, cells, f"{name}, {where}: {text}")

    def _where(self, path: str) -> str:
        """The section and the field in words."""
        parts = tuple(path.split("."))
        section, form_id = self._words.section(section_of(parts)), form_id_at(parts)
        return f"{section}: {self._words.field(form_id)}" if form_id else section

    def _on_opened(self, case_id: str) -> None:
        hit = next(hit for hit in self.found if hit.case_id == case_id)
        self.opened.emit(case_id, tuple(hit.path.split(".")))


def excerpt(text: str, words: tuple[str, ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words found with some text around them, on one line, and where in it they stand."""
    flat = " ".join(text.split())
    hits = spans(flat, words)
    first = hits[0][0] if hits else 0
    start = 0 if first <= _BEFORE else flat.find(" ", first - _BEFORE) + 1
    end = min(len(flat), start + _AROUND)
    before, after = "… " if start else "", " …" if end < len(flat) else ""
    shift = len(before) - start
    marks = tuple((low + shift, high + shift) for low, high in hits if start <= low and high <= end)
    return f"{before}{flat[start:end].rstrip()}{after}", marks
