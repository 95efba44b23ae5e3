"""Ny versjon: why there is one, what happened since, and which of the old activities still apply, one by one."""

from __future__ import annotations

from aevdesk.case.activities import Activity
from aevdesk.desk.session import Change
from aevdesk.rules import progress
from aevdesk.rules.versions import asked_again
from aevdesk.texts import formats
from aevdesk.ui.pages.form.section_page import SectionPage
from aevdesk.ui.pages.life.outcome_row import OutcomeRow, Verb
from aevdesk.ui.widgets import Card, RowStack, Text, announce, show_if


class RevisionPage(SectionPage):
    """The section's form, under the activities that nobody has answered for yet."""

    def build(self) -> None:
        self.still: dict[str, OutcomeRow] = {}
        self._asked = Card(state="tint", padding=16)
        self._asked.column.addWidget(Text(self.work.say("still-title"), "h3"))
        self._asked.column.addWidget(Text(self.work.say("still-text"), "body", "soft"))
        self._rows = RowStack()
        self._asked.column.addWidget(self._rows)
        self.scroller.column.addWidget(self._asked)
        self._show_still()
        super().build()

    def refresh(self, change: Change) -> None:
        super().refresh(change)
        self._show_still()

    def _show_still(self) -> None:
        asked = asked_again(self.work.moment.case)
        show_if(self._asked, bool(asked))
        if [activity.id for activity in asked] == list(self.still):
            return
        self._rows.clear()
        self.still = {}
        for activity in asked:
            row = self.still[activity.id] = self._row(activity)
            self._rows.add_row(row)

    def _row(self, activity: Activity) -> OutcomeRow:
        say, work = self.work.say, self.work
        who = work.sayer.row(work.moment, activity.who)
        day = formats.long_date(activity.to.latest, work.texts.language) if activity.to else ""
        sub = " · ".join(part for part in (who, say("progress-until", day=day) if day else "") if part)
        verbs: list[Verb] = [
            (say("still-yes"), lambda: self._answer(activity, "")),
            (say("still-no"), lambda: self._ask_why(activity)),
        ]
        return OutcomeRow(work, activity.what, sub, "circle-question-mark", verbs)

    def _ask_why(self, activity: Activity) -> None:
        self.still[activity.id].ask_words(
            self.work.say("progress-why-stopped"), lambda reason: self._answer(activity, reason)
        )

    def _answer(self, activity: Activity, reason: str) -> None:
        session = self.work.session
        case, today, by = session.case, session.moment.today, session.by
        if reason:
            edit = progress.activity_became(case, activity.id, "stopped", reason, today, by)
        else:
            edit = progress.activity_still_applies(case, activity.id, today, by)
        if self.work.edit(edit):
            announce(self, self.work.say("still-left", count=len(asked_again(session.case))))
