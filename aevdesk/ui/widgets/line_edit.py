"""Editors of one line: words, and numbers."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from aevdesk.case.text import clean_line
from aevdesk.ui.theme import look
from aevdesk.ui.widgets.box import Glyph
from aevdesk.ui.widgets.editor import Editor, FieldFrame
from aevdesk.ui.widgets.text import Text
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import say

_OWNED = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def leaves_undo_to_window(widget: QWidget, event: QEvent) -> bool:
    """Say whether this is Ctrl+Z or Ctrl+Y and the window keeps undo for the whole case (property `owns_undo`)."""
    keys = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
    if not keys or not widget.window().property("owns_undo"):
        return False
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _OWNED)


class BareLine(QLineEdit):
    """A line without a frame of its own; pasted line breaks become spaces, control characters go.

    Where nobody writes, the beginning is in view. With `whole`, the click that comes to the line chooses all of it, as
    Tab does: a day or a number is written anew more often than mended. The next click puts the cursor.
    """

    def __init__(self, *, whole: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole, self._is_first_click = whole, False
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self.textEdited.connect(self._clean)

    def event(self, event: QEvent) -> bool:
        if leaves_undo_to_window(self, event):
            event.ignore()
            return False
        return super().event(event)

    def setText(self, text: str) -> None:
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._is_first_click = self._whole and event.reason() == Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._is_first_click and not self.hasSelectedText():
            self.selectAll()
        self._is_first_click = False

    def _clean(self, text: str) -> None:
        flat = "".join(" " if c in "\r\n\t\u2028\u2029" else c for c in text)
        if flat == text and text.isprintable():
            return
        at = self.cursorPosition()
        kept = clean_line(flat) if not flat.isprintable() else flat
        self.setText(kept)
        self.setCursorPosition(min(at, len(kept)))


class LineEdit(Editor):
    """One line of words. Value: str. `width` in px at 100 % (0 = all there is); `secret` hides what is typed.

    `whole`: a click chooses all of it, as in a time or a year. `icon` stands before the words.
    """

    def __init__(
        self,
        *,
        width: int = 0,
        secret: bool = False,
        limit: int = 0,
        whole: bool = False,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._width, self._limit = width, limit
        self.line = BareLine(whole=whole)
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._frame = FieldFrame(self.line, leading=Glyph(icon) if icon else None)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._frame)
        if width:
            row.addStretch(1)
        self.setFocusProxy(self.line)
        self.watch(self.line)
        self.line.textEdited.connect(lambda _text: self.edited.emit(self.value()))
        self.line.returnPressed.connect(self.left)
        self.follow_look()

    def value(self) -> str:
        """The words, without white space at the ends."""
        return self.line.text().strip()

    def set_value(self, value: object) -> None:
        """Show the words."""
        text = "" if value is None else str(value)
        if text.strip() != self.value():
            self.line.setText(text)

    def set_wrong(self, wrong: bool) -> None:
        self._frame.set_wrong(wrong)

    def restyle(self) -> None:
        """Take measures again."""
        if self._width:
            self._frame.setFixedWidth(look().px(self._width))

    def focus_parts(self) -> list[QWidget]:
        return [self.line]


class NumberEdit(Editor):
    """A number. Value: int, Decimal (with `decimals`) or None. Comma or point; wrong input is kept with a sentence."""

    def __init__(
        self,
        *,
        unit: str = "",
        decimals: int = 0,
        low: int | None = None,
        high: int | None = None,
        width: int = 120,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._decimals, self._low, self._high, self._width = decimals, low, high, width
        self.line = BareLine(whole=True)
        self._frame = FieldFrame(self.line)
        self._unit = Text(unit, "body", "soft", wrap=False)
        show_if(self._unit, bool(unit))
        self._unit_words = unit
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._frame)
        row.addWidget(self._unit)
        row.addStretch(1)
        self.setFocusProxy(self.line)
        self.watch(self.line)
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self.on_left)
        self.follow_look()

    def value(self) -> int | Decimal | None:
        """The number, or None when the field is empty or holds no allowed number."""
        number, problem = self._read()
        return None if problem else number

    def set_value(self, value: object) -> None:
        """Show a number."""
        if value == self.value() and (value is not None or self.problem()):
            return
        self.line.setText("" if value is None else format(Decimal(str(value)), "f").replace(".", ","))
        self.set_problem("")

    def raw(self) -> str:
        """What is typed, number or not."""
        return self.line.text()

    def set_wrong(self, wrong: bool) -> None:
        self._frame.set_wrong(wrong)

    def set_spoken(self, name: str, description: str = "") -> None:
        super().set_spoken(name, ". ".join(part for part in (self._unit_words, description) if part))

    def restyle(self) -> None:
        """Take measures again."""
        self._frame.setFixedWidth(look().px(self._width))

    def focus_parts(self) -> list[QWidget]:
        return [self.line]

    def on_left(self) -> None:
        problem = self._read()[1]
        self.set_problem(problem)
        if problem:
            self.edited.emit(None)
        self.left.emit()

    def _on_typed(self, _text: str) -> None:
        number, problem = self._read()
        if not problem:
            self.set_problem("")
            self.edited.emit(number)

    def _read(self) -> tuple[int | Decimal | None, str]:
        typed = "".join(self.line.text().split()).replace(",", ".")
        if not typed:
            return None, ""
        try:
            number = Decimal(typed)
        except InvalidOperation:
            return None, say("ui-number-not-a-number")
        if not number.is_finite():
            return None, say("ui-number-not-a-number")
        if not self._decimals and number != number.to_integral_value():
            return None, say("ui-number-whole")
        if self._decimals and number != round(number, self._decimals):
            return None, say("ui-number-decimals", count=self._decimals)
        if (self._low is not None and number < self._low) or (self._high is not None and number > self._high):
            return None, self._range_problem()
        return (number if self._decimals else int(number)), ""

    def _range_problem(self) -> str:
        if self._low is None:
            return say("ui-number-at-most", high=self._high or 0)
        if self._high is None:
            return say("ui-number-at-least", low=self._low)
        return say("ui-number-between", low=self._low, high=self._high)


__all__ = ["BareLine", "LineEdit", "NumberEdit", "leaves_undo_to_window"]
