"""What makes Word say «this file must be repaired»: the order of properties, cells without a paragraph, loose ends.

The order is that of the schema (ECMA-376, part 1): a reader as strict as Word refuses a property out of its place.
"""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid "
    "vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em "
    "lang eastAsianLayout specVanish oMath",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tblCellMar": "top left start bottom right end",
}  # fmt: skip


def faults_of_ooxml(data: bytes) -> list[str]:
    """What a strict reader would want to repair; nothing for a sound file."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = set(package.namelist())
        parts = {n: ElementTree.fromstring(package.read(n)) for n in names if n.endswith((".xml", ".rels"))}
    found = [*_of_package(names, parts)]
    for name, root in parts.items():
        if name.startswith("word/") and name.endswith(".xml"):
            found += [f"{name}: {fault}" for fault in (*_of_order(root), *_of_tables(root), *_of_pictures(root))]
    return found


def _of_package(names: set[str], parts: dict[str, ElementTree.Element]) -> Iterator[str]:
    types = parts["[Content_Types].xml"]
    known = {e.get("PartName", "").lstrip("/") for e in types} | {e.get("Extension") for e in types}
    yield from (f"{n}: no type" for n in names if n not in known and n.rpartition(".")[2] not in known)
    for name, root in parts.items():
        if name.endswith(".rels"):
            folder = posixpath.dirname(posixpath.dirname(name))
            for rel in root:
                if rel.get("TargetMode") == "External":
                    yield f"{name}: points outside"
                    continue
                target = rel.get("Target", "")
                place = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
                if place.lstrip("/") not in names:
                    yield f"{name}: {target} is not there"


def _of_order(root: ElementTree.Element) -> Iterator[str]:
    for kind, order in ORDER.items():
        places = {f"{W}{name}": at for at, name in enumerate(order.split())}
        for part in root.iter(f"{W}{kind}"):
            at = [places.get(child.tag, -1) for child in part]
            if -1 in at:
                yield f"{kind} holds {[c.tag.removeprefix(W) for c in part if c.tag not in places]}"
            if at != sorted(at) or len(set(at)) != len(at):
                yield f"{kind} in another order: {[c.tag.removeprefix(W) for c in part]}"


def _of_tables(root: ElementTree.Element) -> Iterator[str]:
    for table in root.iter(f"{W}tbl"):
        grid = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        rows = table.findall(f"{W}tr")
        if not rows:
            yield "a table without rows"
        for row in rows:
            cells = row.findall(f"{W}tc")
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in cells]
            if sum(int(s.get(f"{W}val", "1")) if s is not None else 1 for s in spans) > grid:
                yield "a row wider than its table"
            yield from ("a cell that does not end in a paragraph" for c in cells if c[-1].tag != f"{W}p")
    body = root.find(f"{W}body")
    if body is not None and [c.tag for c in body][-2:] != [f"{W}p", f"{W}sectPr"]:
        yield "a body that does not end in a paragraph"


def _of_pictures(root: ElementTree.Element) -> Iterator[str]:
    ids = [e.get("id") for e in root.iter(f"{WP}docPr")]
    if len(set(ids)) != len(ids):
        yield "two pictures of one number"
    if any(re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", e.text or "") for e in root.iter(f"{W}t")):
        yield "a sign that XML does not know"
