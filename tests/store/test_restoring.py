"""Getting back what was there: from a backup, on another machine, from a damaged store."""

import hashlib
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from aevdesk.store import backups, files, restoring, traces
from aevdesk.store.backups import Backup
from aevdesk.store.drawer import Drawer
from aevdesk.store.errors import BackupDamaged, StoreBusy, StoreDamaged, WrongPassphrase
from tests.store.samples import PASSPHRASE, TERMS, a_drawer, a_long_text, a_sealing, a_text, contents, lay_out


@cache
def with_three_cases() -> tuple[dict[str, bytes], str]:
    """A closed drawer with three cases, one of them sealed, and a backup from its closing; and its code."""
    with TemporaryDirectory() as folder:
        drawer, code = a_drawer(Path(folder) / "drawer")
        for case_id in ("one", "two", "three"):
            drawer.create_case(case_id, a_long_text(case_id))
        drawer.seal(drawer.open_case("one"), a_sealing(), a_text("signed"))
        drawer.put_setting("office", "Nav Lundvik")
        drawer.close()
        return contents(drawer.folder), code


@pytest.fixture
def code(folder: Path) -> str:
    files, code = with_three_cases()
    lay_out(files, folder)
    return code


def open_drawer(folder: Path, **secret: str) -> Drawer:
    return Drawer.open(folder, terms=TERMS, **(secret or {"passphrase": PASSPHRASE}))


def newest(folder: Path) -> Backup:
    return Drawer.backups_in(folder)[0]


def flip(path: Path, *places: int) -> None:
    content = bytearray(path.read_bytes())
    for place in places:
        content[place] ^= 1
    path.write_bytes(content)


def test_a_backup_comes_back_whole_and_the_store_that_was_there_is_kept(folder: Path, code: str):
    live = folder / files.STORE_NAME
    live.write_bytes(b"ruined" * 1000)
    before = hashlib.sha256(live.read_bytes()).hexdigest()
    aside = Drawer.restore(folder, newest(folder), passphrase=PASSPHRASE)
    assert aside
    assert hashlib.sha256(aside.read_bytes()).hexdigest() == before
    drawer = open_drawer(folder)
    assert {row.id for row in drawer.rows()} == {"one", "two", "three"}
    assert drawer.load("two").doc == a_long_text("two").doc
    assert drawer.sealed_file("one", 1, "agreement.pdf") == a_sealing().files["agreement.pdf"]
    assert drawer.setting("office") == "Nav Lundvik"
    assert [entry.action for entry in drawer.log_entries()][-1] == "restore"
    assert drawer.notices == ()
    drawer.close()


def test_a_backup_opens_on_an_empty_machine_with_the_code_alone(folder: Path, code: str, tmp_path: Path):
    stick = tmp_path / "stick"
    shutil.copytree(newest(folder).folder, stick / newest(folder).name)
    (found,) = backups.found(stick)
    elsewhere = tmp_path / "new machine"
    assert Drawer.restore(elsewhere, found, code=code) is None
    drawer = open_drawer(elsewhere, code=code)
    assert len(drawer.rows()) == 3
    drawer.close()
    open_drawer(elsewhere).close()


def test_every_backup_of_the_shelf_can_be_restored(folder: Path, code: str):
    for backup in Drawer.backups_in(folder):
        Drawer.restore(folder, backup, passphrase=PASSPHRASE)
        open_drawer(folder).close()


def test_a_deleted_case_does_not_come_back(folder: Path, code: str):
    old = newest(folder)
    drawer = open_drawer(folder)
    drawer.delete_case("two")
    drawer.close()
    Drawer.restore(folder, old, passphrase=PASSPHRASE)
    drawer = open_drawer(folder)
    assert {row.id for row in drawer.rows()} == {"one", "three"}
    drawer.close()


def test_a_deleted_case_does_not_come_back_from_a_lost_store_either(folder: Path, code: str):
    old = newest(folder)
    drawer = open_drawer(folder)
    drawer.delete_case("two")
    drawer.close()
    (folder / files.STORE_NAME).unlink()
    Drawer.restore(folder, old, passphrase=PASSPHRASE)
    drawer = open_drawer(folder)
    assert {row.id for row in drawer.rows()} == {"one", "three"}
    drawer.close()


def test_revisions_go_on_above_all_that_were_ever_handed_out(folder: Path, code: str):
    old = newest(folder)
    drawer = open_drawer(folder)
    case = drawer.open_case("two")
    case.put(a_text("later"))
    later = case.flush()
    drawer.close()
    Drawer.restore(folder, old, passphrase=PASSPHRASE)
    drawer = open_drawer(folder)
    case = drawer.open_case("two")
    case.put(a_text("again"))
    assert case.flush() > later
    assert drawer.check_log()
    drawer.close()


def test_a_damaged_backup_changes_nothing(folder: Path, code: str):
    backup = newest(folder)
    flip(backup.folder / "backup.db", 30_000)
    before = (folder / files.STORE_NAME).read_bytes()
    with pytest.raises(BackupDamaged):
        Drawer.restore(folder, backup, passphrase=PASSPHRASE)
    assert (folder / files.STORE_NAME).read_bytes() == before
    assert not (folder / restoring.ASIDE).exists()


