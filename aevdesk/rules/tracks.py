"""Which tracks may be chosen, and what is missing for a lighter one. The program compares and never chooses."""

from aevdesk.case.facts import Track
from aevdesk.case.moment import Moment
from aevdesk.rules.checks.conditions import against_return, against_short, without_reason
from aevdesk.rules.problem import Problem

LIGHTEST_FIRST: tuple[Track, ...] = ("return_to_employer", "straightforward", "full")


def obstacles(moment: Moment, track: Track) -> tuple[Problem, ...]:
    """What stands between the case and a track, each missing thing by itself, with the field that cures it.

    The full track has none. Neither of the lighter ones asks for serious illness («SINTEF 2015» L10723-10724), and
    nothing from a register fills anything in (L189-190).
    """
    if track == "full":
        return ()
    found = against_return(moment) if track == "return_to_employer" else against_short(moment)
    return (*found, *without_reason(moment))


def is_open(moment: Moment, track: Track) -> bool:
    """Say whether the track may be chosen now."""
    return not obstacles(moment, track)


def is_lighter(track: Track, other: Track | None) -> bool:
    """Say whether a track assesses less than another. No track counts as the full one."""
    return LIGHTEST_FIRST.index(track) < LIGHTEST_FIRST.index(other or "full")
