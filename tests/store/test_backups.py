import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from aevdesk.store import backups, cases, files, health, migrations, vault
from aevdesk.store.backups import Backups
from aevdesk.store.errors import BackupDamaged, BackupFailed, BackupMissing, StoreDamaged
from aevdesk.store.repository import Repository
from tests.store.samples import CHEAP, PASSPHRASE, a_long_text, a_sealing, a_store, a_text


class Clock:
    def __init__(self) -> None:
        self.at = datetime(2026, 1, 1, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opened(tmp_path: Path) -> vault.Vault:
    return vault.create(tmp_path, PASSPHRASE, CHEAP)[0]


@pytest.fixture
def filled(opened: vault.Vault, tmp_path: Path):
    repository = Repository(a_store(tmp_path, opened.key))
    rev = repository.cases.create("one", a_long_text("one"))
    repository.cases.create("two", a_text("depresjon", name="Kari Nordmann"))
    repository.sealed.seal("one", a_sealing(), a_text("signed"), rev)
    repository.settings.put("office", "Nav Lundvik")
    yield repository
    repository.store.close()


@pytest.fixture
def shelf(opened: vault.Vault, tmp_path: Path, clock: Clock) -> Backups:
    return Backups(tmp_path, opened, clock)


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_a_backup_holds_what_the_store_holds(filled: Repository, shelf: Backups, opened: vault.Vault):
    made = shelf.make(filled.store, "asked")
    assert made.manifest
    assert made.manifest.fingerprint == health.fingerprint(filled.store)
    assert (made.manifest.cases, made.manifest.sealed, made.manifest.reason) == (2, 1, "asked")
    assert sorted(path.name for path in made.folder.iterdir()) == [
        "backup.db",
        "manifest.json",
        "vault.copy.json",
        "vault.json",
    ]
    assert backups.drill(made, opened.key) == made.manifest


def test_manifest_and_names_hold_no_personal_data(filled: Repository, shelf: Backups):
    made = shelf.make(filled.store, "asked")
    for path in made.folder.iterdir():
        content = path.read_bytes()
        assert not [word for word in (b"Kari", b"Nordmann", b"depresjon", b"Lundvik") if word in content]
    manifest = json.loads((made.folder / "manifest.json").read_text())
    assert manifest["bytes"] == (made.folder / "backup.db").stat().st_size
    assert len(manifest["salt"]) == 32


def test_with_the_salt_of_the_manifest_a_backup_without_its_first_sector_opens(
    filled: Repository, shelf: Backups, opened: vault.Vault
):
    """The salt lies in the first 16 bytes and nowhere else in the file."""
    import sqlcipher3.dbapi2 as sqlcipher

    made = shelf.make(filled.store, "asked")
    assert made.manifest
    path = made.folder / "backup.db"
    path.write_bytes(bytes(16) + path.read_bytes()[16:])
    connection = sqlcipher.connect(str(path))
    connection.execute(f"PRAGMA key=\"x'{opened.key.hex()}{made.manifest.salt}'\"")
    assert connection.execute("SELECT count(*) FROM cases").fetchone() == (2,)
    connection.close()


def test_the_store_goes_on_after_a_backup(filled: Repository, shelf: Backups):
    shelf.make(filled.store, "asked")
    filled.cases.create("three", a_text())
    assert len(filled.cases.rows()) == 3


def test_the_newest_comes_first_by_counter_whatever_the_clock_says(filled: Repository, shelf: Backups, clock: Clock):
    first = shelf.make(filled.store, "asked")
    clock.at -= timedelta(days=400)
    filled.cases.create("three", a_text())
    second = shelf.make(filled.store, "asked")
    assert [backup.name for backup in shelf.all()] == [second.name, first.name]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
def test_one_flipped_bit_in_a_backup_is_found(filled: Repository, shelf: Backups, opened: vault.Vault, share: float):
    made = shelf.make(filled.store, "asked")
    path = made.folder / "backup.db"
    flip(path, int(path.stat().st_size * share))
    with pytest.raises(BackupDamaged) as damaged:
        backups.drill(made, opened.key)
    assert damaged.value.params == {"name": made.name}


@pytest.mark.parametrize("name", ["backup.db", "manifest.json"])
def test_a_backup_that_lacks_a_file_is_not_used(filled: Repository, shelf: Backups, opened: vault.Vault, name: str):
    made = shelf.make(filled.store, "asked")
    (made.folder / name).unlink()
    (found,) = shelf.all()
    with pytest.raises(BackupDamaged):
        backups.drill(found, opened.key)


def test_a_manifest_that_promises_something_else_is_not_believed(
    filled: Repository, shelf: Backups, opened: vault.Vault
):
    made = shelf.make(filled.store, "asked")
    manifest = json.loads((made.folder / "manifest.json").read_text())
    (made.folder / "manifest.json").write_text(json.dumps({**manifest, "cases": 3}))
    with pytest.raises(BackupDamaged):
        backups.drill(shelf.all()[0], opened.key)


def test_a_removed_backup_is_missing(filled: Repository, shelf: Backups, opened: vault.Vault):
    made = shelf.make(filled.store, "asked")
    backups.remove(made.folder)
    with pytest.raises(BackupMissing):
        backups.drill(made, opened.key)
    assert not list(made.folder.parent.iterdir())


def test_damage_in_the_store_is_not_laundered_into_a_backup(
    filled: Repository, shelf: Backups, opened: vault.Vault, tmp_path: Path
):
    """F4: every page damaged in turn; a backup is refused, or holds nothing but what was written."""
    from aevdesk.store.database import open_store

    filled.store.close()
    path = tmp_path / "store.db"
    whole = path.read_bytes()
    refused = 0
    for page in range(1, len(whole) // 4096):
        path.write_bytes(whole)
        flip(path, page * 4096 + 100)
        try:
            store = open_store(path, opened.key, migrations.newest())
        except StoreDamaged:
            continue
        try:
            made = shelf.make(store, "asked")
        except (BackupFailed, StoreDamaged):
            refused += 1
        else:
            backups.drill(made, opened.key)
            backups.remove(made.folder)
        finally:
            store.close()
    assert refused > 5
    assert not [entry for entry in (tmp_path / "backups").iterdir() if entry.name.endswith(".part")]


def test_a_backup_that_fails_says_why_and_leaves_nothing(filled: Repository, shelf: Backups, tmp_path: Path):
    (tmp_path / "backups").write_text("in the way")
    with pytest.raises(BackupFailed) as failed:
        shelf.make(filled.store, "asked")
    assert failed.value.params["cause"] == "store_not_writable"
    assert (tmp_path / "backups").read_text() == "in the way"


def test_a_verification_that_fails_leaves_no_backup(
    filled: Repository, shelf: Backups, monkeypatch: pytest.MonkeyPatch
):
    def differ(*_: object) -> None:
        raise BackupDamaged(name="x")

    monkeypatch.setattr(backups, "verify", differ)
    with pytest.raises(BackupFailed) as failed:
        shelf.make(filled.store, "asked")
    assert failed.value.params["cause"] == "store_backup_damaged"
    assert shelf.all() == []


def test_what_a_killed_backup_left_behind_is_cleared_away_and_never_listed(
    filled: Repository, shelf: Backups, tmp_path: Path
):
    left_over = tmp_path / "backups" / "0000000001-20260101080000-aaaa.part"
    left_over.mkdir(parents=True)
    (left_over / "backup.db").write_bytes(b"half")
    assert shelf.all() == []
    shelf.make(filled.store, "asked")
    assert not left_over.exists()


def test_ninety_days_of_backups_thin_to_35_and_each_that_stays_opens(
    filled: Repository, shelf: Backups, opened: vault.Vault, clock: Clock
):
    rev = filled.cases.load("two").rev
    for day in range(0, 90, 2):
        clock.at = datetime(2026, 1, 1, 8, 0, tzinfo=UTC) + timedelta(days=day)
        rev = filled.cases.save("two", a_text(str(day)), rev)
        shelf.make(filled.store, "close")
        shelf.thin(cases.deletions(filled.store))
    made = [backup.made_at for backup in shelf.all()]
    assert made[0] == clock.at
    assert 9 <= len(made) <= 14
    assert min(moment for moment in made if moment) >= clock.at - timedelta(days=35)
    for backup in (shelf.all()[0], shelf.all()[-1]):
        backups.drill(backup, opened.key)


def test_renewing_leaves_one_backup(filled: Repository, shelf: Backups):
    for _ in range(3):
        shelf.make(filled.store, "asked")
    newest = shelf.make(filled.store, "renew")
    assert len(shelf.remove_before(newest)) == 3
    assert [backup.name for backup in shelf.all()] == [newest.name]


def test_a_backup_moved_elsewhere_opens_with_its_own_vault(filled: Repository, shelf: Backups, tmp_path: Path):
    made = shelf.make(filled.store, "asked")
    elsewhere = tmp_path / "stick"
    shutil.copytree(made.folder, elsewhere / made.name)
    (moved,) = backups.found(elsewhere)
    backups.drill(moved, vault.unlock(moved.folder, PASSPHRASE).key)


def test_a_copy_that_fails_leaves_no_bytes(filled: Repository, tmp_path: Path):
    target = tmp_path / "none" / "copy.db"
    with pytest.raises(Exception, match="store"):
        backups.copy_into(filled.store, target)
    assert not target.exists()
    assert files.STORE_NAME not in target.name
