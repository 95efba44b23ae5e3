"""The writer, with a real store under it. Nothing here sleeps: what is waited for is the news of a save."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.store.cases import Cases
from aevdesk.store.errors import (
    DiskFault,
    DiskFull,
    StaleWrite,
    StoreBusy,
    StoreClosed,
    StoreDamaged,
    Unexpected,
    UnusableText,
)
from aevdesk.store.pace import Pace
from aevdesk.store.records import CaseText, NotSaved, Saved
from aevdesk.store.repository import Repository
from aevdesk.store.reserve import Reserve
from aevdesk.store.writer import News, OpenCase, Writer
from tests.store.samples import a_repository, a_text, reopened

QUICK = Pace(rest=0.02, latest=0.06, retry=0.05)
SLOW = Pace(rest=3600, latest=3600, retry=3600)


class Scene:
    """A writer on a store with one case, and the news it tells."""

    def __init__(self, folder: Path, pace: Pace, reserve: int = 0) -> None:
        self.folder = folder
        self.news: SimpleQueue[News] = SimpleQueue()
        self.reserve = Reserve(folder, reserve)
        self.writer = Writer(lambda: a_repository(folder), self.news.put, self.reserve, pace=pace)
        stored = self.writer.do(self._create)
        self.case = OpenCase(self.writer, stored)

    def _create(self, repository: Repository):
        repository.cases.create("one", a_text("first"))
        return repository.cases.open("one")

    def next(self) -> Any:
        return self.news.get(timeout=10)

    def until(self, kind: type[News]) -> Any:
        while not isinstance(found := self.next(), kind):
            pass
        return found

    def on_disk(self) -> str:
        return self.writer.do(lambda repository: repository.cases.load("one").doc)

    def close(self, **options: bool) -> None:
        self.writer.close(lambda _: None, **options)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Callable[..., Scene]]:
    made: list[Scene] = []

    def make(pace: Pace = QUICK, reserve: int = 0) -> Scene:
        made.append(Scene(tmp_path, pace, reserve))
        return made[-1]

    yield make
    for one in made:
        if not one.writer.is_closed:
            one.close(is_abandoned=True)


def failing(monkeypatch: pytest.MonkeyPatch, *errors: Exception) -> None:
    """The next saves fail with these errors, the ones after succeed."""
    save, left = Cases.save, list(errors)

    def maybe(self: Cases, *arguments: Any) -> int:
        if left:
            raise left.pop(0)
        return save(self, *arguments)

    monkeypatch.setattr(Cases, "save", maybe)


# When


def test_a_text_is_due_after_a_rest_and_at_the_latest_a_second_after_its_first_key():
    pace = Pace()
    assert pace == Pace(rest=0.4, latest=1.0)
    assert pace.due(first=10.0, last=10.0) == 10.4
    assert pace.due(first=10.0, last=10.9) == 11.0


@given(st.lists(st.floats(0, 0.39), min_size=1, max_size=60))
def test_whoever_types_on_is_saved_within_a_second_of_the_first_key(pauses: list[float]):
    pace, first, last = Pace(), 0.0, 0.0
    for pause in pauses:
        last += pause
        assert first <= pace.due(first, last) <= first + 1.0


def test_what_is_typed_is_saved_by_itself(scene: Callable[..., Scene]):
    at = scene()
    ticket = at.case.put(a_text("typed"))
    saved = at.next()
    assert isinstance(saved, Saved)
    assert (saved.case_id, saved.ticket, saved.rev) == ("one", ticket, at.case.rev)
    assert at.case.is_saved
    assert at.on_disk() == a_text("typed").doc


def test_many_keys_make_few_saves_and_the_last_one_wins(scene: Callable[..., Scene]):
    at = scene(Pace(rest=0.05, latest=10))
    for key in range(200):
        ticket = at.case.put(a_text(str(key)))
    assert at.until(Saved).ticket == ticket
    assert at.on_disk() == a_text("199").doc
    assert at.news.empty()


def test_whoever_never_rests_is_saved_all_the_same(scene: Callable[..., Scene]):
    at = scene(Pace(rest=3600, latest=0.05))
    at.case.put(a_text("typing"))
    assert at.until(Saved)


def test_a_text_is_made_once_for_each_save_and_not_for_each_key(scene: Callable[..., Scene]):
    at, made = scene(SLOW), []

    def make() -> CaseText:
        made.append(threading.current_thread().name)
        return a_text("made")

    for _ in range(10):
        at.case.put(make)
    assert made == []
    at.case.flush()
    assert made == ["aevdesk-writer"]


def test_a_flush_waits_for_the_disk(scene: Callable[..., Scene]):
    at = scene(SLOW)
    at.case.put(a_text("left the field"))
    assert not at.case.is_saved
    rev = at.case.flush()
    assert at.case.is_saved
    assert (at.next().rev, at.case.rev) == (rev, rev)
    assert at.case.flush() == rev
    assert at.news.empty()


def test_a_hurry_saves_without_waiting(scene: Callable[..., Scene]):
    at = scene(SLOW)
    at.case.put(a_text("left the field"))
    at.case.hurry()
    assert at.until(Saved)


def test_closing_saves_what_was_typed_last(scene: Callable[..., Scene]):
    at = scene(SLOW)
    at.case.put(a_text("last words"))
    at.close()
    store = reopened(at.folder)
    assert Repository(store).cases.load("one").doc == a_text("last words").doc
    store.close()
    assert isinstance(at.next(), Saved)


def test_typing_during_a_save_is_saved_by_the_next_one(scene: Callable[..., Scene]):
    at = scene()

    def make() -> CaseText:
        at.case.put(a_text("typed meanwhile"))
        return a_text("first")

    at.case.put(make)
    assert at.until(Saved).ticket < at.until(Saved).ticket
    assert at.on_disk() == a_text("typed meanwhile").doc


# When it fails


def test_what_is_not_on_the_disk_is_never_called_saved(scene: Callable[..., Scene], monkeypatch: pytest.MonkeyPatch):
    at = scene(SLOW)
    failing(monkeypatch, DiskFault(drive="/"))
    at.case.put(a_text("typed"))
    with pytest.raises(DiskFault):
        at.case.flush()
    news = at.next()
    assert isinstance(news, NotSaved)
    assert (news.will_retry, news.since) == (True, at.case.stored.saved_at)
    assert not at.case.is_saved
    assert isinstance(at.case.trouble, DiskFault)
    assert at.on_disk() == a_text("first").doc


def test_a_failed_save_is_tried_again_with_the_newest_text(
    scene: Callable[..., Scene], monkeypatch: pytest.MonkeyPatch
):
    at = scene()
    failing(monkeypatch, *[DiskFull(drive="/")] * 3)
    at.case.put(a_text("typed"))
    assert [type(at.next()) for _ in range(3)] == [NotSaved] * 3
    saved = at.until(Saved)
    assert at.case.trouble is None
    assert at.case.is_saved
    assert saved.rev == at.case.rev
    assert at.on_disk() == a_text("typed").doc


def test_typing_on_does_not_hammer_a_full_disk(scene: Callable[..., Scene], monkeypatch: pytest.MonkeyPatch):
    at = scene(Pace(rest=0.0, latest=0.0, retry=3600))
    failing(monkeypatch, DiskFull(drive="/"))
    at.case.put(a_text("typed"))
    assert isinstance(at.next(), NotSaved)
    for key in range(50):
        at.case.put(a_text(str(key)))
    at.writer.do(lambda _: None)
    assert at.news.empty()
    at.case.hurry()
    assert at.until(Saved)


def test_the_reserve_is_given_back_for_the_text_that_does_not_fit(
    scene: Callable[..., Scene], monkeypatch: pytest.MonkeyPatch
):
    at = scene(reserve=1000)
    assert at.reserve.hold()
    failing(monkeypatch, DiskFull(drive="/"))
    at.case.put(a_text("typed"))
    saved = at.next()
    assert isinstance(saved, Saved)
    assert saved.is_disk_low
    assert not at.reserve.is_held


@pytest.mark.parametrize(("text", "error"), [(lambda: a_text("\ud800"), UnusableText), (lambda: CaseText("{", {}), Unexpected),
                                             (lambda: 1 / 0, Unexpected)])  # fmt: skip
def test_a_text_that_cannot_be_made_or_kept_is_reported_and_the_next_one_saved(
    scene: Callable[..., Scene], text: Any, error: type
):
    at = scene()
    at.case.put(text)
    assert isinstance(at.next().error, error)
    at.case.put(a_text("better"))
    at.until(Saved)
    assert at.on_disk() == a_text("better").doc


def test_our_own_mistakes_are_named_by_class_and_never_quoted(scene: Callable[..., Scene]):
    at = scene()

    def make() -> CaseText:
        raise ValueError("alvorlig depresjon")

    at.case.put(make)
    error = at.next().error
    assert error.params == {"kind": "ValueError"}
    assert "depresjon" not in f"{error!r} {error} {error.params}"
    at.case.drop()


def test_a_spoilt_connection_is_opened_anew(scene: Callable[..., Scene], monkeypatch: pytest.MonkeyPatch):
    at = scene()
    before = at.writer.do(lambda repository: repository.store._db)
    failing(monkeypatch, StoreDamaged())
    at.case.put(a_text("typed"))
    assert isinstance(at.next(), NotSaved)
    at.until(Saved)
    assert at.writer.do(lambda repository: repository.store._db) is not before


def test_a_store_that_cannot_be_opened_anew_at_once_is_tried_again(
    scene: Callable[..., Scene], monkeypatch: pytest.MonkeyPatch
):
    at = scene()
    failing(monkeypatch, StoreDamaged())
    store = at.writer.do(lambda repository: repository.store)
    connect, refusals = store._connect, [StoreBusy(), StoreBusy()]
    monkeypatch.setattr(store, "_connect", lambda: connect() if not refusals else (_ for _ in ()).throw(refusals.pop()))
    at.case.put(a_text("typed"))
    errors = [at.next().error.code, at.next().error.code]
    assert errors == ["store.damaged", "store.busy"]
    at.until(Saved)
    assert at.on_disk() == a_text("typed").doc


def test_closing_with_unsaved_text_is_refused_until_it_is_given_up(
    scene: Callable[..., Scene], monkeypatch: pytest.MonkeyPatch
):
    at = scene(SLOW)
    failing(monkeypatch, *[DiskFull(drive="/")] * 2)
    at.case.put(a_text("typed"))
    with pytest.raises(DiskFull):
        at.close()
    assert not at.writer.is_closed
    at.close(is_abandoned=True)
    assert at.writer.is_closed


def test_a_listener_that_fails_does_not_end_the_saving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    reported: list[object] = []
    monkeypatch.setattr(threading, "excepthook", reported.append)

    def fail(_: News) -> None:
        raise KeyError

    at = Scene.__new__(Scene)
    at.writer = Writer(lambda: a_repository(tmp_path), fail, Reserve(tmp_path, 0), pace=SLOW)
    at.case = OpenCase(at.writer, at.writer.do(at._create))
    for words in ("a", "b"):
        at.case.put(a_text(words))
        at.case.flush()
    assert len(reported) == 2
    assert at.on_disk() == a_text("b").doc
    at.close()


# Two at once


def test_the_second_of_two_windows_is_refused_and_keeps_being_refused(scene: Callable[..., Scene]):
    at = scene(SLOW)
    other = OpenCase(at.writer, at.writer.do(lambda repository: repository.cases.open("one")))
    at.case.put(a_text("mine"))
    at.case.flush()
    other.put(a_text("theirs"))
    for _ in range(3):
        with pytest.raises(StaleWrite):
            other.flush()
    assert at.on_disk() == a_text("mine").doc
    assert not other.is_saved
    assert at.until(NotSaved).will_retry is False


def test_a_refused_window_is_not_tried_again_by_itself(scene: Callable[..., Scene]):
    at = scene()
    other = OpenCase(at.writer, at.writer.do(lambda repository: repository.cases.open("one")))
    at.case.put(a_text("mine"))
    at.case.flush()
    for words in ("theirs", "theirs, longer"):
        other.put(a_text(words))
    at.until(NotSaved)
    assert at.writer._wait() > 1
    assert at.on_disk() == a_text("mine").doc


def test_a_save_that_failed_after_the_disk_had_it_is_not_taken_for_another_window(
    scene: Callable[..., Scene], monkeypatch: pytest.MonkeyPatch
):
    at, save, calls = scene(), Cases.save, []

    def commit_and_fail(self: Cases, *arguments: Any) -> int:
        rev = save(self, *arguments)
        if not calls:
            calls.append(rev)
            raise DiskFault(drive="/")
        return rev

    monkeypatch.setattr(Cases, "save", commit_and_fail)
    at.case.put(a_text("typed"))
    assert isinstance(at.next(), NotSaved)
    assert at.until(Saved).rev > calls[0]
    assert at.on_disk() == a_text("typed").doc


def test_the_user_may_build_on_the_other_text(scene: Callable[..., Scene]):
    at = scene()
    other = OpenCase(at.writer, at.writer.do(lambda repository: repository.cases.open("one")))
    at.case.put(a_text("mine"))
    at.case.flush()
    other.put(a_text("theirs"))
    refused = at.until(NotSaved)
    other.build_on(refused.error.params["found"])
    at.until(Saved)
    assert at.on_disk() == a_text("theirs").doc


def test_the_user_may_drop_their_own_text(scene: Callable[..., Scene]):
    at = scene(SLOW)
    at.case.put(a_text("mine"))
    at.case.drop()
    assert at.case.is_saved
    at.case.close()
    assert at.on_disk() == a_text("first").doc


# The thread


def test_asking_runs_in_order_and_raises_where_it_is_awaited(scene: Callable[..., Scene]):
    at = scene(SLOW)
    order: list[int] = []
    answers = [at.writer.ask(lambda _, n=n: order.append(n)) for n in range(20)]
    with pytest.raises(ZeroDivisionError):
        at.writer.do(lambda _: 1 / 0)
    assert [answer.result() for answer in answers] == [None] * 20
    assert order == list(range(20))


def test_after_closing_everything_says_closed(scene: Callable[..., Scene]):
    at = scene()
    at.close()
    for ask in (lambda: at.case.put(a_text()), at.case.flush, at.on_disk, at.close):
        with pytest.raises(StoreClosed):
            ask()
    assert not at.writer._thread.is_alive()


def test_what_was_asked_too_late_is_told_so(scene: Callable[..., Scene]):
    at = scene(SLOW)
    entered, go_on = threading.Event(), threading.Event()

    def close_slowly(_: Repository) -> None:
        entered.set()
        go_on.wait(10)

    at.writer.ask(lambda _: (entered.set(), go_on.wait(10)))
    entered.wait(10)
    closing = threading.Thread(target=at.close)
    closing.start()
    while at.writer._queue.qsize() < 1:
        time.sleep(0)
    late = at.writer.ask(lambda _: "too late")
    go_on.set()
    closing.join()
    with pytest.raises(StoreClosed):
        late.result(10)


def test_a_store_that_does_not_open_raises_where_it_is_asked_for(tmp_path: Path):
    def fail() -> Repository:
        raise StoreDamaged

    with pytest.raises(StoreDamaged):
        Writer(fail, lambda _: None, Reserve(tmp_path, 0))


def test_a_pause_is_used_for_chores_but_not_while_something_is_unsaved(tmp_path: Path):
    done = threading.Event()
    writer = Writer(
        lambda: a_repository(tmp_path),
        lambda _: None,
        Reserve(tmp_path, 0),
        when_idle=lambda _: done.set(),
        idle_after=0.01,
    )
    assert done.wait(10)
    writer.close(lambda _: None)
