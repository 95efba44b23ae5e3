"""From nothing to a signed agreement for Marit: everything typed, chosen and drawn through the real widgets."""

import re
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from aevdesk.rules.versions import is_sealed
from aevdesk.ui.pages import printed
from aevdesk.ui.printing import print_pages, set_a4
from tests.stories import case_01
from tests.stories.conftest import TALK, Table
from tests.stories.hands import Hands
from tests.stories.start import go_through_first_run, show_shell, shut, unlock

MARIT, TORUNN = "Marit Elise Rognhaug", "Torunn Engebakk"
NAV = "Torunn Engebakk, Nav Lundvik"


def sign_on_the_screen(table: Table) -> None:
    """Both draw their names, she first."""
    hands = table.hands
    hands.go_to("Underskrift")
    hands.tick(f"Jeg har kontrollert navn og fødselsdato: {MARIT}, 148578 21492")
    hands.draw(MARIT)
    hands.press(f"Signer: {MARIT}")
    hands.draw(TORUNN)
    hands.press(f"Signer: {NAV}")


def save_as(table: Table, words: str, where: Path) -> Path:
    """Press «Lagre» at a document and choose a folder and a name in the dialog."""
    table.hands.press(words)
    dialog = next(each for each in table.shell.findChildren(QFileDialog) if each.isVisible())
    dialog.fileSelected.emit(str(where))
    dialog.close()
    table.hands.look()
    return where


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
    sign_on_the_screen(table)
    hands.press("Forsegle avtalen")
    hands.wait_until(lambda: is_sealed(table.case))
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
    monkeypatch.setattr(printed, "ask_and_print", lambda pages, name, parent: print_to(sheets, pages, name))
    hands.press("Ny sak")
    before = hands.count
    case_01.fill_in_the_least(hands)
    print(f"the least: {hands.count - before} fields typed or chosen")
    hands.go_to("Underskrift")
    hands.tick(f"Jeg har kontrollert navn og fødselsdato: {MARIT}, 148578 21492")
    hands.press("Skriv ut og signer")
    assert sheets.stat().st_size > 10_000
    assert hands.sees("Skrevet ut 5. februar 2026 kl. 10.05")
    hands.type("Hvor det signerte arket ligger", "Mappe 14 i arkivskapet")
    for place, who in enumerate((MARIT, NAV)):
        assert hands.field("Dato på arket", nth=place).value() == TALK.date()
        hands.press(f"Registrer signatur: {who}")
    assert hands.sees("Signert på papir 05.02.2026")
    hands.press("Forsegle avtalen")
    hands.wait_until(lambda: is_sealed(table.case))
    word = save_as(table, "Avtalen alene som Word", tmp_path / "avtale.docx")
    assert "papir" in words_of(word)
    assert {signature.mode for signature in table.case.signing.signatures} == {"paper"}
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


def print_to(where: Path, pages, name: str) -> bool:
    """A printer that makes a PDF: the same painting as on paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(where))
    printer.setDocName(name)
    set_a4(printer)
    print_pages(pages, printer)
    return True


def pages_of(pdf: Path) -> int:
    """How many pages a PDF has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))


def words_of(word: Path) -> str:
    """All that stands in a Word file, header and footer too."""
    document = docx.Document(str(word))
    parts = [
        document.element.body,
        *(part._element for section in document.sections for part in (section.header, section.footer)),
    ]
    text = "\n".join("".join(node.text or "" for node in part.iter() if node.tag.endswith("}t")) for part in parts)
    return text.replace("\u00a0", " ")


def signature_in(word: Path, name: str) -> bytes:
    """The picture of a name in a Word file, found by the words that a screen reader says of it."""
    document = docx.Document(str(word))
    drawn = [
        picture
        for picture in document.element.body.iter(qn("w:drawing"))
        if any(name in (says.get("descr") or "") for says in picture.iter(qn("wp:docPr")))
    ]
    assert len(drawn) == 1, f"{len(drawn)} pictures of {name}"
    (shown,) = drawn[0].iter(qn("a:blip"))
    return document.part.related_parts[shown.get(qn("r:embed"))].blob


def has_ink(picture: bytes) -> bool:
    """Say whether anything is drawn on a picture."""
    image = QImage.fromData(picture).convertToFormat(QImage.Format.Format_ARGB32)
    return any(image.pixelColor(x, y).alpha() > 100 for x in range(0, image.width(), 2) for y in range(image.height()))
