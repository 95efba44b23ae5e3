"""A sentence that a person reads stands in resources/, never in Python."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.code import PACKAGE, called, trees, walk

NO_WORDS = re.compile(r"\baevdesk\b|\b((Ctrl|Alt|Shift)\+)+\w*|\bF\d+\b|\bEsc\b")
NORWEGIAN = set("æøåÆØÅ«»")
SHOWING = {
    "setText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setInformativeText", "setDetailedText", "setHtml", "setPlainText",
    "addTab", "addItem", "addItems", "addAction", "addButton", "addMenu", "setHeaderLabels", "showMessage",
    "QLabel", "QPushButton", "QToolButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QMessageBox",
    "echo", "secho", "confirm", "prompt",
}  # fmt: skip


SPEAKS_FOR_ITSELF = {"documents/verifier.py"}
"""A file that anyone can run without the program brings its own sentences."""


def is_pattern(text: str) -> bool:
    """Say whether it is a letter, an alphabet or a pattern: letters to look for, not words to read."""
    return " " not in text and (len(text) == 1 or "abcdef" in text or bool(re.search(r"[\[\]{}\\|]", text)))


def spoken(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and text of each literal that is Norwegian or handed to something that shows it.

    Docstrings do not count, nor the help of a command, which is its docstring on the command line.
    """
    docstrings = {id(node.value) for node in walk(tree) if isinstance(node, ast.Expr)}
    docstrings |= {id(node.value) for node in walk(tree) if isinstance(node, ast.keyword) and node.arg == "help"}
    for node in walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            if NORWEGIAN & set(node.value) and any(c.isalpha() for c in node.value) and not is_pattern(node.value):
                yield node.lineno, node.value
        elif isinstance(node, ast.Call) and called(node) in SHOWING:
            texts = ((part.lineno, NO_WORDS.sub("", part.value)) for part in literals(node))
            yield from ((line, text) for line, text in texts if any(c.isalpha() for c in text))


def literals(call: ast.Call) -> Iterator[ast.Constant]:
    """The string literals among a call's own arguments, f-strings taken apart; not those of calls inside it."""
    parts: list[ast.AST] = [*call.args, *(keyword.value for keyword in call.keywords if keyword.arg != "objectName")]
    for part in parts:
        candidates = part.values if isinstance(part, ast.JoinedStr) else getattr(part, "elts", [part])
        yield from (node for node in candidates if isinstance(node, ast.Constant) and isinstance(node.value, str))


@pytest.mark.parametrize(
    "source",
    ['QLabel("Lagre")', 'SAID = "Noe på [sted]"', 'box.setText(f"{n} saker")', 'names = ["Ærlig talt"]', 'click.echo("ferdig", err=True)',
     'combo.addItems(["ja", "nei"])'],
)  # fmt: skip
def test_the_lint_sees_a_sentence(source: str):
    assert list(spoken(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        '"""Viser årsaken."""',
        'LIMIT: int\n"""Høyeste antall."""',
        'QLabel(words.text("save"))',
        'label.setText("–")',
        'LETTERS = re.compile("[a-zæøå]+")',
        'field.setObjectName("goal")',
        'bar.addAction("Ctrl+N")',
    ],
)
def test_the_lint_leaves_ids_and_docstrings_alone(source: str):
    assert not list(spoken(ast.parse(source)))


def test_no_sentence_stands_in_python():
    found = [
        f"{path.relative_to(PACKAGE)}:{line} {text!r}"
        for path, tree in trees().items()
        if path.relative_to(PACKAGE).as_posix() not in SPEAKS_FOR_ITSELF
        for line, text in spoken(tree)
    ]
    assert found == []
