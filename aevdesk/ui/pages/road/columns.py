"""The columns of the table under the road: side by side where there is room, one under another where there is not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from aevdesk.ui.theme import look
from aevdesk.ui.widgets.flow import Arranged, height_in

WIDE, MEDIUM, STACKED = "wide", "medium", "stacked"
COLUMNS = ("what", "who", "when", "why", "origin")
_SHARES = {
    WIDE: {"what": 0.30, "who": 0.15, "when": 0.20, "why": 0.17, "origin": 0.18},
    MEDIUM: {"what": 0.42, "who": 0.19, "when": 0.21, "origin": 0.18},
}
_LEAST_WIDE, _LEAST_MEDIUM = 820, 600
_EDGE, _GAP = 20, 16


def mode_for(width: float) -> str:
    """How the columns stand in an effective width (px at 100 %)."""
    return WIDE if width >= _LEAST_WIDE else MEDIUM if width >= _LEAST_MEDIUM else STACKED


class RoadColumns(Arranged):
    """Lays out one row: its cells in the order of COLUMNS, in the mode for its width. Cells a mode lacks are hidden."""

    def __init__(self, parent: QWidget, pad: int = 10) -> None:
        super().__init__(parent)
        self._pad = pad
        self._mode = WIDE

    @property
    def mode(self) -> str:
        """How the columns stand now."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Stand side by side or one under another."""
        if mode != self._mode:
            self._mode = mode
            self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        return QSize(look().px(300), self.heightForWidth(look().px(900)))

    def minimumSize(self) -> QSize:
        return QSize(look().px(240), look().px(24))

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        pad = look().px(self._pad)
        inside = rect.adjusted(look().px(_EDGE), pad, -look().px(_GAP), -pad)
        used = self._stack(inside, is_trial) if self._mode == STACKED else self._share(inside, is_trial)
        return used + 2 * pad

    def _share(self, inside: QRect, is_trial: bool) -> int:
        """Side by side; the height of the tallest."""
        shares, gap = _SHARES[self._mode], look().px(_GAP)
        room = inside.width() - gap * (len(shares) - 1)
        placed: list[tuple[QLayoutItem, int, int]] = []
        x = inside.x()
        for name, item in zip(COLUMNS, self._items, strict=False):
            if name in shares:
                wide = int(room * shares[name])
                placed.append((item, x, wide))
                x += wide + gap
        tall = max((height_in(item, wide) for item, _x, wide in placed), default=0)
        if not is_trial:
            for item, left, wide in placed:
                item.setGeometry(QRect(left, inside.y(), wide, max(height_in(item, wide), 0)))
        return tall

    def _stack(self, inside: QRect, is_trial: bool) -> int:
        """What over who and when, and under them where it comes from."""
        gap, y = look().px(4), inside.y()
        half = (inside.width() - look().px(_GAP)) // 2
        by_name = dict(zip(COLUMNS, self._items, strict=False))
        for row in (("what",), ("who", "when"), ("origin",)):
            wide = half if len(row) > 1 else inside.width()
            items = [by_name[name] for name in row if name in by_name and not by_name[name].isEmpty()]
            tall = max((height_in(item, wide) for item in items), default=0)
            if not is_trial:
                for place, item in enumerate(items):
                    item.setGeometry(
                        QRect(inside.x() + place * (half + look().px(_GAP)), y, wide, height_in(item, wide))
                    )
            y += tall + (gap if tall else 0)
        return max(0, y - inside.y() - gap)
