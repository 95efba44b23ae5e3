"""A text that an activity can answer: a worry, a need, a first step. «Lag aktivitet» makes it, linked both ways."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.edits import InsertRow, Path
from aevdesk.rules.outline import FieldSpot
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.form.linked import LINKED_LISTS, VERB_ICONS, LinkedRow, linked_row, linked_to
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import Button, Flow, show_if


class AnswerablePart(QWidget):
    """The field, under it the verb (Ctrl+J) once something is written, and then what answers it."""

    def __init__(self, work: Work, spot: FieldSpot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._form_id = work, spot.form_id
        self._field = FieldPart(work, spot)
        self._spot = spot
        self._verbs = QWidget()
        self._row = Flow(self._verbs, gap=4)
        self._asked: LinkedRow | None = None
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._field)
        self._column.addWidget(self._verbs)
        self.setFocusProxy(self._field)
        key = QShortcut(QKeySequence("Ctrl+J"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.make_activity)
        self._show_verbs()

    @property
    def is_empty(self) -> bool:
        """Say whether nothing stands in the field."""
        return self._field.is_empty

    def refresh(self, spot: FieldSpot) -> None:
        """Show the field and what answers it as they are now."""
        self._spot = spot
        self._field.refresh(spot)
        if self._asked is not None:
            self._asked.form.refresh()
        self._show_verbs()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong at its place."""
        self._field.show_problems(sentences)
        if self._asked is not None:
            self._asked.form.show_problems(sentences)

    def focus_path(self, path: Path) -> bool:
        """Go to the field."""
        return self._field.focus_path(path)

    def focus_first(self) -> bool:
        """Go to the field."""
        return self._field.focus_first()

    def want(self) -> None:
        """Go to the field that was asked for."""
        self._field.want()

    def make_activity(self) -> None:
        """Make an activity that answers what is written, and ask here for what it must have."""
        if self._spot.is_empty or not self._work.moment.has_agreement:
            return
        row = linked_row("act", self._form_id)
        if not self._work.edit(InsertRow(LINKED_LISTS["act"], row)):
            return
        if self._asked is not None:
            self._column.removeWidget(self._asked)
            self._asked.deleteLater()
        self._asked = LinkedRow(self._work, "act", (*LINKED_LISTS["act"], row.id))
        self._column.addWidget(self._asked)
        self._asked.show()
        self._asked.form.focus_first_empty()

    def _show_verbs(self) -> None:
        work = self._work
        linked = linked_to(work.moment.case, self._form_id)
        can_make = not linked and not self._spot.is_empty and work.moment.has_agreement
        if (linked, can_make) == self._shown:
            return
        self._shown = (linked, can_make)
        if not linked and self._asked is not None:  # the activity was taken away again
            self._column.removeWidget(self._asked)
            self._asked.hide()
            self._asked.deleteLater()
            self._asked = None
        while (item := self._row.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for button in self._made(linked, can_make):
            self._row.addWidget(button)
        show_if(self._verbs, can_make or bool(linked))

    def _made(self, linked, can_make: bool) -> list[Button]:
        work, label = self._work, self._work.words.field(self._form_id)
        if can_make:
            verb, icon = work.say("screen-make-act"), VERB_ICONS["act"]
            make = Button(verb, "quiet", icon=icon, size="small", act=self.make_activity)
            make.setAccessibleName(f"{verb}: {label}")
            make.setToolTip("Ctrl+J")
            return [make]
        return [
            Button(
                work.say(f"screen-linked-{kind}", what=title or work.say("screen-nameless")),
                "link",
                icon="corner-down-right",
                act=self._going((*LINKED_LISTS[kind], row_id)),
            )
            for kind, row_id, title in linked
        ]

    def _going(self, path: Path):
        return lambda: self._work.go(path)
