"""What a page of an open case gets, what it may ask for, and how it lets go."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from aevdesk.case.edits import Edit, EditError, InsertRow, MoveRow, Path, RemoveRow, SetValue, Together
from aevdesk.desk.errors import DeskError, SealedError, SignaturesStandError
from aevdesk.desk.wording import Wording
from aevdesk.rules.outline import find_field, section_of
from aevdesk.ui.pages.form.going_on import go_on
from aevdesk.ui.pages.form.later import Later
from aevdesk.ui.pages.form.values import Sayer

if TYPE_CHECKING:
    from aevdesk.case.base import Row
    from aevdesk.case.moment import Moment
    from aevdesk.desk.desk import Desk
    from aevdesk.desk.session import Change, Session
    from aevdesk.rules.problem import Problem
    from aevdesk.texts import Texts

GONE = "edit.no_such_place"
_Found = TypeVar("_Found")


@dataclass(slots=True)
class Refusal:
    """An edit that the desk would not make: the reason, and the edits to make again when the user says so."""

    error: DeskError
    edits: dict[Path, Edit] = field(default_factory=dict[Path, Edit])


@dataclass(frozen=True, slots=True)
class Step:
    """Where the primary button of a page leads: its words, what it does, and what is missing first."""

    words: str
    note: str = ""
    missing: str = ""


class Work(QObject):
    """An open case as its pages work with it: the desk, the session, the words, and the ways to other places.

    `words` says codes and `sayer` values. Every edit of a page goes through here. An edit that
    signatures or a seal forbid is kept in `refusal` and told of by `refused`; the window then asks what to do. `opened`
    are optional fields wanted in this sitting, `touched` fields that were edited and left, `visited` sections that were
    left once: from then on their problems are shown, save those of `fresh` rows, made since one came to the page.
    """

    refused = Signal()
    place_asked = Signal(object)
    section_asked = Signal(str)
    full_asked = Signal(str)
    search_asked = Signal()
    commands_asked = Signal()
    taken_away = Signal(str)
    problems_changed = Signal()
    under_way = Signal(object, str)
    put_back = Signal(object)
    file_trouble = Signal(str, str)
    print_trouble = Signal()
    template_trouble = Signal(object)
    folder_doubted = Signal(object)

    def __init__(self, desk: Desk, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self.session = desk, session
        self.texts: Texts = desk.texts()
        self.words = Wording(self.texts, desk.catalogues)
        self.sayer = Sayer(self.words)
        self.opened: set[Path] = set()
        self.touched: set[Path] = set()
        self.visited: set[str] = set()
        self.fresh: set[Path] = set()
        self.refusal: Refusal | None = None
        self._found_of: Moment | None = None
        self._found: dict[Hashable, object] = {}
        self.view_height = QGuiApplication.primaryScreen().availableGeometry().height()
        """The height in px that a page is seen in, as far as it is known: at most that of the screen."""

    @property
    def moment(self) -> Moment:
        """The case as it is now."""
        return self.session.moment

    def once(self, name: Hashable, find: Callable[[], _Found]) -> _Found:
        """What follows from the case as it is now, found out once for each value of it."""
        if self._found_of is not self.moment:
            self._found_of, self._found = self.moment, {}
        if name not in self._found:
            self._found[name] = find()
        return cast("_Found", self._found[name])

    def say(self, message: str, **params: str | int) -> str:
        """A sentence of the screen."""
        return self.texts.say(message, "", **params)

    def name_of(self, path: Path) -> str:
        """The field at a path, or the nearest thing around it that has a name, in words."""
        place = path
        while place:
            spot = find_field(self.moment, place)
            if spot is not None:
                return self.words.field(spot.form_id)
            place = place[:-1]
        return self.words.section(section_of(path)) if path else ""

    def set(self, path: Path, value: object, *, typing: bool = False) -> str:
        """Put a value at a path; returns what is wrong with it, in words, or nothing."""
        return self._make(SetValue(path, value), typing=typing) or ""

    def edit(self, edit: Edit) -> bool:
        """Do an edit; says whether it was done."""
        return self._make(edit, typing=False) is None

    def add(self, path: Path, row: Row, index: int | None = None) -> bool:
        """Put a row into a list; says whether it was done."""
        return self.edit(InsertRow(path, row, index))

    def remove(self, path: Path, what: str) -> None:
        """Take a row out and offer it back under the name `what`."""
        if self.edit(RemoveRow(path)):
            self.taken_away.emit(what)

    def move(self, path: Path, index: int) -> None:
        """Move a row to another place in its list."""
        self.edit(MoveRow(path, index))

    def leave_field(self, path: Path) -> None:
        """A field was left: what was typed is one step, saved at once, and may now be told of."""
        self.touched.add(path)
        self.session.leave_field()
        self.problems_changed.emit()

    def go(self, path: Path) -> None:
        """Go to the field at a path, wherever it stands."""
        self.place_asked.emit(path)

    def try_again(self) -> None:
        """Make the refused edits now that they are allowed."""
        refusal, self.refusal = self.refusal, None
        for edit in refusal.edits.values() if refusal else ():
            self._make(edit, typing=False)

    def travel(self, way: Callable[[], tuple[Path, ...]]) -> tuple[Path, ...] | None:
        """Undo or redo; the places it touched, or None when signatures or a seal forbid it, which is then told of."""
        try:
            return way()
        except (SignaturesStandError, SealedError) as error:
            self.refusal = Refusal(error)
            self.refused.emit()
            return None

    def tell_of_template(self) -> None:
        """Say it when the office's own template could not be used for what was just made."""
        templates = self.desk.templates
        if templates is not None and (trouble := templates.take_trouble()) is not None:
            self.template_trouble.emit(trouble)

    def problem_sentences(self) -> Mapping[Path, str]:
        """What stops signing, by the place that cures it, as far as it is time to say so."""
        found: dict[Path, str] = {}
        for problem in self.session.problems:
            is_time = problem.path in self.touched or (problem.section in self.visited and not self._is_fresh(problem))
            if problem.blocks and is_time and problem.path not in found:
                found[problem.path] = self.words.problem(problem)
        return found

    def _is_fresh(self, problem: Problem) -> bool:
        return any(problem.path[: len(row)] == row for row in self.fresh)

    def _make(self, edit: Edit, *, typing: bool) -> str | None:
        """None when the edit was made, else what to say about it under the field."""
        try:
            if isinstance(edit, SetValue):
                self.session.set(edit.path, edit.value, typing=typing)
            else:
                self.session.edit(edit)
        except (SignaturesStandError, SealedError) as error:
            self._refuse(error, edit)
            return ""
        except EditError as error:
            return "" if error.code == GONE else self.say("screen-value-refused")
        self.fresh.update(_rows_made(edit))
        return None

    def _refuse(self, error: DeskError, edit: Edit) -> None:
        refusal = self.refusal or Refusal(error)
        refusal.error = error
        refusal.edits[edit.path if isinstance(edit, SetValue) else (str(len(refusal.edits)),)] = edit
        self.refusal = refusal
        self.refused.emit()


