"""The layout of a form: one field under another, and two short ones side by side where there is room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from aevdesk.ui.theme import Size, look

_LEAST_WIDTH = 440
_BETWEEN = 24


class FormLayout(QLayout):
    """Widgets whose property `is_short` is true share a row with the short one after them.

    The order of the items is the order of the form, so that Tab and the eye go the same way.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one that stands at `place`."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), is_trial=True)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        wide = max((item.sizeHint().width() for item in self._shown()), default=0)
        return QSize(wide, self.heightForWidth(max(wide, 1)))

    def minimumSize(self) -> QSize:
        return QSize(max((item.minimumSize().width() for item in self._shown()), default=0), 0)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        has_room = width >= look().px(_LEAST_WIDTH) and not self._is_narrow()
        for item in self._shown():
            if has_room and _is_short(item) and rows and len(rows[-1]) == 1 and _is_short(rows[-1][0]):
                rows[-1].append(item)
            else:
                rows.append([item])
        return rows

    def _is_narrow(self) -> bool:
        """In a narrow window, as at 200 %, everything stands in one column."""
        parent = self.parentWidget()
        return parent is not None and look().effective_width(parent.window().width()) < Size.NARROW

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        y, gap = rect.y(), look().gap(_BETWEEN)
        half = (rect.width() - gap) // 2
        for row in self._rows(rect.width()):
            wide = half if len(row) > 1 else rect.width()
            tall = max(_height(item, wide) for item in row)
            for place, item in enumerate(row):
                if not is_trial:
                    corner = QPoint(rect.x() + place * (half + gap), y)
                    item.setGeometry(QRect(corner, QSize(wide, _height(item, wide))))
            y += tall + self.spacing()
        return max(0, y - rect.y() - self.spacing())


def _is_short(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and bool(widget.property("is_short"))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
