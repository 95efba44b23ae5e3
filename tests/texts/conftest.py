import pytest
from fluent.syntax import ast

from aevdesk.texts import LANGUAGES, Texts, load_texts
from aevdesk.texts.catalogues import Catalogues, load_catalogues
from tests.texts.fluent_files import messages_of


@pytest.fixture(scope="session")
def texts() -> dict[str, Texts]:
    return {language: load_texts(language, strict=True) for language in LANGUAGES}


@pytest.fixture(scope="session")
def catalogues() -> Catalogues:
    return load_catalogues()


@pytest.fixture(scope="session")
def entries() -> dict[str, dict[str, ast.Message]]:
    """Every message as the Fluent library parses it, by language and id."""
    return {language: dict(messages_of(language)) for language in LANGUAGES}
