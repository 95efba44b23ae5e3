"""The menu of an open case: copies of the document, and how the screen looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from aevdesk.desk.files import neutral_name
from aevdesk.rules.closing import may_end
from aevdesk.rules.versions import can_fail, is_sealed
from aevdesk.ui.pages.cases.calendar_acts import ask_for_calendar
from aevdesk.ui.pages.keep_file import FILTERS, ask_for_place, keep
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import Mode, dress, look
from aevdesk.ui.widgets import announce

Form = Literal["docx", "pdf"]
MODES: tuple[Mode, ...] = ("system", "light", "dark", "contrast")


class CaseMenu(QMenu):
    """Made each time it opens, so that it shows how things are."""

    def __init__(self, work: Work, parent: QWidget) -> None:
        super().__init__(parent)
        dress(self)
        self._work, self._window = work, parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if is_sealed(work.session.case):
            there = self.addAction(work.say("screen-sealed-files"))
            there.triggered.connect(lambda: work.section_asked.emit("signing"))
        else:
            self._add_copies()
        self.addSeparator()
        self._add_life()
        self.addSeparator()
        add_look_actions(self, work)
        self.addSeparator()
        self.addAction(f"{work.say('command-all')}\tCtrl+K").triggered.connect(work.commands_asked)

    def _add_life(self) -> None:
        """What a case goes through after the signing, as far as it has come."""
        work, case = self._work, self._work.moment.case
        self._add_place("papers-open", "papers")
        if work.moment.assess:
            self._add_place("decision-title", "decision_text")
        if is_sealed(case) or case.doc.number > 1:
            self._add_place("progress-title", "progress")
        if can_fail(work.moment):
            self._add_place("failed-title", "failed_return")
        if may_end(work.moment):
            self._add_place("closing-open", "closing")
        dates = self.addAction(work.say("calendar-make"))
        dates.triggered.connect(
            lambda: ask_for_calendar(work.desk, self._window, work.folder_doubted.emit, work.session.case_id)
        )
        self._add_place("handover-open", "handover")
        self.addAction(work.say("versions-open")).triggered.connect(lambda: work.full_asked.emit("versions"))

    def _add_place(self, words: str, place: str) -> None:
        self.addAction(self._work.say(words)).triggered.connect(lambda: self._work.section_asked.emit(place))

    def _add_copies(self) -> None:
        work, parent = self._work, self._window
        kinds = ("complete", "agreement") if work.moment.has_agreement else ("complete",)
        for kind in kinds:
            action = self.addAction(work.say(f"screen-print-{kind}"))
            action.triggered.connect(lambda _on=False, kind=kind: print_document(work, kind, parent))
        self.addSeparator()
        for form in ("docx", "pdf"):
            for kind in kinds:
                action = self.addAction(work.say(f"screen-copy-{form}-{kind}"))
                action.triggered.connect(lambda _on=False, kind=kind, form=form: ask_where(work, kind, form, parent))


def add_look_actions(menu: QMenu, work: Work) -> None:
    """Theme and text size: they apply at once and are remembered."""
    group = QActionGroup(menu)
    for mode in MODES:
        action = menu.addAction(work.say(f"screen-mode-{mode}"))
        action.setCheckable(True)
        action.setChecked(look().mode == mode)
        choose: Callable[[], None] = lambda mode=mode: set_mode(work, mode)  # noqa: E731
        action.triggered.connect(choose)
        group.addAction(action)
    menu.addSeparator()
    for name, steps, keys in (("larger", 1, "Ctrl++"), ("smaller", -1, "Ctrl+-"), ("normal", 0, "Ctrl+0")):
        action = menu.addAction(f"{work.say(f'screen-text-{name}')}\t{QKeySequence(keys).toString()}")
        action.triggered.connect(lambda _on=False, steps=steps: step_text(work.desk, steps))


def set_mode(work: Work, mode: Mode) -> None:
    """Switch the theme, and remember it."""
    look().set_mode(mode)
    work.desk.remember(work.desk.office.model_copy(update={"theme": mode}))


def step_text(desk, steps: int) -> None:
    """Larger or smaller text (0: as it was meant), and remember it."""
    look().step_percent(steps)
    desk.remember(desk.office.model_copy(update={"text_scale": look().percent}))


def ask_where(work: Work, kind: str, form: str, parent: QWidget) -> None:
    """Ask where the copy shall lie, without stopping the window, and write it there."""
    name = neutral_name(kind, work.moment.today, work.session.case_id, form)
    title, write = work.say(f"screen-copy-{form}-{kind}"), partial(write_copy, work, kind, form, teller=parent)
    ask_for_place(parent, title, name, FILTERS[form], write, work.folder_doubted.emit)


def write_copy(work: Work, kind: str, form: str, where: Path, teller: QWidget) -> None:
    """Write the document as a file, made off the screen's thread; what went wrong is a sentence with a way out."""
    from aevdesk.documents.content import Kind
    from aevdesk.ui.errand import send

    moment = work.moment
    errand = send(
        work,
        lambda: work.desk.render(moment, cast(Kind, kind), cast(Form, form)),
        lambda data: _save_copy(work, kind, form, where, data, teller),
        lambda _error: work.file_trouble.emit(kind, form),
    )
    work.under_way.emit(errand, work.say(f"busy-{form}"))


def _save_copy(work: Work, kind: str, form: str, where: Path, data: bytes, teller: QWidget) -> None:
    if not keep(data, where):
        work.file_trouble.emit(kind, form)
    else:
        work.desk.drawer.record("export", case_id=work.session.case_id)
        announce(teller, work.say("screen-copy-made"))
    work.tell_of_template()


def print_document(work: Work, kind: str, window: QWidget) -> None:
    """Print the document as it is now, through the system's own dialog; what is sealed is printed where it lies.

    The pages are made off the screen's thread.
    """
    from aevdesk.documents.content import Kind
    from aevdesk.ui.errand import send
    from aevdesk.ui.printing import PPI

    if is_sealed(work.session.case):
        work.section_asked.emit("signing")
        return
    moment = work.moment
    errand = send(
        work,
        lambda: work.desk.pages(moment, cast(Kind, kind), PPI),
        lambda pages: _print(work, pages, window),
        lambda _error: work.print_trouble.emit(),
    )
    work.under_way.emit(errand, work.say("busy-print"))


def _print(work: Work, pages: Sequence[bytes], window: QWidget) -> None:
    from aevdesk.ui.printing import CannotPrintError, ask_and_print

    try:
        is_printed = ask_and_print(pages, work.say("screen-print-name"), window)
    except CannotPrintError:
        work.print_trouble.emit()
        return
    if is_printed:
        work.desk.drawer.record("print", case_id=work.session.case_id)
