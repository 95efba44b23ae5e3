"""Word lists for the checks of language and privacy. All are our own.

The files in `resources/words/` hold tables `[list]` with `nb` and `nn`; both may be left out for `both`, where the
two written forms agree. A list of pairs, such as `heavy_words`, is a table of word = other words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from aevdesk import places
from aevdesk.texts.catalogues import read_toml
from aevdesk.texts.language import Language


@dataclass(frozen=True, slots=True)
class Words:
    """The lists of one language, in small letters.

    `lists` are plain lists by name; for a list of pairs it holds the words alone. `pairs` are the lists of pairs:
    for `heavy_words` each form and its plain alternative, for `abbr` each abbreviation and what it stands for, for
    `function_stems` each row of the function grid and its stems, separated by spaces.
    """

    language: Language
    lists: Mapping[str, tuple[str, ...]]
    pairs: Mapping[str, Mapping[str, str]]


def load_words(language: Language, *, folder: Path | None = None) -> Words:
    """Read the lists of one language; a language without lists of its own has them all, empty."""
    lists: dict[str, tuple[str, ...]] = {}
    pairs: dict[str, Mapping[str, str]] = {}
    for file in sorted((folder or places.resources() / "words").glob("*.toml")):
        for name, table in read_toml(file).items():
            found: list[str] = []
            paired: dict[str, str] = {}
            for key in ("both", language):
                part: Any = table.get(key, [])
                if isinstance(part, dict):
                    paired |= cast(dict[str, str], part)
                else:
                    found += part
            lists[name] = tuple(dict.fromkeys([*found, *paired]))
            if paired or any(isinstance(part, dict) for part in table.values()):
                pairs[name] = paired
    return Words(language, lists, pairs)
