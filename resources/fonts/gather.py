"""Gather the shipped fonts from their packages, check each against its hash, and write fonts.json.

    python gather.py SOURCE        SOURCE holds the unpacked packages of fonts.in.json (needs fonttools and brotli)

Every font is the publisher's own file. The one exception is the emoji font: it comes compressed for the web, and its
SVG table, a second copy of each drawing five times the size of the first, is left out.
`covers` in fonts.json lists the characters the fonts have a drawing for, as ranges, so that the program knows while
somebody types what the paper cannot show.
"""

import hashlib
import json
import sys
from pathlib import Path

from fontTools.ttLib import TTFont

HERE = Path(__file__).parent


def main(source: Path) -> None:
    """Gather every font of fonts.in.json from the folder of unpacked packages."""
    fonts = json.loads((HERE / "fonts.in.json").read_text(encoding="utf-8"))
    drawn: set[int] = set()
    for font in fonts:
        taken = source / font["path"]
        if _sha256(taken) != font["source_sha256"]:
            sys.exit(f"{taken} is not the file that was chosen")
        target = HERE / font["file"]
        if taken.suffix == ".woff2":
            _unpack_web_font(taken, target)
        else:
            target.write_bytes(taken.read_bytes())
        font["sha256"] = _sha256(target)
        drawn |= set(TTFont(target).getBestCmap())
    write = {"fonts": fonts, "covers": _ranges(sorted(drawn))}
    (HERE / "fonts.json").write_text(json.dumps(write, ensure_ascii=False) + "\n", encoding="utf-8")


def _unpack_web_font(taken: Path, target: Path) -> None:
    font = TTFont(taken, recalcTimestamp=False)
    font.flavor = None
    del font["SVG "]
    font.save(target, reorderTables=True)


def _ranges(codes: list[int]) -> list[list[int]]:
    ranges: list[list[int]] = []
    for code in codes:
        if ranges and code == ranges[-1][1] + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return ranges


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
