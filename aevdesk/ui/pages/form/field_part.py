"""One field on a page: its row, what the session says about it, and the row it can make on the way."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.base import Row
from aevdesk.case.edits import Edit, InsertRow, Path, SetValue, Together
from aevdesk.case.facts import Party
from aevdesk.case.talk import Source
from aevdesk.desk.session import new_row_id
from aevdesk.rules.offers import OFFERED
from aevdesk.rules.outline import FieldSpot, fields, row_fields, section_of
from aevdesk.texts import text_id
from aevdesk.ui.pages.form.fields import (
    TYPED_KINDS,
    from_editor,
    is_short,
    kind_made,
    make_editor,
    options_for,
    source_type_of,
    to_editor,
)
from aevdesk.ui.pages.form.offer_row import OfferRow
from aevdesk.ui.pages.form.quiet import is_condition
from aevdesk.ui.pages.form.values import list_path
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import Card, FieldRow, Option, Picker, RefsPicker, ScrollPage, Tick, take_out

_POINTING = ("ref", "refs", "links", "who")
_KIND_OF_PARTY = {
    "facts.employer": "employer",
    "return.employer_contact": "employer",
    "facts.caseworker": "nav_caseworker",
    "facts.assessment_author": "nav_caseworker",
    "return.nav_contact": "nav_caseworker",
}
"""Where the field itself says what kind of party it asks for."""


class FieldPart(QWidget):
    """A field. Keys go to the session as they are typed; what the session holds is shown when that differs.

    A `label` (with its `hint`) asks in other words than the form, where what stands around the field says the rest.
    """

    def __init__(
        self,
        work: Work,
        spot: FieldSpot,
        *,
        label_of: FieldSpot | None = None,
        label: str = "",
        hint: str = "",
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._spot = work, spot
        self._own_error, self._check_error = "", ""
        self._made: Card | None = None
        self._options = options_for(work, spot) if spot.ask.kind in _POINTING else []
        outer = label_of or spot
        name = text_id("field", outer.form_id)
        self._label = label or work.texts.say(name)
        self._help = hint if label else work.texts.help(name)
        self._outer = outer
        self._says_optional = size != "talk" and not is_condition(outer.form_id)
        self._is_optional = self._may_be_left_out()
        self.editor = make_editor(work, spot, size=size)
        hint = "" if isinstance(self.editor, Tick) else self._help
        self.row = FieldRow(self._label, self.editor, hint=hint, optional=self._is_optional, size=size)
        self.row.set_value(to_editor(spot))
        self.setProperty("is_short", is_short(spot, self._label, hint))
        self.row.edited.connect(self._on_edited)
        self.row.left.connect(self._on_left)
        if isinstance(self.editor, (Picker, RefsPicker)):
            self.editor.new_asked.connect(self._make_row)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.row)
        self._offer = OfferRow(work, spot, self._take_offer, self._write) if spot.form_id in OFFERED else None
        if self._offer is not None:
            self._column.addWidget(self._offer)
        self.setFocusProxy(self.row)

    @property
    def path(self) -> Path:
        """Where the field stands in the case."""
        return self._spot.path

    @property
    def is_empty(self) -> bool:
        """Say whether nothing stands in the field."""
        return self._spot.is_empty

    def refresh(self, spot: FieldSpot, *, label_of: FieldSpot | None = None) -> None:
        """Show the field as it is now; what is typed stays when it already means this."""
        before, self._spot = self._spot, spot
        if spot.ask.kind in _POINTING and isinstance(self.editor, (Picker, RefsPicker)):
            self._offer_rows(options_for(self._work, spot))
        if spot.value != before.value:
            self.row.set_value(to_editor(spot))
        self._outer = label_of or spot
        self._show_optional()
        if self._offer is not None:
            self._offer.refresh()
        if self._made is not None:
            self._refresh_made()

    def _offer_rows(self, options: list[Option]) -> None:
        if options != self._options and isinstance(self.editor, (Picker, RefsPicker)):
            self._options = options
            self.editor.set_options(options)

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong with this field, if anything."""
        self._check_error = sentences.get(self._spot.path, "")
        self.row.set_error(self._own_error or self._check_error)
        self._show_optional()
        if self._made is not None:
            self._form_of_made().show_problems(sentences)

    def _may_be_left_out(self) -> bool:
        """Not where it is told that it is missing: one of several may be enough, and then that is told here."""
        return self._says_optional and not self._check_error and not self._outer.blocks(self._work.moment)

    def _show_optional(self) -> None:
        is_optional = self._may_be_left_out()
        if is_optional != self._is_optional:
            self._is_optional = is_optional
            hint = "" if isinstance(self.editor, Tick) else self._help
            self.row.set_label(self._label, hint=hint, optional=is_optional)

    def focus_path(self, _path: Path) -> bool:
        """Go to the field."""
        return self.focus_first()

    def focus_first(self) -> bool:
        """Go to the field, or to the sentence that is offered for it, so that Enter takes it."""
        at = self._offer.take if self._offer is not None and self._offer.is_offering else self.row
        at.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def want(self) -> None:
        """Go to the field that was asked for."""
        self.focus_first()

    def _on_edited(self, value: object) -> None:
        kept = from_editor(self._spot, value)
        typing = self._spot.ask.kind in TYPED_KINDS
        self._own_error = self._work.set(self._spot.path, kept, typing=typing)
        if self._own_error:
            self.row.set_error(self._own_error)

    def _on_left(self) -> None:
        self._work.leave_field(self._spot.path)

    def _take_offer(self, sentence: str) -> None:
        if self._spot.ask.kind in _POINTING:
            self._make_row(sentence)
            return
        self._own_error = self._work.set(self._spot.path, sentence)
        self.row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        self.row.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_row(self, typed: str) -> None:
        """Make the row that was asked for, point to it, and ask for the rest of it here."""
        kind = kind_made(self._spot)
        named = source_type_of(self._work, typed) if kind == "source" else ""
        row = self._new_row(kind, "" if named else typed)
        pointed = (*self._spot.value, row.id) if isinstance(self._spot.value, tuple) else row.id
        edits: list[Edit] = [InsertRow(list_path(kind), row), SetValue(self._spot.path, pointed)]
        if named:
            edits.append(SetValue((*list_path(kind), row.id, "type"), named))
        if self._work.edit(Together(tuple(edits))):
            self._ask_for_rest((*list_path(kind), row.id))

    def _new_row(self, kind: str, typed: str) -> Row:
        if kind == "party":
            return Party(id=new_row_id("party"), name=typed, kind=_KIND_OF_PARTY.get(self._spot.form_id))
        return Source(id=new_row_id("source"), title=typed, state="have")

    def _ask_for_rest(self, path: Path) -> None:
        from aevdesk.ui.pages.form.form import Form

        if self._made is not None:
            take_out(self._column, self._made)
        self._made = Card(state="quiet")
        self._made.column.addWidget(Form(self._work, lambda moment: _fields_of_row(moment, path), gap=16))
        self._column.addSpacing(8)
        self._column.addWidget(self._made)
        self._made.show()
        self._form_of_made().focus_first_empty()
        around = self.parentWidget()
        while around is not None and not isinstance(around, ScrollPage):
            around = around.parentWidget()
        if around is not None:
            around.once_laid_out(lambda: around.show_widget(self.window().focusWidget() or self))

    def _refresh_made(self) -> None:
        form = self._form_of_made()
        form.refresh()
        if form.is_blank and self._made is not None:  # the row was taken away again
            take_out(self._column, self._made)
            self._made = None

    def _form_of_made(self):
        from aevdesk.ui.pages.form.form import Form

        assert self._made is not None
        form = self._made.findChild(Form)
        assert form is not None
        return form


def _fields_of_row(moment, path: Path) -> tuple[FieldSpot, ...]:
    """The fields of the row at a path; none when the row is not there."""
    spot = next((spot for spot in fields(moment, section_of(path)) if spot.path == path[:-1]), None)
    row = next((row for row in spot.value if row.id == path[-1]), None) if spot is not None else None  # type: ignore[union-attr]
    return row_fields(moment, spot, row) if spot is not None and row is not None else ()
