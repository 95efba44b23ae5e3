"""A whole run of the program on itself: store, case, signatures, seal, Word, PDF, reading back, checking."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from aevdesk.case.edits import Path as Place
from aevdesk.case.files import canonical_case
from aevdesk.case.model import PERSON, Case
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.files import EVIDENCE, neutral_name, save_file
from aevdesk.desk.opening import Opening
from aevdesk.desk.session import Session
from aevdesk.desk.signing import Ceremony, SealedDocument
from aevdesk.documents.verifier import verify
from aevdesk.store.errors import WrongPassphrase

T = TypeVar("T")
_PASSPHRASE = "fire store sauer her"
_STROKES = (((1000, 3000), (2500, 1200), (4000, 3200)), ((4500, 3000), (7000, 2000), (9000, 2600)))
_FILLED = (
    "options", "t", "triage", "facts", "income", "conversation", "own_view", "sources", "need", "basis", "agreement",
    "return", "coop", "follow", "dis",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the self-test. Its words are `selftest-NAME`; `fault` (`selftest-fault-FAULT`) says what was wrong.

    `detail` names files, checks or a kind of error, never what a case says.
    """

    name: str
    passed: bool
    fault: str = ""
    detail: str = ""


class FailedStepError(Exception):
    """A step found something else than it should: which fault, and in what."""

    def __init__(self, fault: str, detail: str = "") -> None:
        super().__init__(fault)
        self.fault = fault
        self.detail = detail


def run_selftest(keep: Path | None = None) -> Iterator[Step]:
    """Do every step, one after the other, and stop at the first that fails. `keep`: where the sealed files stay."""
    with tempfile.TemporaryDirectory(prefix="aevdesk-") as folder:
        run = _Run(Path(folder) / "store", keep)
        for name, step in run.steps():
            try:
                detail = step()
            except FailedStepError as error:
                yield Step(name, False, error.fault, error.detail)
                break
            except Exception as error:  # noqa: BLE001 - the self-test reports what it meets, by its kind alone
                yield Step(name, False, "error", type(error).__name__)
                break
            yield Step(name, True, detail=detail or "")
        run.close()


