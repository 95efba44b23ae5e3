"""A demo case as the tests know it: the case, its day, what the rules say of it, and its papers, each made once."""

import re
import unicodedata
import zipfile
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from functools import cached_property
from io import BytesIO
from typing import Any

from aevdesk.case.base import Row
from aevdesk.case.edits import InsertRow, RemoveRow, SetValue, apply, value_at
from aevdesk.case.files import read_case
from aevdesk.case.model import Case
from aevdesk.case.moment import Moment
from aevdesk.desk.demo import DemoCase, story_time
from aevdesk.desk.ground import load_ground
from aevdesk.desk.wording import Wording
from aevdesk.documents.build import build_content
from aevdesk.documents.content import Content, Kind
from aevdesk.documents.pdf import Press
from aevdesk.documents.word import render_word
from aevdesk.documents.words import Words
from aevdesk.rules import outline
from aevdesk.rules.checks import problems
from aevdesk.rules.problem import Problem
from aevdesk.texts import load_texts
from aevdesk.texts.catalogues import Catalogues

KINDS: tuple[Kind, ...] = ("complete", "agreement")
SIGNING = "signing"


@dataclass(frozen=True)
class Story:
    """A demo case with the day its story stands on. Other values of the case are judged by passing them in."""

    demo: DemoCase
    catalogues: Catalogues
    press: Press

    @cached_property
    def case(self) -> Case:
        """The case as its file tells it."""
        return self.demo.read()

    @property
    def today(self) -> date:
        """The day of the story."""
        return self.demo.clock

    def moment(self, case: Case | None = None, today: date | None = None) -> Moment:
        """The case, or another value of it, as it stands on a day."""
        day = today or self.today
        return Moment(case or self.case, day, load_ground(self.catalogues, self.demo.language, day))

    def problems(self, case: Case | None = None, today: date | None = None) -> tuple[Problem, ...]:
        """What is wrong or worth a note, the signing itself left out: that comes after."""
        return tuple(p for p in problems(self.moment(case, today)) if p.section != SIGNING)

    def blocking(self, case: Case | None = None, today: date | None = None) -> tuple[Problem, ...]:
        """What stops signing."""
        return tuple(p for p in self.problems(case, today) if p.blocks)

    def notes(self, case: Case | None = None, today: date | None = None) -> tuple[Problem, ...]:
        """What is only worth a note."""
        return tuple(p for p in self.problems(case, today) if not p.blocks)

    def told(self, found: tuple[Problem, ...]) -> str:
        """What the screen says of these problems."""
        wording = Wording(load_texts("nb"), self.catalogues)
        return "\n".join(wording.problem(p) for p in found)

    def sections(self, case: Case | None = None) -> list[str]:
        """The sections that exist, in order."""
        return [section.id for section in outline.sections(self.moment(case))]

    def asked(self, case: Case | None = None) -> set[str]:
        """The form ids of all fields that exist."""
        return {spot.form_id for spot in outline.every_field(self.moment(case))}

    def content(self, kind: Kind = "complete", case: Case | None = None) -> Content:
        """What a document says."""
        words = Words(load_texts(self.demo.language), self.catalogues, case or self.case)
        return build_content(self.moment(case), words, kind, made=story_time(self.demo), stage="to_sign")

    def lines(self, kind: Kind = "complete", case: Case | None = None) -> list[str]:
        """Every text of a document in order."""
        return [text for text in texts_of(self.content(kind, case)) if text]

    def docx(self, kind: Kind = "complete", case: Case | None = None) -> bytes:
        """The document in Word."""
        return render_word(self.content(kind, case), self.press)

    def pdf(self, kind: Kind = "complete", case: Case | None = None) -> bytes:
        """The document as PDF."""
        return self.press.pdf(self.content(kind, case)).data

    @cached_property
    def files(self) -> dict[Kind, tuple[bytes, bytes]]:
        """Each paper of the case as Word and as PDF: whole, and the agreement alone."""
        return {kind: (self.docx(kind), self.pdf(kind)) for kind in KINDS}

    @cached_property
    def papers(self) -> dict[str, str]:
        """The text of each paper by name, as a reader of its own finds it."""
        found: dict[str, str] = {}
        for kind, (word, pdf) in self.files.items():
            found[f"{kind}.docx"] = word_text(word)
            found[f"{kind}.pdf"] = pdf_text(pdf)
        return found

    @cached_property
    def properties(self) -> str:
        """All that stands in the properties of the papers' files."""
        return "\n".join(word_properties(word) + pdf_properties(pdf) for word, pdf in self.files.values())

    def of_kind(self, kind: Kind) -> dict[str, str]:
        """The papers of one kind."""
        return {name: text for name, text in self.papers.items() if name.startswith(kind)}


def put(case: Case, path: str, value: object) -> Case:
    """The case with another value at a place such as `agreement.activities.a-1.what`."""
    return apply(case, SetValue(tuple(path.split(".")), value))[0]


