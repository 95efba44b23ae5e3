"""Saving what can be saved from a damaged store: row by row, a fresh connection for each.

A page that cannot be read spoils its connection, not the file: the next connection reads all other pages. What is lost
in the store is taken from the newest whole backup, as the older text it is. The damaged file is moved aside.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from aevdesk.store import access_log, backups, counter, files, health, migrations, moments, traces
from aevdesk.store.database import Database, Row, Store, create_store, open_copy, open_store
from aevdesk.store.errors import StoreBusy, StoreError
from aevdesk.store.records import sha256
from aevdesk.store.restoring import set_aside
from aevdesk.store.vault import Vault

_PART = "salvaged.part.db"


@dataclass(frozen=True, slots=True)
class Salvage:
    """What became of each case: `rescued` as last saved, `older` from a backup, or `lost`; and where the old file is.

    `lost_sealed`: sealed versions ("case/number") that are whole nowhere. Earlier drafts may be missing.
    """

    rescued: tuple[str, ...]
    older: tuple[str, ...]
    lost: tuple[str, ...]
    lost_sealed: tuple[str, ...]
    aside: Path | None


def salvage(unlocked: Vault, now: moments.Now = moments.local_now) -> Salvage:
    """Makes a new store of all that is whole and puts it in the damaged one's place.

    Raises StoreBusy, DiskFull, NotWritable; the damaged store is then still in its place.
    """
    folder = unlocked.folder
    live, part = folder / files.STORE_NAME, folder / _PART
    sources = _sources(live, unlocked)
    deleted = set(traces.read_deleted(folder)).union(*(source.keys("deletions", "case_id") for source in sources))
    known = set[str]().union(*(source.keys("cases", "id") for source in sources)) - deleted
    part.unlink(missing_ok=True)
    rescued: list[str] = []
    older: list[str] = []
    lost_sealed: list[str] = []
    try:
        store = create_store(part, unlocked.key)
        try:
            migrations.migrate(store, lambda: None)
            for case_id in sorted(known):
                found = [source.case(case_id) for source in sources]
                if any(found):
                    (rescued if found[0] else older).append(case_id)
                    lost_sealed += _put_case(store, case_id, found, sources)
            _put_rest(store, sources, (traces.read_seen(folder) or ("", 0))[1], now)
            health.check(store)
        finally:
            store.close()
        aside = set_aside(folder, now)
        with files.faults_of(live):
            part.rename(live)
            files.sync_folder(folder)
    finally:
        part.unlink(missing_ok=True)
    (folder / traces.SEEN).unlink(missing_ok=True)
    lost = sorted(known.difference(rescued, older))
    return Salvage(tuple(rescued), tuple(older), tuple(lost), tuple(lost_sealed), aside)


class _Source:
    """A store that may fail at any page; what cannot be read, or does not fit its hash, is not there."""

    def __init__(self, connect: Callable[[], Store]) -> None:
        self._connect = connect

    def ask(self, question: str, *values: object) -> list[Row]:
        with suppress(StoreError):
            store = self._connect()
            try:
                with store.reading() as db:
                    return list(db.query(question, values))
            finally:
                store.close()
        return []

    def keys(self, table: str, column: str) -> list[str]:
        """Read from the index, which lies on other pages than the texts; else from the table."""
        rows = self.ask(f"SELECT {column} FROM {table}") or self.ask(f"SELECT {column} FROM {table} NOT INDEXED")
        return [row[column] for row in rows]

    def row(self, table: str, **key: object) -> Row | None:
        where = " AND ".join(f"{column} = ?" for column in key)
        found = self.ask(f"SELECT * FROM {table} WHERE {where}", *key.values())
        return found[0] if found and _is_whole(table, found[0]) else None

    def case(self, case_id: str) -> Row | None:
        return self.row("cases", id=case_id)

    def revisions(self, case_id: str) -> Iterator[Row]:
        for row in self.ask("SELECT rev FROM revisions WHERE case_id = ?", case_id):
            found = self.row("revisions", case_id=case_id, rev=row["rev"])
            if found:
                yield found

    def sealed_numbers(self, case_id: str) -> set[int]:
        return {row["number"] for row in self.ask("SELECT number FROM sealed WHERE case_id = ?", case_id)}

    def sealed(self, case_id: str, number: int) -> tuple[Row, list[Row]] | None:
        """A version with all its files, or nothing."""
        version = self.row("sealed", case_id=case_id, number=number)
        names = self.ask("SELECT name FROM sealed_files WHERE case_id = ? AND number = ?", case_id, number)
        parts = [self.row("sealed_files", case_id=case_id, number=number, name=row["name"]) for row in names]
        whole = [part for part in parts if part]
        return (version, whole) if version and whole and len(whole) == len(parts) else None


def _sources(live: Path, unlocked: Vault) -> list[_Source]:
    """The store first, then its newest whole backup. Raises StoreBusy."""
    try:
        open_store(live, unlocked.key, migrations.newest()).close()
    except StoreBusy:
        raise
    except StoreError:
        pass
    found = [_Source(partial(open_store, live, unlocked.key, migrations.newest()))]
    for backup in backups.found(unlocked.folder / backups.FOLDER):
        with suppress(StoreError):
            backups.drill(backup, unlocked.key)
            found.append(
                _Source(partial(open_copy, backup.folder / backups.DATABASE, unlocked.key, migrations.newest()))
            )
            break
    return found


def _put_case(store: Store, case_id: str, found: list[Row | None], sources: list[_Source]) -> list[str]:
    """Writes the first whole row of a case with all that belongs to it; returns the sealed versions that are lost."""
    numbers = sorted(set[int]().union(*(source.sealed_numbers(case_id) for source in sources)))
    sealed = {number: [source.sealed(case_id, number) for source in sources] for number in numbers}
    lost: list[str] = []
    with store.transaction() as db:
        db.table("cases").insert(next(row for row in found if row))
        for row in sources[0].revisions(case_id):
            db.table("revisions").insert(row)
        for row in sources[0].ask("SELECT * FROM attachments WHERE case_id = ?", case_id):
            if sha256(row["content"]) == row["sha256"]:
                db.table("attachments").insert(row)
        for number, versions in sealed.items():
            whole = next((version for version in versions if version), None)
            if whole is None:
                lost.append(f"{case_id}/{number}")
            else:
                db.table("sealed").insert(whole[0])
                db.table("sealed_files").insert_all(whole[1])
    return lost


def _put_rest(store: Store, sources: list[_Source], least: int, now: moments.Now) -> None:
    numbers = [row["counter"] for source in sources for row in source.ask("SELECT counter FROM store")]
    with store.transaction() as db:
        for source in sources:
            for name in source.keys("settings", "name"):
                row = source.row("settings", name=name)
                if row and not db.execute("SELECT 1 FROM settings WHERE name = ?", [name]).fetchone():
                    db.table("settings").insert(row)
            for row in source.ask("SELECT * FROM deletions"):
                db.execute("INSERT OR IGNORE INTO deletions VALUES (:case_id, :rev, :deleted_at)", row)
        for row in max((_log(source) for source in sources), key=len):
            db.table("access_log").insert(row)
        _begin_anew(db, max([*numbers, least]))
        access_log.AccessLog(store, now).append(db, "salvage")


def _begin_anew(db: Database, least: int) -> None:
    highest = db.execute("SELECT max(rev) FROM (SELECT rev FROM cases UNION SELECT rev FROM deletions)").fetchone()[0]
    counter.begin_anew(db, max(least, highest or 0))


def _log(source: _Source) -> list[Row]:
    """As far as the chain holds."""
    count = len(source.ask("SELECT seq FROM access_log"))
    rows: list[Row] = []
    head = access_log.EMPTY
    for row in source.ask("SELECT * FROM access_log ORDER BY seq") or _one_by_one(source, count):
        if not access_log.is_next(row, head):
            break
        rows.append(row)
        head = access_log.Head(row["seq"], row["hash"])
    return rows


def _one_by_one(source: _Source, count: int) -> Iterator[Row]:
    for seq in range(1, count + 1):
        yield from source.ask("SELECT * FROM access_log WHERE seq = ?", seq)


def _is_whole(table: str, row: Mapping[str, object]) -> bool:
    for name, column, hashed in health.HASHED:
        if name == table:
            content = row[column]
            if not isinstance(content, (str, bytes)) or sha256(content) != row[hashed]:
                return False
    return True
