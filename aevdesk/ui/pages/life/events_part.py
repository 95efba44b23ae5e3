"""What has happened to a case, the latest first: a day and a sentence or two each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.desk.history import Happening
from aevdesk.texts import Texts
from aevdesk.ui.pages.cases.case_lines import LineSayer
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button, Text

_SHOWN = 6


class EventsPart(QWidget):
    """A heading and the latest few; «Vis alle hendelser» brings the rest."""

    def __init__(
        self, texts: Texts, sayer: LineSayer, told: Sequence[Happening], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts, self._sayer, self._told = texts, sayer, told
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().gap(8))
        self._heading = Text(texts.say("versions-events"), "h3")
        self._column.addWidget(self._heading)
        for happening in told[:_SHOWN]:
            self._column.addWidget(self._line(happening))
        if len(told) > _SHOWN:
            self._more = Button(texts.say("versions-all-events"), "link", act=self._show_all)
            self._column.addWidget(self._more)
        if not told:
            self._column.addWidget(Text(texts.say("versions-no-events"), "small", "soft"))
        self._column.addStretch(1)

    def set_beside(self, is_beside: bool) -> None:
        """Stand under a list, in line with its words and its headings; or by itself."""
        self._heading.set_kind("caption_strong" if is_beside else "h3")
        self._heading.set_tone("mute" if is_beside else "ink")
        self._column.setContentsMargins(look().gap(8) if is_beside else 0, 0, 0, 0)

    def _show_all(self) -> None:
        at = self._column.indexOf(self._more)
        self._more.hide()
        self._more.deleteLater()
        for place, happening in enumerate(self._told[_SHOWN:]):
            self._column.insertWidget(at + place, self._line(happening))

    def _line(self, happening: Happening) -> QWidget:
        line = QWidget()
        row = QVBoxLayout(line)
        row.setContentsMargins(0, 0, 0, look().gap(4))
        row.setSpacing(0)
        row.addWidget(Text(self._sayer.date(happening.day), "caption", "soft", wrap=False))
        row.addWidget(Text(happening.words, "small"))
        line.setAccessibleName(happening.said)
        return line
