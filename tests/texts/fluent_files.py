"""The shipped Fluent files as the Fluent library parses them."""

from collections.abc import Iterator

from fluent.syntax import FluentParser, ast, visitor

from aevdesk import places


def messages_of(language: str) -> Iterator[tuple[str, ast.Message]]:
    """Every message of a language by id. A file that is not Fluent fails."""
    for file in sorted((places.resources() / "texts" / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: not Fluent: {entry.content}"
            if isinstance(entry, ast.Message):
                yield entry.id.name, entry


class _Reader(visitor.Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:
        self.messages.add(node.id.name)


def variables(message: ast.Message, among: dict[str, ast.Message] | None = None) -> set[str]:
    """The parameters of a message; with `among` also those of the messages it refers to."""
    read = _Reader()
    read.visit(message)
    inner = (variables(among[name], among) for name in read.messages) if among else ()
    return read.variables.union(*inner)


def references(message: ast.Message) -> set[str]:
    """The messages that a message refers to."""
    read = _Reader()
    read.visit(message)
    return read.messages


def attributes(message: ast.Message) -> set[str]:
    """The names of a message's attributes."""
    return {attribute.id.name for attribute in message.attributes}
