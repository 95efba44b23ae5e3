"""The vault: the store's random 32-byte data key, wrapped once under the passphrase and once under a recovery code.

Each wrap is AES-256-GCM under a key that Argon2id derives, with the slot's header as associated data. `vault.json` and
`vault.copy.json` hold the same; the one with the higher generation counts, so a new passphrase is in force or is not,
also through a power cut. A lost passphrase and a lost code together mean lost data: there is no other way in.
"""

import hashlib
import json
import secrets
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from aevdesk.store import files, recovery_code
from aevdesk.store.errors import (
    VaultDamaged,
    VaultMissing,
    VaultNewer,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from aevdesk.store.locked import KEY_BYTES, Costs, Lock, NotLocked
from aevdesk.store.records import canonical, sha256

NAME, COPY = "vault.json", "vault.copy.json"
LEAST_CHARACTERS, LEAST_WORDS = 12, 4
_FORMAT = 1
_LONGEST = 16_384
Slot = Literal["passphrase", "recovery"]


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)


class _Wrap(Lock):
    """One wrapped key."""

    wrapped: Annotated[str, Field(min_length=64, max_length=64)]


class _Body(_Frozen):
    format: Literal["aevdesk-vault"]
    version: Literal[1]
    generation: Annotated[int, Field(ge=1, le=2**53)]
    vault_id: Annotated[str, Field(pattern="^[0-9a-f]{32}$")]
    key_id: Annotated[str, Field(pattern="^[0-9a-f]{16}$")]
    slots: dict[Slot, _Wrap]


class _File(_Frozen):
    vault: _Body
    sha256: str


@dataclass(frozen=True, slots=True)
class Vault:
    """An unlocked vault. `key` is the data key; keep the value no longer than the store is open."""

    folder: Path
    key: bytes
    body: _Body

    def __repr__(self) -> str:
        return f"Vault(generation={self.body.generation})"

    @property
    def key_id(self) -> str:
        """Names the data key without telling it: the same in every backup made under it."""
        return self.body.key_id

    def change_passphrase(self, passphrase: str, costs: Costs | None = None) -> "Vault":
        """Wraps the same data key anew; the old passphrase no longer opens this vault. Raises WeakPassphrase."""
        require_strong(passphrase)
        return self._with("passphrase", secret_bytes(passphrase), costs or Costs())

    def new_recovery_code(self, costs: Costs | None = None) -> tuple["Vault", str]:
        """A new printed code; the old one no longer opens this vault."""
        code = recovery_code.make()
        return self._with("recovery", recovery_code.normalise(code).encode(), costs or Costs()), code

    def _with(self, slot: Slot, secret: bytes, costs: Costs) -> "Vault":
        slots = {**self.body.slots, slot: _wrap(self.key, secret, costs, self.body.vault_id, self.body.key_id, slot)}
        body = self.body.model_copy(update={"slots": slots, "generation": self.body.generation + 1})
        _write(self.folder, body)
        return replace(self, body=body)


def create(folder: Path, passphrase: str, costs: Costs | None = None) -> tuple[Vault, str]:
    """A new vault in `folder` with a new data key, and its recovery code as it is to be printed.

    The caller makes sure that the folder has no vault. Raises WeakPassphrase, NotWritable, DiskFull, TooLittleMemory.
    """
    require_strong(passphrase)
    costs = costs or Costs()
    key, vault_id, code = secrets.token_bytes(KEY_BYTES), secrets.token_hex(16), recovery_code.make()
    key_id = hashlib.sha256(b"aevdesk key id\0" + key).hexdigest()[:16]
    given: dict[Slot, bytes] = {
        "passphrase": secret_bytes(passphrase),
        "recovery": recovery_code.normalise(code).encode(),
    }
    slots: dict[Slot, _Wrap] = {
        slot: _wrap(key, secret, costs, vault_id, key_id, slot) for slot, secret in given.items()
    }
    body = _Body(format="aevdesk-vault", version=_FORMAT, generation=1, vault_id=vault_id, key_id=key_id, slots=slots)
    _write(folder, body)
    return Vault(folder, key, body), code


def is_here(folder: Path) -> bool:
    """Whether the folder has a vault file, whole or not."""
    return (folder / NAME).exists() or (folder / COPY).exists()


def key_id_of(folder: Path) -> str:
    """Which data key the vault in `folder` keeps. Raises VaultMissing, VaultDamaged, VaultNewer."""
    return _read(folder).key_id


