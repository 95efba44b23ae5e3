"""Every page, walked through once as one who cannot see, point or read small print would meet it.

What is found is told by place, all of it at once. `--each-track` walks every section of a case of each track.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import chain

import pytest
from PySide6.QtWidgets import QWidget

from aevdesk.desk.clock import StoppedClock
from aevdesk.ui.pages.frame.commands import CommandsPanel
from aevdesk.ui.theme import look
from aevdesk.ui.window import Window
from tests.ui.accessibility import audit, places

Found = dict[str, list[str]]
CHECKS: dict[str, Callable[[QWidget], Iterator[str]]] = {
    "name": audit.names,
    "role": audit.roles,
    "description": audit.descriptions,
    "order": audit.order,
}


@pytest.fixture(scope="module")
def walked(window: Window, clock: StoppedClock, each_track: bool) -> Found:
    """What was found wrong on all pages at 100 %, by the kind of fault."""
    look().set_percent(100)
    window.resize(1440, 900)
    found: Found = defaultdict(list)
    seen_focus: set[tuple[str, ...]] = set()
    bars_looked_at: set[str] = set()
    walked_by_tab: set[str] = set()
    for place in places.every(window, clock, each_track=each_track):
        root = root_of(window, place, bars_looked_at)
        for kind, check in CHECKS.items():
            found[kind] += [f"{place}: {said}" for said in check(root)]
        if "rows open" not in place:
            found["focus"] += [f"{place}: {said}" for said in audit.focus_seen(root, seen_focus)]
        is_talk = "talk-" in place or "turned" in place
        least = audit.LEAST_TARGET_TALK if is_talk else audit.LEAST_TARGET
        aim = window.frame.page if is_talk and window.frame is not None else root
        found["target"] += [f"{place}: {said}" for said in audit.targets(aim, least)]
        kinds = {type(stop).__name__ for stop in audit.stops(root)}
        if window.frame is not None and window.full is None and not kinds <= walked_by_tab:
            walked_by_tab |= kinds
            found["trap"] += [f"{place}: {said}" for said in audit.traps(window)]
        found["places"].append(place)
    found["walked by Tab"] = sorted(walked_by_tab)
    found["kinds of focus"] = [" ".join(kind) for kind in seen_focus]
    return found


def root_of(window: Window, place: str, bars_looked_at: set[str]) -> QWidget:
    """What to look at: the page alone, where the bars and the list round it were looked at before."""
    if window.full is not None:
        return window.full
    panel = window.findChild(CommandsPanel)
    if panel is not None and panel.isVisible():
        return panel
    if window.frame is None or window.frame.page is None:
        return window
    around = f"{place.partition(' ')[0]} {window.frame.phase}"
    if around in bars_looked_at:
        return window.frame.page
    bars_looked_at.add(around)
    return window


def test_every_kind_of_page_was_walked(walked: Found):
    said = " ".join(walked["places"])
    special = ("triage", "signing", "review", "activities", "progress", "failed_return", "closing", "handover")
    also = ("papers", "decision_text", "versions", "revision", "talk-now", "settings about", "my cases", "commands")
    assert [name for name in (*special, *also) if name not in said] == []
    assert len(walked["places"]) > 90
    assert len(walked["kinds of focus"]) > 20
    assert len(walked["walked by Tab"]) > 10


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param("name", id="everything one can stop at has a name that is not its value"),
        pytest.param("role", id="and says what it is"),
        pytest.param("description", id="a field says its label, help and error, a step what it lacks"),
        pytest.param("order", id="Tab reaches everything, in the order of the eye"),
        pytest.param("trap", id="Tab leaves every place and comes round"),
        pytest.param("focus", id="where the focus is can be seen"),
        pytest.param("target", id="what is pointed at is large enough"),
    ],
)
def test_on_every_page(walked: Found, fault: str):
    assert not walked[fault], "\n".join(walked[fault])


@pytest.fixture
def large(window: Window) -> Iterator[None]:
    """The text size of the office is 200 %, in a window of 1280 by 720."""
    desk = window.desk
    before = desk.office
    desk.remember(before.model_copy(update={"text_scale": 200}))
    look().set_percent(200)
    window.resize(1280, 720)
    yield
    desk.remember(before)


@pytest.mark.usefixtures("large")
def test_at_200_percent_on_a_small_screen_nothing_is_cut_and_the_way_on_is_in_view(window: Window, each_track: bool):
    found: list[str] = []
    walk = chain(places.of_draft(window, "04", rows=each_track), places.of_return(window), places.around(window))
    for place in walk:
        root = window.full or window
        checks = (audit.cut, audit.columns, audit.way_on)
        found += [f"{place}: {said}" for check in checks for said in check(root)]
        frame = window.frame
        if frame is not None and window.full is None and (frame.left.isVisible() or frame.preview.isVisible()):
            found.append(f"{place}: there is something beside the form")
    assert not found, "\n".join(found)
