"""Putting a backup in the store's place. The one that was there is moved aside with a time stamp, never overwritten."""

from collections.abc import Mapping
from pathlib import Path

from aevdesk.store import counter, files, health, migrations, moments, traces, vault
from aevdesk.store.access_log import AccessLog
from aevdesk.store.backups import DATABASE, Backup, copy_into, drill
from aevdesk.store.cases import deletions, remove
from aevdesk.store.database import open_copy, open_store
from aevdesk.store.errors import StoreBusy, StoreError

ASIDE = "set-aside"
_PART = "restored.part.db"


def unlock(folder: Path, backup: Backup, passphrase: str | None, code: str | None) -> vault.Vault:
    """The vault for `backup`: the one in `folder` if it keeps the same key, otherwise the backup's own.

    Raises as `vault.unlock` and `vault.unlock_with_code` do.
    """
    home = folder if backup.manifest and _keeps(folder, backup.manifest.key_id) else backup.folder
    return vault.unlock_with_code(home, code) if code is not None else vault.unlock(home, passphrase or "")


def restore(folder: Path, backup: Backup, opened: vault.Vault, now: moments.Now = moments.local_now) -> Path | None:
    """Makes `backup` the store of `folder` and returns where the former one lies now, if there was one.

    Cases that were deleted since stay deleted. Raises BackupDamaged, StoreBusy, DiskFull, NotWritable; the store that
    was there is then still in its place.
    """
    drill(backup, opened.key)
    files.make_private_folder(folder)
    live, part = folder / files.STORE_NAME, folder / _PART
    later, seen = _known_since(live, opened.key)
    deleted = {**traces.read_deleted(folder), **later}
    part.unlink(missing_ok=True)
    try:
        copy = open_copy(backup.folder / DATABASE, opened.key, migrations.newest())
        try:
            copy_into(copy, part)
        finally:
            copy.close()
        _bring_up_to_date(part, opened.key, deleted, max(seen, (traces.read_seen(folder) or ("", 0))[1]), now)
        aside = set_aside(folder, now)
        with files.faults_of(live):
            part.rename(live)
            files.sync_folder(folder)
    finally:
        part.unlink(missing_ok=True)
    vault.copy_to(opened, folder)
    (folder / traces.SEEN).unlink(missing_ok=True)
    return aside


def set_aside(folder: Path, now: moments.Now) -> Path | None:
    """Moves the store and its journal out of the way; None when there is none. Raises NotWritable, DiskFull.

    A journal that was left alone goes too: beside another store it would be rolled back into it.
    """
    names = [name for name in (files.STORE_NAME, f"{files.STORE_NAME}-journal") if (folder / name).exists()]
    if not names:
        return None
    stamp = "".join(character for character in moments.to_text(now())[:23] if character.isdigit())
    home = folder / ASIDE / stamp
    files.make_private_folder(home)
    with files.faults_of(folder):
        for name in names:
            (folder / name).rename(home / name)
        files.sync_folder(folder)
    return home / files.STORE_NAME if files.STORE_NAME in names else None


def _known_since(live: Path, key: bytes) -> tuple[dict[str, str], int]:
    """The deletion list and counter of the store that is to be replaced, as far as it can still be read."""
    try:
        store = open_store(live, key, migrations.newest())
    except StoreBusy:
        raise
    except StoreError:
        return {}, 0
    try:
        return {case_id: moment for case_id, (_, moment) in deletions(store).items()}, counter.read(store)[1]
    except StoreError:
        return {}, 0
    finally:
        store.close()


def _bring_up_to_date(path: Path, key: bytes, deleted: Mapping[str, str], least: int, now: moments.Now) -> None:
    store = open_store(path, key, migrations.newest())
    try:
        migrations.migrate(store, lambda: None)
        with store.transaction() as db:
            counter.begin_anew(db, least)
            for case_id, moment in deleted.items():
                remove(db, case_id, moment)
            AccessLog(store, now).append(db, "restore")
        if deleted:
            with store.whole_file() as db:
                db.execute("VACUUM")
        health.check(store)
    finally:
        store.close()


def _keeps(folder: Path, key_id: str) -> bool:
    try:
        return vault.key_id_of(folder) == key_id
    except StoreError:
        return False
