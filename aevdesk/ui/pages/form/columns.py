"""The layout of a form: one field under another, and two short ones side by side where there is room."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from aevdesk.ui.theme import Size, look
from aevdesk.ui.widgets.flow import Arranged, height_in

_LEAST_WIDTH = 440
_BETWEEN = 24


class FormLayout(Arranged):
    """Widgets whose property `is_short` is true share a row with the short one after them.

    The order of the items is the order of the form, so that Tab and the eye go the same way.
    """

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one that stands at `place`."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def sizeHint(self) -> QSize:
        wide = max((item.sizeHint().width() for item in self._shown()), default=0)
        return QSize(wide, self.heightForWidth(max(wide, 1)))

    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._shown()), default=0), 0)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        has_room = width >= look().px(_LEAST_WIDTH) and not self._is_narrow()
        rows: list[list[QLayoutItem]] = []
        can_share = False
        for item in self._shown():
            is_short = has_room and _is_short(item)
            if is_short and can_share:
                rows[-1].append(item)
            else:
                rows.append([item])
            can_share = is_short and not can_share
        return rows

    def _is_narrow(self) -> bool:
        """In a narrow window, as at 200 %, everything stands in one column."""
        parent = self.parentWidget()
        return parent is not None and look().effective_width(parent.window().width()) < Size.NARROW

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        y, gap, below = rect.y(), look().gap(_BETWEEN), self.spacing()
        half = (rect.width() - gap) // 2
        rows = self._rows(rect.width())
        for at, row in enumerate(rows):
            wide = half if len(row) > 1 else rect.width()
            heights = [height_in(item, wide) for item in row]
            if not is_trial:
                for place, item in enumerate(row):
                    item.setGeometry(QRect(rect.x() + place * (half + gap), y, wide, heights[place]))
            ends = y + max(heights)
            y = ends if at + 1 < len(rows) and _is_seen(row[0]) and _is_seen(rows[at + 1][0]) else ends + below
        return max(0, y - rect.y() - below)


def _is_seen(item: QLayoutItem) -> bool:
    """Say whether it is a line to be seen and not written in: such lines stand close, as on the review page."""
    widget = item.widget()
    return widget is not None and bool(widget.property("is_seen"))


def _is_short(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and bool(widget.property("is_short"))
