"""What a page can be seen without: made after its first picture, between the keys, or at once when it is asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from aevdesk.ui.theme import Size, look

_FIRST_MS = 20
"""Time enough for the page to be painted first."""
_TURN_MS = 12
"""How long building may hold up a key."""


class Later(QObject):
    """Acts that wait until the page has been seen, done in order, a few in each free turn of the event loop.

    `room` is the height in px that the page is first seen in. What is built at once fills it from the top; once it is
    full, what follows may wait.
    """

    def __init__(self, page: QObject, room: int) -> None:
        super().__init__(page)
        self._room = room
        self._acts: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._take_turn)

    @property
    def is_waiting(self) -> bool:
        """Say whether anything is still to be done."""
        return bool(self._acts)

    @property
    def has_room(self) -> bool:
        """Say whether what is built next will be in view."""
        return self._room > 0

    def fill(self, part: QWidget, *, share: float = 1, gap: int = 0) -> None:
        """Count a part that was put under the others, and the gap under it; of one that shares a row, its `share`."""
        width = min(look().px(Size.FORM), part.maximumWidth())
        tall = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
        self._room -= round((tall + gap) * share)

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
