"""Quiet marks under words in a text box: spelling as a wave, wording as dots; and what can be done about each.

The kit knows no dictionary: `TextAids` is what a page gives a box. Marks are painted over the text and never part of
it, so that undo and saving do not see them. They come when the writing rests, and not under the word being written.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from aevdesk.ui.theme import look
from aevdesk.ui.widgets.text import announce
from aevdesk.ui.widgets.words import say

if TYPE_CHECKING:
    from aevdesk.ui.widgets.writing import Writing

REST_MS = 350
"""How long after the last key the text is read again."""
AT_ONCE = 20_000
"""How many characters are read at one time. Of a longer text, pasted by mistake, that is what is seen and around it."""
_LONGEST_WORD = 100


@dataclass(frozen=True, slots=True)
class TextMark:
    """A place in a text, what to say of it, and words that may stand there instead (spelling asks for them later)."""

    start: int
    end: int
    kind: Literal["spelling", "language"]
    said: str = ""
    suggestions: tuple[str, ...] = ()


class TextAids(Protocol):
    """What helps with the writing in one box. Asked on the screen's thread; each answer takes milliseconds.

    Suggestions take longer: they come to `then`, on the screen's thread, as long as `owner` is there.
    """

    @property
    def marks_spelling(self) -> bool:
        """Whether spelling is marked."""
        ...

    def marks(self, text: str) -> Sequence[TextMark]:
        """The marks in a text, in its order."""
        ...

    def is_opening(self) -> bool:
        """Whether the words are still being opened, so that it is worth asking again."""
        ...

    def suggest(self, word: str, owner: QObject, then: Callable[[tuple[str, ...]], object]) -> None:
        """Find words that may have been meant."""
        ...

    def learn(self, word: str) -> None:
        """Know the word from now on."""
        ...

    def mark_spelling(self, is_on: bool) -> None:
        """Mark spelling, or do not."""
        ...

    def phrases(self) -> Sequence[tuple[str, str]]:
        """Titles and texts of the phrases that may be put in here."""
        ...


class TextMarker(QObject):
    """The marks of one box. `next_mark` walks them and says each; `add_acts` fills a menu for a place in the text."""

    refreshed = Signal(int)

    def __init__(self, writing: "Writing", aids: TextAids) -> None:
        super().__init__(writing)
        self._writing, self._aids = writing, aids
        self.marks: tuple[TextMark, ...] = ()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.refresh)
        writing.textChanged.connect(self._on_changed)
        writing.focus_changed.connect(lambda _event: self._rest.start())
        self.follow_scrolling()

    def follow_scrolling(self) -> None:
        """Read on where the text is scrolled to. To be called again when the box gets another bar."""
        self._writing.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def _length(self) -> int:
        return self._writing.document().characterCount() - 1

    def refresh(self) -> None:
        """Read the text again, or of a long one what is seen, and show the marks."""
        seen = self._writing.cursorForPosition(self._writing.viewport().rect().center()).position()
        self._read(max(0, seen - AT_ONCE // 2) if self._length > AT_ONCE else 0)

    def _read(self, start: int) -> None:
        """Read so much as is read at one time, from a place in the text."""
        text = self._part(start, start + AT_ONCE)
        if start:  # not from the middle of a word
            word = next((at for at, sign in enumerate(text[:_LONGEST_WORD]) if sign.isspace()), 0)
            start, text = start + word, text[word:]
        cursor = self._writing.textCursor()
        at = cursor.position() if self._writing.hasFocus() and not cursor.hasSelection() else -1
        is_far = any(sign > "\uffff" for sign in text)
        marks = (
            replace(mark, start=start + _units(text, mark.start), end=start + _units(text, mark.end))
            if is_far
            else replace(mark, start=start + mark.start, end=start + mark.end)
            for mark in self._aids.marks(text)
        )
        end = self._length
        self.marks = tuple(mark for mark in marks if not (mark.kind == "spelling" and at == mark.end == end))
        self._paint()
        self.refreshed.emit(len(self.marks))
        if self._aids.is_opening():
            self._rest.start()

    def next_mark(self, by: int = 1) -> bool:
        """Select the next or previous mark and say it, with its number; says whether there is one."""
        self._rest.stop()
        if not self._read_on(by):
            announce(self._writing, say("ui-no-marks"))
            return False
        cursor = self._writing.textCursor()
        if by > 0:
            later = [n for n, mark in enumerate(self.marks) if mark.start >= cursor.selectionEnd()]
            number = later[0] if later else 0
        else:
            earlier = [n for n, mark in enumerate(self.marks) if mark.end <= cursor.selectionStart()]
            number = earlier[-1] if earlier else len(self.marks) - 1
        mark = self.marks[number]
        self._select(mark)
        word = self._word(mark)
        what = mark.said or say("ui-misspelt")
        announce(self._writing, say("ui-mark", word=word, what=what, number=number + 1, count=len(self.marks)))
        return True

    def _read_on(self, by: int) -> bool:
        """Read the text, a long one part by part from the cursor on and round, until there is a mark; says whether."""
        length, cursor = self._length, self._writing.textCursor()
        if length <= AT_ONCE:
            self._read(0)
            return bool(self.marks)
        here = cursor.selectionEnd() if by > 0 else cursor.selectionStart() - AT_ONCE
        for turn in range(length // AT_ONCE + 2):
            start = (here + by * turn * AT_ONCE) % length
            self._read(start)
            if self.marks:
                return True
        return False

    def mark_at(self, position: int) -> TextMark | None:
        """The mark at a place in the text: the shortest, where they overlap."""
        here = [mark for mark in self.marks if mark.start <= position <= mark.end]
        return min(here, key=lambda mark: mark.end - mark.start, default=None)

    def add_acts(self, menu: QMenu, position: int) -> None:
        """What can be done about the mark at a place, and the switch of the spelling."""
        mark = self.mark_at(position)
        if mark is not None:
            self._add_mark(menu, mark)
            menu.addSeparator()
        switch = menu.addAction(say("ui-mark-spelling"))
        switch.setCheckable(True)
        switch.setChecked(self._aids.marks_spelling)
        switch.triggered.connect(self._on_switch)

    def _add_mark(self, menu: QMenu, mark: TextMark) -> None:
        word = self._word(mark)
        if mark.said:
            menu.addAction(mark.said).setEnabled(False)
        if mark.kind == "language":
            self._add_words(menu, mark, mark.suggestions, None)
            return
        looking = menu.addAction(say("ui-looking-for-words"))
        looking.setEnabled(False)
        menu.addAction(say("ui-learn-word", word=word)).triggered.connect(lambda: self._on_learn(word))
        self._aids.suggest(word, menu, lambda words: self._add_words(menu, mark, words, looking))

    def _add_words(self, menu: QMenu, mark: TextMark, words: Sequence[str], looking: QAction | None) -> None:
        """Offer words, where it said that they were being looked for."""
        for other in words:
            action = QAction(other, menu)
            action.triggered.connect(lambda _on=False, other=other: self._replace(mark, other))
            menu.insertAction(looking, action) if looking is not None else menu.addAction(action)
        if looking is None:
            return
        if not words:
            looking.setText(say("ui-no-suggestions"))
            return
        looking.setVisible(False)
        if menu.activeAction() is None:
            menu.setActiveAction(menu.actions()[0])

    def _on_changed(self) -> None:
        if self.marks:
            self.marks = ()
            self._paint()
        self._rest.start()

    def _on_scrolled(self) -> None:
        if self._length > AT_ONCE:
            self._rest.start()

    def _on_switch(self, is_on: bool) -> None:
        self._aids.mark_spelling(is_on)
        self.refresh()

    def _on_learn(self, word: str) -> None:
        self._aids.learn(word)
        self.refresh()

    def _replace(self, mark: TextMark, word: str) -> None:
        self._select(mark)
        self._writing.textCursor().insertText(word)

    def _select(self, mark: TextMark) -> None:
        self._writing.setTextCursor(self._cursor(mark.start, mark.end))

    def _word(self, mark: TextMark) -> str:
        return self._part(mark.start, mark.end)

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._writing.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _part(self, start: int, end: int) -> str:
        """The text between two places."""
        cursor = self._cursor(start, min(end, self._length))
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _paint(self) -> None:
        lines = {"spelling": ("err", QTextCharFormat.UnderlineStyle.WaveUnderline),
                 "language": ("soft", QTextCharFormat.UnderlineStyle.DotLine)}  # fmt: skip
        shown: list[QTextEdit.ExtraSelection] = []
        for mark in self.marks:
            tone, style = lines[mark.kind]
            line = QTextEdit.ExtraSelection()
            line.cursor = self._cursor(mark.start, mark.end)  # type: ignore[attr-defined]
            shape = QTextCharFormat()
            shape.setUnderlineStyle(style)
            shape.setUnderlineColor(look().colour(tone))
            line.format = shape  # type: ignore[attr-defined]
            shown.append(line)
        self._writing.setExtraSelections(shown)


def _units(text: str, at: int) -> int:
    """How many places the first `at` characters take in Qt's text: an emoji takes two."""
    return at + sum(sign > "\uffff" for sign in text[:at])


def text_menu(writing: QTextEdit, marker: TextMarker | None, at: QPoint, phrases: QMenu | None) -> QMenu:
    """The menu of a text box: what is marked there, phrases, and cut, copy, paste in our words."""
    menu = QMenu(writing)
    if marker is not None:
        marker.add_acts(
            menu, writing.cursorForPosition(at).position() if at.x() >= 0 else writing.textCursor().position()
        )
    if phrases is not None:
        menu.addMenu(phrases)
    menu.addSeparator()
    has_some = writing.textCursor().hasSelection()
    acts = (
        ("cut", QKeySequence.StandardKey.Cut, writing.cut, has_some),
        ("copy", QKeySequence.StandardKey.Copy, writing.copy, has_some),
        ("paste", QKeySequence.StandardKey.Paste, writing.paste, writing.canPaste()),
        ("all", QKeySequence.StandardKey.SelectAll, writing.selectAll, bool(writing.toPlainText())),
    )
    for name, key, act, is_possible in acts:
        action = QAction(f"{say(f'ui-edit-{name}')}\t{QKeySequence(key).toString()}", menu)
        action.setEnabled(is_possible)
        action.triggered.connect(act)
        menu.addAction(action)
    return menu
