"""Bytes for somebody else, in a file under a passphrase of its own: nothing of them can be read without it.

The key is derived as the vault derives its keys (Argon2id, a salt of its own) and used once (AES-256-GCM, the header as
associated data). A hash over the rest tells a damaged file from a wrong passphrase.
"""

import json
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from aevdesk.store.errors import ParcelDamaged, ParcelForeign, ParcelNewer, ParcelTooBig, WrongParcelPassphrase
from aevdesk.store.locked import Costs, Lock, NotLocked
from aevdesk.store.records import canonical, sha256
from aevdesk.store.vault import require_strong, secret_bytes

MAX_BYTES = 60_000_000
"""A file of a case of 20 MB with its sealed papers; a larger one is refused before it is read."""
_FORMAT = 1
_NAME = "aevdesk-parcel"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)


class _Header(Lock):
    """What stands in the open."""

    format: Literal["aevdesk-parcel"]
    version: Literal[1]


class _File(_Frozen):
    header: _Header
    body: Annotated[str, Field(repr=False)]
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


def pack(content: bytes, passphrase: str, costs: Costs | None = None) -> bytes:
    """The file. Raises WeakPassphrase, TooLittleMemory, ParcelTooBig. Takes about half a second."""
    require_strong(passphrase)
    header = _Header.fresh(costs or Costs(), format=_NAME, version=_FORMAT)
    body = header.close(content, secret_bytes(passphrase), _bound(header))
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
    file = _read(raw)
    try:
        content = file.header.open(file.body, secret_bytes(passphrase), _bound(file.header))
    except NotLocked:
        raise ParcelDamaged from None
    if content is None:
        raise WrongParcelPassphrase
    return content


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
