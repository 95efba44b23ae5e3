"""Slow work off the screen's thread, such as deriving a key: the screen goes on, and hears of the end."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from aevdesk.store.errors import StoreError


class Errand(QObject):
    """One piece of work on a thread of its own. `done(result)` or `failed(error)` come on the screen's thread.

    `failed` carries a StoreError, which says what to do. Anything else is our own mistake, and is raised there as if
    the work had been done there. `over()` comes first in any case. After `cancel` neither result nor StoreError comes:
    the thread ends by itself, and what it made is dropped. Once the `asker` is gone nothing comes at all.
    """

    done = Signal(object)
    failed = Signal(object)
    over = Signal()
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[], object], asker: QObject | None = None) -> None:
        super().__init__(QCoreApplication.instance())  # not the asker, which may go while the thread is at work
        if asker is not None:
            asker.destroyed.connect(self._forget)
        self._work = work
        self._is_cancelled = self._is_forgotten = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._run, name="errand", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Want its result no more."""
        self._is_cancelled = True

    def _forget(self) -> None:
        self._is_cancelled = self._is_forgotten = True

    def _run(self) -> None:
        try:
            result = self._work()
        except BaseException as error:  # noqa: BLE001 - told of on the screen's thread
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    def _on_ended(self, result: object, error: BaseException | None) -> None:
        self._thread.join()
        self.deleteLater()
        if not self._is_forgotten:
            self.over.emit()
        if error is not None and not isinstance(error, StoreError):
            raise error
        if self._is_cancelled:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)


def send(
    asker: QObject, work: Callable[[], object], done: Callable[..., object], failed: Callable[..., object]
) -> Errand:
    """Start an errand whose end `asker` wants to hear of, for as long as it is there."""
    errand = Errand(work, asker)
    errand.done.connect(done)
    errand.failed.connect(failed)
    errand.start()
    return errand
