"""When Python looks for what nothing points to any more: in a pause, never in the middle of a page or a key."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOKS_EVERY_MS = 2000
_WORTHWHILE = 2000
"""How many new things make a short search worth its while."""
_NOTHING = 20
"""How many come while nothing happens: what looking itself takes."""
_AT_THE_LATEST = (50_000, 50, 100)
"""Python's own thresholds, as a last resort. Its usual ones search several times for each page that is built."""


class Tidying(QObject):
    """Takes the searching over from Python until the application ends. Make one, when its window is seen.

    What is there at the first look stays for good and is never searched again. What came in a busy while is searched
    within seconds; all of it once nothing at all has happened for a while.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.set_threshold(*_AT_THE_LATEST)
        self._is_tidy, self._count = True, 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """See whether it is time."""
        came = gc.get_count()[0]
        if not gc.get_freeze_count():
            gc.collect()
            gc.freeze()
        elif came >= _WORTHWHILE:
            gc.collect(1)
            self._is_tidy = False
        elif abs(came - self._count) < _NOTHING and not self._is_tidy:
            gc.collect()
            self._is_tidy = True
        self._count = gc.get_count()[0]
