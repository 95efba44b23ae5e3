"""Opening, refusing, reading and writing: each silent trap that was measured is shown here to be shut."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from aevdesk.store import database, health, migrations
from aevdesk.store.database import Store, create_store, open_copy, open_store, schema_version
from aevdesk.store.errors import (
    NotWritable,
    StoreBusy,
    StoreDamaged,
    StoreEmpty,
    StoreError,
    StoreForeign,
    StoreMissing,
    StoreNewer,
)
from tests.store.samples import KEY, NAME, a_store, made_store, reopened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed store with one table of its own."""
    store = made_store(tmp_path)
    with store.transaction() as db:
        db.execute("CREATE TABLE words (id integer PRIMARY KEY, word text)")
        db.execute("INSERT INTO words VALUES (1, 'fjell')")
    store.close()
    return tmp_path / NAME


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def words(store: Store) -> list[str]:
    with store.reading() as db:
        return [row["word"] for row in db.query("SELECT word FROM words ORDER BY id")]


def in_another_process(path: Path, *lines: str) -> subprocess.CompletedProcess[str]:
    """Runs lines with `store` open there."""
    opening = ["from pathlib import Path", "from aevdesk.store.database import open_store",
               f"store = open_store(Path({str(path)!r}), bytes(range(32)), {migrations.newest()})", *lines]  # fmt: skip
    return subprocess.run([sys.executable, "-c", "\n".join(opening)], capture_output=True, text=True, check=False)


def open_and_check(path: Path) -> None:
    store = open_store(path, KEY, migrations.newest())
    try:
        health.check(store)
    finally:
        store.close()


def put_and_fail(store: Store, statement: str) -> None:
    with store.transaction() as db:
        list(db.query(statement))
        raise KeyError


# What may be opened


def test_no_plain_word_reaches_the_disk(path: Path):
    content = path.read_bytes()
    assert not [plain for plain in (b"SQLite format 3", b"fjell", b"words") if plain in content]


def test_every_setting_is_in_force(path: Path):
    store = open_store(path, KEY, migrations.newest())
    with store.reading() as db:
        found = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in database.PRAGMAS}
    store.close()
    assert {name: str(value) for name, value in found.items()} == {k: str(v) for k, v in database.PRAGMAS.items()}


def test_a_missing_store_is_never_made_anew(tmp_path: Path):
    with pytest.raises(StoreMissing):
        reopened(tmp_path)
    assert not list(tmp_path.iterdir())


def test_an_empty_file_is_never_filled(tmp_path: Path):
    (tmp_path / NAME).touch()
    with pytest.raises(StoreEmpty):
        reopened(tmp_path)
    assert (tmp_path / NAME).stat().st_size == 0


@pytest.mark.parametrize("name", ["a#b", "c?d=e", "f%20g", "æ ø å", "file:x", "h'i\"j", "漢"])
def test_a_hostile_folder_name_is_only_a_name(tmp_path: Path, name: str):
    folder = tmp_path / name
    folder.mkdir()
    a_store(folder).close()
    assert [entry.name for entry in tmp_path.iterdir()] == [name]
    assert [entry.name for entry in folder.iterdir()] == [NAME]
    reopened(folder).close()


def test_a_folder_in_the_stores_place_is_foreign(tmp_path: Path):
    (tmp_path / NAME).mkdir()
    with pytest.raises(StoreForeign):
        reopened(tmp_path)


def test_a_file_where_the_folder_should_be_is_a_missing_store(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreMissing):
        reopened(tmp_path / "file")


def test_random_bytes_are_damage_and_stay_as_they_are(tmp_path: Path):
    (tmp_path / NAME).write_bytes(os.urandom(8192))
    before = digest(tmp_path / NAME)
    with pytest.raises(StoreDamaged):
        reopened(tmp_path)
    assert digest(tmp_path / NAME) == before


def test_a_plain_database_is_foreign_and_stays_as_it_is(tmp_path: Path):
    plain = sqlite3.connect(tmp_path / NAME)
    plain.execute("CREATE TABLE t (a)")
    plain.close()
    before = digest(tmp_path / NAME)
    with pytest.raises(StoreForeign):
        reopened(tmp_path)
    assert digest(tmp_path / NAME) == before


@pytest.mark.parametrize("share", [i / 20 for i in range(1, 20)])
def test_a_cut_file_is_never_opened_as_if_whole(path: Path, share: float):
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    before = digest(path)
    with pytest.raises((StoreDamaged, StoreForeign)):
        open_and_check(path)
    assert digest(path) == before


