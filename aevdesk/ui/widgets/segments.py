"""A segmented control: up to five short choices side by side, the chosen one lifted out with a line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QWidget

from aevdesk.ui.theme import FollowsLook, Size, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_ring
from aevdesk.ui.widgets.flow import Flow

_PAD = 3


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: its code, its words, perhaps a line of help and an icon."""

    code: str
    label: str
    hint: str = ""
    icon: str = ""


class Segment(FollowsLook, QRadioButton):
    """One field of a segmented control."""

    def __init__(self, option: Option, parent: QWidget, *, roomy: bool = False) -> None:
        super().__init__(option.label, parent)
        self._pad = 20 if roomy else 10 if option.icon else 14
        self.option = option
        self.setAccessibleName(option.label)
        self.setAccessibleDescription(option.hint)
        if option.hint:
            self.setToolTip(option.hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def restyle(self) -> None:
        """Take the font again."""
        self.setFont(look().font("small_strong"))

    def hitButton(self, pos) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        icon = look().px(16 + 8) if self.option.icon else 0
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + icon + 2 * look().px(self._pad)
        return QSize(width, look().px(Size.TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area = look(), QRectF(self.rect())
        tone = current.colour("accent" if self.isChecked() else "soft")
        if self.isChecked():
            paint_box(painter, area, fill=current.colour("surface"), line=current.colour("accent"), width=1.5, radius=6)
        elif self.underMouse():
            paint_box(painter, area, fill=current.colour("hair"), radius=6)
            tone = current.colour("ink")
        if self.hasFocus():
            paint_ring(painter, area, 6)
        side, gap = look().px(16), look().px(8)
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        x = (area.width() - words - (side + gap if self.option.icon else 0)) / 2
        if self.option.icon:
            paint_icon(painter, self.option.icon, tone, QRectF(x, (area.height() - side) / 2, side, side))
            x += side + gap
        painter.setFont(self.font())
        painter.setPen(tone)
        painter.drawText(QRectF(x, 0, words + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class SegmentedControl(FollowsLook, QWidget):
    """Choices side by side, on more rows where the width is short. `chosen(code)` when the user chooses."""

    chosen = Signal(str)

    def __init__(
        self,
        options: Sequence[Option],
        *,
        code: str = "",
        name: str = "",
        roomy: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._segments: dict[str, Segment] = {}
        self._flow = Flow(self, gap=2, centred=True)
        self._flow.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        for option in options:
            segment = Segment(option, self, roomy=roomy)
            self._segments[option.code] = segment
            self._group.addButton(segment)
            self._flow.addWidget(segment)
            segment.clicked.connect(lambda _on=False, code=option.code: self.chosen.emit(code))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if name:
            self.set_spoken(name)
        self.set_code(code)
        self.follow_look()

    def code(self) -> str:
        """The chosen code; empty when none is chosen."""
        button = self._group.checkedButton()
        return button.option.code if isinstance(button, Segment) else ""

    def set_code(self, code: str) -> None:
        """Choose by code; an unknown or empty code chooses none."""
        if code in self._segments:
            self._segments[code].setChecked(True)
            return
        self._group.setExclusive(False)
        for segment in self._segments.values():
            segment.setChecked(False)
        self._group.setExclusive(True)

    def set_spoken(self, name: str, description: str = "") -> None:
        """Name the group; each segment is spoken as «question: choice»."""
        self.setAccessibleName(name)
        for segment in self._segments.values():
            segment.setAccessibleName(f"{name}: {segment.option.label}" if name else segment.option.label)
            segment.setAccessibleDescription(segment.option.hint or description)

    def segments(self) -> list[Segment]:
        """The fields in order."""
        return list(self._segments.values())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current = look()
        track = QRectF(self._flow.used_rect(self.rect()))
        paint_box(painter, track, fill=current.colour("sunken"), line=current.colour("line"), radius=8)
        painter.end()
