"""Løp: three cards with the grounds of each track. The program compares and never chooses."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.case.facts import Track
from aevdesk.case.moment import Moment
from aevdesk.desk.session import Change
from aevdesk.rules.outline import FieldSpot, fields
from aevdesk.rules.tracks import LIGHTEST_FIRST, counted_grounds, grounds, is_confirmed
from aevdesk.texts import text_id
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.form.form import Form
from aevdesk.ui.pages.page import CasePage, Work
from aevdesk.ui.pages.track.card import TrackCard
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Banner, PageTitle, Radio, ScrollPage, Text, announce
from aevdesk.ui.widgets.editor import pressed_key

_REASON: Path = ("triage", "reason")
_TRACK: Path = ("triage", "track")
_ARROWS: Mapping[int, int] = MappingProxyType(
    {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
)
_CARDS_BESIDE, _REASON_BESIDE = 900, 700


class TriagePage(CasePage):
    """Equal cards, each with a radio, its grounds and their state in words; then the reason, then what else is known.

    A lighter track pressed too soon waits: it is chosen once what it lacks is filled in. A ground taken back keeps the
    track until one leaves; then the full one stands, and the list says what opened.
    """

    wants_preview: ClassVar[bool] = False

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        self._wanted: Track | None = None
        self._held = self._holds()
        self._page = ScrollPage(ground="canvas", width=0)
        column = self._page.column
        column.addWidget(PageTitle(work.say("track-heading"), work.say("track-purpose")))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards = {track: TrackCard(work, track, self._choose) for track in LIGHTEST_FIRST}
        for card in self._cards.values():
            self._row.addWidget(card, 1)
            card.radio.installEventFilter(self)
        column.addLayout(self._row)
        spot = self._reason_spot()
        self._reason = FieldPart(work, spot, label=work.say("track-why"), hint=work.say("track-why-hint"))
        self._under = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._under.addWidget(self._reason, 2)
        promise = Banner("info", work.say("track-if-not"), work.say("track-if-not-text"), icon="corner-down-right")
        self._under.addWidget(promise, 1)
        column.addLayout(self._under)
        column.addSpacing(look().gap(8))
        traits = QVBoxLayout()
        traits.setSpacing(look().gap(4))
        traits.addWidget(Text(work.say(text_id("section", "traits")), "h2"))
        traits.addWidget(Text(work.say("track-traits"), "body", "soft"))
        column.addLayout(traits)
        self._rest = Form(work, self._spots_of_the_rest, later=self.later, at_once=1)
        column.addWidget(self._rest)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        work.problems_changed.connect(self._choose_what_waited)
        self._show()

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - the cards compare with the whole case
        self._reason.refresh(self._reason_spot())
        self._rest.refresh()
        self._held = self._held or self._holds()
        self._show()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        for part in (*self._cards.values(), self._reason, self._rest):
            part.show_problems(sentences)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows on the name of a track go to the next one, round; a track is chosen with Space."""
        step = _ARROWS.get(pressed_key(event) or 0)
        radios = [card.radio for card in self._cards.values()]
        if step is None or watched not in radios:
            return super().eventFilter(watched, event)
        at = (radios.index(cast(Radio, watched)) + step) % len(radios)
        radios[at].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def focus_start(self) -> None:
        self._page.scroll_to_top()
        self._cards[self.work.moment.case.triage.track or LIGHTEST_FIRST[0]].radio.setFocus()

    def focus_path(self, path: Path) -> bool:
        if path[:2] == _TRACK:
            self.focus_start()
            return True
        if path[:2] == _REASON:
            return self._reason.focus_path(path)
        return any(part.focus_path(path) for part in (*self._cards.values(), self._rest))

    def leave(self) -> None:
        """What waited is chosen if it may be; a track whose ground was taken back here gives way to the full one."""
        self.work.problems_changed.disconnect(self._choose_what_waited)
        self._choose_what_waited()
        if self._held and not self._holds():
            self.work.set(_TRACK, "full")

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        ways, room = QBoxLayout.Direction, look().effective_width(self.width())
        self._row.setDirection(ways.LeftToRight if room >= _CARDS_BESIDE else ways.TopToBottom)
        self._under.setDirection(ways.LeftToRight if room >= _REASON_BESIDE else ways.TopToBottom)
        self._row.setSpacing(look().gap(16))
        self._under.setSpacing(look().gap(24))

    def _choose(self, track: Track) -> None:
        """Choose a track whose grounds hold; for another, say what is missing and go there."""
        card = self._cards[track]
        missing = card.missing
        self._wanted = track if missing else None
        if not missing:
            self.work.set(_TRACK, track)
        self._show()
        if missing:
            announce(self, card.state_words.text(), assertive=True)
            self.focus_path(card.first_missing)

    def _choose_what_waited(self) -> None:
        track = self._wanted
        if track is not None and not self._cards[track].missing:
            self._wanted = None
            self.work.set(_TRACK, track)

    def _holds(self) -> bool:
        """Say whether a lighter track is chosen and each of its grounds is confirmed."""
        moment = self.work.moment
        track = moment.case.triage.track
        if track is None or not grounds(track):
            return False
        return all(is_confirmed(moment, track, ground) for ground in counted_grounds(moment, track))

    def _show(self) -> None:
        for card in self._cards.values():
            card.refresh(self.work.moment.case.triage.track, self._wanted)

    def _reason_spot(self) -> FieldSpot:
        return next(spot for spot in fields(self.work.moment, self.section) if spot.path == _REASON)

    def _spots_of_the_rest(self, moment: Moment) -> list[FieldSpot]:
        asked = [ground for track in LIGHTEST_FIRST for ground in grounds(track)]
        shown = {p for g in asked for p in (g.path, *g.told, *g.also) if p[0] == "triage"} | {_REASON, _TRACK}
        return [spot for spot in fields(moment, self.section) if spot.path not in shown]
