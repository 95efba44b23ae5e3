"""Bytes locked under a secret: a key by Argon2id with a salt of its own, used once for AES-256-GCM."""

import base64
import binascii
import secrets
from dataclasses import dataclass
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from aevdesk.store.errors import TooLittleMemory

KEY_BYTES = 32
_SALT, _NONCE = 32, 12


@dataclass(frozen=True, slots=True)
class Costs:
    """What one guess costs: Argon2id memory in KiB, passes and lanes. The default takes about 0.4 s and 256 MiB."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4


class NotLocked(ValueError):
    """What is said to be locked is not even the letters that locked bytes are written in."""


class Lock(BaseModel):
    """How the key is derived, in the open. The limits keep a planted file from taking all memory or hours."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)

    kdf: Literal["argon2id"]
    memory_kib: Annotated[int, Field(ge=8, le=1024 * 1024)]
    passes: Annotated[int, Field(ge=1, le=10)]
    lanes: Annotated[int, Field(ge=1, le=8)]
    salt: Annotated[str, Field(min_length=24, max_length=88)]
    nonce: Annotated[str, Field(min_length=16, max_length=16)]

    @classmethod
    def fresh(cls, costs: Costs, **rest: Any) -> Self:
        """A lock nobody has used, at these costs; `rest` are the fields that a lock of this kind has besides."""
        salt, nonce = _text(secrets.token_bytes(_SALT)), _text(secrets.token_bytes(_NONCE))
        return cls(
            kdf="argon2id", memory_kib=costs.memory_kib, passes=costs.passes, lanes=costs.lanes,
            salt=salt, nonce=nonce, **rest,
        )  # fmt: skip

    def close(self, content: bytes, secret: bytes, bound: bytes) -> str:
        """The content locked, in letters; `bound` must be the same to open it. Raises TooLittleMemory."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return _text(AESGCM(self._key(secret)).encrypt(_bytes(self.nonce), content, bound))

    def open(self, locked: str, secret: bytes, bound: bytes) -> bytes | None:
        """What was locked, or None when the secret is another. Raises NotLocked, TooLittleMemory."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce, content = _bytes(self.nonce), _bytes(locked)
        try:
            return AESGCM(self._key(secret)).decrypt(nonce, content, bound)
        except InvalidTag:
            return None

    def _key(self, secret: bytes) -> bytes:
        from argon2.exceptions import HashingError
        from argon2.low_level import Type, hash_secret_raw

        try:
            return hash_secret_raw(
                secret, _bytes(self.salt), self.passes, self.memory_kib, self.lanes, KEY_BYTES, Type.ID
            )
        except HashingError:
            raise TooLittleMemory(mebibytes=self.memory_kib // 1024) from None


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise NotLocked from None
