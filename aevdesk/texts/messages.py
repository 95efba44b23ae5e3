"""Sentences by id, from the Fluent files of one language.

Reading a whole language through the Fluent parser takes longer than opening a window may. So a file is only cut into
its entries at load. Most entries are simple: text, fixed terms and parameters that are put in as they are. Those are
said from here. For the rest, such as plurals, the Fluent library is imported when the first is wanted, and parses that
one alone. Fluent is the authority: a test compares every simple entry with what the library makes of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from aevdesk import places
from aevdesk.texts import formats
from aevdesk.texts.language import Language

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle
    from fluent.runtime.resolver import Pattern

Param = str | float | Decimal | date | Sequence[str]
"""A date is shown as 24.11.2026, a sequence as «a, b og c», a number with decimal comma; integers choose plurals."""

_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=.*(?:\n(?![a-zA-Z#-]).*)*", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")
_PARAMETER = re.compile(r"\{ *\$([a-zA-Z][\w-]*) *\}")
_TERM = re.compile(r"\{ (-[a-zA-Z][\w-]*) \}")
_ATTRIBUTE = re.compile(r"\s+\.([a-zA-Z][\w-]*) *=(.*)")


class MissingText(LookupError):
    """No text has this id, or the text lacks this attribute."""


class BrokenText(ValueError):
    """The text is not valid Fluent, or was said without one of its parameters."""


def text_id(kind: Literal["field", "section", "check", "question"], name: str) -> str:
    """The message id for a name of the form: `field`, `facts.national_id` gives `field-facts-national-id`."""
    return f"{kind}-{re.sub('[._]', '-', name)}"


class Texts:
    """The sentences of one language.

    With `strict` a missing or broken text raises; else it shows as `⟦id⟧`, so that a gap is seen and stops nobody.
    """

    def __init__(self, language: Language, sources: Mapping[str, str], *, strict: bool = False) -> None:
        self.language: Language = language
        self._sources = sources
        self._strict = strict
        self._simple: dict[str, dict[str, str] | None] = {}
        self._bundle: FluentBundle | None = None

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all messages."""
        return frozenset(name for name in self._sources if not name.startswith("-"))

    def has(self, message: str, attribute: str = "") -> bool:
        """Say whether there is such a text."""
        if message not in self._sources or message.startswith("-"):
            return False
        parts = self._simple_parts(message)
        if parts is not None:
            return attribute in parts
        return self._pattern(message, attribute) is not None

    def say(self, message: str, /, attribute: str = "", **params: Param) -> str:
        """The text, or one of its attributes, with its parameters filled in."""
        parts = self._simple_parts(message) if message in self._sources else {}
        if parts is None:
            return self._format(message, attribute, params)
        if attribute not in parts:
            return self._missing(message, attribute)
        text = parts[attribute]
        return _PARAMETER.sub(lambda hit: self._put_in(message, hit, params), text) if "{" in text else text

    def help(self, message: str, **params: Param) -> str:
        """The line of help that goes with the text, or an empty string where none is needed."""
        return self.say(message, "help", **params) if self.has(message, "help") else ""

    def printed(self, message: str, *, third: bool = False, **params: Param) -> str:
        """The text as a document prints it: to the person as «du», or about them in the third person."""
        attribute = "third" if third else "doc"
        return self.say(message, attribute if self.has(message, attribute) else "", **params)

    def questions(self, section: str) -> tuple[str, ...]:
        """The spoken questions of a section, in order; none where the form has none."""
        message = text_id("question", section)
        return tuple(self.say(message).splitlines()) if self.has(message) else ()

    def _simple_parts(self, message: str) -> dict[str, str] | None:
        """The parts of a simple entry, its value under the empty name; None for one that the library must say."""
        if message not in self._simple:
            source = self._sources[message]
            is_simple = "{" not in source or "{" not in _PARAMETER.sub("", source)
            self._simple[message] = _parts(source) if is_simple else None
        return self._simple[message]

    def _put_in(self, message: str, hit: re.Match[str], params: Mapping[str, Param]) -> str:
        if hit[1] in params:
            value = self._shown(params[hit[1]])
            return value if isinstance(value, str) else formats.number(value)
        if self._strict:
            raise BrokenText(f"{message}: {hit[0]} is not given")
        return hit[0]

    def _format(self, message: str, attribute: str, params: Mapping[str, Param]) -> str:
        pattern = self._pattern(message, attribute)
        if pattern is None:
            return self._missing(message, attribute)
        args = {name: self._shown(value) for name, value in params.items()}
        text, errors = self._fluent(message).format_pattern(pattern, args)
        if errors and self._strict:
            raise BrokenText(f"{message}: {errors[0]}")
        return str(text)

    def _pattern(self, message: str, attribute: str) -> Pattern | None:
        bundle = self._fluent(message)
        if not bundle.has_message(message):
            return None
        found = bundle.get_message(message)
        return found.attributes.get(attribute) if attribute else found.value

    def _shown(self, value: Param) -> str | int:
        if isinstance(value, (str, int)):
            return value
        if isinstance(value, (float, Decimal)):
            return formats.number(value)
        if isinstance(value, date):
            return formats.short_date(value)
        return formats.listed(value, self.language)

    def _fluent(self, message: str) -> FluentBundle:
        """The bundle, with this entry and all it refers to in it."""
        from fluent.runtime import FluentBundle, FluentResource

        if self._bundle is None:
            self._bundle = FluentBundle([self.language], use_isolating=False)
        wanted, seen = [message], set[str]()
        while wanted:
            name = wanted.pop()
            if name in seen or name not in self._sources or self._bundle.has_message(name):
                continue
            seen.add(name)
            self._bundle.add_resource(FluentResource(self._sources[name]))
            wanted += _REFERENCE.findall(self._sources[name])
        return self._bundle

    def _missing(self, message: str, attribute: str) -> str:
        name = f"{message}.{attribute}" if attribute else message
        if self._strict:
            raise MissingText(f"{self.language}: {name}")
        return f"⟦{name}⟧"


