"""Build the shipped Word templates, one for each document and language, in Word's own terms.

    python templates/build_word.py [NAME...]     writes templates/word/*.docx and hashes.json

The result is what an office opens in Word and makes its own: real styles, real tables with a head that is repeated,
fields for the page numbers, and Jinja tags with the names of aevdesk/documents/content.py. The same input gives the
same bytes.
"""

from __future__ import annotations

import runpy
import sys
from pathlib import Path

from docx import Document
from docx.document import Document as Docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt
from word_file import ACCENT, BAND, LANGUAGES, TEXT_WIDTH, clear, pack, set_edges, set_page, set_styles
from word_front import write_front, write_glossary, write_parties
from word_letter import write_letter
from word_writer import Writer, has_no_head, head, plain, row_tag, rows, set_row

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from aevdesk.texts import load_texts  # noqa: E402  (this script stands beside the package, not in it)

KINDS = ("complete", "agreement", "letter")


def main(wanted: list[str]) -> None:
    """Write the templates that are asked for by name, else all of them, and the list of hashes."""
    (HERE / "word").mkdir(exist_ok=True)
    for language in LANGUAGES:
        for kind in KINDS:
            name = f"{kind}-{language}"
            if not wanted or name in wanted:
                (HERE / "word" / f"{name}.docx").write_bytes(pack(build(kind, language)))
    runpy.run_path(str(HERE / "hash.py"), run_name="__main__")


def build(kind: str, language: str) -> Docx:
    """The template of a document in a language."""
    document = Document()
    clear(document, language)
    set_styles(document)
    set_page(document)
    set_edges(document, load_texts(language).say("doc-pages"))
    w = Writer(document)
    if kind == "letter":
        write_letter(w)
    else:
        write_document(w, kind)
    write_glossary(w)
    w.say("", "Slutt")  # a table at the very end would stand last in the file, which Word does not like
    return document


def write_document(w: Writer, kind: str) -> None:
    """The whole document or the agreement alone."""
    write_front(w, "period or next_meeting", "{{ period }} {{ next_meeting }}")
    w.when("record_note", ("{{ record_note }}", "Mål"))
    write_parties(w)
    w.tag("if main_points")
    w.say("{{ main_points.heading }}", "Heading 1")
    w.each("p", "main_points.points", ("{{ p }}", "List Bullet"))
    w.tag("endif")
    if kind == "complete":
        write_ground(w)
        write_assessment(w)
    write_agreement(w, alone=kind == "agreement")
    write_end(w)


# ---- the parts of the document, in the order of the form


def write_ground(w: Writer) -> None:
    """Facts, benefits, the talk, the person's own view and the sources."""
    for name in ("facts", "benefits", "conversation"):
        w.tag(f"if {name}")
        w.say("{{ " + name + ".heading }}", "Heading 1")
        if name == "benefits":
            w.each("p", "benefits.points", ("{{ p }}", "List Bullet"))
        else:
            w.facts(f"{name}.rows")
        w.tag("endif")
    w.tag("if own_view")
    w.say("{{ own_view.heading }}", "Heading 1")
    w.when("own_view.how", ("{{ own_view.how }}", "Liten"))
    w.when("own_view.declined", ("{{ own_view.declined }}", "Normal"))
    w.tag("if own_view.is_long")
    w.stacked("own_view.passages")
    w.tag("else")
    w.facts("own_view.passages", own_words=True)
    w.tag("endif")
    w.facts("own_view.later", own_words=True)
    w.when("own_view.comment", ("{{ own_view.comment_label }}", "Ledetekst"), ("{{ own_view.comment }}", "Normal"))
    w.tag("endif")
    w.tag("if sources")
    w.say("{{ sources.heading }}", "Heading 1")
    w.tag("for r in sources.rows")
    source = w.say("", "Normal")
    source.add_run("{{ r.what }}").bold = True
    source.add_run("{% if r.whence %} – {{ r.whence }}{% endif %}")
    w.when("r.text", ("{{ r.text }}", "Liten"))
    w.when("r.note", ("{{ r.note }}", "Liten"))
    w.tag("endfor")
    w.tag("endif")


