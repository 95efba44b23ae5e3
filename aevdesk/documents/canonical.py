"""The content as bytes that can be hashed, and the code that stands on the page.

The bytes are RFC 8785 (JSON Canonicalization Scheme) over a narrower model: ASCII keys, NFC strings without lone
surrogates, integers that every reader keeps exactly, true, false, null, lists and objects. There are no floats. The
form itself stands in `verifier`, the one file that others check with.
"""

from collections.abc import Mapping, Sequence
from dataclasses import Field, fields, is_dataclass
from typing import Any, cast

from aevdesk.documents.verifier import NotCanonicalError, control_code, sha256, write_canonical


def canonical_json(value: object) -> bytes:
    """Return the canonical JSON of a content or of plain data. Fields made by `unsealed` are left out.

    Raises NotCanonicalError for a float, an integer past 2**53 - 1, a key or a text that is not in its one form.
    """
    return write_canonical(plain_data(value, sealed_only=True))


def content_hash(value: object) -> str:
    """Return the SHA-256 of the canonical JSON, in hexadecimal."""
    return sha256(canonical_json(value))


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


__all__ = ["NotCanonicalError", "canonical_json", "content_hash", "control_code", "plain_data", "write_canonical"]
