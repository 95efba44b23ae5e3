"""The printed page: content to PDF (PDF/A-2a and PDF/UA-1), to pictures for the preview, and to figures for Word.

Content goes in as data, never as source. Nothing is read but the shipped templates and fonts, and nothing is written.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast

from aevdesk import places
from aevdesk.documents.canonical import plain_data
from aevdesk.documents.content import Content, Road, SignaturePlace
from aevdesk.documents.glyphs import Glyphs, font_folder, load_glyphs, stand_in
from aevdesk.documents.letter import Letter
from aevdesk.documents.shipped import check_templates

if TYPE_CHECKING:
    import typst

Density = Literal["normal", "close", "tight", "tightest"]
_DENSITIES: tuple[Density, ...] = ("normal", "close", "tight", "tightest")
STANDARDS = ["a-2a", "ua-1"]
FIGURE_PPI = 300
_NOT_DRAWN = re.compile(r"the text `(\"(?:[^\"\\]|\\.)*\")` could not be displayed")
_LONG_WORD = re.compile(r"[^\s\u200b]{35,}")
_PIECE = 12
_ROUNDS = 8
_LAYOUT_PPI = 4
_LONG_DOCUMENT = 100_000
_PAGE_WIDTH, _PAGE_HEIGHT, _MARGIN = 210, 297, 22
_GUTTER, _ABOVE, _BELOW = 4, 1.1, 1.5
_JOINING = re.compile(
    r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
)


class PageError(RuntimeError):
    """The page could not be made. The message holds nothing of the content."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF. `replaced` holds each character that no font could draw and whose number is printed instead."""

    data: bytes
    replaced: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages as PNG pictures, in order, the characters that no font could draw, and how close the lines stand."""

    pictures: tuple[bytes, ...]
    replaced: tuple[str, ...] = ()
    density: Density = "normal"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where on a page (0 = first) the text of a field stands, in shares of the page's width and height."""

    path: tuple[str, ...]
    page: int
    x: float
    y: float
    width: float
    height: float

    def holds(self, page: int, x: float, y: float) -> bool:
        """Say whether a point of a page lies on the text."""
        return page == self.page and 0 <= x - self.x <= self.width and 0 <= y - self.y <= self.height


