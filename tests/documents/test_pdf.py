"""The printed page: archival, accessible, the same bytes each time, and never stopped by a character."""

import io
import re
import time
from dataclasses import replace

import pikepdf
import pypdf
import pytest
from PIL import Image, ImageChops

from aevdesk.documents.pdf import Press
from aevdesk.documents.verify import missing_on_pages, squeezed

from .archival import elements, faults_of_pdf, role
from .conftest import DEMO_CASES, KINDS, changed

DOCUMENTS = [(name, kind) for name in DEMO_CASES for kind in KINDS]
MOST_PAGES = {"return_to_employer": 2, "straightforward": 4, "full": 4}


@pytest.mark.parametrize(("name", "kind"), DOCUMENTS)
def test_a_document_is_archival_and_accessible_at_once(paper, name, kind):
    language = f"{DEMO_CASES[name]['language']}-NO"
    assert faults_of_pdf(paper.pdf(name, kind), language=language) == []


@pytest.mark.parametrize("name", DEMO_CASES)
def test_the_road_is_a_figure_with_its_words_and_tables_have_heads(paper, name):
    with pikepdf.open(io.BytesIO(paper.pdf(name, "complete"))) as pdf:
        found = [(role(pdf, element), element) for element, _depth in elements(pdf)]
        kinds = [kind for kind, _ in found]
        assert kinds.count("TH") >= 3
        assert "H1" in kinds
        road = paper.content(name).agreement.road
        told = [str(element.Alt) for kind, element in found if kind == "Figure"]
        assert not road or road.alt in told


BREAKS = {
    "the words of a figure": lambda pdf, found: found["Figure"].__delitem__("/Alt"),
    "the scope of a head": lambda pdf, found: found["TH"].__delitem__("/A"),
    "the language": lambda pdf, _found: pdf.Root.__delitem__("/Lang"),
    "the mark": lambda pdf, _found: pdf.Root.MarkInfo.__setitem__("/Marked", False),
    "the profile of the colours": lambda pdf, _found: pdf.Root.__delitem__("/OutputIntents"),
    "the level of a heading": lambda _pdf, found: found["H2"].__setitem__("/S", pikepdf.Name.H5),
    "the place of a page in the structure": lambda pdf, _found: pdf.pages[0].__delitem__("/StructParents"),
    "the letters of a font": lambda pdf, _found: next(iter(pdf.pages[0].Resources.Font.values())).__delitem__(
        "/ToUnicode"
    ),
}


@pytest.mark.parametrize("what", BREAKS)
def test_the_reading_notices_when_a_file_lacks(paper, what):
    with pikepdf.open(io.BytesIO(paper.pdf("case-01", "complete"))) as pdf:
        found = {role(pdf, element): element for element, _depth in reversed(elements(pdf))}
        BREAKS[what](pdf, found)
        broken = io.BytesIO()
        pdf.save(broken)
    assert faults_of_pdf(broken.getvalue(), language="nb-NO")


@pytest.mark.parametrize(("name", "kind"), DOCUMENTS)
def test_every_text_of_the_content_can_be_read_back(paper, name, kind):
    assert missing_on_pages(paper.pages(name, kind), paper.content(name, kind)) == ()


@pytest.mark.parametrize("name", DEMO_CASES)
def test_a_document_is_as_short_as_it_should_be(paper, name):
    pages = {kind: len(paper.pages(name, kind)) for kind in KINDS}
    assert pages["complete"] <= MOST_PAGES[DEMO_CASES[name]["track"]]
    assert pages["agreement"] <= (1 if DEMO_CASES[name]["track"] == "return_to_employer" else 2)


def test_the_agreement_of_case_08_hangs_on_a_refrigerator(paper):
    assert len(paper.pages("case-08", "agreement")) == 1


def test_properties_name_the_office_and_nobody(paper):
    about = pypdf.PdfReader(io.BytesIO(paper.pdf("case-01", "complete"))).metadata
    assert (about.title, about.author) == ("Aktivitetsavtale", "Nav Lundvik")
    assert not re.search(r"Marit|Rognhaug|21492", str(dict(about)))


def test_the_same_content_gives_the_same_bytes_also_from_another_press(paper):
    assert Press().pdf(paper.content("case-01")).data == paper.pdf("case-01")


