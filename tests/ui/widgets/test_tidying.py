"""Python looks for what nothing points to in a pause, not in the middle of a page or a key."""

import gc
import weakref

import pytest
from PySide6.QtCore import QObject

from aevdesk.ui.tidying import Tidying


class _Ring:
    """Points to itself, so that only a search finds out that nobody else does."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def tidying(qapp):
    """A tidying that has looked once; Python's own ways afterwards."""
    before, owner = gc.get_threshold(), QObject()
    made = Tidying(owner)
    made.look()
    yield made
    gc.unfreeze()
    gc.set_threshold(*before)


def _forgotten() -> weakref.ref[_Ring]:
    return weakref.ref(_Ring())


def test_a_page_may_be_built_without_a_search(tidying) -> None:
    forgotten = _forgotten()
    many = [[number] for number in range(10_000)]
    assert forgotten() is not None
    assert len(many) == 10_000


def test_what_a_busy_while_left_is_found_at_the_next_look(tidying) -> None:
    forgotten = _forgotten()
    many = [[number] for number in range(10_000)]
    tidying.look()
    assert forgotten() is None
    assert len(many) == 10_000


def test_what_has_grown_old_is_found_once_nothing_at_all_happens(tidying) -> None:
    ring = _Ring()
    forgotten = weakref.ref(ring)
    many = [[number] for number in range(10_000)]
    tidying.look()
    del ring  # it was found in use once; only a whole search finds it now
    for _ in range(2):
        tidying.look()
    assert forgotten() is None
    assert len(many) == 10_000


def test_what_was_there_before_is_not_searched_again(tidying) -> None:
    assert gc.get_freeze_count() > 0
    assert len(gc.get_objects()) < gc.get_freeze_count()
