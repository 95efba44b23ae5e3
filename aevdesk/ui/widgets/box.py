"""Cards, lines and rows that pages are laid out with."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, Size, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_box
from aevdesk.ui.widgets.button import Button
from aevdesk.ui.widgets.flow import Flow
from aevdesk.ui.widgets.text import Parts, Text
from aevdesk.ui.widgets.visibility import empty, show_if

_FILLS = {
    "plain": "surface",
    "chosen": "surface",
    "wrong": "surface",
    "sunken": "sunken",
    "quiet": "canvas",
    "tint": "accent_tint",
    "ok_tint": "ok_tint",
    "warn_tint": "warn_tint",
}
_UNLINED = ("quiet", "tint", "ok_tint", "warn_tint")


class Card(FollowsLook, QWidget):
    """A box. Add to `column`. `state`: a key of `_FILLS`; chosen and wrong have lines of their own."""

    def __init__(self, *, state: str = "plain", padding: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._padding = state, padding
        self.column = QVBoxLayout(self)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.follow_look()

    def set_state(self, state: str) -> None:
        """Look otherwise: a key of `_FILLS`."""
        if state != self._state:
            self._state = state
            self.update()

    def restyle(self) -> None:
        """Take measures again."""
        side = look().gap(self._padding)
        self.column.setContentsMargins(side, side, side, side)
        self.column.setSpacing(look().gap(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current = look()
        fill = current.colour(_FILLS[self._state])
        tone = {"chosen": "accent", "wrong": "err"}.get(self._state, "line")
        line = None if self._state in _UNLINED and current.tokens.hair != current.tokens.ink else tone
        wide = 2 if self._state in ("chosen", "wrong") else 1
        colour = current.colour(line) if line else None
        paint_box(painter, QRectF(self.rect()), fill=fill, line=colour, width=wide, radius=Size.RADIUS_CARD)
        painter.end()


class Ground(FollowsLook, QWidget):
    """A plane in one token's colour, to lay a page or a column on; `edge` draws a thin line at its right."""

    def __init__(self, token: str = "canvas", *, edge: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token, self._edge = token, edge
        self.follow_look()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(event.rect(), look().colour(self._token))
        if self._edge:
            painter.fillRect(self.width() - 1, 0, 1, self.height(), look().colour("hair"))
        painter.end()


class Rule(FollowsLook, QWidget):
    """A thin line across; `strong` under headings."""

    def __init__(self, *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "line" if strong else "hair"
        self.setFixedHeight(1)
        self.follow_look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(self.rect(), look().colour(self._tone))
        painter.end()


class Tile(FollowsLook, QWidget):
    """An icon on a small tinted square."""

    def __init__(self, icon: str, *, tone: str = "accent", side: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._side = icon, tone, side
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self.setFixedSize(look().px(self._side), look().px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area = look(), QRectF(self.rect())
        tinted = self._tone in ("accent", "ok", "warn", "err")
        fill = current.colour(f"{self._tone}_tint" if tinted else "sunken")
        paint_box(painter, area, fill=fill, radius=Size.RADIUS_BUTTON)
        side = look().px(20 if self._side < 48 else 24)
        where = QRectF(0, 0, side, side)
        where.moveCenter(area.center())
        paint_icon(painter, self._icon, current.colour(self._tone if tinted else "ink"), where)
        painter.end()


class PageTitle(FollowsLook, QWidget):
    """The heading of a page and the line under it, which belong together."""

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.title = Text(title, "h1")
        self._column.addWidget(self.title)
        self._column.addWidget(Text(lead, "body", "soft"))
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self._column.setSpacing(look().gap(4))


class Glyph(FollowsLook, QWidget):
    """A bare icon beside words."""

    def __init__(self, icon: str, tone: str = "soft", side: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._side = icon, tone, side
        self.follow_look()

    def set_icon(self, icon: str, tone: str) -> None:
        """Show another icon in another tone."""
        if (icon, tone) == (self._icon, self._tone):
            return
        self._icon, self._tone = icon, tone
        self.update()

    def restyle(self) -> None:
        """Take measures again."""
        self.setFixedSize(look().px(self._side), look().px(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        paint_icon(painter, self._icon, look().colour(self._tone), QRectF(self.rect()))
        painter.end()


class ActionRow(FollowsLook, QWidget):
    """A row with an icon, one sentence, a line of reason under it, and its verbs beside it or, when narrow, below."""

    def __init__(
        self,
        title: Parts,
        sub: str = "",
        *,
        icon: str = "",
        tone: str = "accent",
        tile: bool = True,
        actions: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = Text(title, "body" if not isinstance(title, str) else "body_strong")
        self.sub = Text(sub, "small", "soft")
        show_if(self.sub, bool(sub))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.sub)
        self._actions = QWidget()
        verbs = Flow(self._actions, gap=8)
        for action in actions:
            verbs.addWidget(action)
        show_if(self._actions, bool(actions))
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addLayout(words, 1)
        self._body.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QHBoxLayout(self)
        if icon:
            mark = Tile(icon, tone=tone) if tile else Glyph(icon, tone, 20)
            self._row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._body, 1)
        self.follow_look()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._turn()

    def restyle(self) -> None:
        """Take measures again."""
        self._row.setContentsMargins(look().gap(20), look().gap(12), look().gap(16), look().gap(12))
        self._row.setSpacing(look().gap(12))
        self._body.setSpacing(look().gap(12))
        self._turn()

    def _turn(self) -> None:
        ways = QBoxLayout.Direction
        room = self.width() - self._actions.sizeHint().width() - look().px(64)
        way = ways.LeftToRight if room >= look().px(240) else ways.TopToBottom
        if way != self._body.direction():
            self._body.setDirection(way)
            beside = way == ways.LeftToRight
            self._body.setAlignment(self._actions, Qt.AlignmentFlag.AlignVCenter if beside else Qt.AlignmentFlag(0))


class RowStack(Card):
    """A card of rows with thin lines between them. `heading` is a first row of its own."""

    def __init__(self, *, state: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(state=state, padding=0, parent=parent)

    def restyle(self) -> None:
        """Take measures again."""
        edge = 2 if self._state in ("chosen", "wrong") else 1
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(0)

    def add_row(self, row: QWidget) -> None:
        """Add a row, with a line above it unless it is the first."""
        if self.column.count():
            self.column.addWidget(Rule(strong=self._state == "wrong"))
        self.column.addWidget(row)

    def clear(self) -> None:
        """Take all rows away."""
        empty(self.column)


class AnswerRow(FollowsLook, QWidget):
    """One answer on a review page: label, answer, problem if any, and a link to change it. `change_asked()`."""

    change_asked = Signal()

    def __init__(
        self,
        label: str,
        answer: str,
        *,
        link: str,
        link_name: str = "",
        problem: str = "",
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        name = Text(label, "small", "soft")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.setContentsMargins(0, 4, 0, 4)
        words.addWidget(Text(answer))
        if problem:
            line = QHBoxLayout()
            line.setSpacing(6)
            line.addWidget(Glyph("circle-alert", "err", 16), 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(Text(problem, "small", "err"), 1)
            words.addLayout(line)
        change = Button(link, "link", size=size, at_end=True, act=self.change_asked.emit)
        change.setAccessibleName(link_name or f"{link}: {label}")
        self._row.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 2)
        self._row.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(self._row)
        column.addWidget(Rule())
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self._row.setContentsMargins(0, look().gap(5), 0, look().gap(5))
        self._row.setSpacing(look().gap(16))
