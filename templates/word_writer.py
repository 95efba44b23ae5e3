"""Writing a Word template: paragraphs, tags that go away with their paragraph or row, and tables."""

from __future__ import annotations

from docx.document import Document as Docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm
from docx.table import Table, _Cell
from word_file import TEXT_WIDTH

FACT_LABEL = 54.0
"""The column of labels beside facts, in mm: as on the printed page."""


class Writer:
    """Adds paragraphs, tags and tables to a document or to a cell of a table."""

    def __init__(self, place: Docx | _Cell) -> None:
        self.place = place
        self._first = isinstance(place, _Cell)

    def tag(self, text: str) -> None:
        """A tag in a paragraph of its own, which goes away with it."""
        self.say("{%p " + text + " %}")

    def say(self, text: str, style: str = "Normal"):
        """A paragraph."""
        if self._first:
            self._first = False
            paragraph = self.place.paragraphs[0]
            paragraph.text = text
        else:
            paragraph = self.place.add_paragraph(text)
        paragraph.style = style
        return paragraph

    def when(self, condition: str, *lines: tuple[str, str]) -> None:
        """Paragraphs that stand only where the condition holds."""
        self.tag(f"if {condition}")
        for text, style in lines:
            self.say(text, style)
        self.tag("endif")

    def each(self, name: str, items: str, *lines: tuple[str, str]) -> None:
        """Paragraphs for each of the items."""
        self.tag(f"for {name} in {items}")
        for text, style in lines:
            self.say(text, style)
        self.tag("endfor")

    def facts(self, items: str, *, own_words: bool = False) -> None:
        """Label and text side by side for each passage, in columns, so that a long label never moves its text.

        The first row stays with the next. `own_words` sets what somebody has said:
        with the bar of a quotation, and in italics.
        """
        self.tag(f"if {items}")
        widths = [FACT_LABEL, TEXT_WIDTH - FACT_LABEL]
        table = self.table(widths, style="Egne ord tabell" if own_words else "Opplysninger")
        table._tbl.remove(table.rows[0]._tr)
        has_no_head(table, first_column=True)
        row_tag(table, f"for p in {items}")
        row = table.add_row()
        set_row(row, widths, is_whole=False)
        label, text = (Writer(cell) for cell in row.cells)
        label.tag("if loop.first")
        label.say("{{ p.label }}", "Opplysning ledetekst").paragraph_format.keep_with_next = True
        label.tag("else")
        label.say("{{ p.label }}", "Opplysning ledetekst")
        label.tag("endif")
        said = text.say("", "Egne ord" if own_words else "Opplysning")
        said.add_run("{% if p.quote %}{{ p.text }}{% endif %}").italic = True
        said.add_run("{% if not p.quote %}{{ p.text }}{% endif %}")
        row_tag(table, "endfor")
        self.tag("endif")

    def stacked(self, items: str) -> None:
        """Label over text for each passage."""
        self.tag(f"for p in {items}")
        self.when("p.label", ("{{ p.label }}", "Ledetekst"))
        self.tag("if p.quote")
        self.say("{{ p.text }}", "Quote")
        self.tag("else")
        self.say("{{ p.text }}", "Normal")
        self.tag("endif")
        self.tag("endfor")

    def table(self, widths: list[float], *, style: str = "Avtaletabell") -> Table:
        """A table of one row with these widths in mm."""
        table = self.place.add_table(rows=1, cols=len(widths))
        table.autofit, table.alignment = False, WD_TABLE_ALIGNMENT.LEFT
        table.style = style
        layout = table._tbl.tblPr
        for found in layout.findall(qn("w:tblW")):
            layout.remove(found)
        layout.append(parse_xml(f'<w:tblW {nsdecls("w")} w:w="{int(sum(widths) * 56.7)}" w:type="dxa"/>'))
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        set_row(table.rows[0], widths)
        return table


def set_row(row, widths: list[float], *, head: bool = False, is_whole: bool = True) -> None:
    """Give a row its widths. It stays whole unless it may be longer than a page; a head is repeated on each page."""
    properties = row._tr.get_or_add_trPr()
    if is_whole:
        properties.append(OxmlElement("w:cantSplit"))
    if head:
        properties.append(OxmlElement("w:tblHeader"))
    for cell, width in zip(row.cells, widths, strict=True):
        cell.width = Mm(width)


def head(table: Table, names: list[str]) -> None:
    """Fill the first row with the names of the columns and have it repeated on each page."""
    row = table.rows[0]
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell, name in zip(row.cells, names, strict=True):
        Writer(cell).say(name, "Tabellhode")


def has_no_head(table: Table, *, first_column: bool = False) -> None:
    """Tell Word and screen readers that the first row is a row like the others; the first column may be the labels."""
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    if look is not None:
        table._tbl.tblPr.remove(look)
    table._tbl.tblPr.append(
        parse_xml(
            f'<w:tblLook {nsdecls("w")} w:val="{"0080" if first_column else "0000"}" '
            f'w:firstRow="0" w:firstColumn="{int(first_column)}"/>'
        )
    )


def row_tag(table: Table, text: str) -> None:
    """A tag in a row of its own, which goes away with it."""
    row = table.add_row()
    row.cells[0].paragraphs[0].text = "{%tr " + text + " %}"


def rows(table: Table, widths: list[float], loop: str, cells: list[list[tuple[str, str, str]]]) -> None:
    """A row for each item. A cell holds lines: (condition or "", text, style)."""
    row_tag(table, f"for {loop}")
    row = table.add_row()
    set_row(row, widths)
    for cell, lines in zip(row.cells, cells, strict=True):
        write_lines(cell, lines)
    row_tag(table, "endfor")


def write_lines(cell: _Cell, lines: list[tuple[str, str, str]]) -> None:
    """The lines of a cell: each with a condition, a loop, or neither."""
    writer = Writer(cell)
    for condition, text, style in lines:
        if condition.startswith("for "):
            writer.each(*condition.removeprefix("for ").split(" in ", 1), (text, style))
        elif condition:
            writer.when(condition, (text, style))
        else:
            writer.say(text, style)


def plain(name: str) -> list[tuple[str, str, str]]:
    """A cell with one field of the row `r`."""
    return [("", "{{ r." + name + " }}", "Tabelltekst")]
