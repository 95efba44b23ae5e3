"""The desk: an unlocked drawer with the work that can be done on its cases."""

import getpass
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from secrets import token_hex
from typing import TYPE_CHECKING

from aevdesk.case.edits import Edit
from aevdesk.case.files import CaseFileError, read_case
from aevdesk.case.model import Case
from aevdesk.case.moment import Ground, Moment
from aevdesk.desk.bin import Bin
from aevdesk.desk.calendar_file import CaseDates, calendar_file, has_dates
from aevdesk.desk.clock import Clock, SystemClock
from aevdesk.desk.errors import DeskError
from aevdesk.desk.ground import load_ground
from aevdesk.desk.history import Happening, happenings, sealed_cases
from aevdesk.desk.office import Office, new_case
from aevdesk.desk.office_file import OfficeFile, read_office_file
from aevdesk.desk.paper import Format, Paper
from aevdesk.desk.policy import Policy
from aevdesk.desk.proof import Proofs
from aevdesk.desk.seal import chain_after
from aevdesk.desk.searching import kept_text, searched_texts
from aevdesk.desk.session import Session
from aevdesk.desk.signing import Ceremony
from aevdesk.desk.spelling import Spelling
from aevdesk.desk.summary import read_deadlines
from aevdesk.desk.templates import FOLDER, OfficeTemplates
from aevdesk.desk.wording import Wording
from aevdesk.documents.content import Kind
from aevdesk.rules.closing import end_plan
from aevdesk.rules.deadlines import Deadline
from aevdesk.rules.versions import failed_return, is_sealed, next_version
from aevdesk.store.errors import StoreError
from aevdesk.store.records import CaseRow, CaseText, Notice, NotSaved, Saved, SealedVersion, Sealing
from aevdesk.store.search import Found, words_of
from aevdesk.texts import Language, Texts, load_texts
from aevdesk.texts.catalogues import Catalogues, load_catalogues

if TYPE_CHECKING:
    from aevdesk.store.drawer import Drawer
    from aevdesk.store.writer import OpenCase

News = Saved | NotSaved | Notice


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A line of Mine saker. A damaged case is a line too: it has an id, a time and nothing else."""

    case_id: str
    name: str
    born: int | None
    track: str | None
    status: str
    number: int
    next_date: date | None
    agreement_to: date | None
    return_by: date | None
    saved_at: datetime
    is_damaged: bool
    deadlines: tuple[Deadline, ...] = ()

    @classmethod
    def from_row(cls, row: CaseRow) -> "CaseLine":
        """The line as the store's list gives it."""
        given = row.summary
        return cls(
            row.id, given.get("name", ""), given.get("born"), given.get("track"), given.get("status", "draft"),
            given.get("number", 1), _day(given.get("next_date")), _day(given.get("agreement_to")),
            _day(given.get("return_by")), row.saved_at, row.is_damaged, read_deadlines(given.get("deadlines", ())),
        )  # fmt: skip


