"""The page one meets before the desk is open: one card in the middle, the mark above it, calm all round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, Size, look, use_quiet_bars
from aevdesk.ui.widgets import Card, Flow, Glyph, Ground, Option, SegmentedControl, Text, VisualTabs, show_if
from aevdesk.ui.widgets.scroll import bring_into_view

if TYPE_CHECKING:
    from aevdesk.texts import Texts

WIDE, SLIM = 700, 560
_PADDING = 40
_TIGHT_PADDING = 20


class Front(VisualTabs, FollowsLook, QScrollArea):
    """A centred card that scrolls where there is little room. Add to `column`.

    `language_chosen(code)` when the switch at the top is used; it is there only with `languages`.
    """

    language_chosen = Signal(str)

    def __init__(
        self, texts: Texts, *, width: int = SLIM, languages: Sequence[Option] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.texts = texts
        self._width = width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        use_quiet_bars(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.card = Card(padding=_PADDING)
        self.column = self.card.column
        self.foot = QVBoxLayout()
        self._inside = Ground("canvas")
        self._lay_out(languages)
        self.setWidget(self._inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.follow_look()

    @property
    def is_busy(self) -> bool:
        """Say whether something is under way that must end before the page may go."""
        return False

    def focus_start(self) -> None:
        """Move the focus to where the page begins."""

    def add_foot(self, icon: str, words: str) -> None:
        """Add a quiet line under the card."""
        line = QHBoxLayout()
        line.setSpacing(look().gap(10))
        line.addWidget(Glyph(icon, "soft", 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(words, "small", "soft"), 1)
        self.foot.addLayout(line)

    def restyle(self) -> None:
        """Take measures again."""
        self.card.setMaximumWidth(look().px(self._width))
        self._bar.setFixedHeight(look().px(Size.TOP_BAR))
        self.foot.setSpacing(look().gap(8))
        self._fit()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self, languages: Sequence[Option]) -> None:
        from aevdesk.ui.window import Mark

        self._bar = QWidget()
        head = QHBoxLayout(self._bar)
        head.setContentsMargins(24, 0, 24, 0)
        head.setSpacing(12)
        head.addWidget(Mark())
        head.addWidget(Text("aevdesk", "h3", wrap=False))
        head.addStretch(1)
        self.languages = SegmentedControl(languages, code=self.texts.language, name=self.texts.say("open-language"))
        self.languages.chosen.connect(self.language_chosen)
        head.addWidget(self.languages)
        show_if(self.languages, bool(languages))
        self._row = QHBoxLayout()
        for part, stretch in ((None, 1), (self.card, 1000), (None, 1)):
            if part is None:
                self._row.addStretch(stretch)
            else:
                self._row.addWidget(part, stretch)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addLayout(self.foot)
        foot.addStretch(1)
        self._whole = QVBoxLayout(self._inside)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._bar)
        self._whole.addStretch(2)
        self._whole.addLayout(self._row)
        self._whole.addSpacing(24)
        self._whole.addLayout(foot)
        self._whole.addSpacing(24)
        self._whole.addStretch(3)

    def _fit(self) -> None:
        is_narrow = look().effective_width(self.width()) < Size.NARROW
        side = look().gap(16 if is_narrow else _PADDING)
        self._row.setContentsMargins(side, 0, side, 0)
        inside = look().gap(_TIGHT_PADDING if is_narrow else _PADDING)
        self.column.setContentsMargins(inside, inside, inside, inside)
        self.column.setSpacing(look().gap(12 if is_narrow else 16))

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            bring_into_view(self, new)


def button_row(*left: QWidget, right: Sequence[QWidget] = ()) -> QWidget:
    """Buttons under a card's fields: at the left, and the primary one at the right; below each other when narrow."""
    row = QWidget()
    if not left and len(right) > 1:
        flow = Flow(row)
        for widget in right:
            flow.addWidget(widget)
        return row
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    for widget in left:
        line.addWidget(widget)
    line.addStretch(1)
    for widget in right:
        line.addWidget(widget)
    return row
