"""List fields: rows as cards one opens, and rows of a single line as lines."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.case.base import Row
from aevdesk.case.edits import Edit, InsertRow, Path, RemoveRow, SetValue, Together
from aevdesk.desk.office import proposed_row
from aevdesk.desk.session import new_row_id
from aevdesk.rules.outline import FieldSpot, declared_fields, row_fields
from aevdesk.texts import text_id
from aevdesk.ui.pages.form.form import Form
from aevdesk.ui.pages.form.going_on import GOES_ON_HERE
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.widgets import FieldRow, LinesEdit, ListEditor, Text, show_if
from aevdesk.ui.widgets.field_row import ErrorLine

_ID_LETTERS = 12


class ListPart(FollowsLook, QWidget):
    """A list of rows, each a card with a form. A new row opens at once; one that is taken away can be had back."""

    def __init__(self, work: Work, spot: FieldSpot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._spot = work, spot
        self._forms: dict[str, Form] = {}
        self._errors: dict[Path, str] = {}
        name = text_id("field", spot.form_id)
        label, hint = work.texts.say(name), work.texts.help(name)
        is_alone = label == work.words.section(spot.section)
        self._heading = Text(label, "h3")
        self._hint = Text(hint, "small", "soft")
        self.editor = ListEditor(self._build, add_label=add_words(work, spot))
        self.editor.set_spoken(label, hint)
        self._error = ErrorLine()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._heading, self._hint, self.editor, self._error):
            self._column.addWidget(widget)
        show_if(self._heading, not is_alone)
        show_if(self._hint, bool(hint))
        self.editor.add_asked.connect(self.add_row)
        self.editor.remove_asked.connect(self._remove)
        self.editor.move_asked.connect(lambda row_id, place: work.move((*self._spot.path, row_id), place))
        self.editor.folded.connect(self._on_folded)
        self.setFocusProxy(self.editor)
        self._show_rows()
        self.follow_look()

    @property
    def path(self) -> Path:
        """Where the list stands in the case."""
        return self._spot.path

    @property
    def is_empty(self) -> bool:
        """Say whether there is no row."""
        return not self._spot.value

    def refresh(self, spot: FieldSpot) -> None:
        """Show the rows as they are now."""
        self._spot = spot
        known = {row.id for row in self._rows()}
        self._forms = {row_id: form for row_id, form in self._forms.items() if row_id in known}
        self._show_rows()
        for form in self._forms.values():
            form.refresh()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong: under its field, and on the card of a folded row."""
        path = self._spot.path
        errors = {at: words for at, words in sentences.items() if at[: len(path)] == path}
        if errors != self._errors:
            self._errors = errors
            whole = errors.get(path, "")
            self._error.set_words(whole)
            show_if(self._error, bool(whole))
            self._show_rows()
        for form in self._forms.values():
            form.show_problems(sentences)

    def focus_path(self, path: Path) -> bool:
        """Go to a row, or to a field in it."""
        at = len(self._spot.path)
        row_id = path[at] if len(path) > at else ""
        if row_id not in {row.id for row in self._rows()}:
            return self.focus_first()
        self.editor.open_row(row_id, focus=len(path) <= at + 1)
        return self._forms[row_id].focus_path(path) if len(path) > at + 1 else True

    def focus_first(self) -> bool:
        """Go to the first row, or to the button that makes one."""
        rows = self._rows()
        target = self.editor.card(rows[0].id).line if rows else self.editor.add
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def want(self) -> None:
        """The list was asked for: it begins with a row."""
        if not self._rows():
            self.add_row()

    def add_row(self) -> None:
        """Add a row at the end and open it."""
        kind = cast("type[Row]", self._spot.row_type)
        row = proposed_row(kind, new_row_id(id_prefix(kind)), self._work.moment)
        if self._work.add(self._spot.path, row):
            self.editor.open_row(row.id, focus=False)
            self._forms[row.id].focus_first_empty()

    def restyle(self) -> None:
        """Take measures again."""
        self._column.setSpacing(look().gap(8))
        self.setMaximumWidth(look().px(620))

    def _rows(self) -> tuple[Row, ...]:
        return cast("tuple[Row, ...]", self._spot.value)

    def _show_rows(self) -> None:
        moment = self._work.moment
        self.editor.add.setProperty(GOES_ON_HERE, self.is_empty and self._spot.blocks(moment))
        self.editor.set_rows(
            [self._work.sayer.summary(moment, self._spot, row, self._error_of(row.id)) for row in self._rows()]
        )

    def _error_of(self, row_id: str) -> str:
        path = (*self._spot.path, row_id)
        return next((words for at, words in self._errors.items() if at[: len(path)] == path), "")

    def _build(self, row_id: str) -> Form:
        form = Form(self._work, lambda moment: self._fields_of(moment, row_id), gap=16)
        self._forms[row_id] = form
        return form

    def _fields_of(self, moment, row_id: str) -> tuple[FieldSpot, ...]:
        row = next((row for row in self._rows() if row.id == row_id), None)
        return row_fields(moment, self._spot, row) if row is not None else ()

    def _remove(self, row_id: str) -> None:
        row = next(row for row in self._rows() if row.id == row_id)
        said = self._work.sayer.summary(self._work.moment, self._spot, row).summary
        self._work.remove((*self._spot.path, row_id), said or row_word(self._work, type(row)))

    def _on_folded(self, row_id: str) -> None:
        row = next((row for row in self._rows() if row.id == row_id), None)
        if row is not None:
            self._work.touched.update(spot.path for spot in row_fields(self._work.moment, self._spot, row))
            self._work.problems_changed.emit()


