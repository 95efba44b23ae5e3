"""Runs inside a small disk that it fills itself: what the drawer does when there is no room left, as JSON on stdout."""

import json
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from aevdesk.store.drawer import Drawer
from aevdesk.store.errors import StoreError
from aevdesk.store.pace import Pace
from aevdesk.store.records import Saved
from tests.store.samples import PASSPHRASE, TERMS, a_sealing, a_text

DISK = Path(sys.argv[1])
FILLER = DISK / "filler"


def fill(left: int = 0) -> None:
    """Takes all room but `left` bytes."""
    with FILLER.open("ab", buffering=0) as file:
        for size in (65536, 4096, 512, 1):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                continue
    if left:
        with FILLER.open("ab") as file:
            file.truncate(max(0, file.tell() - left))


def attempt(work: Any) -> dict[str, Any]:
    try:
        work()
    except StoreError as error:
        return {"code": error.code, "params": {name: str(value) for name, value in error.params.items()}}
    return {"code": "ok"}


def main() -> None:
    news: SimpleQueue[Any] = SimpleQueue()
    terms = replace(TERMS, reserve_bytes=200_000, pace=Pace(rest=0.05, latest=0.1, retry=0.5), has_backups=False)
    folder = DISK / "drawer"
    drawer, _ = Drawer.first_run(folder, PASSPHRASE, terms=terms, listener=news.put)
    case = drawer.create_case("one", a_text("before"))
    found: dict[str, Any] = {"reserve": (folder / "reserve.bin").exists()}

    fill()
    case.put(a_text("a" * 20_000))
    first = news.get(timeout=20)
    found["with reserve"] = {"saved": isinstance(first, Saved), "low": getattr(first, "is_disk_low", None)}
    found["reserve given"] = not (folder / "reserve.bin").exists()

    fill()
    case.put(a_text("b" * 400_000))
    second = news.get(timeout=20)
    found["without"] = {"saved": isinstance(second, Saved), "code": getattr(getattr(second, "error", None), "code", None),
                        "params": getattr(getattr(second, "error", None), "params", None)}  # fmt: skip
    found["old version"] = drawer.load("one").doc == a_text("a" * 20_000).doc
    found["backup"] = attempt(lambda: drawer.back_up())
    found["seal"] = attempt(lambda: drawer.seal(case, a_sealing(1, agreement=b"x" * 300_000), a_text("signed")))
    found["setting"] = attempt(lambda: drawer.put_setting("note", "x" * 400_000))
    found["passphrase"] = attempt(lambda: drawer.change_passphrase(PASSPHRASE, "en helt ny frase"))
    found["close"] = attempt(drawer.close)
    found["still open"] = not drawer.is_closed
    found["left over"] = sorted(path.name for path in folder.rglob("*") if path.name.endswith(".part"))

    FILLER.unlink()
    freed = time.monotonic()
    while not isinstance(news.get(timeout=20), Saved):
        pass
    found["resumed after"] = time.monotonic() - freed
    found["new version"] = drawer.load("one").doc == a_text("b" * 400_000).doc
    found["closed"] = attempt(drawer.close)
    again = Drawer.open(folder, passphrase=PASSPHRASE, terms=terms)
    found["opens with the old passphrase"] = again.load("one").doc == a_text("b" * 400_000).doc
    found["healthy"] = again.notices == ()
    again.close()
    found["threads"] = [thread.name for thread in threading.enumerate() if thread.name == "aevdesk-writer"]
    print(json.dumps(found))


if __name__ == "__main__":
    main()
