"""The Word template of every letter and note: the front, some blocks, and who it is from."""

from __future__ import annotations

from docx.shared import Pt
from word_front import write_front, write_parties
from word_writer import Writer, head, rows

_WIDTHS = {2: [83.0, 83.0], 3: [60.0, 53.0, 53.0]}
"""The widths of the columns of a table in a letter, by how many there are."""


def write_letter(w: Writer) -> None:
    """The letter. A block prints what it holds."""
    write_front(w, "subtitle", "{{ subtitle }}")
    write_parties(w)
    w.tag("for l in lead")
    for condition, style in (("if is_large", "Stor tekst"), ("else", "Normal")):
        w.tag(condition)
        w.say("{{ l }}", style).paragraph_format.space_before = Pt(6)
    w.tag("endif")
    w.tag("endfor")
    w.tag("for b in blocks")
    write_block(w)
    w.tag("endfor")
    w.tag("if closing")
    w.say("{{ closing[0] }}", "Normal").paragraph_format.space_before = Pt(12)
    w.tag("for l in closing[1:]")
    line = w.say("", "Normal")
    line.add_run("{% if loop.first %}{{ l }}{% endif %}").bold = True
    line.add_run("{% if not loop.first %}{{ l }}{% endif %}", style="Ledetekst tegn")
    w.tag("endfor")
    w.tag("endif")


def write_block(w: Writer) -> None:
    """A part of a letter, `b`."""
    w.when("b.heading", ("{{ b.heading }}", "Heading 1"))
    w.when("b.intro", ("{{ b.intro }}", "Normal"))
    w.when("b.quote", ("{{ b.quote }}", "Quote"))
    w.tag("if b.is_long")
    w.stacked("b.facts")
    w.tag("else")
    w.facts("b.facts")
    w.tag("endif")
    w.stacked("b.texts")
    w.each("s", "b.steps", ("{{ s }}", "List Number"))
    w.each("p", "b.points", ("{{ p }}", "List Bullet"))
    w.tag("for q in b.questions")
    w.say("{{ q.text }}", "Spørsmål")
    w.each("n", "range(q.lines)", ("\t", "Skrivelinje"))
    w.tag("endfor")
    w.tag("if b.road")
    w.say("{{ road_picture }}", "Figur")
    w.tag("endif")
    w.tag("if b.table")
    for count, widths in _WIDTHS.items():
        w.tag(f"if b.table.columns|length == {count}")
        table = w.table(widths)
        head(table, ["{{ b.table.columns[" + str(i) + "] }}" for i in range(count)])
        cells = [[("", "{{ r[" + str(i) + "] }}", "Tabelltekst")] for i in range(count)]
        rows(table, widths, "r in b.table.rows", cells)
        w.tag("endif")
    w.tag("endif")
    w.each("l", "b.lines", ("{{ l }}", "Liten"))