class SingleLinesPart(QWidget):
    """Rows of one line each, written as lines under one another."""

    def __init__(self, work: Work, spot: FieldSpot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._spot = work, spot
        kind = cast("type[Row]", spot.row_type)
        self._name = next(iter(declared_fields(kind)))
        self._kind = kind
        name = text_id("field", spot.form_id)
        self.editor = LinesEdit(add_label=add_words(work, spot))
        is_optional = not spot.blocks(work.moment)
        self.row = FieldRow(work.texts.say(name), self.editor, hint=work.texts.help(name), optional=is_optional)
        self.row.set_value(self._lines())
        self.row.edited.connect(self._on_edited)
        self.row.left.connect(lambda: work.leave_field(self._spot.path))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)
        self.setFocusProxy(self.row)

    @property
    def path(self) -> Path:
        """Where the list stands in the case."""
        return self._spot.path

    @property
    def is_empty(self) -> bool:
        """Say whether there is no line."""
        return not self._spot.value

    def refresh(self, spot: FieldSpot) -> None:
        """Show the lines as they are now."""
        self._spot = spot
        self.row.set_value(self._lines())

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong with any of the lines."""
        path = self._spot.path
        self.row.set_error(next((words for at, words in sentences.items() if at[: len(path)] == path), ""))

    def focus_path(self, path: Path) -> bool:
        """Go to a line."""
        at = next((i for i, row in enumerate(self._rows()) if row.id in path), 0)
        parts = self.editor.focus_parts()
        parts[min(at, len(parts) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def focus_first(self) -> bool:
        """Go to the first line."""
        self.row.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def want(self) -> None:
        """Go to the lines that were asked for."""
        self.focus_first()

    def _rows(self) -> tuple[Row, ...]:
        return cast("tuple[Row, ...]", self._spot.value)

    def _lines(self) -> tuple[str, ...]:
        return tuple(getattr(row, self._name) for row in self._rows())

    def _on_edited(self, value: object) -> None:
        lines = cast("tuple[str, ...]", value)
        edits = tuple(self._edits(lines))
        if len(edits) == 1 and isinstance(edits[0], SetValue):
            self._work.set(edits[0].path, edits[0].value, typing=True)
        elif edits:
            self._work.edit(Together(edits))

    def _edits(self, lines: tuple[str, ...]) -> list[Edit]:
        """The edits that turn the rows into the lines. Rows keep their ids as far as the lines reach."""
        rows, path, field = self._rows(), self._spot.path, self._name.rstrip("_")
        if len(lines) == len(rows) - 1:
            gone = next((i for i, words in enumerate(lines) if getattr(rows[i], self._name) != words), len(lines))
            kept = (*rows[:gone], *rows[gone + 1 :])
            if tuple(getattr(row, self._name) for row in kept) == lines:
                return [RemoveRow((*path, rows[gone].id))]
        made: list[Edit] = [
            SetValue((*path, row.id, field), words)
            for row, words in zip(rows, lines, strict=False)
            if getattr(row, self._name) != words
        ]
        made += [RemoveRow((*path, row.id)) for row in rows[len(lines) :]]
        made += [InsertRow(path, self._new(words)) for words in lines[len(rows) :]]
        return made

    def _new(self, words: str) -> Row:
        return self._kind.model_validate({"id": new_row_id(id_prefix(self._kind)), self._name: words})


def is_single_line(kind: type[Row]) -> bool:
    """Say whether a row of this kind is one line of words and nothing else."""
    declared = declared_fields(kind)
    return len(declared) == 1 and next(iter(declared.values()))[1].kind == "line"


def id_prefix(kind: type[Row]) -> str:
    """The first part of the ids of rows of this kind."""
    return kind.prefix.replace("_", "")[:_ID_LETTERS]


def row_word(work: Work, kind: type[Row]) -> str:
    """What one row of this kind is called: «kilde»."""
    name = f"screen-row-{kind.prefix.replace('_', '-')}"
    return work.say(name) if work.texts.has(name) else work.say("screen-row")


def add_words(work: Work, spot: FieldSpot) -> str:
    """«Legg til kilde»."""
    return work.say("screen-add-row", what=row_word(work, cast("type[Row]", spot.row_type)))
