"""The bar at the bottom of a case: what leads back and what leads on, in the words of the places they lead to."""

from __future__ import annotations

from collections.abc import Sequence

from aevdesk.ui.pages.frame.bars import CaseBottomBar
from aevdesk.ui.pages.frame.phases import title_in_list
from aevdesk.ui.pages.page import Step, Work


def show_way_on(
    bar: CaseBottomBar, work: Work, places: Sequence[str], place: str, own: Step | None, *, is_narrow: bool
) -> None:
    """Show the places before and after this one, or the page's own step; from a page aside, the way back."""
    at = places.index(place) if place in places else 0
    before = title_in_list(work, places[at - 1]) if at else ""
    after = title_in_list(work, places[at + 1]) if at + 1 < len(places) else ""
    previous = (work.say("screen-previous") if is_narrow else work.say("ui-previous", title=before)) if before else ""
    following = (work.say("screen-next") if is_narrow else work.say("ui-next", title=after)) if after else ""
    if place not in places:
        previous, following = work.say("versions-back"), ""
    if own is None:
        bar.set_steps(previous, following)
    else:
        bar.set_steps(previous, own.words, note=own.note, missing=own.missing)
