"""Words or groups of letters, each on a tile of its own, to be read and copied by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_ring
from aevdesk.ui.widgets import Flow, empty

_GROUP = 77
"""Seven groups of a code side by side on the widest card."""


class Tiles(FollowsLook, QWidget):
    """A row of tiles that goes on to the next line where it is narrow.

    Nothing in it can be marked, so it never reaches the clipboard. With `roomy` it is a board of its own that takes the
    focus, so that a screen reader can be asked to say it again.
    """

    def __init__(self, *, roomy: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_roomy = roomy
        self._flow = Flow(self, gap=8, even=True)
        self.words: tuple[str, ...] = ()
        if roomy:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_look()

    def set_words(self, words: Sequence[str]) -> None:
        """Show these."""
        empty(self._flow)
        self.words = tuple(words)
        for word in words:
            self._flow.addWidget(_Tile(word, self, roomy=self._is_roomy))
        for tile in self.findChildren(_Tile):
            tile.setVisible(tile.word in self.words)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def restyle(self) -> None:
        """Take measures again."""
        side = look().gap(16) if self._is_roomy else 0
        self._flow.setContentsMargins(side, side, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._is_roomy:
            return
        painter = open_painter(self)
        area, current = QRectF(self.rect()), look()
        paint_box(painter, area, fill=current.colour("sunken"), line=current.colour("hair"), radius=10)
        if self.hasFocus():
            paint_ring(painter, area, 10)
        painter.end()


class _Tile(FollowsLook, QWidget):
    def __init__(self, word: str, parent: QWidget, *, roomy: bool) -> None:
        super().__init__(parent)
        self.word = word
        self._kind = "h3" if roomy else "body_strong"
        self._pad = (12, 14) if roomy else (12, 6)
        self._least = _GROUP if roomy else 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(look().font(self._kind)).horizontalAdvance(self.word)
        beside, above = self._pad
        room = max(wide + 2 * look().gap(beside) + 2, look().px(self._least))
        return QSize(room, look().line_height(self._kind) + 2 * look().gap(above))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area = look(), QRectF(self.rect())
        paint_box(painter, area, fill=current.colour("surface"), line=current.colour("line"), radius=8)
        painter.setFont(current.font(self._kind))
        painter.setPen(current.colour("ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.word)
        painter.end()
