"""Every check that blocks is cured by an edit of the field that it points at."""

import importlib
from collections.abc import Iterator

import pytest

from aevdesk.case.base import Model, Row
from aevdesk.case.edits import EditError, attribute, value_at
from aevdesk.rules.checks import CHECKS
from aevdesk.rules.checks.sheet import Rendering, Sheet
from tests.any_case import values_for
from tests.builders import CaseBuilder
from tests.rules.checks.tables import FULL, RETURN, SHORT, UFORE, Told
from tests.rules.checks.test_run import TABLES

BY_ID = {check.id: check for check in CHECKS}
MODULES = [importlib.import_module(f"tests.rules.checks.{name}") for name in TABLES]
BLOCKING = [
    told for module in MODULES for told in module.FIRES if told.check in BY_ID and BY_ID[told.check].severity == "B"
]


def speaks(told: Told, case: CaseBuilder) -> bool:
    sheet = Sheet.of(case.moment(), "1" * 64, Rendering(told.texts, told.file_name))
    here = (hit for hit in BY_ID[told.check].find(sheet) if ".".join(hit.path) == told.at and hit.path in sheet.order)
    return any((hit.severity or "B") == "B" for hit in here)


def candidates(case: CaseBuilder, path: tuple[str, ...]) -> Iterator[object]:
    """What a user might put there: what whole cases have, and anything the field takes."""
    for whole in (FULL, RETURN, SHORT, UFORE):
        try:
            yield value_at(whole.build(), path)
        except EditError:
            continue
    if path == ("conversation", "talks"):
        yield tuple(talk.model_copy(update={"date": case.today}) for talk in FULL.build().conversation.talks)
    owner = value_at(case.build(), path[:-1])
    if isinstance(owner, Model) and (name := attribute(owner, path[-1])):
        yield type(owner).model_fields[name].default
        yield from values_for(type(owner), name)


@pytest.mark.parametrize("told", BLOCKING, ids=str)
def test_an_edit_of_the_field_it_points_at_cures_it(told: Told):
    path = tuple(told.at.split("."))
    assert speaks(told, told.case)
    assert not isinstance(value_at(told.case.build(), path), Row)
    assert any(not speaks(told, told.case.set(*path, value)) for value in candidates(told.case, path))


def test_every_blocking_check_of_the_form_is_cured_here():
    assert {told.check for told in BLOCKING} == {check.id for check in CHECKS if check.severity == "B"}
