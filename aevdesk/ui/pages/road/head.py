"""The heading of the road with its choices, and the legend that says whose each bar is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from aevdesk.ui.pages.page import CasePage, Work
from aevdesk.ui.pages.road.content import Road
from aevdesk.ui.pages.road.items import person_name
from aevdesk.ui.pages.road.painting import ICONS
from aevdesk.ui.theme import FollowsLook, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_box
from aevdesk.ui.widgets import Button, Flow, Option, SegmentedControl, Text, show_if
from aevdesk.ui.widgets.roles import speak_as
from aevdesk.ui.widgets.tabbing import HeadStop


class RoadHead(HeadStop, FollowsLook, QWidget):
    """«Mål og veien dit», «Vei / Tabell / Begge» and «Nytt delmål». Takes the focus on arrival."""

    def __init__(self, work: Work, page: CasePage, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say, self._page = work.say, page
        speak_as(self, QAccessible.Role.Heading)
        self._title = Text(say("road-title"), "h1")
        speak_as(self._title, QAccessible.Role.StaticText)  # one heading, and it is what takes the focus
        options = [
            Option("road", say("road-view-road"), icon="route"),
            Option("table", say("road-view-table"), icon="list"),
            Option("both", say("road-view-both")),
        ]
        self.view = SegmentedControl(options, code=code, name=say("road-view"))
        self.new = Button(say("road-new-milestone"), icon="plus")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self.view, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.new, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(work.texts.say("section-activities", "purpose"))
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look().gap(16))


class RoadLegend(FollowsLook, QWidget):
    """Whose each bar is, for the kinds that stand on the road, and how dates are moved."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._swatches = {kind: _Swatch(kind) for kind in (*ICONS, "wait")}
        self._hint = Text(work.say("road-hint"), "caption", "soft", wrap=False)
        kinds = QWidget()
        flow = Flow(kinds, gap=16)
        for swatch in self._swatches.values():
            flow.addWidget(swatch)
        self._row = QHBoxLayout(self)
        self._row.addWidget(kinds, 1)
        self._row.addWidget(self._hint)
        self.follow_look()

    def show_road(self, road: Road) -> None:
        """Explain what stands on this road."""
        say = self._work.say
        words = {
            "person": person_name(self._work.moment, self._work.words),
            "nav": say("road-nav"),
            "others": say("road-others"),
            "wait": say("road-waiting"),
        }
        bars = [item for item in road.items if item.shape == "bar"]
        there = {"wait" if item.kind == "wait" else item.doer for item in bars}
        for kind, swatch in self._swatches.items():
            swatch.set_words(words[kind])
            show_if(swatch, kind in there)

    def set_narrow(self, is_narrow: bool) -> None:
        """Leave the hint out where there is no room beside the legend."""
        show_if(self._hint, not is_narrow)

    def restyle(self) -> None:
        """Take measures again."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look().gap(16))


class _Swatch(FollowsLook, QWidget):
    """A small bar with its icon, and whose it is."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._words = kind, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def set_words(self, words: str) -> None:
        """Say whose it is."""
        if words != self._words:
            self._words = words
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(look().font("small"))
        return QSize(look().px(20 + 6) + metrics.horizontalAdvance(self._words) + 2, look().px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        colour, side, icon = look().colour, look().px(20), look().px(14)
        looks = {
            "person": ("accent", "accent", "on_accent"),
            "nav": ("accent_tint", "accent", "accent"),
            "others": ("surface", "soft", "ink"),
            "wait": ("surface", "soft", "ink"),
        }
        fill, line, ink = (colour(token) for token in looks[self._kind])
        where = QRectF(0, (self.height() - side) / 2, side, side)
        is_open = self._kind == "wait"
        paint_box(painter, where, fill=fill, line=line, width=1.5, radius=5, dashed=is_open)
        spot = QRectF(0, 0, icon, icon)
        spot.moveCenter(where.center())
        paint_icon(painter, ICONS.get(self._kind, "hourglass"), ink, spot)
        painter.setFont(look().font("small"))
        painter.setPen(colour("soft"))
        words = QRectF(side + look().px(6), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()
