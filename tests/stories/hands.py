"""Eyes and hands at the desk: find by the words on the screen, then type, click and draw as a person does.

Nothing here knows a case, a session or a path. What cannot be seen cannot be used: a hidden widget is not found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from aevdesk.ui.widgets import (
    AmountEdit,
    Choice,
    Editor,
    FieldRow,
    MultiChoice,
    Picker,
    PreviewPane,
    RefsPicker,
    SignaturePad,
    Tick,
)
from aevdesk.ui.widgets.date_edit import DateEdit, PDateEdit
from aevdesk.ui.widgets.section_list import SectionRow

_W = TypeVar("_W", bound=QWidget)
FOLDED = "Legg til …"
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_NORWEGIAN = "æøåÆØÅéÉ"
"""Letters on the keyboard, beside ASCII; QTest knows no key for most others, so they are pasted as one would."""
_WAIT_MS = 10_000


class NotSeenError(AssertionError):
    """What one looks for is not on the screen; the message says what is."""


class Hands:
    """One person at one window. `typed`, `chosen` and `pressed` count what they have done."""

    def __init__(self, qtbot, window: QWidget) -> None:
        self._qtbot, self.window = qtbot, window
        self.typed: list[str] = []
        self.chosen: list[str] = []
        self.pressed: list[str] = []

    # Seeing

    def look(self) -> None:
        """Let the window catch up with what was done."""
        QApplication.processEvents()
        QApplication.processEvents()

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Wait for something that takes its time, such as a key or a save."""
        self._qtbot.waitUntil(is_so, timeout=_WAIT_MS)
        self.look()

    def sees(self, words: str) -> bool:
        """Say whether these words stand anywhere in the window."""
        self.look()
        return any(words in said for said in self.all_words())

    def all_words(self) -> list[str]:
        """All that can be read: texts, buttons and what stands in fields."""
        labels = [text.text() for text in self._seen(QLabel)]
        buttons = [button.text() for button in self._seen(QAbstractButton)]
        fields = [line.text() for line in self._seen(QLineEdit) if line.echoMode() == QLineEdit.EchoMode.Normal]
        boxes = [*self._seen(QPlainTextEdit), *self._seen(QTextEdit)]
        return labels + buttons + fields + [box.toPlainText() for box in boxes]

    def labels(self) -> list[str]:
        """The labels of the fields that are seen."""
        self.look()
        return [row.label for row in self._seen(FieldRow)]

    def field(self, label: str, *, nth: int = -1) -> FieldRow:
        """The field with this label; the last one when there are several, as in a row just opened."""
        self.look()
        found = [row for row in self._seen(FieldRow) if row.label == label]
        if not found:
            raise NotSeenError(f"no field «{label}»; there are {self.labels()}")
        return found[nth]

    def button(self, words: str) -> QAbstractButton:
        """The button with these words, or with this name where it has only an icon."""
        self.look()
        seen = list(self._seen(QAbstractButton))
        for match in (lambda b: _read(b.text()) == words, lambda b: _read(b.accessibleName()) == words):
            found = [button for button in seen if match(button)]
            if found:
                return found[-1]
        raise NotSeenError(f"no button «{words}»; there are {[b.text() or b.accessibleName() for b in seen]}")

    def can_press(self, words: str) -> bool:
        """Say whether there is such a button."""
        try:
            self.button(words)
        except NotSeenError:
            return False
        return True

    def pad(self, name: str) -> SignaturePad:
        """The pad of the one with this name."""
        self.look()
        found = [pad for pad in self._seen(SignaturePad) if name in pad.accessibleName()]
        if not found:
            raise NotSeenError(f"no pad for {name}; there are {[p.accessibleName() for p in self._seen(SignaturePad)]}")
        return found[0]

    # Doing

    def press(self, words: str) -> None:
        """Click a button."""
        button = self.button(words)
        self.pressed.append(words)
        self._click(button)

    def go_to(self, title: str) -> None:
        """Click a section in the list at the left."""
        self.look()
        row = next((row for row in self._seen(SectionRow) if row.entry.title == title), None)
        if row is None:
            raise NotSeenError(f"no section «{title}»; there are {[r.entry.title for r in self._seen(SectionRow)]}")
        self.pressed.append(title)
        self._click(row)

    def want(self, label: str) -> None:
        """Open an optional field that is folded behind «Legg til …»."""
        folded = [button for button in self._seen(QAbstractButton) if button.text() == FOLDED]
        while not self.can_press(label) and folded:
            self._click(folded.pop())
        self.press(label)

    def type(self, label: str, words: str, *, nth: int = -1) -> None:
        """Click in a field and type; what cannot be typed on a keyboard is pasted."""
        self.typed.append(label)
        editor = self.field(label, nth=nth).editor
        self._type_into(_first_part(editor), words)
        if isinstance(editor, Picker):  # the list that opened is used, or left
            QTest.keyClick(self._focus(), Qt.Key.Key_Escape)
        self.look()

    def open_seen(self, label: str) -> None:
        """Make a field of an answer that is proposed and seen."""
        for verb in ("Endre", "Skriv selv"):
            if self.can_press(f"{verb}: {label}"):
                self.press(f"{verb}: {label}")
                return
        raise NotSeenError(f"nothing is proposed at «{label}»")

    def change(self, label: str, words: str) -> None:
        """Write something else than what is proposed and seen."""
        self.open_seen(label)
        self.write_over(label, words)

    def write_over(self, label: str, words: str) -> None:
        """Write something else than what stands there."""
        part = _first_part(self.field(label).editor)
        self._click(part)
        QTest.keyClick(self._focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.typed.append(label)
        for character in words:
            self._key(character)
        self.look()

    def write(self, words: str) -> None:
        """Type where the focus is."""
        for character in words:
            self._key(character)
        self.look()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = _NO_KEYS) -> None:
        """Press one key where the focus is."""
        QTest.keyClick(self._focus(), key, held)
        self.look()

    def fold_the_page(self) -> None:
        """Fold away the page beside the form, as one does who wants the room: then it is not drawn at each key."""
        self.key(Qt.Key.Key_F9)
        assert all(each.is_folded for each in self._seen(PreviewPane)), "the page is still there"

    def choose(self, label: str, *choices: str, nth: int = -1) -> None:
        """Choose by the words of the choice, whatever kind of field it is."""
        editor = self.field(label, nth=nth).editor
        for words in choices:
            self.chosen.append(f"{label}: {words}")
            self._choose_in(editor, words)
            self.look()

    def make(self, label: str, words: str, new: str, *, nth: int = -1) -> None:
        """Type the name of something that is not in the list yet, and take «Ny …» at its end."""
        self.typed.append(f"{label}: {words}")
        editor = self.field(label, nth=nth).editor
        self._click(_first_part(editor))
        self.write(words)
        popup = next((each for each in self._seen(QListWidget)), None)
        assert popup is not None, f"no list opened at «{label}»"
        wanted = next((place for place in range(popup.count()) if popup.item(place).text() == new), None)
        assert wanted is not None, f"no «{new}» at «{label}»"
        while popup.currentRow() != wanted:
            QTest.keyClick(self._focus(), Qt.Key.Key_Down)
        QTest.keyClick(self._focus(), Qt.Key.Key_Return)
        self.look()

    def tick(self, words: str) -> None:
        """Tick a box."""
        self.chosen.append(words)
        self._click(self.button(words))

    def choose_card(self, words: str) -> None:
        """Choose one of the large cards by its heading."""
        self.chosen.append(words)
        self._click(self.button(words))

    def draw(self, name: str) -> None:
        """Sign on the pad with the mouse: two strokes, other ones for another name."""
        pad = self.pad(name)
        wide, high = pad.width(), pad.height()
        self.chosen.append(f"signatur: {name}")
        slope = 0.2 + len(name) / 100
        for begin, end in (((0.2, 0.7), (0.5, slope)), ((0.4, slope), (0.8, 0.8))):
            x, y = (begin[0] * wide, begin[1] * high)
            QTest.mousePress(pad, Qt.MouseButton.LeftButton, _NO_KEYS, QPoint(int(x), int(y)))
            for step in range(1, 9):
                x = (begin[0] + (end[0] - begin[0]) * step / 8) * wide
                y = (begin[1] + (end[1] - begin[1]) * step / 8 + (step % 3) * 0.03) * high
                QTest.mouseMove(pad, QPoint(int(x), int(y)))
                _drag(pad, QPoint(int(x), int(y)))
            QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, _NO_KEYS, QPoint(int(x), int(y)))
        self.look()

    @property
    def count(self) -> int:
        """How many fields have been typed in or chosen."""
        return len(self.typed) + len(self.chosen)

    # Inside

    def _seen(self, kind: type[_W]) -> Iterator[_W]:
        return (widget for widget in self.window.findChildren(kind) if widget.isVisible())

    def _focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        return focused

    def _click(self, widget: QWidget) -> None:
        assert widget.isEnabled(), f"cannot be pressed: {widget.accessibleName()}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NO_KEYS, _inside(widget))
        self.look()

    def _type_into(self, part: QWidget, words: str) -> None:
        self._click(part)
        focused = self._focus()
        assert focused is part or part.isAncestorOf(focused), f"the focus went to {focused.accessibleName()}"
        if isinstance(focused, QLineEdit):
            focused.end(False)
        elif isinstance(focused, (QPlainTextEdit, QTextEdit)):
            focused.moveCursor(QTextCursor.MoveOperation.End)
        for character in words:
            self._key(character)

    def _key(self, character: str) -> None:
        focused = self._focus()
        if character == "\n":
            QTest.keyClick(focused, Qt.Key.Key_Return)
        elif character.isascii() or character in _NORWEGIAN:
            QTest.keyClicks(focused, character)
        else:
            QGuiApplication.clipboard().setText(character)
            QTest.keyClick(focused, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def _choose_in(self, editor: Editor, words: str) -> None:
        if isinstance(editor, (Picker, RefsPicker)):
            self._pick(editor, words)
            return
        if isinstance(editor, Choice) and editor.findChildren(Picker):
            self._pick(editor.findChildren(Picker)[0], words)
            return
        buttons = [b for b in editor.findChildren(QAbstractButton) if b.isVisible() and b.text() == words]
        if not buttons and isinstance(editor, MultiChoice):
            for more in editor.findChildren(QAbstractButton):
                if more.isVisible() and more.text().startswith("Vis alle"):
                    self._click(more)
            buttons = [b for b in editor.findChildren(QAbstractButton) if b.isVisible() and b.text() == words]
        if not buttons:
            seen = [b.text() for b in editor.findChildren(QAbstractButton) if b.isVisible()]
            raise NotSeenError(f"no choice «{words}»; there are {seen}")
        self._click(buttons[0])

    def _pick(self, picker: Editor, words: str) -> None:
        """Type the beginning of a row and take it from the list that opens."""
        self._click(_first_part(picker))
        QTest.keyClick(self._focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.write(words.split(",")[0])
        popup = next((each for each in self._seen(QListWidget)), None)
        if popup is None and picker.value() and picker.problem() == "":
            return  # typed whole, it is taken at once; what it changes may have closed the list
        rows = [popup.item(place).text() for place in range(popup.count())] if popup is not None else []
        if popup is None or not any(row.startswith(words) for row in rows):
            raise NotSeenError(f"no row «{words}»; there are {rows}")
        wanted = next(place for place, row in enumerate(rows) if row.startswith(words))
        while popup.currentRow() != wanted:
            QTest.keyClick(self._focus(), Qt.Key.Key_Down if popup.currentRow() < wanted else Qt.Key.Key_Up)
        QTest.keyClick(self._focus(), Qt.Key.Key_Return)


def _read(words: str) -> str:
    """Words as the eye reads them: a space that holds a number together is a space."""
    return words.replace("\u00a0", " ")


def _first_part(editor: Editor) -> QWidget:
    if isinstance(editor, (DateEdit, PDateEdit, Picker)):
        return editor.line
    if isinstance(editor, RefsPicker):
        return editor.findChildren(Picker)[0].line
    if isinstance(editor, AmountEdit):
        return editor.findChildren(QLineEdit)[0]
    if isinstance(editor, Tick):
        return editor.box
    parts = [part for part in editor.focus_parts() if part.isVisible()]
    inner = [line for part in parts for line in part.findChildren(QLineEdit) if line.isVisible()]
    return inner[0] if inner else parts[0]


def _inside(widget: QWidget) -> QPoint:
    """A point on the widget where its words are, also where it is wider than they."""
    return QPoint(min(widget.width() - 2, 24) if widget.width() > 48 else widget.width() // 2, widget.height() // 2)


def _drag(pad: QWidget, where: QPoint) -> None:
    """A move with the button held, which QTest's own moves do not carry."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    held = Qt.MouseButton.LeftButton
    local, everywhere = QPointF(where), QPointF(pad.mapToGlobal(where))
    move = QMouseEvent(QEvent.Type.MouseMove, local, everywhere, Qt.MouseButton.NoButton, held, _NO_KEYS)
    QApplication.sendEvent(pad, move)
