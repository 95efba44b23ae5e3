"""Passphrases: what is long enough, and five words drawn by chance for who wants a suggestion."""

import secrets
from pathlib import Path

from aevdesk import places
from aevdesk.texts.catalogues import read_toml

SUGGESTED = 5


def load_words(folder: Path | None = None) -> tuple[str, ...]:
    """The words a suggestion is drawn from."""
    table = read_toml((folder or places.resources() / "words") / "passphrase.toml")
    return tuple(table["words"])


def suggest(words: tuple[str, ...], count: int = SUGGESTED) -> tuple[str, ...]:
    """Words drawn by chance, each independent of the others; joined with spaces they are a passphrase."""
    return tuple(secrets.choice(words) for _ in range(count))


def count_suggestions(words: tuple[str, ...], count: int = SUGGESTED) -> int:
    """How many suggestions there are, all equally likely: what someone who knows the list would have to try."""
    return len(set(words)) ** count


def is_long_enough(passphrase: str) -> bool:
    """Say whether the store will take it."""
    from aevdesk.store.vault import is_strong

    return is_strong(passphrase)


def count_missing(passphrase: str) -> int:
    """How many characters there are to go; 0 when it is long enough."""
    from aevdesk.store.vault import LEAST_CHARACTERS

    return 0 if is_long_enough(passphrase) else max(1, LEAST_CHARACTERS - len(passphrase))
