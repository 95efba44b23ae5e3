"""Every message that the code says exists, and every message that exists is said somewhere.

Read from the code: ids stand there as they are, or are put together from a beginning and a code.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache

from aevdesk.texts.catalogues import load_catalogues
from tests import code
from tests.texts.fluent_files import references

BY_FORM = ("field-", "section-", "check-", "question-")
"""Ids that follow the form; test_form.py asks for just those."""
SAYING = {"say", "help", "printed"}


def nodes() -> Iterator[ast.AST]:
    return (node for _, node in code.nodes())


@cache
def constants() -> frozenset[str]:
    """Every string and name that stands in the code, and every code of a catalogue."""
    found = {node.value for node in nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    found |= {node.attr for node in nodes() if isinstance(node, ast.Attribute)}
    found |= {node.arg for node in nodes() if isinstance(node, ast.keyword) and node.arg}
    for name, catalogue in load_catalogues().items():
        found |= {name, *(entry.code for entry in catalogue)}
    return frozenset(found)


@cache
def parts() -> frozenset[str]:
    """What an id may be put together from: the constants, their parts, and both with hyphens."""
    pieces = {piece for text in constants() for piece in (text, *text.split("."))}
    return frozenset(pieces | {re.sub("[/._ ]", "-", piece) for piece in pieces})


@cache
def beginnings() -> frozenset[str]:
    """Beginnings of ids: constants that end in a hyphen, and what stands before a code in an f-string."""
    first = {node.values[0] for node in nodes() if isinstance(node, ast.JoinedStr) and len(node.values) == 2}
    begun = {part.value for part in first if isinstance(part, ast.Constant) and isinstance(part.value, str)}
    return frozenset(text for text in begun | constants() if re.fullmatch(r"[a-z][a-z-]*-", text))


@cache
def shapes() -> tuple[re.Pattern[str], ...]:
    """The f-strings of the code that may be ids."""
    found: list[str] = []
    for node in nodes():
        if isinstance(node, ast.JoinedStr):
            fixed = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
            if all(text is None or re.fullmatch(r"[\w-]*", str(text)) for text in fixed) and any(fixed):
                found.append("".join("(.+)" if text is None else re.escape(str(text)) for text in fixed))
    return tuple(re.compile(shape) for shape in sorted(set(found)))


def is_said(name: str) -> bool:
    if name in constants() or any(name.startswith(start) and name[len(start) :] in parts() for start in beginnings()):
        return True
    return any((hit := shape.fullmatch(name)) and all(group in parts() for group in hit.groups()) for shape in shapes())


def test_every_message_is_said_somewhere(entries):
    messages = entries["nb"]
    inner = set().union(*(references(message) for message in messages.values()))
    listed = tuple(text for text in beginnings() if text.count("-") > 1)
    unsaid = [
        name
        for name in messages
        if not name.startswith((*BY_FORM, *listed)) and name not in inner and not is_said(name)
    ]
    assert unsaid == []


def test_every_message_that_the_code_says_by_its_id_exists(texts):
    said = texts["nb"]
    missing = {
        name
        for name in _ids_in_calls()
        if not said.has(name) and not any(said.has(start + name) for start in beginnings() | {""})
    }
    assert missing == set()


def _ids_in_calls() -> Iterator[str]:
    for node in nodes():
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in SAYING
            and node.args
        ):
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str) and "-" in first.value:
                yield first.value
