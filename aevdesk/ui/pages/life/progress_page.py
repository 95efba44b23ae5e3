"""Slik går det: the follow-up of two minutes. What was agreed, row by row, and how it went."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Milestone, Waiting
from aevdesk.case.edits import Edit
from aevdesk.desk.session import Change
from aevdesk.rules import progress
from aevdesk.rules.closing import deletion_day, may_end
from aevdesk.rules.versions import can_fail, is_sealed
from aevdesk.texts import formats
from aevdesk.ui.pages.aside_page import AsidePage
from aevdesk.ui.pages.life.outcome_row import OutcomeRow, Verb
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import Button, EmptyState, Flow, PageTitle, RowStack, Text, announce, show_if

_ICONS = {
    "proposed": "circle-dashed",
    "planned": "circle",
    "ongoing": "circle-dot",
    "done": "circle-check",
    "stopped": "x",
}


class ProgressPage(AsidePage):
    """Milestones, activities, what is waited for, the return, the next follow-up, and the way to a new version."""

    heading: ClassVar[str] = "progress-title"
    ground: ClassVar[str] = "canvas"
    wide: ClassVar[int] = 900

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(section, work, parent)
        self.rows: dict[str, OutcomeRow] = {}
        self._inside: QWidget | None = None
        self._show()

    def refresh(self, change: Change) -> None:  # noqa: ARG002 - every row may stand otherwise
        self._show()

    def focus_start(self) -> None:
        self._page.scroll_to_top()
        first = next((button for row in self.rows.values() for button in row.buttons.values()), None)
        (first or self).setFocus()

    def focus_path(self, path) -> bool:
        row = next((self.rows[name] for name in path if name in self.rows), None)
        if row is None or not row.buttons:
            return False
        next(iter(row.buttons.values())).setFocus()
        return True

    # Showing

    def _show(self) -> None:
        if self._inside is not None:
            self._page.column.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self.rows = {}
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        say, case = self.work.say, self.work.moment.case
        column.addWidget(PageTitle(self.title, say("progress-lead")))
        agreement = case.agreement
        self._stack(column, "progress-milestones", [self._milestone(m) for m in agreement.milestones if m.text])
        self._stack(column, "progress-activities", [self._activity(a) for a in agreement.activities])
        self._stack(column, "progress-waiting", [self._waiting(w) for w in agreement.waiting])
        if self.work.moment.has_planned_return and case.return_.date is not None:
            self._stack(column, "progress-return", [self._return()])
        if is_sealed(case):
            self._stack(column, "progress-journal", [self._journal()])
        if not self.rows:
            column.addWidget(EmptyState("circle-check", say("progress-nothing")))
        column.addSpacing(look().gap(16))
        column.addWidget(self._ways())
        self._page.column.addWidget(self._inside)
        show_if(self._inside, True)

    def _stack(self, column: QVBoxLayout, heading: str, rows: list[OutcomeRow]) -> None:
        if rows:
            column.addSpacing(look().gap(16))
            column.addWidget(Text(self.work.say(heading), "h3"))
            stack = RowStack()
            for row in rows:
                stack.add_row(row)
            column.addWidget(stack)

    def _ways(self) -> QWidget:
        """Where one goes from here when more has changed than how it went."""
        say, work = self.work.say, self.work
        ways = QWidget()
        row = Flow(ways)
        row.addWidget(Button(say("progress-next-talk"), "secondary", act=lambda: work.go(("follow", "next_date"))))
        if is_sealed(work.moment.case):
            row.addWidget(Button(say("screen-new-version"), "secondary", act=self._new_version))
        if may_end(work.moment):
            row.addWidget(Button(say("closing-open"), "secondary", act=lambda: work.section_asked.emit("closing")))
        return ways

    def _milestone(self, row: Milestone) -> OutcomeRow:
        say = self.work.say
        if row.reached:
            return self._row(
                row.id, row.text, say("progress-reached-on", day=self._day(row.reached)), "circle-check", []
            )
        sub = say("progress-by", day=self._day(row.by.latest)) if row.by else ""
        return self._row(row.id, row.text, sub, "flag", [(say("progress-reached"), lambda: self._ask_reached(row))])

    def _activity(self, row: Activity) -> OutcomeRow:
        say, choice = self.work.say, self.work.words.choice
        who = self.work.sayer.row(self.work.moment, row.who)
        until = say("progress-until", day=self._day(row.to.latest)) if row.to else ""
        state = choice("activity_status", row.status)
        sub = " · ".join(part for part in (state, who, until, row.status_reason) if part)
        steps = {"proposed": ("ongoing", "stopped"), "planned": ("ongoing", "done", "stopped"),
                 "ongoing": ("done", "stopped")}.get(row.status, ())  # fmt: skip
        verbs: list[Verb] = [
            (choice("activity_status", code), lambda code=code: self._become(row, code)) for code in steps
        ]
        return self._row(row.id, row.what, sub, _ICONS[row.status], verbs)

    def _waiting(self, row: Waiting) -> OutcomeRow:
        say = self.work.say
        who = self.work.sayer.row(self.work.moment, row.from_whom) or row.from_whom
        check = say("progress-check", day=self._day(row.next_check)) if row.next_check else ""
        verbs: list[Verb] = [
            (say("progress-came"), lambda: self._do(lambda c, t, by: progress.answer_came(c, row.id, t, by), row.what)),
            (say("progress-wait-until"), lambda: self._ask_until(row)),
        ]
        return self._row(row.id, row.what, " · ".join(part for part in (who, check) if part), "hourglass", verbs)

    def _return(self) -> OutcomeRow:
        planned, say = self.work.moment.case.return_, self.work.say
        assert planned.date is not None
        title = say("progress-return-by", day=self._day(planned.date.latest))
        if planned.outcome != "pending":
            said = self.work.words.choice("return_outcome", planned.outcome)
            return self._row("return", title, f"{said}. {planned.outcome_note}".strip(), "door-open", [])
        verbs: list[Verb] = [
            (
                say("progress-is-back"),
                lambda: self._do(lambda c, t, by: progress.return_became(c, "done", t, by=by), title),
            ),
            (say("progress-is-partly-back"), self._ask_partly),
        ]
        if can_fail(self.work.moment):
            verbs.append((say("failed-title"), lambda: self.work.section_asked.emit("failed_return")))
        return self._row("return", title, "", "door-open", verbs)

    def _journal(self) -> OutcomeRow:
        """Whether the sealed document lies in the journal; the reminder that this computer is not the archive."""
        say, archive = self.work.say, self.work.moment.case.archive
        if archive.status == "done":
            day = self._day(archive.date) if archive.date else ""
            return self._row("archive", say("journal-done", day=day), archive.where, "circle-check", [])
        if archive.status == "not_needed":
            said = self.work.words.choice("archive_status", archive.status)
            return self._row("archive", said, archive.where, "archive", [])
        verbs: list[Verb] = [(say("journal-is-done"), self._ask_reference)]
        return self._row("archive", say("journal-not-yet"), say("journal-not-archive"), "archive", verbs)

    def _row(self, code: str, title: str, sub: str, icon: str, verbs: list[Verb]) -> OutcomeRow:
        row = self.rows[code] = OutcomeRow(self.work, title, sub, icon, verbs)
        return row

    def _day(self, day: date) -> str:
        return formats.long_date(day, self.work.texts.language)

    # Doing

    def _ask_reached(self, row: Milestone) -> None:
        self.rows[row.id].ask_day(
            self.work.say("progress-reached-when"),
            lambda day: self._do(
                lambda c, t, by: progress.milestone_reached(c, row.id, cast(date, day), t, by), row.text
            ),
            self.work.moment.today,
        )

    def _become(self, row: Activity, status: str) -> None:
        def act(reason: str) -> None:
            self._do(lambda c, t, by: progress.activity_became(c, row.id, status, reason, t, by), row.what)

        if status == "ongoing":
            act("")
        else:
            label = self.work.say("progress-why-stopped" if status == "stopped" else "progress-how-done")
            self.rows[row.id].ask_words(label, act, may_be_empty=status == "done")

    def _ask_until(self, row: Waiting) -> None:
        self.rows[row.id].ask_day(
            self.work.say("progress-until-when"),
            lambda day: self._do(lambda c, t, by: progress.waits_on(c, row.id, cast(date, day), t, by), row.what),
        )

    def _ask_partly(self) -> None:
        self.rows["return"].ask_words(
            self.work.say("progress-partly-how"),
            lambda note: self._do(lambda c, t, by: progress.return_became(c, "partly", t, note, by), note),
        )

    def _ask_reference(self) -> None:
        gone = deletion_day(self.work.moment, self.work.moment.today)
        self.rows["archive"].ask_words(
            self.work.say("journal-where"),
            lambda where: self._do(lambda c, t, by: progress.journalled(c, t, where, t, by, gone), where),
        )

    def _do(self, edit: Callable[..., Edit], what: str) -> None:
        session = self.work.session
        if self.work.edit(edit(session.case, session.moment.today, session.by)):
            session.leave_field()
            announce(self, self.work.say("progress-entered", what=what))

    def _new_version(self) -> None:
        self.work.desk.revise(self.work.session, "planned")
        self.work.section_asked.emit("revision")
