"""What goes into the store and comes out of it: small frozen values, no SQL, no case model.

Texts of a case never show in a `repr`: whatever prints a record in a log prints ids and numbers only.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from aevdesk.store.errors import Param, StoreError, UnusableText

Summary = Mapping[str, Any]
"""What a list shows of a case, computed by the caller: JSON values under ASCII keys."""


def canonical(value: object) -> str:
    """One JSON text for one value: sorted keys, no spaces, no NaN. Raises UnusableText."""
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))
    except (TypeError, ValueError):
        raise UnusableText from None


def sha256(content: str | bytes) -> str:
    """Lower-case hex. Raises UnusableText for a text that UTF-8 cannot hold (lone surrogates)."""
    try:
        return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()
    except UnicodeEncodeError:
        raise UnusableText from None


@dataclass(frozen=True, slots=True)
class CaseText:
    """A case as it is saved: canonical JSON, the summary that lists show, and its texts by path, for the search.

    Without `texts` the search keeps those it has.
    """

    doc: str = field(repr=False)
    summary: Summary = field(repr=False)
    texts: Mapping[str, str] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A case as it was read; `doc` is exactly what was saved, its hash has been checked."""

    id: str
    rev: int
    doc: str = field(repr=False)
    summary: Summary = field(repr=False)
    created_at: datetime
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A line of the list. `is_damaged`: the case is there and cannot be trusted; its summary is then empty."""

    id: str
    rev: int
    summary: Summary = field(repr=False)
    created_at: datetime
    saved_at: datetime
    is_damaged: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """An earlier text that is kept; `Cases.revision` reads it."""

    case_id: str
    rev: int
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Sealing:
    """All that becomes one sealed version: the canonical content, the seal, and the files by name.

    `files` are the finished documents by a short name of the caller's choice ("agreement.pdf", "complete.docx").
    """

    number: int
    content: str = field(repr=False)
    seal: str = field(repr=False)
    files: Mapping[str, bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class SealedVersion:
    """A sealed version as it was read, all hashes checked but those of the files (`Sealed.file` checks its own).

    `doc` is the whole case as it was at sealing; `files` gives each file's SHA-256 by name.
    A version that cannot be trusted has `is_damaged` and empty texts.
    """

    case_id: str
    number: int
    sealed_at: datetime
    doc: str = field(repr=False)
    content: str = field(repr=False)
    seal: str = field(repr=False)
    files: Mapping[str, str]
    is_damaged: bool = False


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """A sealed version with the bytes of its files, as it leaves one store for another."""

    number: int
    sealed_at: datetime
    doc: str = field(repr=False)
    content: str = field(repr=False)
    seal: str = field(repr=False)
    files: Mapping[str, bytes] = field(repr=False)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the access log. `at` carries the local offset; `digest` is the SHA-256 of what was sealed, if any."""

    seq: int
    at: datetime
    os_user: str
    program: str
    case_id: str | None
    document_id: str | None
    action: str
    outcome: str
    digest: str | None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know though nothing failed: `code` and `params` find and fill its sentence."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict[str, Param])


@dataclass(frozen=True, slots=True)
class Saved:
    """The disk has acknowledged: all that `put` had handed over up to `ticket` is in the store as `rev`."""

    case_id: str
    rev: int
    ticket: int
    saved_at: datetime
    is_disk_low: bool = False


@dataclass(frozen=True, slots=True)
class NotSaved:
    """A save failed with `error`; the text is kept in memory. `since`: when this case was last saved, if it was.

    `will_retry` is false when only the user can decide (a stale write).
    """

    case_id: str
    ticket: int
    error: StoreError
    since: datetime | None
    will_retry: bool
