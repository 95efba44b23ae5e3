"""The writer: one thread that owns the one connection. Everything that touches the store goes through its queue.

A text that was put is saved after 400 ms of rest, at the latest 1 s after its first unsaved key, or at once on `flush`.
It counts as saved when the disk has it and not before; a save that fails is reported, kept and tried again.
"""

import queue
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

from aevdesk.store import moments
from aevdesk.store.errors import StaleWrite, StoreClosed, StoreDamaged, StoreError, Unexpected
from aevdesk.store.pace import Pace
from aevdesk.store.records import CaseText, Notice, NotSaved, Saved, StoredCase
from aevdesk.store.repository import Repository
from aevdesk.store.reserve import Reserve

Text = CaseText | Callable[[], CaseText]
"""A text, or what makes it. It is called once for each save, on the writer's thread, so it must be of frozen parts."""

News = Saved | NotSaved | Notice
Listener = Callable[[News], None]
"""Told of every save and of trouble in the background, on the writer's thread: a screen passes it on to its own
thread, and never asks the store from here."""

_T = TypeVar("_T")
_IDLE = 5.0
_NEVER = float("inf")


class OpenCase:
    """One case being worked on. `put` as often as keys are typed; only `flush` and `close` wait for the disk.

    Opened twice, the two do not overwrite each other: the second to save is refused (StaleWrite) until `build_on`.
    """

    def __init__(self, writer: "Writer", stored: StoredCase) -> None:
        self._writer = writer
        self.stored = stored
        """The case as it was when it was opened."""
        self.id = stored.id
        self.rev = stored.rev
        """The revision that the next save builds on."""
        self.saved_at: datetime = stored.saved_at
        """When the disk last acknowledged this case."""
        self.trouble: StoreError | None = None
        """Why the newest text is not saved, while that is so."""
        self.attempt: CaseText | None = None
        """What a failed save tried to write: if the disk has it after all, that is no other window's text."""

    @property
    def is_saved(self) -> bool:
        """Whether the disk has acknowledged everything that was put."""
        return not self._writer.has_pending(self)

    def put(self, text: Text) -> int:
        """Hands over the newest text and returns its ticket; a `Saved` with this ticket or a higher one covers it."""
        return self._writer.put(self, text)

    def hurry(self) -> None:
        """Has what was put saved at once, without waiting for it (a field was left)."""
        self._writer.hurry(self)

    def flush(self) -> int:
        """Saves at once what is not saved, waits for the disk and returns the revision.

        Raises what the save raised; the text is then still kept and tried again.
        """
        self._writer.do(lambda repository: self._writer.save(repository, self))
        return self.rev

    def build_on(self, rev: int) -> None:
        """After a StaleWrite the user has decided: what was put goes on top of revision `rev` (its `found`)."""
        self.rev = rev
        self.hurry()

    def drop(self) -> None:
        """Forgets what was put and not saved (the user chose the other text). A save under way still ends."""
        self._writer.forget(self)

    def close(self) -> None:
        """Lets go of the case after a flush. Raises as `flush` does, and the case is then still open."""
        self.flush()


@dataclass(slots=True)
class _Pending:
    text: Text = field(repr=False)
    ticket: int
    first: float
    last: float
    due: float


class _Job:
    """One thing asked of the writer, and the answer."""

    def __init__(self, work: Callable[[Repository], Any]) -> None:
        self._work = work
        self.answer: Future[Any] = Future()

    def run(self, repository: Repository) -> None:
        try:
            self.answer.set_result(self._work(repository))
        except BaseException as error:  # noqa: BLE001 - raised where the answer is awaited
            self.answer.set_exception(error)


