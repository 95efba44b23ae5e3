"""Each room keeps to its own tools: who imports whom, and what nobody may import."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.code import PACKAGE, called, nodes, room, trees

NETWORK = {
    "ftplib", "http", "httpx", "imaplib", "poplib", "PySide6.QtNetwork", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "webbrowser", "xmlrpc",
}  # fmt: skip
IMPURE = {"asyncio", "io", "logging", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlite3", "subprocess",
          "tempfile", "threading", "time", "uuid"}  # fmt: skip
CLOCK_CALLS = {"date.today", "datetime.now", "datetime.today", "datetime.utcnow", "dt.date.today", "dt.datetime.now"}
PURE_ROOMS = ("case", "rules")


def imports(node: ast.AST) -> Iterator[str]:
    """The full dotted names of what a statement imports."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def all_imports() -> Iterator[tuple[Path, str]]:
    """Module and full dotted name of everything imported, at the top or inside a function."""
    return ((path, name) for path, node in nodes() for name in imports(node))


def is_within(name: str, packages: set[str]) -> bool:
    """Whether a dotted name is one of the packages or lies in one."""
    parts = name.split(".")
    return any(".".join(parts[: length + 1]) in packages for length in range(len(parts)))


def test_the_import_contracts_hold(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch):
    from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

    monkeypatch.chdir(request.config.rootpath)
    assert lint_imports(cache_dir=None) == EXIT_STATUS_SUCCESS


def test_nothing_can_reach_the_network():
    assert [(path, name) for path, name in all_imports() if is_within(name, NETWORK)] == []


def test_case_and_rules_import_only_pydantic_and_the_pure_part_of_the_standard_library():
    allowed = (set(sys.stdlib_module_names) - IMPURE - NETWORK) | {
        "pydantic",
        "pydantic_core",
        "annotated_types",
        "aevdesk",
    }
    pure = [(path, name) for path, name in all_imports() if room(path) in PURE_ROOMS]
    assert [(path, name) for path, name in pure if name.split(".")[0] not in allowed] == []


def test_case_and_rules_know_no_clock_and_no_files():
    calls = [(path, node) for path, node in nodes() if isinstance(node, ast.Call) and room(path) in PURE_ROOMS]
    assert [
        f"{path}:{call.lineno}" for path, call in calls if ast.unparse(call.func) in CLOCK_CALLS | {"open", "print"}
    ] == []


def test_templates_are_opened_only_where_they_are_sandboxed():
    opened = [path for path, node in nodes() if isinstance(node, ast.Call) and called(node) == "DocxTemplate"]
    assert {room(path) for path in opened} == {"documents"}


def test_sql_is_written_only_in_the_store():
    starts = ("select ", "insert into ", "update ", "delete from ", "pragma ", "create table ", "attach ")
    said = [(path, n.value.lstrip()) for path, n in nodes() if isinstance(n, ast.Constant) and isinstance(n.value, str)]
    sql = [path for path, text in said if text.lower().startswith(starts) and text.split(" ")[0].isupper()]
    assert {room(path) for path in sql} == {"store"}


def test_the_checks_of_this_file_see_what_they_look_for():
    tree = ast.parse("def f():\n    import urllib.request\n    from PySide6 import QtNetwork, QtCore\n")
    names = [name for node in ast.walk(tree) for name in imports(node)]
    assert [name for name in names if is_within(name, NETWORK)] == ["urllib.request", "PySide6.QtNetwork"]


def test_only_the_screen_and_the_store_start_slowly():
    heavy = {"docx", "docxtpl", "holidays", "jinja2", "typst", "sqlite_utils", "sqlcipher3", "PySide6"}
    asked_at_top = {name for tree in trees().values() for node in tree.body for name in imports(node)}
    found = []
    for path, tree in trees().items():
        module = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        if not any(is_within(name, {module}) for name in asked_at_top):
            continue  # nobody starts with it: it is itself imported where it is first used
        slow = heavy - {"PySide6"} if room(path) == "ui" else heavy
        at_top = ((node.lineno, name) for node in tree.body for name in imports(node))
        found += [f"{path}:{line} {name}" for line, name in at_top if is_within(name, slow)]
    assert found == [], "import these where they are first used"
