"""Se over: what stops signing, what is worth a note, and all answers, each with the way to its field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.desk.review import before_signing
from aevdesk.desk.session import Change
from aevdesk.rules.checks import may_be_set_aside, set_aside
from aevdesk.rules.outline import SECTIONS, section_exists
from aevdesk.rules.problem import Problem
from aevdesk.rules.readability import lix_of_document
from aevdesk.ui.pages.frame.states import title_of_place
from aevdesk.ui.pages.page import CasePage, Step, Work
from aevdesk.ui.pages.review.answers import answers_of
from aevdesk.ui.pages.review.foot import ReviewFoot
from aevdesk.ui.pages.review.section import ReviewSection
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import ActionRow, Banner, Button, PageTitle, RowStack, ScrollPage, announce, empty, show_if
from aevdesk.ui.widgets.roles import speak_as
from aevdesk.ui.widgets.tabbing import HeadStop

NOT_READ = ("triage", "review", "signing", "archive", "info")
"""Sections that are read where they are: the choice of track, the signing and what comes after it, and fixed words."""
_MOST_NOTES = 6
_EMPTY = "K00"
"""The check of empty fields. An empty field that may stand empty is no note; it is told of when asked for."""


class ReviewPage(CasePage):
    """Read through together. The list of problems comes first and is announced; each leads to the very field."""

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        self._shows_all_notes = False
        self._page = ScrollPage()
        column = self._page.column
        self._title = _Head(work.say("screen-review"), work.say("review-purpose"), self)
        column.addWidget(self._title)
        self._ready = Banner("ok", work.say("review-ready"))
        self._problems = RowStack(state="wrong")
        self._notes = RowStack()
        self._quiet = ReviewFoot(work, self._go)
        self._left_empty: list[Problem] = []
        self._sections = {spec.id: ReviewSection(work, spec.id) for spec in SECTIONS if spec.id not in NOT_READ}
        answers = QVBoxLayout()
        answers.setSpacing(0)
        for part in self._sections.values():
            answers.addWidget(part)
        self._laid_away = QVBoxLayout()
        self._laid_away.setSpacing(0)
        for widget in (self._ready, self._problems, self._notes, self._quiet):
            column.addWidget(widget)
        column.addLayout(answers)
        column.addLayout(self._laid_away)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._page)
        self._show()

    @property
    def title(self) -> str:
        return self.work.say("screen-review")

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - the page shows the whole case
        QTimer.singleShot(0, self, self._show)

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """The page lists every problem itself."""

    def focus_start(self) -> None:
        self._page.scroll_to_top()
        (self._problems.findChild(Button) or self._title).setFocus()
        announce(self, self._headline(), assertive=bool(self._blocking()))

    def next_step(self) -> Step | None:
        blocking = self._blocking()
        if not blocking:
            return None
        return Step(self.work.say("review-first"), note=self.work.say("review-left", count=len(blocking)))

    def take_step(self) -> None:
        """Go to the first thing that is missing."""
        blocking = self._blocking()
        if blocking:
            self._go(blocking[0])

    # Showing

    def _show(self) -> None:
        blocking = self._blocking()
        notes = [p for p in self.work.session.problems if not p.blocks]
        self.later.forget()
        show_if(self._ready, not blocking)
        self._show_problems(blocking)
        self._show_notes([p for p in notes if p.check != _EMPTY])
        self._left_empty = [p for p in notes if p.check == _EMPTY]
        self._when_seen(self._show_quiet)
        self._show_answers(blocking)
        self.step_changed.emit()

    def _blocking(self) -> tuple[Problem, ...]:
        return before_signing(self.work.session.problems)

    def _headline(self) -> str:
        count = len(self._blocking())
        return self.work.say("sign-stopped", count=count) if count else self.work.say("review-ready")

    def _show_problems(self, blocking: Iterable[Problem]) -> None:
        self._problems.clear()
        found = tuple(blocking)
        show_if(self._problems, bool(found))
        if found:
            self._problems.add_row(ActionRow(self._headline(), icon="octagon-alert", tone="err", tile=False))
        for problem in found:
            self._problems.add_row(self._problem_row(problem, "circle-alert", "err"))

    def _show_notes(self, notes: list[Problem]) -> None:
        self._notes.clear()
        show_if(self._notes, bool(notes))
        shown = notes if self._shows_all_notes else notes[:_MOST_NOTES]
        for problem in shown:
            self._notes.add_row(self._problem_row(problem, "info", "accent"))
        if len(notes) > len(shown):
            more = Button(
                self.work.say("review-more-notes", count=len(notes) - len(shown)), "quiet", act=self._show_all
            )
            self._notes.add_row(ActionRow("", actions=[more]))

    def _show_quiet(self) -> None:
        self._quiet.show_state(lix_of_document(self.work.moment), self._left_empty)

    def _show_all(self) -> None:
        self._shows_all_notes = True
        self._show()

    def _problem_row(self, problem: Problem, icon: str, tone: str) -> QWidget:
        work = self.work
        sentence, place = work.words.problem(problem), title_of_place(work, problem.section)
        go = Button(work.say("review-go", place=place), "link", act=lambda: self._go(problem))
        go.setAccessibleName(f"{work.say('review-go', place=place)}: {sentence}")
        actions: list[QWidget] = [go]
        if may_be_set_aside(work.moment, problem):
            label = work.say("review-keep-text" if problem.blocks else "review-set-aside")
            aside = Button(label, "quiet", size="small", act=lambda: self._set_aside(problem))
            aside.setAccessibleName(f"{label}: {sentence}")
            actions.insert(0, aside)
        return ActionRow(sentence, icon=icon, tone=tone, tile=False, actions=actions)

    def _show_answers(self, blocking: Iterable[Problem]) -> None:
        """Every section in order."""
        by_path: dict[Path, str] = {}
        count: dict[str, int] = {}
        for problem in blocking:
            by_path.setdefault(problem.path, self.work.words.problem(problem))
            count[problem.section] = count.get(problem.section, 0) + 1
        for section in self._sections:
            self._when_seen(partial(self._show_section, section, by_path, count.get(section, 0)))
        self._when_seen(self._show_laid_away)

    def _when_seen(self, act: Callable[[], object]) -> None:
        """Do it at once when the page stands there whole, else once it has been seen."""
        if all(part.is_built for part in self._sections.values()):
            act()
        else:
            self.later.add(act)

    def _show_section(self, section: str, problems: Mapping[Path, str], count: int) -> None:
        exists = section_exists(self.work.moment, section)
        self._sections[section].show_answers(tuple(answers_of(self.work, section, problems)) if exists else (), count)

    def _show_laid_away(self) -> None:
        """Closed sections that hold text: one line, last. They come back with the track or trait that opens them."""
        moment = self.work.moment
        closed = (s for s in SECTIONS if not section_exists(moment, s.id) and _holds_text(moment, s.roots))
        open_all = [self.work.words.section(spec.id) for spec in closed]
        empty(self._laid_away)
        if open_all:
            self._laid_away.addSpacing(look().gap(16))
            back = Button(
                self.work.say("review-bring-back"), "link", act=lambda: self.work.section_asked.emit("triage")
            )
            self._laid_away.addWidget(
                ActionRow(
                    self.work.texts.say("review-laid-away", "", what=open_all), icon="archive", tile=False,
                    tone="soft", actions=[back],
                )
            )  # fmt: skip

    # Doing

    def _go(self, problem: Problem) -> None:
        self.work.visited.add(problem.section)
        self.work.go(problem.path)

    def _set_aside(self, problem: Problem) -> None:
        row = set_aside(self.work.moment.case, problem)
        self.work.set(("set_aside",), (*self.work.moment.case.set_aside, row))
        announce(self, self.work.say("review-was-set-aside"))


class _Head(HeadStop, PageTitle):
    """The heading, which takes the focus when nothing is missing: no key shall set a note aside unread."""

    def __init__(self, title: str, lead: str, page: QWidget) -> None:
        super().__init__(title, lead)
        self._page = page
        speak_as(self, QAccessible.Role.Heading)
        speak_as(self.title, QAccessible.Role.StaticText)  # one heading, and it is what takes the focus
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(lead)


def _holds_text(moment: Moment, roots: tuple[str, ...]) -> bool:
    parts = [getattr(moment.case, "return_" if root == "return" else root) for root in roots]
    return any(part != type(part)() for part in parts if hasattr(part, "model_fields_set"))
