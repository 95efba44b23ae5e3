"""A process that types into a drawer until it is killed, and says on a pipe what the disk has acknowledged.

One line a fact: "typed TICKET NUMBER SECONDS" when a key was handed over, "saved TICKET REV" after the commit.
Each text says its own number twice, at either end of some 20 kB, and the summary says it again.
"""

import os
import sys
import time
from pathlib import Path

from aevdesk.store.drawer import Drawer
from aevdesk.store.pace import Pace
from aevdesk.store.records import CaseText, Saved
from aevdesk.store.terms import Terms
from aevdesk.store.vault import Costs

PASSPHRASE = "blåbær på fjellet"
TERMS = Terms(costs=Costs(64, 1, 1), reserve_bytes=0, has_backups=False)


def text(number: int) -> CaseText:
    return CaseText(f'{{"first":{number},"middle":"{"x" * 20_000}","last":{number}}}', {"number": number})


def type_on(folder: Path, pace: Pace, pause: float) -> None:
    def tell(news: object) -> None:
        if isinstance(news, Saved):
            os.write(1, f"saved {news.ticket} {news.rev}\n".encode())

    drawer = Drawer.open(folder, passphrase=PASSPHRASE, listener=tell, terms=Terms(
        costs=TERMS.costs, pace=pace, reserve_bytes=0, has_backups=False))  # fmt: skip
    case = drawer.open_case("one")
    number = int(case.stored.summary["number"])
    while True:
        number += 1
        ticket = case.put(text(number))
        os.write(1, f"typed {ticket} {number} {time.monotonic()}\n".encode())
        time.sleep(pause)


if __name__ == "__main__":
    rest, latest, pause = (float(argument) for argument in sys.argv[2:5])
    type_on(Path(sys.argv[1]), Pace(rest=rest, latest=latest), pause)
