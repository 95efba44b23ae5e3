from collections.abc import Iterator
from pathlib import Path

import pytest

from aevdesk.store.drawer import Drawer
from aevdesk.store.repository import Repository
from tests.store.samples import a_drawer, a_repository


@pytest.fixture
def repository(tmp_path: Path) -> Iterator[Repository]:
    made = a_repository(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a drawer lies; its name has every character that has led a database astray."""
    return tmp_path / "a#b?c%20 æøå"


@pytest.fixture
def drawer(folder: Path) -> Iterator[Drawer]:
    made, _ = a_drawer(folder)
    yield made
    if not made.is_closed:
        made.close(is_abandoned=True)