class Press:
    """Makes pages. Keep one for as long as pages are made: it holds the fonts. Use it from one thread at a time.

    A template is a file with a function `paper` that the content is handed to by a main file of a few bytes. The
    templates then stay the same from one key to the next, and the compiler lays out anew only what was changed.
    """

    def __init__(self, templates: Path | None = None, fonts: Path | None = None) -> None:
        self._templates = templates or places.templates()
        self._fonts = fonts or font_folder()
        self._made: dict[str, typst.Compiler] = {}
        self._known: set[str] = set()
        self._fitted: tuple[Content | Letter, tuple[Density, tuple[str, ...]]] | None = None

    @cached_property
    def fingerprint(self) -> str:
        """One hash over the templates of the page. TemplateChangedError when one is not as shipped."""
        return check_templates("typst", self._templates)

    @cached_property
    def glyphs(self) -> Glyphs:
        """What the fonts can draw."""
        return load_glyphs(self._fonts)

    def pdf(self, content: Content | Letter) -> Printed:
        """Return the document as a PDF that is PDF/A-2a and PDF/UA-1 at once. The same content gives the same bytes."""
        density, replaced = self._density(content)
        how: dict[str, Any] = {"format": "pdf", "timestamp": _moment(content.made), "density": density}
        made, more = self._compile(_template(content), plain_data(content), **how)
        return Printed(made[0], tuple(dict.fromkeys((*replaced, *more))))

    def pages_png(self, content: Content | Letter, ppi: float = 110, *, density: Density | None = None) -> Pages:
        """Return each page as a PNG picture of so many pixels per inch.

        While somebody types, give the density of the pages before: that spares three layouts. Without it the pages are
        exactly those of the PDF.
        """
        density = density or self.density(content)
        made, replaced = self._compile(_template(content), plain_data(content), format="png", ppi=ppi, density=density)
        return Pages(made, replaced, density)

    def page_png(self, content: Content, page: int, ppi: float, density: Density) -> tuple[bytes, int]:
        """Return one page (0 = first; the last if there are fewer) as a PNG picture, and how many pages there are."""
        data = plain_data(content)
        how: dict[str, Any] = {"format": "png", "ppi": ppi, "density": density}
        made, _ = self._compile(_template(content), data, only=page, **how)
        if page >= len(made):
            page = len(made) - 1
            made, _ = self._compile(_template(content), data, only=page, **how)
        return made[page], len(made)

    def density(self, content: Content | Letter) -> Density:
        """How close the lines of this content stand, on paper and beside the form."""
        return self._density(content)[0]

    def spots(self, content: Content, density: Density) -> tuple[Spot, ...]:
        """Return where the texts of the fields stand on the pages, in the order of the pages."""
        data, _ = self._fit(plain_data(content))
        asked = self._new_compiler("places", content=_as_json(data), density=density, places="yes")
        return tuple(_spots(json.loads(asked.query("<positions>", field="value", one=True))))

    def _density(self, content: Content | Letter) -> tuple[Density, tuple[str, ...]]:
        """How close the lines stand, and what no font could draw. A content is asked of for each of its files."""
        if self._fitted is None or self._fitted[0] is not content:
            self._fitted = (content, self._fit_on_pages(content))
        return self._fitted[1]

    def _fit_on_pages(self, content: Content | Letter) -> tuple[Density, tuple[str, ...]]:
        """The loosest setting that needs the fewest pages.

        An agreement alone may be set closest, to hang on a wall, and so may a guide that asks everything.
        Each is laid out as pictures of next to no size. A document that is long in any case is not laid out twice.
        """
        data = plain_data(content)
        if len(str(data)) > _LONG_DOCUMENT:
            return "normal", ()
        fewest: tuple[int, Density, tuple[str, ...]] | None = None
        for density in _DENSITIES if content.kind in ("agreement", "guide") else _DENSITIES[:3]:
            made, replaced = self._compile(_template(content), data, format="png", ppi=_LAYOUT_PPI, density=density)
            if fewest is None or len(made) < fewest[0]:
                fewest = (len(made), density, replaced)
            if len(made) == 1:
                break
        _, density, replaced = fewest or (0, "normal", ())
        return density, replaced

    def road_png(self, road: Road, language: str) -> bytes:
        """Return the road alone as a PNG picture as wide as the text of a page, on white."""
        return self._figure({"road": plain_data(road), "language": language})

    def signature_png(self, place: SignaturePlace) -> bytes:
        """Return a drawn signature as a PNG picture, on white."""
        return self._figure({"strokes": plain_data(place.strokes), "language": "nb"})

    def _figure(self, data: dict[str, Any]) -> bytes:
        made, _ = self._compile("figure", data, format="png", ppi=FIGURE_PPI, density="tightest")
        return made[0]

    def _compile(
        self, name: str, data: Any, *, density: Density = "normal", only: int | None = None, **how: Any
    ) -> tuple[tuple[bytes, ...], tuple[str, ...]]:
        import typst

        data, replaced = self._fit(data)
        if how["format"] == "pdf":
            how["pdf_standards"] = STANDARDS
        for _ in range(_ROUNDS):
            try:
                main = _main_file(name, data, only)
                made = self._compiler(name).compile(main, sys_inputs={"density": density}, **how)
            except typst.TypstError as error:
                clusters = _not_drawn(str(error))
                if not clusters:
                    raise PageError(re.sub(r"`[^`]*`", "…", str(error).splitlines()[0])) from None
                replaced |= dict.fromkeys(c for cluster in clusters for c in cluster)
                data = _each_text(data, partial(_without, clusters))
            else:
                return _as_pages(made), tuple(replaced)
        raise PageError("text that the fonts cannot draw")

    def _compiler(self, name: str) -> typst.Compiler:
        if name not in self._made:
            self._made[name] = self._new_compiler(name)
        return self._made[name]

    def _new_compiler(self, name: str, **inputs: str) -> typst.Compiler:
        import typst

        _ = self.fingerprint
        folder = self._templates / "typst"
        return typst.Compiler(
            str(folder / f"{name}.typ"), root=str(folder), font_paths=self._type_cases, sys_inputs=inputs
        )

    @cached_property
    def _type_cases(self) -> typst.Fonts:
        import typst

        return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(self._fonts)])

    def _fit(self, data: Any) -> tuple[Any, dict[str, None]]:
        """The data with what no font can draw replaced, and what was. A text that was fit the last time still is."""
        replaced: dict[str, None] = {}
        fit: set[str] = set()
        data = _each_text(data, partial(self._printable, fit, replaced))
        self._known = fit
        return data, replaced

    def _printable(self, fit: set[str], replaced: dict[str, None], text: str) -> str:
        if text not in self._known:
            replaced |= dict.fromkeys(self.glyphs.missing(text))
            printed = _LONG_WORD.sub(_with_places_to_break, self.glyphs.replace_missing(text))
            if printed != text:
                return printed
        fit.add(text)
        return text


