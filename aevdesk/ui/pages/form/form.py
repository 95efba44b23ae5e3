"""A form: the fields that exist at one place of a case, kept in step with it and never rebuilt under the cursor."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from aevdesk.case.base import ANSWERABLE, Statement
from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.rules.outline import FieldSpot, find_field, inner_fields
from aevdesk.ui.pages.form.columns import FormLayout
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.form.later import Later
from aevdesk.ui.pages.form.quiet import is_seen, split
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.widgets import AddMore, Button, show_if, take_out

Spots = Callable[[Moment], Sequence[FieldSpot]]
Part = FieldPart  # every part of a form has the same four methods: refresh, show_problems, focus_path, focus_first
_FEW = 2


class Form(FollowsLook, QWidget):
    """The fields that `spots` names, in order; the optional ones that are empty folded behind «Legg til …».

    `refresh` adds what came, takes away what went and shows new values; a field that stays keeps its widget, its cursor
    and its focus. With `later`, fields that are not in view at first are built when the page has been seen, and those
    after the first `at_once` if that is given; whatever asks for them sooner gets them.
    """

    def __init__(
        self,
        work: Work,
        spots: Spots,
        *,
        gap: int = 24,
        later: Later | None = None,
        at_once: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.work = work
        self._spots, self._gap = spots, gap
        self._later, self._at_once = later, at_once
        self._to_come: deque[FieldSpot] = deque()
        self._sentences: Mapping[Path, str] = {}
        self._parts: dict[Path, Part] = {}
        self._folded: dict[str, FieldSpot] = {}
        self._column = FormLayout(self)
        self._more = FoldedFields(work)
        self._more.wanted.connect(self._on_wanted)
        self._column.addWidget(self._more)
        self.follow_look()
        self.refresh()

    @property
    def is_blank(self) -> bool:
        """Say whether the form has nothing to show and nothing to offer."""
        return not self._parts and not self._to_come and not self._folded

    def finish(self) -> None:
        """Build now what was left for later."""
        while self._to_come:
            self._build_next()

    def refresh(self) -> None:
        """Show the case as it is now."""
        self.finish()
        moment = self.work.moment
        found = split(moment, self._spots(moment), self.work.opened)
        keeps = {spot.path for spot in found.shown}
        next_focus = self._after_focus(keeps)
        for path in [path for path in self._parts if path not in keeps]:
            take_out(self._column, self._parts.pop(path))
        ordered: dict[Path, Part] = {}
        for place, spot in enumerate(found.shown):
            part = self._parts.get(spot.path)
            if part is None and (self._to_come or self._may_wait(place)):
                self._to_come.append(spot)
                continue
            if part is None:
                part = self._put(spot, place)
                self._count_in(part)
            else:
                part.refresh(spot)
            ordered[spot.path] = part
        self._parts = ordered
        self._folded = {spot.form_id: spot for spot in found.folded}
        if self._to_come and self._later is not None:
            for _spot in tuple(self._to_come):
                self._later.add(self._build_next)
        else:
            self._offer_folded()
        self._later = None  # from now on the form is kept whole
        if next_focus is not None:
            ordered[next_focus].focus_first() if next_focus in ordered else self._more.setFocus()

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong at its place."""
        self._sentences = sentences
        for part in self._parts.values():
            part.show_problems(sentences)

    def focus_path(self, path: Path) -> bool:
        """Go to the field at a path, opening it if it is folded; say whether it is in this form."""
        self.finish()
        spot = next((s for s in self._spots(self.work.moment) if path[: len(s.path)] == s.path), None)
        if spot is None:
            return False
        if spot.path not in self._parts:
            self.work.opened.add(spot.path)
            self.refresh()
        return spot.path in self._parts and self._parts[spot.path].focus_path(path)

    def focus_first(self) -> bool:
        """Go to the first field, or to what can be added; say whether there was anything."""
        first = next(iter(self._parts.values()), None)
        if first is not None:
            return first.focus_first()
        if self._folded:
            self._more.setFocus(Qt.FocusReason.TabFocusReason)
        return bool(self._folded)

    def focus_first_empty(self) -> bool:
        """Go to the first field in which nothing stands, else to the first."""
        self.finish()
        empty = next((part for part in self._parts.values() if part.is_empty), None)
        return empty.focus_first() if empty is not None else self.focus_first()

    def restyle(self) -> None:
        """Take measures again."""
        self._column.setSpacing(look().gap(self._gap))

    def _put(self, spot: FieldSpot, place: int) -> Part:
        part = make_part(self.work, spot)
        self._column.insert(place, part)
        if self.isVisible():
            part.show()
        return part

    def _may_wait(self, place: int) -> bool:
        is_enough = self._at_once is not None and place >= self._at_once
        return self._later is not None and (is_enough or not self._later.has_room)

    def _count_in(self, part: QWidget) -> None:
        """Of two short fields that share a row, each takes half of it."""
        if self._later is not None:
            share = 0.5 if part.property("is_short") else 1
            self._later.fill(part, share=share, gap=self._column.spacing())

    def _build_next(self) -> None:
        """Build the next of the fields that were left for later; nothing when they were asked for before."""
        if not self._to_come:
            return
        spot = self._to_come.popleft()
        self._parts[spot.path] = part = self._put(spot, len(self._parts))
        part.show_problems(self._sentences)
        if not self._to_come:
            self._offer_folded()

    def _offer_folded(self) -> None:
        self._more.set_fields([(code, self.work.words.field(code)) for code in self._folded])

    def _on_wanted(self, form_id: str) -> None:
        spot = self._folded.get(form_id)
        if spot is None:
            return
        self.work.opened.add(spot.path)
        self.refresh()
        part = self._parts.get(spot.path)
        if part is not None:
            part.want()

    def _after_focus(self, keeps: set[Path]) -> Path | None:
        """Where the focus goes when the field that has it goes away: to the next one that stays."""
        focused = QApplication.focusWidget()
        order = list(self._parts)
        for at, path in enumerate(order):
            if path not in keeps and focused is not None and self._parts[path].isAncestorOf(focused):
                return next((near for near in order[at + 1 :] + order[:at][::-1] if near in keeps), ("",))
        return None


