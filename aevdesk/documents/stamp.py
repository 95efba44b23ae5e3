"""A certificate's seal behind a sealed PDF: shows that the copy is unchanged since, not who signed it.

PAdES baseline B with a local .p12 or .pfx file. Nothing is fetched: no time stamp, no revocation, no other certificate.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from statistics import mode
from typing import TYPE_CHECKING

from aevdesk.documents.stamp_update import NotStampableError, read_update, with_room
from aevdesk.documents.verifier import Verification, sealed_part_of, verify_path

if TYPE_CHECKING:
    from cryptography import x509

LARGEST_CERTIFICATE = 200_000
_FIRST_TRIES = 15
"""A signature by an elliptic curve is now and then some bytes shorter: so many are made to find the usual length."""
_MOST_TRIES = 400
_PKCS12 = b"\x02\x01\x03"
_PDF_DATE = re.compile(r"D:(\d{14})([+-])(\d\d)'(\d\d)'")


class StampError(Exception):
    """Why there is no seal: not_certificate, wrong_passphrase, no_key, key_kind, expired, not_yet, not_sealed."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a whole seal says. Both names are what the certificate calls itself; `at` is the clock of that machine."""

    name: str
    issuer: str
    is_own_issuer: bool
    fingerprint: str
    at: datetime
    was_valid: bool


def stamp(sealed: bytes, certificate: bytes, passphrase: str, at: datetime) -> bytes:
    """The sealed PDF, byte for byte, with a seal behind it by the .p12 or .pfx `certificate`. `at` has an offset.

    Raises StampError.
    """
    from aevdesk.documents.stamp_cms import Key, build_cms, is_key, sign, signed_attributes

    key, chain = _opened(certificate, passphrase)
    if not is_key(key):
        raise StampError("key_kind")
    assert isinstance(key, Key)
    own = chain[0]
    if at > own.not_valid_after_utc:
        raise StampError("expired")
    if at < own.not_valid_before_utc:
        raise StampError("not_yet")
    length = mode(len(build_cms(b"", chain, sign(key, b""))) for _ in range(_FIRST_TRIES))
    try:
        room = with_room(sealed, _pdf_date(at), _name(own.subject), length)
    except NotStampableError:
        raise StampError("not_sealed") from None
    attributes = signed_attributes(room.covered, chain)
    for _ in range(_MOST_TRIES):
        seal = build_cms(room.covered, chain, sign(key, attributes))
        if len(seal) == length:
            return room.filled(seal)
    raise StampError("key_kind")


def read_stamp(data: bytes, sealed_length: int) -> Stamp | None:
    """The seal behind the sealed bytes, or None when a byte of the copy is not as it was sealed."""
    from aevdesk.documents.stamp_cms import check_cms

    said = read_update(data, sealed_length)
    if said is None or (at := _read_date(said.when)) is None:
        return None
    covered = with_room(data[:sealed_length], said.when, said.name, len(said.cms)).covered
    own = check_cms(said.cms, covered)
    if own is None or said.name != _name(own.subject):
        return None
    return Stamp(
        said.name, _name(own.issuer), own.subject == own.issuer, _fingerprint(own), at,
        own.not_valid_before_utc <= at <= own.not_valid_after_utc,
    )  # fmt: skip


def verify_copy(path: Path, code: str = "") -> tuple[Verification, Stamp | None]:
    """Check a file as `verify_path` does; a copy with a certificate's seal is genuine when that is whole as well."""
    found = verify_path(path, code)
    if found.what != ("stamped",):
        return found, None
    length = sealed_part_of(path)
    whole = read_stamp(path.read_bytes(), length) if length else None
    if whole is None:
        return Verification("changed", ("stamp",), found.names), None
    return Verification("genuine"), whole


def _opened(certificate: bytes, passphrase: str) -> tuple[object, tuple[x509.Certificate, ...]]:
    from cryptography.hazmat.primitives.serialization import pkcs12

    if len(certificate) > LARGEST_CERTIFICATE or not _is_pkcs12(certificate):
        raise StampError("not_certificate")
    try:
        key, own, others = pkcs12.load_key_and_certificates(certificate, passphrase.encode() or None)
    except ValueError:
        raise StampError("wrong_passphrase") from None
    except Exception:  # noqa: BLE001 - a broken file, or a lock of a kind that the library does not know
        raise StampError("not_certificate") from None
    if key is None or own is None:
        raise StampError("no_key")
    return key, (own, *others)


def _is_pkcs12(data: bytes) -> bool:
    """Say whether this is a whole PKCS#12 file, so that only the passphrase is in doubt."""
    from cryptography.hazmat import asn1

    if data[:2] == b"\x30\x80":  # of a length that is told at its end
        return data[2:5] == _PKCS12 and data.endswith(b"\0\0")
    try:
        whole = asn1.decode_der(asn1.TLV, data)
    except ValueError:
        return False
    return data[:1] == b"\x30" and bytes(whole.data[:3]) == _PKCS12


def _name(of: x509.Name) -> str:
    from cryptography.x509.oid import NameOID

    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for one in of.get_attributes_for_oid(kind):
            return str(one.value)
    return of.rfc4514_string()


def _fingerprint(certificate: x509.Certificate) -> str:
    from cryptography.hazmat.primitives.hashes import SHA256

    return certificate.fingerprint(SHA256()).hex(" ", 2)


def _pdf_date(at: datetime) -> str:
    offset = at.utcoffset()
    if offset is None:
        raise ValueError("a moment without offset")
    minutes = int(offset.total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"D:{at:%Y%m%d%H%M%S}{sign}{abs(minutes) // 60:02}'{abs(minutes) % 60:02}'"


def _read_date(said: str) -> datetime | None:
    found = _PDF_DATE.fullmatch(said)
    if found is None:
        return None
    ahead = timedelta(hours=int(found[3]), minutes=int(found[4])) * (1 if found[2] == "+" else -1)
    try:
        return datetime.strptime(found[1], "%Y%m%d%H%M%S").replace(tzinfo=timezone(ahead))
    except ValueError:
        return None