def write_assessment(w: Writer) -> None:
    """Need or short assessment, work, the areas, what was tried, the conclusion."""
    w.tag("if need")
    w.say("{{ need.heading }}", "Heading 1")
    w.when("need.reason", ("{{ need.reason }}", "Normal"))
    w.facts("need.labelled")
    w.tag("endif")
    w.tag("if ufore_work")
    w.say("{{ ufore_work.heading }}", "Heading 1")
    w.when("ufore_work.fixed_line", ("{{ ufore_work.fixed_line }}", "Normal"))
    w.facts("ufore_work.passages")
    w.tag("endif")
    section(w, "short")
    write_work(w)
    w.tag("for area in areas")
    w.say("{{ area.heading }}", "Heading 1")
    write_area(w, "area")
    w.tag("endfor")
    write_tried(w)
    w.tag("if overall")
    w.say("{{ overall.heading }}", "Heading 1")
    w.stacked("overall.statements")
    w.facts("overall.conclusion")
    w.tag("endif")
    section(w, "uforetrygd")
    section(w, "kvp")


def section(w: Writer, name: str, style: str = "Heading 1") -> None:
    """A section that is no more than its labelled texts."""
    w.tag(f"if {name}")
    w.say("{{ " + name + ".heading }}", style)
    w.facts(f"{name}.passages")
    w.tag("endif")


def write_work(w: Writer) -> None:
    """The occupations looked at, and the surroundings."""
    w.tag("if work")
    w.say("{{ work.heading }}", "Heading 1")
    w.facts("work.passages")
    w.tag("for o in work.occupations")
    title = w.say("{{ o.title }}", "Heading 2")
    title.add_run("{% if o.mark %}   {{ o.mark }}{% endif %}", style="Liten tegn").bold = False
    w.facts("o.details")
    w.tag("endfor")
    w.tag("if work.environment")
    write_area(w, "work.environment")
    w.tag("endif")
    w.tag("endif")


def write_area(w: Writer, name: str) -> None:
    """Findings as rows, then details, the assessment last."""
    w.tag(f"if {name}.findings")
    widths = [27.0, TEXT_WIDTH - 27.0]
    table = w.table(widths)
    table._tbl.remove(table.rows[0]._tr)
    has_no_head(table)
    row_tag(table, f"for r in {name}.findings")
    row = table.add_row()
    set_row(row, widths)
    tag = Writer(row.cells[0]).say("", "Tabelltekst")
    resource = tag.add_run("{% if r.resource %}{{ r.tag }}{% endif %}")
    resource.bold, resource.font.color.rgb = True, ACCENT
    tag.add_run("{% if not r.resource %}{{ r.tag }}{% endif %}").bold = True
    found = Writer(row.cells[1])
    found.say("{{ r.text }}", "Tabelltekst").add_run("{% if r.source %} {{ r.source }}{% endif %}", style="Liten tegn")
    found.tag("if r.meaning")
    meaning = found.say("", "Tabelltekst")
    meaning.add_run("{{ " + name + ".meaning_label }}: ", style="Ledetekst tegn")
    meaning.add_run("{{ r.meaning }}")
    found.tag("endif")
    found.when("r.follow_up", ("{{ r.follow_up }}", "Liten"))
    row_tag(table, "endfor")
    w.tag("endif")
    w.facts(f"{name}.details")
    w.when(
        f"{name}.assessment",
        ("{{ " + name + ".assessment.label }}", "Ledetekst"),
        ("{{ " + name + ".assessment }}", "Normal"),
    )


def write_tried(w: Writer) -> None:
    """What was tried, as a table."""
    w.tag("if tried")
    w.say("{{ tried.heading }}", "Heading 1")
    w.tag("if tried.rows")
    widths = [50.0, 58.0, 58.0]
    table = w.table(widths)
    head(table, ["{{ tried.columns." + n + " }}" for n in ("what", "went", "learnt")])
    what = [*plain("what"), ("r.when", "{{ r.when }}", "Liten")]
    went = [*plain("went"), ("r.ended", "{{ r.ended }}", "Liten")]
    rows(table, widths, "r in tried.rows", [what, went, plain("learnt")])
    w.tag("endif")
    w.when("tried.none_reason", ("{{ tried.none_reason }}", "Normal"))
    w.tag("endif")


