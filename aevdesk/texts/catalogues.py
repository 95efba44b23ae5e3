"""Catalogues: the choices of the form, as dated data with names in every language.

The shipped ones lie in `resources/catalogues/`, several to a file, as tables

    [name]                      # defaults for its entries: valid_from, valid_to, source, verify, selectable
    [name.entries]
    code = { nb = "…", nn = "…", en = "…" }

An office's own file has the same form and is laid beside the shipped entries, never over them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from aevdesk import places
from aevdesk.texts.language import LANGUAGES, Language

Fault = Literal[
    "catalogue.unreadable", "catalogue.not_toml", "catalogue.taken", "catalogue.missing", "catalogue.unknown",
    "catalogue.bad_code", "catalogue.wrong_type", "catalogue.no_such", "catalogue.closed", "catalogue.no_such_field",
    "catalogue.no_such_set", "catalogue.no_such_check",
]  # fmt: skip
_M = TypeVar("_M", bound=BaseModel)
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
_FAULTS: Mapping[str, Fault] = {
    "missing": "catalogue.missing",
    "string_too_short": "catalogue.missing",
    "extra_forbidden": "catalogue.unknown",
    "string_pattern_mismatch": "catalogue.bad_code",
}


class CatalogueError(ValueError):
    """A catalogue file cannot be used. `code` says why, `place` where in the file, `detail` what stands there."""

    def __init__(self, code: Fault, place: str, detail: str = "") -> None:
        super().__init__(f"{code} at {place} {detail}")
        self.code: str = code
        self.place = place
        self.detail = detail

    @property
    def params(self) -> Mapping[str, object]:
        """What fills the sentence of the error."""
        return {"place": self.place, "detail": self.detail}


class Wording(BaseModel):
    """The same words in each language. English falls back to bokmål, so that an office need not write it."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    nb: str = Field(min_length=1)
    nn: str = Field(min_length=1)
    en: str = ""

    def said(self, language: Language) -> str:
        """The words in that language."""
        return {"nb": self.nb, "nn": self.nn, "en": self.en}[language] or self.nb


class Entry(Wording):
    """One choice.

    `valid_from` and `valid_to` are the first and last day it may be chosen (None = open); `source` says what vouches
    for it, and `verify` that it must be checked against current law or practice. An entry that is not `selectable` is
    only read in old cases. `text` is longer words about it, `third` its name in a document about the person in the
    third person, `sets` the named groups of codes it belongs to, and `extra` what else is known of it.
    """

    code: Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_]{0,63}$")]
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    verify: bool = False
    selectable: bool = True
    text: Wording | None = None
    third: Wording | None = None
    sets: list[str] = []
    extra: dict[str, Any] = {}
    from_office: bool = False

    @property
    def names(self) -> Mapping[Language, str]:
        """What it is called, by language."""
        return {language: self.said(language) for language in LANGUAGES}

    def is_selectable(self, today: date) -> bool:
        """Say whether the choice is offered on that day."""
        starts = self.valid_from is None or self.valid_from <= today
        return self.selectable and starts and (self.valid_to is None or today <= self.valid_to)


