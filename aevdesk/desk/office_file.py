"""What an office has written for itself: its own choices and phrases, in a file outside the program.

The file lies where the office wants it (`office_folder`), is called `kontor.toml`, and has the form of the shipped
catalogues. An update never touches it. A row that cannot be used is left out and told of; the others are used.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any

from aevdesk import places
from aevdesk.desk.policy import Policy
from aevdesk.desk.schema import case_models
from aevdesk.rules.checks import LAW_CHECKS
from aevdesk.rules.outline import declared_fields, form_id
from aevdesk.texts.catalogues import Catalogue, CatalogueError, Catalogues, Entry, load_catalogues, read_catalogues

FOLDER_VARIABLE = "AEVDESK_OFFICE"
"""The environment variable that names the office's folder, such as one that the whole office shares."""
FILE_NAME = "kontor.toml"
_FOLDER = "kontor"
_PHRASES, _CHECKS = "phrases", "checks"
_SWITCHES = ("checks_off", "checks_as_advice")
_BY_LAW_OR_FORM = frozenset({"groups", "nav_goals", "areas", "openable_sections"})
"""Catalogues whose fields would take any code, but whose codes are given by law or are parts of the form."""


@dataclass(frozen=True, slots=True)
class OfficeFile:
    """The office's file as it was read: all catalogues with its rows, and what is wrong with the rest of them."""

    file: Path
    catalogues: Catalogues
    faults: tuple[CatalogueError, ...] = ()
    is_there: bool = False

    @property
    def added(self) -> tuple[tuple[str, Entry], ...]:
        """The office's own rows, each with the name of its catalogue."""
        return tuple((name, row) for name, rows in self.catalogues.items() for row in rows if row.from_office)


def office_folder(data: Path, policy: Policy) -> Path:
    """The folder that is locked, else in AEVDESK_OFFICE, else decided by default, else `kontor` beside the drawer.

    `data` is the folder where the drawer lies.
    """
    named = os.environ.get(FOLDER_VARIABLE)
    return policy.office_folder(Path(named).expanduser().absolute() if named else None) or data / _FOLDER


def read_office_file(folder: Path) -> OfficeFile:
    """Read the office's file in that folder. Where there is none, the catalogues are the shipped ones."""
    file = folder / FILE_NAME
    return lint_office_file(file) if _is_there(file) else OfficeFile(file, load_catalogues())


def lint_office_file(file: Path) -> OfficeFile:
    """Read this file as an office's own, with everything that is wrong with it."""
    shipped = load_catalogues()
    catalogues, faults = read_catalogues(file)
    kept: dict[str, Catalogue] = {}
    found = list(faults)
    for name, rows in catalogues.items():
        wrong = {row.code: _faults_of(row, f"{file.name}: {name}", name, shipped) for row in rows if row.from_office}
        found += [fault for faults_of_row in wrong.values() for fault in faults_of_row]
        kept[name] = Catalogue({row.code: row for row in rows if not wrong.get(row.code)})
    known = {name: rows for name, rows in kept.items() if rows.entries}
    return OfficeFile(file, Catalogues(known), _each_once(found), is_there=True)


def write_example(file: Path) -> None:
    """Put an example there to begin with. FileExistsError where a file stands: it is never touched."""
    example = (places.resources() / "office_example.toml").read_text(encoding="utf-8")
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8") as new:
        new.write(example)


def open_catalogues() -> frozenset[str]:
    """The catalogues that an office may add to: those whose fields can hold a code that rules do not know."""
    fields = [pair for model in case_models().values() for pair in declared_fields(model).values()]
    closed = {ask.catalogue for info, ask in fields if _is_closed(info.annotation)}
    found = {ask.catalogue for _info, ask in fields if ask.catalogue}
    return frozenset(found - closed - _BY_LAW_OR_FORM | {_PHRASES, _CHECKS})


def _faults_of(row: Entry, place: str, name: str, shipped: Catalogues) -> tuple[CatalogueError, ...]:
    here = f"{place}.{row.code}"
    if name not in open_catalogues():
        known = name in shipped
        near = get_close_matches(name, open_catalogues(), 1, 0.5) or sorted(open_catalogues())
        return (CatalogueError("catalogue.closed" if known else "catalogue.no_such", place, ", ".join(near)),)
    return tuple(_faults_in_row(row, here, name, shipped))


def _faults_in_row(row: Entry, here: str, name: str, shipped: Catalogues) -> Iterator[CatalogueError]:
    for chosen in row.sets:
        if chosen not in {*shipped.sets(), *_SWITCHES}:
            yield CatalogueError("catalogue.no_such_set", f"{here}.sets", chosen)
    if name == _PHRASES:
        yield from _faults_in_phrase(row, here)
    if name == _CHECKS:
        yield from _faults_in_switch(row, here)


def _faults_in_phrase(row: Entry, here: str) -> Iterator[CatalogueError]:
    if row.text is None:
        yield CatalogueError("catalogue.missing", f"{here}.text")
    for field in fields_of_phrase(row):
        if field not in _text_fields():
            near = get_close_matches(field, _text_fields(), 1, 0.5)
            yield CatalogueError("catalogue.no_such_field", f"{here}.extra.field", near[0] if near else field)


def _faults_in_switch(row: Entry, here: str) -> Iterator[CatalogueError]:
    """A check that is turned off or made advice says which, who decided it (`source`) and from when."""
    if row.code not in LAW_CHECKS:
        yield CatalogueError("catalogue.no_such_check", here, ", ".join(sorted(LAW_CHECKS)))
    for key, value in (("source", row.source), ("valid_from", row.valid_from), ("sets", row.sets)):
        if not value:
            yield CatalogueError("catalogue.missing", f"{here}.{key}")


def fields_of_phrase(row: Entry) -> tuple[str, ...]:
    """The fields where a phrase is offered, by their names in the form; none means every text box."""
    field: Any = row.extra.get("field", ())
    return (field,) if isinstance(field, str) else tuple(str(one) for one in field)


@cache
def _text_fields() -> Mapping[str, None]:
    """The fields of the form that hold words."""
    return {
        form_id(model, name, ask): None
        for model in case_models().values()
        for name, (_info, ask) in declared_fields(model).items()
        if ask.kind in ("line", "text", "statement")
    }


def _is_there(file: Path) -> bool:
    """Whether there is a file, also one that may not be read: reading it then says so."""
    try:
        file.stat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return file.is_file()


def _is_closed(annotation: Any) -> bool:
    return "Literal[" in repr(annotation)


def _each_once(faults: Iterable[CatalogueError]) -> tuple[CatalogueError, ...]:
    return tuple({(fault.code, fault.place): fault for fault in faults}.values())
