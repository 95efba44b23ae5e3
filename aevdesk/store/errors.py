"""What can go wrong in the store, each as a class the user can act on.

Every error has a `code` ("store.wrong_passphrase") and `params` for the sentence of that code, which lives in
`resources/texts/*/store.ftl`. Neither ever holds anything written in a case, and `str(error)` is the code alone.
"""

from datetime import date
from typing import ClassVar

Param = str | int | date


class StoreError(Exception):
    """Something the user can act on: `code` finds the sentence, `params` fill it."""

    code: ClassVar[str] = "store.unexpected"

    def __init__(self, **params: Param) -> None:
        super().__init__(self.code)
        self.params: dict[str, Param] = params


class Unexpected(StoreError):
    """Our own mistake; `kind` is the exception's class name, never its text (it may carry answers)."""


# The vault


class WrongPassphrase(StoreError):
    """The vault is whole and the passphrase does not open it. `wait`: seconds before the next try."""

    code = "store.wrong_passphrase"


class WrongRecoveryCode(StoreError):
    """The code is well formed and does not open this vault. `wait`: seconds before the next try."""

    code = "store.wrong_recovery_code"


class MistypedRecoveryCode(StoreError):
    """Too short, too long, an impossible character, or check characters that do not fit: a slip of the finger."""

    code = "store.mistyped_recovery_code"


class WeakPassphrase(StoreError):
    """Shorter than `characters` characters and fewer than `words` words."""

    code = "store.weak_passphrase"


class VaultMissing(StoreError):
    """There is a store, and neither vault file."""

    code = "store.vault_missing"


class VaultDamaged(StoreError):
    """Neither vault file can be trusted: cut, edited, or with absurd parameters."""

    code = "store.vault_damaged"


class VaultNewer(StoreError):
    """The vault has format `version`; this program knows up to `known`."""

    code = "store.vault_newer"


class TooLittleMemory(StoreError):
    """The key cannot be derived: `mebibytes` of free memory are needed."""

    code = "store.too_little_memory"


# Opening


class NotSetUp(StoreError):
    """There is no store in this folder at all."""

    code = "store.not_set_up"


class AlreadySetUp(StoreError):
    """There is a store in this folder already; nothing was made or changed."""

    code = "store.already_set_up"


class NotWritable(StoreError):
    """The folder or a file in it may not be read or written. `folder`: its path."""

    code = "store.not_writable"


class StoreBusy(StoreError):
    """Another process has the store open: `user`, `machine`, `process` (its number), since `day` and `time`.

    `known` is "no" when nobody left a note; the rest is then empty.
    """

    code = "store.busy"


class StoreMissing(StoreError):
    """The vault is there, the store file is not."""

    code = "store.missing"


class StoreEmpty(StoreError):
    """The store file has 0 bytes."""

    code = "store.empty"


class StoreDamaged(StoreError):
    """The key fits and the file cannot be read, or not all of it. The file is left as it is."""

    code = "store.damaged"


class StoreForeign(StoreError):
    """A database of another program, or one that is not encrypted. The file is left as it is."""

    code = "store.foreign"


class StoreNewer(StoreError):
    """Made by a later aevdesk: schema `version`, where this program knows `known`. The file is left as it is."""

    code = "store.newer"


class StoreClosed(StoreError):
    """The store was closed before this was asked of it."""

    code = "store.closed"


# Saving and reading


class DiskFull(StoreError):
    """`drive` has no room left. Nothing that was saved before is touched."""

    code = "store.disk_full"


class DiskFault(StoreError):
    """The system refused to read or write on `drive`."""

    code = "store.disk_fault"


class StaleWrite(StoreError):
    """The case has revision `found` in the store, the writer built on `expected`. Refused until someone decides."""

    code = "store.stale_write"


class CaseExists(StoreError):
    """There is a case with this id already."""

    code = "store.case_exists"


class CaseMissing(StoreError):
    """There is no case with this id."""

    code = "store.case_missing"


class DamagedCase(StoreError):
    """The text of `case_id` is not what was saved (its hash differs), or cannot be read. It is never handed out."""

    code = "store.damaged_case"


class DamagedSealed(StoreError):
    """Version `number` of `case_id` is not what was sealed (a hash differs). It is never handed out."""

    code = "store.damaged_sealed"


class AlreadySealed(StoreError):
    """Version `number` of this case is sealed; a sealed version never changes."""

    code = "store.already_sealed"


class SealedMissing(StoreError):
    """The case has no sealed version `number`, or that version has no such file."""

    code = "store.sealed_missing"


class UnusableText(StoreError):
    """The text cannot be kept as it is: lone surrogates, or not JSON."""

    code = "store.unusable_text"


class LogBroken(StoreError):
    """The access log's chain does not hold from entry `seq` on."""

    code = "store.log_broken"


# Backups


class BackupFailed(StoreError):
    """No backup was made on `drive`. `cause`: the code of the error below it, "store_disk_full" and so on."""

    code = "store.backup_failed"


class BackupDamaged(StoreError):
    """The backup `name` is not what its manifest says; it was not used."""

    code = "store.backup_damaged"


class BackupMissing(StoreError):
    """There is no backup (named `name`)."""

    code = "store.backup_missing"


# A case in a file of its own


class ParcelForeign(StoreError):
    """The file is not one that aevdesk makes for a colleague."""

    code = "store.parcel_foreign"


class ParcelDamaged(StoreError):
    """The file was cut or changed after it was made."""

    code = "store.parcel_damaged"


class ParcelNewer(StoreError):
    """The file has format `version`; this program knows up to `known`."""

    code = "store.parcel_newer"


class ParcelTooBig(StoreError):
    """The file is larger than `megabytes` MB."""

    code = "store.parcel_too_big"


class WrongParcelPassphrase(StoreError):
    """The file is whole and the passphrase does not open it."""

    code = "store.wrong_parcel_passphrase"
