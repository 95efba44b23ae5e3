"""Editors that point to rows of the case: one row, or several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.ui.widgets.chips import Chip
from aevdesk.ui.widgets.editor import Editor
from aevdesk.ui.widgets.flow import Flow
from aevdesk.ui.widgets.picker import Picker
from aevdesk.ui.widgets.segments import Option
from aevdesk.ui.widgets.visibility import show_if, take_out
from aevdesk.ui.widgets.words import say


class RefPicker(Picker):
    """One of the given rows, or «Ny …». Value: the row's code, or an empty string. See `Picker`."""


class RefsPicker(Editor):
    """Several of the given rows, each a chip that can be taken away. Value: tuple of codes in the order chosen."""

    new_asked = Signal(str)

    def __init__(
        self, options: Sequence[Option] = (), *, new_label: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options, self._icon = list(options), icon
        self._codes: tuple[str, ...] = ()
        self._chips: list[Chip] = []
        self._name = ""
        self._row = QWidget()
        self._flow = Flow(self._row)
        self._picker = Picker(options, new_label=new_label)
        self._picker.line.setPlaceholderText(say("ui-pick-more"))
        self._picker.edited.connect(self._add)
        self._picker.new_asked.connect(self.new_asked)
        self._picker.left.connect(self.left)
        self._picker.problem_changed.connect(self.set_problem)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._row)
        column.addWidget(self._picker)
        self.setFocusProxy(self._picker)
        self._show()

    def value(self) -> tuple[str, ...]:
        """The chosen codes."""
        return self._codes

    def set_value(self, value: object) -> None:
        """Show these rows as chosen."""
        codes = tuple(value or ())  # type: ignore[call-overload]
        if codes != self._codes:
            self._codes = codes
            self._show()

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other rows."""
        self._options = list(options)
        self._show()

    def set_spoken(self, name: str, description: str = "") -> None:
        self._name = name
        self._picker.set_spoken(name, description)

    def set_wrong(self, wrong: bool) -> None:
        self._picker.set_wrong(wrong)

    def focus_parts(self) -> list[QWidget]:
        return self._picker.focus_parts()

    def _show(self) -> None:
        for chip in self._chips:
            take_out(self._flow, chip)
        self._chips = []
        for code in self._codes:
            label = next((option.label for option in self._options if option.code == code), say("ui-gone-row"))
            chip = Chip(label, icon=self._icon, removable=True)
            chip.removed.connect(lambda code=code: self._remove(code))
            self._chips.append(chip)
            self._flow.addWidget(chip)
        show_if(self._row, bool(self._codes))
        self._picker.set_options([option for option in self._options if option.code not in self._codes])
        self.updateGeometry()

    def _add(self, code: object) -> None:
        if code and code not in self._codes:
            self._codes = (*self._codes, str(code))
            self._picker.set_value("")
            self._picker.line.clear()
            self._show()
            self._commit()

    def _remove(self, code: str) -> None:
        self._codes = tuple(kept for kept in self._codes if kept != code)
        self._show()
        self._picker.setFocus()
        self._commit()

    def _commit(self) -> None:
        self.edited.emit(self._codes)
        self.left.emit()
