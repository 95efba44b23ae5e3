"""The seal: what binds content, pages and signatures together, and how it is checked.

Everything is hashed as canonical JSON (RFC 8785 over strings, whole numbers, lists and objects), so that anyone can
check it with a few lines of their own. A seal shows that nothing was changed; it does not show who held the pen.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

from aevdesk.case.model import Case
from aevdesk.case.signing import Signature
from aevdesk.documents.canonical import write_canonical

FORMAT = "aevdesk-seal-1"
Verdict = Literal["genuine", "changed", "undecided"]


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check found: `what` names the parts that differ or are missing, by code."""

    verdict: Verdict
    what: tuple[str, ...] = ()


def sha256(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def digest(value: object) -> str:
    """SHA-256 of the canonical JSON of plain data."""
    return sha256(write_canonical(value))


def statement(signature: Signature, role: str, content_sha256: str, shown_sha256: str, user: str) -> dict[str, Any]:
    """What one party says by signing, or by not signing: one of the parts that the seal binds."""
    at = signature.at
    given: dict[str, Any] = {
        "role": role,
        "party": signature.party,
        "name": signature.name,
        "mode": signature.mode,
        "date": signature.date.isoformat() if signature.date else None,
        "place": signature.place,
        "read": signature.read,
        "strokes": [[list(point) for point in stroke] for stroke in signature.strokes],
        "behalf": [signature.behalf_by, signature.behalf_reason, signature.behalf_reason_note],
        "informed": signature.behalf_informed.isoformat() if signature.behalf_informed else None,
        "paper_at": signature.paper_at,
        "refused": [signature.refused_reason, signature.refused_next],
        "content_sha256": content_sha256,
        "shown_sha256": shown_sha256,
        "at": at.isoformat() if at else None,
        "clock": "local, not trusted",
        "user": user,
    }
    return given


def build_seal(
    case: Case,
    *,
    content: bytes,
    statements: list[dict[str, Any]],
    shown_sha256: str,
    previous: str | None,
    now: datetime,
    versions: Mapping[str, str],
) -> dict[str, Any]:
    """The seal over content, shown pages and statements. The finished files are named beside it, by `evidence`."""
    return {
        "format": FORMAT,
        "number": case.doc.number,
        "status": case.doc.status,
        "previous": previous,
        "content_sha256": sha256(content),
        "shown_sha256": shown_sha256,
        "statements": [digest(one) for one in statements],
        "sealed_at": now.isoformat(),
        "versions": dict(versions),
    }


def evidence(seal: dict[str, Any], content: bytes, statements: list[dict[str, Any]], files: Mapping[str, bytes]) -> str:
    """The text that lies beside the sealed files: with it, and them, anyone can check that nothing was changed."""
    whole: dict[str, Any] = {
        "seal": seal,
        "seal_sha256": digest(seal),
        "content": json.loads(content),
        "statements": statements,
        "files": {name: sha256(data) for name, data in sorted(files.items())},
    }
    return write_canonical(whole | {"evidence_sha256": digest(whole)}).decode()


def verify(file: bytes, name: str, evidence_text: str | None) -> Verification:
    """Check one sealed file against its evidence.

    genuine: the bytes and every part of the evidence agree · changed: `what` says which part does not · undecided:
    there is no evidence, it is not for this kind of file, or its format is unknown.
    """
    if evidence_text is None:
        return Verification("undecided", ("evidence-missing",))
    try:
        read = json.loads(evidence_text, object_pairs_hook=_no_double_keys, parse_float=_refuse, parse_constant=_refuse)
        if not isinstance(read, dict):
            return Verification("undecided", ("evidence-unreadable",))
        found = cast(dict[str, Any], read)
        seal = cast(dict[str, Any], found["seal"])
        if seal.get("format") != FORMAT:
            return Verification("undecided", ("format-unknown",))
        differing = tuple(_differences(file, name, found, seal))
    except (ValueError, KeyError, TypeError, AttributeError):
        return Verification("changed", ("evidence-unreadable",))
    if differing:
        return Verification("changed", differing)
    return Verification("genuine")


def _differences(file: bytes, name: str, found: dict[str, Any], seal: dict[str, Any]) -> list[str]:
    what: list[str] = []
    kind = name.rpartition(".")[2].lower()
    expected = [h for n, h in found["files"].items() if n.endswith(f".{kind}")]
    if sha256(file) not in expected:
        what.append("file")
    if digest({k: v for k, v in found.items() if k != "evidence_sha256"}) != found["evidence_sha256"]:
        what.append("evidence")
    if digest(seal) != found["seal_sha256"]:
        what.append("seal")
    if digest(found["content"]) != seal["content_sha256"]:
        what.append("content")
    if [digest(one) for one in found["statements"]] != seal["statements"]:
        what.append("statements")
    if any(one["content_sha256"] != seal["content_sha256"] for one in found["statements"]):
        what.append("signed-content")
    return what


def _no_double_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refuse(_word: str) -> object:
    raise ValueError("a number that is not whole")


def seal_hash(evidence_text: str) -> str:
    """The hash of the seal in an evidence text: what the next version's seal names as its previous one."""
    return str(json.loads(evidence_text)["seal_sha256"])
