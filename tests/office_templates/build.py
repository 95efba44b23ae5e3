"""Templates as an office might make them, and as somebody might who means harm."""

import io
import re
import zipfile
from collections.abc import Callable

import docx
from docx.document import Document

MUST = (
    "{%p if agreement %}", "{{ agreement.heading }}", "{%p endif %}", "{%p if info %}", "{{ info.heading }}", "{%p endif %}",
    "{%p for s in signatures %}", "{{ s.place.name }}", "{%p endfor %}",
)  # fmt: skip
"""What every template must show."""


def template(*paragraphs: str, cells: tuple[tuple[str, ...], ...] = (), header: str = "", whole: bool = True) -> bytes:
    """A Word file with these paragraphs, a table of these cells, and what every template must show."""
    document = docx.Document()
    for text in (*paragraphs, *(MUST if whole else ())):
        document.add_paragraph(text)
    if cells:
        table = document.add_table(len(cells), len(cells[0]))
        for row, texts in zip(table.rows, cells, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    if header:
        document.sections[0].header.paragraphs[0].text = header
    return saved(document)


def saved(document: Document) -> bytes:
    """The document as bytes, without the remarks about the program that made it."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def repacked(
    data: bytes, change: Callable[[dict[str, bytes]], None], *, packing: int = zipfile.ZIP_DEFLATED
) -> bytes:  # fmt: skip
    """The file with its parts changed by hand."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    change(parts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def with_xml(data: bytes, xml: str, part: str = "word/document.xml") -> bytes:
    """The file with some XML at the end of its body."""
    return repacked(
        data, lambda parts: parts.update({part: parts[part].replace(b"<w:sectPr", xml.encode() + b"<w:sectPr", 1)})
    )


def with_relation(data: bytes, kind: str, target: str, mode: str = "External", of: str = "document") -> bytes:
    """The file with one more relation."""
    name = f"word/_rels/{of}.xml.rels"
    mode = f' TargetMode="{mode}"' if mode else ""
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    relation = f'<Relationship Id="rId99" Type="{base}/{kind}" Target="{target}"{mode}/>'
    empty = b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

    def change(parts: dict[str, bytes]) -> None:
        old = parts.get(name, empty)
        parts[name] = old.replace(b"</Relationships>", relation.encode() + b"</Relationships>")

    return repacked(data, change)


def field(*pieces: str) -> str:
    """A field whose words are cut in pieces."""
    runs = "".join(f'<w:r><w:instrText xml:space="preserve">{piece}</w:instrText></w:r>' for piece in pieces)
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    return f"<w:p>{begin}{runs}{end}</w:p>"


def said(text: str) -> str:
    """The text without what Word puts around it."""
    return re.sub(r"\s+", " ", text).strip()
