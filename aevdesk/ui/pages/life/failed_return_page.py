"""Det gikk ikke som planlagt: the assessment opens in the same case, after two inputs, without loss or blame."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import ClassVar, cast

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.model import AREAS
from aevdesk.case.moment import Moment
from aevdesk.rules.outline import sections
from aevdesk.rules.versions import failed_return
from aevdesk.texts import formats
from aevdesk.ui.pages.aside_page import AsidePage
from aevdesk.ui.pages.page import Step, Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import (
    ActionRow,
    Button,
    Card,
    DateEdit,
    FieldRow,
    Glyph,
    PageTitle,
    Tag,
    Text,
    TextBox,
    show_if,
)

_WIDE = 720
_TALK_WITHIN = timedelta(weeks=2)


class FailedReturnPage(AsidePage):
    """What happened, and when do we talk; what comes along, what opens; and the way out of it: move the dates."""

    heading: ClassVar[str] = "failed-title"
    ground: ClassVar[str] = "canvas"
    wide: ClassVar[int] = 1000

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        say = work.say
        self._came = _opened_by_it(work.moment)
        column = self._page.column
        column.addLayout(self._tracks())
        column.addWidget(PageTitle(self.title, f"{_planned(work)} {say('failed-lead')}".strip()))
        self.what = FieldRow(say("failed-what"), TextBox(lines=2), hint=say("failed-what-hint"))
        today = work.moment.today
        self.when = FieldRow(say("failed-when"), DateEdit(today=lambda: today), hint=say("failed-when-hint"))
        for field in (self.what, self.when):
            field.edited.connect(lambda _value: self.step_changed.emit())
            column.addWidget(field)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(look().gap(16))
        self._lists.addWidget(self._card("failed-kept", "check", "ok", list(_kept(work))), 1)
        self._lists.addWidget(self._card("failed-opens", "circle", "mute", list(self._opening())), 1)
        column.addLayout(self._lists)
        column.addWidget(self._way_out())
        column.addStretch(1)

    def focus_start(self) -> None:
        self._page.scroll_to_top()
        self.what.setFocus()

    def next_step(self) -> Step:
        count = len(self._came)
        missing = "" if self._note() else "failed-lacks-what"
        missing = missing or ("" if self.when.value() else "failed-lacks-when")
        said = self.work.say(missing) if missing else ""
        return Step(self.work.say("failed-open"), note=self.work.say("failed-opening", count=count), missing=said)

    def take_step(self) -> None:
        """Open the assessment, and go to the old activities: each may still apply or not."""
        if not self._note() or not self.when.value():
            (self.when if self._note() else self.what).setFocus()
            return
        work, talk = self.work, cast("date | None", self.when.value())
        work.desk.fail_return(work.session, self._note(), talk)
        work.section_asked.emit("revision")

    def move_dates(self) -> None:
        """Only a little more time: a new version where the dates move, signed again, without an assessment."""
        work = self.work
        work.desk.revise(work.session, "changed")
        work.section_asked.emit("return")

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        self._lists.setDirection(
            ways.LeftToRight if look().effective_width(self.width()) >= _WIDE else ways.TopToBottom
        )

    def _note(self) -> str:
        return str(self.what.value()).strip()

    def _tracks(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look().gap(10))
        words = self.work.words
        row.addWidget(Tag(words.choice("tracks", self.work.moment.case.triage.track or "full"), icon="check"))
        row.addWidget(Glyph("arrow-right", "soft", 18))
        row.addWidget(Tag(words.choice("tracks", "full"), tone="accent"))
        row.addStretch(1)
        return row

    def _card(self, heading: str, icon: str, tone: str, lines: list[tuple[str, str]]) -> Card:
        card = Card(padding=24)
        card.column.addWidget(Text(self.work.say(heading), "h3"))
        for title, sub in lines:
            row = QHBoxLayout()
            row.setSpacing(look().gap(12))
            mark = QVBoxLayout()
            mark.addSpacing(look().px(3))
            mark.addWidget(Glyph(icon, tone, 18))
            mark.addStretch(1)
            row.addLayout(mark)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(title))
            under = Text(sub, "small", "soft")
            show_if(under, bool(sub))
            words.addWidget(under)
            row.addLayout(words, 1)
            card.column.addLayout(row)
        card.column.addStretch(1)
        return card

    def _way_out(self) -> Card:
        say = self.work.say
        move = Button(say("failed-move"), "secondary", act=self.move_dates)
        card = Card(state="tint", padding=4)
        card.column.addWidget(
            ActionRow(
                say("failed-more-time"), say("failed-more-time-text"), icon="calendar-clock", tile=False, actions=[move]
            )
        )
        return card

    def _opening(self) -> Iterator[tuple[str, str]]:
        """The sections that open; the five areas are one line."""
        came, words = self._came, self.work.words
        areas = [words.section(section) for section in came if section in AREAS]
        is_told = False
        for section in came:
            if section not in AREAS:
                yield words.section(section), ""
            elif not is_told:
                is_told = True
                yield self.work.say("screen-group-assessment"), formats.listed(areas, self.work.texts.language)


def _opened_by_it(moment: Moment) -> tuple[str, ...]:
    """The sections that a failed return opens."""
    later = failed_return(moment.case, moment.today, "")
    before = {spec.id for spec in sections(moment)}
    after = sections(Moment(later, moment.today, moment.ground))
    return tuple(spec.id for spec in after if spec.id not in before and spec.id != "revision")


def _planned(work: Work) -> str:
    """What was planned for by now: the latest step that should have begun, else the day of the return."""
    moment, say = work.moment, work.say
    planned = moment.case.return_
    name = moment.case.facts.name.split(" ")[0] or say("screen-nameless-case")
    begun = [step for step in planned.steps if step.from_ and step.from_ <= moment.today and step.percent]
    if begun:
        last = max(begun, key=lambda step: step.from_ or moment.today)
        day = formats.long_date(last.from_ or moment.today, work.texts.language)
        return say("failed-planned-percent", name=name, percent=last.percent or 0, day=day)
    if planned.date is None:
        return ""
    return say("failed-planned", name=name, day=formats.long_date(planned.date.latest, work.texts.language))


def _kept(work: Work) -> Iterator[tuple[str, str]]:
    case, say = work.moment.case, work.say
    yield say("failed-kept-facts"), ""
    counts = {
        "milestones": len(case.agreement.milestones),
        "steps": len(case.return_.steps),
        "activities": len(case.agreement.activities),
    }
    told = [say("failed-kept-goal"), *(say(f"failed-kept-{name}", count=n) for name, n in counts.items() if n)]
    yield formats.listed(told, work.texts.language), say("failed-kept-plan-text")
    day = formats.long_date(case.doc.since, work.texts.language) if case.doc.since else ""
    yield say("failed-kept-signed"), say("failed-kept-signed-text", day=day)
