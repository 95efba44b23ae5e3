"""Which characters the shipped fonts can draw, so that it is known while somebody types and not at the sealing."""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path

from aevdesk import places

# Characters without a drawing of their own that every text engine takes in: joiners, selectors, tags, line ends.
_INVISIBLE = (
    (0x9, 0xA), (0x20, 0x20), (0xA0, 0xA0), (0x200C, 0x200F), (0x202F, 0x202F), (0xFE00, 0xFE0F), (0xE0020, 0xE007F),
    (0xE0100, 0xE01EF),
)  # fmt: skip


@dataclass(frozen=True)
class Glyphs:
    """The characters that can be printed, as sorted ranges of code points that do not overlap."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def can_print(self, character: str) -> bool:
        """Say whether the fonts can draw the character."""
        code = ord(character)
        at = bisect_right(self.starts, code) - 1
        return at >= 0 and code <= self.ends[at]

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters of the text that cannot be printed, each once, in the order they come."""
        lacking = {c for c in set(text) if not self.can_print(c)}
        return tuple(dict.fromkeys(c for c in text if c in lacking)) if lacking else ()

    def replace_missing(self, text: str) -> str:
        """The text with a visible stand-in for each character that cannot be printed."""
        lacking = self.missing(text)
        return text.translate({ord(c): stand_in(c) for c in lacking}) if lacking else text


def stand_in(character: str) -> str:
    """What is printed for a character without a drawing: its number, so that nothing is lost, as «[U+6F22]»."""
    return f"[U+{ord(character):04X}]"


def font_folder() -> Path:
    """The folder of the shipped fonts."""
    return places.resources() / "fonts"


def load_glyphs(folder: Path | None = None) -> Glyphs:
    """Read which characters the shipped fonts cover."""
    data = json.loads(((folder or font_folder()) / "fonts.json").read_text(encoding="utf-8"))
    ranges = sorted([*((int(a), int(b)) for a, b in data["covers"]), *_INVISIBLE])
    merged: list[tuple[int, int]] = []
    for start, end in ranges:
        if merged and start <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return Glyphs(tuple(a for a, _ in merged), tuple(b for _, b in merged))
