"""Checks of the planned return and of percentages (P29 to P33)."""

from itertools import pairwise

from aevdesk.case.agreement import ReturnStep
from aevdesk.case.edits import Path
from aevdesk.rules.checks.check import Finds, check, found
from aevdesk.rules.checks.sheet import Sheet, each

_ALL = 100


@check("P29", "B", "tick")
def a_planned_return_is_whole(s: Sheet) -> Finds:
    """A planned return has a date, how much now and in the end, a contact, and a day to look at it.

    «SINTEF 2015» L74-75, L7902-7903. Hours a week may stand instead of per cent.
    """
    if ("return",) not in s.order:
        return
    plan = s.case.return_
    filled = {
        "date": plan.date is not None,
        "percent_now": plan.percent_now is not None or plan.hours_now is not None,
        "target_percent": plan.target_percent is not None or plan.target_hours is not None,
        "employer_contact": bool(plan.employer_contact),
        "evaluate": plan.evaluate is not None,
    }
    lacking: list[Path] = [("return", name) for name, value in filled.items() if not value]
    if lacking:
        yield found(*lacking[0], also=tuple(lacking))


@check("P30", "A", "tick")
def the_step_up_goes_up(s: Sheet) -> Finds:
    """The steps come in order of date, and a fall has a word about the tasks («SINTEF 2015» L4827)."""
    steps = s.case.return_.steps
    for earlier, later in pairwise(steps):
        backwards = earlier.from_ and later.from_ and later.from_ <= earlier.from_
        if backwards or (_falls(earlier, later) and not later.tasks.strip()):
            yield found("return", "steps", later.id, "from" if backwards else "tasks")


def _falls(earlier: ReturnStep, later: ReturnStep) -> bool:
    pairs = ((earlier.percent, later.percent), (earlier.hours, later.hours))
    return any(before is not None and after is not None and after < before for before, after in pairs)


@check("P31", "B", "live")
def a_percentage_is_between_0_and_100(s: Sheet) -> Finds:
    """Every percentage lies between 0 and 100 (our own design)."""
    for spot in s.spots:
        if spot.ask.unit == "%" and isinstance(spot.value, int) and not 0 <= spot.value <= _ALL:
            yield found(*spot.path)
    for path, activity in each(s.activities):
        if activity.amount and activity.amount.unit == "percent" and activity.amount.value > _ALL:
            yield found(*path, "amount")


@check("P32", "A", "tick")
def work_beside_aap_is_noted(s: Sheet) -> Finds:
    """With AAP, more work now than `aap_work_percent_max` is noted («SINTEF 2015» L214-215, 2015, verify).

    Only what is worked now: there are exceptions while stepping up, and a goal takes nothing from anyone.
    """
    most = s.limit("aap_work_percent_max")
    if not s.moment.aap or most is None:
        return
    now: list[tuple[Path, int | None]] = [(("return", "percent_now"), s.case.return_.percent_now)]
    for path, activity in each(s.open_activities):
        now.append(((*path, "job_now", "percent"), activity.job_now.percent))
        now.append(((*path, "measure", "percent"), activity.measure.percent))
    for path, percent in now:
        if percent is not None and percent > most:
            yield found(*path, n=most)


@check("P33", "A", "tick")
def working_more_is_talked_of(s: Sheet) -> Finds:
    """Someone who works part of the time now has a next step in numbers («SINTEF 2015» L4818, L4827)."""
    if not s.has("graded") or s.case.return_.steps:
        return
    jobs = [placed for placed in s.open_activities if placed.row.kind == "job_now"]
    if any(placed.row.job_now.target is not None for placed in jobs):
        return
    if ("return", "steps") in s.order:
        yield found("return", "steps")
    elif jobs:
        yield found(*jobs[0].path, "job_now", "target")
    else:
        yield found("agreement", "activities")


CHECKS = (
    a_planned_return_is_whole,
    the_step_up_goes_up,
    a_percentage_is_between_0_and_100,
    work_beside_aap_is_noted,
    working_more_is_talked_of,
)
