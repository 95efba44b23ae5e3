"""Writes to a store in every way there is and acknowledges each write, while strace records it. One thread."""

import os
import random
import sys
from pathlib import Path

from aevdesk.store import database
from aevdesk.store.repository import Repository
from tests.store.samples import a_sealing, a_text, reopened


def work(folder: Path, saves: int) -> None:
    repository = Repository(reopened(folder))
    draw = random.Random(1)
    rev = repository.cases.load("one").rev
    for number in range(saves):
        if number % 10 == 3:
            repository.cases.open("one")
        if number % 10 == 5:
            repository.cases.create(f"case-{number}", a_text("x" * draw.randrange(20_000)))
        if number % 10 == 9:
            repository.cases.delete(f"case-{number - 4}")
        if number % 25 == 24:
            rev = repository.sealed.seal("one", a_sealing(number), a_text("signed"), rev)
        rev = repository.cases.save("one", a_text("y" * draw.randrange(400, 24_000), number=number), rev)
        os.write(1, f"ack {rev}\n".encode())
    repository.store.close()


if __name__ == "__main__":
    if sys.argv[3:] == ["careless"]:
        database.PRAGMAS["synchronous"] = 0
    work(Path(sys.argv[1]), int(sys.argv[2]))