def test_a_character_without_a_drawing_is_printed_as_its_number_and_told_of(paper):
    case = paper.case("case-01")
    content = paper.of(changed(case, agreement={"goal": "Jobbe hos 李 og 李"}))
    printed = paper.press.pdf(content)
    assert printed.replaced == ("李",)
    assert squeezed("Jobbe hos [U+674E] og [U+674E]") in squeezed(_text(printed.data))


def test_a_cluster_that_no_single_font_can_draw_does_not_stop_the_page(paper):
    case = paper.case("case-01")
    content = paper.of(changed(case, agreement={"goal": "Test \u1200\u0950\u0301 slutt"}))
    assert squeezed("slutt") in squeezed(_text(paper.press.pdf(content).data))


def test_joined_emoji_and_skin_tone_are_one_sign(paper):
    case = paper.case("case-01")
    content = paper.of(changed(case, agreement={"goal": "A👨🏽‍🔧B💪🏻C😶‍🌫️D"}))
    printed = paper.press.pdf(content)
    assert printed.replaced == ()
    assert "A👨🏽‍🔧B💪🏻C😶‍🌫D" in squeezed(_text(printed.data))


def test_a_word_longer_than_the_line_stays_on_the_page(paper):
    word = "a" * 400
    content = paper.of(changed(paper.case("case-01"), agreement={"situation": word}))
    printed = paper.press.pdf(content)
    assert word in squeezed(_text(printed.data))
    assert _widest_line(printed.data) < 190


def test_a_million_characters_in_one_field_are_printed(paper):
    text = "Ord og mellomrom. " * 60_000
    content = paper.of(changed(paper.case("case-01"), own_view={"situation": text}))
    started = time.perf_counter()
    printed = paper.press.pdf(content)
    assert time.perf_counter() - started < 30
    assert len(pypdf.PdfReader(io.BytesIO(printed.data)).pages) > 100


def test_text_is_never_source(paper):
    hostile = '#read("style.typ") $x$ *fet* @preview/cetz <label> // kommentar \\ #sys.inputs'
    content = paper.of(changed(paper.case("case-01"), agreement={"goal": hostile}))
    assert squeezed(hostile) in squeezed(_text(paper.press.pdf(content).data))


def test_the_preview_shows_the_same_number_of_pages(paper):
    content = paper.content("case-04")
    pictures = paper.press.pages_png(content, ppi=40).pictures
    assert len(pictures) == len(paper.pages("case-04", "complete"))
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)


def test_a_page_drawn_alone_is_the_page_among_the_others(paper):
    content = paper.content("case-04")
    whole = paper.press.pages_png(content, ppi=40)
    for page, picture in enumerate(whole.pictures):
        assert paper.press.page_png(content, page, 40, whole.density) == (picture, len(whole.pictures))
    beyond = paper.press.page_png(content, 99, 40, whole.density)
    assert beyond == (whole.pictures[-1], len(whole.pictures)), "the last when there are fewer"


@pytest.mark.parametrize("density", ["normal", "close", "tight", "tightest"])
def test_a_drawn_name_stands_on_white_paper_however_close_the_lines_are(paper, density):
    content = paper.content("case-01", "agreement")
    person, *others = content.signing.places
    upright = replace(person, strokes=(((0, 0), (10, 60), (20, 0)),), alt="Navn")
    before, after = (
        [Image.open(io.BytesIO(png)).convert("L") for png in paper.press.pages_png(one, 72, density=density).pictures]
        for one in (content, replace(content, signing=replace(content.signing, places=(upright, *others))))
    )
    page, ink = next(
        (page, ImageChops.difference(*pages).getbbox())
        for page, pages in enumerate(zip(before, after, strict=True))
        if pages[0].tobytes() != pages[1].tobytes()
    )
    left, top, right, bottom = ink
    assert bottom - top > 15, "a name that can be read"
    assert before[page].crop((left, top, right, bottom)).getextrema()[0] == 255, "nothing stood there"


def test_no_template_reads_from_the_net():
    from aevdesk import places

    for file in (places.templates() / "typst").glob("*.typ"):
        assert "@" not in file.read_text(encoding="utf-8").replace("@preview", "@"), file.name


def _text(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)


def _widest_line(data: bytes) -> float:
    """How far to the right any text begins, in mm."""
    furthest = 0.0

    def note(_text, _cm, matrix, _font, _size):
        nonlocal furthest
        furthest = max(furthest, matrix[4])

    for page in pypdf.PdfReader(io.BytesIO(data)).pages:
        page.extract_text(visitor_text=note)
    return furthest / 72 * 25.4
