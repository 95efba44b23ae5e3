"""What a case was: the draft as it is and was, and every version that was sealed, each to be read and compared."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Literal, cast

from aevdesk.case.files import CaseFileError, read_case
from aevdesk.case.model import Case
from aevdesk.documents.verifier import read_evidence, sha256, verify
from aevdesk.rules.compare import changes, seen
from aevdesk.rules.versions import is_sealed
from aevdesk.store.errors import StoreError
from aevdesk.store.records import SealedVersion

if TYPE_CHECKING:
    from aevdesk.desk.desk import Desk
    from aevdesk.desk.session import Session

Kind = Literal["now", "earlier", "sealed"]


@dataclass(frozen=True, slots=True)
class Past:
    """One value of the case: the draft now, an earlier text of the draft that was kept, or a sealed version.

    `case` is None where it cannot be read. `is_changed`: it does not match its fingerprint any more, so somebody has
    changed it outside the program; it may be looked at and no more.
    """

    code: str
    kind: Kind
    number: int
    at: datetime
    case: Case | None
    is_changed: bool = False


def past_of(desk: "Desk", session: "Session") -> tuple[Past, ...]:
    """All of them, newest first, but earlier texts that say what the next one says. Raises StoreError."""
    now = session.case
    versions = [_sealed(desk, version) for version in reversed(desk.sealed(session.case_id))]
    if is_sealed(now):
        return tuple(versions)
    draft = Past("now", "now", now.doc.number, desk.clock_of(session.case_id).now(), now)
    return (draft, *_earlier(desk, session, draft), *versions)


def _earlier(desk: "Desk", session: "Session", draft: Past) -> Iterator[Past]:
    """What the draft was. Texts from before the last sealing went with it."""
    after = draft
    for revision in desk.drawer.history(session.case_id):
        case = _read(desk, session.case_id, revision.rev)
        one = Past(f"rev-{revision.rev}", "earlier", case.doc.number if case else 0, revision.saved_at, case)
        if case is None or is_sealed(case) or after.case is None:
            continue
        if _differs(desk, session.case_id, case, after.case):
            yield one
            after = one


def _differs(desk: "Desk", case_id: str, before: Case, after: Case) -> bool:
    return bool(changes(seen(desk.moment(before, case_id)), seen(desk.moment(after, case_id))))


def _read(desk: "Desk", case_id: str, rev: int) -> Case | None:
    try:
        return read_case(desk.drawer.revision(case_id, rev))
    except (StoreError, CaseFileError):
        return None


def _sealed(desk: "Desk", version: SealedVersion) -> Past:
    case = None
    if not version.is_damaged:
        try:
            case = read_case(version.doc)
        except CaseFileError:
            case = None
    one = Past(f"sealed-{version.number}", "sealed", version.number, version.sealed_at, case)
    return replace(one, is_changed=case is None or not _is_genuine(desk, version))


def is_genuine(files: Mapping[str, bytes], seal: str) -> bool:
    """Say whether each file is, under its own name, what the evidence of the seal says that was sealed."""
    if not files:
        return False
    for name, data in files.items():
        if verify(data, name, seal).verdict != "genuine":
            return False
    named = cast("dict[str, str]", read_evidence(seal)["files"])
    return named == {name: sha256(data) for name, data in files.items()}


def _is_genuine(desk: "Desk", version: SealedVersion) -> bool:
    try:
        files = {name: desk.sealed_file(version.case_id, version.number, name) for name in version.files}
    except StoreError:
        return False
    return is_genuine(files, version.seal)
