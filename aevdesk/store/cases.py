"""The cases: what is saved, in which revision, and what stood there before.

A save names the revision it builds on and is refused if the store has another one, as often as it is tried. Every text
is read back against the hash saved with it: SQLCipher may hand a damaged page on as zeros without an error.

History: the text as each earlier opening left it, and within an opening one for each ten minutes of work; the newest
60 of a case are kept. Sealing a case removes its draft history, deleting it removes everything.
"""

import json
import re
import time
from collections.abc import Callable
from datetime import datetime

from aevdesk.store import counter, moments, search
from aevdesk.store.access_log import AccessLog
from aevdesk.store.database import Database, Row, Store
from aevdesk.store.errors import CaseExists, CaseMissing, DamagedCase, StaleWrite
from aevdesk.store.records import CaseRow, CaseText, Revision, StoredCase, Summary, canonical, sha256

KEPT_REVISIONS = 60
BETWEEN_REVISIONS = 600.0
"""Seconds of work within one opening after which an earlier text is kept too."""

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


class Cases:
    """The cases of one open store. `ticks` is a monotonic clock in seconds."""

    def __init__(
        self,
        store: Store,
        log: AccessLog,
        now: moments.Now = moments.local_now,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._log = log
        self._now = now
        self._ticks = ticks
        self._kept_at: dict[str, float] = {}  # cases changed since they were opened: when a revision was last kept

    def create(self, case_id: str, text: CaseText) -> int:
        """Saves a new case and returns its revision. `case_id`: lower-case letters, digits and hyphens.

        Raises CaseExists, also for the id of a deleted case.
        """
        with self._store.transaction() as db:
            rev = self.insert(db, case_id, text)
            self._log.append(db, "create", case_id=case_id)
        self._kept_at[case_id] = self._ticks()
        return rev

    def insert(self, db: Database, case_id: str, text: CaseText) -> int:
        """The new case as a row, in the caller's transaction. Raises as `create` does."""
        if not _ID.fullmatch(case_id):
            raise ValueError("not a case id")
        row, moment = _row(text), moments.to_text(self._now())
        if _exists(db, "cases", "id", case_id) or _exists(db, "deletions", "case_id", case_id):
            raise CaseExists
        rev = counter.take(db)
        db.table("cases").insert({"id": case_id, "rev": rev, "created_at": moment, "saved_at": moment, **row})
        search.put(db, case_id, text.texts)
        return rev

    def save(self, case_id: str, text: CaseText, expected_rev: int) -> int:
        """Replaces the text and returns the new revision; when it returns, the disk has it.

        Raises StaleWrite (`expected`, `found`), CaseMissing, UnusableText, DiskFull, DiskFault.
        """
        row = _row(text)
        ticks = self._ticks()
        is_first = case_id not in self._kept_at
        is_kept = is_first or ticks - self._kept_at[case_id] >= BETWEEN_REVISIONS
        with self._store.transaction() as db:
            require_rev(db, case_id, expected_rev)
            if is_kept:
                _keep(db, case_id)
            if is_first:
                self._log.append(db, "change", case_id=case_id)
            rev = write(db, case_id, row, moments.to_text(self._now()))
            search.put(db, case_id, text.texts)
        if is_kept:
            self._kept_at[case_id] = ticks
        return rev

    def open(self, case_id: str) -> StoredCase:
        """Reads a case for work on it: logged, and its first change from here on keeps the text that was there.

        Raises CaseMissing, DamagedCase.
        """
        case = self.load(case_id)
        with self._store.transaction() as db:
            self._log.append(db, "open", case_id=case_id)
        self._kept_at.pop(case_id, None)
        return case

    def load(self, case_id: str) -> StoredCase:
        """Reads a case without a trace (lists, checks, backups). Raises CaseMissing, DamagedCase."""
        with self._store.reading() as db:
            row = next(db.query("SELECT * FROM cases WHERE id = ?", [case_id]), None)
        if row is None:
            raise CaseMissing(case_id=case_id)
        summary = _summary(row)
        if summary is None or sha256(row["doc"]) != row["doc_sha256"]:
            raise DamagedCase(case_id=case_id)
        return StoredCase(doc=row["doc"], summary=summary, **_head(row))

    def rows(self) -> list[CaseRow]:
        """Every case there is, newest first, without reading the texts; a damaged summary is a row with a mark."""
        with self._store.reading() as db:
            rows = list(
                db.query("SELECT id, rev, created_at, saved_at, summary, summary_sha256 FROM cases ORDER BY rev DESC")
            )
        return [_listed(row) for row in rows]

    def history(self, case_id: str) -> list[Revision]:
        """The earlier texts that are kept, newest first. Raises CaseMissing."""
        with self._store.reading() as db:
            if not _exists(db, "cases", "id", case_id):
                raise CaseMissing(case_id=case_id)
            rows = db.query("SELECT rev, saved_at FROM revisions WHERE case_id = ? ORDER BY rev DESC", [case_id])
            return [Revision(case_id, row["rev"], moments.from_text(row["saved_at"])) for row in rows]

    def revision(self, case_id: str, rev: int) -> str:
        """An earlier text. Raises CaseMissing if it is not kept, DamagedCase."""
        with self._store.reading() as db:
            found = db.query("SELECT doc, doc_sha256 FROM revisions WHERE case_id = ? AND rev = ?", [case_id, rev])
            row = next(found, None)
        if row is None:
            raise CaseMissing(case_id=case_id)
        if sha256(row["doc"]) != row["doc_sha256"]:
            raise DamagedCase(case_id=case_id)
        return row["doc"]

    def delete(self, case_id: str) -> None:
        """Removes the case, its history and its sealed versions, and puts the id on the deletion list.

        Raises CaseMissing. The id stays in the access log; backups still have the case until they are thinned.
        """
        with self._store.transaction() as db:
            if not _exists(db, "cases", "id", case_id):
                raise CaseMissing(case_id=case_id)
            remove(db, case_id, moments.to_text(self._now()))
            self._log.append(db, "delete", case_id=case_id)
        self._kept_at.pop(case_id, None)


def deletions(store: Store) -> dict[str, tuple[int, str]]:
    """The deletion list: by case id, the counter and UTC moment of the deletion."""
    with store.reading() as db:
        rows = db.query("SELECT * FROM deletions ORDER BY rev")
        return {row["case_id"]: (row["rev"], row["deleted_at"]) for row in rows}


def first_created(store: Store) -> datetime | None:
    """When the oldest case was made; None when there is none."""
    with store.reading() as db:
        moment = db.execute("SELECT min(created_at) FROM cases").fetchone()[0]
    return moments.from_text(moment) if moment else None


def require_rev(db: Database, case_id: str, expected_rev: int) -> None:
    """Raises CaseMissing, StaleWrite."""
    row = db.execute("SELECT rev FROM cases WHERE id = ?", [case_id]).fetchone()
    if row is None:
        raise CaseMissing(case_id=case_id)
    if row[0] != expected_rev:
        raise StaleWrite(case_id=case_id, expected=expected_rev, found=row[0])


def write(db: Database, case_id: str, row: Row, moment: str) -> int:
    """Replaces the text in the caller's transaction and returns the new revision."""
    rev = counter.take(db)
    db.execute(
        "UPDATE cases SET rev = :rev, saved_at = :moment, summary = :summary, summary_sha256 = :summary_sha256,"
        " doc = :doc, doc_sha256 = :doc_sha256 WHERE id = :id",
        {"id": case_id, "rev": rev, "moment": moment, **row},
    )
    return rev


def remove(db: Database, case_id: str, moment: str) -> None:
    """Deletes a case, and all that hangs on it, in the caller's transaction; also writes the deletion list.

    An id that is on the list, or that is not in the store at all, is no error.
    """
    db.execute("DELETE FROM cases WHERE id = ?", [case_id])
    search.forget(db)
    db.execute("INSERT OR IGNORE INTO deletions VALUES (?, ?, ?)", [case_id, counter.take(db), moment])


def hashed(text: CaseText) -> Row:
    """The columns of a text. Raises UnusableText."""
    return _row(text)


def _row(text: CaseText) -> Row:
    summary = canonical(text.summary)
    return {
        "summary": summary,
        "summary_sha256": sha256(summary),
        "doc": text.doc,
        "doc_sha256": sha256(text.doc),
    }


def _keep(db: Database, case_id: str) -> None:
    db.execute(
        "INSERT OR IGNORE INTO revisions SELECT id, rev, saved_at, doc_sha256, doc FROM cases WHERE id = ?", [case_id]
    )
    db.execute(
        "DELETE FROM revisions WHERE case_id = :id AND rev NOT IN"
        " (SELECT rev FROM revisions WHERE case_id = :id ORDER BY rev DESC LIMIT :kept)",
        {"id": case_id, "kept": KEPT_REVISIONS},
    )


def _exists(db: Database, table: str, column: str, value: str) -> bool:
    return db.execute(f"SELECT 1 FROM {table} WHERE {column} = ?", [value]).fetchone() is not None


def _summary(row: Row) -> Summary | None:
    return json.loads(row["summary"]) if sha256(row["summary"]) == row["summary_sha256"] else None


def _head(row: Row) -> Row:
    return {
        "id": row["id"],
        "rev": row["rev"],
        "created_at": moments.from_text(row["created_at"]),
        "saved_at": moments.from_text(row["saved_at"]),
    }


def _listed(row: Row) -> CaseRow:
    summary = _summary(row)
    return CaseRow(summary=summary or {}, is_damaged=summary is None, **_head(row))