def _template(content: Content | Letter) -> str:
    return "letter" if isinstance(content, Letter) else "document"


def _main_file(name: str, data: Any, only: int | None) -> bytes:
    """What the compiler begins with: the content as a text of its own language, handed to the template."""
    text = _as_json(data).replace("\\", r"\\").replace('"', r"\"")
    page = "" if only is None else f", only: {only + 1}"
    return f'#import "{name}.typ": paper\n#paper(json(bytes("{text}")){page})'.encode()


def _as_json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, default=str)


def _spots(ends: list[dict[str, Any]]) -> Iterator[Spot]:
    """Beginnings and ends of texts as rectangles. A text that goes on over the page has one on each.

    Each reaches from the tops of the capitals of the first line to the last base line, and a little more.
    """
    starts = [end for end in ends if end["is_start"]]
    last: dict[str, list[dict[str, Any]]] = {}
    for end in ends:
        if not end["is_start"]:
            last.setdefault(end["place"], []).append(end)
    for start in starts:
        end = last[start["place"]].pop(0)
        for page in range(start["page"], end["page"] + 1):
            top = start["y"] if page == start["page"] else _MARGIN
            bottom = end["y"] if page == end["page"] else _PAGE_HEIGHT - _MARGIN
            beside = (
                other["x"]
                for other in starts
                if other["page"] == page and other["x"] > start["x"] + 8 and top - 1 < other["y"] < bottom + 1
            )
            right = min(beside, default=_PAGE_WIDTH - _MARGIN + _GUTTER) - _GUTTER
            yield Spot(
                tuple(start["place"].split(".")), page - 1, start["x"] / _PAGE_WIDTH, (top - _ABOVE) / _PAGE_HEIGHT,
                (right - start["x"]) / _PAGE_WIDTH, (bottom - top + _ABOVE + _BELOW) / _PAGE_HEIGHT,
            )  # fmt: skip


def _each_text(data: Any, change: Callable[[str], str]) -> Any:
    if isinstance(data, str):
        return change(data)
    if isinstance(data, list):
        return [_each_text(item, change) for item in cast(list[Any], data)]
    if isinstance(data, dict):
        return {key: _each_text(item, change) for key, item in cast(dict[str, Any], data).items()}
    return data


def _with_places_to_break(hit: re.Match[str]) -> str:
    """A word longer than any line, with invisible places where it may be parted: never inside a joined sign."""
    word, pieces = hit[0], list[str]()
    start = 0
    while start < len(word):
        end = start + _PIECE
        while end < len(word) and (_JOINING.match(word[end]) or word[end - 1] == "\u200d"):
            end += 1
        pieces.append(word[start:end])
        start = end
    return "\u200b".join(pieces)


def _not_drawn(message: str) -> tuple[str, ...]:
    """The clusters that the compiler says it could not draw."""
    return tuple(dict.fromkeys(_unescaped(found) for found in _NOT_DRAWN.findall(message)))


def _unescaped(literal: str) -> str:
    """A string literal of the compiler as text."""
    return str(ast.literal_eval(re.sub(r"\\u\{([0-9a-fA-F]+)\}", lambda hit: f"\\U{int(hit[1], 16):08x}", literal)))


def _without(clusters: tuple[str, ...], text: str) -> str:
    for cluster in clusters:
        text = text.replace(cluster, "".join(stand_in(c) for c in cluster))
    return text


def _as_pages(made: Any) -> tuple[bytes, ...]:
    return tuple(cast(list[bytes], made)) if isinstance(made, list) else (cast(bytes, made),)


def _moment(made: str) -> datetime | None:
    return datetime.fromisoformat(made).replace(tzinfo=UTC) if made else None
