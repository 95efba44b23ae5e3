"""What time it is: a parameter everywhere but here."""

from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the local time with its offset."""

    def now(self) -> datetime:
        """The local time, aware of its zone."""
        ...


class SystemClock:
    """The clock of this machine. It is local and not trusted, and a seal says so."""

    def now(self) -> datetime:
        """The local time, aware of its zone."""
        return datetime.now().astimezone()


class StoryClock:
    """The time of day as it is, on the day of a story: demo cases can be worked on as if it were then."""

    def __init__(self, day: date) -> None:
        self._day = day

    def now(self) -> datetime:
        """The local time of day, on the day of the story."""
        now = datetime.now().astimezone()
        return now.replace(year=self._day.year, month=self._day.month, day=self._day.day)


class StoppedClock:
    """A clock that stands still, for demonstrations and tests."""

    def __init__(self, now: datetime) -> None:
        self._now = now if now.tzinfo else now.astimezone()

    def now(self) -> datetime:
        """The time it was stopped at."""
        return self._now

    def move_to(self, day: date) -> None:
        """Stand at the same time on another day."""
        self._now = self._now.replace(year=day.year, month=day.month, day=day.day)
