"""The command itself, with no arguments, as a process of its own: it is ready on an empty machine and on a locked one."""

import os
import subprocess
import sys
from pathlib import Path

from aevdesk.desk.opening import Opening
from tests.stories.start import PASSPHRASE


def start(folder: Path) -> tuple[int, str]:
    """Start the program until its window can be used: the exit code, and the end of what it said of its troubles."""
    given = {**os.environ, "AEVDESK_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-X", "faulthandler", "-m", "aevdesk", "--quit-when-ready"]
    done = subprocess.run(command, env=given, timeout=60, check=False, capture_output=True, text=True)
    return done.returncode, "" if done.returncode == 0 else done.stderr[-4000:]


def test_it_is_ready_on_an_empty_machine_and_makes_nothing_there(tmp_path: Path):
    assert start(tmp_path / "lager") == (0, "")
    assert not (tmp_path / "lager").exists()


def test_it_is_ready_on_a_locked_drawer_and_leaves_it_as_it_was(opening: Opening):
    opening.set_up(PASSPHRASE)[0].close()
    before = {file: file.stat().st_mtime_ns for file in opening.folder.rglob("*")}
    assert start(opening.folder) == (0, "")
    assert {file: file.stat().st_mtime_ns for file in opening.folder.rglob("*")} == before
