"""What one can do with a matter of Mine saker: settle it where it stands, or go to the very place that settles it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from aevdesk.case.edits import Edit, Path, SetValue
from aevdesk.case.model import Case
from aevdesk.rules import progress
from aevdesk.ui.pages.cases.matters import NOT_SIGNED, Matter

MakeEdit = Callable[[Case, date, str], Edit]
MakeEditOn = Callable[[date, Case, date, str], Edit]
_FOLLOWED = (
    "activity",
    "milestone",
    "evaluation",
    "report",
    "meeting",
    "application",
    "return_step",
    "return_evaluation",
)
"""What is answered on the page «Slik går det»."""


@dataclass(frozen=True, slots=True)
class MatterAct:
    """One verb: its words by id, and either an edit made at once or on a day that is asked for, or a page to go to."""

    words: str
    settle: MakeEdit | None = None
    settle_on: MakeEditOn | None = None
    place: str = ""
    path: Path = ()


def acts_of(matter: Matter) -> tuple[MatterAct, ...]:
    """One or two verbs for a matter, the likeliest first."""
    one = matter.deadline
    if matter.kind == NOT_SIGNED or one is None:
        return (MatterAct("matter-register", place="signing"),)
    match one.kind:
        case "return":
            back: MakeEdit = lambda case, today, by: progress.return_became(case, "done", today, by=by)  # noqa: E731
            acts = (MatterAct("progress-is-back", settle=back),)
            is_rte = matter.line.track == "return_to_employer"
            return (*acts, MatterAct("failed-title", place="failed_return")) if is_rte else acts
        case "waiting":
            return (
                MatterAct("progress-came", settle=partial(_came, one.path[2])),
                MatterAct("progress-wait-until", settle_on=partial(_waits, one.path[2])),
            )
        case "plan_end":
            return (MatterAct("matter-new-agreement", place="revision"), MatterAct("closing-open", place="closing"))
        case "sheet":
            return (MatterAct("matter-register", place="signing"),)
        case "journal":
            return (MatterAct("matter-journalled", place="progress", path=("archive",)),)
        case kind if kind in _FOLLOWED and matter.line.status != "draft":
            return (MatterAct("matter-how-it-went", place="progress", path=one.path),)
        case "follow_up":
            return (
                MatterAct("matter-how-it-went", place="progress"),
                MatterAct("matter-new-day", settle_on=partial(_moves, one.path)),
            )
        case _:
            return (MatterAct("screen-open-case", path=one.path),)


def place_of(matter: Matter) -> str:
    """Where in the case one begins with a matter. Nothing is answered or begun by going there.

    A draft is opened at its beginning, a sheet where it is registered, and all else where one says how it goes.
    """
    if matter.kind == NOT_SIGNED or (matter.deadline is not None and matter.deadline.kind == "sheet"):
        return "signing"
    return "" if matter.line.status == "draft" else "progress"


def _waits(waiting: str, until: date, case: Case, today: date, by: str) -> Edit:
    return progress.waits_on(case, waiting, until, today, by)


def _moves(path: Path, day: date, case: Case, today: date, by: str) -> Edit:  # noqa: ARG001 - as every edit on a day
    return SetValue(path, day)


def _came(waiting: str, case: Case, today: date, by: str) -> Edit:
    return progress.answer_came(case, waiting, today, by)
