"""The names that a template may use, read from the types of the content itself, so that they can never differ."""

from __future__ import annotations

import types
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from aevdesk.documents.content import Content
from aevdesk.documents.word import WordSignature

PICTURE = "picture"
_STEERS = frozenset({"made", "place"})


@dataclass(frozen=True, slots=True)
class Kind:
    """What a name stands for: a text, a number, a picture, a list of `of`, or a part with names of its own."""

    what: Any
    optional: bool = False

    @property
    def is_list(self) -> bool:
        """Say whether one can go through it."""
        return get_origin(self.what) is tuple

    @property
    def is_part(self) -> bool:
        """Say whether it has names of its own."""
        return is_dataclass(self.what)

    @property
    def is_text(self) -> bool:
        """Say whether it can be printed as it stands."""
        if self.is_part:
            return "__str__" in vars(self.what)
        return not self.is_list and self.what is not dict

    def item(self, place: int | None = None) -> Kind | None:
        """What one goes through in a list, or what stands at a place of it."""
        inside = get_args(self.what)
        if not inside:
            return None
        if len(inside) == 2 and inside[1] is Ellipsis:
            return _kind(inside[0])
        if place is None:
            return _kind(inside[0])
        return _kind(inside[place]) if 0 <= place < len(inside) else None

    def names(self) -> dict[str, Kind]:
        """The names inside a part."""
        return _names_of(self.what) if self.is_part else {}


LOOP = {name: Kind(int) for name in ("index", "first", "last")}


@cache
def top_names() -> dict[str, Kind]:
    """The names a template begins with."""
    return {
        **_names_of(Content),
        "road_picture": Kind(PICTURE, optional=True),
        "signatures": Kind(tuple[WordSignature, ...]),
    }


@cache
def _names_of(part: type) -> dict[str, Kind]:
    hints = get_type_hints(part)
    found = {
        one.name: _kind(hints[one.name]) for one in fields(part) if one.name not in _STEERS or part is WordSignature
    }
    if part is WordSignature:
        found |= {"place": _kind(hints["place"]), "picture": Kind(PICTURE, optional=True)}
    for name in dir(part):
        member = getattr(part, name, None)
        if isinstance(member, property) and not name.startswith("_"):
            found[name] = _kind(get_type_hints(cast(Any, member.fget))["return"])
    return found


def _kind(hint: Any) -> Kind:
    if get_origin(hint) in (Union, types.UnionType):
        inside = [one for one in get_args(hint) if one is not type(None)]
        return Kind(inside[0], optional=len(inside) < len(get_args(hint)))
    return Kind(hint)
