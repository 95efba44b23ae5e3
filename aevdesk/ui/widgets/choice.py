"""Editors that choose: one of some, yes or no, a tick, several."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.ui.theme import look
from aevdesk.ui.widgets.button import Button
from aevdesk.ui.widgets.editor import Editor, pressed_key
from aevdesk.ui.widgets.marks import Radio, TickBox
from aevdesk.ui.widgets.picker import Picker
from aevdesk.ui.widgets.segments import Option, SegmentedControl
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import say

MOST_VISIBLE = 5
_SEGMENT_LETTERS = 52
_FOLD_FROM = 8


class Choice(Editor):
    """One of the options. Value: code or None. Up to five are seen at once; more become a picker one types in.

    Delete or Backspace on the chosen one takes the choice away.
    """

    def __init__(self, options: Sequence[Option], *, stacked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = list(options)
        self._code: str | None = None
        self._picker: Picker | None = None
        self._segments: SegmentedControl | None = None
        self._radios: dict[str, Radio] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        letters = sum(len(option.label) + 4 for option in self._options)
        if len(self._options) > MOST_VISIBLE and not stacked:
            self._build_picker(column)
        elif stacked or letters > _SEGMENT_LETTERS or any(option.hint for option in self._options):
            self._build_radios(column)
        else:
            self._build_segments(column)

    def value(self) -> str | None:
        """The chosen code, or None."""
        return self._code

    def set_value(self, value: object) -> None:
        """Choose by code; None chooses none."""
        self._code = str(value) if value else None
        if self._picker:
            self._picker.set_value(self._code or "")
        if self._segments:
            self._segments.set_code(self._code or "")
        self._check_radio()

    def set_spoken(self, name: str, description: str = "") -> None:
        self.setAccessibleName(name)
        if self._picker:
            self._picker.set_spoken(name, description)
        if self._segments:
            self._segments.set_spoken(name, description)
        for code, radio in self._radios.items():
            option = next(option for option in self._options if option.code == code)
            radio.setAccessibleName(f"{name}: {option.label}" if name else option.label)
            radio.setAccessibleDescription(" ".join(part for part in (option.hint, description) if part))

    def set_wrong(self, wrong: bool) -> None:
        if self._picker:
            self._picker.set_wrong(wrong)

    def focus_parts(self) -> list[QWidget]:
        if self._picker:
            return self._picker.focus_parts()
        return [*self._segments.segments()] if self._segments else [*self._radios.values()]

    def on_left(self) -> None:
        if self._picker:
            self.set_problem(self._picker.problem())
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        clears = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        if self._code and not self._picker and pressed_key(event) in clears:
            self.set_value(None)
            self._commit()
            return True
        return super().eventFilter(watched, event)

    def _build_picker(self, column: QVBoxLayout) -> None:
        self._picker = Picker(self._options)
        self._picker.edited.connect(self._choose)
        self._picker.left.connect(self.on_left)
        self._picker.problem_changed.connect(self.set_problem)
        column.addWidget(self._picker)
        self.setFocusProxy(self._picker)

    def _build_segments(self, column: QVBoxLayout) -> None:
        self._segments = SegmentedControl(self._options)
        self._segments.chosen.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(self._segments)
        row.addStretch(1)
        column.addLayout(row)
        self._settle(self._segments.segments())

    def _build_radios(self, column: QVBoxLayout) -> None:
        self._group = QButtonGroup(self)
        column.setSpacing(look().px(4))
        for option in self._options:
            radio = Radio(option.label, option.hint)
            self._radios[option.code] = radio
            self._group.addButton(radio)
            radio.clicked.connect(lambda _on=False, code=option.code: self._choose(code))
            column.addWidget(radio)
        self._settle(list(self._radios.values()))

    def _settle(self, parts: Sequence[QWidget]) -> None:
        for part in parts:
            self.watch(part)
        if parts:
            self.setFocusProxy(parts[0])

    def _check_radio(self) -> None:
        if not self._radios:
            return
        self._group.setExclusive(False)
        for code, radio in self._radios.items():
            radio.setChecked(code == self._code)
        self._group.setExclusive(True)

    def _choose(self, code: object) -> None:
        self._code = str(code) if code else None
        self._commit()

    def _commit(self) -> None:
        self.edited.emit(self._code)
        self.left.emit()


class YesNo(Choice):
    """Yes or no. Value: "yes", "no" or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([Option("yes", say("ui-yes")), Option("no", say("ui-no"))], parent=parent)


