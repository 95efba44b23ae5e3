"""The list of sections at the left: groups, and each row with its state as shape and word."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.ui.theme import FollowsLook, Size, look, paint_icon, use_quiet_bars
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_ring
from aevdesk.ui.widgets.box import Ground
from aevdesk.ui.widgets.chips import STATUS
from aevdesk.ui.widgets.text import Text
from aevdesk.ui.widgets.words import say


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """One section: its code, title, state (a key of STATUS) and the word for it. `icon` replaces the state's shape."""

    code: str
    title: str
    state: str = "empty"
    word: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class SectionGroup:
    """A heading with its sections."""

    title: str
    entries: tuple[SectionEntry, ...]


class SectionRow(FollowsLook, QAbstractButton):
    """One row: the whole of it is the target."""

    def __init__(self, entry: SectionEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = SectionEntry("", "")
        self._is_roomy = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_entry(entry)
        self.follow_look()

    def set_entry(self, entry: SectionEntry) -> None:
        """Show the section as it is now."""
        if entry == self.entry:
            return
        self.entry = entry
        self.setText(entry.title)
        spoken = say("ui-section-row", title=entry.title, state=entry.word) if entry.word else entry.title
        self.setAccessibleName(spoken)
        self.setToolTip(entry.title)
        self.update()

    def set_roomy(self, is_roomy: bool) -> None:
        """Be of the size that two read at a table, or of the usual one."""
        if is_roomy != self._is_roomy:
            self._is_roomy = is_roomy
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(Size.LIST - 24), look().px(Size.BUTTON_TALK if self._is_roomy else Size.ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().px(120), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area, chosen = look(), QRectF(self.rect()), self.isChecked()
        if chosen:
            paint_box(painter, area, fill=current.colour("accent_tint"), radius=Size.RADIUS_BUTTON)
            painter.fillRect(QRectF(0, 2, 3, area.height() - 4), current.colour("accent"))
        elif self.underMouse():
            paint_box(painter, area, fill=current.colour("sunken"), radius=Size.RADIUS_BUTTON)
        if self.hasFocus():
            paint_ring(painter, area)
        icon, tone = STATUS[self.entry.state]
        if chosen and tone in ("soft", "mute"):
            tone = "accent"
        side, x = look().px(18), float(look().px(12))
        icon = self.entry.icon or icon
        paint_icon(painter, icon, current.colour(tone), QRectF(x, (area.height() - side) / 2, side, side))
        x += side + look().px(10)
        caption = current.font("caption")
        word = QFontMetrics(caption).horizontalAdvance(self.entry.word)
        end = area.width() - look().px(12)
        kind = "lead" if self._is_roomy else "body"
        painter.setFont(current.font(f"{kind}_strong" if chosen else kind))
        painter.setPen(current.colour("ink"))
        room = end - word - look().px(10) - x
        shown = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(x, 0, room + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setFont(caption)
        wordy = "err" if self.entry.state == "problem" else "accent" if chosen else "soft"
        painter.setPen(current.colour(wordy))
        where = QRectF(end - word - 2, 0, word + 2, area.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.entry.word)
        painter.end()


class SectionList(FollowsLook, QScrollArea):
    """The sections that exist, in groups. `chosen(code)` when the user goes to one. Up and Down move, Enter goes.

    One Tab stop: the chosen row. `foot` is a layout under the list for quiet notes.
    """

    chosen = Signal(str)

    def __init__(self, groups: Sequence[SectionGroup] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, SectionRow] = {}
        self._current = ""
        self._groups: tuple[SectionGroup, ...] = ()
        self._is_roomy = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        use_quiet_bars(self, "canvas")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(say("ui-sections"))
        self._inside = Ground("canvas")
        self._column = QVBoxLayout(self._inside)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.foot = QVBoxLayout()
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        self._column.addLayout(self.foot)
        self.setWidget(self._inside)
        self.set_groups(groups)
        self.follow_look()

    def set_groups(self, groups: Sequence[SectionGroup]) -> None:
        """Show these sections. Rows that stay keep focus and place; only states and words are changed."""
        fresh = tuple(groups)
        same = [(g.title, [e.code for e in g.entries]) for g in fresh] == [
            (g.title, [e.code for e in g.entries]) for g in self._groups
        ]
        self._groups = fresh
        if same:
            for group in fresh:
                for entry in group.entries:
                    self._rows[entry.code].set_entry(entry)
            return
        before = self._take_rows({entry.code for group in fresh for entry in group.entries})
        for group in fresh:
            if group.title:
                heading = Text(group.title, "caption_strong", "mute", wrap=False)
                heading.setContentsMargins(look().px(12), 0, 0, 0)
                heading.setFixedHeight(look().px(32))
                self._list.addWidget(heading)
            for entry in group.entries:
                row = before.get(entry.code) or self._make_row(entry)
                row.set_entry(entry)
                self._rows[entry.code] = row
                self._list.addWidget(row)
            self._list.addSpacing(look().gap(12))
        self.set_current(self._current)

    def set_current(self, code: str) -> None:
        """Mark the section one is in."""
        self._current = code
        stop = code if code in self._rows else next(iter(self._rows), "")
        for name, row in self._rows.items():
            row.setChecked(name == code)
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if name == stop else Qt.FocusPolicy.ClickFocus)
        self._keep_in_view()

    def set_roomy(self, is_roomy: bool) -> None:
        """Have rows of the size that two read at a table, or of the usual one."""
        self._is_roomy = is_roomy
        for row in self._rows.values():
            row.set_roomy(is_roomy)

    def current(self) -> str:
        """The code of the section one is in."""
        return self._current

    def focus_current(self) -> None:
        """Move the focus to the list."""
        row = self._rows.get(self._current) or next(iter(self._rows.values()), None)
        if row:
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def restyle(self) -> None:
        """Take measures again."""
        side = look().gap(12)
        self._column.setContentsMargins(side, look().gap(16), side, side)
        self.setFixedWidth(look().px(Size.LIST))

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._keep_in_view()

    def _keep_in_view(self) -> None:
        """The section one is in is seen, and that there is one before and one after it."""
        if self._current in self._rows:
            self.ensureWidgetVisible(self._rows[self._current], 0, look().px(Size.ROW))

    def eventFilter(self, watched, event) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == event.Type.KeyPress and isinstance(watched, SectionRow):
            return self._on_key(watched, event)
        return False

    def _on_key(self, row: SectionRow, event: QKeyEvent) -> bool:
        rows = list(self._rows.values())
        at = rows.index(row)
        targets = {
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(rows) - 1,
        }
        if event.key() in targets:
            target = rows[max(0, min(len(rows) - 1, targets[Qt.Key(event.key())]))]
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(target, 0, 0)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(row.entry.code)
            return True
        return False

    def _go(self, code: str) -> None:
        self.set_current(self._current)
        self.chosen.emit(code)

    def _make_row(self, entry: SectionEntry) -> SectionRow:
        row = SectionRow(entry)
        row.set_roomy(self._is_roomy)
        row.clicked.connect(lambda _on=False, code=entry.code: self._go(code))
        row.installEventFilter(self)
        return row

    def _take_rows(self, keeps: set[str]) -> dict[str, SectionRow]:
        """Empty the list; the rows that are kept keep their focus."""
        kept = {code: row for code, row in self._rows.items() if code in keeps}
        self._rows = {}
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget and widget not in kept.values():
                widget.hide()
                widget.deleteLater()
        return kept
