"""The editor of longer text: grows with what is written up to twelve lines, then scrolls."""

import re
import unicodedata

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextBlockFormat, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTextEdit, QVBoxLayout, QWidget

from aevdesk.case.text import clean
from aevdesk.ui.theme import look, use_quiet_bars
from aevdesk.ui.widgets.button import Button
from aevdesk.ui.widgets.editor import Editor, FieldFrame, pressed_key
from aevdesk.ui.widgets.line_edit import leaves_undo_to_window
from aevdesk.ui.widgets.text import Text, announce
from aevdesk.ui.widgets.text_marks import TextAids, TextMarker, text_menu
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import say

MOST_LINES = 12
_COUNT_FROM = 0.8
_LONGEST_PARAGRAPH = 4000
"""Characters after which pasted text gets a line end: Qt lays out a paragraph anew at every key."""
_GAP = re.compile(r"\[[^\[\]\n]+\]")


class _Writing(QTextEdit):
    """Plain text only; Tab leaves; the wheel scrolls it only when it has the focus and something to scroll.

    `pasted(is_changed)` says whether signs were taken away; `menu_asked(point)` has x below 0 when a key asked.
    """

    pasted = Signal(bool)
    menu_asked = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        use_quiet_bars(self)

    def event(self, event: QEvent) -> bool:
        if leaves_undo_to_window(self, event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (is_enter and held == Qt.KeyboardModifier.ControlModifier) or event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(clean_paste(source.text()))
            self.pasted.emit(has_unprintable(source.text()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(QPoint(-1, -1) if by_key else event.pos())
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus() or self.verticalScrollBar().maximum() == 0:
            event.ignore()
            return
        super().wheelEvent(event)


class TextBox(Editor):
    """Text of several lines. Value: str. A counter shows from 80 % of `limit`; longer text is kept."""

    def __init__(self, *, lines: int = 2, limit: int = 0, kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._limit, self._kind = lines, limit, kind
        self.writing = _Writing()
        self._frame = FieldFrame(self.writing, pad=8)
        self._counter: Text | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._frame)
        self.setFocusProxy(self.writing)
        self.watch(self.writing)
        self.writing.textChanged.connect(self._on_changed)
        self.writing.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._is_setting = False
        self._marker: TextMarker | None = None
        self._aids: TextAids | None = None
        self._note: Text | None = None
        self._gap_from = -1
        self.writing.pasted.connect(self._on_pasted)
        self.writing.menu_asked.connect(self.open_menu)
        self.follow_look()

    def use_aids(self, aids: TextAids) -> None:
        """Mark spelling and wording in this box, and offer phrases where there are some."""
        self._aids = aids
        self._marker = TextMarker(self.writing, aids)
        if aids.phrases():
            row = QHBoxLayout()
            button = Button(say("ui-phrases"), "quiet", icon="message-circle", size="small", act=self.open_phrases)
            button.setToolTip("F3")
            row.addWidget(button)
            row.addStretch(1)
            self._column.addLayout(row)

    def open_menu(self, at: QPoint) -> None:
        """The menu at a point of the text; at the cursor when the point has no place."""
        phrases = self._phrase_menu() if self._aids is not None and self._aids.phrases() else None
        menu = text_menu(self.writing, self._marker, at, phrases)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        where = at if at.x() >= 0 else self.writing.cursorRect().bottomLeft()
        menu.popup(self.writing.viewport().mapToGlobal(where))

    def open_phrases(self) -> None:
        """The phrases, under the cursor."""
        if self._aids is not None and self._aids.phrases():
            self.writing.setFocus(Qt.FocusReason.OtherFocusReason)
            menu = self._phrase_menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.writing.viewport().mapToGlobal(self.writing.cursorRect().bottomLeft()))

    def insert_phrase(self, text: str) -> None:
        """Put a phrase in at the cursor; Tab then walks its [places] until none is left."""
        cursor = self.writing.textCursor()
        before = self._raw()[: cursor.selectionStart()]
        start = cursor.selectionStart() + (1 if before and not before[-1].isspace() else 0)
        cursor.insertText(f"{' ' if start > cursor.selectionStart() else ''}{text}")
        self._gap_from = start
        self.writing.setFocus(Qt.FocusReason.OtherFocusReason)
        self._next_gap(start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = pressed_key(event)
        if watched is self.writing and key is not None and isinstance(event, QKeyEvent) and self._takes(key, event):
            return True
        return super().eventFilter(watched, event)

    def on_left(self) -> None:
        if self._note is not None:
            show_if(self._note, False)
        self._gap_from = -1
        super().on_left()

    def _takes(self, key: int, event: QKeyEvent) -> bool:
        """F3: phrases. F7: the next mark. Tab: the next [place] of a phrase that was just put in."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_F3 and not held:
            self.open_phrases()
            return self._aids is not None
        if key == Qt.Key.Key_F7 and self._marker is not None:
            self._marker.next_mark(-1 if held & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        if key == Qt.Key.Key_Tab and not held and self._gap_from >= 0:
            return self._next_gap(self.writing.textCursor().selectionEnd()) or self._next_gap(self._gap_from)
        return False

    def _next_gap(self, start: int) -> bool:
        """Select the first [place] from here on; says whether there is one."""
        gap = _GAP.search(self._raw(), start)
        if gap is None:
            return False
        self.select(gap.start(), gap.end() - gap.start())
        return True

    def _phrase_menu(self) -> QMenu:
        menu = QMenu(say("ui-phrases"), self)
        for title, text in self._aids.phrases() if self._aids is not None else ():
            action = menu.addAction(title)
            action.setToolTip(text)
            action.triggered.connect(lambda _on=False, text=text: self.insert_phrase(text))
        menu.setToolTipsVisible(True)
        return menu

    def _on_pasted(self, is_changed: bool) -> None:
        """Say quietly that signs which cannot be printed are gone; until the field is left."""
        if self._note is None:
            if not is_changed:
                return
            self._note = Text(say("ui-paste-cleaned"), "caption", "soft")
            self._column.addWidget(self._note)
        show_if(self._note, is_changed)
        if is_changed:
            announce(self.writing, say("ui-paste-cleaned"))

    def value(self) -> str:
        """The text, its lines apart by newlines; white space at the end is not part of it."""
        return self._raw().rstrip()

    def set_value(self, value: object) -> None:
        """Show a text; the cursor stays where it was as far as the text allows."""
        text = "" if value is None else str(value)
        if text.rstrip() == self.value():
            return
        at = self.writing.textCursor().position() if self.writing.hasFocus() else len(text)
        self._is_setting = True
        self.writing.setPlainText(text)
        self._is_setting = False
        self._space_lines()
        cursor = self.writing.textCursor()
        cursor.setPosition(min(at, len(self._raw())))
        self.writing.setTextCursor(cursor)
        self._show_count(len(text.rstrip()))

    def set_wrong(self, wrong: bool) -> None:
        self._frame.set_wrong(wrong)

    def restyle(self) -> None:
        """Take font and line height again."""
        self.writing.setFont(look().font(self._kind))
        self.writing.setCursorWidth(max(1, look().px(1)))
        self._space_lines()
        self._grow()

    def focus_parts(self) -> list[QWidget]:
        return [self.writing]

    def select(self, start: int, length: int) -> None:
        """Mark a part of the text."""
        cursor = self.writing.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self.writing.setTextCursor(cursor)

    def selected(self) -> str:
        """The marked words."""
        return self.writing.textCursor().selectedText().replace("\u2029", "\n")

    def _raw(self) -> str:
        return self.writing.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _on_changed(self) -> None:
        if self._is_setting:
            return
        value = self.value()
        self._show_count(len(value))
        self.edited.emit(value)

    def _show_count(self, used: int) -> None:
        is_near = bool(self._limit) and used >= _COUNT_FROM * self._limit
        if self._counter is None:
            if not is_near:
                return
            self._counter = Text("", "caption", "soft", wrap=False, align=Qt.AlignmentFlag.AlignRight)
            self._column.addWidget(self._counter)
        show_if(self._counter, is_near)
        self._counter.set_text(say("ui-counter", used=used, limit=self._limit))
        self._counter.set_tone("err" if used > self._limit else "soft")

    def _space_lines(self) -> None:
        document = self.writing.document()
        shape = QTextBlockFormat()
        shape.setLineHeight(look().line_height(self._kind), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        was = self._is_setting
        self._is_setting = True
        document.setUndoRedoEnabled(False)
        cursor.mergeBlockFormat(shape)
        document.setUndoRedoEnabled(True)
        self._is_setting = was

    def _grow(self, *_: object) -> None:
        line = look().line_height(self._kind)
        wanted = round(self.writing.document().size().height())
        most = MOST_LINES * line
        height = max(self._least * line, min(wanted, most))
        bars = Qt.ScrollBarPolicy
        self.writing.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if wanted > most else bars.ScrollBarAlwaysOff)
        if self.writing.height() != height or self.writing.minimumHeight() != height:
            self.writing.setFixedHeight(height)
            QTimer.singleShot(0, self.writing, self.writing.ensureCursorVisible)


def has_unprintable(text: str) -> bool:
    """Say whether signs go that somebody may have meant something by: invisible ones, not line ends or other spaces."""
    return _signs_in(clean(text)) < _signs_in(unicodedata.normalize("NFC", text))


def _signs_in(text: str) -> int:
    return sum(map(len, text.split()))


def clean_paste(text: str) -> str:
    """Pasted text as it should read: no control characters, no runs of blank lines, bullets as dashes.

    A paragraph of many thousand characters is broken after a sentence, or where that must be after a word.
    """
    kept: list[str] = []
    for line in map(_clean_paste_line, clean(text).split("\n")):
        if line or (kept and kept[-1]):
            kept.extend(_broken(line))
    return "\n".join(kept)


def _broken(line: str) -> list[str]:
    parts: list[str] = []
    while len(line) > _LONGEST_PARAGRAPH:
        head = line[:_LONGEST_PARAGRAPH]
        at = head.rfind(". ") + 1 or head.rfind(" ") + 1 or len(head)
        parts.append(line[:at].rstrip())
        line = line[at:].lstrip()
    return [*parts, line]


def _clean_paste_line(line: str) -> str:
    flat = " ".join(line.replace("\u00ad", "").replace("\u200b", "").replace("\t", " ").split(" ")).rstrip()
    words = [word for word in flat.split(" ") if word]
    if words and words[0] in {"•", "·", "o", "\uf0b7", "▪", "–", "-", "*"} and len(words) > 1 and words[0] != "o":
        words[0] = "–"
    return " ".join(words)
