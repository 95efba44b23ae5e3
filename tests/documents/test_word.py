"""The Word file: Word's own terms, nothing of the template left, every text read back, nobody in its properties."""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aevdesk.case.moment import Moment
from aevdesk.case.text import clean
from aevdesk.desk.ground import load_ground
from aevdesk.documents.glyphs import font_folder
from aevdesk.documents.letters.build import build_letter, offers
from aevdesk.documents.letters.sheet import Beside
from aevdesk.documents.shipped import TemplateChangedError, read_template
from aevdesk.documents.verify import faults_of_word, leftover_tags, missing_in_pdf, missing_in_word, squeezed
from aevdesk.documents.word import render_word
from aevdesk.documents.word_fonts import with_fonts
from aevdesk.documents.words import Words

from .conftest import DEMO_CASES, KINDS, changed
from .ooxml import faults_of_ooxml

BESIDE = ("Opplysninger", "Egne ord tabell")
"""Tables of labels beside texts. A text may be longer than a page, so these rows may break."""
DOCUMENTS = [(name, kind) for name in DEMO_CASES for kind in KINDS]


def opened(data: bytes):
    return docx.Document(io.BytesIO(data))


@pytest.mark.parametrize(("name", "kind"), DOCUMENTS)
def test_every_text_of_the_content_stands_in_the_file_and_no_tag_does(paper, name, kind):
    data, content = paper.word(name, kind), paper.content(name, kind)
    assert missing_in_word(data, content) == ()
    assert faults_of_word(data) == ()
    assert faults_of_ooxml(data) == []
    assert leftover_tags(data, content) == ()


@pytest.mark.parametrize("name", DEMO_CASES)
def test_the_file_speaks_the_language_of_the_document(paper, name):
    spoken = {"nb": "nb-NO", "nn": "nn-NO"}[DEMO_CASES[name]["language"]]
    document = opened(paper.word(name))
    tongue = document.styles.element.find(".//" + qn("w:lang"))
    assert tongue.get(qn("w:val")) == spoken
    assert document.core_properties.language == spoken


def test_headings_are_headings_and_stay_with_what_follows(paper):
    document = opened(paper.word("case-04"))
    by_style = {p.style.name: p.text for p in document.paragraphs if p.text}
    assert by_style["Title"] == "Vurdering og aktivitetsavtale"
    assert {"Heading 1", "Heading 2", "Mål", "List Bullet"} <= set(by_style)
    for name in ("Title", "Heading 1", "Heading 2", "Avtaleoverskrift"):
        assert document.styles[name].paragraph_format.keep_with_next


@pytest.mark.parametrize(("name", "kind"), DOCUMENTS)
def test_tables_repeat_their_head_and_keep_their_rows_whole(paper, name, kind):
    document = opened(paper.word(name, kind))
    with_head = [t for t in document.tables if t.style.name == "Avtaletabell" and _first_row_is_a_head(t)]
    assert with_head
    for table in with_head:
        assert table.rows[0]._tr.find(".//" + qn("w:tblHeader")) is not None
    rows = [row for table in document.tables if table.style.name not in BESIDE for row in table.rows]
    assert all(row._tr.find(".//" + qn("w:cantSplit")) is not None for row in rows)


def _first_row_is_a_head(table) -> bool:
    look = table._tbl.tblPr.find(qn("w:tblLook"))
    return look is None or look.get(qn("w:firstRow")) != "0"


def test_pages_are_counted_by_fields(paper):
    with zipfile.ZipFile(io.BytesIO(paper.word("case-01"))) as package:
        footers = [package.read(n).decode() for n in package.namelist() if n.startswith("word/footer")]
    codes = re.findall(r"<w:instrText[^>]*>\s*(\w+)\s*<", "".join(footers))
    assert codes == ["PAGE", "NUMPAGES"]
    assert re.search(r"Side .*? av ", re.sub(r"<[^>]+>", "", "".join(footers)))


def test_the_page_is_a4_with_margins_of_22_mm(paper):
    section = opened(paper.word("case-01")).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert (round(section.left_margin.mm), round(section.right_margin.mm)) == (22, 22)


def test_every_picture_has_words(paper):
    document = opened(paper.word("case-01"))
    described = [e.get("descr") for e in document.element.body.iter(qn("wp:docPr"))]
    assert described == [paper.content("case-01").agreement.road.alt]