def write_agreement(w: Writer, *, alone: bool) -> None:
    """The agreement. Alone, its parts are headings of the first level."""
    level = "Heading 1" if alone else "Heading 2"
    w.tag("if agreement")
    w.when("agreement.heading", ("{{ agreement.heading }}", "Avtaleoverskrift"))
    w.tag("if agreement.goal")
    w.say("{{ agreement.goal.label }}", "Mål ledetekst")
    w.say("{{ agreement.goal }}", "Mål")
    w.tag("endif")
    w.facts("agreement.beside_goal")
    w.tag("if agreement.road")
    w.say("{{ agreement.road.heading }}", level)
    w.say("{{ road_picture }}", "Figur")
    w.when("agreement.road.marks_note", ("{{ agreement.road.marks_note }}", "Liten"))
    w.tag("endif")
    write_milestones(w, level)
    w.tag("if agreement.returning")
    w.say("{{ agreement.returning.heading }}", level)
    w.facts("agreement.returning.in_order")
    w.tag("endif")
    write_load(w, level)
    w.tag("if agreement.activities")
    w.say("{{ agreement.activities.heading }}", level)
    w.tag("if agreement.activities.with_who")
    write_activities(w, with_who=True)
    w.tag("else")
    write_activities(w, with_who=False)
    w.tag("endif")
    w.when("agreement.activities.followed_by", ("{{ agreement.activities.followed_by }}", "Liten"))
    w.tag("endif")
    write_waiting(w, level)
    w.tag("if agreement.find_out")
    w.say("{{ agreement.find_out.heading }}", level)
    w.each("p", "agreement.find_out.points", ("{{ p }}", "List Bullet"))
    w.tag("endif")
    write_expectations(w, level)
    w.tag("if agreement.cooperation")
    w.say("{{ agreement.cooperation.heading }}", level)
    w.tag("for r in agreement.cooperation.rows")
    row = w.say("", "Normal")
    row.add_run("{{ r.who }}").bold = True
    row.add_run("{% if r.said %} – {{ r.said }}{% endif %}")
    w.tag("endfor")
    w.facts("agreement.cooperation.passages")
    w.tag("endif")
    w.facts("agreement.afterwards")
    w.tag("endif")


def write_milestones(w: Writer, level: str) -> None:
    """The milestones with their dates."""
    w.tag("if agreement.milestones")
    w.say("{{ agreement.milestones.heading }}", level)
    w.tag("for m in agreement.milestones.rows")
    row = w.say("", "Gruppe")
    row.add_run("{{ m.number }}  {{ m.text }}\t")
    row.add_run("{{ m.when }}", style="Liten tegn").bold = False
    w.when("m.sign", ("{{ agreement.milestones.sign_label }}: {{ m.sign }}", "Liten"))
    w.when("m.needs", ("{{ agreement.milestones.needs_label }}: {{ m.needs }}", "Liten"))
    w.tag("endfor")
    w.tag("endif")


def write_load(w: Writer, level: str) -> None:
    """The planned work through the year."""
    w.tag("if agreement.load")
    w.say("{{ agreement.load.heading }}", level)
    widths = [TEXT_WIDTH / 3] * 3
    table = w.table(widths)
    head(
        table,
        ["{{ agreement.load.columns[0] }}", "{{ agreement.load.columns[1] }}", "{{ agreement.load.columns[2] }}"],
    )
    rows(
        table, widths, "r in agreement.load.rows", [[("", "{{ r[" + str(i) + "] }}", "Tabelltekst")] for i in range(3)]
    )
    w.tag("endif")
    w.tag("if agreement.planned_load")
    w.say("{{ agreement.planned_load.label }}: {{ agreement.planned_load }}", "Normal")
    w.tag("endif")


def write_activities(w: Writer, *, with_who: bool) -> None:
    """The one table of what is agreed: a band for each group, then its rows. The follow-up stands under the date."""
    names = ["what", "who", "when", "purpose"] if with_who else ["what", "when", "purpose"]
    widths = [66.0, 30.0, 34.0, 36.0] if with_who else [92.0, 40.0, 34.0]
    columns = "agreement.activities.columns"
    table = w.table(widths)
    head(table, ["{{ " + columns + "." + n + " }}" for n in names])
    row_tag(table, "for g in agreement.activities.groups")
    row_tag(table, "if g.label")
    band = table.add_row()
    set_row(band, widths)
    cell = band.cells[0].merge(band.cells[-1])
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{BAND}"/>')
    )
    in_band = Writer(cell)
    title = in_band.say("", "Gruppe")
    title.add_run("{% if g.number %}{{ g.number }}  {% endif %}{{ g.label }}")
    title.add_run("{% if g.note %}\t{{ g.note }}{% endif %}", style="Liten tegn").bold = False
    in_band.each("l", "g.lines", ("{{ l }}", "Liten"))
    row_tag(table, "endif")
    both = "{{ r.notes }}{% if r.notes and r.meeting %} · {% endif %}{{ r.meeting }}"
    notes = [
        ("r.notes or r.meeting", both, "Liten"),
        ("r.notice", "{{ r.notice }}", "Liten"),
        ("r.notice_read", "{{ r.notice_read }} ____________", "Liten"),
    ]
    follow = ("r.follow_up", "{{ " + columns + ".follow_up }}: {{ r.follow_up }}", "Liten")
    cells = {
        "what": [*plain("what"), *notes],
        "who": plain("who"),
        "when": [*plain("when"), follow],
        "purpose": plain("purpose"),
    }
    rows(table, widths, "r in g.rows", [cells[n] for n in names])
    row_tag(table, "endfor")


