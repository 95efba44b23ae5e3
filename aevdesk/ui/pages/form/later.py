"""What a page can be seen without: made after its first picture, between the keys, or at once when it is asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

IN_VIEW = 5
"""How many fields a page builds before it is seen: about as many as a window shows."""
_FIRST_MS = 20
"""Time enough for the page to be painted first."""
_TURN_MS = 12
"""How long building may hold up a key."""


class Later(QObject):
    """Acts that wait until the page has been seen, done in order, a few in each free turn of the event loop."""

    def __init__(self, page: QObject) -> None:
        super().__init__(page)
        self._acts: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._take_turn)

    @property
    def is_waiting(self) -> bool:
        """Say whether anything is still to be done."""
        return bool(self._acts)

    def add(self, act: Callable[[], object]) -> None:
        """Do this later, after what was added before."""
        self._acts.append(act)
        if not self._timer.isActive():
            self._timer.start(_FIRST_MS)

    def finish(self) -> None:
        """Do all that is left now."""
        while self._acts:
            self._acts.popleft()()

    def forget(self) -> None:
        """Do none of it: the page is left, or shows something else."""
        self._acts.clear()

    def _take_turn(self) -> None:
        began = perf_counter()
        while self._acts and (perf_counter() - began) * 1000 < _TURN_MS:
            self._acts.popleft()()
        if self._acts:
            self._timer.start(0)