class Writer:
    """Starts the thread, which opens the store; whatever that raises is raised here.

    `when_idle` is called on the writer's thread every few seconds in which nothing is asked and nothing unsaved.
    """

    def __init__(
        self,
        open_repository: Callable[[], Repository],
        listener: Listener,
        reserve: Reserve,
        *,
        pace: Pace | None = None,
        ticks: Callable[[], float] = time.monotonic,
        now: moments.Now = moments.local_now,
        when_idle: Callable[[Repository], None] | None = None,
        idle_after: float = _IDLE,
    ) -> None:
        self._listener = listener
        self._reserve = reserve
        self._pace = pace or Pace()
        self._ticks = ticks
        self._now = now
        self._when_idle = when_idle
        self._idle_after = idle_after
        self._lock = threading.Lock()
        self._pending: dict[OpenCase, _Pending] = {}
        self._tickets = 0
        self._queue: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._is_closed = False
        opened: Future[None] = Future()
        self._thread = threading.Thread(
            target=self._run, args=(open_repository, opened), name="aevdesk-writer", daemon=True
        )
        self._thread.start()
        opened.result()

    # Asked from any thread

    @property
    def is_closed(self) -> bool:
        """Whether nothing more can be asked."""
        return self._is_closed

    def do(self, work: Callable[[Repository], _T]) -> _T:
        """Runs `work` on the writer's thread after all that was asked before; returns or raises what it does."""
        return self.ask(work).result()

    def ask(self, work: Callable[[Repository], _T]) -> Future[_T]:
        """As `do`, without waiting. Raises StoreClosed."""
        job = _Job(work)
        with self._lock:
            self._refuse_closed()
            self._queue.put(job)
        return job.answer

    def put(self, case: OpenCase, text: Text) -> int:
        """See `OpenCase.put`. Raises StoreClosed."""
        at = self._ticks()
        with self._lock:
            self._refuse_closed()
            self._tickets += 1
            had = self._pending.get(case)
            first = had.first if had else at
            due = self._pace.due(first, at)
            if case.trouble is not None and had:
                due = max(due, had.due)  # it is tried again in its time, not at every key
            self._pending[case] = _Pending(text, self._tickets, first, at, due)
            ticket = self._tickets
        if had is None:
            self._queue.put(None)  # wakes the thread: there is something to wait for
        return ticket

    def hurry(self, case: OpenCase) -> None:
        """See `OpenCase.hurry`."""
        with self._lock:
            if case in self._pending:
                self._pending[case].due = self._ticks()
        self._queue.put(None)

    def forget(self, case: OpenCase) -> None:
        """See `OpenCase.drop`."""
        with self._lock:
            self._pending.pop(case, None)
            case.trouble = None

    def forget_all(self, case_id: str) -> None:
        """Forgets what was put for a case that is to be deleted, whoever has it open."""
        with self._lock:
            cases = [case for case in self._pending if case.id == case_id]
        for case in cases:
            self.forget(case)

    def has_pending(self, case: OpenCase) -> bool:
        """Whether something of `case` is not saved."""
        with self._lock:
            return case in self._pending

    def close(self, finish: Callable[[Repository], _T], *, is_abandoned: bool = False) -> _T:
        """Saves everything, runs `finish`, closes the store and ends the thread; returns what `finish` does.

        Raises what a save raised: nothing is closed then. `is_abandoned`: what cannot be saved is given up.
        """

        def work(repository: Repository) -> _T:
            self._save_all(repository, is_abandoned)
            try:
                return finish(repository)
            finally:
                repository.store.close()

        answer = self.do(work)
        self._thread.join()
        return answer

    # On the writer's thread

    def save(self, repository: Repository, case: OpenCase) -> None:
        """Saves what `case` has pending, and tells the listener either way. Raises as `Cases.save` does."""
        with self._lock:
            pending = self._pending.get(case)
        if pending is None:
            return
        try:
            is_low = self._write(repository, case, pending.text)
        except Exception as error:  # noqa: BLE001 - whatever it is, the text is kept and the user told
            raise self._keep(repository, case, pending, error) from None
        saved = Saved(case.id, case.rev, pending.ticket, self._now(), is_low)
        with self._lock:
            case.trouble, case.saved_at = None, saved.saved_at
            newer = self._pending.get(case)
            if newer is pending:
                del self._pending[case]
            elif newer is not None:
                newer.first = newer.last
                newer.due = self._pace.due(newer.first, newer.last)
        self.tell(saved)

    def tell(self, news: News) -> None:
        """Passes `news` to the listener."""
        try:
            self._listener(news)
        except Exception:  # noqa: BLE001 - a listener's mistake must not end the saving
            threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), self._thread)))

    def _write(self, repository: Repository, case: OpenCase, text: Text) -> bool:
        """Whether the reserve had to be given back for it."""
        made = text if isinstance(text, CaseText) else text()
        had_reserve = self._reserve.is_held
        case.attempt, before = made, case.attempt
        try:
            case.rev = self._reserve.spend_on(lambda: repository.cases.save(case.id, made, case.rev))
        except StaleWrite:
            stored = repository.cases.load(case.id)
            if before is None or stored.doc != before.doc:
                raise
            case.rev = repository.cases.save(case.id, made, stored.rev)
        case.attempt = None
        return had_reserve and not self._reserve.is_held

    def _keep(self, repository: Repository, case: OpenCase, pending: _Pending, error: Exception) -> StoreError:
        """Puts the text off to the next try; a stale write waits for the user."""
        trouble = error if isinstance(error, StoreError) else Unexpected(kind=type(error).__name__)
        if isinstance(error, StoreDamaged):
            with suppress(StoreError):  # the connection tells nothing true any more
                repository.store.reopen()
        will_retry = not isinstance(error, StaleWrite)
        with self._lock:
            case.trouble = trouble
            kept = self._pending.get(case)
            if kept is not None:
                kept.due = self._ticks() + self._pace.retry if will_retry else _NEVER
        self.tell(NotSaved(case.id, pending.ticket, trouble, case.saved_at, will_retry))
        return trouble

    def _run(self, open_repository: Callable[[], Repository], opened: Future[None]) -> None:
        try:
            repository = open_repository()
        except BaseException as error:  # noqa: BLE001 - raised where the store is opened
            self._is_closed = True
            opened.set_exception(error)
            return
        opened.set_result(None)
        while not self._is_closed:
            try:
                job = self._queue.get(timeout=self._wait())
            except queue.Empty:
                self._work_idly(repository)
            else:
                if job is not None:
                    job.run(repository)
            if not self._is_closed:
                self._save_due(repository)
        self._refuse_left_over()

    def _wait(self) -> float:
        with self._lock:
            due = min((pending.due for pending in self._pending.values()), default=_NEVER)
        return min(max(due - self._ticks(), 0.0), self._idle_after)

    def _save_due(self, repository: Repository) -> None:
        at = self._ticks()
        with self._lock:
            due = [case for case, pending in self._pending.items() if pending.due <= at]
        for case in due:
            with suppress(StoreError):  # the listener has been told
                self.save(repository, case)

    def _work_idly(self, repository: Repository) -> None:
        with self._lock:
            is_busy = any(pending.due < _NEVER for pending in self._pending.values())
        if is_busy or self._when_idle is None:
            return
        try:
            self._when_idle(repository)
        except Exception:  # noqa: BLE001 - a chore's mistake must not end the saving
            threading.excepthook(threading.ExceptHookArgs((*sys.exc_info(), self._thread)))

    def _save_all(self, repository: Repository, is_abandoned: bool) -> None:
        while True:
            with self._lock:
                cases = list(self._pending)
                if not cases:
                    self._is_closed = True
                    return
            for case in cases:
                try:
                    self.save(repository, case)
                except StoreError:
                    if not is_abandoned:
                        raise
                    self.forget(case)

    def _refuse_left_over(self) -> None:
        with suppress(queue.Empty):
            while True:
                job = self._queue.get_nowait()
                if job is not None:
                    job.answer.set_exception(StoreClosed())

    def _refuse_closed(self) -> None:
        if self._is_closed:
            raise StoreClosed