def test_a_drawn_name_stands_as_a_picture_with_name_role_and_time_in_words(paper):
    from aevdesk.case.signing import Signature

    case = paper.case("case-01")
    drawn = Signature(
        id="sign-1", party="person", mode="screen", name=case.facts.name, date=case.agreement.from_, place="Nav Lundvik",
        at=datetime(2026, 2, 5, 10, 48, tzinfo=UTC), read=True, strokes=(((10, 60), (30, 10), (60, 20)), ((80, 5),)),
    )  # fmt: skip
    content = paper.of(changed(case, signing={"signatures": (drawn,)}), stage="final")
    data = render_word(content, paper.press)
    described = [e.get("descr") for e in opened(data).element.body.iter(qn("wp:docPr"))]
    assert "Underskriften til Marit Elise Rognhaug" in described
    assert missing_in_word(data, content) == ()
    assert missing_in_pdf(paper.press.pdf(content).data, content) == ()
    assert content.signing.places[0].lines == ("Signert på skjerm 5. februar 2026 kl. 10.48, Nav Lundvik",)


@pytest.mark.parametrize("name", DEMO_CASES)
def test_properties_name_the_office_and_nobody(paper, name):
    with zipfile.ZipFile(io.BytesIO(paper.word(name))) as package:
        said = "".join(package.read(n).decode() for n in package.namelist() if n.startswith("docProps/"))
        names = package.namelist()
    facts = paper.case(name).facts
    assert not any(part in said for part in [*facts.name.split(), facts.national_id, "python-docx", "2013"])
    assert facts.office in opened(paper.word(name)).core_properties.author
    assert not [n for n in names if re.search(r"comments|thumbnail|customXml|vbaProject", n)]


def test_no_trace_of_editing_is_left(paper):
    with zipfile.ZipFile(io.BytesIO(paper.word("case-01"))) as package:
        every = "".join(package.read(n).decode() for n in package.namelist() if n.endswith(".xml"))
    assert not re.search(r"w:rsid|<w:ins |<w:del |w:vanish|commentRangeStart", every)


def test_the_same_content_gives_the_same_bytes(paper):
    assert render_word(paper.content("case-01"), paper.press) == paper.word("case-01")


def test_an_offices_own_template_uses_the_names_of_the_content(paper):
    own, saved = docx.Document(), io.BytesIO()
    own.add_paragraph("{{ title }} for {{ agreement.goal }}")
    own.add_paragraph("{%p for g in agreement.activities.groups %}")
    own.add_paragraph("{{ g.label }}")
    own.add_paragraph("{%p endfor %}")
    own.save(saved)
    data = render_word(paper.content("case-01"), paper.press, template=saved.getvalue())
    said = [p.text for p in opened(data).paragraphs]
    assert said == [
        "Aktivitetsavtale for Jeg skal være tilbake i hele 75\N{NO-BREAK SPACE}%-stillingen min på Solvoll innen 15. juni 2026.",
        "Du", "Siri Anne Holtet", "Nav",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "tag", ["{{ agreement.nothing }}", "{{ nothing }}", "{{ need }}", "{{ title.__class__.mro() }}"]
)
def test_a_template_that_asks_for_what_is_not_there_is_an_error_and_no_silence(paper, tag):
    import jinja2

    own, saved = docx.Document(), io.BytesIO()
    own.add_paragraph(tag)
    own.save(saved)
    with pytest.raises(jinja2.TemplateError):
        render_word(paper.content("case-01", "agreement"), paper.press, template=saved.getvalue())


def test_a_shipped_template_that_was_changed_is_refused(tmp_path):
    from aevdesk import places

    shutil.copytree(places.templates(), tmp_path / "templates")
    changed_one = tmp_path / "templates" / "word" / "complete-nb.docx"
    changed_one.write_bytes(changed_one.read_bytes() + b" ")
    with pytest.raises(TemplateChangedError):
        read_template("word/complete-nb.docx", tmp_path / "templates")


