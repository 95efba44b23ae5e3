"""A scan that waits for its seal: kept with the draft, rescued with it, and never handed out damaged."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from aevdesk.store import files
from aevdesk.store.drawer import Drawer
from aevdesk.store.errors import CaseMissing, StoreError
from tests.seal.conftest import SCAN
from tests.store.samples import PASSPHRASE, TERMS, a_drawer, a_text

MORNING = datetime(2026, 2, 5, 9, 0, tzinfo=UTC)


def with_scan(folder: Path, scan: bytes = SCAN) -> Drawer:
    drawer, _ = a_drawer(folder, replace(TERMS, has_backups=False))
    drawer.create_case("one", a_text()).close()
    drawer.attach("one", "scan", scan)
    return drawer


def opened(folder: Path) -> Drawer:
    return Drawer.open(folder, passphrase=PASSPHRASE, terms=TERMS)


def test_it_is_there_after_the_next_start_replaced_by_a_better_one_and_gone_when_taken_away(tmp_path: Path):
    with_scan(tmp_path).close()
    drawer = opened(tmp_path)
    assert drawer.attached("one", "scan") == SCAN
    drawer.attach("one", "scan", b"%PDF-1.7 better")
    assert drawer.attached("one", "scan") == b"%PDF-1.7 better"
    drawer.detach("one", "scan")
    assert drawer.attached("one", "scan") is None
    with pytest.raises(CaseMissing):
        drawer.attach("another", "scan", SCAN)
    drawer.close()


def test_it_is_rescued_with_its_case(tmp_path: Path):
    with_scan(tmp_path).close()
    assert Drawer.salvage(tmp_path, passphrase=PASSPHRASE).rescued == ("one",)
    drawer = opened(tmp_path)
    assert drawer.attached("one", "scan") == SCAN
    drawer.close()


def test_wherever_the_store_rots_it_comes_back_whole_or_not_at_all(tmp_path: Path):
    scan = b"%PDF-1.4\n" + bytes(range(256)) * 120
    with_scan(tmp_path, scan).close()
    live = tmp_path / files.STORE_NAME
    whole, refused = live.read_bytes(), 0
    for page in range(1, len(whole) // 4096, 3):
        rotten = bytearray(whole)
        rotten[page * 4096 + 2000] ^= 1
        live.write_bytes(bytes(rotten))
        try:
            drawer = opened(tmp_path)
        except StoreError:
            refused += 1
            continue
        try:
            assert drawer.attached("one", "scan") == scan
        except StoreError:
            refused += 1
        finally:
            drawer.close(is_abandoned=True)
    assert refused >= 2


def test_a_clock_that_was_set_back_is_seen_but_not_one_that_was_put_right(tmp_path: Path):
    hours = [MORNING]
    drawer, _ = a_drawer(tmp_path, replace(TERMS, now=lambda: hours[-1]))
    assert not drawer.is_clock_back()
    drawer.create_case("one", a_text()).close()
    for moved, is_back in ((0, False), (60, False), (-9, False), (-11, True), (-60 * 24 * 400, True)):
        hours.append(MORNING + timedelta(minutes=moved))
        assert drawer.is_clock_back() is is_back, moved
    drawer.close()
