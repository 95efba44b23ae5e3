"""The top of an open case: who it is, whether it is saved, the tools; and the picker of sections when it is narrow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.texts import formats
from aevdesk.ui.pages.form.going_on import GOES_ON_HERE
from aevdesk.ui.pages.frame.case_menu import CaseMenu
from aevdesk.ui.pages.frame.phases import PHASES
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import FollowsLook, look, paint_icon
from aevdesk.ui.theme.painting import open_painter, paint_box, paint_ring
from aevdesk.ui.widgets import (
    STATUS,
    BottomBar,
    Button,
    IconButton,
    Option,
    SectionEntry,
    SectionGroup,
    SectionList,
    Tile,
    TopBar,
    show_if,
)

_LOW_TOP, _LOW_BOTTOM = 44, 48


class CaseTopBar(TopBar):
    """Back, name, age and track, the saved state, and the menu of what is seldom needed."""

    turn_asked = Signal()

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        self._is_narrow, self._phase = False, "prepare"
        phases = [Option(phase, work.say(f"screen-phase-{phase}")) for phase in PHASES]
        name = work.say("screen-nameless-case")
        super().__init__(back=work.say("screen-my-cases"), title=name, phases=phases, parent=parent)
        self.phases.set_code(self._phase)
        self._talk = Tile("message-circle")
        self._left.insertWidget(0, self._talk)
        self._talk.hide()
        self._work = work
        self._saved_as = ("saved", "")
        self.turn = Button(work.say("screen-turn"), icon="monitor", act=self.turn_asked.emit)
        self.turn.setToolTip("F11")
        self.add_tool(self.turn)
        self.turn.hide()
        self.search = IconButton("search", work.say("find-search"), key="Ctrl+F", act=work.search_asked.emit)
        self.history = IconButton("history", work.say("versions-open"), act=lambda: work.full_asked.emit("versions"))
        self.lock = IconButton("lock", work.say("screen-lock"), key="Ctrl+L", act=lambda: work.full_asked.emit("lock"))
        self.menu_button = IconButton("ellipsis", work.say("screen-more"), act=self._open_menu)
        self._private = (self.search, self.history, self.menu_button)
        """What leads to other cases or to what was: out of view in a talk."""
        for tool in (self.search, self.history, self.lock, self.menu_button):
            self.add_tool(tool)
        self.back.setToolTip(f"{work.say('screen-my-cases')} (Alt+←)")
        self.show_case()

    def show_case(self) -> None:
        """Show who the case is about."""
        work, moment = self._work, self._work.moment
        if self._phase == "talk":
            first = moment.case.facts.name.split(" ")[0]
            title = work.say("screen-talk-with", name=first) if first else work.say("screen-talk")
            today = formats.long_date(moment.today, work.texts.language)
            sub = " · ".join(part for part in (today, moment.case.facts.office) if part)
            self.set_title(title, "" if self._is_narrow else sub)
            return
        age = work.say("screen-age", age=moment.age) if moment.age is not None else ""
        parts = [age, track_words(work, moment.case.triage.track)]
        sub = "" if self._is_narrow else " · ".join(part for part in parts if part)
        self.set_title(moment.case.facts.name or work.say("screen-nameless-case"), sub)

    def show_saved(self, state: str, words: str) -> None:
        """Show the saved state; the clock alone where it is narrow."""
        self._saved_as = (state, words)
        self.set_saved(state, words.rsplit(" ", 1)[-1] if self._is_narrow and state == "saved" else words)

    def set_phase(self, phase: str) -> None:
        """Show which phase one is in. In a talk the way to other cases and the menu are out of view."""
        self._phase = phase
        self.phases.set_code(phase)
        is_talk = phase == "talk"
        for part in (self.back, self._divider):
            show_if(part, not is_talk)
        self._show_tools()
        self._lead_in()
        show_if(self.turn, is_talk)
        self.show_case()

    def set_narrow(self, is_narrow: bool) -> None:
        """Be low and say less, or not."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        show_if(self.phases, not is_narrow)
        self._show_tools()
        self._lead_in()
        self.back.set_text("" if is_narrow else self._work.say("screen-my-cases"))
        self.back.setAccessibleName(self._work.say("screen-my-cases"))
        self.restyle()
        self.show_case()
        self.show_saved(*self._saved_as)

    def restyle(self) -> None:
        """Take measures again."""
        super().restyle()
        if self._phase == "talk":
            edges = self.row.contentsMargins()
            self.row.setContentsMargins(look().gap(24), 0, edges.right(), 0)
        if self._is_narrow:
            self.setFixedHeight(look().px(_LOW_TOP))

    def _lead_in(self) -> None:
        """In a talk a mark stands where the way back was, level with the list under it."""
        is_talk = self._phase == "talk"
        show_if(self._talk, is_talk and not self._is_narrow)
        self.restyle()

    def _show_tools(self) -> None:
        """In a narrow window only the menu, which holds the rest with it: Ctrl+F, Ctrl+L and the versions."""
        is_talk = self._phase == "talk"
        for tool in self._private:
            show_if(tool, not is_talk and (not self._is_narrow or tool is self.menu_button))
        show_if(self.lock, not self._is_narrow)

    def _open_menu(self) -> None:
        menu = CaseMenu(self._work, self.window())
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 4)))


