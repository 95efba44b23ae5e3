"""What is painted can be read in every theme: measured on the painted window, not on what it was meant to be."""

import pytest

from aevdesk.ui.theme import look
from aevdesk.ui.window import Window
from tests.ui.accessibility import audit, places

PAGES = ("triage", "facts", "area_health", "activities", "overall", "review", "signing", "papers")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_text_stands_out_from_what_is_behind_it(window: Window, theme: str):
    frame = places.take_in(window, "04")
    look().set_mode(theme)
    found, read = [], 0
    for place in PAGES:
        frame.open_place(place)
        places.open_rows(frame)
        frame.setFocus()
        places.settle()
        found += [f"{place}: {said}" for said in audit.contrast(window)]
        read += sum(1 for _ in audit.texts_in_sight(window))
    window.show_cases()
    places.settle()
    found += [f"my cases: {said}" for said in audit.contrast(window)]
    assert not found, "\n".join(found)
    assert read > 100
