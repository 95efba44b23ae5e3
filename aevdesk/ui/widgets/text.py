"""Text on the screen: one step of the type scale in one tone, with the scale's own line height."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.widgets.roles import speak_as

Parts = str | Sequence[tuple[str, bool | str]]
_WIDEST = 720
_HEADINGS = ("h1", "h2", "h3", "talk_question", "display")


class Text(FollowsLook, QLabel):
    """Text that wraps at its width (`wrap`) or is cut with an ellipsis.

    `parts` is a string, or pairs of text and how it differs: True for strong, a token's name for another tone.
    """

    def __init__(
        self,
        parts: Parts = "",
        kind: str = "body",
        tone: str = "ink",
        *,
        wrap: bool = True,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts: list[tuple[str, bool | str]] = []
        self._kind, self._tone = kind, tone
        self._is_heading = kind in _HEADINGS
        self._natural = self._longest = -1
        self._heights: dict[int, int] = {}
        self._counts: dict[int, int] = {}
        self._laid: tuple[int, QTextLayout, int] | None = None
        if self._is_heading:
            speak_as(self, QAccessible.Role.Heading)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.set_text(parts)
        self.follow_look()

    def set_text(self, parts: Parts) -> None:
        """Show another text."""
        fresh: list[tuple[str, bool | str]] = [(parts, False)] if isinstance(parts, str) else list(parts)
        if fresh == self._parts:
            return
        self._parts = fresh
        self._forget()
        self.setText("".join(text for text, _ in fresh))
        if self._is_heading:  # a heading is named by what it says; only Qt's own labels are so by themselves
            self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Show the text in another token's colour."""
        if tone != self._tone:
            self._tone = tone
            self.update()

    def set_kind(self, kind: str) -> None:
        """Show the text in another step of the type scale."""
        self._kind = kind
        self.restyle()
        self.updateGeometry()

    def restyle(self) -> None:
        """Take the font again."""
        self._forget()
        self.setFont(look().font(self._kind))

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            edges = self.contentsMargins()
            words = self._height_of_words(width - edges.left() - edges.right())
            self._heights[width] = words + edges.top() + edges.bottom()
        return self._heights[width]

    def setContentsMargins(self, *edges: Any) -> None:
        super().setContentsMargins(*edges)
        self._heights.clear()

    def sizeHint(self) -> QSize:
        natural = self._natural_width()
        if not self.wordWrap():
            return self._with_edges(natural, look().line_height(self._kind))
        width = min(natural, look().px(_WIDEST))
        return self._with_edges(width, self._height_of_words(width))

    def minimumSizeHint(self) -> QSize:
        line = look().line_height(self._kind)
        if not self.wordWrap():
            return self._with_edges(min(self._natural_width(), look().px(48)), line)
        if self._longest < 0:
            metrics = QFontMetrics(look().font(self._kind))
            self._longest = max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0)
        return self._with_edges(min(self._longest + 2, look().px(200)), line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look().colour(self._tone if self.isEnabled() else "mute"))
        area = self.contentsRect()
        line = look().line_height(self._kind)
        if not self.wordWrap() and self._natural_width() > area.width() + 1:
            painter.setFont(look().font(self._kind))
            cut = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
            where = QRect(area.x(), area.y() + (area.height() - line) // 2, area.width(), line)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
            painter.end()
            return
        layout, count = self._lines(area.width())
        top = area.y() + max(0, (area.height() - count * line) / 2)
        layout.draw(painter, QPointF(area.x(), top))
        painter.end()

    def _height_of_words(self, width: int) -> int:
        lines = self._line_count(width) if self.wordWrap() else 1
        return lines * look().line_height(self._kind)

    def _with_edges(self, width: int, height: int) -> QSize:
        edges = self.contentsMargins()
        return QSize(width + edges.left() + edges.right(), height + edges.top() + edges.bottom())

    def _forget(self) -> None:
        self._natural = self._longest = -1
        self._heights.clear()
        self._counts.clear()
        self._laid = None

    def _line_count(self, width: int) -> int:
        """On how many lines the words stand in a width: what is known of one less and one greater is asked first."""
        if width >= self._natural_width():
            return self.text().count("\n") + 1
        less = max((known for known in self._counts if known <= width), default=-1)
        greater = min((known for known in self._counts if known >= width), default=-1)
        if less < 0 or greater < 0 or self._counts[less] != self._counts[greater]:
            self._counts[width] = self._lines(width)[1]
            return self._counts[width]
        return self._counts[less]

    def _natural_width(self) -> int:
        if self._natural < 0:
            self._natural = self._measure()
        return self._natural

    def _measure(self) -> int:
        if "\n" not in self.text() and not any(how for _text, how in self._parts):
            return int(QFontMetricsF(look().font(self._kind)).horizontalAdvance(self.text())) + 2
        widest = 0.0
        layout = self._layout(wrap=False)
        layout.beginLayout()
        while (row := layout.createLine()).isValid():
            row.setLineWidth(1e6)
            widest = max(widest, row.naturalTextWidth())
        layout.endLayout()
        return int(widest) + 2

    def _layout(self, *, wrap: bool) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), look().font(self._kind))
        option = QTextOption()
        across = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        option.setAlignment(across or Qt.AlignmentFlag.AlignLeft)
        wraps = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.ManualWrap
        option.setWrapMode(wraps)
        layout.setTextOption(option)
        formats, at = [], 0
        for text, how in self._parts:
            if how:
                differs: Any = QTextLayout.FormatRange()  # the stubs know none of its fields
                differs.start, differs.length = at, len(text)
                shape = QTextCharFormat()
                if how is True:
                    shape.setFontWeight(600)
                else:
                    shape.setForeground(look().colour(str(how)))
                    shape.setFontWeight(400)
                differs.format = shape
                formats.append(differs)
            at += len(text)
        layout.setFormats(formats)
        return layout

    def _lines(self, width: int) -> tuple[QTextLayout, int]:
        """The words laid out in a width, and on how many lines; kept, as what was measured is painted next."""
        if self._laid is None or self._laid[0] != width:
            self._laid = (width, *self._lay_out(width))
        return self._laid[1:]

    def _lay_out(self, width: int) -> tuple[QTextLayout, int]:
        line = look().line_height(self._kind)
        layout = self._layout(wrap=True)
        layout.beginLayout()
        count = 0
        while (row := layout.createLine()).isValid():
            row.setLineWidth(max(1, width))
            row.setPosition(QPointF(0, count * line + (line - row.height()) / 2))
            count += 1
        layout.endLayout()
        return layout, max(1, count)


def break_in_two(text: str, font: QFont, room: int) -> list[str]:
    """The text on one line, or on two broken between words; what does not fit there either is cut with an ellipsis."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= room:
        return [text]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room)
    layout.endLayout()
    first = text.encode("utf-16-le")[: 2 * line.textLength()].decode("utf-16-le")  # Qt counts in these units
    rest = metrics.elidedText(text.removeprefix(first), Qt.TextElideMode.ElideRight, room)
    return [first.rstrip(), rest]


def announce(widget: QWidget, message: str, *, assertive: bool = False) -> None:
    """Have a screen reader say a message, politely unless `assertive`."""
    event = QAccessibleAnnouncementEvent(widget, message)
    manner = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manner.Assertive if assertive else manner.Polite)
    QAccessible.updateAccessibility(event)
