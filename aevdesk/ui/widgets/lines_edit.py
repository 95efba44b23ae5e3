"""Editors made of smaller ones: several one-line texts, and an amount with its unit."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.ui.theme import look
from aevdesk.ui.widgets.button import Button, IconButton
from aevdesk.ui.widgets.editor import Editor
from aevdesk.ui.widgets.line_edit import LineEdit, NumberEdit
from aevdesk.ui.widgets.segments import Option, SegmentedControl
from aevdesk.ui.widgets.visibility import show_if, take_out
from aevdesk.ui.widgets.words import say


class LinesEdit(Editor):
    """Several one-line texts. Value: tuple of str without empty ones. Enter in a line goes on to the next."""

    def __init__(self, *, add_label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_OneLine] = []
        self._name, self._description = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.add = Button(add_label or say("ui-new-line"), "quiet", icon="plus", size="small", act=self._on_add)
        self._column.addWidget(self.add)
        self.set_value(())
        self.follow_look()

    def value(self) -> tuple[str, ...]:
        """The lines that hold words."""
        return tuple(words for line in self._lines if (words := line.edit.value()))

    def set_value(self, value: object) -> None:
        """Show these lines; an empty one is ready when there are none."""
        wanted = tuple(value or ())  # type: ignore[call-overload]
        if self._lines and wanted == self.value():
            return
        while len(self._lines) > max(1, len(wanted)):
            self._drop(self._lines[-1])
        while len(self._lines) < max(1, len(wanted)):
            self._insert(len(self._lines))
        for place, line in enumerate(self._lines):
            line.edit.set_value(wanted[place] if place < len(wanted) else "")

    def set_spoken(self, name: str, description: str = "") -> None:
        self._name, self._description = name, description
        self.add.setAccessibleName(f"{name}: {self.add.text()}" if name else self.add.text())
        for number, line in enumerate(self._lines, 1):
            spoken = say("ui-line-number", name=name, number=number) if number > 1 else name
            line.edit.set_spoken(spoken, description)
            line.remove.setAccessibleName(f"{say('ui-remove')}: {spoken}")

    def set_wrong(self, wrong: bool) -> None:
        for line in self._lines:
            line.edit.set_wrong(wrong)

    def focus_parts(self) -> list[QWidget]:
        return [part for line in self._lines for part in line.edit.focus_parts()]

    def restyle(self) -> None:
        """Take measures again."""
        self._column.setSpacing(look().gap(6))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            place = next((i for i, line in enumerate(self._lines) if line.edit.line is watched), None)
            if place is not None and self._on_key(place, event):
                return True
        return super().eventFilter(watched, event)

    def _on_key(self, place: int, event: QKeyEvent) -> bool:
        line = self._lines[place]
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier and line.edit.value():
            if place + 1 == len(self._lines):
                self._insert(place + 1)
            self._lines[place + 1].edit.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() == Qt.Key.Key_Backspace and not line.edit.line.text() and len(self._lines) > 1:
            self._take_away(line)
            return True
        return False

    def _insert(self, place: int) -> None:
        line = _OneLine()
        line.edit.edited.connect(lambda _words: self.edited.emit(self.value()))
        line.remove.acted.connect(lambda: self._take_away(line))
        self.watch(line.edit.line)
        self._lines.insert(place, line)
        self._column.insertWidget(place, line)
        self.setFocusProxy(self._lines[0].edit)
        self._settle()

    def _drop(self, line: "_OneLine") -> None:
        self._lines.remove(line)
        take_out(self._column, line)
        if self._lines:
            self.setFocusProxy(self._lines[0].edit)
        self._settle()

    def _settle(self) -> None:
        for line in self._lines:
            show_if(line.remove, len(self._lines) > 1)
        self.set_spoken(self._name, self._description)
        self.updateGeometry()

    def _take_away(self, line: "_OneLine") -> None:
        place = self._lines.index(line)
        self._drop(line)
        if self._lines:
            self._lines[max(0, place - 1)].edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit(self.value())
        self.left.emit()

    def _on_add(self) -> None:
        empty = next((line for line in self._lines if not line.edit.value()), None)
        if empty is None:
            self._insert(len(self._lines))
            empty = self._lines[-1]
        empty.edit.setFocus(Qt.FocusReason.TabFocusReason)


class _OneLine(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.edit = LineEdit()
        self.remove = IconButton("x", say("ui-remove"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.remove)


class AmountEdit(Editor):
    """A number with the unit it counts. Value: (Decimal, unit code) or None until both are there."""

    def __init__(self, units: Sequence[Option], *, high: int = 1000, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = NumberEdit(decimals=2, low=0, high=high, width=96)
        self._units = SegmentedControl(units)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._number, 0)
        row.addWidget(self._units, 0)
        row.addStretch(1)
        self._number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._number)
        self._number.edited.connect(lambda _number: self.edited.emit(self.value()))
        self._number.left.connect(self.left)
        self._number.problem_changed.connect(self.set_problem)
        self._units.chosen.connect(self._on_unit)
        for segment in self._units.segments():
            self.watch(segment)

    def value(self) -> tuple[Decimal, str] | None:
        """Number and unit."""
        number, unit = self._number.value(), self._units.code()
        return (Decimal(number), unit) if number is not None and unit else None

    def set_value(self, value: object) -> None:
        """Show number and unit."""
        if value == self.value() and (value is None or not self.problem()):
            return
        number, unit = value if isinstance(value, tuple) else (None, "")
        self._number.set_value(number)
        self._units.set_code(unit)

    def set_spoken(self, name: str, description: str = "") -> None:
        self._number.set_spoken(name, description)
        self._units.set_spoken(say("ui-amount-unit", name=name))

    def set_wrong(self, wrong: bool) -> None:
        self._number.set_wrong(wrong)

    def focus_parts(self) -> list[QWidget]:
        return self._number.focus_parts()

    def _on_unit(self, _code: str) -> None:
        self.edited.emit(self.value())
        self.left.emit()
