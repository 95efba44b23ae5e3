"""The file of a template, looked at before any library opens it: nothing that runs, fetches, hides or swells.

The limits are those of `design/reliability.md`, section 4. Sizes are counted while reading, never believed.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from aevdesk.documents.office_templates.fault import Fault

LARGEST_FILE = 8_000_000
_MOST_PARTS = 300
_LARGEST_PART = 8_000_000
_LARGEST_WHOLE = 32_000_000
_LARGEST_RATIO = 200
_SMALL = 100_000
"""Below this size a part may be packed as tightly as it likes: a page of blanks is no bomb."""
_MAIN_TYPE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_RUNS = re.compile(r"vbaproject|activex|\.bin$|oleobject|/embeddings/", re.IGNORECASE)
_REMARKS = re.compile(r"word/comments\w*\.xml$")
_RELATION = re.compile(rb"<(?:\w+:)?Relationship\b([^>]*)>")
_ATTRIBUTE = re.compile(rb"(\w+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_SAFE_LINK = re.compile(r"(https://|mailto:)", re.IGNORECASE)
_TRACKED = re.compile(rb"<w:(ins|del|moveFrom|moveTo)\b")
_CHUNK = re.compile(rb"<w:(altChunk|object|control)\b")
_PARAGRAPH = re.compile(rb"<w:p[ >].*?</w:p>", re.DOTALL)
_INSTRUCTION = re.compile(rb"<w:instrText[^>]*>(.*?)</w:instrText>|<w:fldSimple[^>]*w:instr=\"([^\"]*)\"", re.DOTALL)
_FETCHES = re.compile(r"\s*(DDE|DDEAUTO|INCLUDE\w*|LINK|DATABASE|MACROBUTTON|IMPORT|EMBED|RD)\b", re.IGNORECASE)


class RefusedError(ValueError):
    """The file cannot be a template. `faults` says why."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(", ".join(fault.code for fault in faults))
        self.faults = faults


def open_package(data: bytes) -> dict[str, bytes]:
    """The parts of a .docx by name. RefusedError with everything that may not stand in it."""
    parts = _read(data)
    faults = tuple(dict.fromkeys(_faults(parts)))
    if faults:
        raise RefusedError(*faults)
    return parts


def _read(data: bytes) -> dict[str, bytes]:
    if len(data) > LARGEST_FILE:
        raise RefusedError(Fault("too-big"))
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise RefusedError(Fault("no-docx")) from None
    names = package.namelist()
    if len(names) > _MOST_PARTS or len(set(names)) != len(names):
        raise RefusedError(Fault("packed-strangely"))
    parts: dict[str, bytes] = {}
    whole = 0
    for entry in package.infolist():
        if _is_strange(entry):
            raise RefusedError(Fault("packed-strangely", name=entry.filename[:80]))
        parts[entry.filename] = _read_part(package, entry)
        whole += len(parts[entry.filename])
        if whole > _LARGEST_WHOLE:
            raise RefusedError(Fault("bomb"))
    return parts


def _is_strange(entry: zipfile.ZipInfo) -> bool:
    name = entry.filename
    return (
        name.startswith(("/", "\\"))
        or "\\" in name
        or ":" in name
        or ".." in name.split("/")
        or bool(entry.flag_bits & 1)
    )


def _read_part(package: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    try:
        with package.open(entry) as source:
            content = source.read(_LARGEST_PART + 1)
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError, EOFError):
        raise RefusedError(Fault("damaged", name=entry.filename[:80])) from None
    swells = len(content) > _SMALL and len(content) > _LARGEST_RATIO * max(1, entry.compress_size)
    if len(content) > _LARGEST_PART or swells:
        raise RefusedError(Fault("bomb", name=entry.filename[:80]))
    return content


def _faults(parts: dict[str, bytes]) -> Iterator[Fault]:
    types = parts.get("[Content_Types].xml", b"")
    if "word/document.xml" not in parts or _MAIN_TYPE not in types:
        yield Fault("macros" if b"macroEnabled" in types else "no-docx")
    for name, content in parts.items():
        if _RUNS.search(name):
            yield Fault("runs", name=name)
        if _REMARKS.search(name) and b"<w:comment " in content:
            yield Fault("remarks")
        if name.endswith((".xml", ".rels")):
            yield from _faults_of_xml(name, content)


def _faults_of_xml(name: str, content: bytes) -> Iterator[Fault]:
    declared = re.search(rb"encoding\s*=\s*[\"']([^\"']*)", content[:200])
    other = declared is not None and declared[1].lower() not in (b"utf-8", b"us-ascii")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in content[:64] or other:
        yield Fault("encoding", name=name)
        return
    if re.search(rb"<!(DOCTYPE|ENTITY)", content, re.IGNORECASE):
        yield Fault("entities", name=name)
        return
    if name.endswith(".rels"):
        yield from _faults_of_relations(content)
    elif name.startswith("word/"):
        if _CHUNK.search(content):
            yield Fault("runs", name=name)
        if _TRACKED.search(content):
            yield Fault("tracked")
        yield from _faults_of_fields(content)


def _faults_of_relations(content: bytes) -> Iterator[Fault]:
    for relation in _RELATION.findall(content):
        given = {key.decode(): _text(a or b) for key, a, b in _ATTRIBUTE.findall(relation)}
        kind, target = given.get("Type", "").rpartition("/")[2], given.get("Target", "")
        if kind in ("attachedTemplate", "aFChunk", "oleObject", "control", "vbaProject", "subDocument", "frame"):
            yield Fault("attached" if kind == "attachedTemplate" else "runs", name=target[:80])
        elif given.get("TargetMode", "").lower() == "external" and not (
            kind == "hyperlink" and _SAFE_LINK.match(target)
        ):
            yield Fault("external", name=target[:80])


def _faults_of_fields(content: bytes) -> Iterator[Fault]:
    """Fields that fetch or run: their words may be cut in pieces, so each paragraph is put together first."""
    for paragraph in _PARAGRAPH.findall(content):
        said = "".join(_text(a or b) for a, b in _INSTRUCTION.findall(paragraph))
        for begun in re.split(r"\s{2,}|(?<=\w)\s*\\\*", said) or [said]:
            if found := _FETCHES.match(begun):
                yield Fault("field", name=found[1].upper())
        if found := _FETCHES.match(said):
            yield Fault("field", name=found[1].upper())


def _text(found: Any) -> str:
    import html

    return html.unescape(bytes(found).decode("utf-8", "replace"))
