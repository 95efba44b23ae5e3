"""The tags of a template with the place of each, as one reads them in Word: put together where Word has split them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from aevdesk.documents.office_templates.fault import Fault, Part, Place, excerpt
from aevdesk.documents.office_templates.package import RefusedError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_MARK = re.compile(r"\{[{%#]|[%#}]\}")
_RENDERED: dict[str, Part] = {"document": "body", "header": "header", "footer": "footer", "footnotes": "footnotes"}
_PREFIX = re.compile(r"\{(%|\{)(-?)(tr|tc|p|r)(?=[ \t\n\-]|$)")
_QUOTES = {"“": '"', "”": '"', "‘": "'", "’": "'", "«": '"', "»": '"'}


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag, `{{ … }}` or `{% … %}`: what it takes with it (`p`, `tr`, `tc`, `r` or nothing), and what is in it."""

    source: str
    place: Place
    is_output: bool
    prefix: str
    inside: str
    is_alone: bool


def find_tags(parts: dict[str, bytes]) -> tuple[list[list[Tag]], list[Fault]]:
    """The tags of each part that is filled in, in the order of the page, and what stands where no tag is filled in."""
    found: list[list[Tag]] = []
    faults: list[Fault] = []
    for name, content in parts.items():
        kind = re.fullmatch(r"word/(document|header|footer|footnotes)\d*\.xml", name)
        if kind:
            here: list[Tag] = []
            for place, text in _paragraphs(content, _RENDERED[kind[1]]):
                here += _tags_in(place, text)
                faults += _halves(place, text)
            found.append(here)
        elif name.endswith(".xml") and _has_tag(content):
            faults.append(Fault("tag-not-filled", name=name))
    return found, faults


def _has_tag(content: bytes) -> bool:
    """Say whether a part that is never filled in has a tag all the same."""
    return bool(re.search(rb"\{\{|\{%", re.sub(rb"<[^>]*>", b"", content)))


def _paragraphs(content: bytes, part: Part) -> Iterator[tuple[Place, str]]:
    etree: Any = import_module("lxml.etree")
    parser: Any = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root: Any = etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        raise RefusedError(Fault("damaged", Place(part))) from None
    tables: dict[Any, int] = {table: number for number, table in enumerate(root.iter(f"{_W}tbl"), start=1)}
    for paragraph in root.iter(f"{_W}p"):
        text = "".join(_own_text(paragraph))
        if text.strip():
            yield _place_of(paragraph, part, text, tables), text


def _own_text(paragraph: Any) -> Iterator[str]:
    for node in paragraph.iter(f"{_W}t", f"{_W}tab", f"{_W}br"):
        owner = next(node.iterancestors(f"{_W}p"), None)
        if owner is paragraph and next(node.iterancestors(f"{_W}pPr"), None) is None:
            yield (node.text or "") if node.tag == f"{_W}t" else " "


def _place_of(paragraph: Any, part: Part, text: str, tables: dict[Any, int]) -> Place:
    cell = next(paragraph.iterancestors(f"{_W}tc"), None)
    if cell is None:
        return Place(part, excerpt(text))
    row, table = cell.getparent(), next(paragraph.iterancestors(f"{_W}tbl"))
    return Place(
        part, excerpt(text), tables[table], 1 + _index(row, f"{_W}tr"), 1 + _index(cell, f"{_W}tc")
    )  # fmt: skip


def _index(node: Any, tag: str) -> int:
    return sum(1 for _ in node.itersiblings(tag, preceding=True))


def _tags_in(place: Place, text: str) -> Iterator[Tag]:
    for source in _TAG.findall(text):
        if source.startswith("{#"):
            continue
        prefix = _PREFIX.match(source)
        inside = source[prefix.end() : -2] if prefix else source[2:-2]
        is_alone = text.strip() == source
        plain = "".join(_QUOTES.get(c, c) for c in str(inside).strip().strip("-").strip())
        yield Tag(source, place, source.startswith("{{"), prefix[3] if prefix else "", plain, is_alone)


def _halves(place: Place, text: str) -> Iterator[Fault]:
    rest = _TAG.sub("", text)
    if half := _MARK.search(rest):
        yield Fault("half-tag", place, tag=half[0])
