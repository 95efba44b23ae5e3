"""Every library is locked by hash, has its reason and licence on a page, and is asked for by name."""

import ast
import importlib.metadata
import re
import sys
from pathlib import Path

import pytest

from tests.code import nodes


def canonical(name: str) -> str:
    """A package name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: Path) -> dict[str, str]:
    """Package -> version of a lock file."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return {canonical(name): version for line in lines for name, version in re.findall(r"^([\w.-]+)==([\w.]+)", line)}


@pytest.fixture
def requirements(request: pytest.FixtureRequest) -> Path:
    return request.config.rootpath / "requirements"


def test_every_locked_library_has_a_reason_and_a_licence(requirements: Path):
    pages = (requirements.parent / "docs/decisions").glob("*.md")
    rows = [
        row for page in pages for row in re.findall(r"^\|(.+)\|(.+)\|(.+)\|$", page.read_text("utf-8"), re.MULTILINE)
    ]
    reasoned = {canonical(name.strip()) for name, why, licence in rows if why.strip() and licence.strip()}
    in_use = {name for lock in requirements.glob("*.txt") for name in locked(lock)}
    assert in_use - reasoned == set(), "these are locked, but docs/decisions does not say why"
    assert reasoned - in_use - {"library"} - {canonical("---")} == set(), "docs/decisions has these, but no lock does"


def test_every_lock_pins_every_file_by_hash_and_names_no_host(requirements: Path):
    for lock in requirements.glob("*.txt"):
        text = lock.read_text(encoding="utf-8")
        pins = re.findall(r"^[\w.-]+==.*(?:\n    --hash=sha256:[0-9a-f]{64}.*)+", text, re.MULTILINE)
        assert len(pins) == len(locked(lock)) > 0, lock.name
        assert "://" not in text, lock.name
        assert "--index" not in text, lock.name


def test_the_developers_lock_holds_the_programs_lock_unchanged(requirements: Path):
    assert locked(requirements / "app.txt").items() <= locked(requirements / "dev.txt").items()


def test_what_is_asked_for_is_what_is_locked(requirements: Path):
    for name in ("app", "dev"):
        lines = (requirements / f"{name}.in").read_text(encoding="utf-8").splitlines()
        asked = {canonical(found[0]) for line in lines if (found := re.findall(r"^[A-Za-z][\w.-]*", line))}
        assert asked <= locked(requirements / f"{name}.txt").keys()


def test_every_library_that_the_program_imports_is_asked_for_by_name(requirements: Path):
    names = {alias.name for _, node in nodes() if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for _, node in nodes() if isinstance(node, ast.ImportFrom) and node.module}
    imported = {name.partition(".")[0] for name in names} - sys.stdlib_module_names - {"aevdesk"}
    providers = importlib.metadata.packages_distributions()
    asked = (requirements / "app.in").read_text(encoding="utf-8")
    asked = {canonical(name) for name in re.findall(r"^([A-Za-z][\w.-]*)", asked, re.MULTILINE)}
    unasked = {name for name in imported if not asked & {canonical(found) for found in providers.get(name, [])}}
    assert unasked == set(), "these are imported, but requirements/app.in does not ask for them"


def test_qt_is_the_one_version_that_was_tried_everywhere(requirements: Path):
    assert locked(requirements / "app.txt")["pyside6-essentials"] == "6.8.3"
