"""Moments as the store keeps them: UTC to the millisecond. What orders things is the store's counter, not the clock."""

from collections.abc import Callable
from datetime import UTC, date, datetime

Now = Callable[[], datetime]
"""Gives the present moment with the local offset."""


def local_now() -> datetime:
    """The machine's clock, which nobody vouches for."""
    return datetime.now().astimezone()


def to_text(moment: datetime) -> str:
    """ISO 8601 in UTC. `moment` has an offset."""
    if moment.tzinfo is None:
        raise ValueError("a moment without offset")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


def day_and_time(text: str) -> tuple[date, str]:
    """A kept moment as the clock on the wall showed it here: the day, and "14.32". Raises ValueError."""
    local = from_text(text).astimezone()
    return local.date(), local.strftime("%H.%M")


def from_text(text: str) -> datetime:
    """In UTC. Raises ValueError."""
    return datetime.fromisoformat(text).astimezone(UTC)
