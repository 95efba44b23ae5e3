"""A desk on a real, encrypted store that is thrown away, on the day of the first demo case."""

from collections.abc import Iterator

import pytest

from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import DemoCase, demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.desk.office import Office
from aevdesk.desk.session import Session
from aevdesk.store.drawer import Drawer


@pytest.fixture
def demo() -> DemoCase:
    return demo_cases()[0]


@pytest.fixture
def clock(demo: DemoCase) -> StoppedClock:
    return StoppedClock(story_time(demo))


@pytest.fixture
def desk(clock: StoppedClock) -> Iterator[Desk]:
    opened = Desk(Drawer.throw_away(), clock)
    opened.remember(Office(name="Nav Lundvik", caseworker="Torunn Engebakk", phone="68 05 00 10"))
    yield opened
    opened.close()


@pytest.fixture
def ready(desk: Desk, demo: DemoCase) -> Session:
    """Case 01 as it stands at the table: complete, and nobody has signed."""
    return desk.take_in(demo.read())
