"""How a field says what it asks: declared once, on the model, and read by screens, checks, reviews and the schema."""

from dataclasses import dataclass
from typing import Literal

from aevdesk.case.conditions import ALWAYS, NEVER, Condition

Kind = Literal[
    "line", "text", "date", "pdate", "yn", "ynu", "bool", "num", "choice", "multi", "list", "lines", "ref", "refs",
    "who", "links", "statement", "amount", "group", "derived", "strokes",
]  # fmt: skip
"""line, text: words · pdate: a date with its precision · yn, ynu: yes/no(/unknown) · num: whole per cent or a count ·
choice, multi: codes of a catalogue · list: rows · lines: several one-line texts · ref, refs: ids of rows ·
who: a party's id or a name · links: ids of findings, milestones or fixed places · statement: a text and what it rests
on · amount: hours, days, times or per cent a week · group: a model of its own · derived: computed, never typed."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """When an empty field blocks signing, and when it is only worth a note."""

    blocks: Condition = NEVER
    advises: Condition = NEVER


OPTIONAL = Requirement()
REQUIRED = Requirement(blocks=ALWAYS)
ADVISED = Requirement(advises=ALWAYS)


def required_if(condition: Condition) -> Requirement:
    """Blocks signing while the condition holds and the field is empty."""
    return Requirement(blocks=condition)


def advised_if(condition: Condition) -> Requirement:
    """Gives a note while the condition holds and the field is empty."""
    return Requirement(advises=condition)


@dataclass(frozen=True, slots=True)
class Ask:
    """What a field asks for.

    `kind` chooses the widget; `req` and `when` say when it must be filled and when it exists at all; `catalogue` names
    its choices; `limit` is the hard maximum of characters (else 150 for a line, 5000 for a text), `soft` a hint;
    `refs` names the kinds of row it may point to; `section` is the section of the form it is shown in when that is
    not its model's own; `id` is its name in the form when that is not `prefix.field`; `private` folds it away while
    the person looks at the screen; `printed` says whether any document for the person may carry it; `contact` marks
    contact data and next-meeting details, which may change without new signatures.
    """

    kind: Kind
    req: Requirement = OPTIONAL
    catalogue: str = ""
    when: Condition = ALWAYS
    limit: int | None = None
    soft: int | None = None
    unit: str = ""
    refs: tuple[str, ...] = ()
    section: str = ""
    id: str = ""
    private: bool = False
    printed: bool = True
    contact: bool = False

    @property
    def max_chars(self) -> int | None:
        """The hard maximum of characters, or None for a field that is not text."""
        if self.limit is not None:
            return self.limit
        return {"line": 150, "who": 150, "text": 5000, "statement": 2000}.get(self.kind)
