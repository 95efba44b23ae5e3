"""A desk in the middle of its work, for pictures: the demo cases signed, printed, ended and under way, in June."""

from datetime import date

from aevdesk.case.model import PERSON
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.office import Office
from aevdesk.desk.session import Session
from aevdesk.rules.closing import deletion_day
from aevdesk.rules.progress import journalled
from aevdesk.store.drawer import Drawer
from aevdesk.store.terms import Terms

TODAY = date(2026, 6, 16)
SIGNED = ("01", "13", "14")
PRINTED = "08"
ENDED = "03"


def open_living_desk() -> Desk:
    """A throw-away desk on a Tuesday in June. Whatever a case is, it became by the calls that the screen makes."""
    clock = StoppedClock(story_time(demo_cases()[0]))
    desk = Desk(Drawer.throw_away(terms=Terms(now=clock.now)), clock)
    desk.remember(Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 00 10", place="Nav Lundvik"))
    for demo in sorted(demo_cases(), key=lambda each: min(each.clock, TODAY)):
        clock.move_to(min(demo.clock, TODAY))
        session = desk.take_in(demo.read())
        if demo.number in (*SIGNED, ENDED):
            sign_on_paper(desk, session)
        if demo.number == ENDED:
            clock.move_to(date(2026, 6, 2))
            desk.end(session, "in_work")
            archive(session, desk.today)
        if demo.number == PRINTED:
            hand_out_sheet(desk, session)
        session.save_now()
    clock.move_to(TODAY)
    return desk


def sign_on_paper(desk: Desk, session: Session) -> None:
    """Both sign the printed sheet; it is sealed, and entered in the journal."""
    today = desk.today
    ceremony = desk.ceremony(session)
    ceremony.show()
    ceremony.confirm_identity()
    for party in (PERSON, session.case.facts.caseworker):
        ceremony.register_paper(party, on=today, kept_at="Mappe 3")
    ceremony.seal()
    archive(session, today)


def archive(session: Session, today: date) -> None:
    """Enter that the sealed document lies in the journal."""
    gone = deletion_day(session.moment, today)
    session.edit(journalled(session.case, today, "Fagsystemet", today, session.by, gone))


def hand_out_sheet(desk: Desk, session: Session) -> None:
    """The sheet is printed and taken home to be signed, and should have been back by now."""
    session.set(("follow", "next_date"), date(2026, 6, 25))
    ceremony = desk.ceremony(session)
    ceremony.show()
    ceremony.confirm_identity()
    ceremony.hand_over(PERSON, sent=desk.today, return_by=date(2026, 6, 12))
