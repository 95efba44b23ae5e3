"""What the store's tests start from: real stores, with a key derivation that costs next to nothing."""

import json
from pathlib import Path
from typing import Any

from aevdesk.store import migrations
from aevdesk.store.database import Store, create_store, open_store
from aevdesk.store.pace import Pace
from aevdesk.store.records import CaseText, Sealing
from aevdesk.store.repository import Repository
from aevdesk.store.terms import Terms
from aevdesk.store.vault import Costs

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


def a_store(folder: Path, key: bytes = KEY) -> Store:
    """A new, open, empty store of today's schema."""
    store = create_store(folder / NAME, key)
    migrations.migrate(store, lambda: None)
    return store


def reopened(folder: Path, key: bytes = KEY) -> Store:
    """The store in `folder`, opened as the program opens it."""
    return open_store(folder / NAME, key, migrations.newest())


def a_repository(folder: Path) -> Repository:
    """A new store with its cases, log, sealed versions and settings."""
    return Repository(a_store(folder))
