"""Unlocking: right, wrong, with the code, and all the ways in which a drawer may refuse to open."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from aevdesk.desk.opening import Opening
from aevdesk.store import files, vault
from aevdesk.store.backups import DATABASE
from aevdesk.store.errors import WrongPassphrase
from aevdesk.ui.pages.opening.unlock import UnlockPage
from tests.stories.hands import Hands
from tests.stories.start import PASSPHRASE, an_opening, unlock

from .conftest import names

pytestmark = pytest.mark.usefixtures("code")
SELECT_ALL = (Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


def fingerprint(folder: Path) -> dict[str, bytes]:
    """The files that hold what one has, as they lie there."""
    return {name: (folder / name).read_bytes() for name in (files.STORE_NAME, vault.NAME, vault.COPY)}


def tried(hands: Hands, shell, words: str) -> None:
    """Try a passphrase and wait for the answer."""
    hands.type("Passordfrase", words)
    hands.press("Lås opp")
    hands.wait_until(lambda: not shell.page.is_busy)


def test_the_passphrase_opens_the_desk_on_the_list(show, opening: Opening):
    shell, hands = show(opening)
    assert hands.sees("Sakene ligger kryptert på denne maskinen.")
    unlock(hands, shell)
    assert names(shell.desk) == ["Kari Nordli"]
    assert hands.sees("Saker")


def test_a_wrong_one_is_said_calmly_and_changes_no_file(show, opening: Opening, folder: Path):
    before = fingerprint(folder)
    shell, hands = show(opening)
    tried(hands, shell, "ikke den rette")
    assert hands.field("Passordfrase").error == "Det stemte ikke. Sjekk Caps Lock og prøv igjen."
    assert hands.window.focusWidget() is shell.page.secret.line
    hands.write(PASSPHRASE)
    hands.press("Lås opp")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    shell.shut()
    assert {k: v for k, v in fingerprint(folder).items() if k != files.STORE_NAME} == {
        k: v for k, v in before.items() if k != files.STORE_NAME
    }


def test_after_some_wrong_ones_there_is_a_growing_wait_that_counts_down_and_ends(show, opening: Opening):
    now = [1000.0]
    shell, hands = show(opening, ticks=lambda: now[0])
    page = shell.page
    for _ in range(4):
        tried(hands, shell, "feil ")
        now[0] += page.waits if page.waits < 2.0 else 0.0
        page._show_wait()
    assert page.waits == 2.0
    assert "prøv igjen om 2 sekunder" in hands.field("Passordfrase").error
    assert "Ingenting blir slettet." in hands.field("Passordfrase").error
    hands.key(*SELECT_ALL)
    hands.write(PASSPHRASE)
    hands.press("Lås opp")
    assert not page.is_busy
    assert page.unlock.missing == "Vent 2 sekunder."
    now[0] += 1.5
    page._show_wait()
    assert "prøv igjen om ett sekund" in hands.field("Passordfrase").error
    now[0] += 1.0
    page._show_wait()
    assert page.unlock.missing == ""
    hands.press("Lås opp")
    hands.wait_until(lambda: shell.window_of_desk is not None)


def test_an_empty_field_is_no_try(show, opening: Opening, folder: Path):
    _shell, hands = show(opening)
    hands.press("Lås opp")
    assert hands.field("Passordfrase").error == "Skriv passordfrasen."
    assert not (folder / "failed-unlocks.json").exists()


def test_the_code_opens_and_gives_a_new_passphrase(show, opening: Opening, code: str):
    shell, hands = show(opening)
    hands.press("Bruk nødkoden")
    hands.type("Nødkode", code.replace("-", " ").lower())
    hands.press("Lås opp")
    hands.wait_until(lambda: "Ny passordfrase" in hands.labels())
    hands.press("Lagre og åpne")
    assert hands.field("Ny passordfrase").error.startswith("For kort.")
    hands.type("Ny passordfrase", "helt nye ord nå")
    hands.type("Skriv den én gang til", "helt nye ord nå")
    hands.press("Lagre og åpne")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    assert names(shell.desk) == ["Kari Nordli"]
    assert "key_change" in [entry.action for entry in shell.desk.drawer.log_entries()]
    shell.shut()
    with pytest.raises(WrongPassphrase):
        opening.unlock(PASSPHRASE)
    opening.unlock("helt nye ord nå").close()
    opening.unlock_with_code(code).close()


def test_the_code_may_be_used_once_and_the_passphrase_kept(show, opening: Opening, code: str):
    shell, hands = show(opening)
    hands.press("Bruk nødkoden")
    hands.type("Nødkode", code)
    hands.press("Lås opp")
    hands.wait_until(lambda: hands.can_press("Åpne uten å endre"))
    hands.press("Åpne uten å endre")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    shell.shut()
    opening.unlock(PASSPHRASE).close()


def test_a_slip_in_the_code_is_told_at_once_and_costs_no_wait(show, opening: Opening, code: str):
    shell, hands = show(opening)
    hands.press("Bruk nødkoden")
    hands.type("Nødkode", code[:-1] + ("A" if code[-1] != "A" else "B"))
    hands.press("Lås opp")
    hands.wait_until(lambda: bool(hands.field("Nødkode").error))
    assert hands.field("Nødkode").error.startswith("Et tegn i koden stemmer ikke.")
    assert shell.page.waits == 0
    hands.press("Bruk passordfrasen")
    assert "Passordfrase" in hands.labels()


def test_a_drawer_that_is_open_elsewhere_says_who_has_it_and_opens_when_they_let_go(
    show, opening: Opening, folder: Path
):
    other = an_opening(folder).unlock(PASSPHRASE)
    shell, hands = show(opening, file=folder / "sak.aevsak")
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Lås opp")
    hands.wait_until(lambda: hands.sees("aevdesk er åpent et annet sted"))
    holder = json.loads((folder / "holder.json").read_text())
    assert hands.sees(f"Lageret er åpent hos {holder['user']} på maskinen {holder['machine']}")
    assert hands.sees("Vil du åpne sak.aevsak? Gå til vinduet som er åpent, og velg «Åpne fil fra kollega …»")
    other.close()
    hands.press("Prøv igjen")
    unlock(hands, shell)
    assert names(shell.desk) == ["Kari Nordli"]


def test_a_newer_drawer_is_left_alone(show, opening: Opening, folder: Path):
    newer = json.loads((folder / vault.NAME).read_text())
    newer["vault"]["version"] = 99
    for name in (vault.NAME, vault.COPY):
        (folder / name).write_text(json.dumps(newer))
    before = fingerprint(folder)
    shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Lås opp")
    hands.wait_until(lambda: hands.sees("Lageret er fra en nyere utgave"))
    assert hands.sees("Oppdater programmet. Ingenting er endret.")
    assert [button.text() for button in shell.page.buttons] == ["Lukk"]
    assert fingerprint(folder) == before


def spoil(path: Path) -> None:
    """Make a file unreadable in its middle."""
    spoilt = bytearray(path.read_bytes())
    for place in range(len(spoilt) // 4, len(spoilt), 997):
        spoilt[place] ^= 0xFF
    path.write_bytes(spoilt)


@pytest.mark.parametrize(
    ("harm", "title"),
    [
        (lambda folder: spoil(folder / files.STORE_NAME), "Lageret er skadet"),
        (lambda folder: (folder / files.STORE_NAME).unlink(), "Lageret mangler"),
        (lambda folder: (folder / files.STORE_NAME).write_bytes(b""), "Lageret mangler"),
    ],
    ids=["damaged", "missing", "empty"],
)
def test_the_newest_backup_is_offered_and_brings_the_cases_back(
    show, opening: Opening, folder: Path, harm: Callable[[Path], object], title: str
):
    harm(folder)
    shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Lås opp")
    hands.wait_until(lambda: hands.sees(title))
    assert hands.sees("én sak")
    hands.press("Åpne kopien")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    assert names(shell.desk) == ["Kari Nordli"]
    assert hands.sees("Sikkerhetskopien er åpnet")


def test_the_cases_that_are_whole_can_be_rescued_instead(show, opening: Opening, folder: Path):
    spoil(folder / files.STORE_NAME)
    shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Lås opp")
    hands.wait_until(lambda: hands.sees("Lageret er skadet"))
    hands.press("Berg de sakene som er hele")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    assert names(shell.desk) == ["Kari Nordli"]
    assert hands.sees("Sakene som er hele, er berget.")
    assert list((folder / "set-aside").rglob(files.STORE_NAME))


def test_a_damaged_backup_is_not_used_and_the_next_one_can_be(show, opening: Opening, folder: Path):
    desk = opening.unlock(PASSPHRASE)
    desk.new_case()
    desk.close()
    newest = opening.backups()[0].name
    spoil(folder / "backups" / newest / DATABASE)
    (folder / files.STORE_NAME).write_bytes(b"")
    shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Lås opp")
    hands.wait_until(lambda: hands.can_press("Åpne kopien"))
    hands.press("Åpne kopien")
    hands.wait_until(lambda: hands.sees("er ikke hel og er ikke brukt"))
    older = next(words for words in hands.all_words() if words.endswith("én sak"))
    hands.choose("Sikkerhetskopi", older)
    hands.press("Åpne kopien")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    assert names(shell.desk) == ["Kari Nordli"]


@pytest.mark.parametrize("is_spoilt", [False, True], ids=["missing", "damaged"])
def test_the_key_file_is_fetched_back_without_losing_what_came_after_the_backup(
    show, opening: Opening, folder: Path, is_spoilt: bool
):
    desk = opening.unlock(PASSPHRASE)
    desk.drawer.back_up()
    session = desk.new_case()
    session.set(("facts", "name"), "Nyere Sak")
    session.save_now()
    desk.drawer._terms = desk.drawer._terms.__class__(has_backups=False)
    desk.close()
    for name in (vault.NAME, vault.COPY):
        (folder / name).write_text("{") if is_spoilt else (folder / name).unlink()
    shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Lås opp")
    hands.wait_until(lambda: hands.sees("Nøkkelfilen må hentes tilbake"))
    hands.press("Hent nøkkelfilen")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    assert names(shell.desk) == ["Kari Nordli", "Nyere Sak"]


def test_a_wrong_passphrase_for_the_backup_is_asked_for_again(show, opening: Opening, folder: Path):
    for name in (vault.NAME, vault.COPY):
        (folder / name).unlink()
    shell, hands = show(opening)
    hands.type("Passordfrase", "ikke den rette")
    hands.press("Lås opp")
    hands.wait_until(lambda: hands.can_press("Hent nøkkelfilen"))
    hands.press("Hent nøkkelfilen")
    hands.wait_until(lambda: isinstance(shell.page, UnlockPage))
    assert hands.field("Passordfrase").error.startswith("Det stemte ikke.")


def test_without_any_backup_one_is_told_so(show, opening: Opening, folder: Path):
    import shutil

    shutil.rmtree(folder / "backups")
    (folder / files.STORE_NAME).write_bytes(b"")
    shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Lås opp")
    hands.wait_until(lambda: hands.sees("Det ligger ingen sikkerhetskopi på denne maskinen."))
    assert [button.text() for button in shell.page.buttons] == ["Prøv igjen", "Lukk"]


def test_who_was_interrupted_is_welcomed_back_and_led_to_the_latest_case(show, opening: Opening, folder: Path):
    holder = {"process": "1", "user": "t", "machine": "m", "since": "2026-11-20T14:47:00.000+00:00"}
    (folder / "holder.json").write_text(json.dumps(holder))
    shell, hands = show(opening)
    unlock(hands, shell)
    assert hands.sees("Velkommen tilbake.")
    assert hands.sees("Programmet ble lukket uventet. Alt som var lagret")
    hands.press("Fortsett der du var")
    assert shell.window_of_desk.frame.session.case.facts.name == "Kari Nordli"


def test_the_next_start_looks_like_the_last_time(show, opening: Opening):
    shell, hands = show(opening)
    unlock(hands, shell)
    shell.desk.remember(shell.desk.office.model_copy(update={"screen_language": "nn", "theme": "dark"}))
    shell.close()
    hands.wait_until(lambda: not shell.isVisible())
    _shell, hands = show(opening)
    assert hands.sees("Sakene ligg krypterte på denne maskina.")
    assert opening.view().theme == "dark"


def test_closing_saves_and_takes_a_backup(show, opening: Opening):
    shell, hands = show(opening)
    unlock(hands, shell)
    before = len(opening.backups())
    hands.press("Ny sak")
    shell.close()
    hands.wait_until(lambda: not shell.isVisible())
    assert len(opening.backups()) == before + 1
    desk = opening.unlock(PASSPHRASE)
    assert len(desk.lines()) == 2
    desk.close()
