"""LIX, the readability index of Björnsson: words per sentence plus the percentage of long words."""

from aevdesk.rules.language.prose import Prose

_LONG = 6


def lix(prose: Prose) -> int | None:
    """The index rounded to a whole number, or None for a text without words. Long words have more than six letters."""
    count = len(prose.words)
    if count == 0:
        return None
    long = sum(1 for word in prose.words if len(word) > _LONG)
    return round(count / max(1, len(prose.sentences)) + 100 * long / count)
