"""The frame of an open case: the sections at the left, the page in the middle, the document at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aevdesk.case.edits import Path
from aevdesk.desk.session import Change
from aevdesk.rules.outline import section_exists, section_of
from aevdesk.ui.pages.frame.bars import CaseBottomBar, CaseTopBar, SectionPicker
from aevdesk.ui.pages.frame.busy_bar import BusyBar
from aevdesk.ui.pages.frame.case_menu import print_document
from aevdesk.ui.pages.frame.left_column import LeftColumn
from aevdesk.ui.pages.frame.notes import WELCOME, FrameNotes
from aevdesk.ui.pages.frame.phases import Phase, groups, place_of, places
from aevdesk.ui.pages.frame.preview import LivePreview, PageMaker
from aevdesk.ui.pages.frame.problem_round import ProblemRound
from aevdesk.ui.pages.frame.saved import SavedState
from aevdesk.ui.pages.frame.special import ASIDE, page_class
from aevdesk.ui.pages.frame.stops import focus_next
from aevdesk.ui.pages.frame.way_on import place_beside, show_way_on
from aevdesk.ui.pages.page import CasePage, Work, path_at
from aevdesk.ui.theme import FollowsLook, Size, look
from aevdesk.ui.widgets import Button, UndoBar, announce, show_if, take_out

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk
    from aevdesk.desk.session import Session
    from aevdesk.documents.content import Kind

_NOT_IN_FORM = ("events", "set_aside", "doc")
"""Parts of a case that no page shows as fields."""
_TURNED = 1.25
"""How much larger a turned screen is."""
SETTLE_MS = 120
"""How long after the last key the states and problems are worked out anew."""


class CaseFrame(FollowsLook, QWidget):
    """An open case, beginning at the place of a field if one is named. `list_asked()` goes back to Mine saker.

    `maker` makes the pages beside the form; it belongs to the window and outlives the case.
    """

    list_asked = Signal()

    def __init__(
        self, desk: Desk, session: Session, maker: PageMaker, begin: Path = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.work = Work(desk, session, self)
        self.page: CasePage | None = None
        self.place, self._came_from = "", ""
        self._marked: Path = ()
        self.phase: Phase = "prepare"
        self.problem_round = ProblemRound(self.work)
        self._place_in: dict[Phase, str] = {}
        self._is_preview_wanted, self._is_page_over = True, False
        self.is_turned = False
        self.saved = SavedState(desk, session, self.work.texts, self)
        self._build(maker)
        self._connect()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._on_settled)
        self._stop = session.subscribe(self._on_change)
        self.follow_look()
        self.bar.show_case()
        self.open_place(place_of(begin, "prepare") if begin else self._places()[0])
        self.bar.show_saved(self.saved.state, self.saved.words)

    @property
    def session(self) -> Session:
        """The open case."""
        return self.work.session

    def open_place(self, place: str, *, focus: bool = True) -> None:
        """Go to a section, or to the review."""
        if self.page is not None:
            self._let_go_of_page()
        if self.place in self._places():
            self._came_from = self.place
        self.place = place
        self.page = page_class(place)(place, self.work)
        self.page.set_turned(self.is_turned)
        self.page.step_changed.connect(self._show_steps)
        self.page.way_on_wanted.connect(lambda: self.bottom.next.setFocus(Qt.FocusReason.OtherFocusReason))
        self._middle.insertWidget(1, self.page, 1)
        self.page.show_problems(self.work.problem_sentences())
        self.notes.stand_over(self.page, is_aside=place in (*ASIDE, "signing"))
        self.notes.drop(WELCOME)
        self.preview.show_end(place == "signing")
        self.list.set_current(place)
        self._show_list()
        self._lay_out()
        self._show_page()
        if focus:
            self.page.focus_start()
        announce(self, self.page.title)

    def set_phase(self, phase: Phase) -> None:
        """Prepare, talk or agree. Each phase remembers where one was in it."""
        if phase == self.phase:
            return
        self._place_in[self.phase] = self.place
        self._become(phase)
        before, now = self._place_in.get(phase, self.place), self._places()
        self.open_place(before if before in now else now[0])

    def go(self, path: Path) -> None:
        """Go to the field at a path, or as near as it still is; in another phase where this one does not show it."""
        if not section_exists(self.work.moment, section_of(path)):
            return
        if self.page is not None and self.page.focus_path(path):
            return
        place = place_of(path, self.phase)
        if not place:
            self._become("prepare")
            place = place_of(path, self.phase)
        if place != self.place:
            self.open_place(place, focus=False)
        if self.page is not None:
            while path and not self.page.focus_path(path):
                path = path[:-1]

    def step(self, by: int) -> None:
        """Go to the next or previous place. From a place that is none of them: back to where one was."""
        now = self._places()
        if self.place not in now:
            self.open_place(self._came_from if self._came_from in now else now[0])
        elif beside := place_beside(self.work, now, self.place, by):
            self.open_place(beside)

    def next_problem(self, by: int = 1) -> None:
        """Go to the next (or previous) thing that stops signing, from here on and round."""
        self.session.leave_field()
        self.work.problems_changed.emit()  # what waited for the field to be left, such as a track, is so now
        problem = self.problem_round.step(self.place, by)
        if problem is None:
            announce(self, self.work.say("screen-no-problems"))
            return
        self.work.touched.add(problem.path)
        self.go(problem.path)
        self._on_settled()
        announce(self, self.work.words.problem(problem))

    def turn_screen(self) -> None:
        """«Snu skjermen»: in a talk only the question, the answer and the way on are left, larger. Again: back."""
        if self.phase == "talk":
            self._set_turned(not self.is_turned)
            if self.page is not None:
                self.page.set_turned(self.is_turned)
            self._lay_out()

    def undo(self) -> None:
        """Take back the last step and go to where it was."""
        self._travel(self.session.undo)

    def redo(self) -> None:
        """Do again what was undone and go to where it was."""
        self._travel(self.session.redo)

    def save_now(self) -> None:
        """Save now, and say so."""
        self.session.leave_field()
        if self.saved.save_now():
            announce(self, self.saved.words)

    def print_document(self) -> None:
        """Print what is seen beside the form: the agreement alone in its phase, else the whole document."""
        if self.phase != "talk":
            print_document(self.work, self._kind(), self.window())

    def toggle_preview(self) -> None:
        """Show the page beside the form (in its place, where there is no room beside it), or fold it away."""
        if self._effective_width() >= Size.WIDE:
            self._is_preview_wanted = self.preview.is_folded
        else:
            self._is_page_over = not self._is_page_over
        self._lay_out()

    def focus_ring(self, by: int) -> None:
        """Move the focus on: list, form, page, bars."""
        stops = [self.list if self.list.isVisible() else self.picker, self.page, self.preview, self.bottom, self.bar]
        focus_next(stops, by)

    def focus_list(self) -> None:
        """Move the focus to the list of sections."""
        if self.list.isVisible():
            self.list.focus_current()
        else:
            self.picker.open_list()

    def close_case(self) -> bool:
        """Save and let go of the case; says whether it is saved. What is not saved is kept and told of."""
        if self.page is not None:
            self.page.leave()
        self.session.leave_field()
        if self.saved.state != "saved" and not self.saved.save_now():
            return False
        self._stop()
        self.saved.close()
        self._set_turned(False)
        _application().focusChanged.disconnect(self._on_focus)
        self.preview.let_go()
        self._settle.stop()
        return True

    def restyle(self) -> None:
        """Take measures again."""
        self._lay_out()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self.work.view_height = self.height() - self.bar.height() - self.bottom.height()
        self._lay_out()

    def _build(self, maker: PageMaker) -> None:
        self.bar = CaseTopBar(self.work)
        self.picker = SectionPicker(self.work)
        self.left = LeftColumn(self.work)
        self.list, self.went, self.hidden = self.left.list, self.left.went, self.left.hidden
        self.notes = FrameNotes(self.work, self.saved)
        self.undo_bar = UndoBar()
        self.busy = BusyBar(self.work.say("busy-cancel"), self.work.say("busy-cancelled"))
        self.preview = LivePreview(maker, self.work.name_of)
        self.bottom = CaseBottomBar()
        self.turn_back = Button(self.work.say("screen-turn-back"), "plain", act=self.turn_screen)
        self.turn_back.setToolTip("F11")
        self.turn_back.hide()
        self.bottom.add_button(self.turn_back)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.activated.connect(self.turn_screen)
        self.centre = centre = QWidget()
        centre.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._middle = QVBoxLayout(centre)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.notes)
        self._undo_row = QHBoxLayout()
        self._undo_row.addWidget(self.undo_bar)
        self._middle.addLayout(self._undo_row)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        for widget, stretch in ((self.left, 0), (centre, 1), (self.preview, 0)):
            self._body.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.picker)
        column.addLayout(self._body, 1)
        column.addWidget(self.busy)
        column.addWidget(self.bottom)

    def _connect(self) -> None:
        work = self.work
        self.bar.back_asked.connect(self.list_asked)
        self.bar.phase_chosen.connect(self.set_phase)
        self.bar.turn_asked.connect(self.turn_screen)
        self.list.chosen.connect(self.open_place)
        self.picker.chosen.connect(self._on_picked)
        self.picker.page_asked.connect(self.toggle_preview)
        self.bottom.previous_asked.connect(lambda: self.step(-1))
        self.bottom.next_asked.connect(self._on_next)
        self.undo_bar.undo_asked.connect(self.undo)
        self.saved.changed.connect(self.bar.show_saved)
        self.preview.field_asked.connect(self.go)
        _application().focusChanged.connect(self._on_focus)
        work.place_asked.connect(self.go)
        work.under_way.connect(self.busy.watch)
        work.section_asked.connect(self.open_place)
        work.taken_away.connect(lambda what: self.undo_bar.show_undo(work.say("ui-removed", what=what)))
        work.put_back.connect(self._put_back)
        work.problems_changed.connect(self._settle_soon)

    def _on_change(self, change: Change) -> None:
        self.saved.on_change()
        if change.came or change.went:
            self.went.show_change(change)
            self._show_list()
            self._show_steps()
        if self.page is not None:
            if self.place in self._places() or self.place in ASIDE:
                self.page.refresh(change)
            else:
                self.open_place(self._places()[0])
        self.notes.refresh()
        self._ask_for_pages()
        self._settle_soon()

    def _settle_soon(self) -> None:
        self._settle.start()

    def _on_settled(self) -> None:
        self._show_list()
        self.bar.show_case()
        if self.page is not None:
            self.page.show_problems(self.work.problem_sentences())

    def _put_back(self, path: Path) -> None:
        """Show what the case says in place of what was typed and not taken."""
        self.open_place(self.place, focus=False)
        if path:
            self.go(path)

    def _on_picked(self, place: str) -> None:
        self._is_page_over = False
        self.open_place(place)

    def _on_next(self) -> None:
        if self.page is not None and self.page.next_step() is not None:
            self.page.take_step()
        else:
            self.step(1)

    def _travel(self, way) -> None:
        paths = self.work.travel(way)
        if paths is None:
            return
        self.undo_bar.close_bar()
        inside = [path for path in paths if path[0] not in _NOT_IN_FORM]
        here = (path for path in inside if place_of(path, self.phase))
        if inside:
            self.go(next(here, inside[0]))

    def _show_page(self) -> None:
        """Show the page in the room that there is beside what is seen now, so that it is laid out once."""
        assert self.page is not None
        self._body.activate()
        self.page.resize(self.centre.size())
        self.page.show()

    def _let_go_of_page(self) -> None:
        page = self.page
        assert page is not None
        self.session.leave_field()
        page.later.forget()
        page.leave()
        self.work.fresh.clear()
        if self.place:
            self.work.visited.add(self.place)
        take_out(self._middle, page)
        self.page = None

    def _show_list(self) -> None:
        now = groups(self.work, self.phase)
        self.list.set_groups(now)
        self.list.set_current(self.place)
        self.picker.set_groups(now, self.place, self.page.title if self.page is not None else "")

    def _show_steps(self) -> None:
        own = self.page.next_step() if self.page is not None else None
        is_narrow = self._effective_width() < Size.NARROW
        show_way_on(self.bottom, self.work, self._places(), self.place, own, is_narrow=is_narrow)

    def _kind(self) -> Kind:
        return "agreement" if self.phase == "agree" and self.work.moment.has_agreement else "complete"

    def _places(self) -> tuple[str, ...]:
        return places(self.work, self.phase)

    def _become(self, phase: Phase) -> None:
        self.phase = phase
        self._set_turned(self.is_turned and phase == "talk")
        self.bar.set_phase(phase)

    def _set_turned(self, is_turned: bool) -> None:
        """A turned screen is read from the other side of the table: larger, and as it was when it is turned back."""
        if is_turned != self.is_turned:
            self.is_turned = is_turned
            scale = self.work.desk.office.text_scale
            look().set_percent(round(scale * _TURNED) if is_turned else scale)

    def _effective_width(self) -> float:
        return look().effective_width(self.width())

    def _lay_out(self) -> None:
        """Show the columns there is room for."""
        width = self._effective_width()
        is_wide, has_list = width >= Size.WIDE, width >= Size.MEDIUM
        over = self._is_page_over and not is_wide and self.phase != "talk"
        self.bar.set_narrow(width < Size.NARROW)
        self.bottom.set_narrow(width < Size.NARROW)
        wants = self.page is not None and self.page.wants_preview and self._is_preview_wanted
        self.preview.set_folded(not (over or (wants and is_wide)))
        self.preview.propose_fit("whole" if is_wide else "follow")
        self.preview.restyle()
        if over and not has_list:
            self.preview.setFixedWidth(self.width())
        is_talk = self.phase == "talk"
        show_if(self.bar, not self.is_turned)
        show_if(self.turn_back, self.is_turned)
        self.list.set_roomy(is_talk)
        self.bottom.set_roomy(is_talk and width >= Size.NARROW)
        self._escape.setEnabled(self.is_turned)
        show_if(self.hidden, is_talk)
        show_if(self.left, has_list and not over and not self.is_turned)
        show_if(self.picker, not has_list and not self.is_turned)
        show_if(self.centre, has_list or not over)
        show_if(self.preview, (has_list or over) and not is_talk)
        self._show_steps()
        self._ask_for_pages()

    @property
    def has_newest_pages(self) -> bool:
        """Say whether the pages that are seen are those of the case as it is now, or none are seen."""
        return self.preview.is_newest

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The page turns to the field one goes to."""
        if self.page is not None and now is not None and self.page.isAncestorOf(now):
            before, self._marked = self._marked, path_at(now)
            if self._marked or before:
                self.preview.show_field(self._marked)

    def _ask_for_pages(self) -> None:
        self.preview.show_case(self.session.paper_moment, self._kind())


def _application() -> QApplication:
    return cast(QApplication, QApplication.instance())
