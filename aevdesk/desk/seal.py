"""The seal: what binds content, pages and signatures together. How it is checked stands in `documents.verifier`.

Everything is hashed as canonical JSON (RFC 8785 over strings, whole numbers, lists and objects), so that anyone can
check it with a few lines of their own. A seal shows that nothing was changed; it does not show who held the pen.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal

from aevdesk import places
from aevdesk.case.signing import Signature
from aevdesk.documents import verifier
from aevdesk.documents.verifier import (
    BUNDLE_EVIDENCE,
    SEAL_FORMAT,
    digest,
    pack_bundle,
    read_evidence,
    sha256,
    verify,
    write_canonical,
)
from aevdesk.store.records import SealedVersion

CLOCK = "local, not trusted"
"""What a seal says of its times: an offline computer's own clock, which anyone may set."""
VERIFIER_NAME = "aevdesk_verify.py"
__all__ = [
    "CLOCK", "VERIFIER_NAME", "Binding", "Chain", "build_bundle", "build_seal", "chain_after", "evidence",
    "ingredients", "moment_of", "statement", "verifier_source", "verify",
]  # fmt: skip
_NAMES = {"complete": "vurdering-og-avtale", "agreement": "aktivitetsavtale"}


@dataclass(frozen=True, slots=True)
class Chain:
    """The seals before this one, oldest first, and how the chain begins where there are none in this drawer."""

    state: Literal["first", "linked", "elsewhere", "unreadable"] = "first"
    seals: tuple[dict[str, Any], ...] = ()

    @property
    def previous(self) -> str | None:
        """The hash of the seal before this one."""
        return digest(self.seals[-1]) if self.seals else None


def chain_after(versions: Sequence[SealedVersion], number: int) -> Chain:
    """The chain that the seal of version `number` goes on with, from the sealed versions of its case."""
    if not versions:
        return Chain("first" if number == 1 else "elsewhere")
    if versions[-1].is_damaged:
        return Chain("unreadable")
    last = read_evidence(versions[-1].seal)
    return Chain("linked", (*last["earlier"], last["seal"]))


@dataclass(frozen=True, slots=True)
class Binding:
    """What every statement under one seal has in common: what was signed, by whose confirmation, at which computer."""

    content_sha256: str
    shown_sha256: str
    user: str
    identified: bool
    consent: str
    language: str


def statement(signature: Signature, role: str, order: int, bound: Binding) -> dict[str, Any]:
    """What one party says by signing, or by not signing: one of the parts that the seal binds.

    It names the pages that this party was shown. Of a drawn name it holds points only, neither time nor pressure.
    """
    consents = signature.read and bool(bound.consent)
    return {
        "order": order,
        "role": role,
        "party": signature.party,
        "name": signature.name,
        "identified": "name_and_birth_date_by_caseworker" if bound.identified else "no",
        "mode": signature.mode,
        "drawn": bool(signature.strokes),
        "date": signature.date.isoformat() if signature.date else None,
        "place": signature.place,
        "read": signature.read,
        "consent": _consent(bound) if consents else None,
        "strokes": [[list(point) for point in stroke] for stroke in signature.strokes],
        "behalf": [signature.behalf_by, signature.behalf_reason, signature.behalf_reason_note],
        "informed": signature.behalf_informed.isoformat() if signature.behalf_informed else None,
        "paper_at": signature.paper_at,
        "scan_sha256": signature.scan_hash or None,
        "sent": [_iso(signature.sent_date), _iso(signature.return_by)],
        "refused": [signature.refused_reason, signature.refused_next],
        "content_sha256": signature.content_hash or bound.content_sha256,
        "shown_sha256": signature.shown_hash or bound.shown_sha256,
        "at": moment_of(signature.at) if signature.at else None,
        "user": bound.user,
    }


def moment_of(at: datetime) -> dict[str, Any]:
    """A moment as a seal has it: UTC, the local offset in minutes, and what can be said of the clock."""
    offset = at.utcoffset()
    if offset is None:
        raise ValueError("a moment without offset")
    utc = at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return {"utc": utc, "offset_minutes": int(offset.total_seconds() // 60), "clock": CLOCK}


def build_seal(
    *,
    document_id: str,
    number: int,
    status: str,
    content: bytes,
    statements: list[dict[str, Any]],
    shown_sha256: str,
    chain: Chain,
    now: datetime,
    versions: Mapping[str, str],
) -> dict[str, Any]:
    """The seal over content, shown pages and statements. The finished files are named beside it, by `evidence`."""
    return {
        "format": SEAL_FORMAT,
        "document": {"id": document_id, "number": number, "status": status},
        "chain": chain.state,
        "previous": chain.previous,
        "content_sha256": sha256(content),
        "shown_sha256": shown_sha256,
        "statements": [digest(one) for one in statements],
        "sealed": moment_of(now),
        "versions": dict(versions) | ingredients(),
    }


def evidence(
    seal: dict[str, Any], content: bytes, statements: list[dict[str, Any]], files: Mapping[str, bytes], chain: Chain
) -> str:
    """The text that lies beside the sealed files: with it, and them, anyone can check that nothing was changed."""
    whole: dict[str, Any] = {
        "seal": seal,
        "seal_sha256": digest(seal),
        "content": json.loads(content),
        "statements": statements,
        "files": {name: sha256(data) for name, data in sorted(files.items())},
        "earlier": list(chain.seals),
    }
    return write_canonical(whole | {"evidence_sha256": digest(whole)}).decode()


def build_bundle(files: Mapping[str, bytes], evidence_text: str, readme: str) -> bytes:
    """A sealed version as one file that anyone can check: documents, evidence, the verifier and how to use it."""
    named = {_in_bundle(name): data for name, data in files.items()}
    extra = {BUNDLE_EVIDENCE: evidence_text.encode(), "LES-MEG.txt": readme.encode(), VERIFIER_NAME: verifier_source()}
    return pack_bundle(named | extra)


def verifier_source() -> bytes:
    """The verifier as one file of Python, as it is shipped. FileNotFoundError where only its compiled form lies."""
    return Path(verifier.__file__).with_suffix(".py").read_bytes()


@cache
def ingredients() -> dict[str, str]:
    """One hash over the fonts and one over the catalogues that the document was made with."""
    return {name: _hash_of_folder(places.resources() / name) for name in ("fonts", "catalogues")}


def _hash_of_folder(folder: Path) -> str:
    whole = hashlib.sha256()
    for path in sorted(p for p in folder.iterdir() if p.suffix in (".ttf", ".toml")):
        with path.open("rb") as file:
            whole.update(f"{path.name}\n".encode() + hashlib.file_digest(file, "sha256").digest())
    return whole.hexdigest()


def _in_bundle(name: str) -> str:
    kind, dot, form = name.partition(".")
    return f"{_NAMES.get(kind, kind)}{dot}{form}"


def _consent(bound: Binding) -> dict[str, str]:
    return {"id": "declaration", "language": bound.language, "sha256": sha256(bound.consent.encode())}


def _iso(day: Any) -> str | None:
    return day.isoformat() if day else None
