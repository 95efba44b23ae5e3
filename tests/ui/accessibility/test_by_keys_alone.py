"""From an empty machine to a sealed agreement without a mouse: case 01, and case 04."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from aevdesk.desk.clock import StoppedClock
from aevdesk.rules.versions import is_sealed
from aevdesk.ui.opening_window import OpeningWindow
from tests.stories import case_01, case_04
from tests.stories.conftest import TALK
from tests.stories.keys import Keys
from tests.stories.start import PASSPHRASE, an_opening, code_on_screen, show_shell, shut

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab


@dataclass
class Seat:
    """A caseworker with a keyboard at an empty machine."""

    shell: OpeningWindow
    keys: Keys

    @property
    def case(self):
        """The case as it is now, to be compared and never changed."""
        return self.shell.window_of_desk.frame.session.case

    def blocking(self) -> list[str]:
        """What stops the signing."""
        problems = self.shell.window_of_desk.frame.session.problems
        return [f"{problem.check} at {problem.path}" for problem in problems if problem.blocks]


SANDERS_DAY = datetime(2026, 9, 15, 16, 50).astimezone()


@pytest.fixture
def seat(qtbot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Seat]:
    shell = show_shell(qtbot, an_opening(tmp_path / "lager", clock=StoppedClock(request.param)))
    yield Seat(shell, Keys(qtbot, shell))
    shut(qtbot, shell)


def go_through_first_run(seat: Seat) -> None:
    """The passphrase twice, the end of the code, the office and the name: Enter leads on."""
    keys = seat.keys
    for _ in range(2):
        keys.write(PASSPHRASE)
        keys.key(ENTER)
    keys.wait_until(lambda: keys.can_press("Skriv ut"))
    keys.write(code_on_screen(seat.shell)[-9:])
    keys.key(ENTER)
    keys.write("Nav Lundvik")
    keys.key(TAB)
    keys.write("Torunn Engebakk")
    keys.key(TAB)
    keys.write("68 05 01 99")
    keys.key(ENTER)
    keys.wait_until(lambda: seat.shell.window_of_desk is not None)


def sign_and_seal(seat: Seat) -> None:
    """Both type their names where they would draw, the person first; then it is sealed."""
    keys, facts = seat.keys, seat.case.facts
    keys.go_to("Underskrift")
    keys.tick(f"Jeg har kontrollert navn og fødselsdato: {facts.name}, {facts.national_id}")
    keys.sign(facts.name, "Bekreft signaturen")
    keys.sign("Torunn Engebakk", "Bekreft signaturen")
    keys.press("Forsegle avtalen")
    keys.wait_until(lambda: is_sealed(seat.case))


@pytest.mark.parametrize("seat", [TALK], indirect=True, ids=["5 February"])
def test_case_01_is_written_signed_and_sealed_by_keys_alone(seat: Seat):
    keys = seat.keys
    go_through_first_run(seat)
    keys.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    case_01.fill_it_in(keys)
    keys.go_to("Se over")
    assert keys.sees("Alt er på plass. Dere kan signere."), seat.blocking()
    sign_and_seal(seat)
    assert seat.case.agreement.goal == case_01.GOAL
    print(f"case 01 by keys: {keys.count} fields, {keys.struck} keys to get about")


@pytest.mark.parametrize("seat", [SANDERS_DAY], indirect=True, ids=["15 September"])
def test_case_04_is_written_signed_and_sealed_by_keys_alone(seat: Seat):
    keys = seat.keys
    go_through_first_run(seat)
    keys.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    keys.fold_the_page()
    case_04.CASE.fill_in(keys)
    keys.go_to("Se over")
    while keys.can_press("La teksten stå"):
        keys.press("La teksten stå")
    assert keys.sees("Alt er på plass. Dere kan signere."), seat.blocking()
    sign_and_seal(seat)
    assert seat.case.own_view.situation == case_04.MESSAGE
    print(f"case 04 by keys: {keys.count} fields, {keys.struck} keys to get about")
