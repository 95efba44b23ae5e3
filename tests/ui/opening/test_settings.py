"""The settings: every one applies at once, is kept, and can be had back."""

import pytest

from aevdesk.desk.opening import Opening
from aevdesk.store.errors import WrongPassphrase, WrongRecoveryCode
from aevdesk.ui.theme import look
from tests.stories.start import PASSPHRASE, code_on_screen, unlock

pytestmark = pytest.mark.usefixtures("code")


@pytest.fixture
def at_settings(show, opening: Opening):
    shell, hands = show(opening)
    unlock(hands, shell)
    hands.press("Innstillinger")
    return shell, hands


def test_the_office_is_kept_as_each_field_is_left(at_settings):
    shell, hands = at_settings
    hands.type("Møtested", "Rådhuset")
    hands.choose("Målform i nye dokumenter", "Nynorsk")
    hands.choose("Avtalen heter", "Samarbeidsavtale")
    hands.choose("Personen omtales som", "navnet")
    hands.tick("Spør om adressen")
    office = shell.desk.office
    assert (office.place, office.document_language) == ("Rådhuset", "nn")
    assert (office.agreement_word, office.voice, office.asks_address) == ("samarbeidsavtale", "third", True)
    assert shell.desk.drawer.setting("office") == office.model_dump()


def test_a_new_case_is_filled_in_with_what_was_set(at_settings):
    shell, hands = at_settings
    hands.choose("Målform i nye dokumenter", "Nynorsk")
    hands.press("Mine saker")
    hands.press("Ny sak")
    facts = shell.window_of_desk.frame.session.case.facts
    assert (facts.language_form, facts.office) == ("nn", "Nav Lundvik")


def test_a_change_can_be_had_back(at_settings):
    shell, hands = at_settings
    hands.choose("Avtalen heter", "Aktivitetsplan")
    hands.press("Angre: Innstillingen er endret")
    assert shell.desk.office.agreement_word == "aktivitetsavtale"
    assert hands.field("Avtalen heter").value() == "aktivitetsavtale"


def test_theme_and_text_size_show_at_once(at_settings):
    shell, hands = at_settings
    hands.go_to("Språk og visning")
    hands.choose("Farger", "Mørkt")
    assert look().tokens.name == "dark"
    hands.choose("Tekststørrelse", "150 %")
    assert look().percent == 150
    assert (shell.desk.office.theme, shell.desk.office.text_scale) == ("dark", 150)


def test_another_language_turns_the_whole_desk_and_undo_turns_it_back(at_settings):
    _shell, hands = at_settings
    hands.go_to("Språk og visning")
    hands.choose("Språk på skjermen", "Nynorsk")
    assert hands.sees("Språk og vising")
    hands.press("Mine saker")
    assert hands.sees("Kari Nordli") or hands.sees("Saker")
    hands.press("Innstillingar")
    hands.go_to("Språk og vising")
    hands.choose("Språk på skjermen", "English")
    assert hands.sees("Language and look")
    assert hands.sees("Passphrase and recovery code")


def test_spelling_is_switched_off_and_an_added_word_is_taken_away_and_had_back(at_settings):
    shell, hands = at_settings
    spelling = shell.desk.spelling
    spelling.learn("sumbadans")
    hands.go_to("Språk og visning")
    hands.tick("Merk skrivefeil og tunge ord")
    assert not spelling.is_on
    hands.press("Ta bort: sumbadans")
    assert spelling.own == frozenset()
    assert hands.sees("«sumbadans» er tatt bort fra ordlisten")
    hands.press("Angre: sumbadans")
    assert shell.desk.drawer.setting("spelling") == {"is_on": False, "words": ["sumbadans"]}


