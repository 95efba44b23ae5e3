"""Mine saker: what needs me today, and every case in two seconds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from aevdesk.desk.desk import CaseLine
from aevdesk.store.errors import StoreError
from aevdesk.texts import formats
from aevdesk.texts.limits import load_limits
from aevdesk.ui.pages.cases.case_lines import (
    FILTERS,
    NEXT_DATE,
    LineSayer,
    columns,
    is_hit,
    is_in,
    nearest_name,
    sort_lines,
)
from aevdesk.ui.pages.cases.matters import MOST, Matter, matters
from aevdesk.ui.pages.cases.matters_part import MattersPart
from aevdesk.ui.pages.cases.text_hits import TextHits
from aevdesk.ui.theme import FollowsLook, Size, dress, look
from aevdesk.ui.widgets import (
    Banner,
    Button,
    Chip,
    EmptyState,
    Flow,
    Glyph,
    LineEdit,
    RowTable,
    ScrollPage,
    TableFrame,
    Text,
    UndoBar,
    announce,
    empty,
    show_if,
)

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk

_WIDTH = 1152
_MORNING_ENDS, _EVENING_BEGINS = 10, 18


class CasesPage(FollowsLook, QWidget):
    """The list of cases. `case_asked(id)`, `place_asked(id, place, path)`, `new_asked()`.

    The search is a field the window puts in its bar.
    """

    case_asked = Signal(str)
    place_asked = Signal(str, str, object)
    new_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._texts = desk, desk.texts()
        self._lines: list[CaseLine] = []
        self._is_narrow = self._has_none = False
        self._chip, self._sort, self._descending = "all", NEXT_DATE, False
        self.search = LineEdit(icon="search")
        self.search.line.setPlaceholderText(self._texts.say("find-search"))
        self.search.set_spoken(self._texts.say("find-search"), "Ctrl+F")
        self.search.edited.connect(lambda _words: self._show_lines())
        self.search.line.installEventFilter(self)
        self._build()
        self.refresh()
        self.follow_look()

    def refresh(self) -> None:
        """Read the list anew."""
        self._lines = self._desk.lines()
        self._show_greeting()
        self._show_lines()

    def matter_after(self, case_id: str) -> Matter | None:
        """What needs somebody today after this case, and round; None when nothing does but this very case."""
        today = self._desk.clock.now().date()
        found = matters(self._desk.lines(), today, load_limits(today))
        ids = [matter.line.case_id for matter in found]
        at = ids.index(case_id) + 1 if case_id in ids else 0
        return next((matter for matter in found[at:] + found[:at] if matter.line.case_id != case_id), None)

    def said_of(self, matter: Matter) -> str:
        """Who it is and what is to be done."""
        return f"{matter.line.name}: {matter.said(self._texts, LineSayer(self._texts, self._desk.clock.now()))}"

    def focus_start(self, case_id: str = "") -> None:
        """The case that was left is chosen, else the latest; or the button that makes the first one.

        Where there is no room for both, what needs somebody today comes first.
        """
        if self._lines:
            latest = max(self._lines, key=lambda line: (line.case_id == case_id, line.saved_at))
            self.table.set_current(latest.case_id)
            if self._is_narrow and self._matters.focus_first():
                self._scroll.scroll_to_top()
                return
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.scroll_to_top()
            self._keep_in_view()
        elif self._nothing.action is not None:
            self._nothing.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_search(self) -> None:
        """Go to the search and choose what stands there."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    def tell(self, kind: str, title: str, text: str, verbs=()) -> None:
        """Show a message above the list, in place of the last."""
        self._clear_message()
        self._message = Banner(kind, title, text, verbs=[*verbs, (self._texts.say("ui-close"), self._clear_message)])
        self._column.insertWidget(0, self._message)
        self._message.show()

    def settle(self, act: Callable[[], object]) -> None:
        """Do what a message offers; the message goes first."""
        self._clear_message()
        act()

    def restyle(self) -> None:
        """Take measures again."""
        self._inside.setMaximumWidth(look().px(_WIDTH))
        self._column.setSpacing(look().gap(16))
        self._fit_table()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._head_row.setContentsMargins(0, look().gap(8), 0, 0)
        is_narrow = look().effective_width(self.width()) < Size.NARROW
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._show_lines()
        self._fit_table()

    def eventFilter(self, watched, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.search.line:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_to_hits(opens=event.key() != Qt.Key.Key_Down)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._forget_search()
                return True
        return False

    def _go_to_hits(self, *, opens: bool) -> None:
        """From the search to what it found: the cases of that name, or else the texts that have it."""
        table = self.table if self._frame.isVisible() else self.hits.table
        table.setFocus(Qt.FocusReason.OtherFocusReason)
        if opens and table.isVisible() and table.current():
            table.opened.emit(table.current())

    def _build(self) -> None:
        say = self._texts.say
        self._message: Banner | None = None
        self._removed = ""
        self.undo_bar = UndoBar()
        self.undo_bar.undo_asked.connect(self.undo)
        self.undo_bar.gone.connect(self._empty_bin)
        self._scroll = ScrollPage(ground="canvas", width=0)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(self._inside, 1000)
        centred.addStretch(1)
        self._scroll.column.addLayout(centred)
        self._greeting = Text("", "h1")
        self._today = Text("", "body", "soft")
        self._matters = MattersPart(self._desk)
        self._matters.settled.connect(self._on_settled)
        self._matters.left.connect(self.focus_start)
        self._matters.place_asked.connect(self.place_asked)
        self._matters.case_asked.connect(self.case_asked)
        self._heading = Text(say("screen-cases"), "h2", wrap=False)
        self._chips: dict[str, Chip] = {}
        chips = QWidget()
        chip_row = Flow(chips)
        chip_row.addWidget(self._heading)
        for name in FILTERS:
            chip = Chip(say(f"screen-filter-{name}"), count="0", checkable=True)
            chip.clicked.connect(lambda _on=False, name=name: self._choose_chip(name))
            self._chips[name] = chip
            chip_row.addWidget(chip)
        self._keys = Text(say("screen-list-keys"), "small", "soft", wrap=False)
        self._key_mark = Glyph("keyboard", "soft", 18)
        self._head_row = QHBoxLayout()
        self._head_row.addWidget(chips, 1)
        self._head_row.addWidget(self._key_mark)
        self._head_row.addWidget(self._keys)
        self.table = RowTable(columns(self._texts), name=say("screen-cases"))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.opened.connect(self._on_opened)
        self.table.typed.connect(self._on_typed)
        self.table.chosen.connect(lambda _case_id: self._keep_in_view())
        self.table.sort_asked.connect(self._on_sort)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._frame = TableFrame(self.table)
        new = Button(say("screen-new-case"), "primary", icon="plus", act=self.new_asked.emit)
        self._nothing = EmptyState("folder-open", say("screen-no-cases"), say("screen-no-cases-text"), action=new)
        self._found_nothing = QVBoxLayout()
        self.hits = TextHits(self._desk)
        self.hits.opened.connect(lambda case_id, path: self.place_asked.emit(case_id, "", path))
        self.hits.shown.connect(lambda _count: self._show_found_nothing())
        greeting = QVBoxLayout()
        greeting.setSpacing(4)
        greeting.addWidget(self._greeting)
        greeting.addWidget(self._today)
        self._column.addWidget(self.undo_bar)
        self._column.addLayout(greeting)
        self._column.addWidget(self._matters)
        self._column.addLayout(self._head_row)
        self._column.addWidget(self._frame)
        self._column.addLayout(self._found_nothing)
        self._column.addWidget(self.hits)
        self._column.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        for number in range(1, MOST + 1):
            key = QShortcut(QKeySequence(f"Alt+{number}"), self)
            key.activated.connect(partial(self._matters.focus_matter, number))
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(lambda: self._ask_to_delete(self.table.current()))

    def _show_greeting(self) -> None:
        now, say = self._desk.clock.now(), self._texts.say
        part = "morning" if now.hour < _MORNING_ENDS else "evening" if now.hour >= _EVENING_BEGINS else "day"
        name = self._desk.office.caseworker.split(" ")[0]
        self._greeting.set_text(say(f"screen-good-{part}", name=name) if name else say(f"screen-good-{part}-nameless"))
        found = matters(self._lines, now.date(), load_limits(now.date()))
        weekday = formats.full_date(now.date(), self._texts.language)
        count = len({matter.line.case_id for matter in found})
        self._today.set_text(f"{weekday[0].upper()}{weekday[1:]}. {say('screen-need-you', count=count)}")
        self._matters.show_matters(found[:MOST], LineSayer(self._texts, now))

    def _on_settled(self, name: str) -> None:
        self.refresh()
        announce(self, self._texts.say("matter-settled", name=name))
        self.focus_start()

    def _show_lines(self) -> None:
        wanted = self.search.value()
        hits = [line for line in self._lines if is_hit(line, wanted)]
        for name, chip in self._chips.items():
            chip.set_count(str(sum(1 for line in hits if is_in(line, name))))
            chip.setChecked(name == self._chip)
        shown = sort_lines([line for line in hits if is_in(line, self._chip)], self._sort, descending=self._descending)
        sayer = LineSayer(self._texts, self._desk.clock.now(), says_born=not self._is_narrow)
        self.table.set_rows([sayer.row(line) for line in shown])
        self.table.set_sorted(self._sort, descending=self._descending)
        show_if(self._frame, bool(shown))
        show_if(self._nothing, not self._lines)
        for widget in (*self._chips.values(), self._heading):
            show_if(widget, bool(hits) or (bool(self._lines) and not wanted))
        self._has_none = bool(self._lines) and not shown
        self.hits.look_for(wanted, self._lines)
        self._show_found_nothing()
        self._fit_table()

    def _show_found_nothing(self) -> None:
        """Say that no case has that name, and what is near; not when the texts of a case have it."""
        wanted = self.search.value()
        empty(self._found_nothing)
        if not self._has_none or self.hits.found:
            return
        say = self._texts.say
        if not wanted:
            self._found_nothing.addWidget(EmptyState("folder-open", say("screen-none-of-these")))
            return
        near = nearest_name(self._lines, wanted)
        words = say("screen-search-for", name=near) if near else say("screen-show-all")
        button = Button(words, act=lambda: self._search_for(near))
        text = say("screen-did-you-mean", name=near) if near else ""
        self._found_nothing.addWidget(EmptyState("search", say("screen-no-hit", wanted=wanted), text, action=button))

    def _fit_table(self) -> None:
        """The table is as high as its rows; the page scrolls. Keys keep the chosen row in view."""
        self.table.setFixedHeight(self.table.full_height() + 2)
        wide = look().effective_width(self.width()) >= Size.MEDIUM
        show_if(self._keys, wide and bool(self._lines))
        show_if(self._key_mark, wide and bool(self._lines))

    def _keep_in_view(self) -> None:
        """Scroll the page as little as brings the chosen row into view."""
        if not self.table.hasFocus():
            return
        inside, bar = self._scroll.widget(), self._scroll.verticalScrollBar()
        rect = self.table.visualRect(self.table.currentIndex())
        top = self.table.viewport().mapTo(inside, rect.topLeft()).y()
        room, margin = self._scroll.viewport().height(), look().px(16)
        if top - margin < bar.value():
            bar.setValue(top - margin)
        elif top + rect.height() + margin > bar.value() + room:
            bar.setValue(top + rect.height() + margin - room)

    def _choose_chip(self, name: str) -> None:
        self._chip = name
        self._show_lines()
        announce(self.table, self._texts.say("screen-shown", count=self.table.model().rowCount()))

    def _on_sort(self, column: int) -> None:
        self._descending = not self._descending if column == self._sort else False
        self._sort = column
        self._show_lines()

    def _on_typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.search.line.setText(text)
        self._show_lines()

    def _search_for(self, name: str) -> None:
        self.search.line.setText(name)
        self._show_lines()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_search(self) -> None:
        self._search_for("")
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_opened(self, case_id: str) -> None:
        line = self._line(case_id)
        if line is not None and line.is_damaged:
            say = self._texts.say
            self.tell("error", say("screen-unreadable-case"), say("screen-unreadable-text"))
        else:
            self.case_asked.emit(case_id)

    def _open_menu(self, where: QPoint) -> None:
        case_id = self.table.current()
        if not case_id:
            return
        menu = QMenu(self)
        dress(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._texts.say("screen-open-case")).triggered.connect(lambda: self._on_opened(case_id))
        menu.addAction(self._texts.say("screen-delete-case")).triggered.connect(lambda: self._ask_to_delete(case_id))
        menu.popup(self.table.viewport().mapToGlobal(where))

    def _ask_to_delete(self, case_id: str) -> None:
        line = self._line(case_id)
        if line is None:
            return
        say = self._texts.say
        title = say("screen-delete-ask", name=line.name or say("screen-nameless-case"))
        verb = (say("screen-delete-case"), lambda: self._delete(case_id))
        self.tell("warn", title, say("screen-delete-text"), [verb])
        self._scroll.scroll_to_top()
        assert self._message is not None
        self._message.buttons[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, case_id: str) -> None:
        """Out of sight at once; for half a minute it can be had back."""
        self._clear_message()
        line, say = self._line(case_id), self._texts.say
        try:
            self._desk.bin.empty()
            self._desk.remove(case_id)
        except StoreError as error:
            self.tell("error", self._desk.wording.error(error), "")
            return
        self._removed = case_id
        self.refresh()
        self.focus_start()
        name = (line.name if line is not None else "") or say("screen-nameless-case")
        self.undo_bar.show_undo(say("ui-removed", what=name))

    def undo(self) -> None:
        """Take back the case that was removed last, while that is offered."""
        if not self._removed:
            return
        case_id, self._removed = self._removed, ""
        self.undo_bar.close_bar()
        self._desk.bin.take_back(case_id)
        self.refresh()
        self.table.set_current(case_id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty_bin(self) -> None:
        self._removed = ""
        try:
            self._desk.bin.empty()
        except StoreError as error:
            self.tell("error", self._desk.wording.error(error), "")

    def _clear_message(self) -> None:
        if self._message is not None:
            message, self._message = self._message, None
            self._column.removeWidget(message)
            message.hide()
            message.deleteLater()

    def _line(self, case_id: str) -> CaseLine | None:
        return next((line for line in self._lines if line.case_id == case_id), None)
