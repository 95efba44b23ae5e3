"""Viktig å vite: the fixed sentences that this case prints, to be read; there is nothing to fill in."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aevdesk.desk.session import Change
from aevdesk.ui.pages.form.section_page import SectionPage
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.widgets import Glyph, RowStack, Text


class InfoPage(SectionPage):
    """The sentences as the document has them now, in the language of the document."""

    def build(self) -> None:
        self._shown: tuple[str, ...] = ()
        self._rows = RowStack()
        self.scroller.column.addWidget(self._rows)
        self._show()

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - any change may call for another sentence
        self._show()

    def _show(self) -> None:
        desk = self.work.desk
        content = desk.paper.content(self.work.moment, "complete", made=desk.clock.now(), stage="draft")
        info = content.info
        texts = (*info.texts, info.contact, info.read_line) if info is not None else ()
        sentences = tuple(text for text in texts if text)
        if sentences != self._shown:
            self._shown = sentences
            self._rows.clear()
            for sentence in sentences:
                self._rows.add_row(_Sentence(sentence))


class _Sentence(FollowsLook, QWidget):
    def __init__(self, words: str) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.addWidget(Glyph("info", "accent", 18))
        self._row.addWidget(Text(words), 1)
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self._row.setContentsMargins(look().gap(16), look().gap(12), look().gap(16), look().gap(12))
        self._row.setSpacing(look().gap(12))