class Desk:
    """All that caseworker and command line do with an open drawer. Close it: closing saves."""

    def __init__(
        self,
        drawer: "Drawer",
        clock: Clock | None = None,
        catalogues: Catalogues | None = None,
        office_file: OfficeFile | None = None,
        policy: Policy | None = None,
    ) -> None:
        self.drawer = drawer
        self.clock = clock or SystemClock()
        self.office_file = office_file
        self.catalogues = catalogues or (office_file.catalogues if office_file else load_catalogues())
        self.templates = OfficeTemplates(office_file.file.parent / FOLDER) if office_file is not None else None
        self.paper = Paper(self.catalogues, self.templates)
        self.policy = policy or Policy()
        self.office = self.policy.office(drawer.setting("office"))
        self.spelling = Spelling(drawer.setting, drawer.put_setting)
        self._texts: tuple[Language, Texts] | None = None
        self._grounds: dict[tuple[str, date], Ground] = {}
        self._open: dict[str, OpenCase] = {}
        self._clocks: dict[str, Clock] = {}
        self._listeners: list[Callable[[News], None]] = []
        drawer.listen(self._tell)
        self.bin = Bin(drawer)
        with suppress(StoreError):  # tried again the next time
            self.bin.empty()

    @property
    def today(self) -> date:
        """The day it is at the desk."""
        return self.clock.now().date()

    def remember(self, office: Office) -> None:
        """Keep the office's values on this computer, for every new case. What is locked stays as it was decided."""
        stored = self.policy.to_store(office, self.drawer.setting("office"))
        self.office = self.policy.office(stored)
        self.drawer.put_setting("office", stored)

    def read_office_file(self) -> None:
        """Read the office's own rows again; they hold for cases that are opened from now on."""
        if self.office_file is not None:
            self.office_file = read_office_file(self.office_file.file.parent)
            self.catalogues = self.office_file.catalogues
            self.paper = Paper(self.catalogues, self.templates)
            self._grounds.clear()

    def texts(self) -> Texts:
        """The texts of the screen."""
        language = self.office.screen_language
        if self._texts is None or self._texts[0] != language:
            self._texts = (language, load_texts(language))
        return self._texts[1]

    @property
    def wording(self) -> Wording:
        """Codes into sentences, in the language of the screen."""
        return Wording(self.texts(), self.catalogues)

    def moment(self, case: Case, case_id: str = "") -> Moment:
        """The case as it stands today, with what rules judge by."""
        day = self.clock_of(case_id).now().date()
        return Moment(case, day, self._ground(case.facts.language_form or "nb", day))

    def clock_of(self, case_id: str) -> Clock:
        """The clock that a case lives by: the desk's, but for a demo case, which stands on the day of its story."""
        return self._clocks.get(case_id, self.clock)

    def is_clock_back(self) -> bool:
        """Say whether the computer's clock is well before the last thing that was saved: it may have been set back."""
        return self.drawer.is_clock_back()

    def lines(self) -> list[CaseLine]:
        """All cases, last saved first."""
        return [CaseLine.from_row(row) for row in self.drawer.rows() if row.id not in self.bin]

    def search(self, typed: str) -> list[Found]:
        """The cases in which every word typed begins a word somewhere, each with the field that has most of them.

        Letters are compared without marks, and å, æ, ø as they are also written. A word of one letter is not looked
        for. Milliseconds; it waits for a save that is under way, so a screen asks off its own thread.
        """
        return [found for found in self.drawer.search(words_of(typed)) if found.case_id not in self.bin]

    def make_searchable(self) -> None:
        """Take in the cases that the search does not have, of an older program or a rescued store. May take seconds."""
        for case_id in self.drawer.unsearched():
            with suppress(StoreError, CaseFileError):
                case = read_case(self.drawer.load(case_id).doc)
                self.drawer.make_searchable(case_id, searched_texts(self.moment(case, case_id), self.catalogues))

    def open(self, case_id: str) -> Session:
        """A case for work on it. Raises StoreError; CaseFileError when its text is not a case."""
        opened = self.drawer.open_case(case_id)
        return self._session(opened, read_case(opened.stored.doc))

    def new_case(self) -> Session:
        """A new case, filled in with what this computer remembers. It is saved from the start."""
        return self.take_in(new_case(self.office, self.today))

    def take_in(self, case: Case, clock: Clock | None = None) -> Session:
        """Put a case into the drawer under a new id and open it. `clock`: the clock it lives by, if not the desk's."""
        case_id = token_hex(6)
        if clock is not None:
            self._clocks[case_id] = clock
        opened = self.drawer.create_case(case_id, self._text(case, case_id))
        return self._session(opened, case)

    def remove(self, case_id: str) -> None:
        """Take a case out of sight. `bin.take_back` has it back; `bin.empty` deletes it for good. Raises StoreError."""
        self._open.pop(case_id, None)
        self.bin.put(case_id)

    def delete(self, case_id: str) -> None:
        """Delete a case with all it has, at once."""
        self._open.pop(case_id, None)
        self.drawer.delete_case(case_id)

    def read_for_export(self, case_id: str) -> Case:
        """The case as it is saved, logged as an export. DeskError `desk.no_such_case`."""
        if all(row.id != case_id for row in self.drawer.rows()):
            raise DeskError("desk.no_such_case", case=case_id)
        case = read_case(self.drawer.load(case_id).doc)
        self.drawer.record("export", case_id=case_id)
        return case

    def pages(self, moment: Moment, kind: Kind, ppi: int) -> tuple[bytes, ...]:
        """The real pages as PNG. Slow enough to belong off the screen's thread, and safe there."""
        return self.paper.pages(moment, kind, ppi, made=self._made(moment))

    def proofs(self) -> Proofs:
        """What makes the pages beside the form, on a thread of their own."""
        return Proofs(self.paper, self._made)

    def render(self, moment: Moment, kind: Kind, form: Format) -> bytes:
        """The document as a file; UTKAST on each page until it is sealed."""
        return self.paper.render(moment, kind, form, made=self._made(moment))

    def ceremony(self, session: Session) -> Ceremony:
        """The signing of the version that is open."""
        return Ceremony(
            session,
            self.paper,
            _SealedBy(self.drawer, self._open[session.case_id]),
            self.clock_of(session.case_id),
            user=getpass.getuser(),
            chain=lambda: chain_after(self.drawer.sealed(session.case_id), session.case.doc.number),
        )

    def sealed(self, case_id: str) -> list[SealedVersion]:
        """The sealed versions, oldest first; one that cannot be trusted is marked."""
        return self.drawer.sealed(case_id)

    def sealed_file(self, case_id: str, number: int, name: str) -> bytes:
        """The bytes that were sealed, such as `complete.pdf`. Raises StoreError when they are not what was sealed."""
        return self.drawer.sealed_file(case_id, number, name)

    def revise(self, session: Session, reason: str) -> None:
        """Go on with the next version. The sealed one stays as it is."""
        session.replace(next_version(session.case, session.moment.today, reason, by=session.by))

    def fail_return(self, session: Session, note: str, talk: date | None = None) -> None:
        """The return was not carried out: the next version opens the assessment in the same case."""
        session.replace(failed_return(session.case, session.moment.today, note, by=session.by, talk=talk))

    def calendar(self, case_id: str | None = None) -> bytes | None:
        """The dates of one case, or of all, as an .ics file; None when there are none. Logged as an export."""
        now = self.clock_of(case_id or "").now()
        lines = [line for line in self.lines() if case_id in (None, line.case_id) and not line.is_damaged]
        found = [CaseDates(line.case_id, line.name, line.status, line.deadlines) for line in lines]
        with_dates = [case for case in found if has_dates(case, now)]
        if not with_dates:
            return None
        self.drawer.record("export", case_id=case_id)
        return calendar_file(with_dates, now, self.texts())

    def settle(self, case_id: str, make: Callable[[Case, date, str], Edit]) -> None:
        """Enter how something went, without opening the case on screen; it is saved when this returns.

        `make` gets the case, today and who works on it. Raises StoreError, CaseFileError, KeyError when it is settled
        already.
        """
        session = self.open(case_id)
        session.edit(make(session.case, session.moment.today, session.by))
        session.save_now()

    def end(self, session: Session, closing: str, note: str = "") -> None:
        """End the plan with an outcome of the catalogue `closings`. What was sealed stays as it is."""
        session.replace(end_plan(session.case, closing, session.moment.today, note=note, by=session.by))

    def history(self, case_id: str) -> tuple[Happening, ...]:
        """What has happened to the case, the latest first, in the language of the screen. Raises StoreError."""
        case = read_case(self.drawer.load(case_id).doc)
        return happenings(case, sealed_cases(self.drawer.sealed(case_id)), self.wording)

    def on_saved(self, listener: Callable[[News], None]) -> Callable[[], None]:
        """Tell `listener` of every save that was acknowledged or failed, on the store's thread; returns the way out."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        """Save what waits and lock the drawer. Raises StoreError when it cannot be saved; the desk is then open."""
        self.drawer.close()

    def _tell(self, news: News) -> None:
        for listener in tuple(self._listeners):
            listener(news)

    def _session(self, opened: "OpenCase", case: Case) -> Session:
        self._open[opened.id] = opened
        moment = self.moment(case, opened.id)
        versions = sealed_cases(self.drawer.sealed(opened.id)) if is_sealed(case) else ()
        return Session(
            opened.id, case, opened, moment.ground, moment.today, by=self._signs(moment),
            sealed=next((each for each in versions if each.doc.number == case.doc.number), None),
            keep=self.kept,
        )  # fmt: skip

    def _signs(self, moment: Moment) -> str:
        """Who works on the case: the caseworker of the case, else of this computer."""
        caseworker = moment.parties.get(moment.case.facts.caseworker)
        return caseworker.name if caseworker and caseworker.name else self.office.caseworker

    def _made(self, moment: Moment) -> datetime:
        return datetime.combine(moment.today, self.clock.now().timetz())

    def _text(self, case: Case, case_id: str) -> CaseText:
        return self.kept(self.moment(case, case_id))

    def kept(self, moment: Moment) -> CaseText:
        """A case as the store keeps it, with the line of the list and the texts it is found by."""
        return kept_text(moment, self.catalogues)

    def _ground(self, language: Language, day: date) -> Ground:
        key = (language, day)
        if key not in self._grounds:
            self._grounds[key] = load_ground(self.catalogues, language, day, self.policy.limits)
        return self._grounds[key]


@dataclass(frozen=True, slots=True)
class _SealedBy:
    """The drawer as a ceremony sees it: it seals the one case that is open."""

    drawer: "Drawer"
    opened: "OpenCase"

    def seal(self, sealing: Sealing, text: CaseText) -> int:
        return self.drawer.seal(self.opened, sealing, text)

    def attach(self, name: str, data: bytes) -> None:
        self.drawer.attach(self.opened.id, name, data)

    def attached(self, name: str) -> bytes | None:
        return self.drawer.attached(self.opened.id, name)

    def detach(self, name: str) -> None:
        self.drawer.detach(self.opened.id, name)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
