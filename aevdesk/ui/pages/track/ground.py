"""The grounds of a track as rows to tick; a tick opens what must be told of it. Other answers stand behind a link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.edits import Path, value_at
from aevdesk.documents.words import capital
from aevdesk.rules.outline import FieldSpot, fields
from aevdesk.rules.tracks import Ground, ticked
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.form.form import Form
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import FollowsLook, Size, look
from aevdesk.ui.widgets import TickBox, show_if
from aevdesk.ui.widgets.field_row import ErrorLine

_SIDE_BY_SIDE = ("employer_confirmed_by", "employer_confirmed_date")
_WIDE_ENOUGH = 400


class GroundRow(FollowsLook, QWidget):
    """The tick and, once it is on, the fields under it. It begins empty and counts only when they are filled."""

    def __init__(self, work: Work, ground: Ground, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self.ground = work, ground
        self._name = ground.path[-1].replace("_", "-")
        hint = f"track-ground-{self._name}-hint"
        self._hint = work.say(hint, who=first_name(work)) if work.texts.has(hint) else ""
        self.tick = TickBox(self.words, self._hint)
        self.tick.clicked.connect(self._on_clicked)
        self._parts: dict[Path, FieldPart] = {}
        self._error = ErrorLine()
        self._told = QWidget()
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._inner = QVBoxLayout(self._told)
        self._inner.addLayout(self._pair)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.tick, self._error, self._told):
            self._column.addWidget(widget)
        self.refresh()
        self.follow_look()

    @property
    def words(self) -> str:
        """The ground in words, with the person's first name."""
        return capital(self._work.say(f"track-ground-{self._name}", who=first_name(self._work)))

    @property
    def is_ticked(self) -> bool:
        """Say whether the case has the answer that a tick gives."""
        return self._spot(self.ground.path) is not None and self._answer() == self.ground.yes

    def refresh(self) -> None:
        """Show the answer as it is now, and ask for what it calls for."""
        self.tick.set_label(self.words)
        self.tick.setAccessibleName(f"{self.words}. {self._hint}" if self._hint else self.words)
        self.tick.setChecked(self.is_ticked)
        for path in self.ground.told:
            self._show_told(path, self._spot(path) if self.is_ticked else None)
        show_if(self._told, bool(self._parts))

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong at its place."""
        words = sentences.get(self.ground.path, "")
        self._error.set_words(words)
        show_if(self._error, bool(words))
        for part in self._parts.values():
            part.show_problems(sentences)

    def focus_path(self, path: Path) -> bool:
        """Go to what must be told, or to the tick; say whether the place belongs to this ground."""
        for at, part in self._parts.items():
            if path[: len(at)] == at:
                return part.focus_path(path)
        if path == self.ground.path or path in self.ground.told:
            self.tick.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def restyle(self) -> None:
        """Take measures again."""
        self._inner.setContentsMargins(look().px(30), look().gap(4), 0, look().gap(8))
        self._inner.setSpacing(look().gap(12))
        self._pair.setSpacing(look().gap(8))
        self._column.setSpacing(0)

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        is_narrow = look().effective_width(self.window().width()) < Size.NARROW
        is_wide = not is_narrow and look().effective_width(self.width()) >= _WIDE_ENOUGH
        self._pair.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)

    def _on_clicked(self) -> None:
        on = self.tick.isChecked()
        done = self._work.edit(ticked(self._work.moment, self.ground, on=on))
        self.refresh()
        first = next((part for part in self._parts.values() if part.is_empty), None)
        if done and on and first is not None:
            first.focus_first()

    def _show_told(self, path: Path, spot: FieldSpot | None) -> None:
        part = self._parts.get(path)
        if spot is None:
            if part is not None:
                self._parts.pop(path).hide()
                part.deleteLater()
        elif part is not None:
            part.refresh(spot)
        else:
            label = self._work.say(f"track-told-{path[-1].replace('_', '-')}", who=first_name(self._work))
            part = FieldPart(self._work, spot, label=label)
            self._parts[path] = part
            if path[-1] in _SIDE_BY_SIDE:
                self._pair.addWidget(part, 1)
            else:
                self._inner.addWidget(part)
            part.show()

    def _spot(self, path: Path) -> FieldSpot | None:
        return next(iter(spots_at(self._work, (path,))), None)

    def _answer(self) -> object:
        return value_at(self._work.moment.case, self.ground.path)


class OtherAnswers(QWidget):
    """Every answer that may be given to the grounds of a track, and what came after a confirmation."""

    def __init__(self, work: Work, rows: Sequence[GroundRow], after: tuple[Path, ...]) -> None:
        super().__init__()
        self._work, self._rows = work, {row.ground.path: row for row in rows}
        self._parts: dict[Path, FieldPart] = {}
        self._after = Form(work, lambda _moment: spots_at(work, after), gap=16)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look().gap(12))
        self._column.addWidget(self._after)
        self.refresh()

    @property
    def is_blank(self) -> bool:
        """Say whether nothing can be answered before something else is."""
        return not self._parts and self._after.is_blank

    def refresh(self) -> None:
        """Show the answers as they are now."""
        spots = {spot.path: spot for spot in spots_at(self._work, tuple(self._rows))}
        for path in [path for path in self._parts if path not in spots]:
            gone = self._parts.pop(path)
            gone.hide()
            gone.deleteLater()
        for place, (path, spot) in enumerate(spots.items()):
            if path in self._parts:
                self._parts[path].refresh(spot)
            else:
                self._parts[path] = FieldPart(self._work, spot, label=self._rows[path].words)
                self._column.insertWidget(place, self._parts[path])
                self._parts[path].show()
        self._after.refresh()
        show_if(self._after, not self._after.is_blank)

    def show_problems(self, sentences: Mapping[Path, str]) -> None:
        """Show what is wrong with what came after a confirmation; the ticks tell of the rest."""
        self._after.show_problems(sentences)

    def focus_path(self, path: Path) -> bool:
        """Go to what came after a confirmation."""
        return self._after.focus_path(path)

    def focus_first(self) -> bool:
        """Go to the first answer; say whether there was one."""
        first = next(iter(self._parts.values()), None)
        return first.focus_first() if first is not None else self._after.focus_first()


def spots_at(work: Work, paths: tuple[Path, ...]) -> list[FieldSpot]:
    """The fields at these paths that exist now, in this order."""
    found = work.once("triage", lambda: {spot.path: spot for spot in fields(work.moment, "triage")})
    return [found[path] for path in paths if path in found]


def first_name(work: Work) -> str:
    """The person's first name, or «personen» while there is none."""
    return next(iter(work.moment.case.facts.name.split()), "") or work.say("track-the-person")
