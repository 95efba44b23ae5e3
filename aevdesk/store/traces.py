"""Small plain files beside the store: who has it open, how far it was seen, what was deleted, when unlocking failed.

Ids, counts and times only. Each may be missing or spoilt without harm: the database's own lock and counter decide.
"""

import json
import os
import platform
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from aevdesk.store import files, moments
from aevdesk.store.access_log import current_user
from aevdesk.store.errors import StoreError
from aevdesk.store.records import canonical

HOLDER, SEEN, DELETED, FAILED = "holder.json", "seen.json", "deleted.json", "failed-unlocks.json"
_LONGEST = 1_000_000
_KEPT_FAILURES = 200


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has the store open, or that ended without closing it. `since` is UTC; unknown parts are "?"."""

    process: str
    user: str
    machine: str
    since: str


def read_holder(folder: Path) -> Holder | None:
    """None when nobody has the store open and the last one closed it properly."""
    content = _read(folder / HOLDER)
    if content is None:
        return None
    return Holder(*(str(content.get(name, "?")) for name in ("process", "user", "machine", "since")))


def write_holder(folder: Path, now: moments.Now) -> None:
    """Names our process. Call it with the database's lock in hand. Raises DiskFull, NotWritable."""
    content = {
        "process": str(os.getpid()),
        "user": current_user(),
        "machine": platform.node() or "?",
        "since": moments.to_text(now()),
    }
    _write(folder / HOLDER, content)


def remove_holder(folder: Path) -> None:
    """The store is closed."""
    with suppress(OSError):
        (folder / HOLDER).unlink(missing_ok=True)


def read_seen(folder: Path) -> tuple[str, int] | None:
    """Store id and highest counter that was acknowledged."""
    content = _read(folder / SEEN)
    match content:
        case {"store_id": str(identity), "counter": int(number)}:
            return identity, number
        case _:
            return None


def write_seen(folder: Path, store_id: str, counter: int) -> None:
    """Raises DiskFull, NotWritable."""
    _write(folder / SEEN, {"store_id": store_id, "counter": counter})


def read_deleted(folder: Path) -> dict[str, str]:
    """Case ids and UTC moments. Kept outside the store so that an older copy can be brought up to date."""
    content = _read(folder / DELETED) or {}
    return {case_id: moment for case_id, moment in content.items() if isinstance(moment, str)}


def add_deleted(folder: Path, deletions: Mapping[str, str]) -> None:
    """Raises DiskFull, NotWritable."""
    _write(folder / DELETED, {**read_deleted(folder), **deletions})


def read_failures(folder: Path) -> list[str]:
    """UTC moments of the unlocks that failed since the last one that did not."""
    content = _read(folder / FAILED) or {}
    found = content.get("at")
    return [str(moment) for moment in cast("list[object]", found)] if isinstance(found, list) else []


def add_failure(folder: Path, now: moments.Now) -> int:
    """How many there are now. A folder that cannot be written must not hide that the passphrase was wrong."""
    failures = [*read_failures(folder), moments.to_text(now())][-_KEPT_FAILURES:]
    with suppress(StoreError, OSError):
        _write(folder / FAILED, {"at": failures})
    return len(failures)


def clear_failures(folder: Path) -> None:
    """They are in the access log now."""
    with suppress(OSError):
        (folder / FAILED).unlink(missing_ok=True)


def _read(path: Path) -> dict[str, Any] | None:
    try:
        content = json.loads(files.read(path, _LONGEST))
    except (OSError, StoreError, ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", content) if isinstance(content, dict) else None


def _write(path: Path, content: Mapping[str, Any]) -> None:
    files.write(path, canonical(content).encode())
