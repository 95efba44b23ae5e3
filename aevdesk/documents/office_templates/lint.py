"""Reads a template as it will be filled in, and says what is wrong with every tag in it.

Allowed is what is listed, and nothing else: a value, `if`, `for`, comparison, `and`, `or`, `not`, constants, and the
names of the content. So a template can neither call, compute, include nor set anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from aevdesk.documents.office_templates.fault import Fault
from aevdesk.documents.office_templates.names import LOOP, Kind, top_names
from aevdesk.documents.office_templates.package import RefusedError, open_package
from aevdesk.documents.office_templates.tags import Tag, find_tags

if TYPE_CHECKING:
    from jinja2 import nodes

_DEEPEST_LOOP = 4
_MUST_SHOW = ("agreement", "info", "signatures")
_TESTS = ("defined", "none")
_GIVEN_BY = {"road_picture": "agreement.road"}
"""What is there whenever something else is."""
_ENDS = {"endif": ("if",), "endfor": ("for",), "elif": ("if",), "else": ("if", "for")}


def lint(data: bytes) -> tuple[Fault, ...]:
    """Everything that is wrong with a template, in the order of the page; empty when it can be used."""
    try:
        parts, faults = find_tags(open_package(data))
    except RefusedError as refused:
        return refused.faults
    shown: set[str] = set()
    for tags in parts:
        reader = _Reader()
        for tag in tags:
            reader.read(tag)
        reader.end()
        faults += reader.faults
        shown |= reader.shown
    if not any(parts):
        return (Fault("no-tags"),)
    if "signing.places" in shown:
        shown.add("signatures")
    faults += [Fault("must-show", name=name) for name in _MUST_SHOW if name not in shown]
    return tuple(dict.fromkeys(faults))


@dataclass
class _Block:
    """An `if` or a `for` that is open: what is known to be there inside it, and the names it brings."""

    word: str
    tag: Tag
    there: set[str] = field(default_factory=set[str])
    brings: dict[str, tuple[str, Kind]] = field(default_factory=dict[str, tuple[str, Kind]])


class _Reader:
    """Goes through the tags of one part."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.shown: set[str] = set()
        self._open: list[_Block] = []

    def read(self, tag: Tag) -> None:
        if tag.is_output and tag.prefix:
            self._say("prefix-unknown", tag)
        if tag.prefix in ("tr", "tc") and not tag.place.table:
            self._say("not-in-table", tag)
        if tag.prefix == "p" and not tag.is_alone:
            self._say("not-alone", tag)
        word = tag.inside.split(maxsplit=1)[0] if tag.inside else ""
        if tag.is_output:
            self._output(tag)
        elif word in ("if", "for"):
            self._begin(tag, word)
        elif word in _ENDS:
            self._end(tag, word)
        else:
            self._say("tag-unknown", tag, name=word)

    def end(self) -> None:
        """The part is over: what is still open was never closed."""
        for block in self._open:
            self._say("not-closed", block.tag, name=f"end{block.word}")

    def _say(self, code: str, tag: Tag, name: str = "", near: str = "") -> None:
        self.faults.append(Fault(code, tag.place, tag.source[:120], name, near))

    # Tags

    def _output(self, tag: Tag) -> None:
        node = self._parsed(tag, f"{{{{ {tag.inside} }}}}")
        if node is None:
            return
        inside: Any = node.body[0]
        expression = inside.nodes[0] if getattr(inside, "nodes", None) else None
        if expression is None:
            self._say("unreadable", tag)
            return
        kind = self._kind(tag, expression)
        if kind is not None and not kind.is_text:
            self._say("list-printed" if kind.is_list else "part-printed", tag, name=_path(expression))
        if kind is not None and kind.optional:
            self._ask_for(tag, expression)

    def _begin(self, tag: Tag, word: str) -> None:
        node = self._parsed(tag, f"{{% {tag.inside} %}}{{% end{word} %}}")
        block = _Block(word, tag)
        if node is not None:
            body: Any = node.body[0]
            if word == "if":
                self._kind(tag, body.test, is_asking=True)
                block.there = _there(body.test)
            else:
                self._begin_loop(tag, body, block)
        self._open.append(block)

    def _begin_loop(self, tag: Tag, body: Any, block: _Block) -> None:
        from jinja2 import nodes

        if not isinstance(body.target, nodes.Name) or body.recursive or body.test is not None:
            self._say("loop-form", tag)
            return
        if sum(one.word == "for" for one in self._open) >= _DEEPEST_LOOP:
            self._say("loop-deep", tag)
        kind = self._kind(tag, body.iter)
        name = str(body.target.name)
        if kind is not None and kind.optional:
            self._ask_for(tag, body.iter)
        item = kind.item() if kind is not None and kind.is_list else None
        if kind is not None and item is None:
            self._say("no-list", tag, name=_path(body.iter))
        if name in top_names() or name.startswith("_"):
            self._say("name-taken", tag, name=name)
        block.brings = {name: (f"{_path(body.iter)}[]", item or Kind(Any))}

    def _end(self, tag: Tag, word: str) -> None:
        if not self._open or self._open[-1].word not in _ENDS[word]:
            self._say("not-opened", tag, name=word)
            return
        block = self._open[-1]
        if block.tag.prefix != tag.prefix:
            self._say("prefix-differs", tag, name=block.tag.source[:120])
        if word.startswith("end"):
            self._open.pop()
            return
        if word == "else":
            block.there = _there_otherwise(block.tag)
            return
        node = self._parsed(tag, f"{{% if {tag.inside[4:]} %}}{{% endif %}}")
        if node is not None:
            test: Any = getattr(node.body[0], "test")  # noqa: B009 - the kind of node is known from its source
            self._kind(tag, test, is_asking=True)
            block.there = _there(test)

    def _parsed(self, tag: Tag, source: str) -> nodes.Template | None:
        from jinja2 import TemplateSyntaxError
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        try:
            return ImmutableSandboxedEnvironment().parse(source)
        except (TemplateSyntaxError, RecursionError):
            self._say("unreadable", tag)
            return None

    # Values

    def _kind(self, tag: Tag, node: Any, *, is_asking: bool = False) -> Kind | None:
        """What an expression stands for, or None after saying what is wrong with it."""
        from jinja2 import nodes

        if isinstance(node, nodes.Const):
            return Kind(type(node.value))
        if isinstance(node, nodes.Name):
            return self._kind_of_name(tag, str(node.name))
        if isinstance(node, nodes.Getattr):
            return self._kind_of_attribute(tag, node, is_asking=is_asking)
        if isinstance(node, nodes.Getitem):
            return self._kind_of_item(tag, node)
        inside = _operands(node)
        if inside is None:
            self._say("not-allowed", tag, name=type(node).__name__.lower())
            return None
        kinds = [self._kind(tag, inside[0], is_asking=True)]
        known = _there(inside[0]) if isinstance(node, (nodes.And, nodes.CondExpr)) else set[str]()
        self._open.append(_Block("", tag, known))
        kinds += [self._kind(tag, one, is_asking=True) for one in inside[1:]]
        self._open.pop()
        if isinstance(node, nodes.CondExpr):
            return kinds[1]
        return Kind(bool) if all(kind is not None for kind in kinds) else None

    def _kind_of_name(self, tag: Tag, name: str) -> Kind | None:
        known = {**top_names(), **{n: kind for block in self._open for n, (_, kind) in block.brings.items()}}
        self._show(name)
        if name in known:
            return known[name]
        if name == "loop" and any(block.word == "for" for block in self._open):
            return Kind(dict)
        self._say("name-unknown", tag, name=name, near=_nearest(name, known))
        return None

    def _kind_of_attribute(self, tag: Tag, node: Any, *, is_asking: bool) -> Kind | None:
        owner, name = self._kind(tag, node.node, is_asking=is_asking), str(node.attr)
        if owner is None:
            return None
        self._show(_path(node))
        if owner.optional and not is_asking:
            self._ask_for(tag, node.node)
        if owner.optional and is_asking and _path(node.node) not in self._there_now():
            self._ask_for(tag, node.node)
        names = LOOP if owner.what is dict else owner.names()
        if owner.what is Any:
            return Kind(Any)
        if name not in names:
            self._say("name-unknown", tag, name=_path(node), near=_nearest(name, names))
            return None
        return names[name]

    def _kind_of_item(self, tag: Tag, node: Any) -> Kind | None:
        from jinja2 import nodes

        owner = self._kind(tag, node.node)
        if owner is None:
            return None
        place = node.arg.value if isinstance(node.arg, nodes.Const) else None
        if not isinstance(place, int) or not owner.is_list:
            self._say("not-allowed", tag, name="getitem")
            return None
        return owner.item(place) or Kind(str)

    def _ask_for(self, tag: Tag, node: Any) -> None:
        """Say that a part which not every case has must be asked for first."""
        path = _path(node)
        if path and not {path, _GIVEN_BY.get(path, path)} & self._there_now():
            self._say("needs-if", tag, name=path)

    def _there_now(self) -> set[str]:
        return {path for block in self._open for path in block.there}

    def _show(self, path: str) -> None:
        brought = {n: source for block in self._open for n, (source, _) in block.brings.items()}
        head, dot, rest = path.partition(".")
        whole = f"{brought.get(head, head)}{dot}{rest}".replace("[]", "")
        self.shown.add(whole)
        self.shown.add(whole.partition(".")[0])


