"""The store's own small files, and the only place in the store that opens a file.

The live database is opened by SQLite alone: on POSIX, opening and closing it anywhere else in this process would
drop SQLite's lock, and another process could write. Every function here refuses its name.
"""

import errno
import hashlib
import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from aevdesk.store.errors import DiskFault, DiskFull, NotWritable, StoreError

STORE_NAME = "store.db"
"""The live database; its journal has this name plus "-journal"."""

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FULL_ON_WINDOWS = {39, 112}  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
_REFUSED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR, errno.ENOTDIR, errno.EEXIST}


def drive_of(path: Path) -> str:
    """The drive letter or mount point that holds `path`, as the user knows it."""
    path = path.absolute()
    if path.drive:
        return path.drive
    while not os.path.ismount(path):
        path = path.parent
    return str(path)


def fault(error: OSError, path: Path) -> StoreError:
    """What the system refused, as an error the user can act on."""
    if error.errno in _FULL or getattr(error, "winerror", None) in _FULL_ON_WINDOWS:
        return DiskFull(drive=drive_of(path))
    if error.errno in _REFUSED:
        return NotWritable(folder=str(path if path.is_dir() else path.parent))
    return DiskFault(drive=drive_of(path))


@contextmanager
def faults_of(path: Path) -> Generator[None]:
    """Turns an OSError about `path` into DiskFull, NotWritable or DiskFault; a missing file stays FileNotFoundError."""
    try:
        yield
    except FileNotFoundError:
        raise
    except OSError as error:
        raise fault(error, path) from None


def write(path: Path, content: bytes) -> None:
    """Replaces `path` whole or not at all, also through a power cut; readable by this user only.

    Raises DiskFull, DiskFault, and NotWritable also when the folder is missing.
    """
    _refuse_live(path)
    if not path.parent.is_dir():
        raise NotWritable(folder=str(path.parent))
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    with faults_of(path):
        try:
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
            sync_folder(path.parent)
        finally:
            part.unlink(missing_ok=True)


def read(path: Path, limit: int) -> bytes:
    """At most `limit` + 1 bytes, so that a caller sees a file that is too long. Raises FileNotFoundError."""
    _refuse_live(path)
    with faults_of(path), path.open("rb") as file:
        return file.read(limit + 1)


def sha256_of(path: Path) -> str:
    """Lower-case hex of a finished file (a backup, never the live store)."""
    _refuse_live(path)
    with faults_of(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sync(path: Path) -> None:
    """Returns when the finished file is on the disk."""
    _refuse_live(path)
    with faults_of(path), path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Returns when names made, moved or removed in `folder` are on the disk. Windows has no such call."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_private_folder(folder: Path) -> None:
    """Makes `folder` and its parents; on POSIX only this user may look in."""
    with faults_of(folder):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def _refuse_live(path: Path) -> None:
    if path.name.startswith(STORE_NAME):
        raise RuntimeError("only SQLite opens the live store")
