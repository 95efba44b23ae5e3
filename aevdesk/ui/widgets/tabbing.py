"""Tab goes where the eye goes: in the order of the layouts, also after fields were added, moved or folded."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


class VisualTabs:
    """Mixed into a widget: Tab and Shift+Tab from anywhere inside it follow the layouts of its window.

    Qt's own chain is the order in which widgets came to be, so a field opened in the middle would come last.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Move the focus one stop on or back; round at the ends."""
        assert isinstance(self, QWidget)
        stops = tab_stops(self.window())
        here = QApplication.focusWidget()
        if here not in stops:
            return super().focusNextPrevChild(forward)  # type: ignore[misc]
        place = (stops.index(here) + (1 if forward else -1)) % len(stops)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[place].setFocus(reason)
        return True


class HeadStop:
    """Mixed into the heading of a page, which takes the focus on arrival. `_page` is the page it heads."""

    _page: QWidget

    def focusNextPrevChild(self, forward: bool) -> bool:
        """From the heading Tab goes to the first stop under it, and Shift+Tab to the last before it."""
        assert isinstance(self, QWidget)
        if not self.hasFocus():  # Qt asks the heading on behalf of what stands in it too
            return super().focusNextPrevChild(forward)  # type: ignore[misc]
        stops = tab_stops(self.window())
        under = self.first_under(stops)
        if stops:
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            stops[under if forward else under - 1].setFocus(reason)
        return bool(stops)

    def first_under(self, stops: list[QWidget]) -> int:
        """Which of the stops is the first on the page that this heads."""
        return next((i for i, stop in enumerate(stops) if self._page.isAncestorOf(stop)), 0)


def tab_stops(root: QWidget) -> list[QWidget]:
    """The widgets Tab stops at under `root`, in the order they are laid out."""
    return list(_stops(root))


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if takes_tab(widget):
        yield widget
    if isinstance(widget, QScrollArea):
        if (inside := widget.widget()) is not None and not inside.isHidden():
            yield from _stops(inside)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _stops_of(layout)


def _stops_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        if (part := item.widget()) is not None:
            if not part.isHidden():
                yield from _stops(part)
        elif (inner := item.layout()) is not None:
            yield from _stops_of(inner)


def takes_tab(widget: QWidget) -> bool:
    """Say whether Tab stops at this very widget."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return stops and widget.isEnabled() and widget.isVisible()
