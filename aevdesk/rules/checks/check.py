"""How a check is declared, and what it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from aevdesk.case.edits import Path
from aevdesk.rules.problem import Severity

if TYPE_CHECKING:
    from aevdesk.rules.checks.sheet import Sheet

When = Literal["live", "tick", "rev", "open", "out"]
"""live: while typing · tick: before signing · rev: in a new version · open: in the list of cases · out: at a print."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing a check found: the field that cures it, the words of its sentence, and the place in the text.

    `also` names further fields it speaks for, so that they are not told of one by one. `severity` is set where one
    check knows both kinds.
    """

    path: Path
    params: Mapping[str, object] = field(default_factory=dict[str, object])
    span: tuple[int, int] | None = None
    also: tuple[Path, ...] = ()
    severity: Severity | None = None


Finds = Iterator[Found]


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its id in the form's list of checks, how much it weighs, when it is asked, and the rule itself."""

    id: str
    severity: Severity
    when: frozenset[When]
    find: Callable[[Sheet], Finds]

    @property
    def rule(self) -> str:
        """The rule in one sentence, with its source."""
        return (self.find.__doc__ or "").strip()


def check(id: str, severity: Severity, *when: When) -> Callable[[Callable[[Sheet], Finds]], Check]:  # noqa: A002
    """Declare a function as a check."""
    return lambda find: Check(id, severity, frozenset(when), find)


def found(
    *path: str, span: tuple[int, int] | None = None, also: tuple[Path, ...] = (), severity: Severity | None = None,
    **params: object,
) -> Found:  # fmt: skip
    """What a check found at a path; the other arguments fill its sentence."""
    return Found(path, params, span, also, severity)
