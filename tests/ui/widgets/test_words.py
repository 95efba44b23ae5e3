"""The kit's words: every one exists in every language, and Python holds none."""

import ast
import re
from pathlib import Path

import pytest

from aevdesk import places
from aevdesk.texts import load_texts
from aevdesk.ui import widgets

KIT = sorted(Path(widgets.__file__).parent.glob("*.py"))
SAID = re.compile(r"[\"']ui-[a-z-]+")
BUILT = ("ui-date-", "ui-bound-", "ui-step-", "ui-preview-", "ui-edit-")


DESK = sorted(Path(widgets.__file__).parent.parent.rglob("*.py"))


def said(paths: list[Path] = KIT) -> set[str]:
    return {found.strip("\"'") for path in paths for found in SAID.findall(path.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_every_word_the_kit_says_exists(language):
    texts = load_texts(language, strict=True)
    assert sorted(name for name in said() if name not in BUILT and not texts.has(name)) == []


def test_no_word_is_kept_that_nobody_says():
    path = places.resources() / "texts" / "nb" / "screen_widgets.ftl"
    source = path.read_text(encoding="utf-8")
    kept = set(re.findall(r"^(ui-[a-z-]+) =", source, re.MULTILINE))
    referred = set(re.findall(r"\{ (ui-[a-z-]+) ", source))
    unsaid = {name for name in kept - said(DESK) - referred if not name.startswith(BUILT)}
    assert unsaid == set()


def test_every_icon_that_is_shipped_is_the_licensed_drawing():
    icons = sorted((places.resources() / "icons").glob("*.svg"))
    assert icons
    assert all("@license lucide" in icon.read_text(encoding="utf-8") for icon in icons)
    assert "ISC License" in (places.resources() / "icons" / "LICENSE").read_text(encoding="utf-8")


def test_every_icon_the_kit_names_is_shipped():
    shipped = {icon.stem for icon in (places.resources() / "icons").glob("*.svg")}
    named: set[str] = set()
    for path in KIT:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.keyword)
                and node.arg in {"icon", "end_icon"}
                and isinstance(node.value, ast.Constant)
            ):
                named.add(str(node.value.value))
    assert named - {""} <= shipped


def test_python_in_the_kit_holds_no_norwegian_letter_outside_comments_and_docstrings():
    for path in KIT:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docs = {id(node.body[0].value) for node in ast.walk(tree) if _has_docstring(node)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
                assert not re.search("[æøåÆØÅ]", node.value), f"{path.name}:{node.lineno}"


def _has_docstring(node: ast.AST) -> bool:
    holders = (ast.Module, ast.ClassDef, ast.FunctionDef)
    return isinstance(node, holders) and ast.get_docstring(node) is not None
