"""Two sealed versions of case 01, made once: the second on paper with a scan, chained to the first."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from aevdesk.case.model import PERSON
from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.office import Office
from aevdesk.desk.seal import build_bundle
from aevdesk.desk.signing import SealedDocument
from aevdesk.store.drawer import Drawer

STROKES = (((1000, 3000), (2500, 1200), (4000, 3200)),)
SCAN = b"%PDF-1.4\n" + b"a sheet with two names on it " * 20


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--many-bytes", type=int, default=150, help="how many random bytes are changed in sealed files (long: 1000)"
    )


@pytest.fixture
def many_bytes(request: pytest.FixtureRequest) -> int:
    """The option as given, also when these tests run with all others and it is not known."""
    return int(request.config.getoption("--many-bytes", 150) or 150)


@dataclass(frozen=True)
class Kept:
    """What the two sealings made."""

    first: SealedDocument
    second: SealedDocument
    readme: str = "Slik kontrollerer du filene."

    def bundle(self, number: int = 2) -> bytes:
        document = self.first if number == 1 else self.second
        return build_bundle(document.files, document.evidence, self.readme)


@pytest.fixture(scope="session")
def kept() -> Iterator[Kept]:
    demo = demo_cases()[0]
    clock = StoppedClock(story_time(demo))
    desk = Desk(Drawer.throw_away(), clock)
    desk.remember(Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 00 10"))
    session = desk.take_in(demo.read())
    before, nav = session.case, session.case.facts.caseworker
    ceremony = desk.ceremony(session)
    ceremony.show()
    ceremony.confirm_identity()
    ceremony.sign_on_screen(PERSON, strokes=STROKES)
    ceremony.sign_on_screen(nav, strokes=STROKES)
    first = ceremony.seal()
    desk.revise(session, "planned")
    session.replace(session.case.model_copy(update={"conversation": before.conversation, "follow": before.follow}))
    ceremony = desk.ceremony(session)
    ceremony.show()
    ceremony.confirm_identity()
    for party in (nav, PERSON):
        ceremony.register_paper(party, on=clock.now().date(), kept_at="Perm 4", code=ceremony.code)
    ceremony.attach_scan(SCAN)
    yield Kept(first, ceremony.seal())
    desk.close()
