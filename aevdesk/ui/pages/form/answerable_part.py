"""A text that the agreement can answer: a worry, a need, a first step. What is made of it is linked both ways."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.edits import InsertRow, Path
from aevdesk.rules.outline import FieldSpot
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.form.linked import LINKED_LISTS, VERB_ICONS, LinkedRow, linked_row, linked_to, links_to
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import Button, Flow, empty, show_if, take_out

KEYS = {"milestone": "Ctrl+M", "act": "Ctrl+J"}
"""What may be made of such a text, and the keys that make it."""


class AnswerablePart(QWidget):
    """The field, and once something is written the verbs (Ctrl+M a milestone, Ctrl+J an activity) or what they made."""

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
        for kind, keys in KEYS.items():
            key = QShortcut(QKeySequence(keys), self)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(self._making(kind))
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

    def make_linked(self, kind: str) -> None:
        """Make a milestone or an activity that answers what is written, and ask here for what it must have."""
        if self._spot.is_empty or not self._work.moment.has_agreement:
            return
        path, row = LINKED_LISTS[kind], linked_row(kind, self._form_id)
        if not self._work.edit(InsertRow(path, row)):
            return
        self._drop_asked()
        self._asked = LinkedRow(self._work, kind, (*path, row.id))
        self._column.addWidget(self._asked)
        self._asked.show()
        self._asked.form.focus_first_empty()

    def _show_verbs(self) -> None:
        work = self._work
        linked = linked_to(work.moment.case, self._form_id)
        can_make = not self._spot.is_empty and work.moment.has_agreement
        if (linked, can_make) == self._shown:
            return
        self._shown = (linked, can_make)
        if self._asked is not None and self._asked.path[-1] not in {row_id for _kind, row_id, _title in linked}:
            self._drop_asked()  # the row was taken away again
        empty(self._row)
        made = {kind for kind, _id, _title in linked}
        verbs = [self._verb(kind) for kind in KEYS if can_make and kind not in made]
        for button in [*verbs, *links_to(work, linked)]:
            self._row.addWidget(button)
        show_if(self._verbs, can_make or bool(linked))

    def _verb(self, kind: str) -> Button:
        verb = self._work.say(f"screen-make-{kind}")
        make = Button(verb, "quiet", icon=VERB_ICONS[kind], size="small", act=self._making(kind))
        make.setAccessibleName(f"{verb}: {self._work.words.field(self._form_id)}")
        make.setToolTip(KEYS[kind])
        return make

    def _making(self, kind: str) -> Callable[[], None]:
        return lambda: self.make_linked(kind)

    def _drop_asked(self) -> None:
        if self._asked is not None:
            take_out(self._column, self._asked)
            self._asked = None
