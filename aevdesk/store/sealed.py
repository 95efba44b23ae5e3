"""Sealed versions: what was signed, kept byte for byte. Written once; gone only with the whole case.

The database itself refuses to change, replace or delete them (triggers); hashes show it when someone did so elsewhere.
"""

import re

from aevdesk.store import moments, search
from aevdesk.store.access_log import AccessLog
from aevdesk.store.cases import hashed, require_rev, write
from aevdesk.store.database import Database, Row, Store
from aevdesk.store.errors import AlreadySealed, CaseMissing, DamagedSealed, SealedMissing
from aevdesk.store.records import CaseText, KeptVersion, SealedVersion, Sealing, sha256

_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,63}")
_TEXTS = ("doc", "content", "seal")


class Sealed:
    """The sealed versions of one open store."""

    def __init__(self, store: Store, log: AccessLog, now: moments.Now = moments.local_now) -> None:
        self._store = store
        self._log = log
        self._now = now

    def seal(self, case_id: str, sealing: Sealing, text: CaseText, expected_rev: int) -> int:
        """Case, sealed version, files and log entry in one transaction; returns the new revision.

        The draft history of the case is removed. It counts as signed after `verify`. Raises StaleWrite, AlreadySealed,
        CaseMissing, UnusableText, DiskFull.
        """
        if not sealing.files or not all(_NAME.fullmatch(name) for name in sealing.files):
            raise ValueError("a sealed version has files with short plain names")
        row, now = hashed(text), self._now()
        version = KeptVersion(sealing.number, now, text.doc, sealing.content, sealing.seal, sealing.files)
        with self._store.transaction() as db:
            require_rev(db, case_id, expected_rev)
            if _found(db, case_id, sealing.number):
                raise AlreadySealed(case_id=case_id, number=sealing.number)
            rev = write(db, case_id, row, moments.to_text(now))
            search.put(db, case_id, text.texts)
            self.insert(db, case_id, version)
            db.execute("DELETE FROM revisions WHERE case_id = ?", [case_id])
            document = f"{case_id}/{sealing.number}"
            self._log.append(db, "seal", case_id=case_id, document_id=document, digest=sha256(sealing.seal))
        return rev

    def insert(self, db: Database, case_id: str, version: KeptVersion) -> None:
        """The version and its files as rows, in the caller's transaction."""
        texts = {"doc": version.doc, "content": version.content, "seal": version.seal}
        hashes = {f"{name}_sha256": sha256(value) for name, value in texts.items()}
        key = {"case_id": case_id, "number": version.number}
        db.table("sealed").insert({**key, "sealed_at": moments.to_text(version.sealed_at), **texts, **hashes})
        db.table("sealed_files").insert_all(
            [
                {**key, "name": name, "sha256": sha256(content), "content": content}
                for name, content in version.files.items()
            ]
        )

    def verify(self, case_id: str, sealing: Sealing) -> None:
        """Reads a version back and compares it with what was to be sealed. Raises DamagedSealed."""
        version = next((v for v in self.versions(case_id) if v.number == sealing.number), None)
        is_same = (
            version is not None
            and (version.content, version.seal) == (sealing.content, sealing.seal)
            and version.files.keys() == sealing.files.keys()
            and all(self.file(case_id, sealing.number, name) == content for name, content in sealing.files.items())
        )
        if not is_same:
            raise DamagedSealed(case_id=case_id, number=sealing.number)

    def versions(self, case_id: str) -> list[SealedVersion]:
        """All sealed versions of a case, oldest first; one that cannot be trusted is marked, never left out."""
        with self._store.reading() as db:
            if db.execute("SELECT 1 FROM cases WHERE id = ?", [case_id]).fetchone() is None:
                raise CaseMissing(case_id=case_id)
            rows = list(db.query("SELECT * FROM sealed WHERE case_id = ? ORDER BY number", [case_id]))
            return [_version(db, row) for row in rows]

    def file(self, case_id: str, number: int, name: str) -> bytes:
        """The bytes that were sealed. Raises SealedMissing, DamagedSealed."""
        with self._store.reading() as db:
            row = db.execute(
                "SELECT sha256, content FROM sealed_files WHERE case_id = ? AND number = ? AND name = ?",
                [case_id, number, name],
            ).fetchone()
        if row is None:
            raise SealedMissing(case_id=case_id, number=number)
        if sha256(row[1]) != row[0]:
            raise DamagedSealed(case_id=case_id, number=number)
        return row[1]


def _found(db: Database, case_id: str, number: int) -> bool:
    found = db.execute("SELECT 1 FROM sealed WHERE case_id = ? AND number = ?", [case_id, number])
    return found.fetchone() is not None


def _version(db: Database, row: Row) -> SealedVersion:
    files = db.query(
        "SELECT name, sha256 FROM sealed_files WHERE case_id = ? AND number = ? ORDER BY name",
        [row["case_id"], row["number"]],
    )
    is_damaged = any(sha256(row[name]) != row[f"{name}_sha256"] for name in _TEXTS)
    return SealedVersion(
        case_id=row["case_id"],
        number=row["number"],
        sealed_at=moments.from_text(row["sealed_at"]),
        files={file["name"]: file["sha256"] for file in files},
        is_damaged=is_damaged,
        **{name: "" if is_damaged else row[name] for name in _TEXTS},
    )