def write_waiting(w: Writer, level: str) -> None:
    """What is waited for, as a table."""
    w.tag("if agreement.waiting")
    w.say("{{ agreement.waiting.heading }}", level)
    names = ["what", "origin", "since", "next_step", "meanwhile"]
    widths = [31.0, 31.0, 25.0, 34.0, 45.0]
    table = w.table(widths)
    head(table, ["{{ agreement.waiting.columns." + n + " }}" for n in names])
    cells = [plain(n) for n in names]
    cells[0].append(("r.note", "{{ r.note }}", "Liten"))
    rows(table, widths, "r in agreement.waiting.rows", cells)
    w.tag("endif")


def write_expectations(w: Writer, level: str) -> None:
    """What the two expect of each other, side by side."""
    w.tag("if agreement.expectations")
    w.say("{{ agreement.expectations.heading }}", level)
    widths = [TEXT_WIDTH / 2] * 2
    table = w.table(widths, style="Avtalekort")
    for cell, name in zip(table.rows[0].cells, ("from_nav", "from_person"), strict=True):
        inner, place = Writer(cell), f"agreement.expectations.{name}"
        inner.tag(f"if {place}")
        inner.say("", "Tabelltekst").add_run("{{ " + place + ".label }}").bold = True
        text = inner.say("", "Tabelltekst")
        text.add_run("{% if " + place + ".quote %}{{ " + place + " }}{% endif %}").italic = True
        text.add_run("{% if not " + place + ".quote %}{{ " + place + " }}{% endif %}")
        inner.tag("endif")
    w.tag("endif")
    w.tag("if agreement.if_not")
    line = w.say("", "Normal")
    line.paragraph_format.space_before = Pt(3)
    line.add_run("{{ agreement.if_not.label }}: ").bold = True
    line.add_run("{{ agreement.if_not }}")
    w.tag("endif")


def write_end(w: Writer) -> None:
    """Disagreement, what to know, signatures, abbreviations."""
    w.tag("if disagreement")
    w.say("{{ disagreement.heading }}", "Heading 1")
    w.stacked("disagreement.passages")
    w.tag("endif")
    w.tag("if info")
    w.say("{{ info.heading }}", "Heading 1")
    w.each("p", "info.texts", ("{{ p }}", "Viktig punkt"))
    w.when("info.contact", ("{{ info.contact }}", "Viktig punkt"))
    w.when("info.read_line", ("{{ info.read_line }} ____________", "Liten"))
    w.tag("endif")
    w.tag("if signing")
    title = w.say("{{ signing.heading }}", "Heading 1")
    title.add_run("{% if signing.statement %}   {{ signing.statement }}{% endif %}", style="Liten tegn").bold = False
    write_signatures(w)
    w.when("signing.copy", ("{{ signing.copy }}", "Liten"))
    w.tag("endif")


def write_signatures(w: Writer) -> None:
    """A place for each who signs, side by side, in a row that never breaks."""
    table = w.table([TEXT_WIDTH / 3] * 3, style="Avtalekort")
    for cell, text in zip(table.rows[0].cells, ("{%tc for s in signatures %}", "", "{%tc endfor %}"), strict=True):
        cell.paragraphs[0].text = text
    place = Writer(table.rows[0].cells[1])
    place.tag("if s.picture")
    place.say("{{ s.picture }}", "Figur")
    place.tag("else")
    place.tag("if s.place.is_drawn_on")
    place.say("", "Figur").paragraph_format.space_before = Mm(5)
    place.tag("endif")
    place.tag("endif")
    place.say("{{ s.place.name }}", "Signaturlinje")
    place.when("s.place.role", ("{{ s.place.role }}", "Liten"))
    place.when("s.place.declaration", ("{{ s.place.declaration }}", "Liten"))
    place.each("l", "s.place.lines", ("{{ l }}", "Liten"))
    place.tag("if s.place.fill_in")
    blanks = place.say("", "Utfylling")
    blanks.add_run("{%r for f in s.place.fill_in %}")
    blanks.add_run("{{ f }} \t ")
    blanks.add_run("{%r endfor %}")
    place.tag("endif")


if __name__ == "__main__":
    main(sys.argv[1:])
