"""The drawer: everything the desk asks of the store, on one unlocked folder.

    drawer, code = Drawer.first_run(folder, passphrase)     # print the code, have two groups typed back
    drawer = Drawer.open(folder, passphrase=…)              # or code=…
    case = drawer.create_case("7f3a…", CaseText(doc, summary))
    case.put(lambda: CaseText(…))                           # at every key; saved within a second
    drawer.close()

Deriving a key takes about 0.4 s and 256 MiB: `first_run`, `open`, `restore`, `change_passphrase` and
`new_recovery_code` belong off the screen's thread. All other calls take milliseconds, but for backups.
"""

import secrets
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from aevdesk.store import backups, cases, counter, health, opening, parcel, restoring, search, throwaway, traces, vault
from aevdesk.store.access_log import Head
from aevdesk.store.backups import Backup, Backups, BackupState
from aevdesk.store.database import Store
from aevdesk.store.errors import BackupFailed, StoreDamaged, StoreError
from aevdesk.store.records import (
    CaseRow,
    CaseText,
    KeptVersion,
    LogEntry,
    Notice,
    Revision,
    SealedVersion,
    Sealing,
    StoredCase,
)
from aevdesk.store.repository import Repository
from aevdesk.store.reserve import Reserve
from aevdesk.store.salvage import Salvage, salvage
from aevdesk.store.search import Found
from aevdesk.store.terms import Terms
from aevdesk.store.vault import Costs
from aevdesk.store.writer import Listener, News, OpenCase, Writer

_T = TypeVar("_T")
_BETWEEN_NOTES = 60.0
_OVERDUE = timedelta(days=2)


_CLOCK_SLACK = timedelta(minutes=10)


def _nobody(_news: News) -> None:
    """Until someone listens."""