def _operands(node: Any) -> list[Any] | None:
    """The parts of an expression that may be used, or None for one that may not."""
    from jinja2 import nodes

    match node:
        case nodes.And() | nodes.Or():
            return [node.left, node.right]
        case nodes.Not():
            return [node.node]
        case nodes.Compare():
            return [node.expr, *(operand.expr for operand in node.ops)]
        case nodes.CondExpr():
            return [node.test, node.expr1, *([node.expr2] if node.expr2 is not None else [])]
        case nodes.Test() if node.name in _TESTS and not node.args:
            return [node.node]
        case _:
            return None


def _path(node: Any) -> str:
    """The dotted name of a value, as it is written."""
    from jinja2 import nodes

    if isinstance(node, nodes.Name):
        return str(node.name)
    if isinstance(node, nodes.Getattr):
        return f"{_path(node.node)}.{node.attr}"
    if isinstance(node, nodes.Getitem):
        return _path(node.node)
    return ""


def _there(test: Any) -> set[str]:
    """The names that are known to be there when a condition holds."""
    from jinja2 import nodes

    if isinstance(test, nodes.And):
        return _there(test.left) | _there(test.right)
    if isinstance(test, (nodes.Name, nodes.Getattr)):
        path = _path(test)
        return {path, *(path.rsplit(".", n)[0] for n in range(1, path.count(".") + 1))}
    if isinstance(test, nodes.Test) and test.name == "defined":
        return {_path(test.node)}
    return set()


def _there_otherwise(tag: Tag) -> set[str]:
    """The names that are known to be there after `else`, where the condition was «not …»."""
    words = tag.inside.split()
    return {words[2]} if len(words) == 3 and words[1] == "not" else set()


def _nearest(name: str, known: dict[str, Kind]) -> str:
    near = get_close_matches(name, known, n=1, cutoff=0.6)
    return near[0] if near else ""
