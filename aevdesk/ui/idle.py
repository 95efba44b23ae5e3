"""How long nobody has touched keyboard, mouse, pen or screen."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.InputMethod,
    }
)
_LOOKS_EVERY_MS = 5000


def wall_seconds() -> float:
    """Seconds that go on while the machine sleeps, which the monotonic clock of some systems does not count."""
    return time.time()


class IdleWatch(QObject):
    """`idle()` once when nothing has been touched for `minutes`; 0 minutes never. Begins at `start`, ends at `stop`.

    `clocks` give seconds; the one that has gone furthest counts, so that a machine that slept is found to have slept.
    Only the windows of the system are watched: every event of every widget would be some thousand more.
    """

    idle = Signal()

    def __init__(
        self, parent: QObject, *, clocks: tuple[Callable[[], float], ...] = (time.monotonic, wall_seconds)
    ) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._minutes = 0
        self._touched = self._now()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def start(self, minutes: int) -> None:
        """Watch from now on."""
        self._minutes = minutes
        self._touched = self._now()
        self._watch(QGuiApplication.focusWindow())
        self._timer.start()

    def set_minutes(self, minutes: int) -> None:
        """Wait so long from now on."""
        self._minutes = minutes

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()

    def look(self) -> None:
        """See whether it is time."""
        gone = max(now - touched for now, touched in zip(self._now(), self._touched, strict=True))
        if self._minutes and gone >= self._minutes * 60:
            self.stop()
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._touched = self._now()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self._clocks)