def test_settings_opened_from_a_case_go_back_to_it_in_the_new_language(show, opening: Opening):
    shell, hands = show(opening)
    unlock(hands, shell)
    shell.window_of_desk.open_case(shell.desk.lines()[0].case_id)
    hands.go_to("Egen vurdering")
    shell.window_of_desk.show_full("settings")
    hands.go_to("Språk og visning")
    hands.choose("Språk på skjermen", "Nynorsk")
    hands.press("Kari Nordli")
    assert shell.window_of_desk.frame.place == "own_view"
    assert hands.sees("Eiga vurdering") or hands.sees("eiga vurdering")


def test_the_passphrase_is_changed_by_who_knows_the_old_one(at_settings, opening: Opening):
    shell, hands = at_settings
    hands.go_to("Passordfrase og nødkode")
    hands.press("Bytt passordfrase")
    hands.type("Passordfrasen du har nå", "ikke den rette")
    hands.type("Ny passordfrase", "helt nye ord nå")
    hands.press("Bruk den nye")
    assert hands.field("Skriv den én gang til").error
    hands.type("Skriv den én gang til", "helt nye ord nå")
    hands.press("Bruk den nye")
    hands.wait_until(lambda: bool(hands.field("Passordfrasen du har nå").error))
    assert hands.field("Passordfrasen du har nå").error.startswith("Det stemte ikke.")
    shell.window_of_desk.full.place.old.line.clear()
    hands.type("Passordfrasen du har nå", PASSPHRASE)
    hands.press("Bruk den nye")
    hands.wait_until(lambda: hands.can_press("Passordfrasen er byttet"))
    assert "Ny passordfrase" not in hands.labels()
    shell.shut()
    with pytest.raises(WrongPassphrase):
        opening.unlock(PASSPHRASE)
    opening.unlock("helt nye ord nå").close()


def test_a_new_code_takes_the_place_of_the_old_one(at_settings, opening: Opening, code: str):
    shell, hands = at_settings
    hands.go_to("Passordfrase og nødkode")
    hands.press("Lag ny nødkode")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))
    new = code_on_screen(shell)
    hands.type("Skriv de to siste gruppene", new[-9:])
    assert hands.can_press("Ny nødkode er laget")
    assert not hands.can_press("Skriv ut")
    shell.shut()
    with pytest.raises(WrongRecoveryCode):
        opening.unlock_with_code(code)
    opening.unlock_with_code(new).close()


def test_the_time_before_it_locks_is_set_at_once(at_settings):
    shell, hands = at_settings
    hands.go_to("Passordfrase og nødkode")
    hands.choose("Lås etter", "2 min")
    assert shell.desk.office.lock_after_minutes == 2
    assert shell.idle._minutes == 2


def test_a_backup_is_taken_when_asked_for_and_the_state_is_said(at_settings, opening: Opening):
    _shell, hands = at_settings
    hands.go_to("Sikkerhetskopi")
    assert hands.sees("Siste sikkerhetskopi:")
    before = len(opening.backups())
    hands.press("Ta sikkerhetskopi nå")
    hands.wait_until(lambda: hands.can_press("Ta sikkerhetskopi nå"))
    assert len(opening.backups()) == before + 1
    assert hands.sees(f"{before + 1} kopier på denne maskinen.")


def test_a_backup_that_fails_says_why(at_settings, opening: Opening):
    _shell, hands = at_settings
    hands.go_to("Sikkerhetskopi")
    backups = opening.folder / "backups"
    backups.rename(opening.folder / "elsewhere")
    backups.write_text("in the way")
    hands.press("Ta sikkerhetskopi nå")
    hands.wait_until(lambda: hands.sees("Det ble ingen sikkerhetskopi"))
    assert hands.sees("Sakene er lagret.")
    backups.unlink()
    (opening.folder / "elsewhere").rename(backups)


def test_about_says_where_the_cases_lie(at_settings, opening: Opening):
    _shell, hands = at_settings
    hands.go_to("Om aevdesk")
    assert hands.sees(str(opening.folder))
    assert hands.sees("Programmet bruker aldri nettet.")
