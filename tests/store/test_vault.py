import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.store import vault
from aevdesk.store.errors import (
    MistypedRecoveryCode,
    NotWritable,
    TooLittleMemory,
    VaultDamaged,
    VaultMissing,
    VaultNewer,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from aevdesk.store.records import canonical, sha256
from tests.store.samples import CHEAP, PASSPHRASE


@pytest.fixture
def made(tmp_path: Path) -> tuple[vault.Vault, str]:
    return vault.create(tmp_path, PASSPHRASE, CHEAP)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def rewrite(
    folder: Path, change: Any, *, with_checksum: bool = True, names: tuple[str, ...] = (vault.NAME, vault.COPY)
):
    """Edits the vault files as someone with a text editor would, with the checksum made to fit or not."""
    for name in names:
        file = json.loads((folder / name).read_text())
        change(file["vault"])
        if with_checksum:
            file["sha256"] = sha256(canonical(file["vault"]))
        (folder / name).write_text(json.dumps(file))


def test_passphrase_and_code_open_the_same_random_key(made: tuple[vault.Vault, str], tmp_path: Path):
    unlocked, code = made
    assert len(unlocked.key) == 32
    assert vault.unlock(tmp_path, PASSPHRASE).key == unlocked.key
    assert vault.unlock_with_code(tmp_path, code.lower()).key == unlocked.key


def test_neither_key_nor_passphrase_nor_code_is_in_the_files(made: tuple[vault.Vault, str], tmp_path: Path):
    import base64

    unlocked, code = made
    for content in contents(tmp_path).values():
        for secret in (unlocked.key, base64.b64encode(unlocked.key), PASSPHRASE.encode(), code.encode()):
            assert secret not in content
        assert unlocked.key.hex().encode() not in content
    assert repr(unlocked) == "Vault(generation=1)"


def test_the_default_guess_costs_a_quarter_gigabyte():
    assert vault.Costs() == vault.Costs(memory_kib=262144, passes=3, lanes=4)


@pytest.mark.parametrize("typed", [unicodedata.normalize("NFD", PASSPHRASE), unicodedata.normalize("NFC", PASSPHRASE)])
def test_composed_and_decomposed_letters_are_one_passphrase(made: object, tmp_path: Path, typed: str):
    vault.unlock(tmp_path, typed)


@pytest.mark.parametrize("typed", [PASSPHRASE + " ", " " + PASSPHRASE, PASSPHRASE.upper(), "", "feil feil feil feil"])
def test_anything_else_is_a_wrong_passphrase_and_changes_nothing(made: object, tmp_path: Path, typed: str):
    before = contents(tmp_path)
    with pytest.raises(WrongPassphrase):
        vault.unlock(tmp_path, typed)
    assert contents(tmp_path) == before


def test_a_passphrase_is_never_trimmed(tmp_path: Path):
    vault.create(tmp_path, "tolv tegn her  ", CHEAP)
    vault.unlock(tmp_path, "tolv tegn her  ")


def test_a_lone_surrogate_in_a_passphrase_is_only_wrong(made: object, tmp_path: Path):
    with pytest.raises(WrongPassphrase):
        vault.unlock(tmp_path, "abc\ud800defghijkl")


@pytest.mark.parametrize("weak", ["", " ", " " * 40, "kort", "elleve tegn", "a b c d", "\t\n" * 20])
def test_a_weak_passphrase_is_refused_before_anything_is_written(tmp_path: Path, weak: str):
    with pytest.raises(WeakPassphrase) as refused:
        vault.create(tmp_path, weak, CHEAP)
    assert refused.value.params == {"characters": 12, "words": 4}
    assert not contents(tmp_path)


@pytest.mark.parametrize("strong", ["tolv tegn æø", "ei øy på is", "aaaaaaaaaaaa", "漢字" * 6])
def test_length_alone_makes_a_passphrase_strong(strong: str):
    assert vault.is_strong(strong)


def test_a_well_formed_code_of_another_vault_is_wrong_and_a_slip_is_mistyped(
    made: tuple[vault.Vault, str], tmp_path: Path
):
    from aevdesk.store import recovery_code

    with pytest.raises(WrongRecoveryCode):
        vault.unlock_with_code(tmp_path, recovery_code.make())
    with pytest.raises(MistypedRecoveryCode):
        vault.unlock_with_code(tmp_path, made[1][:-1])


def test_a_new_passphrase_replaces_the_old_one_and_keeps_key_and_code(made: tuple[vault.Vault, str], tmp_path: Path):
    unlocked, code = made
    unlocked.change_passphrase("en helt ny frase", CHEAP)
    with pytest.raises(WrongPassphrase):
        vault.unlock(tmp_path, PASSPHRASE)
    assert vault.unlock(tmp_path, "en helt ny frase").key == vault.unlock_with_code(tmp_path, code).key == unlocked.key


def test_a_new_code_replaces_the_old_one(made: tuple[vault.Vault, str], tmp_path: Path):
    unlocked, code = made
    _, newer = unlocked.new_recovery_code(CHEAP)
    with pytest.raises(WrongRecoveryCode):
        vault.unlock_with_code(tmp_path, code)
    assert vault.unlock_with_code(tmp_path, newer).key == unlocked.key


@pytest.mark.parametrize("name", [vault.NAME, vault.COPY])
@pytest.mark.parametrize("damage", [b"", b"{}", b"\0" * 500, b"[" * 3000, b"x" * 20_000, None])
def test_one_whole_file_is_enough_and_heals_the_other(
    made: tuple[vault.Vault, str], tmp_path: Path, name: str, damage: bytes | None
):
    whole = contents(tmp_path)
    (tmp_path / name).unlink() if damage is None else (tmp_path / name).write_bytes(damage)
    unlocked = vault.unlock(tmp_path, PASSPHRASE)
    vault.heal(unlocked)
    assert contents(tmp_path) == whole


def test_of_two_whole_files_the_newer_generation_counts(made: tuple[vault.Vault, str], tmp_path: Path):
    old = (tmp_path / vault.COPY).read_bytes()
    unlocked = made[0].change_passphrase("en helt ny frase", CHEAP)
    (tmp_path / vault.COPY).write_bytes(old)  # killed between the two writes
    with pytest.raises(WrongPassphrase):
        vault.unlock(tmp_path, PASSPHRASE)
    vault.heal(vault.unlock(tmp_path, "en helt ny frase"))
    assert (tmp_path / vault.COPY).read_bytes() != old
    assert unlocked.body.generation == 2


def test_no_file_is_missing_and_two_bad_ones_are_damaged(tmp_path: Path):
    with pytest.raises(VaultMissing):
        vault.unlock(tmp_path, PASSPHRASE)
    (tmp_path / vault.NAME).write_bytes(b"cut")
    with pytest.raises(VaultDamaged):
        vault.unlock(tmp_path, PASSPHRASE)


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.99])
def test_a_cut_vault_is_damaged_not_wrong(made: object, tmp_path: Path, share: float):
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(VaultDamaged):
        vault.unlock(tmp_path, PASSPHRASE)