class YesNoUnknown(Choice):
    """Yes, no or not known yet. Value: "yes", "no", "unknown" or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        options = [Option("yes", say("ui-yes")), Option("no", say("ui-no")), Option("unknown", say("ui-unknown"))]
        super().__init__(options, parent=parent)


class Tick(Editor):
    """One box with its own words, so the row above needs no label. Value: bool."""

    def __init__(self, text: str, hint: str = "", *, kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = TickBox(text, hint, kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.watch(self.box)
        self.box.clicked.connect(self._on_clicked)

    def value(self) -> bool:
        """Ticked or not."""
        return self.box.isChecked()

    def set_value(self, value: object) -> None:
        """Tick or not."""
        self.box.setChecked(bool(value))

    def focus_parts(self) -> list[QWidget]:
        return [self.box]

    def _on_clicked(self) -> None:
        self.edited.emit(self.value())
        self.left.emit()


class MultiChoice(Editor):
    """Several of the options. Value: tuple of codes in the order of the options; codes it does not know are kept.

    From eight options on only the ticked ones, and those `always` seen, are there until «Vis alle» is pressed.
    """

    def __init__(
        self,
        options: Sequence[Option],
        *,
        fold_from: int = _FOLD_FROM,
        always: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._boxes: dict[str, TickBox] = {}
        self._always = always
        self._strangers: tuple[str, ...] = ()
        self._is_folded = len(options) >= fold_from
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().px(2))
        for option in options:
            box = TickBox(option.label, option.hint)
            self._boxes[option.code] = box
            box.clicked.connect(self._on_clicked)
            self.watch(box)
            column.addWidget(box)
        self._more = Button("", "quiet", icon="chevron-down", size="small", act=self._unfold)
        column.addWidget(self._more)
        self._show()

    def value(self) -> tuple[str, ...]:
        """The ticked codes."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked()) + self._strangers

    def set_value(self, value: object) -> None:
        """Tick by code."""
        codes = tuple(value or ())  # type: ignore[call-overload]
        self._strangers = tuple(code for code in codes if code not in self._boxes)
        for code, box in self._boxes.items():
            box.setChecked(code in codes)
        self._show()

    def set_spoken(self, name: str, description: str = "") -> None:
        self.setAccessibleName(name)
        for box in self._boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}" if name else box.text())
            box.setAccessibleDescription(" ".join(part for part in (box.hint, description) if part))
        self._more.setAccessibleDescription(description)
        self._more.setAccessibleName(f"{name}: {self._more.text()}" if name else self._more.text())

    def focus_parts(self) -> list[QWidget]:
        return [*(box for box in self._boxes.values() if not box.isHidden()), self._more]

    def _show(self) -> None:
        for code, box in self._boxes.items():
            show_if(box, not self._is_folded or box.isChecked() or box.hasFocus() or code in self._always)
        show_if(self._more, self._is_folded)
        self._more.set_text(say("ui-show-all-choices", count=len(self._boxes)))
        shown = [box for box in self._boxes.values() if not box.isHidden()]
        self.setFocusProxy(shown[0] if shown else self._more)
        self.updateGeometry()

    def _unfold(self) -> None:
        self._is_folded = False
        self._show()
        first = next((box for box in self._boxes.values() if not box.isChecked()), None)
        if first:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self) -> None:
        self.edited.emit(self.value())
        self.left.emit()
