"""Asking the checks: what they found, as problems in the order of the form."""

from collections.abc import Iterator
from itertools import chain

from aevdesk.case.edits import EditError, Path, value_at
from aevdesk.case.model import AREAS, Case, SetAside
from aevdesk.case.moment import Moment
from aevdesk.rules.checks import (
    activities,
    conclusion,
    cooperation,
    evidence,
    findings,
    form,
    goals,
    language,
    measures,
    signing,
    talk,
    track,
    way_back,
)
from aevdesk.rules.checks.check import Check, Found, When
from aevdesk.rules.checks.sheet import Rendering, Sheet
from aevdesk.rules.marks import content_mark
from aevdesk.rules.outline import section_of
from aevdesk.rules.problem import Problem, Severity

CHECKS: tuple[Check, ...] = (
    *track.CHECKS, *talk.CHECKS, *evidence.CHECKS, *findings.CHECKS, *conclusion.CHECKS, *goals.CHECKS,
    *activities.CHECKS, *measures.CHECKS, *way_back.CHECKS, *cooperation.CHECKS, *signing.CHECKS, *language.CHECKS,
    *form.CHECKS,
)  # fmt: skip
"""Every check but G01, which sums up the others."""
LAW_CHECKS = frozenset(
    {"T05", "T09", "F10", "O01", "O02", "O04", "O05", "O10", "P14", "P24", "P32", "P35", "P38", "P44", "P45", "G09"}
)
"""Checks that rest on law or practice of their year: an office may make them advice, or turn them off."""
_SIGNING_SECTIONS = ("signing", "archive")
_LAID_OPEN = ("short", "work", *AREAS, "tried", "overall", "ufore_work", "uforetrygd")
"""Sections that may still be open when the agreement is signed first (form 19, rule 6)."""
_SUMMARY = "G01"


def problems(moment: Moment, *, content_hash: str = "") -> tuple[Problem, ...]:
    """What blocks signing (B) and what is worth a note (A), in the order of the form.

    `content_hash` is the hash of the content as it would be signed now; without it nothing is said of signatures that
    the content has run away from. Notes that were set aside are left out while what they were about stays the same.
    """
    asked: set[When] = {"live", "tick", "rev"} if moment.revision else {"live", "tick"}
    found = _problems(Sheet.of(moment, content_hash), frozenset(asked))
    return (*found, *_summary(found))


def blocking(moment: Moment, *, content_hash: str = "") -> tuple[Problem, ...]:
    """What blocks signing and sealing."""
    return tuple(problem for problem in problems(moment, content_hash=content_hash) if problem.blocks)


def blocking_review(moment: Moment) -> tuple[Problem, ...]:
    """What must be put right before the two can sit down to sign: all that blocks but the signing itself."""
    return tuple(p for p in blocking(moment) if p.section not in _SIGNING_SECTIONS)


def problems_at(moment: Moment, path: Path) -> tuple[Problem, ...]:
    """The problems of the field, row or section at a path."""
    return tuple(problem for problem in problems(moment) if problem.path[: len(path)] == path)


def problems_in_list(moment: Moment) -> tuple[Problem, ...]:
    """What is worth telling of a case that nobody has opened: reminders, all advice."""
    return _problems(Sheet.of(moment), frozenset[When]({"open"}))


def problems_in_print(moment: Moment, texts: tuple[str, ...] = (), file_name: str = "") -> tuple[Problem, ...]:
    """What must not leave the program (B), or is worth a note as it leaves (A).

    `texts` is what the rendering says and `file_name` what it will be called; both are needed for a protected address.
    """
    return _problems(Sheet.of(moment, rendering=Rendering(texts, file_name)), frozenset[When]({"out"}))


def may_be_set_aside(moment: Moment, problem: Problem) -> bool:
    """Say whether the caseworker may let the problem stand.

    Notes may, and what looks like a placeholder in the words of the person or of a source.
    """
    if problem.check == "L01":
        return any(p.path == problem.path and p.may_be_literal for p in Sheet.of(moment).passages)
    return not problem.blocks


def set_aside(case: Case, problem: Problem, reason: str = "") -> SetAside:
    """The row that lets a problem stand until what it is about changes. It goes into `case.set_aside`."""
    return SetAside(
        check=problem.check,
        path=".".join(problem.path),
        content_hash=content_mark(_value(case, problem.path)),
        reason=reason,
    )


def _problems(sheet: Sheet, asked: frozenset[When]) -> tuple[Problem, ...]:
    told = [(one, hit) for one in CHECKS if one.when & asked and _is_on(one, sheet) for hit in one.find(sheet)]
    told = [(one, hit) for one, hit in told if hit.path in sheet.order]
    spoken_for = _spoken_for(told)
    shown = [
        _problem(one, hit, sheet)
        for one, hit in told
        if one.id != "K00" or not spoken_for.get(hit.path, "") >= (hit.severity or one.severity)
    ]
    kept = (problem for problem in shown if not _is_let_be(problem, sheet))
    return tuple(sorted(kept, key=lambda p: (sheet.order[p.path], p.severity != "B", p.check == "K00")))


def _is_on(one: Check, sheet: Sheet) -> bool:
    return one.id not in LAW_CHECKS or not sheet.is_in(one.id, "checks_off")


def _spoken_for(told: list[tuple[Check, Found]]) -> dict[Path, Severity]:
    """The fields that a check has spoken of, and how heavily. "B" sorts after "A"."""
    found: dict[Path, Severity] = {}
    for one, hit in told:
        if one.id != "K00":
            weight: Severity = hit.severity or one.severity
            for path in chain((hit.path,), hit.also):
                found[path] = max(found.get(path, weight), weight)
    return found


def _problem(one: Check, hit: Found, sheet: Sheet) -> Problem:
    section = section_of(hit.path)
    severity: Severity = hit.severity or one.severity
    if (one.id in LAW_CHECKS and sheet.is_in(one.id, "checks_as_advice")) or _is_laid_open(section, sheet):
        severity = "A"
    return Problem(one.id, severity, section, hit.path, hit.params, hit.span)


def _is_laid_open(section: str, sheet: Sheet) -> bool:
    overall = sheet.case.overall
    first = sheet.case.options.agreement_first and not sheet.is_in(overall.group, "requires_assessment")
    return first and section in _LAID_OPEN


def _is_let_be(problem: Problem, sheet: Sheet) -> bool:
    rows = [row for row in sheet.raw.set_aside if row.check == problem.check and row.path == ".".join(problem.path)]
    if not rows:
        return False
    if problem.blocks and not _is_literal(problem, sheet):
        return False
    mark = content_mark(_value(sheet.raw, problem.path))
    return any(row.content_hash == mark for row in rows)


def _is_literal(problem: Problem, sheet: Sheet) -> bool:
    return problem.check == "L01" and any(p.path == problem.path and p.may_be_literal for p in sheet.passages)


def _value(case: Case, path: Path) -> object:
    try:
        return value_at(case, path)
    except EditError:
        return None


def _summary(found: tuple[Problem, ...]) -> Iterator[Problem]:
    """G01: how many things must be put right before the two can sign."""
    count = sum(1 for problem in found if problem.blocks and problem.section not in _SIGNING_SECTIONS)
    if count:
        yield Problem(_SUMMARY, "B", "signing", ("signing", "signatures"), {"n": count})


__all__ = [
    "CHECKS", "LAW_CHECKS", "blocking", "blocking_review", "may_be_set_aside", "problems", "problems_at",
    "problems_in_list", "problems_in_print", "set_aside",
]  # fmt: skip
