"""Beside the question in a talk: what is known from before, one card each, for the person to confirm or correct."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.talk import Source, Talk
from aevdesk.rules.outline import FieldSpot, fields, row_fields
from aevdesk.rules.talking import Known, confirm, correct
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button, Card, Flow, Glyph, StatusMark, Text, announce, take_out

UNCOVERED_MS = 60_000
"""How long something that was covered may be read before it is covered again."""
MOST_CARDS = 6


class KnownColumn(QWidget):
    """The cards, under a heading that asks. Hidden when there is nothing to ask about."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.cards: dict[str, KnownCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().gap(12))
        self._column.addWidget(Text(work.say("screen-known-heading"), "h3"))
        self._column.addStretch(1)

    def show_known(self, known: tuple[Known, ...]) -> None:
        """Show these cards; one that is shown already keeps its place, one that is gone goes."""
        now = {item.finding.id: item for item in known}
        for finding_id in [i for i in self.cards if i not in now]:
            self._take_out(finding_id)
        for finding_id, item in now.items():
            if finding_id not in self.cards and len(self.cards) < MOST_CARDS:
                self.cards[finding_id] = KnownCard(self._work, item)
                self._column.insertWidget(self._column.count() - 1, self.cards[finding_id])
            elif finding_id in self.cards:
                self.cards[finding_id].refresh(item)

    def _take_out(self, finding_id: str) -> None:
        card = self.cards.pop(finding_id)
        take_out(self._column, card)


class KnownCard(Card):
    """One thing known from before: to confirm, to correct, or covered until it is asked for."""

    def __init__(self, work: Work, known: Known, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._work, self._known = work, known
        self._is_open = False
        self._part: FieldPart | None = None
        self._inside: QWidget | None = None
        self._shown: object = None
        self._covering = QTimer(self)
        self._covering.setSingleShot(True)
        self._covering.setInterval(UNCOVERED_MS)
        self._covering.timeout.connect(self.cover)
        self._show()

    @property
    def is_covered(self) -> bool:
        """Say whether the words are folded away now."""
        return self._known.cover is not None and not self._covering.isActive()

    def refresh(self, known: Known) -> None:
        """Show the finding as it is now."""
        self._known = known
        if self._part is not None:
            spot = self._spot()
            if spot is not None:
                self._part.refresh(spot)
        self._show()

    def confirm(self) -> None:
        """The person says that it is right."""
        self._is_open = False
        if self._work.edit(confirm(self._work.moment, self._known.path)):
            announce(self, self._work.say("screen-known-right"))

    def correct(self) -> None:
        """The person says that it is not quite right: the words can be written anew, and are what they have told."""
        self._is_open = True
        if self._work.edit(correct(self._known.path)):
            self._show()
        if self._part is not None:
            self._part.row.setFocus(Qt.FocusReason.OtherFocusReason)

    def uncover(self) -> None:
        """Show what is covered, for a minute."""
        self._covering.start()
        self._show()

    def cover(self) -> None:
        """Fold it away again."""
        self._covering.stop()
        self._is_open = False
        self._show()

    def _show(self) -> None:
        finding = self._known.finding
        shown = (self.is_covered, self._is_open, finding.confirmed, None if self._is_open else finding)
        if shown == self._shown:
            return
        self._shown = shown
        had_focus = self._inside is not None and self._inside.isAncestorOf(self.window().focusWidget() or self)
        if self._inside is not None:
            take_out(self.column, self._inside)
        self._part = None
        self._inside = self._make_covered() if self.is_covered else self._make_open()
        self.column.addWidget(self._inside)
        self._inside.show()
        self.set_state("sunken" if self.is_covered else "plain")
        if had_focus and not self._is_open:
            button = self._inside.findChild(Button)
            if button is not None:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_covered(self) -> QWidget:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look().gap(12))
        title = self._work.say(f"screen-known-cover-{self._known.cover}")
        show = Button(self._work.say("screen-known-show"), "link", size="talk", at_end=True, act=self.uncover)
        show.setAccessibleName(f"{self._work.say('screen-known-show')}: {title}")
        row.addWidget(Glyph("eye-off"))
        row.addWidget(Text(title, "lead"), 1)
        row.addWidget(show)
        return inside

    def _make_open(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(8))
        spot = self._spot() if self._is_open else None
        if spot is not None:
            self._part = FieldPart(self._work, spot)
            column.addWidget(self._part)
        else:
            column.addWidget(Text(self._known.finding.text, "lead"))
        said = self._said_where()
        if said:
            column.addWidget(Text(said, "small", "soft"))
        column.addLayout(self._verbs())
        return inside

    def _verbs(self) -> Flow:
        say, text = self._work.say, self._known.finding.text
        verbs = Flow()
        if self._known.finding.confirmed and not self._is_open:
            verbs.addWidget(StatusMark("done", say("screen-known-right")))
            change = Button(say("screen-known-change"), "link", size="talk", act=self.correct)
            change.setAccessibleName(f"{say('screen-known-change')}: {text}")
            verbs.addWidget(change)
            return verbs
        right = Button(say("screen-known-right"), "secondary", icon="check", size="talk", act=self.confirm)
        right.setAccessibleName(f"{say('screen-known-right')}: {text}")
        verbs.addWidget(right)
        if not self._is_open:
            wrong = Button(say("screen-known-not-quite"), "secondary", size="talk", act=self.correct)
            wrong.setAccessibleName(f"{say('screen-known-not-quite')}: {text}")
            verbs.addWidget(wrong)
        return verbs

    def _said_where(self) -> str:
        """What it rests on, without the names of those who said it."""
        case, finding = self._work.moment.case, self._known.finding
        rows = {row.id: row for row in (*case.sources.items, *case.conversation.talks)}
        said = [self._source(rows[source]) for source in finding.sources if source in rows]
        if not said and finding.basis:
            return self._work.words.choice("basis", finding.basis)
        return ", ".join(said)

    def _source(self, row: Source | Talk) -> str:
        if isinstance(row, Talk):
            return self._work.sayer.row(self._work.moment, row.id)
        kind = self._work.words.choice("source_types", row.type) if row.type else self._work.say("screen-row-source")
        return ", ".join(part for part in (kind, self._work.sayer.rough_date(row.date) if row.date else "") if part)

    def _spot(self) -> FieldSpot | None:
        section, findings, _id = self._known.path
        outer = next((s for s in fields(self._work.moment, section) if s.path == (section, findings)), None)
        if outer is None:
            return None
        inner = row_fields(self._work.moment, outer, self._known.finding)
        return next((spot for spot in inner if spot.path[-1] == "text"), None)
