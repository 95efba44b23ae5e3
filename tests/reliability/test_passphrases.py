"""R6: a hundred wrong passphrases cost patience and nothing else; one at full price takes under two seconds."""

import time
from pathlib import Path

import pytest

from aevdesk.store import vault
from aevdesk.store.drawer import Drawer
from aevdesk.store.errors import WrongPassphrase
from tests.store.samples import CHEAP, PASSPHRASE, TERMS, a_drawer, a_text

pytestmark = pytest.mark.rel("R6")


def test_a_hundred_wrong_passphrases_lock_nobody_out_and_wipe_nothing(tmp_path: Path):
    drawer, code = a_drawer(tmp_path / "drawer")
    drawer.create_case("one", a_text())
    drawer.close()
    before = {path: path.read_bytes() for path in drawer.folder.rglob("*") if path.is_file()}
    for number in range(100):
        with pytest.raises(WrongPassphrase) as refused:
            Drawer.open(drawer.folder, passphrase=f"feil frase {number}", terms=TERMS)
        assert 0 <= int(str(refused.value.params["wait"])) <= 30
    assert {path: path.read_bytes() for path in before} == before
    for secret in ({"passphrase": PASSPHRASE}, {"code": code}):
        opened = Drawer.open(drawer.folder, terms=TERMS, **secret)
        assert [row.id for row in opened.rows()] == ["one"]
        opened.close()


def test_at_full_price_a_wrong_passphrase_is_told_within_two_seconds(tmp_path: Path):
    vault.create(tmp_path, PASSPHRASE, CHEAP)[0].change_passphrase(PASSPHRASE, vault.Costs())
    began = time.process_time(), time.perf_counter()
    with pytest.raises(WrongPassphrase):
        vault.unlock(tmp_path, "feil feil feil feil")
    spent, waited = time.process_time() - began[0], time.perf_counter() - began[1]
    assert spent > 0.05, "a guess has become cheap"
    assert spent < 4, "a guess takes over two seconds of two cores"
    print(f"a guess: {waited:.2f} s, {spent:.2f} s of processor")
