"""What every Word template begins and ends with: title, the parties in columns, and the abbreviations."""

from __future__ import annotations

from word_file import TEXT_WIDTH
from word_writer import Writer


def write_front(w: Writer, condition: str, under: str) -> None:
    """The title, and a line under it where the condition holds."""
    w.say("{{ title }}", "Title")
    w.when(condition, (under, "Subtitle"))


def write_parties(w: Writer) -> None:
    """Who it is about, from and with, in columns."""
    w.tag("if parties")
    table = w.table([TEXT_WIDTH / 3] * 3, style="Parter")
    for cell, text in zip(table.rows[0].cells, ("{%tc for p in parties %}", "", "{%tc endfor %}"), strict=True):
        cell.paragraphs[0].text = text
    card = Writer(table.rows[0].cells[1])
    card.say("{{ p.label }}", "Tabellhode")
    card.say("", "Tabelltekst").add_run("{{ p.name }}").bold = True
    card.each("l", "p.lines", ("{{ l }}", "Liten"))
    card.each("l", "p.contact", ("{{ l }}", "Liten"))
    w.tag("endif")


def write_glossary(w: Writer) -> None:
    """The abbreviations at the end."""
    w.tag("if glossary")
    w.say("{{ glossary.heading }}", "Ordliste overskrift")
    line = w.say("", "Liten")
    line.add_run("{%r for p in glossary.rows %}")
    line.add_run("{{ p.label }}").bold = True
    line.add_run(" {{ p.text }}{% if not loop.last %}. {% endif %}")
    line.add_run("{%r endfor %}")
    w.tag("endif")