class CasePage(QWidget):
    """A page of one section of an open case. Made when one goes there, thrown away when one leaves.

    A special page is a subclass, entered in `special.py`. It builds itself in `__init__` from `work.moment`, shows
    later changes in `refresh` and what is wrong in `show_problems`, and goes to a field in `focus_path`. `next_step`
    replaces the usual «Neste: …»; then `take_step` is what it does. `leave` is called once before the page goes.
    What lies below what is seen first goes to `later`, so that a page can be seen and written in at once.
    `way_on_wanted()`: nothing is left to do here, and the focus may stand on the primary button.
    """

    wants_preview: ClassVar[bool] = True
    """False folds the page beside the form away while this page is shown."""

    step_changed = Signal()
    way_on_wanted = Signal()

    def __init__(self, section: str, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section, self.work = section, work
        self.later = Later(self, work.view_height)

    @property
    def title(self) -> str:
        """The heading of the page."""
        return self.work.words.section(self.section)

    def refresh(self, change: Change) -> None:
        """Show what an edit changed, and nothing else."""

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong at its place; what is not named is right."""

    def focus_start(self) -> None:
        """Move the focus to where the page begins."""
        self.setFocus()

    def focus_path(self, path: Path) -> bool:  # noqa: ARG002
        """Move the focus to the field at a path, opening what hides it; say whether it is on this page."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that no field had a use for goes on to the next one."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held
        if not (is_enter and go_on(QApplication.focusWidget())):
            super().keyPressEvent(event)

    def set_turned(self, turned: bool) -> None:
        """Show only what the person across the table needs, or everything again."""

    def next_step(self) -> Step | None:
        """The page's own primary step, or None for the next section."""
        return None

    def take_step(self) -> None:
        """Do the page's own primary step."""

    def leave(self) -> None:
        """Let go of what the page holds outside itself."""


class FullPage(QWidget):
    """A page that takes the whole window (settings, signing, versions). `closed()` goes back to where one was."""

    closed = Signal()

    def focus_start(self) -> None:
        """Move the focus to where the page begins."""
        self.setFocus()

    def can_leave(self) -> bool:
        """Say whether the page may be left now; a page that says no shows why."""
        return True

    def leave(self) -> None:
        """Let go of what the page holds outside itself."""


def _rows_made(edit: Edit) -> list[Path]:
    """Where the rows stand that an edit put in."""
    parts = edit.edits if isinstance(edit, Together) else (edit,)
    return [(*part.path, part.row.id) for part in parts if isinstance(part, InsertRow)]


def path_at(widget: QWidget | None) -> Path:
    """The path of the field or row that a widget belongs to: that of the nearest part around it that has one."""
    while widget is not None:
        path = getattr(widget, "path", None)
        if isinstance(path, tuple):
            return cast("Path", path)
        widget = widget.parentWidget()
    return ()
