"""What the store's tests start from: real stores, with a key derivation that costs next to nothing."""

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aevdesk.store import migrations
from aevdesk.store.database import Store, create_store, open_store
from aevdesk.store.drawer import Drawer
from aevdesk.store.pace import Pace
from aevdesk.store.records import CaseText, Sealing
from aevdesk.store.repository import Repository
from aevdesk.store.terms import Terms
from aevdesk.store.vault import Costs
from aevdesk.store.writer import Listener

PASSPHRASE = "blåbær på fjellet"
CHEAP = Costs(memory_kib=64, passes=1, lanes=1)
TERMS = Terms(costs=CHEAP, pace=Pace(rest=0.02, latest=0.05, retry=0.05), reserve_bytes=0)
KEY = bytes(range(32))
NAME = "store.db"


def a_text(words: str = "Vil tilbake i full stilling.", **summary: Any) -> CaseText:
    """A case text around some words of the case's own."""
    return CaseText(json.dumps({"words": words}, ensure_ascii=False), {"name": "Kari", **summary})


def a_long_text(mark: str) -> CaseText:
    """Some 32 kB: too long for one page, so that most of it lies on overflow pages."""
    return a_text(mark + " " + "x" * 32_000 + " " + mark)


def a_sealing(number: int = 1, **files: bytes) -> Sealing:
    """A sealed version of two small files."""
    files = {f"{name}.pdf": content for name, content in files.items()} or {"agreement.pdf": b"%PDF-1.7 agreement"}
    return Sealing(number, content='{"goal":"work"}', seal=f'{{"number":{number}}}', files=files)


def made_store(folder: Path, key: bytes = KEY) -> Store:
    """A new, open, empty store of today's schema, made as the program makes it."""
    store = create_store(folder / NAME, key)
    migrations.migrate(store, lambda: None)
    return store


@cache
def _empty(key: bytes) -> bytes:
    with TemporaryDirectory() as folder:
        made_store(Path(folder), key).close()
        return (Path(folder) / NAME).read_bytes()


def a_store(folder: Path, key: bytes = KEY) -> Store:
    """An open, empty store of today's schema, copied from one that was made once: making one syncs the disk often."""
    (folder / NAME).write_bytes(_empty(key))
    return reopened(folder, key)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a closed drawer by its place in the folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def lay_out(files: dict[str, bytes], folder: Path) -> None:
    """The opposite of `contents`."""
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


@cache
def _first_run() -> tuple[dict[str, bytes], str]:
    with TemporaryDirectory() as folder:
        drawer, code = Drawer.first_run(Path(folder) / "drawer", PASSPHRASE, terms=replace(TERMS, has_backups=False))
        drawer.close()
        return contents(drawer.folder), code


def a_drawer(folder: Path, terms: Terms = TERMS, listener: Listener | None = None) -> tuple[Drawer, str]:
    """An open drawer as after its first run, and its recovery code; copied, since making one takes a while."""
    files, code = _first_run()
    lay_out(files, folder)
    return Drawer.open(folder, passphrase=PASSPHRASE, terms=terms, listener=listener), code


def reopened(folder: Path, key: bytes = KEY) -> Store:
    """The store in `folder`, opened as the program opens it."""
    return open_store(folder / NAME, key, migrations.newest())


def a_repository(folder: Path) -> Repository:
    """A new store with its cases, log, sealed versions and settings."""
    return Repository(a_store(folder))
