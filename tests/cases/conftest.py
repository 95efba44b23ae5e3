"""The stories of the demo cases, each read and rendered once for all tests."""

from collections.abc import Iterator

import pytest

from aevdesk.desk.clock import StoppedClock
from aevdesk.desk.demo import demo_cases, story_time
from aevdesk.desk.desk import Desk
from aevdesk.documents.pdf import Press
from aevdesk.store.drawer import Drawer
from aevdesk.texts.catalogues import load_catalogues
from tests.cases.story import Story
from tests.cases.table import Table


@pytest.fixture(scope="session")
def stories() -> dict[str, Story]:
    """Every demo case by the name of its file."""
    catalogues = load_catalogues()
    press = Press()
    return {demo.file: Story(demo, catalogues, press) for demo in demo_cases()}


@pytest.fixture
def story(stories: dict[str, Story], request: pytest.FixtureRequest) -> Story:
    """The story of the test's file: the one that its module calls FILE."""
    return stories[request.module.FILE]


@pytest.fixture
def table(story: Story) -> Iterator[Table]:
    """A desk on a real store that is thrown away, with the case of the story open on the day of the story."""
    clock = StoppedClock(story_time(story.demo))
    desk = Desk(Drawer.throw_away(), clock)
    yield Table(desk, clock, desk.take_in(story.case))
    desk.close()
