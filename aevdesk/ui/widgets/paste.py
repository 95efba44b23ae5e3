"""What is pasted into a text, as it should read and as Qt can hold it."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from aevdesk.case.text import clean

_LONGEST_PARAGRAPH = 4000
"""Characters after which pasted text gets a line end: Qt lays out a paragraph anew at every key."""
_MOST_LINES = 5000
"""More lines than a hundred pages hold. Half a million nearly empty ones take Qt the better part of a minute."""
_JOINED = 200
"""About so long are lines that were joined because there were too many of them."""
_MANY_LINES = 2000
"""Of more lines, many stand in one paragraph of Qt's: a paragraph takes it several times as long as a line."""
_BULLETS = frozenset("•·\uf0b7▪–-*")


@dataclass(frozen=True, slots=True)
class Paste:
    """The text to put in, and the id of what is to be said of it: lines were joined, signs are gone, or nothing."""

    text: str
    said: str = ""


def read_paste(text: str) -> Paste:
    """Pasted text as it should read: no control characters, no runs of blank lines, bullets as dashes.

    A paragraph of many thousand characters is broken after a sentence, or where that must be after a word. Of more
    lines than any document has, as from the cells of a sheet, those that follow each other are joined with a space.
    """
    plain = clean(text)
    kept: list[str] = []
    for line in map(_clean_paste_line, plain.split("\n")):
        if line or (kept and kept[-1]):
            kept.extend(_broken(line))
    if len(kept) > _MOST_LINES:
        return Paste("\n".join(_joined(kept)), "ui-paste-joined")
    has_lost = _signs_in(plain) < _signs_in(unicodedata.normalize("NFC", text))
    return Paste("\n".join(kept), "ui-paste-cleaned" if has_lost else "")


def gathered(text: str) -> str:
    """The same text with line ends that Qt keeps within a paragraph, where there are so many that it would stall."""
    if text.count("\n") <= _MANY_LINES:
        return text
    parts: list[str] = []
    length = 0
    for line in text.split("\n"):
        is_full = length > _LONGEST_PARAGRAPH
        parts += ("\n" if is_full else "\u2028", line)
        length = len(line) if is_full else length + len(line) + 1
    return "".join(parts[1:])


def _signs_in(text: str) -> int:
    """How many signs somebody may have meant something by: not line ends or other spaces."""
    return sum(map(len, text.split()))


def _joined(lines: Iterable[str]) -> list[str]:
    found: list[str] = []
    parts: list[str] = []
    length = 0
    for line in lines:
        if parts and length + len(line) >= _JOINED:
            found.append(" ".join(parts))
            parts, length = [], 0
        if line:
            parts.append(line)
            length += len(line) + 1
    return [*found, " ".join(parts)] if parts else found


def _broken(line: str) -> list[str]:
    parts: list[str] = []
    while len(line) > _LONGEST_PARAGRAPH:
        head = line[:_LONGEST_PARAGRAPH]
        at = head.rfind(". ") + 1 or head.rfind(" ") + 1 or len(head)
        parts.append(line[:at].rstrip())
        line = line[at:].lstrip()
    return [*parts, line]


def _clean_paste_line(line: str) -> str:
    words = [
        word for word in line.replace("\u00ad", "").replace("\u200b", "").replace("\t", " ").rstrip().split(" ") if word
    ]
    if len(words) > 1 and words[0] in _BULLETS:
        words[0] = "–"
    return " ".join(words)
