"""The round of what stops signing: F8 goes from one thing to the next, in the order of the form, and begins again."""

from __future__ import annotations

from aevdesk.case.edits import Path
from aevdesk.desk.review import before_signing
from aevdesk.rules.problem import Problem
from aevdesk.ui.pages.form.quiet import follows_from_missing
from aevdesk.ui.pages.frame.phases import places
from aevdesk.ui.pages.page import Work


class ProblemRound:
    """Remembers which problem was gone to last: its check and the place it names."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.last: tuple[str, Path] = ("", ())

    def step(self, place: str, by: int) -> Problem | None:
        """The problem after (or before) the last one gone to, else the first from this place on; None when all is done.

        It is the last one from now on. What will follow from another missing answer is passed by, and nobody is sent to
        sign while something is missing before that.
        """
        every = self._work.session.problems
        blocking = before_signing(every) or tuple(problem for problem in every if problem.blocks)
        missing, moment = {problem.path for problem in blocking}, self._work.moment
        problems = [problem for problem in blocking if not follows_from_missing(moment, problem.path, missing)]
        if not problems:
            return None
        at = next((i for i, problem in enumerate(problems) if (problem.check, problem.path) == self.last), None)
        found = problems[(at + by) % len(problems)] if at is not None else self._first_from(place, problems)
        self.last = (found.check, found.path)
        return found

    def _first_from(self, place: str, problems: list[Problem]) -> Problem:
        order = {name: number for number, name in enumerate(places(self._work, "prepare"))}
        here = order.get(place, 0)
        return next((problem for problem in problems if order.get(problem.section, 0) >= here), problems[0])
