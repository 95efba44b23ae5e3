"""What leaves the table: signatures given on the screen and on paper, sheets that are printed, files that are saved."""

import re
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog

from aevdesk.rules.versions import is_sealed
from aevdesk.ui.pages.signing import printed
from aevdesk.ui.printing import print_pages, set_a4
from tests.stories.conftest import Table

TORUNN = "Torunn Engebakk"
NAV = f"{TORUNN}, Nav Lundvik"


def check_identity(table: Table, name: str, number: str) -> None:
    """Go to the page of signing, and say that one has seen who it is."""
    table.hands.go_to("Underskrift")
    table.hands.tick(f"Jeg har kontrollert navn og fødselsdato: {name}, {number}")


def sign_on_screen(table: Table, name: str, number: str) -> None:
    """Both draw their names, the person first."""
    check_identity(table, name, number)
    for who, said in ((name, name), (TORUNN, NAV)):
        table.hands.draw(who)
        table.hands.press(f"Signer: {said}")


def sign_on_paper(table: Table, name: str, number: str, sheets: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Print the sheet, and register both names that were written on it."""
    monkeypatch.setattr(printed, "ask_and_print", lambda pages, title, parent: print_to(sheets, pages, title))
    check_identity(table, name, number)
    table.hands.press("Skriv ut og signer")
    table.hands.type("Hvor det signerte arket ligger", "Mappe 14 i arkivskapet")
    for who in (name, NAV):
        table.hands.press(f"Registrer signatur: {who}")


def seal(table: Table) -> None:
    """Press the button, and wait until it is done."""
    table.hands.press("Forsegle avtalen")
    table.hands.wait_until(lambda: is_sealed(table.case))


def save_as(table: Table, words: str, where: Path) -> Path:
    """Press «Lagre» at a document and choose a folder and a name in the dialog."""
    table.hands.press(f"Lagre: {words}")
    dialog = next(each for each in table.shell.findChildren(QFileDialog) if each.isVisible())
    dialog.fileSelected.emit(str(where))
    dialog.close()
    table.hands.look()
    return where


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
