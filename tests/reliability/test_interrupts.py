"""R20: every call stopped at its n-th step, for n = 1, 2, … until it gets through: nothing half-done is ever left."""

from collections.abc import Callable
from pathlib import Path

import pytest

from aevdesk.store import health
from aevdesk.store.database import Store
from aevdesk.store.records import CaseText
from aevdesk.store.repository import Repository
from tests.store.samples import a_repository, a_sealing, a_text

Call = Callable[[Repository], object]

CALLS: dict[str, Call] = {
    "create": lambda repository: repository.cases.create("two", a_text("b")),
    "save": lambda repository: repository.cases.save("one", a_text("b"), rev(repository)),
    "open": lambda repository: repository.cases.open("one"),
    "seal": lambda repository: repository.sealed.seal("one", a_sealing(), a_text("signed"), rev(repository)),
    "delete": lambda repository: repository.cases.delete("one"),
    "setting": lambda repository: repository.settings.put("office", "Nav Lundvik"),
    "log": lambda repository: repository.log.record("print", case_id="one"),
    "load": lambda repository: repository.cases.load("one"),
    "rows": lambda repository: repository.cases.rows(),
    "history": lambda repository: repository.cases.history("one"),
}  # fmt: skip


def rev(repository: Repository) -> int:
    return repository.cases.load("one").rev


def state(repository: Repository) -> object:
    """All that can be told apart: the fingerprint, the settings and the history."""
    with repository.store.reading() as db:
        history = db.execute("SELECT count(*) FROM revisions").fetchone()[0]
    return health.fingerprint(repository.store), repository.settings.all(), history


def progress(repository: Repository) -> tuple[int, ...]:
    """How far counter, log, cases, sealed versions and history have come."""
    with repository.store.reading() as db:
        history = db.execute("SELECT count(*) FROM revisions").fetchone()[0]
    found = health.fingerprint(repository.store)
    return found.counter, found.log.seq, found.cases, found.sealed, history


def a_case(folder: Path) -> Repository:
    """A store whose next save is the first of an opening, with history and log entry."""
    folder.mkdir()
    repository = a_repository(folder)
    repository.cases.create("one", a_text("a"))
    repository.cases.open("one")
    return repository


def stopped_at(step: int) -> Callable[[], int]:
    """A progress handler that interrupts at the n-th call and then lets go."""
    count = [0]

    def handle() -> int:
        count[0] += 1
        return int(count[0] == step)

    return handle


def is_in_transaction(store: Store) -> bool:
    return bool(store._db and store._db.conn.in_transaction)


@pytest.mark.rel("R20")
@pytest.mark.parametrize("name", CALLS)
def test_a_call_stopped_anywhere_is_done_or_undone(tmp_path: Path, name: str):
    undisturbed, repository = a_case(tmp_path / "undisturbed"), a_case(tmp_path / "stopped")
    CALLS[name](undisturbed)
    before = state(repository)
    for step in range(1, 2000):
        repository.store.watch(stopped_at(step), 10)
        try:
            CALLS[name](repository)
        except Exception as error:
            if "interrupt" not in str(error).lower():
                raise
        else:
            break
        finally:
            repository.store.watch(None)
        assert not is_in_transaction(repository.store)
        if state(repository) != before:
            break  # the handler may be asked once more when the commit is through
    else:
        pytest.fail("it never got through")
    assert step > 1, "it was never stopped"
    assert progress(repository) == progress(undisturbed)
    assert not is_in_transaction(repository.store)
    repository.settings.put("after", step)
    assert repository.settings.get("after") == step
    health.verify_rows(repository.store)
    repository.store.close()
    undisturbed.store.close()


@pytest.mark.rel("R20")
@pytest.mark.parametrize("call", ["take", "write", "_keep"])
def test_an_exception_in_any_part_of_a_save_undoes_all_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
):
    from aevdesk.store import cases, counter

    repository = a_repository(tmp_path)
    repository.cases.create("one", a_text("a"))
    repository.cases.open("one")
    before = state(repository)

    def fail(*_: object) -> None:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr(counter if call == "take" else cases, call, fail)
        with pytest.raises(MemoryError):
            repository.cases.save("one", CaseText("{}", {}), rev(repository))
    assert state(repository) == before
    repository.cases.save("one", a_text("b"), rev(repository))
    actions = [entry.action for entry in repository.log.entries()]
    assert actions == ["create", "open", "change"]
    repository.store.close()
