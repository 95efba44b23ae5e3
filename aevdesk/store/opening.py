"""Making a store for the first time, and opening it: lock, versions, checks, and what was left undone last time."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from aevdesk.store import cases, counter, files, health, migrations, moments, traces, vault
from aevdesk.store.access_log import AccessLog
from aevdesk.store.database import Store, create_store, open_store
from aevdesk.store.errors import (
    AlreadySetUp,
    DiskFull,
    NotSetUp,
    StoreBusy,
    WrongPassphrase,
    WrongRecoveryCode,
)
from aevdesk.store.records import Notice

_PART = "setup.part"
_CHECKED_AT_ONCE = 100 * 1024 * 1024
_FREE_TRIES = 3
_LONGEST_WAIT = 30


def is_set_up(folder: Path) -> bool:
    """Whether there is a store in `folder`, or what is left of one. A set-up that was broken off does not count."""
    return not (folder / _PART).exists() and (vault.is_here(folder) or (folder / files.STORE_NAME).exists())


def set_up(folder: Path, passphrase: str, costs: vault.Costs) -> tuple[vault.Vault, str]:
    """A new vault and an empty store in `folder`, all or nothing; the vault and its recovery code.

    Everything is made in a folder beside and moved in; as long as that folder is there, the set-up is not done.
    Raises AlreadySetUp, WeakPassphrase, NotWritable, DiskFull, TooLittleMemory.
    """
    vault.require_strong(passphrase)
    if is_set_up(folder):
        raise AlreadySetUp(folder=str(folder))
    part = folder / _PART
    with files.faults_of(folder):
        shutil.rmtree(part, ignore_errors=True)
        files.make_private_folder(part)
        for name in (files.STORE_NAME, f"{files.STORE_NAME}-journal", vault.NAME, vault.COPY):
            (folder / name).unlink(missing_ok=True)
        made, code = vault.create(part, passphrase, costs)
        store = create_store(part / files.STORE_NAME, made.key)
        try:
            migrations.migrate(store, lambda: None)
        finally:
            store.close()
        for name in (files.STORE_NAME, vault.COPY, vault.NAME):
            (part / name).rename(folder / name)
        shutil.rmtree(part)
        files.sync_folder(folder)
    return vault.Vault(folder, made.key, made.body), code


def unlock(folder: Path, now: moments.Now, *, passphrase: str | None = None, code: str | None = None) -> vault.Vault:
    """The vault of `folder`. A failed try is written down, and the error says how long to `wait` before the next one.

    Raises NotSetUp, WrongPassphrase, WrongRecoveryCode, MistypedRecoveryCode, VaultMissing, VaultDamaged, VaultNewer.
    """
    if not is_set_up(folder):
        raise NotSetUp(folder=str(folder))
    try:
        return vault.unlock_with_code(folder, code) if code is not None else vault.unlock(folder, passphrase or "")
    except (WrongPassphrase, WrongRecoveryCode) as error:
        failures = traces.add_failure(folder, now)
        wait = 0 if failures < _FREE_TRIES else min(2 ** min(failures - _FREE_TRIES, 9), _LONGEST_WAIT)
        raise type(error)(wait=wait) from None


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store, what the user should know about it, and whether its pages are still to be checked."""

    store: Store
    notices: tuple[Notice, ...]
    is_unchecked: bool


def open_locked(unlocked: vault.Vault, back_up: Callable[[Store], None], now: moments.Now) -> Opened:
    """Opens the store of an unlocked vault, and leaves a note that we have it.

    `back_up` is called before a migration. Raises as `database.open_store` does, StoreBusy with the holder.
    """
    folder = unlocked.folder
    path = folder / files.STORE_NAME
    try:
        store = open_store(path, unlocked.key, migrations.newest())
    except StoreBusy:
        raise _busy(folder) from None
    try:
        is_unchecked = path.stat().st_size > _CHECKED_AT_ONCE
        migrations.migrate(store, lambda: back_up(store))
        notices = _interrupted(folder, store)
        if not is_unchecked and health.check(store):
            notices.append(Notice("store.healed"))
        notices += _rolled_back(folder, store)
        _leave_traces(unlocked, store, now)
    except BaseException:
        store.close()
        raise
    return Opened(store, tuple(notices), is_unchecked)


def note_seen(folder: Path, store: Store) -> None:
    """Writes down how far the store was seen. A full disk is no reason to fail: the note is then merely older."""
    with suppress(DiskFull):
        traces.write_seen(folder, *counter.read(store))


def _busy(folder: Path) -> StoreBusy:
    holder = traces.read_holder(folder)
    try:
        day, time = moments.day_and_time(holder.since if holder else "")
    except ValueError:
        holder, day, time = None, "", ""
    if holder is None:
        return StoreBusy(known="no", user="", machine="", process="", day="", time="")
    return StoreBusy(known="yes", user=holder.user, machine=holder.machine, process=holder.process, day=day, time=time)


def _interrupted(folder: Path, store: Store) -> list[Notice]:
    """The last process left its note behind, so it did not close the store."""
    if traces.read_holder(folder) is None:
        return []
    with store.reading() as db:
        saved_at = db.execute("SELECT saved_at FROM cases ORDER BY rev DESC LIMIT 1").fetchone()
    if saved_at is None:
        return []
    day, time = moments.day_and_time(saved_at[0])
    return [Notice("store.was_interrupted", {"day": day, "time": time})]


def _rolled_back(folder: Path, store: Store) -> list[Notice]:
    """An older store has come back from somewhere (a sync service, a copied folder)."""
    seen = traces.read_seen(folder)
    identity, number = counter.read(store)
    if seen is None or (identity == seen[0] and number >= seen[1]):
        return []
    with store.transaction() as db:  # no revision is handed out twice
        counter.raise_to(db, seen[1])
    return [Notice("store.rolled_back", {"missing": max(seen[1] - number, 0)})]


def _leave_traces(unlocked: vault.Vault, store: Store, now: moments.Now) -> None:
    folder = unlocked.folder
    deleted = traces.read_deleted(folder)
    failures = traces.read_failures(folder)
    with suppress(DiskFull):
        traces.write_holder(folder, now)
        vault.heal(unlocked)
        with store.reading() as db:
            returned = [row[0] for row in db.execute("SELECT id FROM cases") if row[0] in deleted]
        log = AccessLog(store, now)
        if returned or failures:
            with store.transaction() as db:
                for case_id in returned:
                    cases.remove(db, case_id, deleted[case_id])
                    log.append(db, "delete", outcome="again", case_id=case_id)
                for moment in failures:
                    log.append(db, "unlock", outcome="refused", at=moments.from_text(moment))
        traces.clear_failures(folder)
    note_seen(folder, store)
    if os.name != "nt":
        with suppress(OSError):
            folder.chmod(0o700)
