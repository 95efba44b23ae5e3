"""Word lists for the checks of language and privacy. All are our own.

A table `[list]` has `nb` and `nn`, or `both` where the written form makes no difference. A list of pairs, such as
`heavy_words`, is a table of words and what belongs to them; forms of one word stand together with `|` between.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aevdesk import places
from aevdesk.texts.catalogues import read_toml
from aevdesk.texts.language import Language

_FILES = ("form.toml", "language.toml", "privacy.toml")


@dataclass(frozen=True, slots=True)
class Words:
    """The lists of one language by name, in small letters.

    `lists` holds plain lists, and of a list of pairs the words alone. `pairs` holds the pairs: for `heavy_words` each
    form and a plainer word, for `abbr` each abbreviation and what it stands for, for `function_stems` each row of the
    function grid and the beginnings of its words, with spaces between.
    """

    language: Language
    lists: Mapping[str, tuple[str, ...]]
    pairs: Mapping[str, Mapping[str, str]]


def load_words(language: Language, *, folder: Path | None = None) -> Words:
    """Read the lists of one language. A list that the language has no words for is there, and empty."""
    lists: dict[str, tuple[str, ...]] = {}
    pairs: dict[str, Mapping[str, str]] = {}
    for name in _FILES:
        for title, table in read_toml((folder or places.resources() / "words") / name).items():
            own: list[Any] = [table[key] for key in ("both", language) if key in table]
            if any(isinstance(part, dict) for part in table.values()):
                pairs[title] = {form: value for part in own for forms, value in part.items() for form in _forms(forms)}
                lists[title] = tuple(pairs[title])
            else:
                lists[title] = tuple(word for part in own for word in part)
    return Words(language, lists, pairs)


def _forms(words: str) -> list[str]:
    return [word.strip() for word in words.split("|")]