class Drawer:
    """An open store. Every method may be called from any thread but the listener's; after `close`: StoreClosed."""

    def __init__(self, unlocked: vault.Vault, listener: Listener | None = None, terms: Terms | None = None) -> None:
        """Use `first_run`, `open` or `throw_away`."""
        self.folder = unlocked.folder
        self.notices: tuple[Notice, ...] = ()
        """What opening found: interrupted last time, healed, older than last seen."""
        self._terms = terms or Terms()
        self._vault = unlocked
        self._listener = listener or _nobody
        self._backups = Backups(self.folder, unlocked, self._terms.now)
        self._reserve = Reserve(self.folder, self._terms.reserve_bytes)
        self._is_unchecked = False
        self._is_temporary = False
        self._failed: BackupFailed | None = None
        self._backed_up_at = self._noted_at = self._terms.ticks()
        self._writer = Writer(
            self._open_repository,
            self._tell,
            self._reserve,
            pace=self._terms.pace,
            ticks=self._terms.ticks,
            now=self._terms.now,
            when_idle=self._work_idly,
            idle_after=self._terms.idle_after,
        )

    # Opening and closing

    @staticmethod
    def is_set_up(folder: Path) -> bool:
        """Whether `folder` has a store (also a damaged or incomplete one), so that it is opened and not made."""
        return opening.is_set_up(folder)

    @classmethod
    def first_run(
        cls, folder: Path, passphrase: str, *, listener: Listener | None = None, terms: Terms | None = None
    ) -> tuple["Drawer", str]:
        """A new store in `folder`, open, and the recovery code to print.

        Raises WeakPassphrase, AlreadySetUp, NotWritable, DiskFull, TooLittleMemory; nothing is then left half-made.
        """
        terms = terms or Terms()
        unlocked, code = opening.set_up(folder, passphrase, terms.costs)
        return cls(unlocked, listener, terms), code

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        passphrase: str | None = None,
        code: str | None = None,
        listener: Listener | None = None,
        terms: Terms | None = None,
    ) -> "Drawer":
        """Opens with the passphrase or with the recovery code as it was typed.

        Raises WrongPassphrase or WrongRecoveryCode (with `wait`, in seconds), MistypedRecoveryCode, NotSetUp,
        VaultMissing, VaultDamaged, VaultNewer, TooLittleMemory, StoreBusy, StoreMissing, StoreEmpty, StoreForeign,
        StoreNewer, StoreDamaged, NotWritable, BackupFailed (before a migration). No file is changed by a refusal.
        """
        terms = terms or Terms()
        return cls(opening.unlock(folder, terms.now, passphrase=passphrase, code=code), listener, terms)

    @classmethod
    def throw_away(cls, *, listener: Listener | None = None, terms: Terms | None = None) -> "Drawer":
        """A store in a temporary folder with a passphrase nobody knows, gone at `close`: for demo and self-test.

        Encrypted like any other, but with a key derivation that costs next to nothing, no reserve and no backups.
        """
        folder = throwaway.make_folder()
        cheap = Costs(memory_kib=64, passes=1, lanes=1)
        terms = replace(terms or Terms(), costs=cheap, reserve_bytes=0, has_backups=False)
        try:
            drawer, _ = cls.first_run(folder, secrets.token_hex(16), listener=listener, terms=terms)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        drawer._is_temporary = True
        return drawer

    @property
    def is_closed(self) -> bool:
        """Whether `close` has succeeded."""
        return self._writer.is_closed

    def listen(self, listener: Listener) -> None:
        """From now on `listener` is told of saves (Saved, NotSaved) and background trouble (Notice)."""
        self._listener = listener

    def close(self, *, is_abandoned: bool = False) -> BackupFailed | None:
        """Saves everything, backs up what changed, and closes; returns why there is no backup, if there is none.

        Raises what a save raised, and is then still open. `is_abandoned`: what cannot be saved is given up.
        """
        failed = self._writer.close(self._finish, is_abandoned=is_abandoned)
        if self._is_temporary:
            shutil.rmtree(self.folder, ignore_errors=True)
        return failed

    # Cases

    def create_case(self, case_id: str, text: CaseText) -> OpenCase:
        """Saves a new case and opens it. Raises CaseExists, UnusableText, DiskFull."""

        def work(repository: Repository) -> StoredCase:
            repository.cases.create(case_id, text)
            return repository.cases.load(case_id)

        return OpenCase(self._writer, self._do(work))

    def open_case(self, case_id: str) -> OpenCase:
        """A case for work on it; logged. Raises CaseMissing, DamagedCase."""
        return OpenCase(self._writer, self._do(lambda repository: repository.cases.open(case_id)))

    def load(self, case_id: str) -> StoredCase:
        """Reads a case without opening it. Raises CaseMissing, DamagedCase."""
        return self._do(lambda repository: repository.cases.load(case_id))

    def rows(self) -> list[CaseRow]:
        """All cases, last saved first; damaged ones are marked, never left out."""
        return self._do(lambda repository: repository.cases.rows())

    def history(self, case_id: str) -> list[Revision]:
        """Earlier texts of a draft, newest first. Raises CaseMissing."""
        return self._do(lambda repository: repository.cases.history(case_id))

    def revision(self, case_id: str, rev: int) -> str:
        """An earlier text. Raises CaseMissing, DamagedCase."""
        return self._do(lambda repository: repository.cases.revision(case_id, rev))

    def search(self, words: Sequence[str]) -> list[Found]:
        """The cases whose texts have every one of these words (of `search.words_of`), each with the field to show."""
        return self._do(lambda repository: search.find(repository.store, words))

    def unsearched(self) -> list[str]:
        """The cases whose texts the search does not have yet."""
        return self._do(lambda repository: search.missing(repository.store))

    def make_searchable(self, case_id: str, texts: Mapping[str, str]) -> None:
        """Give the search the texts of a case that was saved without them. Raises DiskFull."""

        def work(repository: Repository) -> None:
            with repository.store.transaction() as db:
                search.put(db, case_id, texts)

        self._do(work)

    def delete_case(self, case_id: str) -> None:
        """Removes a case with all it has; backups have it for at most 35 days more (`renew_backups`: no longer).

        Raises CaseMissing, DiskFull.
        """
        self._writer.forget_all(case_id)

        def work(repository: Repository) -> None:
            repository.cases.delete(case_id)
            with suppress(StoreError):  # the case is gone and overwritten; what follows only tidies up
                listed = {deleted: moment for deleted, (_, moment) in cases.deletions(repository.store).items()}
                traces.add_deleted(self.folder, listed)
                with repository.store.whole_file() as db:
                    db.execute("VACUUM")

        self._do(work)

    # From one store to another

    def pack(self, content: bytes, passphrase: str) -> bytes:
        """A file that only this passphrase opens. About half a second. Raises as `parcel.pack` does."""
        return parcel.pack(content, passphrase, self._terms.costs)

    def take_along(self, case_id: str) -> tuple[list[KeptVersion], dict[str, bytes]]:
        """A case's sealed versions with their bytes, and its files. Raises CaseMissing, DamagedSealed, DamagedCase."""
        return self._do(lambda repository: repository.take_along(case_id))

    def receive(
        self, case_id: str, text: CaseText, versions: Sequence[KeptVersion], attached: Mapping[str, bytes]
    ) -> None:
        """Keep a case that comes from another store, whole or not at all. Raises CaseExists, UnusableText, DiskFull."""
        self._do(lambda repository: repository.receive(case_id, text, versions, attached))

    # Sealed versions

    def seal(self, case: OpenCase, sealing: Sealing, text: CaseText) -> int:
        """Saves what was put, backs up, seals in one transaction, reads back; returns the new revision.

        A backup that fails is told to the listener and does not stop the signing. Raises StaleWrite, AlreadySealed,
        UnusableText, DiskFull, DamagedSealed.
        """

        def work(repository: Repository) -> int:
            self._writer.save(repository, case)
            self._try_back_up(repository.store, "seal")
            case.rev = repository.sealed.seal(case.id, sealing, text, case.rev)
            case.saved_at = self._terms.now()
            repository.sealed.verify(case.id, sealing)
            return case.rev

        return self._do(work)

    def sealed(self, case_id: str) -> list[SealedVersion]:
        """All sealed versions, oldest first; damaged ones are marked. Raises CaseMissing."""
        return self._do(lambda repository: repository.sealed.versions(case_id))

    def sealed_file(self, case_id: str, number: int, name: str) -> bytes:
        """A sealed file's bytes, checked. Raises SealedMissing, DamagedSealed."""
        return self._do(lambda repository: repository.sealed.file(case_id, number, name))

    def is_clock_back(self) -> bool:
        """Whether it is earlier now than when a case was last saved, by more than clocks are usually put right by."""
        newest = max((row.saved_at for row in self.rows()), default=None)
        return newest is not None and self._terms.now() < newest - _CLOCK_SLACK

    # Files of a version that is not sealed yet

    def attach(self, case_id: str, name: str, content: bytes) -> None:
        """Keeps a file with a case until it is sealed. Raises CaseMissing, DiskFull."""
        self._do(lambda repository: repository.attachments.put(case_id, name, content))

    def attached(self, case_id: str, name: str) -> bytes | None:
        """Such a file, or None. Raises DamagedCase."""
        return self._do(lambda repository: repository.attachments.get(case_id, name))

    def detach(self, case_id: str, name: str) -> None:
        """Takes such a file away."""
        self._do(lambda repository: repository.attachments.remove(case_id, name))

    # Log and settings

    def record(
        self, action: str, *, outcome: str = "ok", case_id: str | None = None, document_id: str | None = None
    ) -> None:
        """Logs what the store cannot see: print, export, a look at the log. Single lower-case words, ids, no text."""
        self._do(
            lambda repository: repository.log.record(action, outcome=outcome, case_id=case_id, document_id=document_id)
        )

    def log_entries(self, case_id: str | None = None) -> list[LogEntry]:
        """The access log, oldest first. Raises LogBroken."""
        return self._do(lambda repository: repository.log.entries(case_id))

    def check_log(self) -> Head:
        """Checks the whole chain, also against the anchors in the backups. Raises LogBroken."""
        manifests = [backup.manifest for backup in self._backups.all() if backup.manifest]
        identity, _ = self._do(lambda repository: counter.read(repository.store))
        anchors = [manifest.fingerprint.log for manifest in manifests if manifest.store_id == identity]
        return self._do(lambda repository: repository.log.check(anchors))

    def setting(self, name: str, default: Any = None) -> Any:
        """A remembered JSON value, or `default`."""
        return self._do(lambda repository: repository.settings.get(name, default))

    def settings(self) -> dict[str, Any]:
        """All remembered values by name."""
        return self._do(lambda repository: repository.settings.all())

    def put_setting(self, name: str, value: Any) -> None:
        """Remembers a JSON value; None forgets it. Raises UnusableText."""
        self._do(lambda repository: repository.settings.put(name, value))

    # Keys

    def change_passphrase(self, old: str, new: str) -> None:
        """Raises WrongPassphrase, WeakPassphrase. Earlier backups still open with the old one."""
        vault.require_strong(new)
        vault.unlock(self.folder, old)
        self._replace_vault(self._vault.change_passphrase(new, self._terms.costs))

    def new_recovery_code(self) -> str:
        """A new code to print; the old one no longer opens the store."""
        changed, code = self._vault.new_recovery_code(self._terms.costs)
        self._replace_vault(changed)
        return code

    # Backups

    def back_up(self, reason: str = "asked") -> Backup:
        """A verified backup now. Raises BackupFailed."""
        return self._do(lambda repository: self._back_up(repository.store, reason))

    def renew_backups(self) -> Backup:
        """A new verified backup, and then no older one (nothing of a deleted case is left). Raises BackupFailed."""
        made = self.back_up("renew")
        self._backups.remove_before(made)
        return made

    def backups(self) -> list[Backup]:
        """Newest first; those whose manifest cannot be read have none."""
        return self._backups.all()

    def backup_state(self) -> BackupState:
        """Whether there is a backup, and whether there should be a newer one."""
        newest = self._backups.newest()
        is_overdue = self._do(lambda repository: self._is_overdue(repository.store))
        return BackupState(newest.made_at if newest else None, self._failed, is_overdue)

    def drill(self, backup: Backup) -> None:
        """Proves that a backup can be restored. Raises BackupDamaged, BackupMissing."""
        backups.drill(backup, self._vault.key)

    @staticmethod
    def backups_in(folder: Path) -> list[Backup]:
        """The backups beside a store that may not open, newest first."""
        return backups.found(folder / backups.FOLDER)

    @staticmethod
    def restore(
        folder: Path,
        backup: Backup,
        *,
        passphrase: str | None = None,
        code: str | None = None,
        terms: Terms | None = None,
    ) -> Path | None:
        """Makes `backup` the store of `folder` (closed, damaged, or a new machine's) and says where the old one lies.

        Cases deleted since stay deleted. Raises BackupDamaged, BackupMissing, StoreBusy, DiskFull, NotWritable and
        what unlocking raises; the store that was there is then still in its place.
        """
        terms = terms or Terms()
        unlocked = restoring.unlock(folder, backup, passphrase, code)
        return restoring.restore(folder, backup, unlocked, terms.now)

    @staticmethod
    def salvage(
        folder: Path, *, passphrase: str | None = None, code: str | None = None, terms: Terms | None = None
    ) -> Salvage:
        """Makes a new store of all that is whole in a damaged one, and says what was rescued. The old file is kept.

        Raises StoreBusy, DiskFull, NotWritable and what unlocking raises.
        """
        terms = terms or Terms()
        return salvage(opening.unlock(folder, terms.now, passphrase=passphrase, code=code), terms.now)

    # On the writer's thread

    def _do(self, work: Callable[[Repository], _T]) -> _T:
        return self._writer.do(lambda repository: self._reserve.spend_on(lambda: work(repository)))

    def _tell(self, news: News) -> None:
        self._listener(news)

    def _open_repository(self) -> Repository:
        opened = opening.open_locked(self._vault, self._back_up_first, self._terms.now)
        self.notices, self._is_unchecked = opened.notices, opened.is_unchecked
        if self._is_overdue(opened.store):
            self.notices += (Notice("store.backup_overdue"),)
        self._reserve.hold()
        return Repository(opened.store, self._terms.now, self._terms.ticks)

    def _back_up_first(self, store: Store) -> None:
        self._back_up(store, "migration")

    def _back_up(self, store: Store, reason: str) -> Backup:
        self._backed_up_at = self._terms.ticks()
        try:
            made = self._backups.make(store, reason)
        except BackupFailed as error:
            self._failed = error
            raise
        self._failed = None
        self._backups.thin(cases.deletions(store))
        return made

    def _try_back_up(self, store: Store, reason: str) -> BackupFailed | None:
        """If anything has changed since the last one, or ever."""
        newest = self._backups.newest()
        had = newest.manifest.fingerprint if newest and newest.manifest else None
        if not self._terms.has_backups or counter.read(store)[1] == 0 or had == health.fingerprint(store):
            return None
        try:
            self._back_up(store, reason)
        except BackupFailed as error:
            self._tell(Notice(error.code, error.params))
            return error
        return None

    def _is_overdue(self, store: Store) -> bool:
        if not self._terms.has_backups:
            return False
        newest = self._backups.newest()
        if newest and newest.manifest and counter.read(store)[1] <= newest.manifest.counter:
            return False
        since = newest.made_at if newest else cases.first_created(store)
        return since is not None and self._terms.now() - since > _OVERDUE

    def _replace_vault(self, changed: vault.Vault) -> None:
        self._vault = changed
        self._backups.replace_vault(changed)
        self.record("key_change")

    def _work_idly(self, repository: Repository) -> None:
        ticks = self._terms.ticks()
        if self._is_unchecked:
            self._is_unchecked = False
            self._check(repository)
        if ticks - self._noted_at >= _BETWEEN_NOTES:
            self._noted_at = ticks
            self._reserve.hold()
            opening.note_seen(self.folder, repository.store)
        if ticks - self._backed_up_at >= self._terms.worked:
            self._backed_up_at = ticks
            self._try_back_up(repository.store, "work")

    def _check(self, repository: Repository) -> None:
        try:
            if health.check(repository.store):
                self._tell(Notice("store.healed"))
        except StoreDamaged as error:
            repository.store.reopen()
            self._tell(Notice(error.code))

    def _finish(self, repository: Repository) -> BackupFailed | None:
        failed = self._try_back_up(repository.store, "close")
        with suppress(StoreError):
            opening.note_seen(self.folder, repository.store)
        traces.remove_holder(self.folder)
        return failed
