"""An independent reading of a PDF against PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), with pikepdf.

It reads the finished file and knows nothing of how it was made. Each rule says what is wrong; none wrong: no sentences.
"""

import io
from collections.abc import Iterator

import pikepdf

_TEXT = ("Tj", "TJ", "'", '"')
_PAINT = ("f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh")
_STANDARD = {
    "Document", "Part", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "NonStruct", "P", "H", "H1", "H2", "H3",
    "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote",
    "Note", "Reference", "Figure", "Formula", "Form", "Link", "Annot", "Em", "Strong",
}  # fmt: skip


def faults_of_pdf(data: bytes, *, language: str) -> list[str]:
    """What keeps the file from being archival and accessible at once."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        found = [*pdf.check_pdf_syntax(), *_of_catalog(pdf, language), *_of_metadata(pdf), *_of_fonts(pdf)]
        found += [*_of_structure(pdf), *_of_pages(pdf)]
    return found


def elements(pdf: pikepdf.Pdf) -> list[tuple[pikepdf.Dictionary, int]]:
    """Every element of the structure tree with its depth, in reading order."""
    found: list[tuple[pikepdf.Dictionary, int]] = []

    def walk(node: object, depth: int) -> None:
        if isinstance(node, pikepdf.Array):
            for item in node:
                walk(item, depth)
        elif isinstance(node, pikepdf.Dictionary) and "/S" in node:
            found.append((node, depth))
            if "/K" in node:
                walk(node.K, depth + 1)

    walk(pdf.Root.StructTreeRoot.K, 0)
    return found


def role(pdf: pikepdf.Pdf, element: pikepdf.Dictionary) -> str:
    """The standard type of an element, looked up where the file maps its own."""
    name, roles = str(element.S), pdf.Root.StructTreeRoot.get("/RoleMap", {})
    while name in roles:
        name = str(roles[name])
    return name.removeprefix("/")


def _of_catalog(pdf: pikepdf.Pdf, language: str) -> Iterator[str]:
    root = pdf.Root
    if pdf.is_encrypted:
        yield "encrypted"
    if not str(root.get("/Lang", "")).startswith(language):
        yield f"language {root.get('/Lang')}"
    if not bool(root.get("/MarkInfo", {}).get("/Marked", False)):
        yield "not marked"
    if not bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)):
        yield "the title is not shown"
    if any(key in root for key in ("/AA", "/OpenAction", "/Collection")):
        yield "an action"
    yield from _of_forms(root)
    names = root.get("/Names", {})
    if "/JavaScript" in names or "/EmbeddedFiles" in names:
        yield "a script or an embedded file"
    intents = root.get("/OutputIntents", [])
    if not any(str(i.get("/S")) == "/GTS_PDFA1" and "/DestOutputProfile" in i for i in intents):
        yield "no output intent with a profile"


def _of_forms(root: pikepdf.Dictionary) -> Iterator[str]:
    """Only a seal may be a field, and only one that says no more than that the file may not change."""
    form = root.get("/AcroForm", {})
    if "/XFA" in form or bool(form.get("/NeedAppearances", False)):
        yield "a form that is drawn anew"
    for one in form.get("/Fields", []):
        if str(one.get("/FT")) != "/Sig" or not str(one.get("/TU", "")):
            yield "a field that is no seal, or has no words"
        if any(key in one for key in ("/A", "/AA", "/Kids")):
            yield "a field that acts"
    if set(root.get("/Perms", {})) - {"/DocMDP"}:
        yield "a permission of another kind"
    for reference in root.get("/Perms", {}).get("/DocMDP", {}).get("/Reference", []):
        if any(key in reference for key in ("/DigestLocation", "/DigestMethod", "/DigestValue")):
            yield "a seal with a digest of its own"


def _of_annotations(number: int, page: pikepdf.Page) -> Iterator[str]:
    """What lies on a page beside its content: printed with it, in order, and out of sight unless it is tagged."""
    found = list(page.get("/Annots", []))
    if found and str(page.get("/Tabs", "")) != "/S":
        yield f"page {number}: annotations without an order"
    left, bottom, right, top = (float(edge) for edge in page.cropbox)
    for one in found:
        x0, y0, x1, y1 = (float(edge) for edge in one.Rect)
        is_outside = x1 <= left or y1 <= bottom or x0 >= right or y0 >= top
        flags = int(one.get("/F", 0))
        if not flags & 4 or flags & 0b100011:
            yield f"page {number}: an annotation that is not printed"
        if "/StructParent" not in one and not is_outside:
            yield f"page {number}: an annotation outside the structure"
        if "/AP" not in one and (x0, y0) != (x1, y1) and str(one.Subtype) not in ("/Link", "/Popup"):
            yield f"page {number}: an annotation without a look"


def _of_metadata(pdf: pikepdf.Pdf) -> Iterator[str]:
    with pdf.open_metadata() as about:
        marks = [about.get(f"pdfaid:{n}") for n in ("part", "conformance")] + [about.get("pdfuaid:part")]
        if marks != ["2", "A", "1"]:
            yield f"marks {marks}"
        title = str(about.get("dc:title") or "")
        if not title.strip() or title != str(pdf.docinfo.get("/Title", "")):
            yield "the title is missing, or two"


def _of_fonts(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for name, font in page.get("/Resources", {}).get("/Font", {}).items():
            inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            about = inner.get("/FontDescriptor", {})
            if str(font.Subtype) != "/Type3" and not any(f"/FontFile{n}" in about for n in ("", "2", "3")):
                yield f"font {name} is not embedded"
            if "/ToUnicode" not in font:
                yield f"font {name} does not say its letters"


def _of_structure(pdf: pikepdf.Pdf) -> Iterator[str]:
    last = 0
    for element, _depth in elements(pdf):
        kind = role(pdf, element)
        if kind not in _STANDARD:
            yield f"unknown type {kind}"
        if kind == "Figure" and not str(element.get("/Alt", "")).strip():
            yield "a figure without words"
        if kind[0] == "H" and kind[1:].isdigit():
            level = int(kind[1:])
            if level > last + 1:
                yield f"heading {level} after {last}"
            last = level
        if kind == "Table":
            yield from _of_table(pdf, element)
        if kind == "L" and any(role(pdf, item) not in ("LI", "Caption", "L") for item in _children(element)):
            yield "a list with something else than items"


def _of_table(pdf: pikepdf.Pdf, table: pikepdf.Dictionary) -> Iterator[str]:
    rows = list(_rows(pdf, table))
    widths = {sum(_span(cell) for cell in _children(row)) for row in rows}
    if len(widths) > 1:
        yield f"a table with rows of {sorted(widths)} columns"
    heads = [cell for row in rows for cell in _children(row) if role(pdf, cell) == "TH"]
    if not heads:
        yield "a table without a head"
    if any(not any("/Scope" in one for one in _attributes(cell)) for cell in heads):
        yield "a head that does not say what it is the head of"


def _rows(pdf: pikepdf.Pdf, part: pikepdf.Dictionary) -> Iterator[pikepdf.Dictionary]:
    for child in _children(part):
        if role(pdf, child) == "TR":
            yield child
        elif role(pdf, child) in ("THead", "TBody", "TFoot"):
            yield from _rows(pdf, child)


def _children(element: pikepdf.Dictionary) -> list[pikepdf.Dictionary]:
    inner = element.get("/K", [])
    items = list(inner) if isinstance(inner, pikepdf.Array) else [inner]
    return [item for item in items if isinstance(item, pikepdf.Dictionary) and "/S" in item]


def _attributes(element: pikepdf.Dictionary) -> list[pikepdf.Dictionary]:
    given = element.get("/A", [])
    return list(given) if isinstance(given, pikepdf.Array) else [given]


def _span(cell: pikepdf.Dictionary) -> int:
    return next((int(one["/ColSpan"]) for one in _attributes(cell) if "/ColSpan" in one), 1)


def _of_pages(pdf: pikepdf.Pdf) -> Iterator[str]:
    """All that is painted is either tagged content or said to be no content."""
    for number, page in enumerate(pdf.pages, start=1):
        if "/StructParents" not in page:
            yield f"page {number} is not in the structure"
        yield from _of_annotations(number, page)
        open_marks: list[bool] = []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            if name in ("BDC", "BMC"):
                is_content = (
                    len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) and "/MCID" in operands[1]
                )
                open_marks.append(is_content or str(operands[0]) == "/Artifact")
            elif name == "EMC":
                open_marks.pop()
            elif name in (*_TEXT, *_PAINT) and not any(open_marks):
                yield f"page {number}: {name} outside the structure"
                break