def unlock(folder: Path, passphrase: str) -> Vault:
    """Raises WrongPassphrase, VaultMissing, VaultDamaged, VaultNewer, TooLittleMemory, NotWritable."""
    return _unlock(folder, "passphrase", secret_bytes(passphrase))


def unlock_with_code(folder: Path, typed: str) -> Vault:
    """Raises MistypedRecoveryCode before anything slow is done, WrongRecoveryCode, and as `unlock` does."""
    return _unlock(folder, "recovery", recovery_code.normalise(typed).encode())


def is_strong(passphrase: str) -> bool:
    """At least 12 characters or 4 words of two letters or more; nothing is asked about their kind."""
    words = [word for word in passphrase.split() if len(word) > 1]
    has_length = len(unicodedata.normalize("NFC", passphrase)) >= LEAST_CHARACTERS
    return bool(words) and (has_length or len(words) >= LEAST_WORDS)


def require_strong(passphrase: str) -> None:
    """Raises WeakPassphrase."""
    if not is_strong(passphrase):
        raise WeakPassphrase(characters=LEAST_CHARACTERS, words=LEAST_WORDS)


def copy_to(vault: Vault, folder: Path) -> None:
    """Puts both vault files in `folder` too (a backup, a restored store), as they are in force now."""
    _write(folder, vault.body)


def secret_bytes(passphrase: str) -> bytes:
    """NFC, so that the same keys on another machine give the same bytes; never trimmed."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _unlock(folder: Path, slot: Slot, secret: bytes) -> Vault:
    body = _read(folder)
    if slot not in body.slots:
        raise VaultDamaged
    key = _unwrap(body, slot, secret)
    if key is None:
        raise WrongPassphrase(wait=0) if slot == "passphrase" else WrongRecoveryCode(wait=0)
    return Vault(folder, key, body)


def heal(vault: Vault) -> None:
    """Writes back a vault file that is missing, damaged or of an older generation. The folder must be writable."""
    if any(_parse(vault.folder / name) != vault.body for name in (NAME, COPY)):
        _write(vault.folder, vault.body)


def _wrap(key: bytes, secret: bytes, costs: Costs, vault_id: str, key_id: str, slot: Slot) -> _Wrap:
    wrap = _Wrap.fresh(costs, wrapped="0" * 64)
    return wrap.model_copy(update={"wrapped": wrap.close(key, secret, _bound(vault_id, key_id, slot, wrap))})


def _unwrap(body: _Body, slot: Slot, secret: bytes) -> bytes | None:
    wrap = body.slots[slot]
    try:
        return wrap.open(wrap.wrapped, secret, _bound(body.vault_id, body.key_id, slot, wrap))
    except NotLocked:
        raise VaultDamaged from None


def _bound(vault_id: str, key_id: str, slot: Slot, wrap: _Wrap) -> bytes:
    """What a wrap belongs to: no slot opens in another's place, nor in another vault."""
    lock = wrap.model_dump(exclude={"wrapped"})
    return canonical(
        {"format": "aevdesk-vault", "version": _FORMAT, "vault_id": vault_id, "key_id": key_id, "slot": slot, **lock}
    ).encode()


def _write(folder: Path, body: _Body) -> None:
    content = body.model_dump(mode="json")
    whole = canonical({"vault": content, "sha256": sha256(canonical(content))}).encode()
    for name in (NAME, COPY):
        files.write(folder / name, whole)


def _read(folder: Path) -> _Body:
    """The newest of the whole files."""
    found = [_parse(folder / name) for name in (NAME, COPY)]
    bodies = [body for body in found if body is not None]
    if bodies:
        return max(bodies, key=lambda body: body.generation)
    if not is_here(folder):
        raise VaultMissing
    raise VaultDamaged


def _parse(path: Path) -> _Body | None:
    """None when the file is missing or is not what was written. Raises VaultNewer."""
    try:
        raw = files.read(path, _LONGEST)
    except FileNotFoundError:
        return None
    if len(raw) > _LONGEST:
        return None
    try:
        parsed = json.loads(raw)
        _refuse_newer(parsed)
        file = _File.model_validate_json(raw)
    except (ValueError, ValidationError, RecursionError):
        return None
    return file.vault if sha256(canonical(parsed["vault"])) == file.sha256 else None


def _refuse_newer(parsed: object) -> None:
    match parsed:
        case {"vault": {"format": "aevdesk-vault", "version": int(version)}} if version > _FORMAT:
            raise VaultNewer(version=version, known=_FORMAT)
        case _:
            pass
