"""Backups: verified copies in folders of their own, each enough to start again on an empty machine.

A copy is made by `VACUUM INTO` alone: other ways of copying hand damage on unnoticed. It counts only after it was
opened again, checked page by page and text by text, and found to hold what the store holds. A backup's folder has the
database, both vault files and a manifest without personal data.
"""

import secrets
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from aevdesk.store import files, health, migrations, moments, thinning, vault
from aevdesk.store.access_log import Head
from aevdesk.store.database import Store, open_copy
from aevdesk.store.errors import BackupDamaged, BackupFailed, BackupMissing, StoreError, StoreNewer
from aevdesk.store.health import Fingerprint
from aevdesk.store.records import canonical
from aevdesk.version import VERSION

FOLDER, DATABASE, MANIFEST, PART = "backups", "backup.db", "manifest.json", ".part"
_LONGEST = 65_536
_Hex = Annotated[str, Field(pattern="^[0-9a-f]+$", max_length=64)]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)


class LogHead(_Frozen):
    """The newest log entry at the time: an anchor against a cut or rewritten log."""

    seq: int
    hash: _Hex


class Manifest(_Frozen):
    """What a backup must turn out to be. `salt` opens a copy whose first sector is lost."""

    format: Literal["aevdesk-backup"]
    version: Literal[1]
    made_at: str
    reason: Annotated[str, Field(pattern="^[a-z_]{1,32}$")]
    program: str
    schema_version: int
    store_id: _Hex
    counter: int
    cases: int
    sealed: int
    root: _Hex
    log: LogHead
    key_id: _Hex
    salt: _Hex
    cipher_settings: list[str]
    bytes: int
    sha256: _Hex

    @property
    def fingerprint(self) -> Fingerprint:
        """The same as that of the store it was made of."""
        log = Head(self.log.seq, self.log.hash)
        return Fingerprint(self.store_id, self.counter, self.cases, self.sealed, log, self.root)


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup in `folder`. `manifest` is None when it cannot be read: the backup is then not used."""

    folder: Path
    manifest: Manifest | None

    @property
    def name(self) -> str:
        """Its folder's name: counter, then UTC moment."""
        return self.folder.name

    @property
    def made_at(self) -> datetime | None:
        """UTC, by the clock of the time."""
        return moments.from_text(self.manifest.made_at) if self.manifest else None


@dataclass(frozen=True, slots=True)
class BackupState:
    """What the screen says about backups.

    `failed` stays until one succeeds; overdue: cases have changed and for two days there was no backup.
    """

    newest: datetime | None
    failed: BackupFailed | None
    is_overdue: bool


class Backups:
    """The backups of one unlocked store."""

    def __init__(self, home: Path, vault: vault.Vault, now: moments.Now = moments.local_now) -> None:
        self._home = home / FOLDER
        self._vault = vault
        self._now = now

    def replace_vault(self, vault: vault.Vault) -> None:
        """Backups from now on carry this vault (a new passphrase, a new code)."""
        self._vault = vault

    def make(self, store: Store, reason: str) -> Backup:
        """A verified backup of `store`, or BackupFailed with the `cause`, leaving nothing half-done behind.

        Saving waits meanwhile. `reason` is one lower-case word.
        """
        try:
            return self._make(store, reason)
        except StoreError as error:
            raise self._failed(error) from None
        except OSError as error:
            raise self._failed(files.fault(error, self._home)) from None

    def all(self) -> list[Backup]:
        """Newest first, by counter; those with an unreadable manifest last."""
        return found(self._home)

    def newest(self) -> Backup | None:
        """The newest one that has a readable manifest."""
        return next((backup for backup in self.all() if backup.manifest), None)

    def thin(self, deletions: Mapping[str, tuple[int, str]]) -> list[str]:
        """Removes what `thinning` no longer keeps and returns the names. `deletions`: case id to counter and moment."""
        marks = [
            thinning.Mark(backup.name, backup.manifest.counter, moments.from_text(backup.manifest.made_at))
            for backup in self.all()
            if backup.manifest
        ]
        forgotten = [thinning.Deletion(rev, moments.from_text(moment)) for rev, moment in deletions.values()]
        stay = thinning.kept(marks, forgotten)
        gone = [mark.name for mark in marks if mark.name not in stay]
        for name in gone:
            remove(self._home / name)
        return gone

    def remove_before(self, newest: Backup) -> list[str]:
        """Removes every backup but `newest`, at once (a deleted person, a key that others know)."""
        gone = [backup.name for backup in self.all() if backup.name != newest.name]
        for name in gone:
            remove(self._home / name)
        return gone

    def _failed(self, error: StoreError) -> BackupFailed:
        return BackupFailed(cause=error.code.replace(".", "_"), drive=files.drive_of(self._home))

    def _make(self, store: Store, reason: str) -> Backup:
        files.make_private_folder(self._home)
        for left_over in self._home.glob(f"*{PART}"):
            remove(left_over)
        had = health.fingerprint(store)
        made_at = moments.to_text(self._now())
        stamp = "".join(character for character in made_at[:19] if character.isdigit())
        name = f"{had.counter:010d}-{stamp}-{secrets.token_hex(2)}"
        part = self._home / f"{name}{PART}"
        files.make_private_folder(part)
        try:
            copy_into(store, part / DATABASE)
            salt, settings, version = verify(part / DATABASE, self._vault.key, had)
            content = {
                "format": "aevdesk-backup",
                "version": 1,
                "made_at": made_at,
                "reason": reason,
                "program": VERSION,
                "schema_version": version,
                "key_id": self._vault.key_id,
                **asdict(had),
                "salt": salt,
                "cipher_settings": settings,
                "bytes": (part / DATABASE).stat().st_size,
                "sha256": files.sha256_of(part / DATABASE),
            }
            manifest = Manifest.model_validate(content)
            vault.copy_to(self._vault, part)
            files.write(part / MANIFEST, canonical(manifest.model_dump()).encode())
            part.rename(self._home / name)
            files.sync_folder(self._home)
        except BaseException:
            remove(part)
            raise
        return Backup(self._home / name, manifest)


