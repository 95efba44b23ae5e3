"""The content as bytes that can be hashed, and the code that stands on the page.

The bytes are RFC 8785 (JSON Canonicalization Scheme) over a narrower model: ASCII keys, NFC strings without lone
surrogates, integers that every reader keeps exactly, true, false, null, lists and objects. There are no floats.
"""

import hashlib
import json
import unicodedata
from base64 import b32encode
from collections.abc import Mapping, Sequence
from dataclasses import Field, fields, is_dataclass
from typing import Any, cast

_LARGEST_INTEGER = 2**53 - 1
_CODE_BYTES = 10


class NotCanonicalError(ValueError):
    """The value has no canonical form. `where` is its place; the value itself is never repeated."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"{reason} at {where}")
        self.where = where
        self.reason = reason


def canonical_json(value: object) -> bytes:
    """Return the canonical JSON of a content or of plain data. Fields made by `unsealed` are left out.

    Raises NotCanonicalError for a float, an integer past 2**53 - 1, a key or a text that is not in its one form.
    """
    return write_canonical(plain_data(value, sealed_only=True))


def write_canonical(data: object) -> bytes:
    """Return the canonical JSON of plain data (dict, list, str, int, bool, None)."""
    _refuse_what_has_no_form(data, "$")
    return json.dumps(data, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode()


def content_hash(value: object) -> str:
    """Return the SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(canonical_json(value)).hexdigest()


def control_code(hex_hash: str) -> str:
    """Return the first 80 bits of a hash as sixteen letters and digits in groups of four, as printed on a page."""
    letters = b32encode(bytes.fromhex(hex_hash)[:_CODE_BYTES]).decode()
    return "-".join(letters[i : i + 4] for i in range(0, len(letters), 4))


def plain_data(value: object, *, sealed_only: bool = False) -> Any:
    """Return dataclasses, tuples and mappings as dicts and lists, in the order of their fields."""
    if is_dataclass(value) and not isinstance(value, type):
        kept = (one for one in fields(value) if not sealed_only or _is_sealed(one))
        return {one.name: plain_data(getattr(value, one.name), sealed_only=sealed_only) for one in kept}
    if isinstance(value, Mapping):
        items = cast(Mapping[object, object], value).items()
        return {str(key): plain_data(item, sealed_only=sealed_only) for key, item in items}
    if isinstance(value, (tuple, list)):
        return [plain_data(item, sealed_only=sealed_only) for item in cast(Sequence[object], value)]
    return value


def _is_sealed(one: Field[Any]) -> bool:
    return one.metadata.get("sealed", True)


def _refuse_unclean_text(text: str, where: str) -> None:
    if unicodedata.normalize("NFC", text) != text or any("\ud800" <= c <= "\udfff" for c in text):
        raise NotCanonicalError(where, "a text that is not in NFC or has a lone surrogate")


def _refuse_what_has_no_form(data: object, where: str) -> None:
    match data:
        case None | bool():
            return
        case int():
            if abs(data) > _LARGEST_INTEGER:
                raise NotCanonicalError(where, "an integer too large for every reader")
        case str():
            _refuse_unclean_text(data, where)
        case list():
            for number, item in enumerate(cast(list[object], data)):
                _refuse_what_has_no_form(item, f"{where}[{number}]")
        case dict():
            for key, item in cast(dict[object, object], data).items():
                if not isinstance(key, str) or not key.isascii():
                    raise NotCanonicalError(where, "a key that is not ASCII text")
                _refuse_what_has_no_form(item, f"{where}.{key}")
        case _:
            raise NotCanonicalError(where, f"a value of type {type(data).__name__}")
