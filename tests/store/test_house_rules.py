"""What must never be written again: each of these lost data or let another process in when it was measured."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import code

CONNECTION_ROOMS = {"database.py"}
FILE_ROOMS = {"files.py"}
OPENERS = {
    "open",
    "read_bytes",
    "read_text",
    "write_bytes",
    "write_text",
    "copy",
    "copy2",
    "copyfile",
    "copytree",
    "move",
}
SQL = (
    "select ",
    "insert ",
    "update ",
    "delete ",
    "pragma ",
    "create ",
    "alter ",
    "drop ",
    "attach ",
    "vacuum",
    "begin",
    "commit",
)
FORBIDDEN_WORDS = ("sqlcipher_export", "enable_counts", "enable_fts", "attach ")


@pytest.fixture(scope="module")
def package() -> Path:
    return code.PACKAGE


def trees(folder: Path) -> list[tuple[Path, ast.Module]]:
    return [(path, tree) for path, tree in code.trees().items() if path.is_relative_to(folder)]


def attributes(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in code.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.lineno, node.attr


def calls(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in code.walk(tree):
        if isinstance(node, ast.Call):
            yield node.lineno, ast.unparse(node.func)


def literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """String literals that are not docstrings, f-strings by their constant parts."""
    docstrings = {id(node.value) for node in code.walk(tree) if isinstance(node, ast.Expr)}
    for node in code.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in code.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module


def test_one_module_knows_the_drivers(package: Path):
    """The driver must be in place before the first import of sqlite-utils, or saves are lost (F1)."""
    found = {
        path.name
        for path, tree in trees(package)
        for _, name in imported(tree)
        if name.split(".")[0] in {"sqlite3", "sqlcipher3", "sqlite_utils", "pysqlite3"}
    }
    assert found == {"database.py", "migrations.py"}


def test_migrations_import_only_their_list_of_steps(package: Path):
    tree = code.trees()[package / "store" / "migrations.py"]
    names = [
        alias.name
        for node in code.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "sqlite_utils"
        for alias in node.names
    ]
    assert names == ["Migrations"]
    assert not [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "sqlite_utils"]


def test_nothing_copies_a_database_but_vacuum_into(package: Path):
    """`backup()` hands damage on as a copy that passes the cipher check (F4)."""
    found = [f"{path.name}:{line} {name}" for path, tree in trees(package) for line, name in attributes(tree)
             if name in {"backup", "iterdump"} and path.parent.name == "store"]  # fmt: skip
    found += [f"{path.name}:{line}" for path, tree in trees(package) for line, text in literals(tree)
              if any(word in text.lower() for word in FORBIDDEN_WORDS) and text.isascii()]  # fmt: skip
    assert found == []


def test_nothing_counts_or_searches_by_trigger(package: Path):
    """enable_counts() after enable_fts() ends the process (F11)."""
    found = [f"{path.name}:{line} {name}" for path, tree in trees(package) for line, name in attributes(tree)
             if name in {"enable_counts", "enable_fts", "use_counts_table"}]  # fmt: skip
    assert found == []


def test_only_one_module_touches_the_connection(package: Path):
    """All writing goes through `Store.transaction`."""
    found = [f"{path.name}:{line} {name}" for path, tree in trees(package) for line, name in attributes(tree)
             if name in {"conn", "executescript", "executemany", "isolation_level", "in_transaction"}
             and path.name not in CONNECTION_ROOMS]  # fmt: skip
    assert found == []


def test_transactions_are_begun_in_one_place_and_in_migrations(package: Path):
    found = {path.name for path, tree in trees(package / "store") for _, name in attributes(tree) if name == "atomic"}
    assert found == {"database.py", "migrations.py"}


def test_only_one_module_of_the_store_opens_files(package: Path):
    """Opening and closing the live store anywhere else would drop SQLite's lock (F6)."""
    found = []
    for path, tree in trees(package / "store"):
        for line, name in calls(tree):
            owner, _, function = name.rpartition(".")
            is_file = function in OPENERS and (function != "open" or owner in {"", "os", "io", "path"} or "/" in owner)
            is_ours = owner in {"self", "cls", "Drawer", "cases", "repository.cases", "files"}
            if is_file and not is_ours and path.name not in FILE_ROOMS:
                found.append(f"{path.name}:{line} {name}")
    assert found == []


def test_nobody_else_names_the_live_store(package: Path):
    found = [f"{path}:{line}" for path, tree in trees(package) for line, text in literals(tree)
             if text == "store.db" and path.name != "files.py"]  # fmt: skip
    assert found == []


def test_sql_stands_in_the_store_alone(package: Path):
    found = [f"{path.relative_to(package)}:{line} {text[:30]!r}" for path, tree in trees(package) for line, text in literals(tree)
             if text.split(" ")[0].isupper() and f"{text.lower()} ".startswith(SQL) and path.parent.name != "store"]  # fmt: skip
    assert found == []


def test_the_store_knows_no_case_model_and_no_words(package: Path):
    found = [f"{path.name}:{line} {name}" for path, tree in trees(package / "store") for line, name in imported(tree)
             if name.startswith("aevdesk.") and not name.startswith(("aevdesk.store", "aevdesk.version"))]  # fmt: skip
    assert found == []


def test_nothing_is_logged_or_printed_in_the_store(package: Path):
    found = [f"{path.name}:{line} {name}" for path, tree in trees(package / "store") for line, name in calls(tree)
             if name == "print" or name.startswith(("logging.", "logger.", "log.debug", "log.info"))]  # fmt: skip
    assert found == []


def test_every_text_of_a_case_is_hidden_from_a_repr():
    from aevdesk.store.records import CaseRow, CaseText, Sealing, StoredCase
    from tests.store.samples import a_sealing, a_text

    at = __import__("datetime").datetime.now(__import__("datetime").UTC)
    text = a_text("depresjon", name="Kari")
    shown = [
        text,
        StoredCase("one", 1, text.doc, text.summary, at, at),
        CaseRow("one", 1, text.summary, at, at),
        a_sealing(),
    ]
    assert {CaseText, StoredCase, CaseRow, Sealing} == {type(record) for record in shown}
    assert not [
        record for record in shown if "depresjon" in repr(record) or "Kari" in repr(record) or "PDF" in repr(record)
    ]


def test_these_rules_see_what_they_look_for():
    tree = ast.parse('import sqlite3\nconn.backup(other)\ndb.conn.execute("SELECT 1")\nopen(p).read()\nos.open(p, 0)\n')
    assert {"backup", "conn"} <= {name for _, name in attributes(tree)}
    assert {"open", "os.open"} <= {name for _, name in calls(tree)}
    assert [text for _, text in literals(tree)] == ["SELECT 1"]
    assert [name for _, name in imported(tree)] == ["sqlite3"]
