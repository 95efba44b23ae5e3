"""Løp: three cards with the conditions of each track. The program compares and never chooses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.case.facts import Track
from aevdesk.case.moment import Moment
from aevdesk.desk.session import Change
from aevdesk.rules.outline import FieldSpot, fields
from aevdesk.rules.tracks import LIGHTEST_FIRST, obstacles
from aevdesk.texts import text_id
from aevdesk.ui.pages.form import Form
from aevdesk.ui.pages.page import CasePage, Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Banner, Button, Card, Radio, Rule, ScrollPage, StatusMark, Text, announce, show_if

_CONDITIONS: Mapping[Track, tuple[Path, ...]] = {
    "return_to_employer": (
        ("t", "has_employer"), ("triage", "same_employer"), ("triage", "person_confirms"),
        ("triage", "employer_confirmed_by"), ("triage", "employer_confirmed_date"),
        ("triage", "employer_withdrawn_date"), ("triage", "earlier_confirmations"),
        ("triage", "health_clarified"), ("triage", "health_clarified_source"),
    ),
    "straightforward": (
        ("triage", "agree_person"), ("triage", "agree_caseworker"), ("triage", "agree_doctor"),
        ("triage", "agree_doctor_how"), ("triage", "agree_employer"),
    ),
    "full": (),
}  # fmt: skip
_AFTERWARDS = ("employer_withdrawn_date", "earlier_confirmations")
_REASON: Path = ("triage", "reason")
_WIDE = 1000


class TriagePage(CasePage):
    """Equal cards with a radio, the conditions, and their state in words; then the reason, then what else is known."""

    wants_preview: ClassVar[bool] = False

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        name = text_id("section", section)
        # A condition that is not met must be seen to be met: none of them is folded away.
        work.opened.update(path for paths in _CONDITIONS.values() for path in paths if path[-1] not in _AFTERWARDS)
        self._page = ScrollPage(ground="canvas", width=0)
        column = self._page.column
        column.addWidget(Text(work.say(name), "h1"))
        column.addWidget(Text(work.say("track-purpose"), "lead", "soft"))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards: dict[Track, _TrackCard] = {
            track: _TrackCard(work, track, self._choose) for track in LIGHTEST_FIRST
        }
        for card in self._cards.values():
            self._row.addWidget(card, 1)
        column.addLayout(self._row)
        self._trouble = Banner("warn", "")
        show_if(self._trouble, False)
        column.addWidget(self._trouble)
        self._reason = Form(work, lambda moment: _spots(moment, (_REASON,)))
        column.addWidget(self._reason)
        column.addWidget(
            Banner("info", work.say("track-if-not"), work.say("track-if-not-text"), icon="corner-down-right")
        )
        traits = text_id("section", "traits")
        column.addWidget(Text(work.say(traits), "h2"))
        column.addWidget(Text(work.say("track-traits"), "body", "soft"))
        self._rest = Form(work, self._spots_of_the_rest)
        column.addWidget(self._rest)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        self._show()

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - the cards compare with the whole case
        for card in self._cards.values():
            card.form.refresh()
        self._reason.refresh()
        self._rest.refresh()
        self._show()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        for card in self._cards.values():
            card.form.show_problems(sentences)
        self._reason.show_problems(sentences)
        self._rest.show_problems(sentences)

    def focus_start(self) -> None:
        self._page.scroll_to_top()
        chosen = self._cards[self.work.moment.case.triage.track or "full"]
        chosen.radio.setFocus()

    def focus_path(self, path: Path) -> bool:
        if path[:2] == ("triage", "track"):
            self.focus_start()
            return True
        for track, card in self._cards.items():
            if any(path[: len(at)] == at for at in _CONDITIONS[track]):
                if card.folds:
                    card.unfold()
                if card.form.focus_path(path):
                    return True
        return any(form.focus_path(path) for form in (self._reason, self._rest))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if look().effective_width(self.width()) >= _WIDE else ways.TopToBottom)

    # Choosing

    def _choose(self, track: Track) -> None:
        """Choose a track whose conditions are met; for another, say what is missing and go there."""
        missing = obstacles(self.work.moment, track)
        show_if(self._trouble, bool(missing))
        if missing:
            sentence = self.work.words.problem(missing[0])
            self._trouble.title.set_text(sentence)
            show_if(self._trouble.title, True)
            announce(self, sentence, assertive=True)
            self._show()
            self.focus_path(missing[0].path)
            return
        self.work.set(("triage", "track"), track)
        self._show()

    def _show(self) -> None:
        for track, card in self._cards.items():
            card.show_state(self.work.moment.case.triage.track, len(obstacles(self.work.moment, track)))

    def _spots_of_the_rest(self, moment: Moment) -> list[FieldSpot]:
        shown = {path for paths in _CONDITIONS.values() for path in paths} | {_REASON, ("triage", "track")}
        return [spot for spot in fields(moment, self.section) if spot.path not in shown]


class _TrackCard(Card):
    """A track: its radio, its conditions as fields, and whether they are met."""

    def __init__(self, work: Work, track: Track, choose) -> None:
        super().__init__(padding=20)
        self._work, self._track = work, track
        self.radio = Radio(work.words.choice("tracks", track))
        self.radio.setAutoExclusive(False)
        self.radio.clicked.connect(lambda _on=False: choose(track))
        self.form = Form(work, lambda moment: _spots(moment, _CONDITIONS[track]), gap=16)
        self._unfold = Button(work.say("seen-conditions"), "link", act=self.unfold)
        self._unfold.setAccessibleName(f"{work.say('seen-conditions')}: {work.words.choice('tracks', track)}")
        self.is_unfolded = self.folds = False
        self._mark = StatusMark("later", "")
        self.column.addWidget(self.radio)
        self.column.addWidget(Text(work.say(f"track-{track.replace('_', '-')}"), "body", "soft"))
        self.column.addWidget(Rule())
        self.column.addWidget(self.form)
        self.column.addWidget(self._unfold)
        if track == "full":
            for line in work.say("track-full-when").splitlines():
                self.column.addWidget(Text(f"–  {line}", "body"))
        self.column.addStretch(1)
        self.column.addWidget(self._mark)
        self.column.addWidget(Text(work.say(f"track-{track.replace('_', '-')}-gives"), "small", "soft"))

    def show_state(self, chosen: Track | None, missing: int) -> None:
        """Show whether it is chosen, and what its conditions lack."""
        work, is_chosen = self._work, chosen == self._track
        self.radio.setChecked(is_chosen)
        if self._track == "full":
            self._mark.set_state("done", work.say("track-always"))
        elif missing:
            self._mark.set_state("later", work.say("track-lacks", count=missing))
        else:
            self._mark.set_state("done", work.say("track-met"))
        self.set_state("chosen" if is_chosen else "plain")
        self.folds = chosen not in (None, self._track) and not self.is_unfolded and bool(_CONDITIONS[self._track])
        show_if(self.form, not self.folds)
        show_if(self._unfold, self.folds)
        said = work.words.choice("tracks", self._track)
        self.radio.setAccessibleName(f"{said}, {self._mark.text()}")

    def unfold(self) -> None:
        """Show the conditions of a track that is not the one chosen."""
        self.is_unfolded, self.folds = True, False
        show_if(self.form, True)
        show_if(self._unfold, False)
        self.form.focus_first()


def _spots(moment: Moment, paths: tuple[Path, ...]) -> list[FieldSpot]:
    """The fields at these paths that exist, in this order."""
    found = {spot.path: spot for spot in fields(moment, "triage")}
    return [found[path] for path in paths if path in found]
