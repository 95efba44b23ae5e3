"""May this case be signed, and what stands in the way: one answer for the screen and the command line."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from aevdesk.case.moment import Moment
from aevdesk.rules.checks import problems
from aevdesk.rules.problem import Problem

if TYPE_CHECKING:
    from aevdesk.desk.paper import Paper

_AFTERWARDS = ("signing", "archive")


def obstacles(moment: Moment) -> tuple[Problem, ...]:
    """What must be put right before anyone may sign. The signatures themselves come after and are not asked for."""
    return before_signing(problems(moment))


def before_signing(found: Iterable[Problem]) -> tuple[Problem, ...]:
    """Of the problems found, those that stop signing from starting."""
    return tuple(p for p in found if p.blocks and p.section not in _AFTERWARDS)


def problems_of_file(moment: Moment, paper: "Paper") -> tuple[Problem, ...]:
    """The problems of a case that comes from a file: signatures are held against what the case says now (G02, G03)."""
    has_signatures = any(one.is_given for one in moment.case.signing.signatures) or moment.case.signing.preview_hash
    return problems(moment, content_hash=paper.content_hash(moment) if has_signatures else "")


def out_of_date(found: Iterable[Problem]) -> tuple[Problem, ...]:
    """Of the problems found, those that say a signature or the page shown is of another content."""
    return tuple(p for p in found if p.check in ("G02", "G03"))


def notes(moment: Moment) -> tuple[Problem, ...]:
    """What is worth a note and may stand."""
    return tuple(p for p in problems(moment) if not p.blocks)
