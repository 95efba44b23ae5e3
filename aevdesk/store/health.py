"""Whether a store is whole: its pages, its structure, and every text against its hash.

The order matters. Before the first read after a crash the cipher check sees pages that the journal will still roll
back; and it also warns of torn pages that hold nothing. Those are healed, and only after every row has been verified,
since writing on would otherwise make damage look whole. They are healed by filling them once: a VACUUM reads some of
them first, and fails.
"""

import hashlib
from dataclasses import dataclass

from aevdesk.store import counter
from aevdesk.store.access_log import AccessLog, Head
from aevdesk.store.database import Database, Store
from aevdesk.store.errors import LogBroken, StoreDamaged
from aevdesk.store.records import sha256

HASHED = (
    ("cases", "doc", "doc_sha256"),
    ("cases", "summary", "summary_sha256"),
    ("revisions", "doc", "doc_sha256"),
    ("sealed", "doc", "doc_sha256"),
    ("sealed", "content", "content_sha256"),
    ("sealed", "seal", "seal_sha256"),
    ("sealed_files", "content", "sha256"),
    ("settings", "value", "sha256"),
)


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What two copies of one store have in common: counts, counter, log head and one hash over all revisions."""

    store_id: str
    counter: int
    cases: int
    sealed: int
    log: Head
    root: str


def check(store: Store) -> bool:
    """Whether torn free pages had to be healed. Raises StoreDamaged; `store` may then no longer be read from."""
    if not _has_alarm(store):
        return False
    before = fingerprint(store)
    verify_rows(store)
    store.reopen()  # the alarm has spoilt the connection
    _fill_free_pages(store)
    if _has_alarm(store) or fingerprint(store) != before:
        raise StoreDamaged
    return True


def check_copy(copy: Store) -> None:
    """For a finished copy, where nothing may need healing. Raises StoreDamaged."""
    if _has_alarm(copy):
        raise StoreDamaged
    verify_rows(copy)


def verify_rows(store: Store) -> None:
    """Reads every hashed text and the whole log. Raises StoreDamaged."""
    with store.reading() as db:
        for table, column, hashed in HASHED:
            for content, expected in db.execute(f"SELECT {column}, {hashed} FROM {table}"):
                if sha256(content) != expected:
                    raise StoreDamaged
    try:
        AccessLog(store).check()
    except LogBroken:
        raise StoreDamaged from None


def fingerprint(store: Store) -> Fingerprint:
    """Of the hashes in the rows; `verify_rows` ties those to the texts."""
    identity, number = counter.read(store)
    with store.reading() as db:
        cases = _lines(db, "SELECT id, rev, doc_sha256 FROM cases ORDER BY id")
        sealed = _lines(db, "SELECT case_id, number, seal_sha256 FROM sealed ORDER BY case_id, number")
        files = _lines(db, "SELECT case_id, number, name, sha256 FROM sealed_files ORDER BY case_id, number, name")
    root = hashlib.sha256("\n".join([*cases, "", *sealed, "", *files]).encode()).hexdigest()
    return Fingerprint(identity, number, len(cases), len(sealed), AccessLog(store).head(), root)


def _has_alarm(store: Store) -> bool:
    """Whether the cipher check warns though the structure is whole. Raises StoreDamaged when it is not."""
    with store.whole_file() as db:
        db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise StoreDamaged
        return bool(db.execute("PRAGMA cipher_integrity_check").fetchall())


def _fill_free_pages(store: Store) -> None:
    with store.transaction() as db:
        count, size = (int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("freelist_count", "page_size"))
        db.execute("CREATE TABLE filler (content blob) STRICT")
        db.execute("INSERT INTO filler VALUES (zeroblob(?))", [count * size])
        db.execute("DROP TABLE filler")


def _lines(db: Database, question: str) -> list[str]:
    return [" ".join(str(value) for value in row) for row in db.execute(question)]
