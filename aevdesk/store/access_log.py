"""Who did what to which case, when: append-only, each entry chained to the one before.

An entry holds ids, a verb and an outcome, never a name of a person or a word of a case. Editing, deleting or swapping
entries breaks the chain; a cut tail or a chain rewritten whole shows only against an anchor kept elsewhere (the
manifest of a backup).
"""

import getpass
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from aevdesk.store import moments
from aevdesk.store.database import Database, Row, Store
from aevdesk.store.errors import LogBroken
from aevdesk.store.records import LogEntry, canonical, sha256
from aevdesk.version import VERSION

_WORD = re.compile(r"[a-z][a-z_]{0,31}")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:/-]{0,79}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry's number and hash; 0 and zeros for an empty log. Kept elsewhere it is an anchor."""

    seq: int
    hash: str


EMPTY = Head(0, "0" * 64)


class AccessLog:
    """The log of one open store. `os_user` is the account on this machine."""

    def __init__(self, store: Store, now: moments.Now = moments.local_now, os_user: str | None = None) -> None:
        self._store = store
        self._now = now
        self._os_user = os_user or current_user()

    def append(
        self,
        db: Database,
        action: str,
        *,
        outcome: str = "ok",
        case_id: str | None = None,
        document_id: str | None = None,
        digest: str | None = None,
        at: datetime | None = None,
    ) -> None:
        """Adds an entry in the caller's transaction, so that act and entry stand or fall together.

        `action` and `outcome` are single lower-case words, the ids have no spaces: free text is refused (ValueError).
        """
        _refuse_free_text(action, outcome, case_id, document_id, digest)
        at = at or self._now()
        offset = at.utcoffset()
        if offset is None:
            raise ValueError("a moment without offset")
        body = {
            "at": moments.to_text(at),
            "offset": int(offset.total_seconds() // 60),
            "os_user": self._os_user,
            "program": VERSION,
            "case_id": case_id,
            "document_id": document_id,
            "action": action,
            "outcome": outcome,
            "digest": digest,
        }
        head = _head(db)
        seq = head.seq + 1
        row = {"seq": seq, "prev": head.hash, "body": canonical(body), "hash": _link(seq, head.hash, body)}
        db.table("access_log").insert(row)

    def record(
        self,
        action: str,
        *,
        outcome: str = "ok",
        case_id: str | None = None,
        document_id: str | None = None,
        at: datetime | None = None,
    ) -> None:
        """Adds an entry for what happened outside the store (an export, a print, a failed unlock)."""
        with self._store.transaction() as db:
            self.append(db, action, outcome=outcome, case_id=case_id, document_id=document_id, at=at)

    def entries(self, case_id: str | None = None) -> list[LogEntry]:
        """All entries, or those about one case, oldest first. Raises LogBroken."""
        self.check()
        with self._store.reading() as db:
            rows = db.query("SELECT seq, body FROM access_log ORDER BY seq")
            found = [_entry(row["seq"], json.loads(row["body"])) for row in rows]
        return [entry for entry in found if case_id is None or entry.case_id == case_id]

    def head(self) -> Head:
        """The newest entry, to be kept as an anchor."""
        with self._store.reading() as db:
            return _head(db)

    def check(self, anchors: Iterable[Head] = ()) -> Head:
        """Walks the whole chain. Raises LogBroken with the first entry that does not hold, or that an anchor misses."""
        known = {anchor.seq: anchor.hash for anchor in anchors if anchor.seq}
        at = EMPTY
        with self._store.reading() as db:
            for row in db.query("SELECT * FROM access_log ORDER BY seq"):
                seq = at.seq + 1
                if not is_next(row, at):
                    raise LogBroken(seq=seq)
                if known.pop(seq, row["hash"]) != row["hash"]:
                    raise LogBroken(seq=seq)
                at = Head(seq, row["hash"])
        if known:
            raise LogBroken(seq=at.seq + 1)
        return at


def current_user() -> str:
    """The account's name on this machine, "?" where the system cannot say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def _head(db: Database) -> Head:
    row = db.execute("SELECT seq, hash FROM access_log ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(*row) if row else EMPTY


def _link(seq: int, prev: str, body: object) -> str:
    return sha256(canonical({"seq": seq, "prev": prev, "body": body}))


def is_next(row: Row, head: Head) -> bool:
    """Whether a row of the table is whole and follows on `head`."""
    try:
        body = json.loads(row["body"])
    except ValueError:
        return False
    follows = row["seq"] == head.seq + 1 and row["prev"] == head.hash
    return follows and canonical(body) == row["body"] and row["hash"] == _link(row["seq"], row["prev"], body)


def _entry(seq: int, body: Row) -> LogEntry:
    local = moments.from_text(body.pop("at")).astimezone(timezone(timedelta(minutes=body.pop("offset"))))
    return LogEntry(seq=seq, at=local, **body)


def _refuse_free_text(action: str, outcome: str, case_id: str | None, document_id: str | None, digest: str | None):
    fits = (
        _WORD.fullmatch(action)
        and _WORD.fullmatch(outcome)
        and all(part is None or _ID.fullmatch(part) for part in (case_id, document_id))
        and (digest is None or _DIGEST.fullmatch(digest))
    )
    if not fits:
        raise ValueError("the access log takes words and ids, no text")
