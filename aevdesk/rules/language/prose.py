"""Words and sentences of a text, with their places in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

Trigram = tuple[str, str, str]

_ACCENTS = r"\u0300-\u036f"
"""Accents that stand by themselves behind their letter, as text pasted from some systems has them."""
_WORD = re.compile(rf"[^\W_]+(?:[{_ACCENTS}]+[^\W_]*)*")
_NOT_WORD = re.compile(r"[\W_]+")
_BREAK = re.compile(r"[.!?\u2026]+[\u00bb\u201d\u2019\")\]]*(?=[^\S\n])|\n")
_OPENING_QUOTES = "\u00ab\u201c\u201d\u201e\u2018\"'"
_BULLETS = "\u2022\u2023\u25e6\u2043-\u2013*"
_QUOTED = re.compile(r"\u00ab[^\u00bb]*\u00bb|[\u201c\u201d\u201e][^\u201c\u201d\n]*[\u201c\u201d]|\"[^\"\n]*\"")


def norm(text: str) -> str:
    """NFC in small letters, every mark but letters and digits a space, one space between words."""
    return _NOT_WORD.sub(" ", unicodedata.normalize("NFC", text).lower()).strip()


def words(text: str) -> tuple[str, ...]:
    """The words of a text: letters and digits in small letters, in order."""
    return tuple(norm(text).split())


def trigrams(words: Sequence[str]) -> frozenset[Trigram]:
    """Every run of three words."""
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def without_quotes(text: str) -> str:
    """The text with what stands in quotation marks blanked out, so that all places in it stay the same."""
    return _QUOTED.sub(lambda hit: " " * len(hit[0]), text)


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """What a full stop does not end a sentence after: abbreviations, and ordinals before the name of a month."""

    abbreviations: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Sentence:
    """A sentence: its place in the text, and its words."""

    start: int
    end: int
    words: tuple[str, ...]

    @property
    def span(self) -> tuple[int, int]:
        """Start and end in the text."""
        return self.start, self.end

    @cached_property
    def trigrams(self) -> frozenset[Trigram]:
        """Every run of three words."""
        return trigrams(self.words)


@dataclass(frozen=True)
class Prose:
    """A text taken apart once: words with their places, and sentences. Places are counted in characters."""

    text: str
    rules: SentenceRules = field(default_factory=SentenceRules)

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Start and end of each word."""
        return tuple(hit.span() for hit in _WORD.finditer(self.text))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in small letters; as many as `spans`."""
        return _words_in(self.text, 0, len(self.text))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The different words."""
        return frozenset(self.words)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences that hold at least one word."""
        placed = (
            (start, end, _words_in(self.text, start, end)) for start, end in _sentence_spans(self.text, self.rules)
        )
        return tuple(Sentence(start, end, found) for start, end, found in placed if found)


def _words_in(text: str, start: int, end: int) -> tuple[str, ...]:
    found = map(str.lower, _WORD.findall(text, start, end))
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return tuple(found)
    return tuple(unicodedata.normalize("NFC", word) for word in found)


def sents(text: str, rules: SentenceRules | None = None) -> tuple[str, ...]:
    """The sentences of a text.

    A sentence ends at `.`, `!`, `?` or `…` before white space and a capital, a digit or a quotation mark, and at a line
    break. It does not end after an abbreviation, after a single capital, between two digits, or after an ordinal.
    """
    return tuple(text[s.start : s.end] for s in Prose(text, rules or SentenceRules()).sentences)


def _sentence_spans(text: str, rules: SentenceRules) -> Iterator[tuple[int, int]]:
    start = 0
    for hit in _BREAK.finditer(text):
        if hit[0] == "\n" or _ends_sentence(text, hit.start(), hit.end(), rules):
            yield from _trimmed(text, start, hit.end())
            start = hit.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and (text[start].isspace() or text[start] in _BULLETS):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends_sentence(text: str, stop: int, after: int, rules: SentenceRules) -> bool:
    following = text[after : after + 40].lstrip()
    if not following or not (following[0].isupper() or following[0].isdigit() or following[0] in _OPENING_QUOTES):
        return False
    if text[stop] != ".":
        return True
    before = text[max(0, stop - 24) : stop]
    last = before.split()[-1] if before.split() else ""
    if last.lower().strip('(\u00ab\u201c"') in rules.abbreviations or (len(last) == 1 and last.isupper()):
        return False
    if last[-1:].isdigit():
        return not (following[0].isdigit() or _first_word(following) in rules.months)
    return True


def _first_word(text: str) -> str:
    hit = _WORD.match(text)
    return hit[0].lower() if hit else ""