class FoldedFields(QWidget):
    """«Legg til …»: the optional fields by name, seen when asked for; one or two stand there at once. `wanted(id)`."""

    wanted = Signal(str)

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = Button(work.say("screen-add-more"), "quiet", icon="plus", act=self._toggle)
        self._names = AddMore()
        self._names.opened.connect(self._on_opened)
        self._is_unfolded = False
        self._fields: list[tuple[str, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._button)
        column.addWidget(self._names)
        self.setFocusProxy(self._button)
        self._show()

    def set_fields(self, fields: Sequence[tuple[str, str]]) -> None:
        """Offer these (id, name) pairs."""
        if list(fields) != self._fields:
            self._fields = list(fields)
            self._show()

    def _toggle(self) -> None:
        self._is_unfolded = not self._is_unfolded
        self._show()

    def _show(self) -> None:
        many = len(self._fields) > _FEW
        names_shown = bool(self._fields) and (self._is_unfolded or not many)
        show_if(self._button, many)
        self._names.set_fields(self._fields if names_shown else ())
        show_if(self, bool(self._fields))
        self.updateGeometry()

    def _on_opened(self, form_id: str) -> None:
        self._is_unfolded = False
        self.wanted.emit(form_id)


class GroupPart(QWidget):
    """The fields of a group, such as those of an activity's type, without a frame of their own."""

    def __init__(self, work: Work, spot: FieldSpot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spot = spot
        self._form = Form(work, lambda moment: inner_fields(moment, self._spot))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self.setFocusProxy(self._form)

    @property
    def is_empty(self) -> bool:
        """Groups are never gone to for being empty; their fields are."""
        return False

    def refresh(self, spot: FieldSpot) -> None:
        """Show the group as it is now."""
        self._spot = spot
        self._form.refresh()
        show_if(self, not self._form.is_blank)

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong at its place."""
        self._form.show_problems(sentences)

    def focus_path(self, path: Path) -> bool:
        """Go to a field of the group."""
        return self._form.focus_path(path) or self._form.focus_first()

    def focus_first(self) -> bool:
        """Go to the first field of the group."""
        return self._form.focus_first()

    def want(self) -> None:
        """Go to the group that was asked for."""
        self.focus_first()


class StatementPart(QWidget):
    """A text, and under it what it rests on, folded until wanted."""

    def __init__(self, work: Work, spot: FieldSpot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._path = work, spot.path
        text, based_on = self._inner(spot)
        self._text = FieldPart(work, text, label_of=spot)
        self._based_on: FieldPart | None = None
        self._open = Button(work.say("screen-based-on"), "quiet", icon="plus", size="small", act=self._unfold)
        self._open.setAccessibleName(f"{work.say('screen-based-on')}: {work.words.field(spot.form_id)}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._text)
        self._column.addWidget(self._open)
        self.setFocusProxy(self._text)
        self._show(based_on)

    @property
    def is_empty(self) -> bool:
        """Say whether no text stands there."""
        return self._text.is_empty

    def refresh(self, spot: FieldSpot) -> None:
        """Show the statement as it is now."""
        text, based_on = self._inner(spot)
        self._text.refresh(text, label_of=spot)
        self._show(based_on)

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong: a check names the statement, not the text in it."""
        whole = sentences.get(self._path)
        self._text.show_problems({**sentences, (*self._path, "text"): whole} if whole else sentences)
        if self._based_on is not None:
            self._based_on.show_problems(sentences)

    def focus_path(self, path: Path) -> bool:
        """Go to the text, or to what it rests on."""
        if path[-1] == "based_on":
            self._unfold()
            return True
        return self._text.focus_first()

    def focus_first(self) -> bool:
        """Go to the text."""
        return self._text.focus_first()

    def want(self) -> None:
        """Go to the text that was asked for."""
        self.focus_first()

    def _inner(self, spot: FieldSpot) -> tuple[FieldSpot, FieldSpot]:
        text, based_on = inner_fields(self._work.moment, spot)
        return text, based_on

    def _show(self, based_on: FieldSpot) -> None:
        is_open = bool(cast(Statement, based_on.item).based_on) or based_on.path in self._work.opened
        if is_open and self._based_on is None:
            self._based_on = FieldPart(self._work, based_on)
            self._column.addWidget(self._based_on)
        elif self._based_on is not None:
            self._based_on.refresh(based_on)
        if self._based_on is not None:
            show_if(self._based_on, is_open)
        show_if(self._open, not is_open)

    def _unfold(self) -> None:
        self._work.opened.add((*self._path, "based_on"))
        spot = find_field(self._work.moment, self._path)
        if spot is not None:
            self.refresh(spot)
        if self._based_on is not None:
            self._based_on.show()
            self._based_on.focus_first()


def make_part(work: Work, spot: FieldSpot) -> Part:
    """The part of a form that shows this field."""
    from aevdesk.ui.pages.form.answerable_part import AnswerablePart
    from aevdesk.ui.pages.form.rows import ListPart, SingleLinesPart, is_single_line
    from aevdesk.ui.pages.form.seen_part import SeenPart
    from aevdesk.ui.pages.form.stair_part import StairPart

    if is_seen(work.moment, spot, work.opened):
        made: QWidget = SeenPart(work, spot)
    elif spot.row_type is not None:
        lists = StairPart if spot.form_id == "return.steps" else ListPart
        made = SingleLinesPart(work, spot) if is_single_line(spot.row_type) else lists(work, spot)
    elif spot.ask.kind == "group":
        made = GroupPart(work, spot)
    elif spot.ask.kind == "statement":
        made = StatementPart(work, spot)
    elif spot.form_id in ANSWERABLE:
        made = AnswerablePart(work, spot)
    else:
        made = FieldPart(work, spot)
    return cast(Part, made)
