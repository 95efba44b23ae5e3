"""A case as text and back: plain JSON of the model, versioned, in a stable order, read with suspicion."""

import json
from typing import cast

from pydantic import ValidationError

from aevdesk.case.model import CASE_VERSION, Case
from aevdesk.case.upgrades import upgrade

MAX_BYTES = 20_000_000
MAX_DEPTH = 20


class CaseFileError(ValueError):
    """The text is not a case. `code` says why and `params` where; neither repeats what was written there."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def write_case(case: Case, *, indent: int | None = 2) -> str:
    """Return the case as JSON in the order of the form; what is not filled in is left out."""
    data = {"version": case.version} | _data(case)
    return json.dumps(data, ensure_ascii=False, indent=indent) + ("\n" if indent else "")


def canonical_case(case: Case) -> str:
    """Return the case as canonical JSON (RFC 8785 over our restricted values): equal cases give equal text."""
    data = {"version": case.version} | _data(case)
    return json.dumps(data, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def read_case(text: str | bytes) -> Case:
    """Return the case that a file holds, upgraded from older versions. Raises CaseFileError."""
    if len(text) > MAX_BYTES:
        raise CaseFileError("case.too_big", megabytes=MAX_BYTES // 1_000_000)
    data = _parsed(text)
    version = data.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise CaseFileError("case.not_a_case")
    if version > CASE_VERSION:
        raise CaseFileError("case.newer", version=version, known=CASE_VERSION)
    try:
        case = Case.model_validate_json(json.dumps(upgrade(data, version, CASE_VERSION)), strict=True)
    except ValidationError as error:
        raise _place_of(error) from None
    ids = [row.id for row in case.rows()]
    if len(ids) != len(set(ids)):
        raise CaseFileError("case.duplicate_id")
    return case


def _data(case: Case) -> dict[str, object]:
    return case.model_dump(mode="json", exclude_defaults=True)


def _parsed(text: str | bytes) -> dict[str, object]:
    try:
        words = text.decode("utf-8-sig") if isinstance(text, bytes) else text
        data: object = json.loads(words, object_pairs_hook=_object, parse_constant=_refused, parse_float=_refused)
    except CaseFileError:
        raise
    except (ValueError, RecursionError):
        raise CaseFileError("case.not_json") from None
    if not isinstance(data, dict):
        raise CaseFileError("case.not_a_case")
    if _depth(cast(object, data)) > MAX_DEPTH:
        raise CaseFileError("case.too_deep")
    return cast(dict[str, object], _without_surrogates(cast(object, data)))


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise CaseFileError("case.duplicate_key")
    return found


def _refused(_word: str) -> object:
    raise CaseFileError("case.number")


def _depth(value: object) -> int:
    if isinstance(value, dict):
        return 1 + max((_depth(v) for v in cast(dict[str, object], value).values()), default=0)
    if isinstance(value, list):
        return 1 + max((_depth(v) for v in cast(list[object], value)), default=0)
    return 0


def _without_surrogates(value: object) -> object:
    """A lone surrogate cannot be written as UTF-8, so it goes before the model sees it (it would go there too)."""
    if isinstance(value, str):
        return "".join(c for c in value if not 0xD800 <= ord(c) <= 0xDFFF)
    if isinstance(value, dict):
        return {k: _without_surrogates(v) for k, v in cast(dict[str, object], value).items()}
    if isinstance(value, list):
        return [_without_surrogates(v) for v in cast(list[object], value)]
    return value


def _place_of(error: ValidationError) -> CaseFileError:
    first = error.errors(include_input=False, include_context=False, include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"] if part != "__root__")
    kind = "case.unknown_key" if first["type"] == "extra_forbidden" else "case.wrong_value"
    return CaseFileError(kind, place=place, more=error.error_count() - 1)
