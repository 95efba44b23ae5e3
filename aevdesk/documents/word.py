"""The Word file: content into a template made in Word, and what Word must know of it."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from aevdesk.documents.content import Content, Road, SignaturePlace
from aevdesk.documents.glyphs import font_folder
from aevdesk.documents.letter import Letter
from aevdesk.documents.pdf import Density, Press
from aevdesk.documents.shipped import read_template
from aevdesk.documents.word_fonts import with_fonts

TONGUES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
TEXT_WIDTH_MM = 166
SIGNATURE_HEIGHT_MM = 13


@dataclass(frozen=True, slots=True)
class WordSignature:
    """A place to sign as a template sees it: what stands there, and the drawn name as a picture or None."""

    place: SignaturePlace
    picture: Any = None


def render_word(
    content: Content | Letter, press: Press, *, template: bytes | None = None, folder: Path | None = None
) -> bytes:
    """Return the document as a .docx. `template` is an office's own; else the shipped one for its kind and language.

    The press draws the figures. The same content gives the same bytes. TemplateChangedError when a shipped template
    is not as it was shipped; jinja2's own errors when an office's template asks for what is not there.
    """
    from docxtpl import DocxTemplate  # pyright: ignore[reportMissingTypeStubs]

    from aevdesk.documents.word_env import WordEnvironment

    name = "letter" if isinstance(content, Letter) else content.kind
    data = template or read_template(f"word/{name}-{content.language}.docx", folder)
    document: Any = DocxTemplate(io.BytesIO(data))
    document.render(_context(document, content, press), WordEnvironment(), autoescape=True)
    _set_properties(document, content)
    if template is None:
        _set_close(document, content.kind, press.density(content))
    saved = io.BytesIO()
    document.save(saved)
    return _packed(saved.getvalue())


def _context(document: Any, content: Content | Letter, press: Press) -> dict[str, Any]:
    """The names a template may use: the parts of the content, and the two kinds of picture."""
    context: dict[str, Any] = {one.name: getattr(content, one.name) for one in fields(content)}
    road = _road(content)
    if road:
        png = press.road_png(road, content.language)
        context["road_picture"] = _picture(document, png, road.alt, width_mm=TEXT_WIDTH_MM)
    if isinstance(content, Content):
        places = content.signing.places if content.signing else ()
        context["signatures"] = tuple(_signature(document, place, press) for place in places)
    return context


def _road(content: Content | Letter) -> Road | None:
    if isinstance(content, Letter):
        return next((block.road for block in content.blocks if block.road), None)
    return content.agreement.road if content.agreement else None


def _signature(document: Any, place: SignaturePlace, press: Press) -> WordSignature:
    if not place.strokes:
        return WordSignature(place)
    picture = _picture(document, press.signature_png(place), place.alt, height_mm=SIGNATURE_HEIGHT_MM)
    return WordSignature(place, picture)


def _picture(document: Any, png: bytes, alt: str, *, width_mm: int | None = None, height_mm: int | None = None) -> Any:
    """A picture with an alternative text, for a place in the template."""
    from docx.shared import Mm
    from docxtpl import InlineImage  # pyright: ignore[reportMissingTypeStubs]

    class Described(InlineImage):
        """A picture that says what it shows."""

        def _insert_image(self) -> str:
            from xml.sax.saxutils import quoteattr

            escaped = quoteattr(alt).replace("{", "&#123;").replace("}", "&#125;")
            drawn = str(cast(object, super()._insert_image())).replace("<wp:docPr ", f"<wp:docPr descr={escaped} ", 1)
            return drawn.replace("<wp:inline ", '<wp:inline distT="0" distB="0" distL="0" distR="0" ', 1)

    width, height = (Mm(width_mm) if width_mm else None), (Mm(height_mm) if height_mm else None)
    return Described(document, io.BytesIO(png), width=width, height=height)


def _set_properties(document: Any, content: Content | Letter) -> None:
    """Title, language and office; nobody's name, and nothing of the case."""
    made = datetime.fromisoformat(content.made) if content.made else datetime(2000, 1, 1, tzinfo=UTC)
    properties = document.docx.core_properties  # not get_docx(): that reads the template anew
    properties.title = content.title
    properties.language = TONGUES[content.language]
    properties.author = content.frame.office
    properties.created = properties.modified = made.replace(tzinfo=None)
    properties.comments = properties.last_modified_by = properties.keywords = properties.subject = ""
    properties.revision = 1


def _set_close(document: Any, kind: str, density: Density) -> None:
    """Set the styles closer where the printed page has to be: an agreement that fits one sheet stays on one.

    The styles stay styles, so an office changes the page by changing them.
    """
    if density == "normal":
        return
    from docx.shared import Mm, Pt

    is_closest = kind == "agreement" or density == "tightest"
    if is_closest:
        less, share, line = 0.4, 0.5, 0.96
    elif density == "close":
        less, share, line = 0.0, 0.9, 1.0
    else:
        less, share, line = (0.0, 0.8, 1.0) if kind == "complete" else (0.4, 0.7, 1.0)
    if is_closest:
        page = document.docx.sections[0]
        page.top_margin, page.bottom_margin, page.header_distance, page.footer_distance = Mm(18), Mm(13), Mm(9), Mm(6)
    for style in document.docx.styles:
        form, font = getattr(style, "paragraph_format", None), getattr(style, "font", None)
        if form is None or font is None or font.size is None:
            continue
        font.size = Pt(max(font.size.pt - less, 1))
        if isinstance(form.line_spacing, float) and form.line_spacing < 1:
            form.line_spacing *= line
        for name in ("space_before", "space_after"):
            if getattr(form, name):
                setattr(form, name, int(getattr(form, name) * share))


def _packed(data: bytes) -> bytes:
    """The same file with the fonts in it and no times, so that the same content gives the same bytes."""
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        parts = with_fonts({name: old.read(name) for name in old.namelist()}, font_folder())
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name, part in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, part)
    return packed.getvalue()