def test_a_flipped_character_anywhere_is_damaged_not_wrong(made: object, tmp_path: Path):
    whole = (tmp_path / vault.NAME).read_bytes()
    for place in range(0, len(whole), 7):
        flipped = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        for name in (vault.NAME, vault.COPY):
            (tmp_path / name).write_bytes(flipped)
        with pytest.raises((VaultDamaged, VaultNewer)):
            vault.unlock(tmp_path, PASSPHRASE)


@pytest.mark.parametrize(
    ("part", "value"),
    [("memory_kib", 2**30), ("memory_kib", 2**21), ("memory_kib", 0), ("memory_kib", -1), ("passes", 11), ("passes", 0),
     ("lanes", 9), ("lanes", 0), ("salt", ""), ("nonce", "AAAA"), ("memory_kib", "64"), ("passes", 1.5), ("kdf", "none")],
)  # fmt: skip
def test_absurd_parameters_are_refused_before_they_cost_anything(
    made: object, tmp_path: Path, part: str, value: object
):
    rewrite(tmp_path, lambda body: body["slots"]["passphrase"].update({part: value}))
    with pytest.raises(VaultDamaged):
        vault.unlock(tmp_path, PASSPHRASE)


def test_the_header_is_bound_to_the_wrapped_key(made: tuple[vault.Vault, str], tmp_path: Path):
    """Someone who edits a header and makes the checksum fit gets nothing but a passphrase that no longer opens."""
    rewrite(tmp_path, lambda body: body.update(vault_id="0" * 32))
    with pytest.raises(WrongPassphrase):
        vault.unlock(tmp_path, PASSPHRASE)


def test_swapped_slots_do_not_open(made: tuple[vault.Vault, str], tmp_path: Path):
    def swap(body: dict[str, Any]) -> None:
        slots = body["slots"]
        slots["passphrase"], slots["recovery"] = slots["recovery"], slots["passphrase"]

    rewrite(tmp_path, swap)
    with pytest.raises(WrongPassphrase):
        vault.unlock(tmp_path, PASSPHRASE)


def test_a_vault_of_a_later_version_is_called_newer(made: object, tmp_path: Path):
    rewrite(tmp_path, lambda body: body.update(version=2))
    with pytest.raises(VaultNewer) as newer:
        vault.unlock(tmp_path, PASSPHRASE)
    assert newer.value.params == {"version": 2, "known": 1}


def test_a_folder_in_the_vaults_place_is_not_writable_and_nothing_is_made(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotWritable):
        vault.create(tmp_path / "file", PASSPHRASE, CHEAP)


def test_a_missing_folder_is_not_writable(tmp_path: Path):
    with pytest.raises(NotWritable):
        vault.create(tmp_path / "none", PASSPHRASE, CHEAP)


def test_too_little_memory_has_a_name_and_a_number(made: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    import argon2.low_level
    from argon2.exceptions import HashingError

    def refuse(*_: object) -> bytes:
        raise HashingError("Memory allocation error")

    monkeypatch.setattr(argon2.low_level, "hash_secret_raw", refuse)
    with pytest.raises(TooLittleMemory) as refused:
        vault.create(tmp_path, PASSPHRASE)
    assert refused.value.params == {"mebibytes": 256}


@given(st.text(min_size=12, max_size=40))
def test_any_passphrase_that_is_strong_opens_what_it_closed(tmp_path_factory: pytest.TempPathFactory, passphrase: str):
    if vault.is_strong(passphrase):
        folder = tmp_path_factory.mktemp("vault")
        made, _ = vault.create(folder, passphrase, CHEAP)
        assert vault.unlock(folder, passphrase).key == made.key
