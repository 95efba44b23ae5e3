"""Finding the words and phrases of a list in a text. Lists come from resources, with their inflected forms."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from aevdesk.rules.language.prose import Prose, words


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry of a list, and where it stands in the text."""

    entry: str
    start: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        """Start and end in the text."""
        return self.start, self.end


def hits(prose: Prose, entries: tuple[str, ...]) -> Iterator[Hit]:
    """Each place where an entry stands, whole words only, the longest entry first."""
    index = _index(entries)
    if index.keys().isdisjoint(prose.vocabulary):
        return
    found = prose.words
    for at, word in enumerate(found):
        for phrase, entry in index.get(word, ()):
            if found[at : at + len(phrase)] == phrase:
                yield Hit(entry, prose.spans[at][0], prose.spans[at + len(phrase) - 1][1])
                break


def has_any(prose: Prose, entries: tuple[str, ...]) -> bool:
    """Say whether any entry stands in the text."""
    return next(hits(prose, entries), None) is not None


def has_any_of(text_words: Sequence[str], entries: tuple[str, ...]) -> bool:
    """Say whether any entry stands in these words."""
    index = _index(entries)
    if index.keys().isdisjoint(text_words):
        return False
    for at, word in enumerate(text_words):
        for phrase, _ in index.get(word, ()):
            if tuple(text_words[at : at + len(phrase)]) == phrase:
                return True
    return False


def is_generic(text: str, entries: tuple[str, ...], filler: tuple[str, ...]) -> bool:
    """Say whether every word of the text stands in an entry or among the filler words. An empty text does not."""
    found = words(text)
    known = _vocabulary(entries) | _vocabulary(filler)
    return bool(found) and all(word in known for word in found)


def has_stem(text_words: Sequence[str], stems: Sequence[str]) -> bool:
    """Say whether a word begins with one of the stems."""
    begins = tuple(stems)
    return bool(begins) and any(word.startswith(begins) for word in text_words)


@cache
def _index(entries: tuple[str, ...]) -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry in entries:
        phrase = words(entry)
        if phrase:
            by_first.setdefault(phrase[0], []).append((phrase, entry))
    return {first: tuple(sorted(found, key=lambda pair: -len(pair[0]))) for first, found in by_first.items()}


@cache
def _vocabulary(entries: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for entry in entries for word in words(entry))
