"""The checks: whether the document will work. Each tells what to do, points at a field, and judges nobody."""

from aevdesk.rules.checks.run import (
    CHECKS,
    LAW_CHECKS,
    blocking,
    blocking_review,
    may_be_set_aside,
    problems,
    problems_at,
    problems_in_list,
    problems_in_print,
    set_aside,
)

__all__ = [
    "CHECKS", "LAW_CHECKS", "blocking", "blocking_review", "may_be_set_aside", "problems", "problems_at",
    "problems_in_list", "problems_in_print", "set_aside",
]  # fmt: skip
