"""The program's own code as syntax trees, read and walked once for all tests that look at it."""

import ast
from functools import cache
from pathlib import Path

import aevdesk

PACKAGE = Path(aevdesk.__file__).parent


@cache
def trees() -> dict[Path, ast.Module]:
    """The tree of each module of the package, in the order of their names."""
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def walk(tree: ast.AST) -> tuple[ast.AST, ...]:
    """All nodes of a tree, as `ast.walk` finds them."""
    return tuple(ast.walk(tree))


@cache
def nodes() -> tuple[tuple[Path, ast.AST], ...]:
    """Every node of every module, with its module."""
    return tuple((path, node) for path, tree in trees().items() for node in walk(tree))


def called(call: ast.Call) -> str:
    """The last name of what is called; empty where it has none."""
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def room(path: Path) -> str:
    """The room of the house that a module stands in; the name of the file for one in none."""
    return path.relative_to(PACKAGE).parts[0]
