"""When a typed text is saved: after a rest, and at the latest so long after the first unsaved key."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """All in seconds. `rest`: no key for so long; `latest`: since the first unsaved key; `retry`: after a failure."""

    rest: float = 0.4
    latest: float = 1.0
    retry: float = 2.0

    def due(self, first: float, last: float) -> float:
        """When to save what was first changed at `first` and last at `last`, on the same monotonic clock."""
        return min(last + self.rest, first + self.latest)
