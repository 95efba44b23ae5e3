"""«Tekst til § 14 a»: what is copied into Nav's own decision screen, field by field, with what it takes."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.desk.decision_text import DecisionText, Piece, decision_text
from aevdesk.desk.session import Change
from aevdesk.texts import formats, load_texts
from aevdesk.ui.pages.aside_page import AsidePage
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button, Card, EmptyState, PageTitle, StatusMark, Text, announce, empty, show_if

_STATES = {"empty": "empty", "fits": "done", "long": "note", "too_long": "problem"}


class DecisionPage(AsidePage):
    """Four cards in the order of the decision screen. Nothing is typed here: each leads to where it is written."""

    heading: ClassVar[str] = "decision-title"
    wide: ClassVar[int] = 760

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        say = work.say
        column = self._page.column
        column.addWidget(PageTitle(self.title, say("decision-lead")))
        self._none = EmptyState("file-text", say("decision-none"), say("decision-none-text"))
        self._all = Button(say("decision-copy-all"), "primary", icon="copy", act=self._copy_all)
        row = QHBoxLayout()
        row.addWidget(self._all)
        row.addStretch(1)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(look().gap(12))
        column.addWidget(self._none)
        column.addLayout(row)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._shown: DecisionText | None = None
        self._show()

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - the page shows the whole assessment
        self._show()

    def focus_start(self) -> None:
        self._page.scroll_to_top()
        (self._all if self._shown else self._page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        work, moment = self.work, self.work.moment
        texts = load_texts(moment.case.facts.language_form or "nb")
        found = decision_text(moment, texts, work.desk.catalogues)
        show_if(self._none, found is None)
        show_if(self._all, found is not None)
        if found == self._shown:
            return
        self._shown = found
        empty(self._cards)
        for card in self._made(found) if found else ():
            self._cards.addWidget(card)
            card.show()

    def _made(self, found: DecisionText) -> list[QWidget]:
        say = self.work.say
        advised, most = formats.number(found.advised), formats.number(found.text.most)
        return [
            self._sources(found.sources),
            self._card("text", [found.text], say("decision-text-limits", advised=advised, most=most), found.advised),
            self._plain_card("group", found.group),
            self._plain_card("nav-goal", found.nav_goal),
        ]

    def _sources(self, sources: tuple[Piece, ...]) -> QWidget:
        if sources:
            most = formats.number(sources[0].most)
            return self._card("sources", list(sources), self.work.say("decision-sources-limits", most=most), 0)
        card = self._plain_card("sources", "")
        go = Button(self.work.words.section("sources"), "link", act=lambda: self.work.go(("sources", "items")))
        card.column.addWidget(go)
        return card

    def _card(self, name: str, pieces: list[Piece], limits: str, advised: int) -> Card:
        card = self._headed(name, limits)
        for piece in pieces:
            words = _selectable(piece.text)
            row = QHBoxLayout()
            mark = StatusMark(_STATES[piece.fit], self._told(piece, advised))
            row.addWidget(mark)
            row.addStretch(1)
            what = self.work.say(f"decision-{name}")
            change = Button(self.work.say("review-change"), "quiet", size="small", act=self._going(piece.path))
            change.setAccessibleName(f"{self.work.say('review-change')}: {what}, {piece.text[:60]}")
            copy = Button(
                self.work.say("decision-copy"), "secondary", icon="copy", size="small", act=self._copying(piece.text)
            )
            copy.setAccessibleName(f"{self.work.say('decision-copy')}: {what}, {piece.text[:60]}")
            row.addWidget(change)
            row.addWidget(copy)
            card.column.addWidget(words)
            card.column.addLayout(row)
        return card

    def _plain_card(self, name: str, said: str) -> Card:
        """A choice that the decision screen has as a choice: it is seen here and chosen there."""
        card = self._headed(name, "" if name == "sources" else self.work.say("decision-chosen-there"))
        card.column.addWidget(_selectable(said) if said else Text(self.work.say("decision-not-set"), "body", "mute"))
        return card

    def _headed(self, name: str, limits: str) -> Card:
        card = Card(padding=20)
        card.column.addWidget(Text(self.work.say(f"decision-{name}"), "h3"))
        if limits:
            card.column.addWidget(Text(limits, "small", "soft"))
        return card

    def _told(self, piece: Piece, advised: int) -> str:
        """The counter in words: how many characters, and what to do where they are too many."""
        say, count, most = self.work.say, formats.number(piece.count), formats.number(piece.most)
        if piece.fit == "too_long":
            return say("decision-too-long", count=count, most=most, over=formats.number(piece.count - piece.most))
        if piece.fit == "long":
            return say("decision-long", count=count, advised=formats.number(advised), most=most)
        if piece.fit == "empty":
            return say("decision-empty")
        return say("decision-fits", count=count, most=formats.number(advised or piece.most))

    def _going(self, path: Path):
        return lambda: self.work.go(path)

    def _copying(self, text: str):
        return lambda: self._copy(text)

    def _copy_all(self) -> None:
        if self._shown is not None:
            self._copy(self._shown.whole)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        announce(self, self.work.say("decision-copied"))


def _selectable(words: str) -> Text:
    text = Text(words, "body")
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text