class _Table(BaseModel):
    """A catalogue as it stands in a file: defaults, and entries that are judged one by one."""

    model_config = ConfigDict(strict=True, extra="forbid")

    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    verify: bool = False
    selectable: bool = True
    entries: dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The entries of one catalogue, in the order they are shown."""

    entries: Mapping[str, Entry]

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries.values())

    def __contains__(self, code: object) -> bool:
        return code in self.entries

    def entry(self, code: str) -> Entry:
        """The entry. A code that is known no more becomes an entry named by its code, for reading only."""
        known = self.entries.get(code)
        return known or Entry.model_construct(code=code, nb=code, nn=code, en=code, selectable=False)

    def name(self, code: str, language: Language, *, third: bool = False) -> str:
        """What the choice is called; `third` gives its name in a document about the person in the third person."""
        entry = self.entry(code)
        return (entry.third if third and entry.third else entry).said(language)

    def text(self, code: str, language: Language, **params: str) -> str:
        """The longer words of the choice, with each `{name}` replaced by its parameter, or left standing."""
        text = self.entry(code).text
        return _PLACEHOLDER.sub(lambda hit: params.get(hit[1], hit[0]), text.said(language)) if text else ""

    def selectable(self, today: date) -> tuple[Entry, ...]:
        """The entries that may be chosen on that day."""
        return tuple(entry for entry in self if entry.is_selectable(today))


class Catalogues(Mapping[str, Catalogue]):
    """All catalogues by name."""

    def __init__(self, catalogues: Mapping[str, Catalogue]) -> None:
        self._catalogues = catalogues

    def __getitem__(self, name: str) -> Catalogue:
        return self._catalogues[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._catalogues)

    def __len__(self) -> int:
        return len(self._catalogues)

    def sets(self) -> Mapping[str, frozenset[str]]:
        """The named sets of codes that rules ask for, such as `requires_assessment`, over all catalogues."""
        found: dict[str, set[str]] = {}
        for entry in (entry for catalogue in self.values() for entry in catalogue):
            for name in entry.sets:
                found.setdefault(name, set()).add(entry.code)
        return {name: frozenset(codes) for name, codes in found.items()}


def load_catalogues(office: Path | None = None, *, folder: Path | None = None) -> Catalogues:
    """Read the shipped catalogues and, beside them, an office's own file. CatalogueError where one cannot be used."""
    catalogues, faults = read_catalogues(office, folder=folder)
    for fault in faults:
        raise fault
    return catalogues


def read_catalogues(
    office: Path | None = None, *, folder: Path | None = None
) -> tuple[Catalogues, tuple[CatalogueError, ...]]:
    """The catalogues with every row that can be used, and all that is wrong with the rest."""
    entries: dict[str, dict[str, Entry]] = {}
    faults: list[CatalogueError] = []
    for file in sorted((folder or places.resources() / "catalogues").glob("*.toml")):
        faults += _add_file(file, entries, from_office=False)
    if office is not None:
        faults += _add_file(office, entries, from_office=True)
    return Catalogues({name: Catalogue(rows) for name, rows in entries.items()}), tuple(faults)


def read_toml(file: Path) -> dict[str, Any]:
    """The content of a TOML file; CatalogueError where it cannot be read."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CatalogueError("catalogue.unreadable", file.name, type(error).__name__) from error
    try:
        return _parsed(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise CatalogueError("catalogue.not_toml", file.name, line[1] if line else str(text.count("\n") + 1)) from error


@lru_cache(maxsize=64)
def _parsed(text: str) -> dict[str, Any]:
    """What a TOML text says; for reading only, since the files that are shipped are asked for again and again."""
    return tomllib.loads(text)


def _add_file(file: Path, entries: dict[str, dict[str, Entry]], *, from_office: bool) -> Iterator[CatalogueError]:
    """Add the rows of a file and give what is wrong with those that cannot be added."""
    try:
        tables = read_toml(file)
    except CatalogueError as fault:
        yield fault
        return
    for name, content in tables.items():
        try:
            table = _checked(_Table, content, f"{file.name}: {name}")
        except CatalogueError as fault:
            yield fault
            continue
        rows = entries.setdefault(name, {})
        defaults = table.model_dump(exclude={"entries"})
        for code in table.entries:
            try:
                place = f"{file.name}: {name}.{code}"
                rows[code] = _row(defaults, table.entries[code], code, place, rows, from_office)
            except CatalogueError as fault:
                yield fault


def _row(
    defaults: Mapping[str, Any],
    row: Mapping[str, Any],
    code: str,
    place: str,
    rows: Mapping[str, Entry],
    from_office: bool,
) -> Entry:
    if code in rows:
        raise CatalogueError("catalogue.taken", place)
    for key in row.keys() & {"code", "from_office"}:
        raise CatalogueError("catalogue.unknown", f"{place}.{key}")
    return _checked(Entry, {**defaults, **row, "code": code, "from_office": from_office}, place)


def _checked(model: type[_M], content: object, place: str) -> _M:
    try:
        return model.model_validate(content)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join([place, *(str(part) for part in first["loc"])])
        raise CatalogueError(
            _FAULTS.get(first["type"], "catalogue.wrong_type"), where, str(first["input"])[:80]
        ) from error
