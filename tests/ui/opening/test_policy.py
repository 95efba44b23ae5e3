"""What IT has decided for the computer, as the caseworker meets it: filled in, or grey with who decided it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from aevdesk.cli import cli
from aevdesk.desk.opening import Opening
from aevdesk.desk.policy import read_policy
from aevdesk.ui.theme import look
from tests.stories.start import PASSPHRASE, code_on_screen, go_through_first_run

POLICY = """
decided_by = "IT i Lundvik"
[defaults]
name = "Nav Lundvik"
phone = "68 05 00 00"
screen_language = "nn"
[locked]
place = "Rådhuset"
lock_after_minutes = 3
theme = "dark"
"""
DECIDED = "Bestemt av IT i Lundvik. Be dei endre det om det ikkje passar."


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    file = tmp_path / "policy.toml"
    file.write_text(POLICY, encoding="utf-8")
    return file


@pytest.fixture
def governed(opening: Opening, policy: Path) -> Opening:
    opening.policy = read_policy(policy)
    return opening


def test_the_first_run_begins_with_the_defaults_and_locked_fields_are_grey(show, governed: Opening):
    shell, hands = show(governed)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Vis det du skriv")
    hands.press("Neste: Naudkode")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))
    hands.type("Skriv dei to siste gruppene", " ".join(code_on_screen(shell).split("-")[-2:]))
    hands.press("Neste: Kontoret ditt")
    assert hands.field("Nav-kontor").value() == "Nav Lundvik"
    assert hands.field("Telefon").value() == "68 05 00 00"
    assert hands.field("Møtestad").value() == "Rådhuset"
    assert not hands.field("Møtestad").editor.isEnabled()
    assert hands.field("Nav-kontor").editor.isEnabled()
    assert hands.sees(DECIDED)
    hands.type("Namnet ditt", "Torunn Engebakk")
    hands.press("Opne aevdesk")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    assert shell.desk.office.place == "Rådhuset"
    assert look().mode == "dark"
    now = [0.0]
    shell.idle._clocks = (lambda: now[0],)
    shell.idle.start(shell.idle._minutes)
    now[0] = 179
    shell.idle.look()
    assert shell.window_of_desk is not None
    now[0] = 181
    shell.idle.look()
    hands.wait_until(lambda: shell.window_of_desk is None)


def test_the_settings_show_what_is_locked_and_by_whom(show, governed: Opening):
    shell, hands = show(governed)
    desk, _code = governed.set_up(PASSPHRASE)
    desk.remember(desk.office.model_copy(update={"caseworker": "Torunn Engebakk", "lock_after_minutes": 20}))
    desk.close()
    shell.shut()
    shell, hands = show(governed)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Lås opp")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    shell.window_of_desk.show_full("settings")
    hands.press("Passordfrase og naudkode")
    assert hands.field("Lås etter").value() == "3"
    assert not hands.field("Lås etter").editor.isEnabled()
    assert hands.sees(DECIDED)


def test_what_cannot_be_used_is_told_when_one_comes_in_and_the_rest_holds(show, opening: Opening, policy: Path):
    policy.write_text(POLICY.replace('"nn"', '"nb"').replace('"dark"', '"rosa"'), encoding="utf-8")
    opening.policy = read_policy(policy)
    shell, hands = show(opening)
    go_through_first_run(hands, shell)
    assert hands.sees("Oppsettet som gjelder for hele maskinen, kunne ikke brukes fullt ut")
    assert hands.sees("locked.theme")
    assert shell.desk.office.lock_after_minutes == 3


def test_the_command_says_what_a_file_decides_or_what_is_wrong_with_it(policy: Path, tmp_path: Path):
    said = CliRunner().invoke(cli, ["policy", str(policy)])
    assert said.exit_code == 0
    assert 'forvalg   name = "Nav Lundvik"' in said.output
    assert "låst      lock_after_minutes = 3" in said.output
    policy.write_text("[locked]\ncolour = 1\n", encoding="utf-8")
    said = CliRunner().invoke(cli, ["policy", str(policy)])
    assert said.exit_code == 1
    assert "locked.colour" in said.stderr
    assert CliRunner().invoke(cli, ["policy", str(tmp_path / "none.toml")]).exit_code == 2
