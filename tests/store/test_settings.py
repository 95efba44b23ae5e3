from typing import Any

import pytest

from aevdesk.store import counter
from aevdesk.store.errors import UnusableText
from aevdesk.store.repository import Repository


@pytest.mark.parametrize("value", ["Nav Lundvik", "", 0, False, ["a", {"b": None}], {"telefon": "55 55 33 33"}])
def test_a_remembered_value_comes_back(repository: Repository, value: Any):
    repository.settings.put("office", value)
    repository.settings.put("office", value)
    assert repository.settings.get("office") == value
    assert repository.settings.all() == {"office": value}


def test_none_forgets_and_the_default_stands_in(repository: Repository):
    repository.settings.put("theme", "dark")
    repository.settings.put("theme", None)
    assert repository.settings.get("theme", "system") == "system"
    assert repository.settings.all() == {}


@pytest.mark.parametrize("value", [float("inf"), object(), "\ud800", {1, 2}])
def test_what_is_not_json_is_refused_and_the_old_value_stays(repository: Repository, value: Any):
    repository.settings.put("office", "Nav Lundvik")
    with pytest.raises(UnusableText):
        repository.settings.put("office", value)
    assert repository.settings.get("office") == "Nav Lundvik"


def test_a_damaged_value_counts_as_not_set(repository: Repository):
    repository.settings.put("office", "Nav Lundvik")
    repository.settings.put("theme", "dark")
    with repository.store.transaction() as db:
        db.execute("UPDATE settings SET value = '\"Nav Lillevik\"' WHERE name = 'office'")
    assert repository.settings.get("office", "none") == "none"
    assert repository.settings.all() == {"theme": "dark"}


def test_a_changed_setting_moves_the_counter_so_that_a_backup_is_due(repository: Repository):
    before = counter.read(repository.store)[1]
    repository.settings.put("theme", "dark")
    assert counter.read(repository.store)[1] == before + 1
