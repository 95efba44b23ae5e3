"""An open case: every change goes through here, can be undone, and is handed to the store at once."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from secrets import token_hex
from typing import Protocol

from aevdesk.case.base import Row
from aevdesk.case.edits import Edit, InsertRow, MoveRow, Path, RemoveRow, SetValue, Together, apply, value_at
from aevdesk.case.model import Case, Event
from aevdesk.case.moment import Ground, Moment
from aevdesk.desk.errors import SealedError, SignaturesStandError
from aevdesk.rules import outline
from aevdesk.rules.checks import problems
from aevdesk.rules.fillings import fillings
from aevdesk.rules.problem import Problem
from aevdesk.rules.versions import is_progress, is_sealed
from aevdesk.store.records import CaseText

_ALWAYS_OPEN = ("signing", "archive", "worknote", "set_aside", "events", "doc")
"""Parts that say something about the document and are not in it: they change without voiding anything."""


class Keeper(Protocol):
    """The part of the store that a session hands its text to. Acknowledgements come to the desk, not here."""

    def put(self, text: Callable[[], CaseText]) -> int:
        """Take what makes the text, for saving soon; returns a ticket that a later acknowledgement covers."""
        ...

    def hurry(self) -> object:
        """Save what waits at once, without making the caller wait."""
        ...

    def flush(self) -> int:
        """Save what waits, now. Raises StoreError when it could not; the text is then kept and tried again."""
        ...


@dataclass(frozen=True)
class Change:
    """What an edit did: the case before and after, the places named, and the sections that came and went."""

    before: Moment
    after: Moment
    paths: tuple[Path, ...]
    came: tuple[str, ...] = ()
    went: tuple[str, ...] = ()


Listener = Callable[[Change], None]


class Session:
    """One case, open for work.

    `edit` gives a new case value, remembers the way back, tells the listeners, and hands the text to the keeper. It
    raises EditError for an edit the case cannot take, SignaturesStandError when it would change what somebody has
    signed, and SealedError when the version is sealed; then nothing has happened.
    """

    def __init__(
        self, case_id: str, case: Case, keeper: Keeper, ground: Ground, today: date, *, by: str = "",
        sealed: Case | None = None, keep: Callable[[Moment], CaseText],
    ) -> None:  # fmt: skip
        self.case_id = case_id
        self.by = by
        self._sealed = sealed
        self._keeper, self.kept = keeper, keep
        self._ground = ground
        self._today = today
        self._undo: list[tuple[Edit, Edit]] = []
        self._redo: list[Edit] = []
        self._typing: Path | None = None
        self._ticket = 0
        self._listeners: list[Listener] = []
        self._state = _State(Moment(case, today, ground))

    @property
    def case(self) -> Case:
        """The case as it is now."""
        return self._state.moment.case

    @property
    def moment(self) -> Moment:
        """The case as it is now, on today's date."""
        return self._state.moment

    @property
    def paper_moment(self) -> Moment:
        """The case as its document says it: of a sealed version what was sealed, whatever has been told of it since."""
        if self._sealed is None or not is_sealed(self.case):
            return self.moment
        return Moment(self._sealed, self._today, self._ground)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What stops signing and what is worth a note, in the order of the form."""
        return self._state.problems

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after every change; returns the way to stop it."""
        self._listeners.append(listener)

        def stop() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    def set(self, path: Path, value: object, *, typing: bool = False) -> None:
        """Put a value at a path. Keys typed into one field without leaving it (`typing`) are one step of undo."""
        if value_at(self.case, path) != value:
            self.edit(SetValue(path, value), typing=typing)

    def add(self, path: Path, row: Row, index: int | None = None) -> str:
        """Put a row into a list and return its id."""
        self.edit(InsertRow(path, row, index))
        return row.id

    def remove(self, path: Path) -> None:
        """Take a row out. It can be had back by undo."""
        self.edit(RemoveRow(path))

    def move(self, path: Path, index: int) -> None:
        """Move a row to another place in its list."""
        self.edit(MoveRow(path, index))

    def edit(self, edit: Edit, *, typing: bool = False) -> None:
        """Do an edit. See the class for what it raises."""
        self._refuse_if_closed(edit)
        path = edit.path if typing and isinstance(edit, SetValue) else None
        edit, case, inverse = self._with_what_follows(self._with_event(edit))
        if path is not None and path == self._typing and self._undo:
            self._undo[-1] = _as_one(self._undo[-1], (edit, inverse))
        else:
            self._undo.append((edit, inverse))
        self._typing = path
        self._redo.clear()
        self._become(case, edit)

    def leave_field(self) -> None:
        """The field was left: its typing is one step of undo, and what waits is saved at once."""
        self._typing = None
        self._keeper.hurry()

    @property
    def can_undo(self) -> bool:
        """Say whether there is anything to undo."""
        return bool(self._undo)

    def undo(self) -> tuple[Path, ...]:
        """Take the last step back; returns the places it touched, empty when there was none."""
        if not self._undo:
            return ()
        edit, inverse = self._undo[-1]
        self._refuse_if_closed(inverse)
        self._undo.pop()
        self._redo.append(edit)
        return self._step(inverse)

    def redo(self) -> tuple[Path, ...]:
        """Do again what was undone; returns the places it touched."""
        if not self._redo:
            return ()
        edit = self._redo[-1]
        self._refuse_if_closed(edit)
        self._redo.pop()
        case, inverse = apply(self.case, edit)
        self._undo.append((edit, inverse))
        self._typing = None
        return self._become(case, edit)

    def void_signatures(self) -> None:
        """Take away the signatures given, because the content is about to change. Cannot be undone."""
        self.replace(
            self.case.model_copy(
                update={
                    "signing": self.case.signing.model_copy(
                        update={"signatures": (), "preview_hash": "", "identity": False}
                    ),
                    "doc": self.case.doc.model_copy(update={"status": "draft", "since": self._today}),
                }
            )
        )

    def replace(self, case: Case) -> None:
        """Go on with another value of the case (a new version, a sealed state). Clears the way back."""
        self._undo.clear()
        self._redo.clear()
        self._typing = None
        self._become(case, None)

    def accept_sealed(self, case: Case) -> None:
        """The version has been sealed and kept; go on with it, without saving it once more."""
        self._undo.clear()
        self._redo.clear()
        self._sealed = case
        self._show(case, None)

    @property
    def signers(self) -> tuple[str, ...]:
        """The names of those who have signed this version so far."""
        return tuple(s.name for s in self.case.signing.signatures if s.is_given)

    def is_open_for(self, path: Path) -> bool:
        """Say whether the place may change without voiding signatures or breaking a seal."""
        if path[0] in _ALWAYS_OPEN:
            return True
        if is_sealed(self.case):
            return is_progress(path)
        return not self.signers or self._is_contact(path)

    def _is_contact(self, path: Path) -> bool:
        spot = outline.find_field(self.moment, path)
        return spot is not None and spot.ask.contact

    def _refuse_if_closed(self, edit: Edit) -> None:
        for path in paths_of(edit):
            if not self.is_open_for(path):
                if is_sealed(self.case):
                    raise SealedError("desk.sealed")
                raise SignaturesStandError("desk.signatures_stand", who=", ".join(self.signers))

    def _with_event(self, edit: Edit) -> Edit:
        """A change of track is told in the history of the case, in the same step."""
        if not (isinstance(edit, SetValue) and edit.path == ("triage", "track")):
            return edit
        before = self.case.triage.track or ""
        if not before or before == edit.value:
            return edit
        event = Event(date=self._today, code="track_changed", by=self.by, before=before, after=str(edit.value or ""))
        return Together((edit, SetValue(("events",), (*self.case.events, event))))

    def _with_what_follows(self, edit: Edit) -> tuple[Edit, Case, Edit]:
        """The edit with what follows from it, what the case becomes, and the way back.

        Empty fields that follow from the answer are filled in the same step, so that undo takes them back too.
        """
        case, inverse = apply(self.case, edit)
        after = Moment(case, self._today, self._ground)
        extra = tuple(f for path in paths_of(edit) for f in fillings(after, path, before=self.moment))
        if extra:
            edit = Together((edit, *extra))
            case, inverse = apply(self.case, edit)
        return edit, case, inverse

    def _step(self, edit: Edit) -> tuple[Path, ...]:
        case, _ = apply(self.case, edit)
        self._typing = None
        return self._become(case, edit)

    def _become(self, case: Case, edit: Edit | None) -> tuple[Path, ...]:
        return self._show(case, edit, is_new=True)

    def _show(self, case: Case, edit: Edit | None, *, is_new: bool = False) -> tuple[Path, ...]:
        before = self._state
        self._state = _State(Moment(case, self._today, self._ground))
        paths = paths_of(edit) if edit else ()
        change = Change(
            before.moment,
            self._state.moment,
            paths,
            came=tuple(s for s in self._state.sections if s not in before.sections),
            went=tuple(s for s in before.sections if s not in self._state.sections),
        )
        if is_new:
            self.save()
        for listener in tuple(self._listeners):
            listener(change)
        return paths

    @property
    def ticket(self) -> int:
        """The ticket of what was last handed to the keeper, which an acknowledgement of that or later covers."""
        return self._ticket

    def save(self) -> None:
        """Hand the case to the keeper, which saves it soon."""
        moment = self._state.moment
        self._ticket = self._keeper.put(lambda: self.kept(moment))

    def save_now(self) -> None:
        """Hand over what there is and save it before returning. Raises StoreError when it could not."""
        self.save()
        self._keeper.flush()


class _State:
    """A moment with what follows from it, computed once and only when asked for."""

    def __init__(self, moment: Moment) -> None:
        self.moment = moment

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        return problems(self.moment)

    @cached_property
    def sections(self) -> tuple[str, ...]:
        return tuple(s.id for s in outline.sections(self.moment))


def _as_one(earlier: tuple[Edit, Edit], later: tuple[Edit, Edit]) -> tuple[Edit, Edit]:
    """Two edits of one field, each with its inverse, as one step of undo."""
    if isinstance(earlier[0], SetValue) and isinstance(later[0], SetValue):
        return later[0], earlier[1]
    return Together((earlier[0], later[0])), Together((later[1], earlier[1]))


def paths_of(edit: Edit) -> tuple[Path, ...]:
    """The places an edit names."""
    if isinstance(edit, Together):
        return tuple(path for part in edit.edits for path in paths_of(part))
    if isinstance(edit, InsertRow):
        return ((*edit.path, edit.row.id),)
    return (edit.path,)


def new_row_id(prefix: str) -> str:
    """An id for a new row, never given before."""
    return f"{prefix}-{token_hex(4)}"
