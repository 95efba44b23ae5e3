"""Bytes for somebody else, in a file under a passphrase of its own: nothing of them can be read without it.

The key is derived as the vault derives its keys (Argon2id, a salt of its own) and used once (AES-256-GCM, the header as
associated data). A hash over the rest tells a damaged file from a wrong passphrase.
"""

import base64
import binascii
import json
import secrets
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from aevdesk.store.errors import ParcelDamaged, ParcelForeign, ParcelNewer, ParcelTooBig, WrongParcelPassphrase
from aevdesk.store.records import canonical, sha256
from aevdesk.store.vault import Costs, derive, require_strong, secret_bytes

MAX_BYTES = 60_000_000
"""A file of a case of 20 MB with its sealed papers; a larger one is refused before it is read."""
_FORMAT = 1
_NAME = "aevdesk-parcel"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)


class _Header(_Frozen):
    """What stands in the open: how the key is derived. The limits keep a planted file from taking memory or hours."""

    format: Literal["aevdesk-parcel"]
    version: Literal[1]
    kdf: Literal["argon2id"]
    memory_kib: Annotated[int, Field(ge=8, le=1024 * 1024)]
    passes: Annotated[int, Field(ge=1, le=10)]
    lanes: Annotated[int, Field(ge=1, le=8)]
    salt: Annotated[str, Field(min_length=24, max_length=88)]
    nonce: Annotated[str, Field(min_length=16, max_length=16)]


class _File(_Frozen):
    header: _Header
    body: Annotated[str, Field(repr=False)]
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


def pack(content: bytes, passphrase: str, costs: Costs | None = None) -> bytes:
    """The file. Raises WeakPassphrase, TooLittleMemory, ParcelTooBig. Takes about half a second."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    require_strong(passphrase)
    costs = costs or Costs()
    salt, nonce = secrets.token_bytes(32), secrets.token_bytes(12)
    header = _Header(
        format=_NAME, version=_FORMAT, kdf="argon2id", memory_kib=costs.memory_kib, passes=costs.passes,
        lanes=costs.lanes, salt=_text(salt), nonce=_text(nonce),
    )  # fmt: skip
    key = derive(secret_bytes(passphrase), salt, costs.memory_kib, costs.passes, costs.lanes)
    body = _text(AESGCM(key).encrypt(nonce, content, _bound(header)))
    rest = {"header": header.model_dump(), "body": body}
    whole = canonical({**rest, "sha256": sha256(canonical(rest))}).encode()
    if len(whole) > MAX_BYTES:
        raise ParcelTooBig(megabytes=MAX_BYTES // 1_000_000)
    return whole


def unpack(raw: bytes, passphrase: str) -> bytes:
    """What was packed, exactly.

    Raises ParcelForeign (no such file), ParcelTooBig, ParcelNewer, ParcelDamaged, WrongParcelPassphrase,
    TooLittleMemory. Takes about half a second.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    file = _read(raw)
    header = file.header
    try:
        salt, nonce, body = (base64.b64decode(text, validate=True) for text in (header.salt, header.nonce, file.body))
    except binascii.Error:
        raise ParcelDamaged from None
    key = derive(secret_bytes(passphrase), salt, header.memory_kib, header.passes, header.lanes)
    try:
        return AESGCM(key).decrypt(nonce, body, _bound(header))
    except InvalidTag:
        raise WrongParcelPassphrase from None


def check(raw: bytes) -> None:
    """Say before a passphrase is asked for whether it is worth asking. Raises as `unpack` does."""
    _read(raw)


def _read(raw: bytes) -> _File:
    if len(raw) > MAX_BYTES:
        raise ParcelTooBig(megabytes=MAX_BYTES // 1_000_000)
    if _NAME.encode() not in raw:
        raise ParcelForeign
    try:
        parsed = json.loads(raw)
        _refuse_newer(parsed)
        file = _File.model_validate_json(raw)
    except (ValueError, ValidationError, RecursionError):
        raise ParcelDamaged from None
    if sha256(canonical({"header": file.header.model_dump(), "body": file.body})) != file.sha256:
        raise ParcelDamaged
    return file


def _refuse_newer(parsed: object) -> None:
    match parsed:
        case {"header": {"format": "aevdesk-parcel", "version": int(version)}} if version > _FORMAT:
            raise ParcelNewer(version=version, known=_FORMAT)
        case _:
            pass


def _bound(header: _Header) -> bytes:
    return canonical(header.model_dump()).encode()


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()
