"""What answers nothing, told quietly: barriers without an answer, and activities that belong to nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import Button, Glyph, Text, empty, show_if

UNANSWERED, BELONGS_TO_NOTHING = "F07", "P09"
"""The checks that find them: of a barrier, and of an activity."""
Told = tuple[tuple[str, Path], ...]


class LooseEnds(QWidget):
    """A line for each, with the way there. It is advice: it stops nobody, and is gone when there is nothing to say."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._shown: Told = ()
        self._lines = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(Text(work.say("loose-heading"), "small_strong", "soft"))
        column.addLayout(self._lines)
        self.refresh()

    def refresh(self) -> None:
        """Tell of what is loose now."""
        found = loose_ends(self._work)
        if found != self._shown:
            self._shown = found
            empty(self._lines)
            for words, path in found:
                self._lines.addWidget(self._line(words, path))
        show_if(self, bool(found))

    def _line(self, words: str, path: Path) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Glyph("info", "soft"))
        row.addWidget(Text(words, "small", "soft"), 1)
        go = Button(self._work.say("loose-go"), "link", size="small", act=lambda: self._work.go(path))
        go.setAccessibleName(f"{self._work.say('loose-go')}: {words}")
        row.addWidget(go)
        return line


def loose_ends(work: Work) -> Told:
    """The sentence and the place of each thing that answers nothing, in the order of the form."""
    return tuple(
        (work.words.problem(problem), problem.path)
        for problem in work.session.problems
        if problem.check in (UNANSWERED, BELONGS_TO_NOTHING)
    )