@pytest.mark.parametrize(("statement", "error"), [
    ("PRAGMA user_version = 99", StoreNewer), ("PRAGMA user_version = 0", StoreForeign),
    ("PRAGMA application_id = 7", StoreForeign), ("PRAGMA user_version = -1", StoreForeign),
])  # fmt: skip
def test_another_versions_or_programs_store_is_refused_without_changing_a_byte(
    path: Path, statement: str, error: type[StoreError]
):
    store = open_store(path, KEY, migrations.newest())
    with store.transaction() as db:
        db.execute(statement)
    store.close()
    before, names = digest(path), sorted(entry.name for entry in path.parent.iterdir())
    with pytest.raises(error) as refused:
        open_store(path, KEY, migrations.newest())
    assert (digest(path), sorted(entry.name for entry in path.parent.iterdir())) == (before, names)
    if error is StoreNewer:
        assert refused.value.params == {"version": 99, "known": migrations.newest()}


def test_a_newer_store_in_another_journal_mode_is_left_in_it(path: Path):
    import sqlcipher3.dbapi2 as sqlcipher

    other = sqlcipher.connect(str(path), isolation_level=None)
    for statement in (f"PRAGMA key=\"x'{KEY.hex()}'\"", "PRAGMA journal_mode=wal", "PRAGMA user_version=9"):
        other.execute(statement)
    other.close()
    before = digest(path)
    with pytest.raises(StoreNewer):
        open_store(path, KEY, migrations.newest())
    assert digest(path) == before


def test_the_wrong_key_is_damage_not_an_empty_store(path: Path):
    before = digest(path)
    with pytest.raises(StoreDamaged):
        open_store(path, bytes(32), migrations.newest())
    assert digest(path) == before


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_file_is_for_this_user_alone(path: Path):
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
@pytest.mark.parametrize("mode", [0o555, 0o000])
def test_a_store_that_may_not_be_written_says_so(path: Path, mode: int):
    """In a child that gives up its rights, since root may do everything."""
    if os.getuid() != 0:
        path.chmod(mode & 0o444)
        with pytest.raises(NotWritable):
            open_store(path, KEY, migrations.newest())
        return
    for parent in [path, *path.parents][:4]:
        parent.chmod(0o755)
    path.chmod(mode)
    lines = ["import os, sys", "from pathlib import Path",
             "from aevdesk.store import database; from aevdesk.store.errors import StoreError",
             "database._library(); os.setuid(65534)",
             f"try: database.open_store(Path({str(path)!r}), bytes(range(32)), {migrations.newest()})",
             "except StoreError as error: print(error.code)"]  # fmt: skip
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "store.not_writable", done.stderr


# The lock


def test_a_second_process_is_refused(path: Path):
    store = open_store(path, KEY, migrations.newest())
    assert "StoreBusy" in in_another_process(path).stderr
    store.close()
    assert in_another_process(path).returncode == 0


def test_a_second_opening_in_this_process_is_refused(path: Path):
    store = open_store(path, KEY, migrations.newest())
    with pytest.raises(StoreBusy):
        open_store(path, KEY, migrations.newest())
    store.close()


def test_opening_the_file_otherwise_would_lose_the_lock(path: Path):
    """Why nothing but SQLite opens the live store: one open and close, and another process is let in (F6)."""
    if os.name == "nt":
        pytest.skip("POSIX locks")
    store = open_store(path, KEY, migrations.newest())
    path.read_bytes()
    assert in_another_process(path).returncode == 0
    store.close()


def test_a_refused_second_process_does_not_lose_the_first_ones_lock(path: Path):
    store = open_store(path, KEY, migrations.newest())
    for _ in range(2):
        with pytest.raises(StoreBusy):
            open_store(path, KEY, migrations.newest())
    assert "StoreBusy" in in_another_process(path).stderr
    store.close()


def test_the_stores_own_file_functions_refuse_the_live_store(tmp_path: Path):
    from aevdesk.store import files

    for name in (files.STORE_NAME, f"{files.STORE_NAME}-journal"):
        for touch in (
            files.sha256_of,
            files.sync,
            lambda path: files.read(path, 1),
            lambda path: files.write(path, b""),
        ):
            with pytest.raises(RuntimeError):
                touch(tmp_path / name)


