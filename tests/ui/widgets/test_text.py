"""Text is drawn whole, and a heading is one to a screen reader too."""

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aevdesk.ui.theme import look
from aevdesk.ui.widgets import AnswerRow, Button, PageTitle, Text

LONG = "Fødselsnummer eller d-nummer, skrevet med alle sifre"


def inked_rows(widget: QWidget) -> int:
    """How many rows of pixels hold ink."""
    image = widget.grab().toImage()
    ground = QColor(image.pixel(image.width() - 1, image.height() - 1))
    return sum(any(QColor(image.pixel(x, y)) != ground for x in range(image.width())) for y in range(image.height()))


@pytest.mark.parametrize("margins", [(0, 0, 0, 0), (0, 6, 0, 2), (12, 8, 12, 8)])
def test_air_round_a_text_takes_nothing_from_its_letters(qtbot, margins) -> None:
    bare, spaced = Text("Åpen gjeld", "small"), Text("Åpen gjeld", "small")
    spaced.setContentsMargins(*margins)
    for text in (bare, spaced):
        qtbot.addWidget(text)
        text.resize(text.sizeHint())
        text.show()
    assert inked_rows(spaced) == inked_rows(bare)
    assert spaced.sizeHint().height() == bare.sizeHint().height() + margins[1] + margins[3]


@pytest.mark.parametrize("percent", [100, 200])
def test_a_label_beside_an_answer_has_room_for_every_line_it_wraps_to(qtbot, percent) -> None:
    look().set_percent(percent)
    try:
        page = QWidget()
        qtbot.addWidget(page)
        row = AnswerRow(LONG, "Ja", link="Endre")
        column = QVBoxLayout(page)
        column.addWidget(row)
        column.addStretch(1)
        page.resize(620, 720)
        page.show()
        label = next(text for text in row.findChildren(Text) if text.text() == LONG)
        assert label.height() >= label.heightForWidth(label.width())
    finally:
        look().set_percent(100)


def test_a_link_at_the_end_of_a_row_ends_where_the_row_ends(qtbot) -> None:
    link = Button("Endre", "link", at_end=True)
    qtbot.addWidget(link)
    link.resize(link.sizeHint().width() + 40, link.sizeHint().height())
    link.show()
    image = link.grab().toImage()
    ground = QColor(image.pixel(0, 0))
    last = max(x for x in range(image.width()) for y in range(image.height()) if QColor(image.pixel(x, y)) != ground)
    assert last >= image.width() - 4


@pytest.mark.parametrize("kind", ["h1", "h2", "h3"])
def test_a_heading_is_told_as_a_heading_by_what_it_says_now(qtbot, kind) -> None:
    heading = Text("Hindringer", kind)
    qtbot.addWidget(heading)
    heading.set_text("Ressurser")
    spoken = QAccessible.queryAccessibleInterface(heading)
    assert spoken.role() == QAccessible.Role.Heading
    assert spoken.text(QAccessible.Text.Name) == "Ressurser"


def test_other_text_is_no_heading(qtbot) -> None:
    title = PageTitle("Se over", "Les gjennom sammen.")
    qtbot.addWidget(title)
    roles = [QAccessible.queryAccessibleInterface(text).role() for text in title.findChildren(Text)]
    assert roles == [QAccessible.Role.Heading, QAccessible.Role.StaticText]
