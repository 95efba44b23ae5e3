"""The answers of one section on «Se over», built when they are first shown and again only when they have changed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.ui.pages.frame.states import title_of_place
from aevdesk.ui.pages.page import Work
from aevdesk.ui.pages.review.answers import Answer
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import AnswerRow, Rule, StatusMark, Text, show_if, take_out


class ReviewSection(QWidget):
    """A heading with the count of what is missing, and under it the answers with the way to each."""

    def __init__(self, work: Work, section: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._section = work, section
        self._shown: tuple[tuple[Answer, ...], int] | None = None
        self._inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        show_if(self, False)

    @property
    def is_built(self) -> bool:
        """Say whether it has shown its answers once."""
        return self._shown is not None

    def show_answers(self, answers: tuple[Answer, ...], missing: int) -> None:
        """Show these answers; nothing at all when there are none and none is missing."""
        if (answers, missing) == self._shown:
            return
        self._shown = (answers, missing)
        if self._inside is not None:
            take_out(self._column, self._inside)
            self._inside = None
        if answers or missing:
            self._inside = self._make(answers, missing)
            self._column.addWidget(self._inside)
            self._inside.show()
        show_if(self, self._inside is not None)

    def _make(self, answers: tuple[Answer, ...], missing: int) -> QWidget:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, look().gap(16), 0, 0)
        column.setSpacing(0)
        column.addLayout(self._heading(missing))
        column.addWidget(Rule(strong=True))
        for answer in answers:
            row = AnswerRow(answer.label, answer.text, link=self._work.say("review-change"), problem=answer.problem)
            row.change_asked.connect(lambda path=answer.path: self._work.go(path))
            column.addWidget(row)
        return inside

    def _heading(self, missing: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, look().gap(4))
        row.addWidget(Text(title_of_place(self._work, self._section), "h3"), 0)
        if missing:
            row.addWidget(StatusMark("problem", self._work.say("screen-problems", count=missing)))
        row.addStretch(1)
        return row
