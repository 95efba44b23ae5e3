"""A track as a card: its radio, its grounds to tick, how far they hold in words, and what it opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from aevdesk.case.edits import Path, value_at
from aevdesk.case.facts import Track
from aevdesk.case.moment import Moment
from aevdesk.rules.problem import Problem
from aevdesk.rules.tracks import Ground, counted_grounds, grounds, is_confirmed, obstacles
from aevdesk.ui.pages.form.going_on import GOES_ON_HERE
from aevdesk.ui.pages.frame.states import section_ids
from aevdesk.ui.pages.page import Work
from aevdesk.ui.pages.track.ground import GroundRow, OtherAnswers, first_name, spots_at
from aevdesk.ui.widgets import Button, Card, Glyph, Radio, Rule, Text, show_if
from aevdesk.ui.widgets.chips import STATUS

_AFTER_CONFIRMATION: tuple[Path, ...] = (("triage", "employer_withdrawn_date"), ("triage", "earlier_confirmations"))


class TrackCard(Card):
    """Equal to the others. `choose(track)` is called when its radio is pressed."""

    def __init__(self, work: Work, track: Track, choose: Callable[[Track], None]) -> None:
        super().__init__(padding=20)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # what stands in it makes no card wider than the others
        self.setSizePolicy(policy)
        self._work = work
        self.track: Track = track
        title = work.words.choice("tracks", track).partition(" (")[0]
        self._key = track.replace("_", "-")
        self.radio = Radio(title, kind="h3")
        self.radio.setAutoExclusive(False)
        self.radio.clicked.connect(lambda _on=False: choose(track))
        self.rows = [GroundRow(work, ground) for ground in grounds(track)]
        self._after = _AFTER_CONFIRMATION if any(row.ground.also for row in self.rows) else ()
        self._plain: list[Text] = []
        self._others: OtherAnswers | None = None
        self._ask_other = Button(work.say("track-other-answer"), "link", size="small", act=self.show_others)
        self._ask_other.setAccessibleName(f"{work.say('track-other-answer')} {title}")
        self._glyph, self.state_words = Glyph("check", "soft", 20), Text("", "small_strong")
        self._gives = Text("", "small", "soft")
        self._build()

    @property
    def missing(self) -> tuple[Problem, ...]:
        """What stands between the case and this track."""
        return self._work.once(("obstacles", self.track), lambda: obstacles(self._work.moment, self.track))

    @property
    def first_missing(self) -> Path:
        """What to answer first: a ground that is not ticked, which says more than its tick, or else what is missing."""
        path = self.missing[0].path
        open_one = next((row for row in self.rows if not row.is_ticked and row.ground.holds(path)), None)
        return open_one.ground.path if open_one is not None else path

    def refresh(self, chosen: Track | None, wanted: Track | None) -> None:
        """Show the grounds, whether the track is chosen, and what it lacks when it was chosen too soon."""
        for row in self.rows:
            row.refresh()
        if self._others is None and any(self._is_otherwise(row.ground) for row in self.rows):
            self._unfold()
        if self._others is not None:
            self._others.refresh()
        for number, line in enumerate(self._plain, 1):
            line.set_text(self._work.say(f"track-full-when-{number}", who=first_name(self._work)))
        is_begun = any(row.is_ticked for row in self.rows)
        for row in self.rows:
            row.tick.setProperty(GOES_ON_HERE, is_begun)
        is_chosen = chosen == self.track
        self.radio.setChecked(is_chosen)
        self.set_state("chosen" if is_chosen else "plain")
        self._show_state(is_wanted=wanted == self.track or is_chosen)
        state = self.state_words.text()
        spoken = [self.radio.text(), state[:1].lower() + state[1:]]
        self.radio.setAccessibleName(", ".join(spoken + ([self._work.say("track-chosen")] if is_chosen else [])))

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong at its place."""
        for row in self.rows:
            row.show_problems(sentences)
        if self._others is not None:
            self._others.show_problems(sentences)

    def focus_path(self, path: Path) -> bool:
        """Go to a ground or what is told of it; say whether it is on this card."""
        if any(row.focus_path(path) for row in self.rows):
            return True
        return bool(spots_at(self._work, self._after)) and path[:2] in self._after and self._unfold().focus_path(path)

    def show_others(self) -> None:
        """Every answer that may be given, not only the one that a tick gives."""
        if not self._unfold().focus_first():
            self._work.go(("t", "has_employer"))

    def _build(self) -> None:
        column = self.column
        column.addWidget(self.radio)
        column.addWidget(Text(self._work.say(f"track-{self._key}"), "body", "soft"))
        column.addWidget(Rule())
        for row in self.rows:
            column.addWidget(row)
        if self.rows:
            column.addWidget(self._ask_other, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            for _ in range(4):
                self._plain.append(Text("", "body"))
                column.addWidget(_marked(Glyph("arrow-right", "soft", 18), self._plain[-1]))
        self._place_of_others = column.count()
        column.addStretch(1)
        column.addWidget(_marked(self._glyph, self.state_words))
        column.addWidget(self._gives)

    def _show_state(self, *, is_wanted: bool) -> None:
        state, words, tone = self._standing(is_wanted)
        icon = "check" if state == "always" else STATUS[state][0]
        self._glyph.set_icon(icon, tone)
        self.state_words.set_text(words)
        self.state_words.set_tone(tone if tone == "ok" else "soft")
        count = len(section_ids(_on_track(self._work.moment, self.track)))
        self._gives.set_text(self._work.say(f"track-{self._key}-gives", count=count))

    def _standing(self, is_wanted: bool) -> tuple[str, str, str]:
        """Shape, words and tone: all confirmed, how many are, or what is missing when it was chosen too soon."""
        work, moment = self._work, self._work.moment
        if self.track == "full":
            return "always", work.say("track-always"), "soft"
        missing = self.missing
        counted = counted_grounds(moment, self.track)
        met = sum(is_confirmed(moment, self.track, ground) for ground in counted)
        if met == len(counted) and (not missing or not is_wanted):
            return "done", work.say("track-met", of=len(counted)), "ok"
        if not is_wanted:
            return "later", work.say("track-confirmed", met=met, of=len(counted)), "soft"
        left = len(counted) - met
        question = self._question(missing[0])
        return "later", work.say("track-lacks", count=left, what=question) if left else question, "soft"

    def _question(self, problem: Problem) -> str:
        """What is asked for next, in few words."""
        say, who = self._work.say, first_name(self._work)
        name = problem.path[-1].replace("_", "-")
        row = next((row for row in self.rows if row.ground.path == problem.path), None)
        if (row is not None and not row.is_ticked) or problem.path == ("t", "has_employer"):
            return (row or self.rows[0]).words
        asked = f"track-asks-{name}"
        return say(asked, who=who) if self._work.texts.has(asked) else self._work.words.problem(problem)

    def _is_otherwise(self, ground: Ground) -> bool:
        """Say whether something other than a tick was answered, so that it must be seen."""
        moment = self._work.moment
        if not spots_at(self._work, (ground.path,)):
            return False
        after = [value_at(moment.case, path) for path in self._after if ground.also]
        return value_at(moment.case, ground.path) not in (None, ground.yes) or any(after)

    def _unfold(self) -> OtherAnswers:
        if self._others is None:
            self._others = OtherAnswers(self._work, self.rows, self._after)
            self.column.insertWidget(self._place_of_others, self._others)
            self._others.show()
            show_if(self._ask_other, False)
        return self._others


def _marked(glyph: Glyph, words: Text) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 4, 0, 4)
    line.setSpacing(8)
    line.addWidget(glyph, 0, Qt.AlignmentFlag.AlignVCenter)
    line.addWidget(words, 1)
    return row


def _on_track(moment: Moment, track: Track) -> Moment:
    triage = moment.case.triage.model_copy(update={"track": track})
    return Moment(moment.case.model_copy(update={"triage": triage}), moment.today, moment.ground)
