"""A field one types in to choose one of many: the list shows what fits, arrows and Enter choose."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from aevdesk.ui.theme import dress, look
from aevdesk.ui.widgets.button import IconButton
from aevdesk.ui.widgets.editor import Editor, FieldFrame, pressed_key
from aevdesk.ui.widgets.line_edit import BareLine
from aevdesk.ui.widgets.segments import Option
from aevdesk.ui.widgets.text import announce
from aevdesk.ui.widgets.words import say

_MOST_ROWS = 8
_CODE = Qt.ItemDataRole.UserRole
_NEW = "\u0000new"


class Picker(Editor):
    """One of many rows. Value: code, or an empty string.

    With `new_label` («Ny kilde …») the list ends in a row that emits `new_asked(typed)`. With `free` any words are
    a value of their own: then the value is the code of the row with just these words, else the words.
    """

    new_asked = Signal(str)

    def __init__(
        self,
        options: Sequence[Option] = (),
        *,
        new_label: str = "",
        free: bool = False,
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._options, self._new_label, self._free, self._width = list(options), new_label, free, width
        self._code = ""
        self.line = BareLine(whole=True)
        self._open = IconButton("chevron-down", say("ui-open-list"), small=True, act=self._toggle)
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._frame = FieldFrame(self.line, self._open)
        self._popup: QListWidget | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._frame)
        self.setFocusProxy(self.line)
        self.watch(self.line)
        self.line.textEdited.connect(self._on_typed)
        self.follow_look()

    def value(self) -> str:
        """The chosen code (or the free words); empty when nothing is chosen."""
        if self._free and not self._code:
            return self.line.text().strip()
        return self._code

    def set_value(self, value: object) -> None:
        """Show the row with this code; with `free`, unknown words are shown as they are."""
        code = str(value or "")
        if code == self.value() and (code or self.problem() or self.line.text()):
            return
        option = self._find(code)
        self._code = code if option or not self._free else ""
        self.line.setText(option.label if option else code if self._free else "")
        self.set_problem("")

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer other rows; a chosen row that is still there is shown with its words of now."""
        self._options = list(options)
        option = self._find(self._code)
        if option and not self.line.hasFocus():
            self.line.setText(option.label)

    def set_wrong(self, wrong: bool) -> None:
        self._frame.set_wrong(wrong)

    def restyle(self) -> None:
        """Take measures again."""
        if self._width:
            self._frame.setFixedWidth(look().px(self._width))

    def focus_parts(self) -> list[QWidget]:
        return [self.line]

    def on_left(self) -> None:
        self._close()
        typed = self.line.text().strip()
        if not self._free:
            match = self._match(typed)
            if match and match.code != self._code:
                self._take(match)
            wrong = bool(typed) and self._match(typed) is None
            self.set_problem(say("ui-pick-from-list") if wrong else "")
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and pressed_key(event) and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event) -> None:
        self._close()
        super().hideEvent(event)

    def moveEvent(self, event) -> None:
        self._close()
        super().moveEvent(event)

    def _find(self, code: str) -> Option | None:
        return next((option for option in self._options if option.code == code), None)

    def _match(self, typed: str) -> Option | None:
        return next((option for option in self._options if option.label.casefold() == typed.casefold()), None)

    def _on_typed(self, typed: str) -> None:
        match = self._match(typed.strip())
        before = self._code
        self._code = match.code if match else ""
        if not typed.strip():
            self.set_problem("")
        if self._free or self._code != before:
            self.edited.emit(self.value())
        self._show(typed)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_open = self._popup is not None
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not held:
            if is_open:
                self._step(1 if key == Qt.Key.Key_Down else -1)
            else:
                self._show("")
            return True
        if key == Qt.Key.Key_F4 or (key == Qt.Key.Key_Down and held == Qt.KeyboardModifier.AltModifier):
            self._toggle()
            return True
        if key == Qt.Key.Key_Escape and is_open:
            self._close()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held:
            item = self._popup.currentItem() if self._popup else None
            if item:
                self._pick(item)
            else:
                self.on_left()
            return item is not None
        return False

    def _toggle(self) -> None:
        if self._popup:
            self._close()
            return
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show("")

    def _show(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        fitting = [option for option in self._options if wanted in f"{option.label} {option.hint}".casefold()]
        if not fitting and not self._new_label:
            self._close()
            return
        popup = self._popup or self._make_popup()
        self._popup = popup
        popup.clear()
        for option in fitting:
            self._add(option.label, option.code)
        if self._new_label:
            self._add(self._new_label, _NEW)
        if wanted and (fitting or self._new_label) and not self._free:
            popup.setCurrentRow(0)
        self._place(popup)

    def _make_popup(self) -> QListWidget:
        popup = QListWidget(self.window())
        popup.setObjectName("popup")
        dress(popup)
        popup.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        popup.setAccessibleName(self.line.accessibleName())
        popup.itemClicked.connect(self._pick)
        return popup

    def _add(self, label: str, code: str) -> None:
        assert self._popup is not None
        item = QListWidgetItem(label, self._popup)
        item.setData(_CODE, code)
        if code == _NEW:
            font = look().font("body_strong")
            item.setFont(font)
            item.setForeground(look().colour("accent"))

    def _place(self, popup: QListWidget) -> None:
        rows = min(_MOST_ROWS, popup.count())
        height = sum(popup.sizeHintForRow(i) for i in range(rows)) + 12
        window = self.window()
        corner = self._frame.mapTo(window, QPoint(0, self._frame.height() + 2))
        if corner.y() + height > window.height():
            above = self._frame.mapTo(window, QPoint(0, 0)).y() - 2 - height
            corner.setY(above if above >= 0 else max(0, window.height() - height))
        popup.setGeometry(corner.x(), corner.y(), self._frame.width(), height)
        popup.raise_()
        popup.show()

    def _step(self, by: int) -> None:
        assert self._popup is not None
        row = self._popup.currentRow() + by
        self._popup.setCurrentRow(max(0, min(self._popup.count() - 1, row)))
        item = self._popup.currentItem()
        if item:
            announce(self.line, item.text())

    def _pick(self, item: QListWidgetItem) -> None:
        code = item.data(_CODE)
        typed = self.line.text().strip()
        self._close()
        if code == _NEW:
            self.new_asked.emit(typed)
            return
        option = self._find(str(code))
        if option:
            self._take(option)
            self.left.emit()

    def _take(self, option: Option) -> None:
        self._code = option.code
        self.line.setText(option.label)
        self.set_problem("")
        self.edited.emit(self.value())

    def _close(self) -> None:
        if self._popup:
            popup, self._popup = self._popup, None
            popup.hide()
            popup.deleteLater()
