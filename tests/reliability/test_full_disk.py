"""R3: a full disk costs nothing that was saved, says which drive, and saves by itself when there is room again."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = [pytest.mark.rel("R3"), pytest.mark.needs("unshare")]


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("disk")


@pytest.fixture(scope="module")
def found(disk: Path) -> dict[str, Any]:
    """What happened on a disk of 1.5 MB of its own, in a mount namespace of its own."""
    mount = f'mount -t tmpfs -o size=1536k tmpfs "{disk}" && exec "$0" "$@"'
    command = ["unshare", "-rm", "sh", "-c", mount, sys.executable, "-m", "tests.reliability.full_disk", str(disk)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    if "unshare" in done.stderr or "mount:" in done.stderr:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("no mount namespace for this user")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_last_text_is_saved_with_the_reserve(found: dict[str, Any]):
    assert found["reserve"]
    assert found["with reserve"] == {"saved": True, "low": True}
    assert found["reserve given"]


def test_what_does_not_fit_is_not_called_saved_and_the_drive_is_named(found: dict[str, Any], disk: Path):
    assert found["without"] == {"saved": False, "code": "store.disk_full", "params": {"drive": str(disk)}}


def test_the_old_version_is_intact(found: dict[str, Any]):
    assert found["old version"]


@pytest.mark.parametrize("call", ["seal", "setting", "passphrase"])
def test_every_other_write_says_the_same(found: dict[str, Any], disk: Path, call: str):
    assert found[call] == {"code": "store.disk_full", "params": {"drive": str(disk)}}


def test_a_backup_says_why_there_is_none_and_leaves_no_bytes(found: dict[str, Any], disk: Path):
    assert found["backup"] == {
        "code": "store.backup_failed",
        "params": {"cause": "store_disk_full", "drive": str(disk)},
    }
    assert found["left over"] == []


def test_closing_is_refused_while_something_is_unsaved(found: dict[str, Any]):
    assert found["close"]["code"] == "store.disk_full"
    assert found["still open"]


def test_it_saves_by_itself_within_five_seconds_of_there_being_room(found: dict[str, Any]):
    assert found["resumed after"] <= 5
    assert found["new version"]


def test_afterwards_all_is_well(found: dict[str, Any]):
    assert found["closed"] == {"code": "ok"}
    assert found["opens with the old passphrase"]
    assert found["healthy"]
    assert found["threads"] == []
