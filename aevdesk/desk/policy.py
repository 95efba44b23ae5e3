"""What the IT department decides for a whole computer: values to begin with, and values that nobody there can change.

One TOML file, `defaults` and `locked` with the same keys, and who decided it:

    decided_by = "IT-avdelingen i Eksempelvik"
    [defaults]
    name = "Nav Eksempelvik"
    [locked]
    lock_after_minutes = 5

A value that cannot be used is left out and told of; the others hold. No screen changes the last two of the values, so
they hold from either part; only AEVDESK_OFFICE goes before a default `office_folder`. docs/it.md says it all to those
who write the file.
"""

import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from aevdesk.desk.errors import DeskError
from aevdesk.desk.office import Office

FILE_NAME = "policy.toml"
_LARGEST = 65536
_PARTS = ("defaults", "locked")
_OUTSIDE_OFFICE = ("retention_days", "office_folder")


class Decided(BaseModel):
    """The values that can be decided; None where nothing is. All but the last two are fields of an `Office`."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)

    name: Annotated[str, Field(max_length=200)] | None = None
    phone: Annotated[str, Field(max_length=200)] | None = None
    place: Annotated[str, Field(max_length=200)] | None = None
    document_language: Literal["nb", "nn"] | None = None
    screen_language: Literal["nb", "nn", "en"] | None = None
    voice: Literal["du", "third"] | None = None
    agreement_word: Literal["aktivitetsavtale", "samarbeidsavtale", "aktivitetsplan"] | None = None
    asks_address: bool | None = None
    theme: Literal["system", "light", "dark", "contrast"] | None = None
    lock_after_minutes: Annotated[int, Field(ge=1, le=60)] | None = None
    retention_days: Annotated[int, Field(ge=1, le=3650)] | None = None
    office_folder: Annotated[str, Field(max_length=1000)] | None = None

    def values(self) -> dict[str, Any]:
        """What is decided, by name."""
        return self.model_dump(exclude_none=True)


@dataclass(frozen=True, slots=True)
class Policy:
    """What is decided for this computer. Without a file nothing is. `faults`: what in the file could not be used."""

    file: Path | None = None
    decided_by: str = ""
    defaults: Decided = field(default_factory=Decided)
    locked: Decided = field(default_factory=Decided)
    faults: tuple[DeskError, ...] = ()

    def is_locked(self, name: str) -> bool:
        """Say whether nobody on this computer can change the value."""
        return name in self.locked.values()

    def office(self, stored: Mapping[str, Any] | None = None) -> Office:
        """What the computer remembers: what was stored, else what is decided to begin with, under what is locked."""
        begins, rules = self._of_office(self.defaults), self._of_office(self.locked)
        return Office.from_settings({**begins, **(stored or {}), **rules})

    def to_store(self, office: Office, stored: Mapping[str, Any] | None) -> dict[str, Any]:
        """The office as it is stored: where a value is locked, the user's own stays for the day it no longer is."""
        own = {name: value for name, value in office.model_dump().items() if not self.is_locked(name)}
        return {**{name: value for name, value in (stored or {}).items() if self.is_locked(name)}, **own}

    @property
    def limits(self) -> dict[str, Decimal]:
        """The limits that are decided here, by the names they have among the limits of the rules."""
        days = self.locked.retention_days or self.defaults.retention_days
        return {} if days is None else {"retention_days": Decimal(days)}

    def office_folder(self, named: Path | None) -> Path | None:
        """The folder of the office's own choices and templates: as locked, else `named`, else by default; or None."""
        locked, default = self.locked.office_folder, self.defaults.office_folder
        return Path(locked) if locked else named or (Path(default) if default else None)

    def _of_office(self, decided: Decided) -> dict[str, Any]:
        return {name: value for name, value in decided.values().items() if name not in _OUTSIDE_OFFICE}


def policy_file() -> Path:
    """Where the file lies: beside nothing a user can write to, and not where an environment variable says."""
    if sys.platform == "win32":
        from platformdirs import site_config_path

        return site_config_path("aevdesk", appauthor=False) / FILE_NAME
    return Path("/etc/aevdesk") / FILE_NAME


def read_policy(file: Path | None = None) -> Policy:
    """Read the computer's policy, or this file. Never raises: what cannot be used is among the faults."""
    file = file or policy_file()
    try:
        with file.open("rb") as source:
            text = source.read(_LARGEST + 1)
        given = tomllib.loads(text.decode("utf-8-sig")) if len(text) <= _LARGEST else None
    except FileNotFoundError:
        return Policy()
    except OSError:
        return Policy(file, faults=(_fault("not_read", file),))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return Policy(file, faults=(_fault("not_toml", file, line=_line_of(error)),))
    if given is None:
        return Policy(file, faults=(_fault("not_read", file),))
    return _policy(file, given)


def _policy(file: Path, given: dict[str, Any]) -> Policy:
    faults: list[DeskError] = []
    parts = {name: _decided(file, name, given.pop(name, {}), faults) for name in _PARTS}
    decided_by = given.pop("decided_by", "")
    if not isinstance(decided_by, str):
        faults.append(_fault("text", file, key="decided_by"))
        decided_by = ""
    known = ", ".join(("decided_by", *_PARTS))
    faults += [_fault("unknown", file, key=str(key), allowed=known) for key in given]
    return Policy(file, decided_by, parts["defaults"], parts["locked"], tuple(faults))


def _decided(file: Path, part: str, given: object, faults: list[DeskError]) -> Decided:
    if not isinstance(given, dict):
        faults.append(_fault("table", file, key=part))
        return Decided()
    values: dict[str, Any] = {str(key): value for key, value in given.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    try:
        decided = Decided.model_validate(values)
    except ValidationError as error:
        wrong = {str(row["loc"][0]): row["type"] for row in error.errors()}
        faults += [_told(file, part, key, kind) for key, kind in wrong.items()]
        decided = Decided.model_validate({key: value for key, value in values.items() if key not in wrong})
    if not decided.office_folder:
        return decided
    if not Path(decided.office_folder).is_absolute():
        faults.append(_fault("folder", file, key=f"{part}.office_folder"))
        return decided.model_copy(update={"office_folder": None})
    if not _can_list(Path(decided.office_folder)):  # it is kept: a shared folder may be back the next time
        faults.append(_fault("no_folder", file, key=f"{part}.office_folder", folder=decided.office_folder))
    return decided


def _can_list(folder: Path) -> bool:
    try:
        next(folder.iterdir(), None)
    except OSError:
        return False
    return True


def _told(file: Path, part: str, key: str, kind: str) -> DeskError:
    place = f"{part}.{key}"
    if kind == "extra_forbidden":
        return _fault("unknown", file, key=place, allowed=", ".join(Decided.model_fields))
    wanted: dict[str, Any] = Decided.model_json_schema()["properties"][key]["anyOf"][0]
    if "enum" in wanted:
        return _fault("choice", file, key=place, allowed=", ".join(f'"{word}"' for word in wanted["enum"]))
    match wanted["type"]:
        case "integer":
            return _fault("number", file, key=place, least=wanted["minimum"], most=wanted["maximum"])
        case "boolean":
            return _fault("yes_or_no", file, key=place)
        case _:
            return _fault("text", file, key=place)


def _fault(kind: str, file: Path, **params: str | int) -> DeskError:
    return DeskError(f"policy.{kind}", file=str(file), **params)


def _line_of(error: Exception) -> int:
    """The line a TOML error names in its text (3.11 to 3.13 have it nowhere else); 0 where it names none."""
    words = str(error).replace(",", " ").split()
    return int(words[words.index("line") + 1]) if "line" in words else 0
