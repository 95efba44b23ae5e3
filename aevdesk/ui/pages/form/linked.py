"""From what is known to what is done: a row of the agreement that answers a finding or a worry, made in one act."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Milestone, Waiting
from aevdesk.case.base import Row
from aevdesk.case.edits import Path
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.desk.session import new_row_id
from aevdesk.rules.outline import FieldSpot, fields, row_fields
from aevdesk.ui.pages.form.form import Form
from aevdesk.ui.pages.form.values import title_of
from aevdesk.ui.pages.page import Work
from aevdesk.ui.theme import FollowsLook, look
from aevdesk.ui.widgets import Button, Rule, Text

LINKED_LISTS: dict[str, Path] = {
    "milestone": ("agreement", "milestones"),
    "act": ("agreement", "activities"),
    "wait": ("agreement", "waiting"),
}
VERB_ICONS = {"milestone": "flag", "act": "plus", "wait": "hourglass"}
Linked = tuple[tuple[str, str, str], ...]
"""Kind, row id and title of each row that answers."""


class LinkedRow(FollowsLook, QWidget):
    """The row that was made from a finding: what must be filled in, and the way to the rest of it."""

    def __init__(self, work: Work, kind: str, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.form = Form(work, lambda moment: _required_of_row(moment, path), gap=12)
        rest = Button(work.say("screen-rest-there"), "link", end_icon="arrow-right", act=lambda: work.go(path))
        head = QHBoxLayout()
        head.addWidget(Text(work.say(f"screen-new-linked-{kind}"), "body_strong", wrap=False), 1)
        head.addWidget(rest)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Rule())
        self._column.addLayout(head)
        self._column.addWidget(self.form)
        self.follow_look()

    def restyle(self) -> None:
        """Take measures again."""
        self._column.setContentsMargins(0, look().gap(8), 0, 0)
        self._column.setSpacing(look().gap(12))


def links_to(work: Work, linked: Linked) -> list[Button]:
    """The way to each row that answers, by its kind and name."""
    say = work.say
    return [
        Button(
            say(f"screen-linked-{kind}", what=title or say("screen-nameless")),
            "link",
            icon="corner-down-right",
            act=_going(work, (*LINKED_LISTS[kind], row_id)),
        )
        for kind, row_id, title in linked
    ]


def _going(work: Work, path: Path) -> Callable[[], None]:
    return lambda: work.go(path)


def linked_row(kind: str, answered: str) -> Row:
    """A new row that answers a finding or a field. Its text is the user's to write: nothing is copied."""
    row_id = new_row_id(kind)
    if kind == "milestone":
        return Milestone(id=row_id, from_finding=(answered,))
    if kind == "act":
        return Activity(id=row_id, links=(answered,), status="proposed")
    return Waiting(id=row_id, links=(answered,))


def _required_of_row(moment: Moment, path: Path) -> list[FieldSpot]:
    """The fields of a new row that must be filled; the rest is asked for where the row stands."""
    section = {"milestones": "agreement"}.get(path[1], path[1])
    spot = next((s for s in fields(moment, section) if s.path == path[:2]), None)
    row = next((r for r in cast("tuple[Row, ...]", spot.value) if r.id == path[2]), None) if spot else None
    if spot is None or row is None:
        return []
    return [inner for inner in row_fields(moment, spot, row) if inner.blocks(moment) and inner.path[-1] != "status"]


def linked_to(case: Case, answered: str) -> Linked:
    """What in the agreement answers a finding, or a field by its name in the form."""
    agreement = case.agreement
    found: list[tuple[str, str, str]] = []
    found += [("milestone", m.id, title_of(m)) for m in agreement.milestones if answered in m.from_finding]
    found += [("act", a.id, title_of(a)) for a in agreement.activities if answered in a.links]
    found += [("wait", w.id, title_of(w)) for w in agreement.waiting if answered in w.links]
    return tuple(found)
