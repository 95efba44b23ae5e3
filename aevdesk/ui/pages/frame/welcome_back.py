"""«Velkommen tilbake»: where one was in a case, what is missing, and what has become stale since then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.rules.checks import problems
from aevdesk.rules.problem import Problem
from aevdesk.texts import formats
from aevdesk.ui.pages.frame.notes import WELCOME, Verbs
from aevdesk.ui.pages.frame.phases import title_in_list

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk
    from aevdesk.ui.pages.frame.case_frame import CaseFrame

_SETTING = "left_at"
_MOST_STALE = 3
_SUM = "signing"
"""What stands there tells of the other problems, or is what signing itself asks for."""


@dataclass(frozen=True, slots=True)
class LeftAt:
    """Where a case was left: the page, the field if one had the focus, and the day."""

    place: str
    path: Path
    day: date


def remember(desk: Desk, case_id: str, left: LeftAt) -> None:
    """Keep where a case was left, in the encrypted store; cases that are gone are forgotten."""
    kept: dict[str, Any] = desk.drawer.setting(_SETTING) or {}
    known = {line.case_id for line in desk.lines()}
    kept = {key: value for key, value in kept.items() if key in known}
    kept[case_id] = {"place": left.place, "path": list(left.path), "day": left.day.isoformat()}
    desk.drawer.put_setting(_SETTING, kept)


def recall(desk: Desk, case_id: str) -> LeftAt | None:
    """Where the case was left, if it was ever left here."""
    kept = (desk.drawer.setting(_SETTING) or {}).get(case_id)
    return LeftAt(kept["place"], tuple(kept["path"]), date.fromisoformat(kept["day"])) if kept else None


def stale(moment: Moment, since: date) -> tuple[Problem, ...]:
    """What the rules say of the case today that they did not say on the day it was left, though nothing was changed."""
    if since >= moment.today:
        return ()
    before = {(problem.check, problem.path) for problem in problems(Moment(moment.case, since, moment.ground))}
    return tuple(
        problem
        for problem in problems(moment)
        if (problem.check, problem.path) not in before and problem.section != _SUM
    )


def welcome_back(frame: CaseFrame) -> bool:
    """Say it in a quiet bar with «Fortsett der du var», which has the focus; says whether there was anything to say."""
    work = frame.work
    left = recall(work.desk, frame.session.case_id)
    if left is None:
        return False
    moment, say = frame.session.moment, work.say
    old = stale(moment, left.day)
    if left.place == frame.place and not old and left.day == moment.today:
        return False
    missing = sum(1 for problem in frame.session.problems if problem.blocks and problem.section != _SUM)
    sentences = [say("back-missing", count=missing)]
    if old:
        sentences.append(say("back-stale", count=len(old)))
        sentences += [work.words.problem(problem) for problem in old[:_MOST_STALE]]
    title = say("back-title", where=title_in_list(work, left.place), day=_day(frame, left.day))
    verbs: Verbs = [
        (say("back-go-on"), lambda: _go_on(frame, left)),
        (say("ui-close"), lambda: frame.notes.drop(WELCOME)),
    ]
    if old:
        verbs.insert(1, (say("back-see-stale"), lambda: _go(frame, old[0].path)))
    banner = frame.notes.tell(WELCOME, "info", title, " ".join(sentences), verbs, "history")
    banner.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def _go_on(frame: CaseFrame, left: LeftAt) -> None:
    frame.notes.drop(WELCOME)
    if left.place != frame.place:
        frame.open_place(left.place)
    if left.path:
        frame.go(left.path)
    elif frame.page is not None:
        frame.page.focus_start()


def _go(frame: CaseFrame, path: Path) -> None:
    frame.notes.drop(WELCOME)
    frame.go(path)


def _day(frame: CaseFrame, day: date) -> str:
    """«i dag», «i går» or the date, within a sentence."""
    say, today = frame.work.say, frame.work.moment.today
    names = {0: "screen-today", 1: "screen-yesterday"}
    away = (today - day).days
    return say(names[away]) if away in names else formats.long_date(day, frame.work.texts.language)
