"""How long the rules take: outline, checks and deadlines of a full case, beside reading the same case from its file.

Also `aevdesk check` as a whole, in a process that has imported what it needs: read the case and all resources, check,
and say what was found.

`--profile` lists where the time of the checks goes; `--check` ends with 1 when the goal is missed.
"""

import contextlib
import cProfile
import io
import pstats
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from aevdesk import places
from aevdesk.case.files import read_case
from aevdesk.case.moment import Moment
from aevdesk.cli import cli
from aevdesk.desk.ground import load_ground
from aevdesk.rules.checks import problems, problems_in_list
from aevdesk.rules.deadlines import deadlines
from aevdesk.rules.outline import every_field
from aevdesk.texts.catalogues import load_catalogues
from benchmarks.measuring import Report, measure

DAY = date(2026, 2, 5)
ROUNDS = 40
GOAL = 50.0
"""Milliseconds for the checks of a full case, once everything is imported."""


def main(*, ends_with_missed: bool, profiles: bool) -> int:
    """Run; 1 when a goal was missed and that was asked for."""
    data = (places.resources() / "demo/case-04.json").read_bytes()
    ground = load_ground(load_catalogues(), "nb", DAY)
    case = read_case(data)

    def moment() -> Moment:
        return Moment(case, DAY, ground)

    first = measure(lambda: problems(moment()), 1)
    report = Report("reading the full case 04 from its file", measure(lambda: read_case(data), ROUNDS))
    report.tell("checks, the first time", first, GOAL)
    check_file()  # it imports what it needs
    report.tell("aevdesk check, the whole command", measure(check_file, ROUNDS), GOAL)
    report.tell("checks", measure(lambda: problems(moment()), ROUNDS), GOAL)
    report.tell("reminders in the list", measure(lambda: problems_in_list(moment()), ROUNDS))
    report.tell("outline", measure(lambda: list(every_field(moment())), ROUNDS))
    report.tell("deadlines", measure(lambda: deadlines(moment()), ROUNDS))
    report.tell(
        "limits, catalogues and words, once a run", measure(lambda: load_ground(load_catalogues(), "nb", DAY), 5)
    )
    if profiles:
        with cProfile.Profile() as profile:
            problems(moment())
        pstats.Stats(profile).sort_stats("cumulative").print_stats(30)
    return int(bool(report.missed) and ends_with_missed)


def check_file() -> None:
    """Run the command as the shell does, and let its answer go."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
        cli.main(["check", str(places.resources() / "demo/case-04.json"), "--today", "2026-09-15"])


if __name__ == "__main__":
    sys.exit(main(ends_with_missed="--check" in sys.argv, profiles="--profile" in sys.argv))
