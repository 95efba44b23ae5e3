"""How alike two texts are, counted in runs of three words."""

from collections.abc import Iterable, Sequence

from aevdesk.rules.language.prose import Sentence, Trigram, trigrams

_SAME = 0.8
_NEAR = 0.7


def is_same(one: Sentence, other: Sentence, *, least: int) -> bool:
    """Say whether two sentences are the same.

    Both have at least `least` words, and they are equal or share four fifths of their three-word runs (Jaccard).
    """
    if min(len(one.words), len(other.words)) < least:
        return False
    return one.words == other.words or _jaccard(one.trigrams, other.trigrams) >= _SAME


def is_near(own: frozenset[Trigram], ground: frozenset[Trigram]) -> bool:
    """Say whether seven tenths of a text's three-word runs are found in the ground. A text with no runs is not near."""
    return bool(own) and len(own & ground) / len(own) >= _NEAR


def all_trigrams(texts: Iterable[Sequence[str]]) -> frozenset[Trigram]:
    """The three-word runs of several texts together, each given as words."""
    return frozenset(run for words in texts for run in trigrams(words))


def _jaccard(one: frozenset[Trigram], other: frozenset[Trigram]) -> float:
    both = len(one & other)
    return both / (len(one) + len(other) - both) if both else 0.0
