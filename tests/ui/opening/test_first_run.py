"""The first run: from a folder that is not there to an open desk, with every wrong turn on the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from aevdesk.desk.opening import Opening, is_end_of_code
from aevdesk.store.errors import DiskFull, WrongPassphrase
from aevdesk.ui.pages.opening import code_part
from aevdesk.ui.pages.opening.first_run import FirstRunPage
from aevdesk.ui.printing import CannotPrintError
from tests.stories.start import PASSPHRASE, code_on_screen, go_through_first_run


def at_code(hands, shell) -> str:
    """Choose a passphrase and go on to the code; returns it."""
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Vis det du skriver")
    hands.press("Neste: Nødkode")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))
    return code_on_screen(shell)


def test_three_steps_lead_to_an_empty_list_with_an_offer_to_practise(show, opening: Opening):
    shell, hands = show(opening)
    go_through_first_run(hands, shell)
    assert hands.sees("Ingen saker ennå")
    assert hands.sees("Prøv deg på en øvingssak")
    office = shell.desk.office
    assert (office.name, office.caseworker, office.phone) == ("Nav Lundvik", "Torunn Engebakk", "68 05 01 99")
    assert office.document_language == "nb"
    assert (len(hands.typed), len(hands.pressed)) == (5, 4)
    print(f"first run: {len(hands.typed)} fields typed, {len(hands.pressed)} clicks")


def test_nothing_is_made_before_the_passphrase_is_chosen(show, opening: Opening):
    shell, hands = show(opening)
    hands.type("Passordfrase", "kort")
    hands.press("Neste: Nødkode")
    assert hands.field("Passordfrase").error == "For kort. 8 tegn til, eller fire ord."
    assert not opening.folder.exists()
    assert shell.close()


@pytest.mark.parametrize("passphrase", ["tolv tegn her", "a b cc dd ee ff", "fire små gode ord", " luft rundt ordene "])
def test_twelve_characters_or_four_words_are_enough(show, opening: Opening, passphrase: str):
    _shell, hands = show(opening)
    hands.type("Passordfrase", passphrase)
    assert hands.sees("Lang nok.")


def test_what_is_hidden_must_be_typed_twice_and_alike(show, opening: Opening):
    _shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Neste: Nødkode")
    assert hands.field("Skriv den én gang til").error.startswith("Skriv den én gang til, eller trykk på øyet")
    hands.type("Skriv den én gang til", PASSPHRASE.replace("i", "e"))
    hands.press("Neste: Nødkode")
    assert hands.field("Skriv den én gang til").error.startswith("De to er ikke like.")
    hands.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.write(PASSPHRASE)
    hands.key(Qt.Key.Key_Return)
    hands.wait_until(lambda: hands.can_press("Skriv ut"))


def test_what_can_be_read_is_typed_once(show, opening: Opening):
    _shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Vis det du skriver")
    assert "Skriv den én gang til" not in hands.labels()
    assert hands.sees(PASSPHRASE)
    hands.press("Skjul det du skriver")
    assert "Skriv den én gang til" in hands.labels()
    assert not hands.sees(PASSPHRASE)


def test_five_words_can_be_suggested_and_their_strength_is_said_as_it_is(show, opening: Opening):
    _shell, hands = show(opening)
    hands.press("Foreslå fem ord")
    first = hands.field("Passordfrase").value()
    assert len(str(first).split()) == 5
    assert hands.sees("Sterk: fem ord trukket tilfeldig, av over 4 billiarder mulige.")
    hands.press("Foreslå andre ord")
    assert hands.field("Passordfrase").value() != first
    hands.type("Passordfrase", "x")
    assert hands.sees("Lang nok.")
    assert not hands.sees("Sterk:")
    hands.press("Neste: Nødkode")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))


def test_the_drawer_is_made_off_the_screens_thread_with_a_word_about_it(show, opening: Opening):
    shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Vis det du skriver")
    shell.page.next.click()
    assert hands.sees("Lager et kryptert lager …") or hands.can_press("Skriv ut")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))
    assert not hands.sees("Lager et kryptert lager …")


def test_the_code_is_typed_back_before_one_goes_on(show, opening: Opening):
    shell, hands = show(opening)
    code = at_code(hands, shell)
    assert [len(group) for group in code.split("-")] == [4] * 7
    hands.press("Neste: Kontoret ditt")
    assert hands.field("Skriv de to siste gruppene").error == "Skriv de to siste gruppene i koden først."
    hands.type("Skriv de to siste gruppene", "ABCD EFGH")
    hands.press("Neste: Kontoret ditt")
    assert hands.field("Skriv de to siste gruppene").error.startswith("Det stemte ikke.")
    hands.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    hands.write("".join(code.split("-")[-2:]).lower())
    hands.press("Neste: Kontoret ditt")
    assert "Nav-kontor" in hands.labels()


def test_the_end_of_a_code_is_known_however_it_is_copied():
    code = "7K3D-2MVX-QH94-TFB6-W3NP-0A1B-C2D4"
    from aevdesk.store import recovery_code

    whole = recovery_code.make()
    a, b = whole.split("-")[-2:]
    for typed in (f"{a}-{b}", f"{a} {b}".lower(), f" {a}{b} ", f"{a}{b}".replace("0", "O").replace("1", "l")):
        assert is_end_of_code(whole, typed, 2)
    for typed in ("", a, f"{b}{a}" if a != b else "ABCDEFGH", f"{a}{b}X", whole):
        assert not is_end_of_code(whole, typed, 2)
    assert not is_end_of_code(code, "0A1BC2D4", 2)


def test_the_code_goes_to_no_file_and_no_clipboard(show, opening: Opening):
    QGuiApplication.clipboard().setText("noe annet")
    shell, hands = show(opening)
    code = at_code(hands, shell)
    hands.press("Tilbake")
    hands.press("Neste: Nødkode")
    for form in (code, code.replace("-", ""), code[:9]):
        assert QGuiApplication.clipboard().text() == "noe annet"
        for file in opening.folder.rglob("*"):
            assert form.encode() not in (file.read_bytes() if file.is_file() and file.name != "store.db" else b"")


def test_the_code_is_printed_through_the_systems_dialog_as_one_sheet(show, opening: Opening, monkeypatch):
    sheets = []

    def print_them(pages, name, parent, *, may_be_file):
        sheets.extend(pages)
        assert (name, may_be_file) == ("Nødkode", False)
        return True

    monkeypatch.setattr(code_part, "ask_and_print", print_them)
    shell, hands = show(opening)
    at_code(hands, shell)
    hands.press("Skriv ut")
    (sheet,) = sheets
    image = QImage.fromData(sheet)
    assert round(image.width() / image.height(), 2) == round(210 / 297, 2)
    assert has_ink(image)


def test_without_a_printer_one_is_told_to_copy_by_hand(show, opening: Opening, monkeypatch):
    def cannot(*_args, **_given):
        raise CannotPrintError

    monkeypatch.setattr(code_part, "ask_and_print", cannot)
    shell, hands = show(opening)
    at_code(hands, shell)
    hands.press("Skriv ut")
    assert hands.sees("Skriv koden av for hånd i mellomtiden.")


def test_nynorsk_is_chosen_at_the_top_and_what_is_typed_stays(show, opening: Opening):
    shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Nynorsk")
    assert hands.sees("Lag ei passordfrase")
    assert hands.field("Passordfrase").value() == PASSPHRASE
    hands.press("Vis det du skriv")
    hands.press("Neste: Naudkode")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))
    code = code_on_screen(shell)
    hands.press("Bokmål")
    assert code_on_screen(shell) == code
    hands.press("Nynorsk")
    hands.type("Skriv dei to siste gruppene", code[-9:])
    hands.press("Neste: Kontoret ditt")
    hands.type("Nav-kontor", "Nav Lundvik")
    hands.type("Namnet ditt", "Torunn Engebakk")
    hands.press("Opne aevdesk")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    assert hands.sees("Ingen saker enno")
    assert shell.desk.office.document_language == shell.desk.office.screen_language == "nn"


def test_office_and_name_are_asked_for_and_nothing_else_is_required(show, opening: Opening):
    shell, hands = show(opening)
    code = at_code(hands, shell)
    hands.type("Skriv de to siste gruppene", code[-9:])
    hands.press("Neste: Kontoret ditt")
    hands.press("Åpne aevdesk")
    assert hands.field("Nav-kontor").error == "Skriv navnet på kontoret."
    hands.type("Nav-kontor", "Nav Lundvik")
    hands.press("Åpne aevdesk")
    assert hands.field("Navnet ditt").error.startswith("Skriv navnet ditt.")
    hands.type("Navnet ditt", "Torunn Engebakk")
    hands.key(Qt.Key.Key_Return)
    hands.wait_until(lambda: shell.window_of_desk is not None)


def test_one_may_go_back_and_choose_another_passphrase(show, opening: Opening):
    shell, hands = show(opening)
    code = at_code(hands, shell)
    hands.press("Tilbake")
    assert hands.field("Passordfrase").value() == PASSPHRASE
    hands.type("Passordfrase", " og en til")
    hands.press("Neste: Nødkode")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))
    assert code_on_screen(shell) == code
    shell.shut()
    with pytest.raises(WrongPassphrase):
        opening.unlock(PASSPHRASE)
    opening.unlock(f"{PASSPHRASE} og en til").close()


def test_a_first_run_that_was_broken_off_goes_on_with_a_new_code(show, opening: Opening):
    shell, hands = show(opening)
    first = at_code(hands, shell)
    shell.close()
    hands.wait_until(lambda: not shell.isVisible())
    shell, hands = show(opening)
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Lås opp")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))
    second = code_on_screen(shell)
    assert second != first
    hands.type("Skriv de to siste gruppene", second[-9:])
    hands.press("Neste: Kontoret ditt")
    hands.type("Nav-kontor", "Nav Lundvik")
    hands.type("Navnet ditt", "Torunn Engebakk")
    hands.press("Åpne aevdesk")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    shell.shut()
    opening.unlock_with_code(second).close()


def test_what_the_disk_refuses_is_told_and_can_be_tried_again(show, opening: Opening, monkeypatch):
    shell, hands = show(opening)
    with monkeypatch.context() as patched:
        patched.setattr(opening, "set_up", lambda _passphrase: (_ for _ in ()).throw(DiskFull(drive="D:")))
        hands.type("Passordfrase", PASSPHRASE)
        hands.press("Vis det du skriver")
        hands.press("Neste: Nødkode")
        hands.wait_until(lambda: hands.sees("Disken D: er full."))
    assert isinstance(shell.page, FirstRunPage)
    hands.press("Neste: Nødkode")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))


def test_the_practice_case_is_marked_as_invented_and_ready_to_sign(show, opening: Opening):
    shell, hands = show(opening)
    go_through_first_run(hands, shell)
    hands.press("Åpne øvingssaken")
    frame = shell.window_of_desk.frame
    assert "(øvingssak, oppdiktet)" in frame.session.case.facts.name
    assert {problem.check for problem in frame.session.problems if problem.blocks} <= {"G04"}
    hands.press("Mine saker")
    assert [line.name for line in shell.desk.lines()] == [frame.session.case.facts.name]


def has_ink(image: QImage) -> bool:
    """Say whether anything is written on the sheet."""
    middle = image.scaled(200, 283)
    return any(QImage.pixelColor(middle, x, y).lightness() < 128 for x in range(200) for y in range(283))