class CaseBottomBar(BottomBar):
    """The bottom bar, lower where the window is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._is_narrow = False
        super().__init__(parent=parent)
        self.next.setProperty(GOES_ON_HERE, True)

    def set_narrow(self, is_narrow: bool) -> None:
        """Be low, or not."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.restyle()

    def restyle(self) -> None:
        """Take measures again."""
        super().restyle()
        if self._is_narrow:
            self.setFixedHeight(look().px(_LOW_BOTTOM))


class SectionPicker(FollowsLook, QWidget):
    """Where there is no room for the list: the section one is in, which opens the list (F2), and the page beside it."""

    chosen = Signal(str)
    page_asked = Signal()

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._groups: tuple[SectionGroup, ...] = ()
        self._current = ""
        self._popup: _ListPopup | None = None
        self.line = _PickerLine(work)
        self.line.clicked.connect(self.open_list)
        self._page = IconButton("file-text", work.say("screen-show-page"), key="F9", act=self.page_asked.emit)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self._page)
        self.setAutoFillBackground(True)
        self.setFocusProxy(self.line)
        self.follow_look()

    def set_groups(self, groups: Sequence[SectionGroup], current: str, title: str = "") -> None:
        """Show the section one is in, or the `title` of a page that is none of them; keep the list for later."""
        self._groups, self._current = tuple(groups), current
        entries = [entry for group in groups for entry in group.entries]
        at = next((i for i, entry in enumerate(entries) if entry.code == current), None)
        if at is None:
            self.line.set_entry(SectionEntry(current, title), 0, 0)
        else:
            self.line.set_entry(entries[at], at + 1, len(entries))

    def open_list(self) -> None:
        """Show the list over the page."""
        self._popup = _ListPopup(self._groups, self._current, self.window())
        self._popup.chosen.connect(self.chosen)
        corner = self.mapTo(self.window(), QPoint(self._row.contentsMargins().left(), self.height() - 4))
        room = self.window().height() - corner.y() - 8
        self._popup.open_at(corner, self.line.width(), room)

    def restyle(self) -> None:
        """Take measures again."""
        self._row.setContentsMargins(look().gap(12), look().gap(6), look().gap(12), look().gap(6))
        self._row.setSpacing(look().gap(8))
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, look().colour("canvas"))
        self.setPalette(palette)


class _PickerLine(FollowsLook, QAbstractButton):
    """The section one is in, its state, and which of how many it is."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._entry = SectionEntry("", "")
        self._place = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{work.say('ui-sections')} (F2)")
        self.follow_look()

    def set_entry(self, entry: SectionEntry, place: int, count: int) -> None:
        self._entry = entry
        self._place = self._work.say("ui-section-place", place=place, count=count) if place else ""
        self.setText(entry.title)
        self.setAccessibleName(", ".join(part for part in (entry.title, self._place, entry.word) if part))
        self.setAccessibleDescription(self._work.say("ui-sections"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look().px(200), look().px(36))

    def keyPressEvent(self, event) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, area = look(), QRectF(self.rect())
        paint_box(painter, area, fill=current.colour("surface"), line=current.colour("control"))
        if self.hasFocus():
            paint_ring(painter, area, 6)
        side, middle = look().px(18), area.center().y()
        icon, tone = STATUS[self._entry.state]
        tone = "accent" if tone in ("soft", "mute") else tone
        paint_icon(painter, icon, current.colour(tone), QRectF(look().px(10), middle - side / 2, side, side))
        end = area.width() - look().px(10) - side
        paint_icon(painter, "chevron-down", current.colour("soft"), QRectF(end, middle - side / 2, side, side))
        small = QFontMetrics(current.font("small"))
        room = end - look().px(38) - small.horizontalAdvance(self._place) - look().px(20)
        painter.setFont(current.font("body_strong"))
        painter.setPen(current.colour("ink"))
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room))
        x = float(look().px(38))
        painter.drawText(QRectF(x, 0, room + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        x += metrics.horizontalAdvance(shown) + look().px(10)
        painter.setFont(current.font("small"))
        painter.setPen(current.colour("soft"))
        painter.drawText(QRectF(x, 0, end - x, area.height()), Qt.AlignmentFlag.AlignVCenter, self._place)
        painter.end()


class _ListPopup(QFrame):
    """The list of sections over the page. Esc or a click beside it closes it."""

    chosen = Signal(str)

    def __init__(self, groups: Sequence[SectionGroup], current: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("calendar")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = SectionList(groups)
        self._list.set_current(current)
        self._list.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._list)

    def open_at(self, corner: QPoint, width: int, room: int) -> None:
        self._list.setFixedWidth(width - 2)
        inside = self._list.widget()
        wanted = inside.sizeHint().height() + 4 if inside is not None else room
        self.setGeometry(0, 0, width, max(120, min(room, wanted)))
        parent = self.parentWidget()
        self.move(parent.mapToGlobal(corner) if parent is not None else corner)
        self.show()
        self._list.focus_current()

    def _on_chosen(self, code: str) -> None:
        self.close()
        self.chosen.emit(code)


def track_words(work: Work, track: str | None) -> str:
    """The track as the frame says it; nothing when none is chosen."""
    return work.texts.say(f"screen-track-{track.replace('_', '-')}", "long") if track else ""
