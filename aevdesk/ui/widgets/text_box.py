"""The editor of longer text: grows with what is written up to twelve lines, then scrolls."""

import re

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aevdesk.ui.theme import look, use_quiet_bars
from aevdesk.ui.widgets.button import Button
from aevdesk.ui.widgets.editor import Editor, FieldFrame
from aevdesk.ui.widgets.paste import gathered
from aevdesk.ui.widgets.text import Text, announce
from aevdesk.ui.widgets.text_marks import REST_MS, TextAids, TextMarker, text_menu
from aevdesk.ui.widgets.visibility import show_if
from aevdesk.ui.widgets.words import say
from aevdesk.ui.widgets.writing import Writing

MOST_LINES = 12
_COUNT_FROM = 0.8
_LONG = 20_000
"""Characters from which a text is shown from its beginning, and not measured: Qt would have to lay out all of it."""
_GAP = re.compile(r"\[[^\[\]\n]+\]")


class TextBox(Editor):
    """Text of several lines. Value: str. A counter shows from 80 % of `limit`; longer text is kept."""

    def __init__(self, *, lines: int = 2, limit: int = 0, kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._limit, self._kind = lines, limit, kind
        self.writing = Writing(self)
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
        self._marker_made: TextMarker | None = None
        self._aids: TextAids | None = None
        self._has_bars = False
        self._note: Text | None = None
        self._gap_from = -1
        self.writing.pasted.connect(self._on_pasted)
        self.writing.menu_asked.connect(self.open_menu)
        self.follow_look()

    def use_aids(self, aids: TextAids) -> None:
        """Mark spelling and wording in this box, and offer phrases where there are some."""
        self._aids = aids
        QTimer.singleShot(REST_MS, self, self._begin_marking)
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

    def on_left(self) -> None:
        if self._note is not None:
            show_if(self._note, False)
        self._gap_from = -1
        super().on_left()

    def takes_key(self, event: QKeyEvent) -> bool:
        """F3: phrases. F7: the next mark. Says whether the key was for that."""
        key = event.key()
        if key not in (Qt.Key.Key_F3, Qt.Key.Key_F7) or self._aids is None:
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_F3 and not held:
            self.open_phrases()
        elif key == Qt.Key.Key_F7 and self._marker is not None:
            self._marker.next_mark(-1 if held & Qt.KeyboardModifier.ShiftModifier else 1)
        return key == Qt.Key.Key_F7 or not held

    def takes_tab(self) -> bool:
        """Go to the next [place] of a phrase that was just put in; says whether there is one."""
        if self._gap_from < 0:
            return False
        return self._next_gap(self.writing.textCursor().selectionEnd()) or self._next_gap(self._gap_from)

    @property
    def _marker(self) -> TextMarker | None:
        """The marks of the box, made when they are first asked for or due."""
        if self._marker_made is None and self._aids is not None:
            self._marker_made = TextMarker(self.writing, self._aids)
        return self._marker_made

    def _begin_marking(self) -> None:
        if self._marker_made is None and self._marker is not None and self._raw():
            self._marker.refresh()

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

    def _on_pasted(self, said: str) -> None:
        """Say quietly what is other than what was copied; until the field is left."""
        if self._note is None:
            if not said:
                return
            self._note = Text("", "caption", "soft")
            self._column.addWidget(self._note)
        show_if(self._note, bool(said))
        if said:
            self._note.set_text(say(said))
            announce(self.writing, say(said))

    def value(self) -> str:
        """The text, its lines apart by newlines; white space at the end is not part of it."""
        return self._raw().rstrip()

    def set_value(self, value: object) -> None:
        """Show a text; the cursor stays where it was as far as the text allows."""
        text = "" if value is None else str(value)
        if text.rstrip() == self.value():
            return
        before = self.writing.textCursor().position() if self.writing.hasFocus() else None
        self._put(gathered(text))
        cursor = self.writing.textCursor()
        at = before if before is not None else 0 if self._is_long else len(text)
        cursor.setPosition(min(at, self.writing.document().characterCount() - 1))
        self.writing.setTextCursor(cursor)
        self._show_count(len(text.rstrip()))

    @property
    def _is_long(self) -> bool:
        return self.writing.document().characterCount() > _LONG

    def _put(self, text: str) -> None:
        """Put a text in place of what stands there; its lines are spaced as the first one is."""
        document = self.writing.document()
        self._is_setting = True
        document.setUndoRedoEnabled(False)
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        document.setUndoRedoEnabled(True)
        self._is_setting = False

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
        most = MOST_LINES * line
        wanted = most + line if self._is_long else round(self.writing.document().size().height())
        height = max(self._least * line, min(wanted, most))
        bars = Qt.ScrollBarPolicy
        if wanted > most and not self._has_bars:
            self._has_bars = True
            use_quiet_bars(self.writing)
            if self._marker_made is not None:
                self._marker_made.follow_scrolling()
        self.writing.setVerticalScrollBarPolicy(bars.ScrollBarAsNeeded if wanted > most else bars.ScrollBarAlwaysOff)
        if self.writing.height() != height or self.writing.minimumHeight() != height:
            self.writing.setFixedHeight(height)
            QTimer.singleShot(0, self.writing, self.writing.ensureCursorVisible)
