"""R1 on the screen: the real program is killed while somebody types, and nothing it had acknowledged is lost."""

import os
import random
import subprocess
import sys
import threading
import time

import pytest

from aevdesk.case.files import read_case
from aevdesk.desk.office import Office
from aevdesk.desk.opening import Opening
from tests.stories.start import PASSPHRASE

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9")
_TOO_LONG = 60.0


def type_until_killed(opening: Opening, after: float) -> list[list[str]]:
    """What the program said before it was killed, `after` seconds after its first save."""
    command = [sys.executable, "-m", "tests.stories.typist", PASSPHRASE]
    given = {**os.environ, "AEVDESK_HOME": str(opening.folder), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=given) as process:
        assert process.stdout
        too_long = threading.Timer(_TOO_LONG, process.kill)
        too_long.start()
        heard: list[str] = []
        for line in process.stdout:
            heard.append(line)
            if line.startswith("saved"):
                break
        else:
            pytest.fail("the program ended before its first save")
        too_long.cancel()
        deadline = time.monotonic() + after
        while time.monotonic() < deadline:
            pass  # a busy wait ends closer to the moment that was drawn than a sleep does
        process.kill()
        heard += process.stdout.readlines()
    return [line.split() for line in heard if line.endswith("\n")]


def numbers_on_the_disk(opening: Opening) -> list[str]:
    """What stands in the field, read as the program reads it, and whether it says that it was interrupted."""
    desk = opening.unlock(PASSPHRASE)
    try:
        assert "store.was_interrupted" in [notice.code for notice in desk.drawer.notices]
        desk.drawer.check_log()
        return read_case(desk.drawer.load(desk.lines()[0].case_id).doc).own_view.situation.split()
    finally:
        desk.close()


@pytest.mark.rel("R1")
def test_no_acknowledged_letter_is_lost_to_a_kill_and_little_that_was_not(opening: Opening, ui_kills: int):
    desk, _code = opening.set_up(PASSPHRASE)
    desk.remember(Office(name="Nav Lundvik", caseworker="Torunn Engebakk", theme="light"))
    desk.new_case().save_now()
    desk.close()
    draw = random.Random(20260205)
    acknowledged, worst = 0, 0.0
    for kill in range(ui_kills):
        said = type_until_killed(opening, draw.uniform(0.0, 2.0))
        typed = [
            (int(ticket), int(number), float(at)) for word, ticket, number, at in (s for s in said if s[0] == "typed")
        ]
        last = max(int(ticket) for word, ticket, *_ in said if word == "saved")
        found = numbers_on_the_disk(opening)
        expected = [str(number) for number in range(1, len(found) + 1)]
        assert found[:-1] == expected[:-1], f"kill {kill}: not what was typed"
        assert not found or expected[-1].startswith(found[-1]), f"kill {kill}: not what was typed"
        safe = [number for ticket, number, _ in typed if ticket <= last]
        assert len(found) >= max(safe, default=0), f"kill {kill}: {max(safe)} was acknowledged, {len(found)} is there"
        lost = [at for _, number, at in typed if number > len(found)]
        worst = max(worst, typed[-1][2] - lost[0] if lost else 0.0)
        acknowledged += len(safe)
    assert acknowledged >= ui_kills
    assert worst <= 1.5
    print(f"{ui_kills} kills, {acknowledged} acknowledged numbers, 0 lost; at most {worst:.2f} s of typing lost")
