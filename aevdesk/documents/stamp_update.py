"""The room for a certificate's seal at the end of a PDF: an update whose every byte follows from what it says.

The sealed bytes stay as they are, in front. Because the same words make the same update everywhere, whoever checks it
makes it again and compares: no other page, picture or field can hide in it. ISO 32000-1 7.5.6 and 12.8.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from aevdesk.documents.verifier import STAMP_START

REASON = "Segl: viser at filen er uendret, ikke hvem"
"""What a PDF reader shows as the reason. ASCII, so that it is one string in every encoding."""
_SAID = re.compile(rb"/M\(([^()\\]{1,40})\)/Name<((?:[0-9A-F]{2})*)>.{0,400}?/Contents<([0-9a-f]*)>", re.DOTALL)
_RANGE_WIDTH = 40


class NotStampableError(ValueError):
    """The PDF is not built as the sealed ones are, or has a form or a seal already."""


@dataclass(frozen=True, slots=True)
class Update:
    """A PDF with room for a seal: `before` and `after` are what the seal covers, hexadecimal digits lie between."""

    before: bytes
    after: bytes

    @property
    def covered(self) -> bytes:
        """All bytes but the seal itself."""
        return self.before + self.after

    def filled(self, cms: bytes) -> bytes:
        """The whole file, with the seal in its room."""
        return self.before + b"<" + cms.hex().encode() + b">" + self.after


def with_room(sealed: bytes, when: str, name: str, cms_length: int) -> Update:
    """The sealed PDF, and room for a CMS of `cms_length` bytes. `when` is a PDF date. NotStampableError."""
    trailer, offsets = _read_end(sealed)
    size, root = _number(rb"/Size (\d+)", trailer), _number(rb"/Root (\d+) 0 R", trailer)
    catalogue = _dictionary(sealed, offsets, root)
    page_number, page = _first_page(sealed, offsets, catalogue)
    if b"/AcroForm" in catalogue or b"/Perms" in catalogue or b"/Prev" in trailer:
        raise NotStampableError("has a form, a seal or an update already")
    seal, field = size, size + 1
    named = (b"\xfe\xff" + name.encode("utf-16-be")).hex().upper().encode()
    head = b"\n%d 0 obj\n%b/M(%b)/Name<%b>" % (seal, STAMP_START, when.encode("ascii"), named)
    head += b"/Reason(%b)" % REASON.encode("ascii")
    head += b"/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]"
    objects = (
        (field, _field(seal, page_number)),
        (root, catalogue[:-2] + b"/AcroForm<</Fields[%d 0 R]/SigFlags 3>>/Perms<</DocMDP %d 0 R>>>>" % (field, seal)),
        (page_number, _with_annotation(page, field)),
    )
    gap = len(sealed) + len(head) + len(b"/ByteRange") + _RANGE_WIDTH + len(b"/Contents")
    resume = gap + 2 * cms_length + 2
    tail, places = b">>\nendobj\n", {seal: len(sealed) + 1}
    for number, body in objects:
        places[number] = resume + len(tail)
        tail += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    tail += _end(places, resume + len(tail), trailer, size, _number(rb"startxref\s+(\d+)\s+%%EOF\s*$", sealed[-60:]))
    said = (b"[0 %d %d %d]" % (gap, resume, len(tail))).ljust(_RANGE_WIDTH)
    return Update(sealed + head + b"/ByteRange" + said + b"/Contents", tail)


@dataclass(frozen=True, slots=True)
class Said:
    """What an update says, as it stands there."""

    when: str
    name: str
    cms: bytes


def read_update(data: bytes, sealed_length: int) -> Said | None:
    """What the update behind the sealed bytes says, or None when it is not, to the byte, the one those words make."""
    found = _SAID.search(data, sealed_length)
    if found is None:
        return None
    try:
        name = bytes.fromhex(found[2].decode()).decode("utf-16")
        said = Said(found[1].decode("ascii"), name, bytes.fromhex(found[3].decode()))
        made = with_room(data[:sealed_length], said.when, said.name, len(said.cms)).filled(said.cms)
    except ValueError:
        return None
    return said if made == data else None


def _field(seal: int, page: int) -> bytes:
    """A field that takes no room, outside the page: nothing is drawn, and no reader of screens stops at it."""
    return (
        b"<</Type/Annot/Subtype/Widget/FT/Sig/T(Segl)/TU(Segl)/V %d 0 R/P %d 0 R/F 132/Rect[-10 -10 -10 -10]>>"
        % (seal, page)
    )  # fmt: skip


def _with_annotation(page: bytes, field: int) -> bytes:
    if b"/Annots" not in page:
        return page[:-2] + b"/Annots[%d 0 R]>>" % field
    if b"/Annots[" not in page:
        raise NotStampableError("annotations in an object of their own")
    return page.replace(b"/Annots[", b"/Annots[%d 0 R " % field, 1)


def _end(places: dict[int, int], start: int, trailer: bytes, size: int, previous: int) -> bytes:
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (number, places[number]) for number in sorted(places))
    new = trailer.replace(b"/Size %d" % size, b"/Size %d" % (size + 2), 1)[:-2] + b"/Prev %d>>" % previous
    return b"xref\n%btrailer\n%b\nstartxref\n%d\n%%%%EOF\n" % (table, new, start)


def _read_end(sealed: bytes) -> tuple[bytes, dict[int, int]]:
    """The trailer's dictionary, and where each object lies, by the one table at the end."""
    start = _number(rb"startxref\s+(\d+)\s+%%EOF\s*$", sealed[-60:])
    head = re.compile(rb"xref\s+0 (\d+)\s*\n").match(sealed, start)
    if head is None:
        raise NotStampableError("no plain table of objects")
    rows = [sealed[head.end() + 20 * n : head.end() + 20 * n + 18] for n in range(int(head[1]))]
    trailer = re.compile(rb"trailer\s+(<<.*>>)\s+startxref", re.DOTALL).search(sealed, head.end() + 20 * len(rows))
    if trailer is None or not all(re.fullmatch(rb"\d{10} \d{5} [fn]", row) for row in rows):
        raise NotStampableError("no plain trailer")
    return trailer[1], {n: int(row[:10]) for n, row in enumerate(rows) if row.endswith(b"n")}


def _first_page(sealed: bytes, offsets: dict[int, int], catalogue: bytes) -> tuple[int, bytes]:
    number = _number(rb"/Pages (\d+) 0 R", catalogue)
    for _ in range(20):
        found = _dictionary(sealed, offsets, number)
        if b"/Type/Pages" not in found:
            return number, found
        number = _number(rb"/Kids\[(\d+) 0 R", found)
    raise NotStampableError("pages in a circle")


def _dictionary(sealed: bytes, offsets: dict[int, int], number: int) -> bytes:
    found = re.compile(rb"%d 0 obj\n(<<.*?>>)\nendobj" % number, re.DOTALL).match(sealed, offsets.get(number, 0))
    if found is None:
        raise NotStampableError(f"no object {number}")
    return found[1]


def _number(pattern: bytes, where: bytes) -> int:
    found = re.search(pattern, where)
    if found is None:
        raise NotStampableError("a number is missing")
    return int(found[1])
