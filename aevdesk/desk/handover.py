"""Handing a case to a colleague: a file under a passphrase of its own, and taking one in. Nothing is ever merged."""

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from aevdesk.case.edits import SetValue
from aevdesk.case.files import CaseFileError, canonical_case, read_case
from aevdesk.case.model import Case, Event
from aevdesk.desk.errors import DeskError
from aevdesk.desk.past import is_genuine
from aevdesk.rules.compare import Change, changes, seen
from aevdesk.store.errors import CaseExists, ParcelDamaged
from aevdesk.store.records import KeptVersion

if TYPE_CHECKING:
    from aevdesk.desk.desk import CaseLine, Desk
    from aevdesk.desk.session import Session

EXTENSION = "aevsak"
HANDED_OVER, TAKEN_OVER = "handed_over", "taken_over"
Standing = Literal["new", "same", "newer", "older"]
"""What the case in the file is to the desk: not here · here with the same words · here, and the file's is newer · here,
and the desk's is newer."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, hide_input_in_errors=True)


class _Version(_Frozen):
    number: Annotated[int, Field(ge=1)]
    sealed_at: str
    doc: str
    content: str
    seal: str
    files: dict[str, str]


class _Content(_Frozen):
    """What lies in the file, under the encryption."""

    format: Literal["aevdesk-case-handed-over"]
    version: Literal[1]
    case_id: Annotated[str, Field(pattern="^[a-z0-9][a-z0-9-]{0,63}$")]
    saved_at: str
    handed_by: str
    handed_at: str
    doc: str
    sealed: list[_Version]
    attached: dict[str, str]


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A case as it was found in a file. Every seal in it has been checked."""

    case_id: str
    case: Case
    saved_at: datetime
    handed_by: str
    handed_at: datetime
    sealed: tuple[KeptVersion, ...]
    attached: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Meeting:
    """The case in the file beside the one that is here: which is newer, and what differs from here to there.

    `alike` is another case here of somebody with the same name and year of birth.
    """

    standing: Standing
    here: Case | None
    found: tuple[Change, ...]
    alike: "CaseLine | None"


def hand_over(desk: "Desk", session: "Session", passphrase: str) -> bytes:
    """The open case as an encrypted file. About half a second. Raises StoreError."""
    return desk.drawer.pack(gather(desk, session), passphrase)


def gather(desk: "Desk", session: "Session") -> bytes:
    """All that goes into the file: the case, its sealed versions and files. The history of the case tells of it.

    Raises StoreError: a version that is not what was sealed is not handed on. Not encrypted: never to be written.
    """
    case, now = session.case, desk.clock_of(session.case_id).now()
    event = Event(date=session.moment.today, code=HANDED_OVER, by=session.by)
    session.edit(SetValue(("events",), (*case.events, event)))
    session.save_now()
    versions, attached = desk.drawer.take_along(session.case_id)
    content = _Content(
        format="aevdesk-case-handed-over", version=1, case_id=session.case_id, handed_by=session.by,
        saved_at=desk.drawer.load(session.case_id).saved_at.isoformat(), handed_at=now.isoformat(),
        doc=canonical_case(session.case), sealed=[_as_text(version) for version in versions],
        attached={name: base64.b64encode(data).decode() for name, data in attached.items()},
    )  # fmt: skip
    desk.drawer.record("export", case_id=session.case_id)
    return content.model_dump_json().encode()


def open_parcel(raw: bytes, passphrase: str) -> HandedOver:
    """The case in a file. About half a second. Nothing is kept by this.

    Raises StoreError (wrong passphrase, damaged, newer, too big, no such file), CaseFileError, and DeskError
    `desk.seal_broken` when a sealed version in it is not what was sealed.
    """
    from aevdesk.store.parcel import unpack

    content = _read(unpack(raw, passphrase))
    case = read_case(content.doc)
    versions = tuple(_version(one) for one in content.sealed)
    for version in versions:
        _require_genuine(version)
    attached = {name: _bytes(text) for name, text in content.attached.items()}
    return HandedOver(
        content.case_id, case, _moment(content.saved_at), content.handed_by, _moment(content.handed_at), versions,
        attached,
    )  # fmt: skip


def meet(desk: "Desk", handed: HandedOver) -> Meeting:
    """What is here already. Raises StoreError."""
    lines = desk.lines()
    line = next((each for each in lines if each.case_id == handed.case_id), None)
    alike = next((each for each in lines if each is not line and _is_alike(each, handed.case)), None)
    if line is None or line.is_damaged:
        return Meeting("new", None, (), alike)
    here = read_case(desk.drawer.load(handed.case_id).doc)
    old, new = desk.moment(here, handed.case_id), desk.moment(handed.case, handed.case_id)
    found = changes(seen(old), seen(new))
    if not found and here.doc.number == handed.case.doc.number and here.doc.status == handed.case.doc.status:
        return Meeting("same", here, (), alike)
    theirs, ours = (handed.case.doc.number, handed.saved_at), (here.doc.number, line.saved_at)
    return Meeting("newer" if theirs > ours else "older", here, found, alike)


def take_in(desk: "Desk", handed: HandedOver, *, beside: bool = False) -> str:
    """Keep the case, whole or not at all, and return its id.

    A case that is here is never touched: DeskError `desk.case_is_here`, unless `beside` asks for a case of its own.
    Raises StoreError.
    """
    is_here = any(line.case_id == handed.case_id for line in desk.lines())
    if is_here and not beside:
        raise DeskError("desk.case_is_here")
    case_id = token_hex(6) if is_here else handed.case_id
    event = Event(date=desk.today, code=TAKEN_OVER, by=desk.office.caseworker, before=handed.handed_by)
    case = handed.case.model_copy(update={"events": (*handed.case.events, event)})
    try:
        desk.drawer.receive(case_id, desk.kept(desk.moment(case, case_id)), handed.sealed, handed.attached)
    except CaseExists:  # a case of that id was deleted here once; its id is never used again
        case_id = token_hex(6)
        desk.drawer.receive(case_id, desk.kept(desk.moment(case, case_id)), handed.sealed, handed.attached)
    return case_id


def _is_alike(line: "CaseLine", case: Case) -> bool:
    born = case.facts.birth_date
    same_name = bool(line.name) and line.name.casefold() == case.facts.name.casefold()
    return same_name and line.born == (born.year if born else None)


def _as_text(version: KeptVersion) -> _Version:
    files = {name: base64.b64encode(data).decode() for name, data in version.files.items()}
    return _Version(
        number=version.number, sealed_at=version.sealed_at.isoformat(), doc=version.doc, content=version.content,
        seal=version.seal, files=files,
    )  # fmt: skip


def _version(one: _Version) -> KeptVersion:
    files = {name: _bytes(text) for name, text in one.files.items()}
    return KeptVersion(one.number, _moment(one.sealed_at), one.doc, one.content, one.seal, files)


def _require_genuine(version: KeptVersion) -> None:
    try:
        is_that_version = read_case(version.doc).doc.number == version.number
    except CaseFileError:
        is_that_version = False
    if not is_that_version or not is_genuine(version.files, version.seal):
        raise DeskError("desk.seal_broken", number=version.number)


def _read(data: bytes) -> _Content:
    try:
        parsed = json.loads(data, object_pairs_hook=_no_double_keys)
        return _Content.model_validate(parsed)
    except (ValueError, ValidationError, RecursionError):
        raise ParcelDamaged from None


def _no_double_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise ParcelDamaged from None


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ParcelDamaged from None
    return moment.astimezone()
