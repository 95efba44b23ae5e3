"""The one window: the list of cases, an open case, or a page that takes it all."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPainterPath, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.case.files import CaseFileError
from aevdesk.rules.versions import is_sealed
from aevdesk.store.errors import StoreError
from aevdesk.ui.pages.cases.calendar_acts import ask_for_calendar
from aevdesk.ui.pages.cases.cases_page import CasesPage
from aevdesk.ui.pages.cases.home_folder import tell_of_home
from aevdesk.ui.pages.cases.matter_acts import place_of
from aevdesk.ui.pages.cases.receive_page import ReceivePage
from aevdesk.ui.pages.frame.acts import acts_of, commands_of
from aevdesk.ui.pages.frame.case_frame import CaseFrame
from aevdesk.ui.pages.frame.preview import PageMaker
from aevdesk.ui.pages.frame.special import full_page_class
from aevdesk.ui.pages.frame.welcome_back import LeftAt, remember, welcome_back
from aevdesk.ui.pages.keep_file import FolderDoubt
from aevdesk.ui.pages.page import FullPage
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.theme.painting import open_painter, paint_box
from aevdesk.ui.whereabouts import whereabouts
from aevdesk.ui.widgets import Button, IconButton, TopBar, announce, show_if, take_out
from aevdesk.ui.widgets.tabbing import VisualTabs

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk
    from aevdesk.desk.session import Session

_NAME: Path = ("facts", "name")
_LEAST_WIDTH, _LEAST_HEIGHT = 640, 400


class Window(VisualTabs, QWidget):
    """The window of an open desk. `ready()` when it has been painted and can be used. Closing it saves.

    `show_cases()`, `open_case(id)`, `show_full(name)` change what it shows. The desk is closed by whoever opened it.
    """

    ready = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setWindowTitle("aevdesk")
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.setProperty("owns_undo", True)
        self.frame: CaseFrame | None = None
        self.full: FullPage | None = None
        self._is_ready, self._left_id = False, ""
        self._maker = PageMaker(desk.proofs(), self)
        self.cases = CasesPage(desk)
        self.cases.case_asked.connect(self.reopen_case)
        self.cases.new_asked.connect(self.new_case)
        self.cases.place_asked.connect(self.open_at)
        self._home = _Home(self)
        tell_of_home(desk, self.cases)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._home)
        self.acts = acts_of(self)
        self._add_keys()

    def show_cases(self) -> None:
        """Go to Mine saker, to the row of the case one was in. It is saved first; if it cannot be, it stays open."""
        if not self._let_go_of_case():
            return
        left = self._left_id
        self.cases.refresh()
        self._show(self._home)
        self.cases.focus_start(left)

    def reopen_case(self, case_id: str) -> None:
        """Open a case from the list, with a word on where one was in it."""
        self.open_case(case_id)
        if self.frame is not None and self.frame.session.case_id == case_id:
            welcome_back(self.frame)

    def open_case(self, case_id: str) -> None:
        """Open a case. One that cannot be read is told of on the list, and nothing is opened."""
        try:
            session = self.desk.open(case_id)
        except (StoreError, CaseFileError) as error:
            say = self.desk.texts().say
            self.cases.tell("error", say("screen-unreadable-case"), self._sentence(error))
            return
        self.open_session(session)

    def next_case(self) -> None:
        """Open the next case that needs somebody today, where it is told; when there is none, Mine saker says so."""
        before = self.frame.session.case_id if self.frame is not None else ""
        matter = self.cases.matter_after(before)
        if matter is None:
            self.show_cases()
            announce(self.cases, self.desk.texts().say("next-case-none"))
            return
        self.open_at(matter.line.case_id, place_of(matter))
        if self.frame is not None and self.frame.session.case_id == matter.line.case_id:
            announce(self.frame, self.cases.said_of(matter))

    def open_at(self, case_id: str, place: str, path: Path = ()) -> None:
        """Open a case at a page beside its form, or at a field. A new agreement is a new version of the last."""
        self.open_case(case_id)
        if self.frame is None or self.frame.session.case_id != case_id:
            return
        if place == "revision" and is_sealed(self.frame.session.case):
            self.desk.revise(self.frame.session, "extension")
        if place:
            self.frame.open_place(place)
        if path and not (self.frame.page is not None and self.frame.page.focus_path(path)):
            self.frame.go(path)

    def receive(self, file: FilePath) -> None:
        """Show a case that a colleague has put in a file; it is taken in only when that is asked for."""
        page = ReceivePage(self, self.frame.work if self.frame is not None else None, file)
        page.opened.connect(self._on_received)
        self.show_full_page(page)

    def ask_for_parcel(self) -> None:
        """Ask which file from a colleague to open."""
        say = self.desk.texts().say
        dialog = QFileDialog(self, say("receive-choose"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(say("handover-filter"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.receive(FilePath(name)))
        dialog.open()

    def ask_for_calendar(self) -> None:
        """Ask where the dates of all cases shall lie as a calendar file."""
        ask_for_calendar(self.desk, self, self._tell_of_folder)

    def _tell_of_folder(self, doubt: FolderDoubt) -> None:
        title, text, verbs = doubt.said(self.desk.texts())
        self.cases.tell("warn", title, text, [(words, lambda act=act: self.cases.settle(act)) for words, act in verbs])

    def _on_received(self, case_id: str) -> None:
        self.close_full()
        if self.frame is None or self.frame.session.case_id != case_id:
            self.open_case(case_id)

    def new_case(self) -> None:
        """Make a new case and open it."""
        try:
            session = self.desk.new_case()
        except StoreError as error:
            self.cases.tell("error", self.desk.texts().say("screen-no-new-case"), self._sentence(error))
            return
        self.open_session(session, begin=_NAME)

    def open_session(self, session: Session, begin: Path = ()) -> None:
        """Show an open case, at a field if one is named, else at its first page."""
        if not self._let_go_of_case():
            return
        self.frame = CaseFrame(self.desk, session, self._maker, begin)
        self.frame.list_asked.connect(self.show_cases)
        self.frame.work.full_asked.connect(self.show_full)
        self.frame.work.search_asked.connect(self.search)
        self.frame.work.commands_asked.connect(self.show_commands)
        self._stack.addWidget(self.frame)
        self._show(self.frame)
        if begin:
            self.frame.go(begin)
        elif self.frame.page is not None:
            self.frame.page.focus_start()

    def show_full(self, name: str) -> bool:
        """Show a page that takes the whole window; says whether there is one of that name."""
        made = full_page_class(name)
        if made is None:
            return False
        self.show_full_page(made(self, self.frame.work if self.frame is not None else None))  # type: ignore[call-arg]
        return True

    def show_full_page(self, page: FullPage) -> None:
        """Show this page until it says that it is closed."""
        self._let_go_of_full()
        self.full = page
        page.closed.connect(self.close_full)
        self._stack.addWidget(page)
        self._show(page)
        page.focus_start()

    def close_full(self) -> None:
        """Go back to where one was."""
        self._let_go_of_full()
        self._show(self.frame or self._home)
        if self.frame is None:
            self.cases.refresh()
            self.cases.focus_start()

    def closeEvent(self, event: QCloseEvent) -> None:
        can_leave = self.full is None or self.full.can_leave()
        self._remember_place()
        if not can_leave or (self.frame is not None and not self.frame.close_case()):
            event.ignore()
            return
        self._let_go_of_full()
        self.frame = None
        self._maker.close()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        painter.fillRect(self.rect(), look().colour("canvas"))
        painter.end()
        if not self._is_ready:
            self._is_ready = True
            QTimer.singleShot(0, self, self.ready.emit)

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)

    def _let_go_of_case(self) -> bool:
        if self.frame is None:
            return True
        self._remember_place()
        if not self.frame.close_case():
            return False
        self._left_id = self.frame.session.case_id
        frame, self.frame = self.frame, None
        take_out(self._stack, frame)
        return True

    def _remember_place(self) -> None:
        """Keep where the case is left. A full disk is no reason to stay: the place is then merely forgotten."""
        where = whereabouts(self)
        if self.frame is not None:
            with suppress(StoreError):
                left = LeftAt(where.section, where.path, self.frame.session.moment.today)
                remember(self.desk, where.case_id, left)

    def _let_go_of_full(self) -> None:
        if self.full is not None:
            page, self.full = self.full, None
            page.leave()
            take_out(self._stack, page)

    def _sentence(self, error: StoreError | CaseFileError) -> str:
        return self.desk.wording.error(error)  # type: ignore[arg-type]

    def search(self) -> None:
        """Go to the search of Mine saker."""
        if self.frame is not None:
            self.show_cases()
        if self.frame is None:
            self.cases.focus_search()

    def undo(self) -> None:
        """Take back the last step, in the open case or in the list."""
        if self.frame is not None:
            if self.full is None:
                self.frame.undo()
        elif self.full is None:
            self.cases.undo()

    def show_commands(self) -> None:
        """All commands by name, over what is shown. Choosing one or leaving comes back to where one was."""
        if self.full is not None or (self.frame is not None and self.frame.phase == "talk"):
            return
        from aevdesk.ui.pages.frame.commands import CommandsPanel

        before = self.focusWidget()
        panel = CommandsPanel(self.desk.texts(), commands_of(self), self)
        panel.chosen.connect(lambda command: QTimer.singleShot(0, self, command.do))
        if before is not None:
            panel.closed.connect(before.setFocus)
        panel.open()

    def _add_keys(self) -> None:
        for act in self.acts:
            for key in act.keys:
                QShortcut(QKeySequence(key), self).activated.connect(act.do)


class _Home(QWidget):
    """Mine saker under its bar: the mark, the search, the tools and «Ny sak»."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        say = window.desk.texts().say
        self.bar = TopBar(title="aevdesk")
        self.bar.title.set_kind("h3")
        left = cast(QHBoxLayout, self.bar.row.itemAt(0).layout())
        left.takeAt(0)  # the space that a bar without a way back begins with
        left.insertSpacing(0, 8)
        left.insertWidget(1, Mark())
        self._search = window.cases.search
        self.bar.set_middle(self._search)
        self.bar.add_tool(IconButton("folder-open", say("receive-choose"), act=window.ask_for_parcel))
        self.bar.add_tool(IconButton("calendar", say("calendar-make"), act=window.ask_for_calendar))
        for name, icon, keys in (("settings", "settings", ""), ("lock", "lock", "Ctrl+L")):
            if full_page_class(name) is not None:
                show: Callable[[], object] = lambda name=name: window.show_full(name)  # noqa: E731
                self.bar.add_tool(IconButton(icon, say(f"screen-{name}"), key=keys, act=show))
        new = Button(say("screen-new-case"), "primary", icon="plus", act=window.new_case)
        new.setToolTip("Ctrl+N")
        self.bar.add_tool(new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(window.cases, 1)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        width = look().effective_width(self.width())
        self._search.setFixedWidth(look().px(max(200, min(448, round(width * 0.31)))))
        show_if(self.bar.title, width >= 720)


class Mark(FollowsLook, QWidget):
    """The mark of the program: steps up, on the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self.setFixedSize(look().px(28), look().px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = open_painter(self)
        current, side = look(), float(self.width())
        paint_box(painter, QRectF(self.rect()), fill=current.colour("accent"), radius=side * 0.27)
        painter.setPen(
            QPen(current.colour("on_accent"), side * 0.085, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
        )
        steps = QPainterPath()
        steps.moveTo(side * 0.26, side * 0.72)
        for x, y in ((0.44, 0.72), (0.44, 0.54), (0.60, 0.54), (0.60, 0.36), (0.76, 0.36)):
            steps.lineTo(side * x, side * y)
        painter.drawPath(steps)
        painter.setBrush(current.colour("on_accent"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(side * 0.69, side * 0.18, side * 0.13, side * 0.13))
        painter.end()
