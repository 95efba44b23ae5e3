"""Spelling in bokmål and nynorsk, offline: which words are not known, and what may have been meant.

The words are shipped as packed tries (`resources/dictionaries`) that open in a tenth of a second, off the screen's
thread, and take microseconds to ask. A word is known when it is in the trie, when it is a compound of known parts, or
when the caseworker or the case itself knows it. Nothing is corrected: the writer decides.
"""

import gzip
import re
import unicodedata
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import Future
from functools import lru_cache
from threading import Thread
from typing import Any, Literal, Protocol, cast

from aevdesk import places

Form = Literal["nb", "nn"]
Span = tuple[int, int]

MOST_SUGGESTIONS = 5
_LEAST_PART = 4
"""Letters that each part of a compound must have (COMPOUNDMIN of the dictionaries)."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ADDRESS = re.compile(r"@|://|www\.")
_BRACKETS, _TOKEN, _SIGNS = re.compile(r"\[[^\[\]\n]*\]"), re.compile(r"\S+"), re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_ENDERS, _OPENERS = ".:!?…\n", " \t«»“”\"'()–-•*"
_LONGEST = 80
"""What has more letters is no word to look up."""
_LETTERS = "abcdefghijklmnopqrstuvwxyzæøåéèêòóôü"
_NORWEGIAN = re.compile(r"[a-zæøåäöéèêëàáâòóôüçñšžđŋŧ'’-]+", re.IGNORECASE)


class _Words(Protocol):
    """What is used of a packed trie."""

    def __contains__(self, word: object) -> bool: ...


class Speller:
    """The words of one form of Norwegian."""

    def __init__(self, language: Form) -> None:
        self.language = language
        self._words = _open(f"{language}.words.gz")
        self._parts = _open(f"{language}.parts.gz")
        self._is_known = lru_cache(20_000)(self._look_up)

    def unknown(self, text: str, known: Collection[str] = frozenset()) -> Iterator[Span]:
        """The places of the words that are not known. `known`: further words, in small letters.

        Addresses, numbers, places in [brackets], all capitals and other scripts are left alone, and so is a word with a
        capital inside a sentence: it is a name.
        """
        prose = _prose_of(text)
        for hit in _WORD.finditer(prose):
            is_name = hit[0][0].isupper() and not _begins_sentence(text, hit.start())
            if not is_name and not self.is_known(hit[0], known):
                yield hit.span()

    def is_known(self, word: str, known: Collection[str] = frozenset()) -> bool:
        """Say whether the word may stand."""
        word = unicodedata.normalize("NFC", word).replace("’", "'")
        if not 1 < len(word) <= _LONGEST or word.isupper() or not _NORWEGIAN.fullmatch(word):
            return True
        low = word.lower()
        if low in known or low.removesuffix("s").removesuffix("'") in known:
            return True
        return self._is_known(word)

    def suggest(self, word: str) -> tuple[str, ...]:
        """At most five known words near this one, the nearest first, written large where it is."""
        low = unicodedata.normalize("NFC", word).lower()
        is_large = word[:1].isupper()
        near: dict[str, tuple[int, ...]] = {}
        for slip, other in _one_off(low):
            if other != low and self._is_known(other.capitalize() if is_large else other):
                rank = (other not in self._words, slip, other[:1] != low[:1])
                near[other] = min(rank, near.get(other, rank))
        if not near:
            twice = ((a + b, other) for a, once in _one_off(low, 1) for b, other in _one_off(once, 1 - a))
            near = {other: (slips,) for slips, other in twice if other in self._words}
        best = sorted(near, key=lambda other: (near[other], other))[:MOST_SUGGESTIONS]
        return tuple(other.capitalize() if is_large else other for other in best)

    def _look_up(self, word: str) -> bool:
        low = word.lower()
        if word in self._words or low in self._words:
            return True
        if "-" in word:
            return all(not part or part.isupper() or self._look_up(part) for part in word.split("-"))
        return self._is_compound(low)

    def _is_compound(self, word: str, parts: int = 2) -> bool:
        """Say whether the word is a known beginning, with or without a binding s, and a known rest."""
        for cut in range(len(word) - _LEAST_PART, _LEAST_PART - 1, -1):
            first, rest = word[:cut], word[cut:]
            begins = first in self._parts or (first.endswith("s") and cut > _LEAST_PART and first[:-1] in self._parts)
            if begins and (rest in self._words or (parts > 1 and self._is_compound(rest, parts - 1))):
                return True
        return False


class Spelling:
    """The spellers of a desk, opened when first asked for, and the words its caseworker has added.

    `keep(name, value)` and `recall(name)` are the settings of the encrypted store. Ask from the screen's thread.
    """

    def __init__(self, recall: Callable[[str], Any], keep: Callable[[str, Any], None]) -> None:
        self._keep = keep
        kept = cast("dict[str, Any]", recall("spelling") or {})
        self.is_on = bool(kept.get("is_on", True))
        self.own: frozenset[str] = frozenset(map(str, kept.get("words", ())))
        self._spellers: dict[Form, Future[Speller]] = {}

    def speller(self, language: Form) -> Speller | None:
        """The speller of a language, or None while it is being opened (or when its words are not there)."""
        made = self._spellers.get(language)
        if made is None:
            made = self._spellers[language] = Future[Speller]()
            Thread(target=_open_into, args=(made, language), name="spelling", daemon=True).start()
        return made.result() if made.done() and made.exception() is None else None

    def is_opening(self, language: Form) -> bool:
        """Say whether a speller that was asked for is still being opened."""
        made = self._spellers.get(language)
        return made is not None and not made.done()

    def learn(self, word: str) -> None:
        """Know this word from now on, in every case of this desk. Raises StoreError."""
        self.own |= {word.lower()}
        self._save()

    def forget(self, word: str) -> None:
        """Know an added word no more. Raises StoreError."""
        self.own -= {word.lower()}
        self._save()

    def set_on(self, is_on: bool) -> None:
        """Mark spelling, or do not. Raises StoreError."""
        self.is_on = is_on
        self._save()

    def _save(self) -> None:
        self._keep("spelling", {"is_on": self.is_on, "words": sorted(self.own)})


def names_in(texts: Collection[str]) -> frozenset[str]:
    """The words of names and places of a case, in small letters: they are known wherever they stand."""
    return frozenset(hit[0].lower() for text in texts for hit in _WORD.finditer(text))


def _prose_of(text: str) -> str:
    """The text with spaces where addresses, numbers and [places] stand. One pass, however long a word is."""
    prose = _BRACKETS.sub(_blank, text) if "[" in text else text
    if _ADDRESS.search(prose) is not None:
        prose = _TOKEN.sub(lambda hit: _blank(hit) if _ADDRESS.search(hit[0]) else hit[0], prose)
    if _DIGIT.search(prose) is not None:
        prose = _SIGNS.sub(lambda hit: _blank(hit) if _DIGIT.search(hit[0]) else hit[0], prose)
    return prose


def _blank(hit: re.Match[str]) -> str:
    return " " * len(hit[0])


def _begins_sentence(text: str, start: int) -> bool:
    """Say whether the word that starts here is the first of a text, a sentence or a line."""
    before = text[max(0, start - 20) : start].rstrip(_OPENERS)
    return not before or before[-1] in _ENDERS


def _open_into(made: "Future[Speller]", language: Form) -> None:
    try:
        made.set_result(Speller(language))
    except Exception as error:  # noqa: BLE001 - without its words there is no spelling, and nothing else is lost
        made.set_exception(error)


def _open(name: str) -> _Words:
    import marisa_trie  # pyright: ignore[reportMissingTypeStubs]

    packed = (places.resources() / "dictionaries" / name).read_bytes()
    trie: Any = cast("Any", marisa_trie).Trie()
    return trie.frombytes(gzip.decompress(packed))


def _one_off(word: str, most: int = 2) -> Iterator[tuple[int, str]]:
    """Every word one slip away, with how unlikely the slip is, up to `most`.

    0: a letter too much, one of a pair forgotten, two swapped. 1: a letter left out. 2: a wrong letter.
    """
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if after:
            yield 0, before + after[1:]
            yield 0, before + after[0] + after
        if len(after) > 1:
            yield 0, before + after[1] + after[0] + after[2:]
        for letter in _LETTERS if most > 0 else "":
            yield 1, before + letter + after
            if after and most > 1:
                yield 2, before + letter + after[1:]
