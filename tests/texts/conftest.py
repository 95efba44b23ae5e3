from collections.abc import Iterator

import pytest
from fluent.syntax import FluentParser, ast

from aevdesk import places
from aevdesk.texts import LANGUAGES, Texts, load_texts
from aevdesk.texts.catalogues import Catalogues, load_catalogues


@pytest.fixture(scope="session")
def texts() -> dict[str, Texts]:
    return {language: load_texts(language, strict=True) for language in LANGUAGES}


@pytest.fixture(scope="session")
def catalogues() -> Catalogues:
    return load_catalogues()


@pytest.fixture(scope="session")
def entries() -> dict[str, dict[str, ast.Message]]:
    """Every message as the Fluent library parses it, by language and id."""
    return {language: dict(_messages(language)) for language in LANGUAGES}


def _messages(language: str) -> Iterator[tuple[str, ast.Message]]:
    for file in sorted((places.resources() / "texts" / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: not Fluent: {entry.content}"
            if isinstance(entry, ast.Message):
                yield entry.id.name, entry
