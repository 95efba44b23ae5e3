"""What kind of folder a file is about to lie in: health data belongs where only this machine has it.

A folder that a service copies to the net, a network drive or a memory stick is warned of, never refused: the caseworker
may know better. Read from what the system and the services write down themselves; nothing is contacted.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

FolderKind = Literal["local", "synced", "network", "removable"]

_SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_SYNC_NAMES = ("onedrive", "dropbox", "nextcloud", "google drive", "googledrive", "iclouddrive", "icloud drive")
_NETWORK_SYSTEMS = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "ceph",
        "glusterfs",
        "davfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.gvfsd-fuse",
        "9p",
    ]
)
_REMOVABLE_PLACES = ("/media/", "/run/media/")
_REMOVABLE_DRIVE, _NETWORK_DRIVE = 2, 4


@dataclass(frozen=True)
class Machine:
    """What is known of a machine: its home folder, environment, mounts (folder, file system) and Windows drives."""

    home: Path
    environment: Mapping[str, str]
    mounts: tuple[tuple[Path, str], ...] = ()
    drives: Mapping[str, int] = field(default_factory=dict[str, int])

    @classmethod
    def here(cls, folder: Path) -> Machine:
        """What is known here, as far as it matters for `folder`."""
        drives = {folder.drive: _drive_type(folder.drive)} if folder.drive else {}
        return cls(Path.home(), os.environ, tuple(_mounts()), drives)


def kind_of(folder: Path, machine: Machine | None = None) -> FolderKind:
    """What kind of folder it is; one that nothing is known of counts as local. The folder need not exist."""
    folder = folder.expanduser().absolute()
    machine = machine or Machine.here(folder)
    if any(folder.is_relative_to(root) for root in _synced_roots(machine)) or _is_named_after_a_service(
        folder, machine
    ):
        return "synced"
    drive = machine.drives.get(folder.drive)
    if drive == _NETWORK_DRIVE or folder.drive.startswith("\\\\"):
        return "network"
    if drive == _REMOVABLE_DRIVE:
        return "removable"
    nearest = max(
        (m for m in machine.mounts if folder.is_relative_to(m[0])), key=lambda m: len(str(m[0])), default=None
    )
    if nearest is None:
        return "local"
    if nearest[1] in _NETWORK_SYSTEMS:
        return "network"
    return "removable" if str(nearest[0]).startswith(_REMOVABLE_PLACES) else "local"


def _synced_roots(machine: Machine) -> Iterator[Path]:
    """The folders that services of this user say they copy to the net."""
    yield from (Path(machine.environment[name]) for name in _SYNC_VARIABLES if machine.environment.get(name))
    settings = (
        machine.home / ".dropbox",
        *_under(machine, "APPDATA", "Dropbox"),
        *_under(machine, "LOCALAPPDATA", "Dropbox"),
    )
    for place in settings:
        with suppress(OSError, ValueError, AttributeError):
            accounts = json.loads((place / "info.json").read_text(encoding="utf-8"))
            yield from (Path(account["path"]) for account in accounts.values() if account.get("path"))
    for place in (machine.home / ".config" / "Nextcloud", *_under(machine, "APPDATA", "Nextcloud")):
        with suppress(OSError, ValueError):
            lines = (place / "nextcloud.cfg").read_text(encoding="utf-8").splitlines()
            yield from (Path(line.partition("=")[2].strip()) for line in lines if "localPath=" in line)


def _under(machine: Machine, variable: str, name: str) -> tuple[Path, ...]:
    return (Path(machine.environment[variable]) / name,) if machine.environment.get(variable) else ()


def _is_named_after_a_service(folder: Path, machine: Machine) -> bool:
    """«OneDrive - Nav» right under the home folder, though no service says so."""
    if not folder.is_relative_to(machine.home):
        return False
    first = folder.relative_to(machine.home).parts[:1]
    return any(part.casefold().startswith(_SYNC_NAMES) for part in first)


def _mounts() -> Iterator[tuple[Path, str]]:
    with suppress(OSError):
        for line in Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape").splitlines():
            _device, folder, system, *_rest = line.split(" ")
            yield Path(folder.replace("\\040", " ")), system


def _drive_type(drive: str) -> int:
    """What Windows says a drive is; 0 elsewhere."""
    if sys.platform != "win32":
        return 0
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\"))
