"""Files that belong to a version not yet sealed, such as the scan of a signed sheet."""

import re

from aevdesk.store import counter
from aevdesk.store.database import Database, Store
from aevdesk.store.errors import CaseMissing, DamagedCase
from aevdesk.store.records import sha256

_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")


def create(db: Database) -> None:
    """The table, as a step of the schema."""
    db.execute("""CREATE TABLE attachments (
        case_id text NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        name text NOT NULL,
        sha256 text NOT NULL CHECK (length(sha256) = 64),
        content blob NOT NULL,
        PRIMARY KEY (case_id, name)
    ) STRICT""")


class Attachments:
    """Bytes by case and name, each checked against its hash when read."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, case_id: str, name: str, content: bytes) -> None:
        """Keep a file under a short plain name, in place of an earlier one. Raises CaseMissing, DiskFull."""
        if not _NAME.fullmatch(name):
            raise ValueError("an attachment has a short plain name")
        with self._store.transaction() as db:
            if db.execute("SELECT 1 FROM cases WHERE id = ?", [case_id]).fetchone() is None:
                raise CaseMissing(case_id=case_id)
            counter.take(db)
            db.execute("DELETE FROM attachments WHERE case_id = ? AND name = ?", [case_id, name])
            self.insert(db, case_id, name, content)

    def insert(self, db: Database, case_id: str, name: str, content: bytes) -> None:
        """The file as a row, in the caller's transaction."""
        db.table("attachments").insert(
            {"case_id": case_id, "name": name, "sha256": sha256(content), "content": content}
        )

    def all(self, case_id: str) -> dict[str, bytes]:
        """Every file of a case by name. Raises DamagedCase when one is not what was kept."""
        with self._store.reading() as db:
            rows = list(db.query("SELECT name, sha256, content FROM attachments WHERE case_id = ?", [case_id]))
        if any(sha256(row["content"]) != row["sha256"] for row in rows):
            raise DamagedCase(case_id=case_id)
        return {row["name"]: row["content"] for row in rows}

    def get(self, case_id: str, name: str) -> bytes | None:
        """The bytes, or None. Raises DamagedCase when they are not what was kept."""
        with self._store.reading() as db:
            row = db.execute(
                "SELECT sha256, content FROM attachments WHERE case_id = ? AND name = ?", [case_id, name]
            ).fetchone()
        if row is None:
            return None
        if sha256(row[1]) != row[0]:
            raise DamagedCase(case_id=case_id)
        return row[1]

    def remove(self, case_id: str, name: str) -> None:
        """Take a file away; nothing happens when there is none."""
        with self._store.transaction() as db:
            counter.take(db)
            db.execute("DELETE FROM attachments WHERE case_id = ? AND name = ?", [case_id, name])
