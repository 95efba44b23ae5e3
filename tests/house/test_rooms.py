"""Each room keeps to its own tools: who imports whom, and what nobody may import."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

NETWORK = {
    "ftplib", "http", "httpx", "imaplib", "poplib", "PySide6.QtNetwork", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "webbrowser", "xmlrpc",
}  # fmt: skip
IMPURE = {"asyncio", "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlite3", "subprocess",
          "tempfile", "threading", "time", "uuid"}  # fmt: skip
CLOCK_CALLS = {"date.today", "datetime.now", "datetime.today", "datetime.utcnow", "dt.date.today", "dt.datetime.now"}
PURE_ROOMS = ("case", "rules")


@pytest.fixture
def package(request: pytest.FixtureRequest) -> Path:
    return request.config.rootpath / "aevdesk"


def modules(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    """Place and syntax tree of each module in a folder of the package."""
    for path in sorted(folder.rglob("*.py")):
        yield str(path), ast.parse(path.read_text(encoding="utf-8"))


def imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything imported, at the top or inside a function."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def is_within(name: str, packages: set[str]) -> bool:
    """Whether a dotted name is one of the packages or lies in one."""
    parts = name.split(".")
    return any(".".join(parts[: length + 1]) in packages for length in range(len(parts)))


def test_the_import_contracts_hold(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch):
    from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

    monkeypatch.chdir(request.config.rootpath)
    assert lint_imports(cache_dir=None) == EXIT_STATUS_SUCCESS


def test_nothing_can_reach_the_network(package: Path):
    found = [f"{place}:{line} {name}" for place, tree in modules(package) for line, name in imports(tree)
             if is_within(name, NETWORK)]  # fmt: skip
    assert found == []


def test_case_and_rules_import_only_pydantic_and_the_pure_part_of_the_standard_library(package: Path):
    allowed = (set(sys.stdlib_module_names) - IMPURE - NETWORK) | {
        "pydantic",
        "pydantic_core",
        "annotated_types",
        "aevdesk",
    }
    found = [f"{place}:{line} {name}" for room in PURE_ROOMS for place, tree in modules(package / room)
             for line, name in imports(tree) if name.split(".")[0] not in allowed]  # fmt: skip
    assert found == []


def test_case_and_rules_know_no_clock_and_no_files(package: Path):
    found = []
    for room in PURE_ROOMS:
        for place, tree in modules(package / room):
            calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
            found += [f"{place}:{call.lineno} {ast.unparse(call.func)}()" for call in calls
                      if ast.unparse(call.func) in CLOCK_CALLS | {"open", "print"}]  # fmt: skip
    assert found == []


def test_templates_are_opened_only_where_they_are_sandboxed(package: Path):
    found = [f"{place}:{node.lineno}" for place, tree in modules(package) for node in ast.walk(tree)
             if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "DocxTemplate"
             and Path(place).relative_to(package).parts[0] != "documents"]  # fmt: skip
    assert found == []


def test_sql_is_written_only_in_the_store(package: Path):
    starts = ("select ", "insert into ", "update ", "delete from ", "pragma ", "create table ", "attach ")
    found = [f"{place}:{node.lineno}" for place, tree in modules(package) for node in ast.walk(tree)
             if isinstance(node, ast.Constant) and isinstance(node.value, str)
             and node.value.lstrip().lower().startswith(starts) and node.value.lstrip().split(" ")[0].isupper()
             and Path(place).relative_to(package).parts[0] != "store"]  # fmt: skip
    assert found == []


def test_the_checks_of_this_file_see_what_they_look_for():
    tree = ast.parse("def f():\n    import urllib.request\n    from PySide6 import QtNetwork, QtCore\n")
    assert [name for _, name in imports(tree) if is_within(name, NETWORK)] == ["urllib.request", "PySide6.QtNetwork"]


def test_only_the_screen_and_the_store_start_slowly(package: Path):
    heavy = {"docx", "docxtpl", "holidays", "jinja2", "typst", "sqlite_utils", "sqlcipher3", "PySide6"}
    found = []
    for place, tree in modules(package):
        room = Path(place).relative_to(package).parts[0]
        for node in tree.body:
            at_top = [name for _, name in imports(node)] if isinstance(node, ast.Import | ast.ImportFrom) else []
            found += [f"{place}:{node.lineno} {name}" for name in at_top
                      if is_within(name, heavy - {"PySide6"} if room == "ui" else heavy)]  # fmt: skip
    assert found == [], "import these where they are first used"
