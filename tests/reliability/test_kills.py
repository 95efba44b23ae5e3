"""R1: a process that is killed while it types loses nothing that it was told was saved, and little that was not."""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from aevdesk.store import health, migrations, vault
from aevdesk.store.database import open_store
from aevdesk.store.drawer import Drawer
from aevdesk.store.errors import WrongPassphrase
from tests.reliability import typist

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9")


def type_until_killed(folder: Path, pace: tuple[float, float, float], after: float) -> list[list[str]]:
    """What the process said before it was killed `after` seconds after its first save."""
    command = [sys.executable, "-m", "tests.reliability.typist", str(folder), *map(str, pace)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        heard: list[str] = []
        for line in process.stdout:
            heard.append(line)
            if line.startswith("saved"):
                break
        else:
            pytest.fail("the typist ended before its first save")
        deadline = time.monotonic() + after
        while time.monotonic() < deadline:
            pass  # a busy wait ends closer to the moment that was drawn than a sleep does
        process.kill()
        heard += process.stdout.readlines()
    return [line.split() for line in heard if line.endswith("\n")]


def opened_as_the_program_does(folder: Path) -> tuple[int, int, list[str]]:
    """Number and revision that the store has after a kill, and what opening it says."""
    drawer = Drawer.open(folder, passphrase=typist.PASSPHRASE, terms=typist.TERMS)
    try:
        case = drawer.load("one")
        doc = json.loads(case.doc)
        assert doc["first"] == doc["last"] == case.summary["number"], "half a save"
        assert drawer.check_log().seq >= 1
        return doc["first"], case.rev, [notice.code for notice in drawer.notices]
    finally:
        drawer.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    drawer, _ = Drawer.first_run(tmp_path / "æ#?", typist.PASSPHRASE, terms=typist.TERMS)
    drawer.create_case("one", typist.text(0))
    drawer.close()
    return drawer.folder


@pytest.mark.rel("R1", "R9")
def test_no_acknowledged_save_is_lost_to_a_kill(folder: Path, kills: int):
    """Typing as fast as it goes, saving without a pause: the kills fall into the middle of writes.

    The lock that a killed process leaves behind never blocks the next start.
    """
    draw = random.Random(20261121)
    acknowledged = 0
    for kill in range(kills):
        said = type_until_killed(folder, (0.0, 0.0, 0.0), draw.uniform(0.0, 0.25))
        numbers = {int(ticket): int(number) for word, ticket, number, *_ in said if word == "typed"}
        saves = [(int(ticket), int(rev)) for word, ticket, rev, *_ in said if word == "saved"]
        ticket, rev = saves[-1]
        number, found_rev, notices = opened_as_the_program_does(folder)
        assert found_rev >= rev, f"kill {kill}: revision {rev} was acknowledged, {found_rev} is there"
        assert number >= numbers.get(ticket, 0)
        assert "store.was_interrupted" in notices
        acknowledged += len(saves)
    assert acknowledged >= kills
    print(f"{kills} kills, {acknowledged} acknowledged saves, 0 lost")


@pytest.mark.rel("R1")
def test_whoever_types_loses_at_most_a_second_and_a_half(folder: Path, kills: int):
    """Typing at 30 keys a second with the program's own pace, never resting."""
    draw = random.Random(7)
    worst = 0.0
    for _ in range(max(1, kills // 5)):
        said = type_until_killed(folder, (0.4, 1.0, 0.033), draw.uniform(0.1, 1.2))
        typed = [(int(number), float(at)) for word, _, number, at in (line for line in said if line[0] == "typed")]
        number, _, _ = opened_as_the_program_does(folder)
        lost = [at for typed_number, at in typed if typed_number > number]
        worst = max(worst, typed[-1][1] - lost[0] if lost else 0.0)
    assert worst <= 1.5
    print(f"at most {worst:.2f} s of typing lost")


@pytest.mark.rel("R17")
def test_a_kill_during_a_new_passphrase_leaves_exactly_one_that_opens(tmp_path: Path, kills: int):
    draw = random.Random(3)
    made, code = vault.create(tmp_path, "frase nummer 0", vault.Costs(64, 1, 1))
    current, lines = 0, ["import sys; from pathlib import Path; from aevdesk.store import vault",
        f"folder, costs = Path({str(tmp_path)!r}), vault.Costs(64, 1, 1); n = int(sys.argv[1])",
        "made = vault.unlock(folder, f'frase nummer {n}')", "print('ready', flush=True)",
        "while True: n += 1; made = made.change_passphrase(f'frase nummer {n}', costs); print(n, flush=True)"]  # fmt: skip
    for _ in range(max(2, kills // 2)):
        command = [sys.executable, "-c", "\n".join(lines), str(current)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
            deadline = time.monotonic() + draw.uniform(0.0, 0.05)
            while time.monotonic() < deadline:
                pass
            process.kill()
            changed = [int(line) for line in process.stdout.readlines() if line.endswith("\n")]
        acknowledged = changed[-1] if changed else current
        opening = [
            n for n in range(acknowledged - 1, acknowledged + 2) if n >= 0 and opens(tmp_path, f"frase nummer {n}")
        ]
        assert opening in ([acknowledged], [acknowledged + 1])
        (current,) = opening
        assert vault.unlock_with_code(tmp_path, code).key == made.key


def opens(folder: Path, passphrase: str) -> bool:
    try:
        return bool(vault.unlock(folder, passphrase).key)
    except WrongPassphrase:
        return False


@pytest.mark.rel("R8", "R11")
def test_a_kill_during_a_backup_leaves_only_whole_backups(folder: Path, kills: int):
    from aevdesk.store import backups

    draw = random.Random(11)
    lines = ["import sys; from pathlib import Path; from aevdesk.store.drawer import Drawer; from tests.reliability import typist",
        f"drawer = Drawer.open(Path({str(folder)!r}), passphrase=typist.PASSPHRASE, terms=typist.TERMS)",
        "print('ready', flush=True)", "while True: drawer.back_up(); print('made', flush=True)"]  # fmt: skip
    key = vault.unlock(folder, typist.PASSPHRASE).key
    for _ in range(max(1, kills // 5)):
        with subprocess.Popen([sys.executable, "-c", "\n".join(lines)], stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            process.stdout.readline()
            deadline = time.monotonic() + draw.uniform(0.0, 0.1)
            while time.monotonic() < deadline:
                pass
            process.kill()
            made = len([line for line in process.stdout.readlines() if line == "made\n"])
        found = Drawer.backups_in(folder)
        assert len(found) >= made
        for backup in found:
            backups.drill(backup, key)
            backups.remove(backup.folder)
        store = open_store(folder / "store.db", key, migrations.newest())
        assert health.check(store) in (True, False)
        store.close()
