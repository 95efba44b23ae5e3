from pathlib import Path

import pytest

from aevdesk.store import migrations
from aevdesk.store.database import Database, Store, create_store, schema_version
from aevdesk.store.errors import BackupFailed, StoreDamaged
from aevdesk.store.migrations import Step
from tests.store.samples import KEY, NAME, a_repository, a_text, made_store


class Killed(BaseException):
    """Stands for the process ending here."""


def add_colour(db: Database) -> None:
    db.execute("ALTER TABLE settings ADD COLUMN colour text")


def rename_summary(db: Database) -> None:
    db.table("cases").transform(rename={"summary": "overview"})


def orphan_a_revision(db: Database) -> None:
    db.execute("DELETE FROM cases")


LATER = [*migrations.steps(), Step("later_colour", add_colour), Step("later_overview", rename_summary, is_rebuild=True)]


def schema(store: Store) -> list[tuple[str, str, str]]:
    with store.reading() as db:
        return sorted(db.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_schema").fetchall())


def count(store: Store, table: str) -> int:
    with store.reading() as db:
        return db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


@pytest.fixture
def filled(tmp_path: Path) -> Store:
    """A store of today's schema with a case that has children on every cascade."""
    repository = a_repository(tmp_path)
    rev = repository.cases.create("one", a_text("a"))
    repository.cases.open("one")
    repository.cases.save("one", a_text("b"), rev)
    return repository.store


def test_a_new_store_has_the_newest_schema(tmp_path: Path):
    store = made_store(tmp_path)
    assert schema_version(store) == migrations.newest() == len(migrations.steps())
    store.close()


def test_every_table_of_ours_is_strict(tmp_path: Path):
    store = made_store(tmp_path)
    with store.reading() as db:
        loose = [
            row[1] for row in db.execute("PRAGMA table_list") if row[0] == "main" and row[2] == "table" and not row[5]
        ]
    store.close()
    assert {name for name in loose if not name.startswith(("sqlite_", "_sqlite"))} == set()


def test_a_store_that_is_up_to_date_is_left_alone(filled: Store):
    def never() -> None:
        raise AssertionError("nothing to migrate, nothing to back up")

    before = schema(filled)
    assert migrations.migrate(filled, never) == migrations.newest()
    assert schema(filled) == before
    filled.close()


def test_an_old_store_gets_the_schema_of_a_new_one(filled: Store, tmp_path: Path):
    (tmp_path / "new").mkdir()
    new = create_store(tmp_path / "new" / NAME, KEY)
    migrations.migrate(new, lambda: None, LATER)
    migrations.migrate(filled, lambda: None, LATER)
    assert schema(filled) == schema(new)
    filled.close()
    new.close()


def test_a_rebuilt_table_keeps_its_rows_and_those_that_hang_on_it(filled: Store):
    """F10: sqlite-utils' transform deletes the old table, and with it every row that cascades from it."""
    migrations.migrate(filled, lambda: None, LATER)
    assert (count(filled, "cases"), count(filled, "revisions")) == (1, 1)
    with filled.reading() as db:
        assert db.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    filled.close()


def test_nothing_is_migrated_without_a_backup(filled: Store):
    def fail() -> None:
        raise BackupFailed(cause="store_disk_full", drive="/")

    before = schema(filled)
    with pytest.raises(BackupFailed):
        migrations.migrate(filled, fail, LATER)
    assert (schema(filled), schema_version(filled)) == (before, migrations.newest())
    filled.close()


def test_the_backup_is_made_once_and_first(filled: Store):
    versions: list[int] = []
    migrations.migrate(filled, lambda: versions.append(schema_version(filled)), LATER)
    assert versions == [migrations.newest()]
    filled.close()


@pytest.mark.parametrize("is_rebuild", [True, False])
def test_a_step_that_fails_leaves_the_store_as_it_was(filled: Store, is_rebuild: bool):
    def fail(db: Database) -> None:
        rename_summary(db) if is_rebuild else add_colour(db)
        raise Killed

    before = schema(filled)
    with pytest.raises(Killed):
        migrations.migrate(filled, lambda: None, [*migrations.steps(), Step("fails", fail, is_rebuild)])
    assert (schema(filled)[1:], schema_version(filled)) == (before[1:], migrations.newest())
    migrations.migrate(filled, lambda: None, LATER)
    assert schema_version(filled) == len(LATER)
    filled.close()


def test_a_step_that_would_orphan_a_row_is_taken_back(filled: Store):
    with pytest.raises(StoreDamaged):
        migrations.migrate(
            filled, lambda: None, [*migrations.steps(), Step("orphans", orphan_a_revision, is_rebuild=True)]
        )
    assert (count(filled, "cases"), schema_version(filled)) == (1, migrations.newest())
    filled.close()


def test_a_rebuild_killed_before_it_was_written_down_is_not_done_twice(filled: Store):
    migrations.migrate(filled, lambda: None, LATER)
    with filled.transaction() as db:
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'later_overview'")
        db.execute(f"PRAGMA user_version = {len(LATER)}")
    more = [*LATER, Step("later_still", lambda db: None)]
    migrations.migrate(filled, lambda: None, more)
    assert schema_version(filled) == len(more)
    filled.close()


def test_steps_have_names_of_their_own():
    names = [step.name for step in migrations.steps()]
    assert len(set(names)) == len(names)