class _Run:
    """The steps, and what one leaves for the next."""

    def __init__(self, folder: Path, keep: Path | None) -> None:
        from aevdesk.store.drawer import Terms
        from aevdesk.store.vault import Costs

        self._folder = folder
        self._keep = keep
        self._demo = demo_cases()[0]
        self._clock = StoppedClock(story_time(self._demo))
        # Cheap keys: the self-test proves that the lock holds, not how long a guess takes.
        terms = Terms(costs=Costs(memory_kib=8 * 1024, passes=1, lanes=1), reserve_bytes=0)
        self._opening = Opening(folder, clock=self._clock, terms=terms)
        self._desk: Desk | None = None
        self._session: Session | None = None
        self._sealed: SealedDocument | None = None
        self._ceremony: Ceremony | None = None
        self._code = ""

    def steps(self) -> tuple[tuple[str, Callable[[], str | None]], ...]:
        return (
            ("store", self.make_store),
            ("case", self.fill_case),
            ("undo", self.undo),
            ("ready", self.check_ready),
            ("signed", self.sign),
            ("sealed", self.seal),
            ("unlocked", self.reopen),
            ("read-back", self.read_back),
            ("documents", self.read_documents),
            ("verified", self.verify),
            ("nothing-plain", self.find_nothing_plain),
            ("kept", self.keep_files),
        )

    def close(self) -> None:
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def make_store(self) -> None:
        self._desk, self._code = self._opening.set_up(_PASSPHRASE)

    def fill_case(self) -> str:
        desk, wanted = self._need(self._desk), self._demo.read()
        session = desk.new_case()
        for part in _FILLED:
            name = "return_" if part == "return" else part
            place: Place = (part,)
            session.set(place, getattr(wanted, name))
            session.leave_field()
        self._session = session
        _expect(_without_state(session.case) == _without_state(wanted), "case-differs")
        return self._demo.file

    def undo(self) -> None:
        session = self._need(self._session)
        before = session.case
        session.set(("facts", "name"), "Another name")
        session.undo()
        _expect(session.case == before, "undo")

    def check_ready(self) -> None:
        missing = self._need(self._desk).ceremony(self._need(self._session)).obstacles()
        _expect(not missing, "not-ready", ", ".join(f"{p.check} {'.'.join(p.path)}" for p in missing))

    def sign(self) -> None:
        desk, session = self._need(self._desk), self._need(self._session)
        ceremony = self._ceremony = desk.ceremony(session)
        ceremony.show()
        ceremony.confirm_identity()
        ceremony.sign_on_screen(PERSON, strokes=_STROKES)
        ceremony.sign_on_screen(session.case.facts.caseworker, strokes=_STROKES)
        session.set(("signing", "copy"), "paper")

    def seal(self) -> str:
        self._sealed = self._need(self._ceremony).seal()
        _expect(self._need(self._session).case.doc.status == "signed", "not-signed")
        return ", ".join(sorted(self._sealed.files))

    def reopen(self) -> None:
        self.close()
        try:
            self._opening.unlock("en helt annen frase her").close()
            raise FailedStepError("wrong-passphrase-opened")
        except WrongPassphrase:
            pass
        self._desk = self._opening.unlock_with_code(self._code)

    def read_back(self) -> None:
        desk, session, sealed = self._need(self._desk), self._need(self._session), self._need(self._sealed)
        again = desk.open(session.case_id)
        _expect(canonical_case(again.case) == canonical_case(session.case), "case-differs")
        for name, data in sealed.files.items():
            _expect(desk.sealed_file(session.case_id, sealed.number, name) == data, "file-differs", name)

    def read_documents(self) -> None:
        from aevdesk.documents.verify import missing_in_pdf, missing_in_word

        sealed, session = self._need(self._sealed), self._need(self._session)
        desk = self._need(self._desk)
        for kind in ("complete", "agreement"):
            content = desk.paper.content(session.moment, kind, made=self._clock.now(), stage="final")
            for form, missing_in in (("docx", missing_in_word), ("pdf", missing_in_pdf)):
                lost = missing_in(sealed.files[f"{kind}.{form}"], content)
                _expect(not lost, "text-lost", f"{kind}.{form}: {len(lost)}")

    def verify(self) -> None:
        sealed = self._need(self._sealed)
        for name, data in sealed.files.items():
            _expect(verify(data, name, sealed.evidence).verdict == "genuine", "not-genuine", name)
            changed = bytearray(data)
            changed[len(changed) // 2] ^= 1
            _expect(verify(bytes(changed), name, sealed.evidence).verdict == "changed", "change-not-found", name)

    def find_nothing_plain(self) -> None:
        self.close()
        name = self._demo.read().facts.name
        needles = [name.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
        for file in self._folder.rglob("*"):
            if file.is_file():
                data = file.read_bytes()
                _expect(not any(needle in data for needle in needles), "plain-text", file.name)

    def keep_files(self) -> str | None:
        if self._keep is None:
            return "--keep"
        self._keep.mkdir(parents=True, exist_ok=True)
        sealed, case_id = self._need(self._sealed), self._need(self._session).case_id
        for name, data in sealed.files.items():
            kind, _, form = name.rpartition(".")
            file = self._keep / neutral_name(kind, self._demo.clock, case_id, form)
            save_file(file, data)
            save_file(file.with_name(file.stem + EVIDENCE), sealed.evidence.encode())
        return None

    @staticmethod
    def _need(part: T | None) -> T:
        if part is None:
            raise FailedStepError("step-missing")
        return part


def _expect(holds: bool, fault: str, detail: str = "") -> None:
    if not holds:
        raise FailedStepError(fault, detail)


def _without_state(case: Case) -> Case:
    return case.model_copy(update={"doc": Case().doc, "set_aside": (), "events": ()})
