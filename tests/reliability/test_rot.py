"""R4, R5: single flipped bits all over a store. No wrong text ever gets out, and what is whole can be had."""

import random
from pathlib import Path

import pytest

from aevdesk.store import health, migrations
from aevdesk.store.database import open_store
from aevdesk.store.errors import CaseMissing, DamagedCase, StoreDamaged, StoreForeign
from aevdesk.store.repository import Repository
from tests.store.samples import KEY, NAME, a_repository, a_text

CASES = 30


def a_document(number: int) -> str:
    return a_text(f"{number:02} " * 2_700).doc


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """30 cases of 8 kB, and room that deleted ones left behind."""
    folder = tmp_path_factory.mktemp("whole")
    repository = a_repository(folder)
    for number in range(CASES + 10):
        repository.cases.create(f"case-{number}", a_text(f"{number:02} " * 2_700))
    for number in range(CASES, CASES + 10):
        repository.cases.delete(f"case-{number}")
    repository.store.close()
    return (folder / NAME).read_bytes()


def outcome(path: Path) -> str:
    """What the program makes of the file: a connection for each question, and no text that was not written."""
    try:
        store = open_store(path, KEY, migrations.newest())
    except (StoreDamaged, StoreForeign):
        return "damaged"
    try:
        was_healed = health.check(store)
    except StoreDamaged:
        return "damaged"
    finally:
        store.close()
    return "healed" if was_healed else "unnoticed"


def wrong_texts(path: Path) -> tuple[int, int]:
    """Read without any check of the pages, as if that had been forgotten: texts that are wrong, and that are right."""
    wrong = right = 0
    for number in range(CASES):
        try:
            store = open_store(path, KEY, migrations.newest())
        except (StoreDamaged, StoreForeign):
            continue
        try:
            is_right = Repository(store).cases.load(f"case-{number}").doc == a_document(number)
            wrong, right = wrong + (not is_right), right + is_right
        except (DamagedCase, StoreDamaged, CaseMissing):
            pass
        finally:
            store.close()
    return wrong, right


@pytest.mark.rel("R5")
def test_every_flipped_bit_is_found_or_healed_and_no_wrong_text_gets_out(whole: bytes, tmp_path: Path, flips: int):
    draw = random.Random(5)
    path = tmp_path / NAME
    seen = {"damaged": 0, "healed": 0}
    for _ in range(flips):
        flipped = bytearray(whole)
        flipped[draw.randrange(len(whole))] ^= 1 << draw.randrange(8)
        path.write_bytes(flipped)
        found = outcome(path)
        assert found != "unnoticed"
        if found == "damaged":
            assert path.read_bytes() == flipped, "a damaged file is never changed"
        else:
            assert wrong_texts(path) == (0, CASES)
        seen[found] += 1
    assert seen["damaged"]
    assert seen["healed"]
    print(f"{flips} flips: {seen}, 0 wrong texts")


@pytest.mark.rel("R5")
def test_one_bad_page_costs_few_cases(whole: bytes, tmp_path: Path, flips: int):
    draw = random.Random(6)
    path = tmp_path / NAME
    counts: list[int] = []
    for _ in range(max(5, flips // 10)):
        flipped = bytearray(whole)
        flipped[draw.randrange(4096, len(whole))] ^= 1
        path.write_bytes(flipped)
        wrong, right = wrong_texts(path)
        assert wrong == 0
        counts.append(right)
    median = sorted(counts)[len(counts) // 2]
    assert median >= CASES - 2
    print(f"median {median} of {CASES} cases readable with one bad page")
