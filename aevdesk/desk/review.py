"""May this case be signed, and what stands in the way: one answer for the screen and the command line."""

from collections.abc import Iterable

from aevdesk.case.moment import Moment
from aevdesk.rules.checks import problems
from aevdesk.rules.problem import Problem

_AFTERWARDS = ("signing", "archive")


def obstacles(moment: Moment) -> tuple[Problem, ...]:
    """What must be put right before anyone may sign. The signatures themselves come after and are not asked for."""
    return before_signing(problems(moment))


def before_signing(found: Iterable[Problem]) -> tuple[Problem, ...]:
    """Of the problems found, those that stop signing from starting."""
    return tuple(p for p in found if p.blocks and p.section not in _AFTERWARDS)


def notes(moment: Moment) -> tuple[Problem, ...]:
    """What is worth a note and may stand."""
    return tuple(p for p in problems(moment) if not p.blocks)
