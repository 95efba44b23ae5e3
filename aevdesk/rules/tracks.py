"""Which tracks may be chosen, and what is missing for a lighter one. The program compares and never chooses."""

from dataclasses import dataclass

from aevdesk.case.edits import Edit, Path, SetValue, Together, value_at
from aevdesk.case.facts import Track
from aevdesk.case.moment import Moment
from aevdesk.rules.checks.conditions import against_return, against_short, without_reason
from aevdesk.rules.problem import Problem

LIGHTEST_FIRST: tuple[Track, ...] = ("return_to_employer", "straightforward", "full")
_HAS_EMPLOYER: Path = ("t", "has_employer")


@dataclass(frozen=True, slots=True)
class Ground:
    """A ground that a lighter track rests on: the answer at `path` that confirms it, and what must be told beside it.

    `also` are other places whose answers stand against it.
    """

    path: Path
    yes: str
    told: tuple[Path, ...] = ()
    also: tuple[Path, ...] = ()
    of_employer: bool = False

    def holds(self, path: Path) -> bool:
        """Say whether an obstacle at this path stands against this ground."""
        return path == self.path or path in self.told or path in self.also


def _triage(*names: str) -> tuple[Path, ...]:
    return tuple(("triage", name) for name in names)


_RETURN = (
    Ground(
        ("triage", "same_employer"),
        "yes",
        _triage("employer_confirmed_by", "employer_confirmed_date", "person_confirms"),
        (*_triage("employer_withdrawn_date", "earlier_confirmations"), _HAS_EMPLOYER, ("t", "self_employed"),
         ("t", "employment_unclear"), ("return", "outcome")),
        of_employer=True,
    ),
    Ground(("triage", "health_clarified"), "yes", _triage("health_clarified_source")),
)  # fmt: skip
_SHORT = (
    Ground(("triage", "agree_person"), "agrees"),
    Ground(("triage", "agree_caseworker"), "agrees"),
    Ground(("triage", "agree_doctor"), "agrees", _triage("agree_doctor_how")),
    Ground(("triage", "agree_employer"), "agrees", of_employer=True),
)


def grounds(track: Track) -> tuple[Ground, ...]:
    """The grounds of a track in the order they are asked; the full one has none."""
    return {"return_to_employer": _RETURN, "straightforward": _SHORT, "full": ()}[track]


def counted_grounds(moment: Moment, track: Track) -> tuple[Ground, ...]:
    """The grounds that count for this case: that of the employer only where there is one, or where all hangs on it."""
    has_employer = moment.has("has_employer")
    return tuple(g for g in grounds(track) if has_employer or track == "return_to_employer" or not g.of_employer)


def is_confirmed(moment: Moment, track: Track, ground: Ground) -> bool:
    """Say whether a ground holds: it is answered, what must be told is told, and nothing stands against it."""
    return not any(ground.holds(problem.path) for problem in obstacles(moment, track))


def ticked(moment: Moment, ground: Ground, *, on: bool) -> Edit:
    """The answer that a tick gives, or takes back. Who has agreed with an employer has one."""
    answer = SetValue(ground.path, ground.yes if on else None)
    if on and ground.of_employer and value_at(moment.case, _HAS_EMPLOYER) != "yes":
        return Together((SetValue(_HAS_EMPLOYER, "yes"), answer))
    return answer


def obstacles(moment: Moment, track: Track) -> tuple[Problem, ...]:
    """What stands between the case and a track, each missing thing by itself, with the field that cures it.

    The full track has none. Neither of the lighter ones asks for serious illness («SINTEF 2015» L10723-10724), and
    nothing from a register fills anything in (L189-190).
    """
    if track == "full":
        return ()
    found = against_return(moment) if track == "return_to_employer" else against_short(moment)
    return (*found, *without_reason(moment))