def copy_into(store: Store, path: Path) -> None:
    """A whole, compact copy with the same key, on the disk when this returns. On an error nothing is left at `path`."""
    try:
        with store.whole_file() as db:
            db.execute("VACUUM INTO ?", [str(path)])
        files.sync(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def verify(path: Path, key: bytes, expected: Fingerprint) -> tuple[str, list[str], int]:
    """Opens a finished copy, reads all of it and returns its salt, cipher settings and schema version.

    Raises StoreDamaged and what `open_copy` raises; BackupDamaged when it is whole and holds something else.
    """
    copy = open_copy(path, key, migrations.newest())
    try:
        health.check_copy(copy)
        if health.fingerprint(copy) != expected:
            raise BackupDamaged(name=path.parent.name)
        with copy.reading() as db:
            salt = str(db.execute("PRAGMA cipher_salt").fetchone()[0])
            settings = [str(row[0]) for row in db.execute("PRAGMA cipher_settings")]
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
    finally:
        copy.close()
    return salt, settings, version


def found(home: Path) -> list[Backup]:
    """The finished backups in the folder `home`, newest first by counter, unreadable ones last."""
    folders = [folder for folder in home.glob("*") if folder.is_dir() and not folder.name.endswith(PART)]
    backups = [Backup(folder, _read_manifest(folder)) for folder in folders]
    return sorted(backups, key=_order, reverse=True)


def _order(backup: Backup) -> tuple[int, str]:
    return (backup.manifest.counter, backup.manifest.made_at) if backup.manifest else (-1, backup.name)


def drill(backup: Backup, key: bytes) -> Manifest:
    """Proves that `backup` can be restored, without restoring it. Raises BackupDamaged, BackupMissing, StoreNewer."""
    manifest, path = backup.manifest, backup.folder / DATABASE
    if not backup.folder.is_dir():
        raise BackupMissing(name=backup.name)
    try:
        if manifest is None or files.sha256_of(path) != manifest.sha256:
            raise BackupDamaged(name=backup.name)
        verify(path, key, manifest.fingerprint)
    except StoreNewer:
        raise
    except (FileNotFoundError, StoreError):
        raise BackupDamaged(name=backup.name) from None
    return manifest


def remove(folder: Path) -> None:
    """Renamed first, so that a half-removed backup is never taken for one."""
    gone = folder if folder.name.endswith(PART) else folder.with_name(f"{folder.name}{PART}")
    with suppress(OSError):
        if gone != folder:
            folder.rename(gone)
        shutil.rmtree(gone)


def _read_manifest(folder: Path) -> Manifest | None:
    try:
        return Manifest.model_validate_json(files.read(folder / MANIFEST, _LONGEST))
    except (OSError, StoreError, ValidationError):
        return None
