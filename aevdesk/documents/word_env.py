"""How a Word template is filled in: a sandbox where what is unknown is an error and no text of a case is ever a tag."""

from __future__ import annotations

from functools import lru_cache
from types import CodeType
from typing import Any

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

_NO_BREAK_SPACE = "\u00a0"


class WordEnvironment(ImmutableSandboxedEnvironment):
    """The sandbox of every Word template. Each part of a template is compiled once, however often it is filled in."""

    def __init__(self) -> None:
        super().__init__(undefined=jinja2.StrictUndefined, autoescape=True, finalize=_finish)

    def from_string(self, source: Any, globals: Any = None, template_class: Any = None) -> jinja2.Template:  # noqa: A002
        """The part of a template, ready to be filled in. jinja2's own errors."""
        code = _compiled(source) if isinstance(source, str) else self.compile(source)
        return (template_class or self.template_class).from_code(self, code, self.make_globals(globals), None)


@lru_cache(maxsize=32)
def _compiled(source: str) -> CodeType:
    """The code of a part; it is bound to an environment when it is used."""
    return WordEnvironment().compile(source)


def _finish(value: Any) -> Any:
    """A value on its way into the XML: escaped once, braces included, so that no later pass can read it as a tag."""
    if value is None:
        raise jinja2.UndefinedError("a part of the document that this case does not have")
    if hasattr(value, "__html__"):
        return value
    text = str(escape(_held_together(str(value))))
    return Markup(text.replace("{", "&#123;").replace("}", "&#125;"))


def _held_together(text: str) -> str:
    """The text with a number and its per cent sign on the same line: Word has no other way to say it."""
    return text if "%" not in text else "".join(_parts(text))


def _parts(text: str) -> list[str]:
    held = list(text)
    for at, sign in enumerate(held[2:], start=2):
        if sign == "%" and held[at - 1] == " " and held[at - 2].isdigit():
            held[at - 1] = _NO_BREAK_SPACE
    return held
