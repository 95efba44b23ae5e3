"""The bar at the bottom of a case: what leads back and what leads on, in the words of the places they lead to."""

from __future__ import annotations

from collections.abc import Sequence

from aevdesk.desk.review import before_signing
from aevdesk.ui.pages.frame.bars import CaseBottomBar
from aevdesk.ui.pages.frame.phases import title_in_list
from aevdesk.ui.pages.frame.states import REVIEW
from aevdesk.ui.pages.page import Step, Work

_BEGINS, _TRACK, _NEW_VERSION = "facts", "triage", "revision"


def place_beside(work: Work, places: Sequence[str], place: str, by: int) -> str:
    """The place before or after this one; empty at the ends, and for a page that is none of them.

    A new case opens at its facts. From there one goes to the track, which says what there is to go on to. A new version
    opens at what it is for, which stands last: from there one goes to the first part in which something is missing.
    """
    if place not in places:
        return ""
    if by > 0 and place == _BEGINS and work.moment.case.triage.track is None and _TRACK not in work.visited:
        return _TRACK
    at = places.index(place) + by
    if at == len(places) and place == _NEW_VERSION:
        return _first_open(work, places)
    return places[at] if 0 <= at < len(places) else ""


def _first_open(work: Work, places: Sequence[str]) -> str:
    """The first part in which something is missing, or the page where one reads it all through."""
    missing = {problem.section for problem in before_signing(work.session.problems)} - {_NEW_VERSION}
    return next((place for place in places if place in missing), REVIEW)


def show_way_on(
    bar: CaseBottomBar, work: Work, places: Sequence[str], place: str, own: Step | None, *, is_narrow: bool
) -> None:
    """Show the places before and after this one, or the page's own step; from a page aside, the way back."""
    before, after = place_beside(work, places, place, -1), place_beside(work, places, place, 1)
    before, after = (title_in_list(work, name) if name else "" for name in (before, after))
    previous = (work.say("screen-previous") if is_narrow else work.say("ui-previous", title=before)) if before else ""
    following = (work.say("screen-next") if is_narrow else work.say("ui-next", title=after)) if after else ""
    if place not in places:
        previous, following = work.say("versions-back"), ""
    if own is None:
        bar.set_steps(previous, following)
    else:
        bar.set_steps(previous, own.words, note=own.note, missing=own.missing)
