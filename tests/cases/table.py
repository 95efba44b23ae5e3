"""The work at the table, as a caseworker does it over weeks: sign on paper, seal, go on with a new version."""

from dataclasses import dataclass
from datetime import date, timedelta

from aevdesk.case.edits import SetValue
from aevdesk.case.model import PERSON, Case
from aevdesk.case.talk import Talk
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.letters import Letters
from aevdesk.desk.paper import Format, Paper
from aevdesk.desk.session import Session
from aevdesk.documents.letter import LetterKind
from aevdesk.store.drawer import Drawer
from tests.cases.story import Story


@dataclass
class Table:
    """A desk with one case open. `go_to` lets time pass; the case is then opened anew, as it is on another day."""

    desk: Desk
    clock: StoppedClock
    session: Session

    @property
    def case(self) -> Case:
        """The case as it is now."""
        return self.session.case

    @property
    def case_id(self) -> str:
        """The id of the case in the drawer."""
        return self.session.case_id

    def go_to(self, day: date) -> None:
        """Let time pass until a day, and open the case again."""
        self.session.save_now()
        self.clock.move_to(day)
        self.session = self.desk.open(self.case_id)

    def set(self, path: str, value: object) -> None:
        """Put a value at a place."""
        self.session.edit(SetValue(tuple(path.split(".")), value))

    def sign(self, *, person: date | None = None, nav: date | None = None, note: str = "") -> None:
        """Both sign on paper, today unless said otherwise, and the version is sealed."""
        ceremony = self.desk.ceremony(self.session)
        ceremony.show()
        ceremony.confirm_identity()
        today, kept = self.desk.today, "Mappe 3"
        ceremony.register_paper(PERSON, on=person or today, kept_at=kept, note=note)
        ceremony.register_paper(self.case.facts.caseworker, on=nav or today, kept_at=kept)
        ceremony.seal()

    def count_as_signed(self) -> None:
        """The case as it is when both have signed, without its papers: for what does not read them."""
        signed = self.case.doc.model_copy(update={"status": "signed", "since": self.desk.today})
        self.session.replace(self.case.model_copy(update={"doc": signed}))

    def files(self, number: int) -> dict[str, bytes]:
        """The sealed files of a version, as they lie in the drawer."""
        names = ("complete.pdf", "complete.docx", "agreement.pdf", "agreement.docx")
        return {name: self.desk.sealed_file(self.case_id, number, name) for name in names}

    def letter(self, kind: LetterKind, *, form: Format = "pdf") -> bytes:
        """A letter of the case as a file, as the desk makes it today."""
        letters = Letters(self.desk, self.session)
        return letters.file(next(offer for offer in letters.offers() if offer.kind == kind), form)

    def revise(self, reason: str, day: date) -> None:
        """Go on with the next version on a day."""
        self.go_to(day)
        self.desk.revise(self.session, reason)

    def talk_again(self, first: Talk, **changed: object) -> None:
        """A new talk like an earlier one, today, and the next follow-up in four weeks."""
        again = first.model_copy(update={"id": "s-99", "date": self.desk.today, **changed})
        self.set("conversation.talks", (again,))
        self.set("follow.next_date", self.desk.today + timedelta(weeks=4))


def a_table(story: Story, paper: Paper) -> Table:
    """A desk with the case of a story. Close it."""
    clock = StoppedClock(story_time(story.demo))
    desk = Desk(Drawer.throw_away(), clock, story.catalogues)
    desk.paper = paper
    return Table(desk, clock, desk.take_in(story.case))