def test_a_copy_for_reading_takes_no_lock_and_changes_nothing(path: Path):
    before = digest(path)
    first, second = open_copy(path, KEY, migrations.newest()), open_copy(path, KEY, migrations.newest())
    assert words(first) == words(second) == ["fjell"]
    with pytest.raises(NotWritable), first.transaction() as db:
        db.execute("DELETE FROM words")
    first.close()
    second.close()
    assert digest(path) == before


# Transactions


def test_a_failed_statement_does_not_swallow_the_saves_after_it(path: Path):
    """F1: with the wrong driver behind sqlite-utils, every save after a failed RETURNING is dropped at close."""
    store = open_store(path, KEY, migrations.newest())
    with pytest.raises(KeyError):
        put_and_fail(store, "UPDATE words SET word = 'dal' WHERE id = 1 RETURNING id")
    with store.transaction() as db:
        db.table("words").insert({"id": 2, "word": "fjord"})
    store.close()
    store = open_store(path, KEY, migrations.newest())
    assert words(store) == ["fjell", "fjord"]
    store.close()


def test_an_unfinished_returning_leaves_no_transaction_open(path: Path):
    """F2: the driver's implicit transaction would take all later saves with it."""
    store = open_store(path, KEY, migrations.newest())
    with store.transaction() as db:
        db.execute("UPDATE words SET word = 'dal' WHERE id = 1 RETURNING id").fetchall()
    with store.transaction() as db:
        db.table("words").insert({"id": 2, "word": "fjord"})
    store.close()
    store = open_store(path, KEY, migrations.newest())
    assert words(store) == ["dal", "fjord"]
    store.close()


def test_sqlite_utils_catches_the_errors_of_the_encrypted_driver():
    import sqlcipher3.dbapi2 as sqlcipher

    library = database._library()
    assert vars(library.utils)["sqlite3"] is sqlcipher
    assert library.utils.OperationalError is sqlcipher.OperationalError


def test_another_driver_behind_sqlite_utils_is_refused(monkeypatch: pytest.MonkeyPatch):
    library = database._library()
    monkeypatch.setattr(library.utils, "sqlite3", sqlite3)
    with pytest.raises(RuntimeError, match="wrong database driver"):
        database._library()


def test_an_old_sqlite_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(database, "_OLDEST_SQLITE", (99, 0, 0))
    with pytest.raises(RuntimeError, match="wrong database driver"):
        database._library()


def test_an_error_in_the_block_undoes_all_of_it(path: Path):
    store = open_store(path, KEY, migrations.newest())
    with pytest.raises(KeyError):
        put_and_fail(store, "INSERT INTO words VALUES (2, 'fjord') RETURNING id")
    assert words(store) == ["fjell"]
    store.close()


def test_a_transaction_in_a_transaction_is_our_mistake(path: Path):
    store = open_store(path, KEY, migrations.newest())
    with store.transaction(), pytest.raises(RuntimeError), store.transaction():
        pass
    with store.transaction(), pytest.raises(RuntimeError), store.whole_file():
        pass
    store.close()


def test_a_closed_store_says_so(path: Path):
    store = open_store(path, KEY, migrations.newest())
    store.close()
    store.close()
    with pytest.raises(RuntimeError), store.reading():
        pass


def test_the_connection_belongs_to_one_thread(path: Path):
    from concurrent.futures import ThreadPoolExecutor

    store = open_store(path, KEY, migrations.newest())
    with ThreadPoolExecutor(1) as pool, pytest.raises(Exception, match="thread"):
        pool.submit(words, store).result()
    store.close()


def test_a_new_store_refuses_the_place_of_an_old_one(path: Path):
    before = digest(path)
    with pytest.raises(RuntimeError):
        create_store(path, KEY)
    assert digest(path) == before


def test_a_new_store_has_no_version_until_it_is_migrated(tmp_path: Path):
    store = create_store(tmp_path / NAME, KEY)
    assert schema_version(store) == 0
    store.close()
    with pytest.raises(StoreForeign):
        reopened(tmp_path)


def test_an_error_text_never_carries_a_word_of_a_case(path: Path):
    store = open_store(path, KEY, migrations.newest())
    with pytest.raises(Exception, match=r"UNIQUE") as caught, store.transaction() as db:
        db.table("words").insert({"id": 1, "word": "alvorlig depresjon"})
    store.close()
    assert "depresjon" not in str(caught.value)
