"""Where a worry or a need stands that an activity may answer, and what it says. Knows nothing of the screen."""

from aevdesk.case.edits import Path
from aevdesk.case.moment import Moment
from aevdesk.rules.outline import fields, section_exists, section_of


def path_of_answerable(form_id: str) -> Path:
    """Where a field stands that an activity may answer, by its name in the form."""
    root, _, name = form_id.partition(".")
    return ("area_health" if root == "health" else root, name)


def said_at(moment: Moment, form_id: str) -> str:
    """The words in a field that an activity may answer; empty where it does not exist now."""
    path = path_of_answerable(form_id)
    spots = fields(moment, section_of(path)) if section_exists(moment, section_of(path)) else ()
    return next((str(spot.value).strip() for spot in spots if spot.path == path), "")