def test_a_wrong_passphrase_restores_nothing(folder: Path, code: str):
    with pytest.raises(WrongPassphrase):
        Drawer.restore(folder, newest(folder), passphrase="feil feil feil feil")


def test_a_store_in_use_is_not_replaced(folder: Path, code: str):
    drawer = open_drawer(folder)
    with pytest.raises(StoreBusy):
        Drawer.restore(folder, newest(folder), passphrase=PASSPHRASE)
    drawer.close()


def test_after_a_new_passphrase_the_old_backup_opens_with_the_new_one_here(folder: Path, code: str):
    old = newest(folder)
    drawer = open_drawer(folder)
    drawer.change_passphrase(PASSPHRASE, "en helt ny frase")
    drawer.close()
    Drawer.restore(folder, old, passphrase="en helt ny frase")
    with pytest.raises(WrongPassphrase):
        open_drawer(folder)
    open_drawer(folder, passphrase="en helt ny frase").close()


def test_a_journal_left_alone_is_not_rolled_back_into_the_restored_store(folder: Path, code: str):
    (folder / files.STORE_NAME).unlink()
    (folder / f"{files.STORE_NAME}-journal").write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(600))
    Drawer.restore(folder, newest(folder), passphrase=PASSPHRASE)
    drawer = open_drawer(folder)
    assert len(drawer.rows()) == 3
    drawer.close()


# A damaged store


def test_a_damaged_store_is_not_opened_and_not_touched(folder: Path, code: str):
    live = folder / files.STORE_NAME
    flip(live, live.stat().st_size - 2000)
    before = live.read_bytes()
    with pytest.raises(StoreDamaged):
        open_drawer(folder)
    assert live.read_bytes() == before
    assert traces.read_holder(folder) is None


def test_salvage_keeps_all_but_what_lay_on_the_bad_page(folder: Path, code: str):
    live = folder / files.STORE_NAME
    whole = live.read_bytes()
    shutil.rmtree(folder / backups.FOLDER)
    outcomes: list[tuple[int, int]] = []
    for page in range(1, len(whole) // 4096, 7):
        live.write_bytes(whole)
        flip(live, page * 4096 + 50)
        saved = Drawer.salvage(folder, passphrase=PASSPHRASE)
        drawer = open_drawer(folder)
        for case_id in saved.rescued:
            expected = a_text("signed") if case_id == "one" else a_long_text(case_id)
            assert drawer.load(case_id).doc == expected.doc
        for version in drawer.sealed("one") if "one" in saved.rescued else []:
            assert drawer.sealed_file("one", version.number, "agreement.pdf") == a_sealing().files["agreement.pdf"]
        drawer.check_log()
        drawer.close(is_abandoned=True)
        shutil.rmtree(folder / backups.FOLDER, ignore_errors=True)
        outcomes.append((len(saved.rescued), len(saved.lost)))
    median = sorted(rescued for rescued, _ in outcomes)[len(outcomes) // 2]
    assert median >= 2
    assert any(rescued == 2 and lost == 1 for rescued, lost in outcomes)


def test_what_salvage_cannot_read_comes_from_the_newest_whole_backup(folder: Path, code: str):
    drawer = open_drawer(folder)
    case = drawer.open_case("two")
    case.put(a_text("newer"))
    case.flush()
    drawer._writer.close(lambda repository: None)  # no backup of the newer text
    live = folder / files.STORE_NAME
    flip(live, *range(4096 + 50, live.stat().st_size, 4096))
    saved = Drawer.salvage(folder, passphrase=PASSPHRASE)
    assert (saved.rescued, saved.older, saved.lost, saved.lost_sealed) == ((), ("one", "three", "two"), (), ())
    drawer = open_drawer(folder)
    assert drawer.load("two").doc == a_long_text("two").doc
    assert drawer.sealed_file("one", 1, "agreement.pdf") == a_sealing().files["agreement.pdf"]
    assert [entry.action for entry in drawer.log_entries()][-1] == "salvage"
    drawer.close()
    assert saved.aside


def test_salvaging_a_whole_store_loses_nothing(folder: Path, code: str):
    saved = Drawer.salvage(folder, passphrase=PASSPHRASE)
    assert (saved.rescued, saved.older, saved.lost) == (("one", "three", "two"), (), ())
    drawer = open_drawer(folder)
    assert drawer.load("two").doc == a_long_text("two").doc
    assert drawer.setting("office") == "Nav Lundvik"
    assert [entry.action for entry in drawer.log_entries()][-1] == "salvage"
    drawer.close()


def test_salvage_brings_no_deleted_case_back(folder: Path, code: str):
    drawer = open_drawer(folder)
    drawer.delete_case("two")
    drawer.close()
    saved = Drawer.salvage(folder, passphrase=PASSPHRASE)
    assert saved.rescued == ("one", "three")
    assert saved.older == ()


def test_a_store_in_use_is_not_salvaged(folder: Path, code: str):
    drawer = open_drawer(folder)
    with pytest.raises(StoreBusy):
        Drawer.salvage(folder, passphrase=PASSPHRASE)
    drawer.close()