def drop(case: Case, *paths: str) -> Case:
    """The case without some rows."""
    for path in paths:
        case = apply(case, RemoveRow(tuple(path.split("."))))[0]
    return case


def add(case: Case, path: str, row: Row) -> Case:
    """The case with one more row in a list."""
    return apply(case, InsertRow(tuple(path.split(".")), row))[0]


def at(case: Case, path: str) -> Any:
    """What stands at a place of the case."""
    return value_at(case, tuple(path.split(".")))


def texts_of(part: object) -> list[str]:
    """Every text of a content, in order; codes of kind, language and shape are no texts."""
    if isinstance(part, str):
        return [part]
    if isinstance(part, tuple):
        return [text for item in part for text in texts_of(item)]
    if is_dataclass(part) and not isinstance(part, type):
        named = [one.name for one in fields(part) if one.name not in ("kind", "language", "shape", "made")]
        return [text for name in named for text in texts_of(getattr(part, name))]
    return []


def squeezed(text: str) -> str:
    """The text as the eye reads it: NFC, any white space one space, nothing invisible."""
    visible = re.sub("[\u00ad\u200b\u2060\ufeff]", "", text)
    return " ".join(unicodedata.normalize("NFC", visible).split())


def says(text: str, phrase: str) -> bool:
    """Say whether a text holds a phrase, character for character, wherever its lines break."""
    return squeezed(phrase) in squeezed(text)


def says_word(text: str, phrase: str) -> bool:
    """Say whether a word or phrase stands in a text as a whole, in capitals or not."""
    pattern = rf"(?<!\w){re.escape(squeezed(phrase).casefold())}(?!\w)"
    return re.search(pattern, squeezed(text).casefold()) is not None


def lacking(story: Story, phrases: tuple[str, ...], kind: Kind = "complete") -> list[str]:
    """Where a phrase that must be printed is missing."""
    return [f"{name}: {p}" for p in phrases for name, text in story.of_kind(kind).items() if not says(text, p)]


def printed_words(story: Story, *words: str, kind: Kind | None = None) -> list[str]:
    """Where words that must not be printed stand as whole words: papers and their properties."""
    papers = story.of_kind(kind) if kind else story.papers
    places = {**papers, "properties": story.properties}
    return [f"{name}: {word}" for word in words for name, text in places.items() if says_word(text, word)]


def order_of(text: str, *phrases: str) -> list[int]:
    """Where each phrase first stands in a text; a missing one fails."""
    flat = squeezed(text)
    places = [flat.find(squeezed(phrase)) for phrase in phrases]
    assert -1 not in places, [p for p, found in zip(phrases, places, strict=True) if found < 0]
    return places


def values_of(value: object) -> list[str]:
    """All that stands in a value of plain JSON, as text."""
    if isinstance(value, dict):
        return [text for item in value.values() for text in values_of(item)]
    if isinstance(value, list):
        return [text for item in value for text in values_of(item)]
    return [str(value)]


def own_words(case: Case) -> list[str]:
    """Every text that somebody has typed in a case, longest first."""
    return sorted(set(values_of(case.model_dump(mode="json"))), key=len, reverse=True)


def word_text(data: bytes) -> str:
    """The text of a Word file as python-docx finds it: body, headers and footers, a line each paragraph.

    The words of a figure are those of its description, as a reader hears them.
    """
    from docx import Document
    from docx.oxml.ns import qn

    document = Document(BytesIO(data))
    parts = [document.element]
    for section in document.sections:
        parts += [section.header._element, section.footer._element]
        parts += [section.first_page_header._element, section.first_page_footer._element]
    marks = {qn("w:br"): "\n", qn("w:tab"): "\t", qn("w:noBreakHyphen"): "-", qn("w:cr"): "\n"}
    lines: list[str] = []
    for part in parts:
        for paragraph in part.iter(qn("w:p")):
            pieces = [el.text or "" if el.tag == qn("w:t") else marks.get(el.tag, "") for el in paragraph.iter()]
            lines += ["".join(pieces), *(figure.get("descr", "") for figure in paragraph.iter(qn("wp:docPr")))]
    return "\n".join(lines)


def word_properties(data: bytes) -> str:
    """All that stands in the properties of a Word file."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        names = [name for name in package.namelist() if name.startswith("docProps/")]
        return "\n".join(re.sub("<[^>]*>", " ", package.read(name).decode("utf-8", "replace")) for name in names)


def pdf_text(data: bytes) -> str:
    """The text of a PDF as pypdf finds it, page by page."""
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


def pdf_properties(data: bytes) -> str:
    """All that stands in the properties of a PDF."""
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(data))
    told = [str(value) for value in (reader.metadata or {}).values()]
    xmp = reader.xmp_metadata
    return "\n".join([*told, re.sub("<[^>]*>", " ", xmp.rdf_root.toxml()) if xmp else ""])


def pages_of(data: bytes) -> int:
    """How many pages a PDF has."""
    from pypdf import PdfReader

    return len(PdfReader(BytesIO(data)).pages)


def case_from(text: str) -> Case:
    """A case from the text of a file."""
    return read_case(text)
