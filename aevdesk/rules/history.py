"""What the events of a case tell rules: when it was last sealed, and when its assessment was last touched."""

from datetime import date

from aevdesk.case.model import Case
from aevdesk.case.moment import Moment

SEALED_EVENT = "sealed"
"""The code of the event that sealing writes into the case."""


REVISED_EVENT = "revised"
"""The code of the event with which a new version begins."""


def sealed_dates(case: Case) -> tuple[date, ...]:
    """The days on which versions of the case were sealed, oldest first."""
    return tuple(sorted(event.date for event in case.events if event.code == SEALED_EVENT))


def last_sealed(case: Case) -> date | None:
    """The day the latest version was sealed, or None when none has been."""
    return max(sealed_dates(case), default=None)


def version_begun(case: Case) -> date | None:
    """The day work on this version began, or None for the first."""
    return max((event.date for event in case.events if event.code == REVISED_EVENT), default=None)


def assessment_date(moment: Moment) -> date | None:
    """The day the assessment was last changed, or None when it cannot be told.

    The areas say when they were changed; otherwise it is the sealing whose assessment still stands.
    """
    changed = [area.updated for area in moment.case.areas().values() if area.updated]
    return max(changed) if changed else last_sealed(moment.case)


def day_after_months(start: date, months: int) -> date:
    """The same day of the month so many months later, or the last day of a shorter month."""
    year, month0 = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = _days_in(year, month0 + 1)
    return date(year, month0 + 1, min(start.day, last))


def months_begun(start: date, end: date) -> int:
    """How many months, the last one perhaps only begun, lie between two days. Never below zero."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return max(0, months + (day_after_months(start, months) < end) if months >= 0 else 0)


def _days_in(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - date(year, month, 1)).days
