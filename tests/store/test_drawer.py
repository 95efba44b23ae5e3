"""The whole drawer as the desk uses it, on a folder whose name is as hostile as names get."""

import os
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import SimpleQueue

import pytest

from aevdesk.store import files, health, migrations, opening, traces, vault
from aevdesk.store.backups import Backup, Backups
from aevdesk.store.database import Store, open_store
from aevdesk.store.drawer import Drawer
from aevdesk.store.errors import (
    AlreadySetUp,
    BackupFailed,
    CaseMissing,
    LogBroken,
    NotSetUp,
    StoreBusy,
    StoreDamaged,
    StoreMissing,
    VaultMissing,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from aevdesk.store.records import Notice, Saved
from aevdesk.store.terms import Terms
from aevdesk.store.vault import Costs
from aevdesk.store.writer import News
from tests.store.samples import PASSPHRASE, TERMS, a_drawer, a_sealing, a_text


def reopen(folder: Path, terms: Terms = TERMS, **secret: str) -> Drawer:
    return Drawer.open(folder, terms=terms, **(secret or {"passphrase": PASSPHRASE}))


def crash(drawer: Drawer) -> None:
    """Ends as a killed process does: nothing is saved, backed up or tidied; only the lock is gone."""
    drawer._writer.close(lambda repository: None, is_abandoned=True)


# First run and opening


def test_a_caseworker_gets_the_dear_key_derivation_the_reserve_and_backups():
    assert (Terms().costs, Terms().reserve_bytes, Terms().has_backups) == (
        Costs(256 * 1024, 3, 4),
        4 * 1024 * 1024,
        True,
    )


def test_from_first_run_over_typing_and_sealing_to_the_next_day(folder: Path):
    drawer, code = Drawer.first_run(folder, PASSPHRASE, terms=TERMS)
    case = drawer.create_case("one", a_text("a", name="Kari"))
    case.put(a_text("b", name="Kari"))
    case.flush()
    drawer.seal(case, a_sealing(), a_text("signed", name="Kari"))
    case.put(a_text("next", name="Kari"))
    assert drawer.close() is None
    drawer = reopen(folder, code=code.lower())
    (row,) = drawer.rows()
    assert (row.id, row.summary["name"]) == ("one", "Kari")
    assert drawer.load("one").doc == a_text("next").doc
    assert drawer.sealed("one")[0].doc == a_text("signed").doc
    assert drawer.notices == ()
    drawer.close()


def test_what_lies_in_the_folder_tells_nothing(folder: Path, drawer: Drawer):
    drawer.create_case("one", a_text("alvorlig depresjon", name="Kari Nordmann"))
    drawer.put_setting("caseworker", "Torunn Engebakk")
    drawer.back_up()
    drawer.close()
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for word in ("depresjon", "Kari", "Torunn"):
                assert word.encode() not in content, path
                assert word.encode("utf-16-le") not in content, path


def test_a_second_first_run_is_refused_and_changes_nothing(folder: Path, drawer: Drawer):
    drawer.create_case("one", a_text())
    with pytest.raises(AlreadySetUp):
        Drawer.first_run(folder, "en helt annen frase", terms=TERMS)
    assert [row.id for row in drawer.rows()] == ["one"]


def test_a_weak_passphrase_makes_nothing(folder: Path):
    with pytest.raises(WeakPassphrase):
        Drawer.first_run(folder, "kort", terms=TERMS)
    assert not folder.exists()


@pytest.mark.parametrize("point", ["create", "rename"])
def test_a_set_up_that_was_broken_off_is_begun_anew(folder: Path, monkeypatch: pytest.MonkeyPatch, point: str):
    class Killed(BaseException):
        pass

    with monkeypatch.context() as patched:
        if point == "create":
            patched.setattr(opening, "create_store", lambda *_: (_ for _ in ()).throw(Killed()))
        else:
            rename = Path.rename

            def once(path: Path, target: Path) -> Path:
                if path.name == vault.NAME:
                    raise Killed
                return rename(path, target)

            patched.setattr(Path, "rename", once)
        with pytest.raises(Killed):
            Drawer.first_run(folder, PASSPHRASE, terms=TERMS)
    assert not Drawer.is_set_up(folder)
    with pytest.raises(NotSetUp):
        reopen(folder)
    drawer, _ = Drawer.first_run(folder, "en helt annen frase", terms=TERMS)
    drawer.close()
    reopen(folder, passphrase="en helt annen frase").close()
    assert not [path for path in folder.iterdir() if path.name.endswith(".part")]


def test_a_store_without_a_vault_and_a_vault_without_a_store_are_told_apart(folder: Path, drawer: Drawer):
    drawer.close()
    kept = {path: path.read_bytes() for path in folder.glob("vault*.json")}
    for path in kept:
        path.unlink()
    assert Drawer.is_set_up(folder)
    with pytest.raises(VaultMissing):
        reopen(folder)
    for path, content in kept.items():
        path.write_bytes(content)
    (folder / files.STORE_NAME).unlink()
    with pytest.raises(StoreMissing):
        reopen(folder)
    with pytest.raises(AlreadySetUp):
        Drawer.first_run(folder, PASSPHRASE, terms=TERMS)


def test_an_empty_folder_is_not_set_up(tmp_path: Path):
    assert not Drawer.is_set_up(tmp_path)
    with pytest.raises(NotSetUp):
        reopen(tmp_path)


def test_who_has_the_store_open_is_named(folder: Path, drawer: Drawer):
    import os

    with pytest.raises(StoreBusy) as busy:
        reopen(folder)
    assert (busy.value.params["known"], busy.value.params["process"]) == ("yes", str(os.getpid()))
    assert busy.value.params["day"] == datetime.now().astimezone().date()
    (folder / traces.HOLDER).write_text("not json")
    with pytest.raises(StoreBusy) as busy:
        reopen(folder)
    assert busy.value.params["known"] == "no"


def test_wrong_passphrases_wait_longer_and_longer_and_end_up_in_the_log(folder: Path, drawer: Drawer):
    drawer.close()
    waits: list[object] = []
    for _ in range(10):
        with pytest.raises(WrongPassphrase) as refused:
            reopen(folder, passphrase="feil feil feil feil")
        waits.append(refused.value.params["wait"])
    assert waits == [0, 0, 1, 2, 4, 8, 16, 30, 30, 30]
    opened = reopen(folder)
    refused_entries = [
        entry for entry in opened.log_entries() if (entry.action, entry.outcome) == ("unlock", "refused")
    ]
    assert len(refused_entries) == 10
    opened.close()
    with pytest.raises(WrongPassphrase) as refused:
        reopen(folder, passphrase="feil feil feil feil")
    assert refused.value.params == {"wait": 0}


def test_a_wrong_passphrase_changes_no_file_but_the_list_of_failures(folder: Path, drawer: Drawer):
    drawer.close()
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(WrongPassphrase):
        reopen(folder, passphrase="feil feil feil feil")
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert set(after) - set(before) == {folder / traces.FAILED}
    assert all(after[path] == content for path, content in before.items())


def test_new_passphrase_and_new_code_take_the_place_of_the_old(folder: Path):
    drawer, code = a_drawer(folder)
    with pytest.raises(WrongPassphrase):
        drawer.change_passphrase("feil feil feil feil", "en helt ny frase")
    with pytest.raises(WeakPassphrase):
        drawer.change_passphrase(PASSPHRASE, "kort")
    drawer.change_passphrase(PASSPHRASE, "en helt ny frase")
    newer = drawer.new_recovery_code()
    assert [entry.action for entry in drawer.log_entries()] == ["key_change", "key_change"]
    drawer.close()
    with pytest.raises(WrongPassphrase):
        reopen(folder)
    with pytest.raises(WrongRecoveryCode):
        reopen(folder, code=code)
    reopen(folder, code=newer).close()
    reopen(folder, passphrase="en helt ny frase").close()


# What opening finds


def test_after_a_crash_the_next_start_says_when_the_last_save_was(folder: Path, drawer: Drawer):
    drawer.create_case("one", a_text())
    crash(drawer)
    opened = reopen(folder)
    (notice,) = opened.notices
    assert notice.code == "store.was_interrupted"
    assert notice.params["day"] == datetime.now().astimezone().date()
    assert [row.id for row in opened.rows()] == ["one"]
    opened.close()
    opened = reopen(folder)
    assert opened.notices == ()
    opened.close()


def test_an_older_store_that_comes_back_is_noticed(folder: Path, drawer: Drawer):
    drawer.create_case("one", a_text("a"))
    drawer.close()
    older = (folder / files.STORE_NAME).read_bytes()
    drawer = reopen(folder)
    case = drawer.open_case("one")
    for words in "bcd":
        case.put(a_text(words))
        newest = case.flush()
    drawer.close()
    (folder / files.STORE_NAME).write_bytes(older)  # as a sync service would
    drawer = reopen(folder)
    assert drawer.notices == (Notice("store.rolled_back", {"missing": 3}),)
    case = drawer.open_case("one")
    case.put(a_text("e"))
    assert case.flush() > newest
    drawer.close()


def test_a_deleted_case_that_comes_back_with_an_older_store_is_deleted_again(folder: Path, drawer: Drawer):
    drawer.create_case("one", a_text("a"))
    drawer.create_case("two", a_text("a"))
    drawer.close()
    older = (folder / files.STORE_NAME).read_bytes()
    drawer = reopen(folder)
    drawer.delete_case("one")
    drawer.close()
    (folder / files.STORE_NAME).write_bytes(older)
    drawer = reopen(folder)
    assert [row.id for row in drawer.rows()] == ["two"]
    drawer.close()


def test_torn_free_pages_are_healed_and_not_called_damage(folder: Path, drawer: Drawer):
    for number in range(6):
        drawer.create_case(f"case-{number}", a_text("x" * 30_000))
    drawer.close()
    tear_a_free_page(folder / files.STORE_NAME, vault.unlock(folder, PASSPHRASE).key)
    drawer = reopen(folder)
    assert Notice("store.healed") in drawer.notices
    assert len(drawer.rows()) == 5
    drawer.close()
    drawer = reopen(folder)
    assert drawer.notices == ()
    drawer.close()


def tear_a_free_page(path: Path, key: bytes) -> None:
    """Deletes a case without tidying up, and flips a bit on a page that is then free, amid pages that are not."""
    store = open_store(path, key, migrations.newest())
    with store.transaction() as db:
        db.execute("DELETE FROM cases WHERE id = 'case-2'")
    store.close()
    whole = path.read_bytes()
    for page in range(3, len(whole) // 4096):
        flipped = bytearray(whole)
        flipped[page * 4096 + 1000] ^= 1
        path.write_bytes(flipped)
        if is_a_false_alarm(path, key):
            return
    raise AssertionError("there is no free page")


def test_a_big_store_is_checked_in_the_first_pause(folder: Path, drawer: Drawer, monkeypatch: pytest.MonkeyPatch):
    for number in range(6):
        drawer.create_case(f"case-{number}", a_text("x" * 30_000))
    drawer.close()
    path = folder / files.STORE_NAME
    tear_a_free_page(path, vault.unlock(folder, PASSPHRASE).key)
    torn = path.read_bytes()
    monkeypatch.setattr(opening, "_CHECKED_AT_ONCE", 0)
    assert told_in_the_first_pause(folder) == Notice("store.healed")
    damaged = bytearray(torn)
    damaged[-2000] ^= 1
    path.write_bytes(damaged)
    assert told_in_the_first_pause(folder) == Notice("store.damaged")


def told_in_the_first_pause(folder: Path) -> News:
    news: SimpleQueue[News] = SimpleQueue()
    terms = replace(TERMS, idle_after=0.01, has_backups=False)
    opened = Drawer.open(folder, passphrase=PASSPHRASE, terms=terms, listener=news.put)
    assert opened.notices == ()
    told = news.get(timeout=20)
    opened.close()
    return told


def is_a_false_alarm(path: Path, key: bytes) -> bool:
    """Whether the cipher check warns though structure and every text are whole."""
    try:
        store = open_store(path, key, migrations.newest())
    except StoreDamaged:
        return False
    try:
        with store.whole_file() as db:
            is_whole = db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            has_alarm = db.execute("PRAGMA cipher_integrity_check").fetchall() != []
        health.verify_rows(store)
    except StoreDamaged:
        return False
    finally:
        store.close()
    return is_whole and has_alarm


def test_a_damaged_vault_file_is_healed_at_the_next_opening(folder: Path, drawer: Drawer):
    drawer.close()
    whole = (folder / vault.NAME).read_bytes()
    (folder / vault.NAME).write_bytes(b"cut")
    reopen(folder).close()
    assert (folder / vault.NAME).read_bytes() == (folder / vault.COPY).read_bytes() == whole


def test_the_reserve_is_held_from_the_first_run_and_taken_again_after_it_was_given(folder: Path):
    terms = replace(TERMS, reserve_bytes=10_000)
    drawer, _ = Drawer.first_run(folder, PASSPHRASE, terms=terms)
    assert (folder / "reserve.bin").stat().st_size == 10_000
    (folder / "reserve.bin").unlink()
    drawer.close()
    reopen(folder, terms).close()
    assert (folder / "reserve.bin").stat().st_size == 10_000


# Backups


def test_closing_backs_up_what_changed_and_only_then(folder: Path, drawer: Drawer):
    drawer.create_case("one", a_text())
    drawer.close()
    assert [backup.manifest.reason for backup in Drawer.backups_in(folder) if backup.manifest] == ["close"]
    reopen(folder).close()
    assert len(Drawer.backups_in(folder)) == 1


def test_sealing_backs_up_first(folder: Path, drawer: Drawer):
    case = drawer.create_case("one", a_text("draft"))
    drawer.seal(case, a_sealing(), a_text("signed"))
    (backup,) = drawer.backups()
    assert backup.manifest
    assert (backup.manifest.reason, backup.manifest.sealed) == ("seal", 0)


def test_a_backup_that_fails_is_told_and_stays_visible_until_one_succeeds(folder: Path, drawer: Drawer):
    news: SimpleQueue[News] = SimpleQueue()
    drawer.listen(news.put)
    case = drawer.create_case("one", a_text())
    (folder / "backups").write_text("in the way")
    drawer.seal(case, a_sealing(), a_text("signed"))
    told = news.get(timeout=10)
    assert isinstance(told, Notice)
    assert (told.code, told.params["cause"]) == ("store.backup_failed", "store_not_writable")
    failed = drawer.backup_state().failed
    assert isinstance(failed, BackupFailed)
    with pytest.raises(BackupFailed):
        drawer.back_up()
    (folder / "backups").unlink()
    drawer.back_up()
    assert drawer.backup_state().failed is None


def test_a_backup_that_fails_at_closing_is_returned(folder: Path, drawer: Drawer):
    drawer.create_case("one", a_text())
    (folder / "backups").write_text("in the way")
    assert isinstance(drawer.close(), BackupFailed)
    assert drawer.is_closed


def test_half_an_hour_of_work_is_backed_up_in_a_pause(folder: Path, monkeypatch: pytest.MonkeyPatch):
    made = threading.Event()
    make = Backups.make

    def tell(self: Backups, store: Store, reason: str) -> Backup:
        backup = make(self, store, reason)
        made.set()
        return backup

    monkeypatch.setattr(Backups, "make", tell)
    terms = replace(TERMS, worked=0.0, idle_after=0.01)
    drawer, _ = a_drawer(folder, terms)
    drawer.create_case("one", a_text())
    assert made.wait(20)
    assert [backup.manifest.reason for backup in drawer.backups() if backup.manifest][-1] == "work"
    drawer.close()


def test_changes_without_a_backup_for_two_days_are_overdue(folder: Path):
    at = [datetime(2026, 1, 1, 8, 0, tzinfo=UTC)]
    terms = replace(TERMS, now=lambda: at[0])
    drawer, _ = a_drawer(folder, terms)
    drawer.create_case("one", a_text())
    drawer.back_up()
    assert not drawer.backup_state().is_overdue
    at[0] += timedelta(days=3)
    assert not drawer.backup_state().is_overdue
    case = drawer.open_case("one")
    case.put(a_text("b"))
    case.flush()
    assert drawer.backup_state().is_overdue
    crash(drawer)
    drawer = reopen(folder, terms)
    assert Notice("store.backup_overdue") in drawer.notices
    drawer.close()


def test_renewed_backups_hold_nothing_of_a_deleted_case(folder: Path, drawer: Drawer):
    drawer.create_case("one", a_text())
    drawer.back_up()
    drawer.delete_case("one")
    renewed = drawer.renew_backups()
    assert [backup.name for backup in drawer.backups()] == [renewed.name]
    assert renewed.manifest
    assert renewed.manifest.cases == 0
    drawer.drill(renewed)


# Deleting, logging, remembering


def test_deleting_a_case_that_is_open_forgets_what_was_not_saved(folder: Path):
    drawer, _ = a_drawer(folder, replace(TERMS, pace=replace(TERMS.pace, rest=3600, latest=3600)))
    case = drawer.create_case("one", a_text())
    case.put(a_text("typed"))
    drawer.delete_case("one")
    assert drawer.rows() == []
    with pytest.raises(CaseMissing):
        drawer.load("one")
    drawer.close()
    assert set(traces.read_deleted(folder)) == {"one"}


def test_the_file_shrinks_when_a_case_is_deleted(folder: Path, drawer: Drawer):
    drawer.create_case("one", a_text("x" * 500_000))
    size = (folder / files.STORE_NAME).stat().st_size
    drawer.delete_case("one")
    assert (folder / files.STORE_NAME).stat().st_size < size - 400_000


def test_what_the_store_cannot_see_is_recorded_on_request(drawer: Drawer):
    drawer.create_case("one", a_text())
    drawer.record("export", outcome="docx", case_id="one", document_id="one/1")
    assert [(entry.action, entry.outcome) for entry in drawer.log_entries("one")] == [
        ("create", "ok"),
        ("export", "docx"),
    ]
    assert drawer.log_entries("two") == []


def test_a_log_cut_short_shows_against_the_anchors_in_the_backups(drawer: Drawer):
    drawer.create_case("one", a_text())
    drawer.back_up()
    drawer.check_log()

    def cut(repository: object) -> None:
        with repository.store.transaction() as db:
            db.execute("DROP TRIGGER access_log_delete_refused")
            db.execute("DELETE FROM access_log")

    drawer._writer.do(cut)
    with pytest.raises(LogBroken):
        drawer.check_log()


def test_settings_are_remembered_inside_the_store(folder: Path, drawer: Drawer):
    drawer.put_setting("office", {"name": "Nav Lundvik"})
    drawer.close()
    drawer = reopen(folder)
    assert drawer.setting("office") == {"name": "Nav Lundvik"}
    assert drawer.settings() == {"office": {"name": "Nav Lundvik"}}
    assert drawer.setting("theme", "system") == "system"
    drawer.close()


# The store that is thrown away


def test_a_throw_away_store_is_encrypted_too_and_gone_at_closing():
    drawer = Drawer.throw_away()
    folder = drawer.folder
    drawer.create_case("one", a_text("alvorlig depresjon"))
    drawer.seal(drawer.open_case("one"), a_sealing(), a_text("signed"))
    assert b"depresjon" not in (folder / files.STORE_NAME).read_bytes()  # POSIX: this loses the lock, and that is all
    assert drawer.backups() == []
    assert not (folder / "reserve.bin").exists()
    drawer.close()
    assert not folder.exists()


def test_what_a_crash_left_of_a_throw_away_store_is_swept_later_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    left, in_use, kept = (Drawer.throw_away() for _ in range(3))
    (kept.folder / "thrown-away").unlink()  # somebody keeps a store among the temporary files
    for drawer in (left, in_use, kept):
        drawer._is_temporary = False
        drawer.close()
    a_month_ago = time.time() - 30 * 24 * 3600
    for drawer in (left, kept):
        for file in (*drawer.folder.iterdir(), drawer.folder):
            os.utime(file, (a_month_ago, a_month_ago))
    Drawer.throw_away().close()
    assert set(tmp_path.iterdir()) == {in_use.folder, kept.folder}


def test_only_the_throw_away_store_is_cheap_to_guess(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    seen: list[Costs] = []
    monkeypatch.setattr(opening.vault, "create", lambda folder, passphrase, costs: seen.append(costs) or 1 / 0)
    for make in (lambda: Drawer.first_run(tmp_path / "x", PASSPHRASE), Drawer.throw_away):
        with pytest.raises(ZeroDivisionError):
            make()
    assert seen == [Costs(256 * 1024, 3, 4), Costs(64, 1, 1)]


def test_the_listener_hears_of_saves(drawer: Drawer):
    news: SimpleQueue[News] = SimpleQueue()
    drawer.listen(news.put)
    case = drawer.create_case("one", a_text())
    ticket = case.put(a_text("typed"))
    saved = news.get(timeout=10)
    assert isinstance(saved, Saved)
    assert saved.ticket == ticket
