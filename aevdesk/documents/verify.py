"""What must be true of a finished file: every text of its content stands in it, and nothing of the template is left."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any
from xml.etree import ElementTree  # only files that we made ourselves are read here

from aevdesk.documents.content import Content, Road, SignaturePlace
from aevdesk.documents.glyphs import load_glyphs
from aevdesk.documents.letter import Letter

_CODES = frozenset({"kind", "language", "made", "shape", "pages"})
"""Fields of a content that steer it and are not printed as they stand."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_IGNORED = re.compile(r"[\s\u200b\ufe0e\ufe0f]+")
_TAG = re.compile(r"\{[{%#]|[%#}]\}")
_PIECE = 80


def texts_in_word(content: Content | Letter) -> Iterator[str]:
    """Every text of the content that the Word file must hold. What a figure says stands in its alternative text."""
    yield from _texts(content, lambda part, name: not (isinstance(part, Road) and name in _DRAWN))


def texts_in_pdf(content: Content | Letter) -> Iterator[str]:
    """Every text of the content that stands on the pages of the PDF, alternative texts left out."""
    yield from _texts(content, lambda part, name: not (name == "alt" and isinstance(part, Road | SignaturePlace)))


_DRAWN = frozenset({"steps", "lanes", "ticks", "goal_label", "marks"})


def _texts(part: Any, is_told: Callable[[Any, str], bool]) -> Iterator[str]:
    if isinstance(part, str):
        if part.strip():
            yield part
    elif isinstance(part, tuple):
        for item in part:  # pyright: ignore[reportUnknownVariableType]
            yield from _texts(item, is_told)
    elif is_dataclass(part):
        for one in fields(part):
            if one.name not in _CODES and is_told(part, one.name):
                yield from _texts(getattr(part, one.name), is_told)


def missing_in_word(data: bytes, content: Content | Letter) -> tuple[str, ...]:
    """The texts of the content that the .docx lacks. Empty when the file says all."""
    whole = squeezed(word_text(data))
    return tuple(text for text in texts_in_word(content) if squeezed(text) not in whole)


def missing_in_pdf(data: bytes, content: Content | Letter) -> tuple[str, ...]:
    """The texts of the content that the PDF lacks, as its own text layer gives them. Empty when the file says all."""
    return missing_on_pages(page_texts(data), content)


def page_texts(data: bytes) -> tuple[str, ...]:
    """The text of each page of a PDF, as its text layer gives it."""
    from pypdf import PdfReader

    return tuple(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def missing_on_pages(pages: Sequence[str], content: Content | Letter) -> tuple[str, ...]:
    """The texts of the content that do not stand on these pages."""
    bodies = _bodies(pages, content)
    whole, glyphs = "".join(bodies), load_glyphs()
    return tuple(
        text
        for text in texts_in_pdf(content)
        if not _stands_in(squeezed(glyphs.replace_missing(text)), whole, breaks=len(bodies) - 1)
    )


def faults_of_word(data: bytes) -> tuple[str, ...]:
    """What is wrong with a .docx in itself: a part that is not XML, or a tag of the template that was left."""
    faults: list[str] = []
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if broken := package.testzip():
            faults.append(f"{broken}: damaged")
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                faults += _faults_of_part(name, package.read(name))
    return tuple(faults)


def word_text(data: bytes) -> str:
    """All text of a .docx: header, body and footer with alternative texts, a line for each paragraph."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = [n for n in package.namelist() if re.fullmatch(r"word/(header\d*|document|footer\d*)\.xml", n)]
        return "\n".join(_text_of_part(package.read(name)) for name in parts)


def squeezed(text: str) -> str:
    """The text without white space and without signs that only choose a look, to compare what two files say."""
    return _IGNORED.sub("", unicodedata.normalize("NFC", text))


def _stands_in(text: str, whole: str, *, breaks: int) -> bool:
    """Say whether the text is there, also when it runs over a page break inside a table, where a head comes between."""
    if text in whole:
        return True
    pieces = [text[i : i + _PIECE] for i in range(0, len(text), _PIECE)]
    return len(pieces) > 2 and sum(piece not in whole for piece in pieces) <= breaks


def _bodies(pages: Sequence[str], content: Content | Letter) -> list[str]:
    """The text of each page without what stands at the edge of every page, except on the first."""
    frame = content.frame
    edges = [
        squeezed(t)
        for t in (frame.office + frame.subject, frame.draft + frame.classification, frame.code or frame.draft_note)
    ]
    bodies: list[str] = []
    for number, page in enumerate(pages, start=1):
        text = squeezed(page)
        if number > 1:
            counted = frame.pages.replace("{page}", str(number)).replace("{total}", str(len(pages)))
            for edge in [*edges, squeezed(counted)]:
                text = text.replace(edge, "", 1)
        bodies.append(text)
    return bodies


def _faults_of_part(name: str, data: bytes) -> Iterator[str]:
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError:
        yield f"{name}: not well-formed"
        return
    del root


def leftover_tags(data: bytes, content: Content | Letter) -> tuple[str, ...]:
    """Signs of a template tag in a .docx that no text of the content accounts for."""
    told = "".join(texts_in_word(content))
    return tuple(dict.fromkeys(hit for hit in _TAG.findall(word_text(data)) if hit not in told))


def _text_of_part(data: bytes) -> str:
    lines: list[str] = []
    for paragraph in ElementTree.fromstring(data).iter(f"{_W}p"):
        said: list[str] = []
        for node in paragraph.iter():
            if node.tag == f"{_W}t":
                said.append(node.text or "")
            elif node.tag in (f"{_W}tab", f"{_W}br"):
                said.append(" ")
            elif node.tag == f"{_WP}docPr":
                said.append(f" {node.get('descr', '')} ")
        lines.append("".join(said))
    return "\n".join(lines)
