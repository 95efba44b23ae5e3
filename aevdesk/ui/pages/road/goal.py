"""The goal at the head of the road: read at a glance, written in place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainterPath, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.rules.outline import FieldSpot, fields
from aevdesk.ui.pages.form.form import Form
from aevdesk.ui.pages.page import Work
from aevdesk.ui.pages.road.content import Road
from aevdesk.ui.theme import Size, look
from aevdesk.ui.theme.painting import open_painter
from aevdesk.ui.widgets import Button, Card, Glyph, Text, show_if
from aevdesk.ui.widgets.field_row import ErrorLine

GOAL_FIELDS = ("goal", "goal_open", "goal_by")


class GoalCard(Card):
    """The goal and the period. «Endre» opens its fields here; Esc or «Lukk» folds them and keeps the text."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        self._form: Form | None = None
        super().__init__(padding=12, parent=parent)
        self._work = work
        self._goal = Text("", "h3")
        self._period = Text("", "caption", "soft", wrap=False)
        self._error = ErrorLine()
        self.change = Button(work.say("road-change"), "plain", icon="pencil", act=self.toggle)
        self.close_button = Button(work.say("road-close"), size="small", act=self.toggle)
        self.close_button.setAccessibleName(f"{work.say('road-close')}: {work.say('road-goal')}")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Glyph("flag", "accent", 16))
        head.addWidget(Text(work.say("road-goal"), "small_strong", "accent", wrap=False))
        head.addSpacing(8)
        head.addWidget(self._period, 1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(head)
        for part in (self._goal, self._error):
            words.addWidget(part)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.toggle)
        self._escape.setEnabled(False)
        self.restyle()

    @property
    def is_open(self) -> bool:
        """Say whether the goal is open for editing."""
        return self._form is not None and not self._form.isHidden()

    def show_road(self, road: Road) -> None:
        """Show the goal as it is now."""
        say, is_open = self._work.say, self._work.moment.case.agreement.goal_open
        words = road.goal or say("road-goal-open" if is_open else "road-goal-empty")
        self._goal.set_text(words)
        self._goal.set_tone("ink" if road.goal or is_open else "mute")
        self._period.set_text(road.period)
        show_if(self._period, bool(road.period))
        self._name_button(bool(road.goal))
        if self._form is not None:
            self._form.refresh()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong: under its field when open, else under the goal."""
        mine = (sentences.get(("agreement", name), "") for name in GOAL_FIELDS)
        error = next((words for words in mine if words), "")
        self._error.set_words(error)
        show_if(self._error, bool(error) and not self.is_open)
        if self._form is not None:
            self._form.show_problems(sentences)

    def toggle(self) -> None:
        """Open the fields of the goal, or fold them."""
        self.set_open(not self.is_open)
        if not self.is_open:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_open(self, is_open: bool) -> None:
        """Open the fields of the goal and go to the first, or fold them; what was typed stays."""
        if is_open and self._form is None:
            self._form = Form(self._work, _goal_fields, gap=16)
            self._form.setMaximumWidth(look().px(620))
            self.column.addWidget(self._form)
            self.column.addWidget(self.close_button)
        if self._form is None:
            return
        for part in (self._form, self.close_button):
            show_if(part, is_open)
        for part in (self._goal, self.change):
            show_if(part, not is_open)
        self._escape.setEnabled(is_open)
        if is_open:
            self._form.focus_first()
        else:
            self._work.touched.update(("agreement", name) for name in GOAL_FIELDS)
            self._work.problems_changed.emit()

    def focus_path(self, path: Path) -> bool:
        """Go to a field of the goal."""
        if path[:1] != ("agreement",) or len(path) < 2 or path[1] not in GOAL_FIELDS:
            return False
        self.set_open(True)
        return self._form is not None and self._form.focus_path(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = open_painter(self)
        edge = QPainterPath()
        edge.addRoundedRect(QRectF(self.rect()), Size.RADIUS_CARD, Size.RADIUS_CARD)
        painter.setClipPath(edge)
        painter.fillRect(QRectF(0, 0, look().px(4), self.height()), look().colour("accent"))
        painter.end()

    def restyle(self) -> None:
        """Take measures again."""
        super().restyle()
        self.column.setContentsMargins(look().gap(20), look().gap(12), look().gap(12), look().gap(12))
        if self._form is not None:
            self._form.setMaximumWidth(look().px(620))

    def _name_button(self, has_goal: bool) -> None:
        say = self._work.say
        self.change.set_text(say("road-change" if has_goal else "road-goal-write"))
        self.change.setAccessibleName(say("road-goal-change" if has_goal else "road-goal-write"))


def _goal_fields(moment: Moment) -> list[FieldSpot]:
    return [spot for spot in fields(moment, "agreement") if spot.path[-1] in GOAL_FIELDS]
