"""A list of changes: each with what kind it is, what it is about, and what stood and stands there, side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.moment import Moment
from aevdesk.desk.wording import Wording
from aevdesk.rules.compare import Change
from aevdesk.texts import Texts
from aevdesk.ui.pages.life.change_words import ChangeWords, Told, marked
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.widgets import Card, EmptyState, Glyph, Tag, Text, empty, show_if

KINDS = {
    "new": ("plus", "ok"),
    "changed": ("pencil", "accent"),
    "moved": ("grip-vertical", "accent"),
    "gone": ("x", "err"),
}
"""By kind of change: its shape and tone, which always stand beside its word."""
_BESIDE = 560


class ChangesPart(QWidget):
    """The changes from one moment to another, by section. `names` are what the two are called over their words."""

    def __init__(self, words: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: list[ChangeRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().gap(12))

    def show_changes(self, found: Sequence[Change], before: Moment, after: Moment, names: tuple[str, str]) -> None:
        """Show these changes in place of what was shown."""
        empty(self._column)
        self.rows = []
        told, section = ChangeWords(self._words, before, after), ""
        for change in found:
            if change.section != section:
                section = change.section
                self._column.addSpacing(look().gap(8) if self.rows else 0)
                self._column.addWidget(Text(self._words.section(section), "h3"))
            row = ChangeRow(self._words.texts, change, told, names)
            self.rows.append(row)
            self._column.addWidget(row)
        if not found:
            self._column.addWidget(EmptyState("circle-check", self._words.texts.say("versions-same")))


class ChangeRow(FollowsLook, QWidget):
    """One change. A screen reader hears it as one sentence."""

    def __init__(self, texts: Texts, change: Change, words: ChangeWords, names: tuple[str, str]) -> None:
        super().__init__()
        self.change = change
        kind, title = texts.say(f"versions-kind-{change.kind}"), words.title(change)
        old, new = words.before(change), words.after(change)
        icon, tone = KINDS[change.kind]
        head = QHBoxLayout()
        head.setSpacing(look().gap(8))
        head.addWidget(Glyph(icon, tone, 18))
        head.addWidget(Text(kind, "small_strong", tone, wrap=False))
        head.addWidget(Text(title, "body_strong"), 1)
        if change.weight != "material":
            head.addWidget(Tag(texts.say(f"versions-{change.weight}")))
        self._boxes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        plain: tuple[Told, Told] = ([(old, False)], [(new, False)])
        before, after = marked(old, new) if change.kind == "changed" else plain
        if change.kind != "new":
            self._boxes.addWidget(_box(names[0], before, "quiet"), 1)
        if change.kind != "gone":
            self._boxes.addWidget(_box(names[1], after, "tint"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look().gap(6))
        column.addLayout(head)
        if change.kind != "moved":
            column.addLayout(self._boxes)
        said = [f"{kind}: {title}", *(f"{name}: {text}" for name, text in zip(names, (old, new), strict=True) if text)]
        self.setAccessibleName(". ".join(said))
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self._boxes.setSpacing(look().gap(12))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        beside = look().effective_width(self.width()) >= _BESIDE
        self._boxes.setDirection(ways.LeftToRight if beside else ways.TopToBottom)


def _box(name: str, words: Told, state: str) -> QWidget:
    box = Card(state=state, padding=12)
    caption = Text(name, "caption", "soft", wrap=False)
    show_if(caption, bool(name))
    box.column.addWidget(caption)
    box.column.addWidget(Text(words, "body", "soft" if state == "quiet" else "ink"))
    return box
