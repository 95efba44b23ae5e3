"""Gather the words of the spell checker: every form that a Hunspell dictionary allows, packed to open at once.

    python gather.py SOURCE      SOURCE holds the unpacked packages dictionary-nb and dictionary-nn (needs marisa-trie)

`LANGUAGE.words.gz` holds all forms, `LANGUAGE.parts.gz` those that a compound may begin with, both as MARISA tries in
gzip without a time stamp, so that the same source gives the same bytes. `LANGUAGE.own.txt` are words that the source
lacks and our cases need; they are ours and go in with the rest.
"""

import gzip
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import NamedTuple

import marisa_trie

HERE = Path(__file__).parent
_COMPOUND = "z"


class Ending(NamedTuple):
    """What an affix takes away and puts on, and which words it fits."""

    strip: str
    add: str
    fits: re.Pattern[str]


class Affix(NamedTuple):
    """A class of affixes; `crosses`: it may stand together with one at the other end."""

    is_suffix: bool
    crosses: bool
    endings: list[Ending]


def main(source: Path) -> None:
    """Make the tries of each dictionary, after checking that it is the one that was chosen.

    The nynorsk one marks few words as parts: one that it shares with bokmål may begin a compound where it may there.
    """
    common: set[str] = set()
    for chosen in json.loads((HERE / "dictionaries.json").read_text(encoding="utf-8")):
        folder, language = source / chosen["package"], chosen["language"]
        for name, digest in chosen["sha256"].items():
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
                sys.exit(f"{folder / name} is not the file that was chosen")
        words, parts = expand(folder)
        parts |= common & words
        common |= parts
        words |= set((HERE / f"{language}.own.txt").read_text(encoding="utf-8").split())
        for name, forms in (("words", words), ("parts", parts)):
            packed = gzip.compress(marisa_trie.Trie(sorted(forms)).tobytes(), 9, mtime=0)
            (HERE / f"{language}.{name}.gz").write_bytes(packed)


def expand(folder: Path) -> tuple[set[str], set[str]]:
    """All forms of a dictionary's words, and those of the words that may be part of a compound."""
    affixes = read_affixes(folder / "index.aff")
    words: set[str] = set()
    parts: set[str] = set()
    for line in (folder / "index.dic").read_text(encoding="utf-8").splitlines()[1:]:
        stem, _, flags = line.partition("/")
        made = forms(stem, [affixes[flag] for flag in flags if flag in affixes])
        words |= made
        if _COMPOUND in flags:
            parts |= made
    return words, parts


def read_affixes(file: Path) -> dict[str, Affix]:
    """The affixes of a Hunspell file by flag."""
    found: dict[str, Affix] = {}
    for line in file.read_text(encoding="utf-8").splitlines():
        kind, *rest = line.split() or [""]
        if kind not in ("PFX", "SFX"):
            continue
        if len(rest) == 3:
            found[rest[0]] = Affix(kind == "SFX", rest[1] == "Y", [])
        else:
            flag, strip, add, fits = rest[:4]
            pattern = f"{fits}$" if kind == "SFX" else f"^{fits}"
            ending = Ending("" if strip == "0" else strip, "" if add == "0" else add, re.compile(pattern))
            found[flag].endings.append(ending)
    return found


def forms(stem: str, affixes: list[Affix]) -> set[str]:
    """The stem with each suffix, each prefix, and both where both classes allow it."""
    found, crossing = {stem}, {stem}
    for affix in affixes:
        if affix.is_suffix:
            made = {stem[: len(stem) - len(e.strip)] + e.add for e in affix.endings if _takes_end(stem, e)}
            found |= made
            crossing |= made if affix.crosses else set()
    for affix in affixes:
        if not affix.is_suffix:
            for word in crossing if affix.crosses else {stem}:
                found |= {e.add + word[len(e.strip) :] for e in affix.endings if _takes_start(word, e)}
    return found


def _takes_end(word: str, ending: Ending) -> bool:
    return word.endswith(ending.strip) and ending.fits.search(word) is not None


def _takes_start(word: str, ending: Ending) -> bool:
    return word.startswith(ending.strip) and ending.fits.search(word) is not None


if __name__ == "__main__":
    main(Path(sys.argv[1]))
