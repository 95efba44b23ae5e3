"""The three manners of working in a case: prepare, talk, agree. They change what is seen, never the data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from aevdesk.case.edits import Path
from aevdesk.case.model import AREAS
from aevdesk.rules.outline import FieldSpot, fields, section_exists, section_of, section_spec
from aevdesk.ui.pages.frame.states import REVIEW, section_groups, section_ids, title_of_place
from aevdesk.ui.pages.page import Work
from aevdesk.ui.widgets import SectionEntry, SectionGroup

Phase = Literal["prepare", "talk", "agree"]
PHASES: tuple[Phase, ...] = ("prepare", "talk", "agree")
_TALK = "talk-"
TALKS: Path = ("conversation", "talks")
ASKED_OF_TALK = ("date", "form", "interpreter", "interpreter_detail", "no_interpreter_reason")
"""What is asked in the talk of the talk. Who else takes part is a name, and names of others are out of view."""
_INTERESTS = "area_interests"
_BUT_INTERESTS = tuple(area for area in AREAS if area != _INTERESTS)


@dataclass(frozen=True, slots=True)
class Theme:
    """Something one talks about: the fields in which the answer is written. Its words are found by its name."""

    name: str
    paths: tuple[Path, ...]
    kinds: frozenset[str] = frozenset()
    """The kinds of findings that belong to it, known from before or taken along from what is said."""
    areas: tuple[str, ...] = AREAS


THEMES: Mapping[str, Theme] = MappingProxyType(
    {
        f"{_TALK}{theme.name}": theme
        for theme in (
            Theme("now", (("own_view", "situation"),)),
            Theme("can", (("own_view", "can"),), frozenset({"resource", "both"}), _BUT_INTERESTS),
            Theme("hard", (("own_view", "hard"),), frozenset({"barrier"}), _BUT_INTERESTS),
            Theme("wish", (("own_view", "wish"),), frozenset({"resource", "barrier", "both"}), (_INTERESTS,)),
            Theme("way", (("agreement", "goal"), ("own_view", "help"))),
            Theme("promise", (("agreement", "expects_from_nav"), ("agreement", "nav_expects"))),
        )
    }
)
"""The themes of a talk, in order. No field in them names others, an id number or a diagnosis."""


def places(work: Work, phase: Phase) -> tuple[str, ...]:
    """Where one can go in this phase, in order."""
    if phase == "talk":
        return tuple(name for name in THEMES if theme_fields(work, name))
    every = section_ids(work.moment)
    return every if phase == "prepare" else tuple(place for place in every if _is_in_agreement(place))


def groups(work: Work, phase: Phase) -> tuple[SectionGroup, ...]:
    """The list at the left in this phase."""
    if phase == "talk":
        entries = tuple(_theme_entry(work, name) for name in places(work, phase))
        return (SectionGroup(work.say("screen-talk-about"), entries),)
    every = section_groups(work)
    return every if phase == "prepare" else tuple(g for g in every if g.title == work.say("screen-group-agreement"))


def title_in_list(work: Work, place: str) -> str:
    """What a place is called in the list and on the buttons that lead to it."""
    return work.say(f"screen-theme-{THEMES[place].name}") if place in THEMES else title_of_place(work, place)


def theme_fields(work: Work, place: str) -> list[FieldSpot]:
    """The fields of a theme that exist now."""
    found: list[FieldSpot] = []
    for path in THEMES[place].paths:
        section = section_of(path)
        if section_exists(work.moment, section):
            found += [spot for spot in fields(work.moment, section) if spot.path == path]
    return found


def place_of(path: Path, phase: Phase) -> str:
    """The place in this phase that shows the field at a path; empty when the phase does not show it."""
    if phase == "talk":
        if is_of_talk(path):
            return next(iter(THEMES))
        return next((name for name, theme in THEMES.items() if path in theme.paths), "")
    section = section_of(path)
    return section if phase == "prepare" or _is_in_agreement(section) else ""


def is_of_talk(path: Path) -> bool:
    """Say whether a path is the talks themselves, or what is asked of one in the talk."""
    is_inside = path[:2] == TALKS
    return is_inside and (len(path) <= len(TALKS) + 1 or path[len(TALKS) + 1] in ASKED_OF_TALK)


def _is_in_agreement(place: str) -> bool:
    return place == REVIEW or section_spec(place).group == "agreement"


def _theme_entry(work: Work, place: str) -> SectionEntry:
    spots = theme_fields(work, place)
    filled = sum(not spot.is_empty for spot in spots)
    state = "done" if filled == len(spots) else "in_work" if filled else "empty"
    return SectionEntry(place, title_in_list(work, place), state, "" if state == "empty" else work.say(_WORDS[state]))


_WORDS = {"done": "screen-state-done", "in_work": "screen-state-begun"}
