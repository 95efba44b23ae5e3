"""One scrolling page: form text at most 620 px wide, and the focused widget always in view."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, Size, Space, look, use_quiet_bars
from aevdesk.ui.widgets.box import Ground
from aevdesk.ui.widgets.tabbing import VisualTabs
from aevdesk.ui.widgets.table import RowTable

_TOP = 24
_AIR = 8
_LARGE = 96
"""What is taller than this may be cut at the top of the view; lines, buttons and rows may not."""
_ACROSS = 8
_TRIES = 4


class ScrollPage(VisualTabs, FollowsLook, QScrollArea):
    """A page that scrolls. Add to `column`. `ground` is a token; `width` in px at 100 % (0 = all there is)."""

    def __init__(self, *, ground: str = "surface", width: int = Size.FORM, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width, self.ground = width, ground
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        use_quiet_bars(self, ground)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = Ground(ground)
        self._middle = QWidget()
        self.column = QVBoxLayout(self._middle)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self._middle, 1)
        self._row.addStretch(0)
        self._whole = whole = QVBoxLayout(self._inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._row)
        whole.addStretch(1)
        self.setWidget(self._inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        side = look().gap(Space.PAGE) if look().effective_width(self.width()) > 420 else look().gap(16)
        self._row.setContentsMargins(side, look().gap(_TOP), side, look().gap(40))
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look().gap(16))
        if self._width:
            self._middle.setMaximumWidth(look().px(self._width))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        side = look().gap(Space.PAGE) if look().effective_width(self.width()) > 420 else look().gap(16)
        edges = self._row.contentsMargins()
        if edges.left() != side:
            self._row.setContentsMargins(side, edges.top(), side, edges.bottom())

    def show_widget(self, widget: QWidget) -> None:
        """Scroll as little as brings the widget into view, with its label above it."""
        bring_into_view(self, widget)

    def once_laid_out(self, act: Callable[[], object]) -> None:
        """Do it when what has just come has taken its place: Qt lays out in the round after the one that shows it."""
        QTimer.singleShot(0, self, lambda: QTimer.singleShot(0, self, act))

    def scroll_to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._inside.isAncestorOf(new):
            self.show_widget(new)


def bring_into_view(page: QScrollArea, widget: QWidget) -> None:
    """Scroll as little as brings the widget into view, with its label above it, and cuts no line at the top.

    Nothing is done for a widget that does not stand in the page.
    """
    inside = page.widget()
    if inside is None or not inside.isAncestorOf(widget):
        return
    _lay_out_down_to(inside, widget)
    part = widget.current_rect() if isinstance(widget, RowTable) else widget.rect()
    area = QRect(widget.mapTo(inside, part.topLeft()), part.size())
    bar, height = page.verticalScrollBar(), page.viewport().height()
    above, below = area.top() - look().px(72), area.bottom() + look().px(32)
    if below - above > height:
        below = above + height
    if above < bar.value():
        bar.setValue(_whole_from(inside, height, above, area))
    elif area.bottom() + look().px(_AIR) > bar.value() + height:  # what is seen whole already stays where it is
        bar.setValue(_whole_from(inside, height, below - height, area))


def _lay_out_down_to(inside: QWidget, widget: QWidget) -> None:
    """Let what has just come take its place now: where the widget stands is asked at once."""
    around: list[QWidget] = []
    while widget is not inside and (outer := widget.parentWidget()) is not None:
        around.append(outer)
        widget = outer
    for outer in reversed(around):
        layout = outer.layout()
        if layout is not None:
            layout.activate()


def _whole_from(inside: QWidget, height: int, top: int, area: QRect) -> int:
    """Near `top`, a beginning that cuts no line: the whole of what it would cut is in view, or none of it."""
    air = look().px(_AIR)
    for _ in range(_TRIES):
        cut = _cut_at(inside, top)
        if not cut:
            break
        first, after = min(y for y, _end in cut), max(end for _y, end in cut)
        whole = first if _cut_at(inside, first - air) else first - air
        if area.bottom() + air > whole + height:
            return after if after <= area.top() else top
        top = whole
    is_beginning = top <= look().gap(_TOP) and area.bottom() + air <= height
    return 0 if is_beginning else top


def _cut_at(inside: QWidget, y: int) -> list[tuple[int, int]]:
    """The top and the end of each line, button or row that a view beginning at this height would cut."""
    step = max(1, inside.width() // _ACROSS)
    found = {inside.childAt(x, y) for x in range(step // 2, inside.width(), step)}
    small = [part for part in found if part is not None and part.height() < look().px(_LARGE)]
    corners = [(part.mapTo(inside, QPoint(0, 0)).y(), part.height()) for part in small]
    return [(top, top + height) for top, height in corners if top < y]