awkward = st.sampled_from(
    ["{{ x }}", "{% if a %}", "{# #}", "{_{ y }_}", "< & >", "&lt; &amp;", "💪🏻😅", "e\u0301 A\u030a", "\x0b\x0c\x00",
     "\ud800", "“«'\"»”", "50 %", "\n\n", "\t", "ŋđŧ", "ስራሕ", "]]>", "<w:t>", "{%p endif %}", "None", "\u00ad\u200b"]
)  # fmt: skip
latin = st.text(st.characters(codec="latin-1"), max_size=20)
hostile = st.lists(awkward | latin, min_size=1, max_size=8).map(" ".join)


@settings(
    max_examples=min(settings().max_examples // 5, 100), suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(hostile, min_size=5, max_size=5))
def test_no_text_is_lost_or_altered_in_either_file(paper, texts):
    goal, wish, nav, name, what = (clean(text) or "tom" for text in texts)
    case = paper.case("case-01")
    activity = case.agreement.activities[0].model_copy(update={"what": what.replace("\n", " ") or "x"})
    hard = changed(
        case, facts={"name": name.replace("\n", " ")},
        agreement={"goal": goal, "situation": wish, "nav_expects": nav, "activities": (activity, *case.agreement.activities[1:])},
    )  # fmt: skip
    content = paper.of(changed(hard, return_={"steps": ()}), "agreement")
    data = render_word(content, paper.press)
    assert missing_in_word(data, content) == ()
    assert faults_of_word(data) == ()
    assert leftover_tags(data, content) == ()
    assert missing_in_pdf(paper.press.pdf(content).data, content) == ()


@pytest.mark.needs("soffice", "pdftotext")
def test_libreoffice_opens_every_kind_of_file_as_it_is_and_says_all_of_it(paper, tmp_path):
    """One run for all: case 01 and 14 whole and alone, and every letter of case 04."""
    files = {f"{n}-{k}": (paper.content(n, k), paper.word(n, k)) for n in ("case-01", "case-14") for k in KINDS}
    for offer, letter in letters_of(paper, "case-04"):
        files[f"{offer.kind}-{offer.row}"] = (letter, render_word(letter, paper.press))
    for name, (_content, data) in files.items():
        (tmp_path / f"{name}.docx").write_bytes(data)
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    every = [str(tmp_path / f"{name}.docx") for name in files]
    subprocess.run(
        ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *every],
        check=True, capture_output=True, timeout=240,
    )  # fmt: skip
    for name, (content, _data) in files.items():
        text = subprocess.run(["pdftotext", tmp_path / f"{name}.pdf", "-"], check=True, capture_output=True).stdout
        said = squeezed(text.decode())
        headings = [*_headings(content)]
        printed = paper.press.pdf(content).data
        assert _pages((tmp_path / f"{name}.pdf").read_bytes()) <= _pages(printed), name
        assert headings
        assert [heading for heading in headings if squeezed(heading) not in said] == [], name


def _pages(pdf: bytes) -> int:
    import pypdf

    return len(pypdf.PdfReader(io.BytesIO(pdf)).pages)


def test_the_fonts_lie_in_the_file_and_an_offices_own_font_is_left_alone(paper):
    with zipfile.ZipFile(io.BytesIO(paper.word("case-01", "agreement"))) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    assert {f"word/fonts/font{n}.odttf" for n in (1, 2, 3)} <= set(parts)
    assert b"embedTrueTypeFonts" in parts["word/settings.xml"]
    own = {"word/fontTable.xml": b'<w:fonts><w:font w:name="Arial"></w:font></w:fonts>'}
    assert with_fonts(own, font_folder()) == own


def _headings(part: object) -> Iterator[str]:
    """Every heading of a content or a letter."""
    if is_dataclass(part):
        for one in fields(part):
            value = getattr(part, one.name)
            if one.name in ("heading", "title") and value:
                yield value
            else:
                yield from _headings(value)
    elif isinstance(part, tuple):
        for item in part:
            yield from _headings(item)


def letters_of(paper, name):
    """Every letter that a demo case calls for."""
    day = date.fromisoformat(DEMO_CASES[name]["clock"])
    case = paper.case(name)
    moment = Moment(case, day, load_ground(paper.catalogues, "nb", day))
    words = Words(paper.texts("nb"), paper.catalogues, case)
    made = datetime(day.year, day.month, day.day, 10, 30, tzinfo=UTC)
    for offer in offers(moment):
        yield offer, build_letter(moment, words, offer.kind, made=made, beside=Beside(row=offer.row))
