"""The letters of the page inside the Word file, so that Word breaks lines and pages as the PDF does on any machine.

ECMA-376 part 1, 17.8.1: an embedded font is the font file with its first 32 bytes mixed with the bytes of a key.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from pathlib import Path

FAMILY = "Source Sans 3"
_FACES = {"embedRegular": "SourceSans3-Regular.ttf", "embedBold": "SourceSans3-Semibold.ttf",
          "embedItalic": "SourceSans3-It.ttf"}  # fmt: skip
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_TABLE, _RELATIONS, _SETTINGS, _TYPES = (
    "word/fontTable.xml", "word/_rels/fontTable.xml.rels", "word/settings.xml", "[Content_Types].xml",
)  # fmt: skip
_BEFORE_EMBEDDING = re.compile(
    r"<w:settings\b[^>]*>(?:<w:(?:writeProtection|view|zoom|removePersonalInformation|removeDateAndTime|"
    r"doNotDisplayPageBoundaries|displayBackgroundShape|printPostScriptOverText|printFractionalCharacterWidth|"
    r"printFormsData)\b[^>]*/>)*"
)
"""Where in the settings the schema wants what is said of embedding."""


def with_fonts(parts: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
    """The parts of a Word file with the fonts of the page in it, where its table of fonts names them and holds none.

    An office's template in another font, or with fonts of its own, comes back as it is.
    """
    table = parts.get(_TABLE, b"").decode()
    named = re.search(rf'(<w:font w:name="{FAMILY}"(?:(?!</w:font>).)*)</w:font>', table, re.DOTALL)
    if named is None or "w:embed" in table or _RELATIONS in parts:
        return dict(parts)
    found, embedded, relations = dict(parts), "", ""
    for number, (tag, file) in enumerate(_FACES.items(), start=1):
        key = uuid.uuid5(uuid.NAMESPACE_URL, f"https://scripts.sil.org/OFL#{file}")
        found[f"word/fonts/font{number}.odttf"] = _mixed((folder / file).read_bytes(), key)
        embedded += f'<w:{tag} r:id="rId{number}" w:fontKey="{{{str(key).upper()}}}"/>'
        relations += (
            f'<Relationship Id="rId{number}" Type="{_OFFICE}/relationships/font" Target="fonts/font{number}.odttf"/>'
        )
    table = f"{table[: named.end(1)]}{embedded}{table[named.end(1) :]}"
    if "xmlns:r=" not in table:
        table = table.replace("<w:fonts ", f'<w:fonts xmlns:r="{_OFFICE}/relationships" ', 1)
    found[_TABLE] = table.encode()
    found[_RELATIONS] = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>'
    ).encode()
    types = parts[_TYPES].decode()
    found[_TYPES] = re.sub(
        r"(<Types\b[^>]*>)", rf'\1<Default Extension="odttf" ContentType="{_FONT_TYPE}"/>', types, count=1
    ).encode()
    settings = parts[_SETTINGS].decode()
    found[_SETTINGS] = _BEFORE_EMBEDDING.sub(
        lambda hit: f"{hit[0]}<w:embedTrueTypeFonts/><w:saveSubsetFonts/>", settings, count=1
    ).encode()
    return found


def _mixed(font: bytes, key: uuid.UUID) -> bytes:
    """The font file with its first 32 bytes mixed with the key, last byte first."""
    mask = key.bytes[::-1] * 2
    return bytes(a ^ b for a, b in zip(font[:32], mask, strict=True)) + font[32:]