def load_texts(language: Language, *, strict: bool = False, folder: Path | None = None) -> Texts:
    """Read the texts of one language from its .ftl files (`folder`: where the languages lie, else the shipped ones).

    With `strict` an id that stands twice raises BrokenText.
    """
    sources: dict[str, str] = {}
    for file in sorted(((folder or places.resources() / "texts") / language).glob("*.ftl")):
        for entry in _ENTRY.finditer(file.read_text(encoding="utf-8")):
            if strict and entry[1] in sources:
                raise BrokenText(f"{file.name}: {entry[1]} stands twice")
            sources[entry[1]] = entry[0]
    terms = {name: _parts(source)[""] for name, source in sources.items() if name[0] == "-" and "{" not in source}
    for name, source in sources.items():
        if "{ -" in source:
            sources[name] = _TERM.sub(lambda hit: terms.get(hit[1], hit[0]), source)
    return Texts(language, sources, strict=strict)


def _parts(source: str) -> dict[str, str]:
    """Value (under the empty name) and attributes of a simple entry, as Fluent reads them."""
    first, *rest = source.splitlines()
    blocks: dict[str, list[str]] = {"": [first.partition("=")[2]]}
    current = blocks[""]
    for line in rest:
        attribute = _ATTRIBUTE.fullmatch(line)
        if attribute:
            current = blocks[attribute[1]] = [attribute[2]]
        else:
            current.append(line)
    texts = {name: _dedented(lines) for name, lines in blocks.items()}
    return {name: text for name, text in texts.items() if text}


def _dedented(lines: list[str]) -> str:
    first, *rest = lines
    indent = min((len(line) - len(line.lstrip()) for line in rest if line.strip()), default=0)
    return "\n".join([first.strip(), *(line[indent:] for line in rest)]).strip("\n ")
