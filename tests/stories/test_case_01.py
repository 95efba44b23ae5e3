"""From nothing to a signed agreement for Marit: everything typed, chosen and drawn through the real widgets."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.stories import case_01
from tests.stories.conftest import TALK, Table
from tests.stories.hands import Hands
from tests.stories.papers import (
    TORUNN,
    has_ink,
    pages_of,
    save_as,
    seal,
    sign_on_paper,
    sign_on_screen,
    signature_in,
    words_of,
)
from tests.stories.start import go_through_first_run, show_shell, shut, unlock

MARIT, NUMBER = "Marit Elise Rognhaug", "148578 21492"


def test_from_an_empty_machine_to_a_signed_word_file(empty_machine: Table, tmp_path: Path):
    table, hands = empty_machine, empty_machine.hands
    go_through_first_run(hands, table.shell)
    to_the_desk = hands.count
    hands.press("Ny sak")
    case_01.fill_it_in(hands)
    filled = hands.count - to_the_desk
    hands.go_to("Se over")
    assert hands.sees("Alt er på plass. Dere kan signere.")
    assert hands.sees(case_01.GOAL)
    sign_on_screen(table, MARIT, NUMBER)
    seal(table)
    assert hands.sees("Signert og forseglet 5. februar 2026")
    word = save_as(table, "Hele dokumentet som Word", tmp_path / "avtale.docx")
    said = words_of(word)
    for expected in (MARIT, case_01.GOAL, case_01.PROCEDURE, case_01.REASON, "Siri Anne Holtet", "💪🏻😅", TORUNN):
        assert expected in said, expected
    assert "UTKAST" not in said
    hers, the_caseworkers = signature_in(word, MARIT), signature_in(word, TORUNN)
    assert has_ink(hers)
    assert has_ink(the_caseworkers)
    assert hers != the_caseworkers
    print(f"first run: {to_the_desk} fields; case 01: {filled} fields typed or chosen; signing: 1 tick, 2 signatures")


def test_the_same_on_paper(table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    hands, sheets = table.hands, tmp_path / "ark.pdf"
    hands.press("Ny sak")
    hands.fold_the_page()
    before = hands.count
    case_01.fill_in_the_least(hands)
    print(f"the least: {hands.count - before} fields typed or chosen")
    sign_on_paper(table, MARIT, NUMBER, sheets, monkeypatch)
    assert hands.sees("Skrevet ut 5. februar 2026 kl. 10.05")
    assert hands.sees("Signert på papir 05.02.2026")
    seal(table)
    word = save_as(table, "Avtalen alene som Word", tmp_path / "avtale.docx")
    assert "papir" in words_of(word)
    assert {(each.mode, each.date) for each in table.case.signing.signatures} == {("paper", TALK.date())}
    assert pages_of(sheets) == 1


def test_a_change_after_the_first_signature_asks_and_then_voids(table: Table):
    hands = table.hands
    hands.press("Åpne øvingssaken")
    her, written = table.case.facts.name, table.case.agreement.expects_from_nav
    hands.go_to("Underskrift")
    hands.tick(f"Jeg har kontrollert navn og fødselsdato: {her}, 148578 21492")
    hands.draw(her)
    hands.press(f"Signer: {her}")
    assert hands.sees("Signert kl. 10.05")
    hands.go_to("Forventninger")
    hands.type("Dette forventer du av Nav", " Og sier fra.")
    assert hands.sees("Endrer du nå, må begge signere på nytt")
    assert table.case.agreement.expects_from_nav == written
    hands.press("Behold signaturene")
    assert hands.field("Dette forventer du av Nav").value() == written
    assert len(table.case.signing.signatures) == 1
    hands.type("Dette forventer du av Nav", " Og sier fra.")
    hands.press("Endre likevel")
    assert table.case.agreement.expects_from_nav == f"{written} Og sier fra."
    assert table.case.signing.signatures == ()
    hands.go_to("Underskrift")
    assert not hands.sees("Signert kl.")
    assert hands.pad(her).is_empty()


def test_the_window_is_closed_in_the_middle_of_a_word_and_nothing_is_lost(table: Table, qtbot):
    hands = table.hands
    hands.press("Ny sak")
    case_01.say_who_it_is(hands)
    hands.go_to("Egen vurdering")
    hands.type("Slik er situasjonen min nå", "Jeg er ikke syk lenger, jeg er bare trei")
    table.shell.close()
    hands.wait_until(lambda: not table.shell.isVisible())
    shell = show_shell(qtbot, table.opening)
    again = Hands(qtbot, shell)
    unlock(again, shell)
    assert not again.sees("Velkommen tilbake.")
    again.key(Qt.Key.Key_Return)
    assert again.sees(MARIT)
    again.go_to("Egen vurdering")
    assert again.field("Slik er situasjonen min nå").value() == "Jeg er ikke syk lenger, jeg er bare trei"
    again.type("Slik er situasjonen min nå", "g i trappa.")
    assert shell.window_of_desk.frame.session.case.own_view.situation.endswith("bare treig i trappa.")
    shut(qtbot, shell)
