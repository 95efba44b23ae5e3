"""What the road does to a case: dates moved by days, and new rows where they belong. Each is one edit. Free of Qt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Milestone, ReturnStep, Waiting
from aevdesk.case.base import PDate, Row
from aevdesk.case.edits import Edit, EditError, InsertRow, MoveRow, Path, SetValue, Together, value_at
from aevdesk.case.model import Case

Grip = Literal["both", "first", "last"]
"""What of an activity is moved: all of it, its first day or its last."""


def moved(case: Case, path: Path, grip: Grip, days: int) -> Edit | None:
    """The edit that moves what stands at a path by some days; None when nothing there can be moved so.

    The first day never passes the last. A month or a year that is moved becomes a day, for so it is meant then. A step
    of a return stays between its neighbours.
    """
    try:
        row = value_at(case, path)
        made = tuple(_changes(case, path, row, grip, days)) if days else ()
    except (EditError, OverflowError):
        return None
    return Together(made) if made else None


def _changes(case: Case, path: Path, row: object, grip: Grip, days: int) -> Iterator[SetValue]:
    match row:
        case Activity():
            yield from _of_activity(path, row, grip, days)
        case Milestone(by=PDate() as by):
            yield SetValue((*path, "by"), _shifted(by, days, is_last=True))
        case Waiting(next_check=date() as day):
            yield SetValue((*path, "next_check"), day + timedelta(days))
        case ReturnStep(from_=date() as day):
            allowed = _between_neighbours(case, row, day + timedelta(days))
            if allowed != day:
                yield SetValue((*path, "from"), allowed)
        case date() as day:
            yield SetValue(path, day + timedelta(days))
        case _:
            return


def _of_activity(path: Path, row: Activity, grip: Grip, days: int) -> Iterator[SetValue]:
    first, last = row.from_, row.to
    if first is not None and grip != "last":
        at_most = last.latest if grip == "first" and last is not None else None
        yield from _set(path, "from", first, _shifted(first, days, is_last=False, at_most=at_most))
    if last is not None and grip != "first":
        at_least = first.date if grip == "last" and first is not None else None
        yield from _set(path, "to", last, _shifted(last, days, is_last=True, at_least=at_least))
    if row.kind == "meeting" and row.meeting.date is not None and grip == "both":
        yield SetValue((*path, "meeting", "date"), row.meeting.date + timedelta(days))


def _set(path: Path, name: str, before: PDate, after: PDate) -> Iterator[SetValue]:
    if after != before:
        yield SetValue((*path, name), after)


def _shifted(
    value: PDate, days: int, *, is_last: bool, at_most: date | None = None, at_least: date | None = None
) -> PDate:
    day = (value.latest if is_last else value.date) + timedelta(days)
    if at_most is not None:
        day = min(day, at_most)
    if at_least is not None:
        day = max(day, at_least)
    is_where_it_was = day == (value.latest if is_last else value.date)
    return value if is_where_it_was else value.model_copy(update={"date": day, "precision": "day"})


def _between_neighbours(case: Case, step: ReturnStep, wanted: date) -> date:
    """The day as wanted, or the nearest one after the step before and before the step after."""
    days = sorted(s.from_ for s in case.return_.steps if s.from_ and s.id != step.id)
    here = step.from_ or wanted
    before = max((day for day in days if day < here), default=None)
    after = min((day for day in days if day > here), default=None)
    low = max(wanted, before + timedelta(1)) if before else wanted
    return min(low, after - timedelta(1)) if after else low


def insert_activity(case: Case, group: str, row_id: str) -> InsertRow:
    """A new activity that leads to a milestone (empty: to none), after those that are there."""
    rows = case.agreement.activities
    last = max((at for at, row in enumerate(rows) if group and group in row.links), default=len(rows) - 1)
    return InsertRow(("agreement", "activities"), Activity(id=row_id, links=(group,) if group else ()), last + 1)


def insert_milestone(row_id: str) -> InsertRow:
    """A new milestone, last."""
    return InsertRow(("agreement", "milestones"), Milestone(id=row_id))


def insert_step(row_id: str) -> InsertRow:
    """A new step of the return, last."""
    return InsertRow(("return", "steps"), ReturnStep(id=row_id))


def insert_waiting(group: str, row_id: str) -> InsertRow:
    """A new row of waiting that leads to a milestone (empty: to none)."""
    return InsertRow(("agreement", "waiting"), Waiting(id=row_id, links=(group,) if group else ()))


def stepped(case: Case, path: Path, among: tuple[str, ...], by: int) -> MoveRow | None:
    """The edit that moves a row past the next (or previous) of the rows it is shown `among`; None at the end."""
    place = among.index(path[-1]) + by if path[-1] in among else -1
    if not 0 <= place < len(among):
        return None
    rows = value_at(case, path[:-1])
    ids = [row.id for row in rows if isinstance(row, Row)] if isinstance(rows, tuple) else []
    return MoveRow(path, ids.index(among[place]))
