"""Where a file with health data is about to lie: only on this machine, or where others may get at it."""

import json
from pathlib import Path

import pytest

from aevdesk.desk.folders import Machine, kind_of


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "hjem"


def machine(
    home: Path, environment: dict[str, str] | None = None, mounts: tuple[tuple[Path, str], ...] = ()
) -> Machine:
    return Machine(home, environment or {}, mounts)


def test_an_ordinary_folder_is_local(home):
    assert kind_of(home / "Dokumenter", machine(home)) == "local"


def test_the_folder_that_onedrive_names_is_synced(home):
    known = machine(home, {"OneDriveCommercial": str(home / "Skyen")})
    assert kind_of(home / "Skyen" / "Avtaler", known) == "synced"
    assert kind_of(home / "Skyene", known) == "local"


@pytest.mark.parametrize("name", ["OneDrive - Nav", "Dropbox", "Nextcloud", "Google Drive"])
def test_a_folder_named_after_a_service_is_synced(home, name):
    assert kind_of(home / name / "avtale.pdf", machine(home)) == "synced"


def test_the_folders_that_dropbox_and_nextcloud_write_down_are_synced(home):
    (home / ".dropbox").mkdir(parents=True)
    (home / ".dropbox" / "info.json").write_text(json.dumps({"business": {"path": str(home / "Felles")}}))
    (home / ".config" / "Nextcloud").mkdir(parents=True)
    (home / ".config" / "Nextcloud" / "nextcloud.cfg").write_text(
        f"[Accounts]\n0\\Folders\\1\\localPath={home}/Delt/\n"
    )
    assert kind_of(home / "Felles", machine(home)) == "synced"
    assert kind_of(home / "Delt" / "avtale.docx", machine(home)) == "synced"


def test_damaged_settings_of_a_service_stop_nobody(home):
    (home / ".dropbox").mkdir(parents=True)
    (home / ".dropbox" / "info.json").write_text("[1, 2")
    assert kind_of(home / "Dokumenter", machine(home)) == "local"


@pytest.mark.parametrize(
    ("folder", "system", "kind"),
    [("/mnt/felles", "cifs", "network"), ("/media/ola/MINNE", "vfat", "removable"), ("/srv", "ext4", "local")],
)
def test_a_mount_is_judged_by_its_file_system_and_its_place(home, folder, system, kind):
    known = machine(home, mounts=((Path("/"), "ext4"), (Path(folder), system)))
    assert kind_of(Path(folder) / "Avtaler", known) == kind


def test_this_machine_can_be_asked(tmp_path):
    assert kind_of(tmp_path) in ("local", "synced", "network", "removable")
