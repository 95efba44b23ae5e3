"""Layouts: side by side and on to a new row when the width is used up; and a column that keeps to the top."""

from abc import abstractmethod

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget


class TopColumn(QVBoxLayout):
    """A column whose last item is a stretch, and that still does not ask for more height than it needs."""

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)


class Arranged(QLayout):
    """A layout whose height follows its width: `_arrange` places the items, and what it finds is kept by width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

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

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    @abstractmethod
    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        """The height that the items take in this rectangle; they are placed there unless it is a trial."""


def height_in(item: QLayoutItem, width: int) -> int:
    """How tall an item is in this width; nothing where it is not shown."""
    if item.isEmpty():
        return 0
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Flow(Arranged):
    """Rows of widgets with the same gap both ways; at the top, or in the middle of the height (`centred`).

    `even`: rows of things of one width hold as many each, as nearly as can be.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 8, *, centred: bool = False, even: bool = False
    ) -> None:
        super().__init__(parent)
        self._gap, self._centred, self._even = gap, centred, even

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(self.used_rect(rect), is_trial=False)

    def used_rect(self, rect: QRect) -> QRect:
        """The part of `rect` that the rows take up."""
        needed = self.heightForWidth(rect.width())
        above = max(0, rect.height() - needed) // 2 if self._centred else 0
        return QRect(rect.x(), rect.y() + above, rect.width(), needed)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        edges = self.contentsMargins()
        wide = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        tall = max((hint.height() for hint in hints), default=0)
        return QSize(wide + edges.left() + edges.right(), tall + edges.top() + edges.bottom())

    def minimumSize(self) -> QSize:
        edges = self.contentsMargins()
        wide = max((item.minimumSize().width() for item in self._shown()), default=0)
        tall = max((item.sizeHint().height() for item in self._shown()), default=0)
        return QSize(wide + edges.left() + edges.right(), tall + edges.top() + edges.bottom())

    def _arrange(self, rect: QRect, *, is_trial: bool) -> int:
        edges = self.contentsMargins()
        area = rect.adjusted(edges.left(), edges.top(), -edges.right(), -edges.bottom())
        rows: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(area.width(), item.minimumSize().width())))
            if rows[-1] and used + size.width() > area.width():
                rows.append([])
                used = 0
            rows[-1].append((item, size))
            used += size.width() + self._gap
        if self._even and len(rows) > 1:
            every = [one for row in rows for one in row]
            per = -(-len(every) // len(rows))
            rows = [every[at : at + per] for at in range(0, len(every), per)]
        y = area.y()
        for row in rows:
            tall = max((size.height() for _, size in row), default=0)
            x = area.x()
            for item, size in row:
                if not is_trial:
                    item.setGeometry(QRect(QPoint(x, y + (tall - size.height()) // 2), size))
                x += size.width() + self._gap
            y += tall + self._gap
        return y - (self._gap if rows[-1] else 0) - rect.y() + edges.bottom()
