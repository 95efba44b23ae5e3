"""Signing at the table: the page both have seen, the signatures, and the seal that binds them."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from aevdesk.case.edits import InsertRow, Path, SetValue, Together
from aevdesk.case.model import PERSON, Case, Event
from aevdesk.case.moment import Moment
from aevdesk.case.signing import Signature, Stroke
from aevdesk.desk.clock import Clock
from aevdesk.desk.errors import ChangedSincePreviewError, DeskError
from aevdesk.desk.paper import Paper
from aevdesk.desk.review import before_signing
from aevdesk.desk.scan import Scan, take_scan
from aevdesk.desk.seal import Binding, Chain, build_seal, evidence, statement
from aevdesk.desk.session import Session, new_row_id
from aevdesk.documents.content import Kind
from aevdesk.documents.verifier import control_code, digest, same_code, sha256
from aevdesk.rules.problem import Problem
from aevdesk.rules.signers import waited_for
from aevdesk.store.errors import StoreError
from aevdesk.store.records import CaseText, Sealing

_SIGNATURES: Path = ("signing", "signatures")
_SCAN = "scan"
_ENOUGH_OF_A_CODE = 4
_OWN_CHECKS = ("G02", "G03")
"""The ceremony answers these itself, by refusing: they compare with pages that only it has seen."""


class SealKeeper(Protocol):
    """The part of the store that keeps sealed versions."""

    def seal(self, sealing: Sealing, text: CaseText) -> int:
        """Keep the sealed version and the case in one transaction, read back before it returns."""
        ...

    def attach(self, name: str, data: bytes) -> None:
        """Keep a file with the case until it is sealed. Raises StoreError."""
        ...

    def attached(self, name: str) -> bytes | None:
        """A file that is kept with the case, or None. Raises StoreError."""
        ...

    def detach(self, name: str) -> None:
        """Take such a file away."""
        ...


@dataclass(frozen=True, slots=True)
class Shown:
    """A page that was shown to be signed: the exact PDF, and the hashes of what it says and of itself."""

    pdf: bytes
    content_sha256: str
    pdf_sha256: str


@dataclass(frozen=True, slots=True)
class SealedDocument:
    """A sealed version as it was made: its files by name, and the evidence beside them."""

    number: int
    files: dict[str, bytes]
    evidence: str


class Ceremony:
    """The signing of one version.

    `show` makes the page to read; each signature is bound to what that page says. If the content has changed since,
    nobody can sign (ChangedSincePreviewError) until it has been shown again.
    """

    def __init__(
        self, session: Session, paper: Paper, keeper: SealKeeper, clock: Clock, *, user: str = "",
        chain: Callable[[], Chain] = Chain,
    ) -> None:  # fmt: skip
        self._session = session
        self._paper = paper
        self._keeper = keeper
        self._clock = clock
        self._user = user
        self._chain = chain
        self._shown: Shown | None = None

    @property
    def shown(self) -> Shown | None:
        """The page last shown, if any."""
        return self._shown

    def obstacles(self) -> tuple[Problem, ...]:
        """What must be put right in sections before anyone may sign; the signatures themselves are not asked for."""
        return before_signing(self._session.problems)

    def missing(self) -> tuple[Problem, ...]:
        """What is still missing before the version can be sealed, the signatures included."""
        return tuple(p for p in self._session.problems if p.blocks and p.check not in _OWN_CHECKS)

    def show(self) -> Shown:
        """Make the page that will be signed. DeskError `desk.not_ready` while something blocks signing."""
        if self.obstacles():
            raise DeskError("desk.not_ready", n=len(self.obstacles()))
        content = self._paper.content(self._session.moment, "complete", made=self._clock.now(), stage="to_sign")
        pdf = self._paper.pdf(content)
        self._shown = Shown(pdf, sha256(self._paper.canonical(content)), sha256(pdf))
        self._session.set(("signing", "preview_hash"), self._shown.content_sha256)
        return self._shown

    def pictures(self, kind: Kind, ppi: int) -> tuple[bytes, ...]:
        """The pages to sign as PNG, for the printer: without UTKAST, with the code of what they say."""
        self._require_unchanged()
        content = self._paper.content(self._session.moment, kind, made=self._clock.now(), stage="to_sign")
        return self._paper.pictures(content, ppi)

    def confirm_identity(self, confirmed: bool = True) -> None:
        """The caseworker has checked name and birth date."""
        self._session.set(("signing", "identity"), confirmed)

    def sign_on_screen(self, party: str, *, strokes: tuple[Stroke, ...] = (), name: str = "", place: str = "") -> None:
        """A name drawn on the pad, or confirmed without drawing. On screen the person signs first, Nav last (G12)."""
        person = self._session.case.signing.of(PERSON)
        if party != PERSON and (person is None or person.mode in (None, "none_yet")):
            raise DeskError("desk.person_first")
        now = self._clock.now()
        self._give(
            Signature(
                id=new_row_id("sign"), party=party, mode="screen", name=name or self._name_of(party), date=now.date(),
                place=place or self._session.case.follow.place or self._session.case.facts.office, at=now,
                read=party == PERSON, strokes=strokes,
            )
        )  # fmt: skip

    @property
    def code(self) -> str:
        """The control code that stands on the page last shown, and on every sheet printed from it."""
        return control_code(self._shown.content_sha256) if self._shown else ""

    def register_paper(
        self, party: str, *, on: date | None, place: str = "", kept_at: str = "", note: str = "", code: str = ""
    ) -> None:
        """The sheet was signed by hand: when, where, and where it lies. Any order.

        `code` is what stands at the foot of the sheet, or its last four signs. DeskError `desk.other_sheet` when it is
        the code of something else, `desk.not_yet_day` for a day that has not come.
        """
        self._require_unchanged()
        if code.strip() and not _is_code(code, self.code):
            raise DeskError("desk.other_sheet", sheet=self.code)
        if on is not None and on > self._session.moment.today:
            raise DeskError("desk.not_yet_day")
        scan = self.scan
        self._give(
            Signature(
                id=new_row_id("sign"), party=party, mode="paper", name=self._name_of(party), date=on, place=place,
                paper_at=kept_at, read=party == PERSON, note=note, scan_hash=sha256(scan.data) if scan else "",
            )
        )  # fmt: skip

    @property
    def scan(self) -> Scan | None:
        """The scan of the signed sheet that is kept with the case, if there is one."""
        data = self._keeper.attached(_SCAN)
        return take_scan(data) if data is not None else None

    def attach_scan(self, data: bytes) -> Scan:
        """Keep the scan of the signed sheet; it is sealed with the rest. DeskError when it is no scan."""
        scan = take_scan(data)
        self._keeper.attach(_SCAN, data)
        self._name_scan(sha256(data))
        return scan

    def detach_scan(self) -> None:
        """Take the scan away again."""
        self._keeper.detach(_SCAN)
        self._name_scan("")

    def _name_scan(self, scan_hash: str) -> None:
        given = self._session.case.signing.signatures
        named = tuple(s.model_copy(update={"scan_hash": scan_hash}) if s.mode == "paper" else s for s in given)
        if named != given:
            self._session.edit(Together((SetValue(_SIGNATURES, named),)))

    def sign_on_behalf(
        self, party: str, *, by: str, reason: str, informed: date | None, note: str = "", place: str = ""
    ) -> None:
        """Someone signs for the person, who is informed; a guardian needs no such date."""
        now = self._clock.now()
        self._give(
            Signature(
                id=new_row_id("sign"), party=party, mode="on_behalf", name=self._name_of(party), date=now.date(),
                place=place, at=now, behalf_by=by, behalf_reason=reason, behalf_reason_note=note,
                behalf_informed=informed,
            )
        )  # fmt: skip

    def refuse(self, party: str, *, next_step: str, reason: str = "") -> None:
        """The person will not sign. What they say is kept in their words, and what happens now is written."""
        self._give(
            Signature(id=new_row_id("sign"), party=party, mode="refused", refused_reason=reason, refused_next=next_step)
        )

    def hand_over(self, party: str, *, sent: date, return_by: date) -> None:
        """The sheet was sent or handed over to be signed later: the case waits for the signature."""
        self._give(Signature(id=new_row_id("sign"), party=party, mode="none_yet", sent_date=sent, return_by=return_by))
        self._session.set(
            ("doc",),
            self._session.case.doc.model_copy(update={"status": "awaiting", "since": self._clock.now().date()}),
        )

    def withdraw(self, party: str) -> None:
        """Take a signature away again, to sign anew."""
        signature = self._session.case.signing.of(party)
        if signature is not None:
            self._session.remove((*_SIGNATURES, signature.id))

    def seal(self) -> SealedDocument:
        """Bind content, pages and signatures, keep them, and lock the version.

        DeskError `desk.not_ready` when something is missing; ChangedSincePreviewError when a signature is bound to
        other content. Raises StoreError when the disk has not acknowledged; then nothing is sealed.
        """
        missing = self.missing()
        if missing:
            raise DeskError("desk.not_ready", n=len(missing))
        if waited_for(self._session.moment):
            raise DeskError("desk.not_signed")
        now, shown = self._clock.now(), self._require_unchanged()
        sealed = _sealed_case(self._session.case, now.date(), self._session.by)
        moment = Moment(sealed, self._session.moment.today, self._session.moment.ground)
        content = self._paper.canonical(self._paper.content(moment, "complete", made=now, stage="final"))
        document = self._bind(moment, content, shown, now)
        self._keeper.seal(
            Sealing(document.number, content.decode(), document.evidence, document.files),
            self._session.kept(moment),
        )
        self._session.accept_sealed(sealed)
        with suppress(StoreError):  # sealed and kept; a copy of the scan that stays behind goes with the case
            self._keeper.detach(_SCAN)
        return document

    def _bind(self, moment: Moment, content: bytes, shown: Shown, now: datetime) -> SealedDocument:
        case, chain = moment.case, self._chain()
        bound = Binding(
            sha256(content), shown.pdf_sha256, self._user, case.signing.identity, self._paper.declaration(moment),
            case.facts.language_form or "nb",
        )  # fmt: skip
        statements = [
            statement(signature, moment.parties[signature.party].kind or "", order, bound)
            for order, signature in enumerate(case.signing.signatures, start=1)
        ]
        seal = build_seal(
            document_id=self._session.case_id, number=case.doc.number, status=case.doc.status, content=content,
            statements=statements, shown_sha256=shown.pdf_sha256, chain=chain, now=now, versions=self._paper.versions(),
        )  # fmt: skip
        files = self._paper.final_files(moment, digest(seal), made=now)
        if (scan := self._scan_of(case)) is not None:
            files[f"{_SCAN}.{scan.kind}"] = scan.data
        return SealedDocument(case.doc.number, files, evidence(seal, content, statements, files, chain))

    def _scan_of(self, case: Case) -> Scan | None:
        """The scan that the signatures speak of. DeskError `desk.scan_missing` when it is not the one they name."""
        named = {s.scan_hash for s in case.signing.signatures if s.mode == "paper" and s.scan_hash}
        if not named:
            return None
        scan = self.scan
        if scan is None or named != {sha256(scan.data)}:
            raise DeskError("desk.scan_missing")
        return scan

    def _give(self, signature: Signature) -> None:
        shown = self._require_unchanged()
        bound = signature.model_copy(update={"content_hash": shown.content_sha256, "shown_hash": shown.pdf_sha256})
        known = self._session.case.signing.of(signature.party)
        if known is None:
            self._session.edit(InsertRow(_SIGNATURES, bound))
        else:
            rest = tuple(bound if s.id == known.id else s for s in self._session.case.signing.signatures)
            self._session.edit(Together((SetValue(_SIGNATURES, rest),)))

    def _require_unchanged(self) -> Shown:
        """The page last shown says what the case says now, and so did it when each signature was given."""
        content = self._paper.content(self._session.moment, "complete", made=self._clock.now(), stage="to_sign")
        now_says = sha256(self._paper.canonical(content))
        if self._shown is None or self._shown.content_sha256 != now_says:
            raise ChangedSincePreviewError("desk.changed_since_preview")
        if any(s.content_hash != now_says for s in self._session.case.signing.signatures):
            raise ChangedSincePreviewError("desk.changed_since_signature")
        return self._shown

    def _name_of(self, party: str) -> str:
        found = self._session.moment.parties.get(party)
        return found.name if found else ""


def _is_code(typed: str, code: str) -> bool:
    """Say whether what was typed is the code, or the end of it."""
    bare = "".join(c for c in typed.upper() if c.isalnum())
    return same_code(typed, code) or (len(bare) == _ENOUGH_OF_A_CODE and code.endswith(bare))


def _sealed_case(case: Case, today: date, by: str) -> Case:
    refused = any(s.mode in ("refused", "none_yet") for s in case.signing.signatures)
    state = case.doc.model_copy(update={"status": "unsigned_final" if refused else "signed", "since": today})
    sealed = Event(date=today, code="sealed", by=by, after=str(case.doc.number))
    return case.model_copy(update={"doc": state, "worknote": "", "events": (*case.events, sealed)})
