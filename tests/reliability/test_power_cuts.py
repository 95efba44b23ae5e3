"""R2: the power goes at any moment; what was acknowledged is there, and the store opens."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from aevdesk.store import health, migrations
from aevdesk.store.database import open_store
from aevdesk.store.errors import StoreError
from aevdesk.store.repository import Repository
from tests.reliability.power import Disk, Event, read_trace
from tests.store.samples import KEY, NAME, a_repository, a_text

pytestmark = [pytest.mark.rel("R2"), pytest.mark.needs("strace")]
CALLS = "openat,close,pwrite64,write,pwritev,ftruncate,fsync,fdatasync,unlink,rename"
SAVES = 40


def record(folder: Path, *options: str) -> tuple[dict[str, bytes], list[Event]]:
    """The folder before a run, and everything the run did to it."""
    folder.mkdir()
    repository = a_repository(folder)
    repository.cases.create("one", a_text())
    repository.store.close()
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    trace = folder.with_suffix(".trace")
    strace = ["strace", "-xx", "-s", "70000", "-o", str(trace), "-e", f"trace={CALLS}"]
    command = [*strace, sys.executable, "-m", "tests.reliability.recorded", str(folder), str(SAVES), *options]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=120)
    return before, read_trace(trace, folder)


def outcome(folder: Path, acknowledged: int) -> str:
    """Opens what the cut left as the program opens it."""
    try:
        store = open_store(folder / NAME, KEY, migrations.newest())
        try:
            was_healed = health.check(store)
            repository = Repository(store)
            for row in repository.cases.rows():
                repository.cases.load(row.id)
            for version in repository.sealed.versions("one"):
                assert not version.is_damaged
            if repository.cases.load("one").rev < acknowledged:
                return "lost"
            repository.cases.save("one", a_text("next"), repository.cases.load("one").rev)
        finally:
            store.close()
    except StoreError as error:
        return f"unopenable ({error})"
    return "healed" if was_healed else "whole"


def replay(before: dict[str, bytes], events: list[Event], folder: Path, cuts: int, *, is_harsh: bool) -> dict[str, int]:
    """How the store fared after cuts at random moments, each with nothing, twice a part, and all of what was pending."""
    draw = random.Random(20261121)
    moments = sorted(draw.randrange(len(events)) for _ in range(cuts))
    disk, seen = Disk(before), dict[str, int]()
    for number, event in enumerate(events):
        while moments and moments[0] == number:
            moments.pop(0)
            for keep in (0.0, 0.5, 0.5, 1.0):
                for path in folder.iterdir():
                    path.unlink()
                for name, content in disk.after_cut(draw, keep, is_harsh).items():
                    (folder / name).write_bytes(content)
                found = outcome(folder, disk.acknowledged)
                seen[found] = seen.get(found, 0) + 1
        disk.see(event)
    return seen


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, bytes], list[Event]]:
    return record(tmp_path_factory.mktemp("record") / "store")


def test_a_save_is_synced_four_times_and_unlinks_nothing(recorded: tuple[dict[str, bytes], list[Event]]):
    _, events = recorded
    saves = [event.kind for event in events]
    assert saves.count("ack") == SAVES
    assert saves.count("sync") >= 4 * SAVES
    assert saves.count("unlink") <= 1


@pytest.mark.parametrize("is_harsh", [False, True])
def test_no_acknowledged_save_is_lost_to_a_power_cut(
    recorded: tuple[dict[str, bytes], list[Event]], tmp_path: Path, cuts: int, is_harsh: bool
):
    seen = replay(*recorded, tmp_path, cuts, is_harsh=is_harsh)
    assert set(seen) <= {"whole", "healed"}
    assert sum(seen.values()) == 4 * cuts
    print(f"{cuts} cuts x 4, {'harsh' if is_harsh else 'fair'}: {seen}")


def test_the_replay_bites(tmp_path: Path, cuts: int):
    """Without syncing the same cuts lose saves or the store; otherwise the test above would prove nothing."""
    (tmp_path / "cut").mkdir()
    seen = replay(*record(tmp_path / "careless", "careless"), tmp_path / "cut", cuts, is_harsh=False)
    assert [found for found in seen if found == "lost" or found.startswith("unopenable")]
