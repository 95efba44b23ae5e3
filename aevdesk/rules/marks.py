"""Short marks of content: equal content has equal marks, and nobody can read the content from a mark."""

import hashlib
from functools import cache

from pydantic import TypeAdapter

from aevdesk.case.base import Model
from aevdesk.case.model import AREAS, Case

_ASSESSMENT = ("need", "short", "ufore_work", "work", *AREAS, "tried", "overall", "uforetrygd")
_MARK_CHARS = 32


def content_mark(value: object) -> str:
    """The mark of what stands in a field: any value of a case, or rows of it. What differs has another mark."""
    return hashlib.sha256(_adapter().dump_json(value)).hexdigest()[:_MARK_CHARS]


def assessment_mark(case: Case) -> str:
    """The mark of the assessment (sections 7 to 14 of the form): what quality control has seen."""
    parts: list[Model] = [getattr(case, name) for name in _ASSESSMENT]
    return content_mark(tuple(parts))


@cache
def _adapter() -> TypeAdapter[object]:
    return TypeAdapter(object)
