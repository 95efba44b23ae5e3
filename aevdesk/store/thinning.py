"""Which backups stay: all of 48 hours, one a day for 14 days, one a week to 35 days; then they are gone.

Backups are ordered by the store's counter, since clocks go back and forth. Ages count from the newest backup, so
nothing is removed merely because time has passed without a new one.
"""

from collections.abc import Collection, Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

ALL_FOR = timedelta(hours=48)
DAILY_FOR = timedelta(days=14)
GONE_AFTER = timedelta(days=35)
ALWAYS = 3
"""The newest few stay whatever the clock says, unless they hold a case deleted more than 35 days ago."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A backup as thinning sees it."""

    name: str
    counter: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Deletion:
    """A deleted case: backups with a lower counter still have it."""

    counter: int
    deleted_at: datetime


def kept(marks: Sequence[Mark], deletions: Collection[Deletion] = ()) -> set[str]:
    """The names that stay."""
    ordered = sorted(marks, key=lambda mark: (mark.counter, mark.made_at), reverse=True)
    ages = _ages(ordered)
    if len(ordered) > 1 and ages[1] > GONE_AFTER:
        return {mark.name for mark in marks}  # one backup alone does not vouch for a clock that jumped so far
    stay: set[str] = set()
    taken: set[Hashable] = set()
    for place, (mark, age) in enumerate(zip(ordered, ages, strict=True)):
        slot = _slot(ordered[0].made_at - age, age, mark.name)
        is_first = slot is not None and slot not in taken
        taken.add(slot)
        if place == 0 or ((is_first or place < ALWAYS) and not _is_forgotten(mark, ordered[0], deletions)):
            stay.add(mark.name)
    return stay


def _ages(ordered: Sequence[Mark]) -> list[timedelta]:
    """Age against the newest. What has a lower counter cannot be younger: a clock that was ahead is corrected."""
    ages: list[timedelta] = []
    for mark in ordered:
        age = ordered[0].made_at - mark.made_at
        ages.append(max(age, ages[-1] if ages else timedelta(0)))
    return ages


def _slot(made_at: datetime, age: timedelta, name: str) -> Hashable:
    """Backups in one slot stand for each other; None is too old for any."""
    if age <= ALL_FOR:
        return name
    if age <= DAILY_FOR:
        return made_at.date()
    return made_at.isocalendar()[:2] if age <= GONE_AFTER else None


def _is_forgotten(mark: Mark, newest: Mark, deletions: Collection[Deletion]) -> bool:
    return any(
        mark.counter < deletion.counter and newest.made_at - deletion.deleted_at > GONE_AFTER for deletion in deletions
    )
