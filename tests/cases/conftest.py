"""The stories of the demo cases, each read and rendered once for all tests."""

from collections.abc import Iterator

import pytest

from aevdesk.desk.demo import demo_cases
from aevdesk.desk.paper import Paper
from aevdesk.documents.pdf import Press
from aevdesk.texts.catalogues import load_catalogues
from tests.cases.story import Story
from tests.cases.table import Table, a_table


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


@pytest.fixture(scope="session")
def paper(stories: dict[str, Story]) -> Paper:
    """The maker of documents for all desks: it holds the fonts."""
    return Paper(next(iter(stories.values())).catalogues)


@pytest.fixture(scope="module")
def sealed(stories: dict[str, Story], paper: Paper, request: pytest.FixtureRequest) -> Iterator[Table]:
    """A desk on which the story's case is signed and sealed on the day of the story. For reading only."""
    opened = a_table(stories[request.module.FILE], paper)
    opened.sign()
    yield opened
    opened.desk.close()


@pytest.fixture
def table(story: Story, paper: Paper) -> Iterator[Table]:
    """A desk on a real store that is thrown away, with the case of the story open on the day of the story."""
    opened = a_table(story, paper)
    yield opened
    opened.desk.close()
