"""One way to change a case: every edit can be undone, and touches only what it names."""

from datetime import date
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aevdesk.case.activities import Activity
from aevdesk.case.agreement import Milestone
from aevdesk.case.assessment import Finding
from aevdesk.case.base import PDate, Row
from aevdesk.case.edits import (
    Edit,
    EditError,
    InsertRow,
    MoveRow,
    Path,
    RemoveRow,
    SetValue,
    Together,
    apply,
    value_at,
)
from aevdesk.case.model import Case

TEXT_PLACES: tuple[Path, ...] = (
    ("facts", "name"), ("own_view", "situation"), ("agreement", "goal"), ("return", "if_not"), ("overall", "a", "text"),
)  # fmt: skip
VALUE_PLACES: tuple[tuple[Path, Any], ...] = (
    (("triage", "track"), "full"),
    (("t", "has_employer"), "yes"),
    (("agreement", "from"), date(2026, 2, 5)),
    (("return", "date"), PDate(date=date(2026, 6, 15), bound="by")),
    (("signing", "identity"), True),
)
LISTS: tuple[tuple[Path, type[Row]], ...] = (
    (("agreement", "milestones"), Milestone),
    (("agreement", "activities"), Activity),
    (("area_health", "findings"), Finding),
)


@st.composite
def edits(draw: st.DrawFn, case: Case) -> Edit:
    """An edit that the case can take."""
    kind = draw(st.sampled_from(("text", "value", "insert", "remove", "move", "together")))
    path, row_type = draw(st.sampled_from(LISTS))
    rows = cast(tuple[Row, ...], value_at(case, path))
    if kind == "value":
        return SetValue(*draw(st.sampled_from(VALUE_PLACES)))
    if kind == "insert":
        taken = {row.id for row in case.rows()}
        number = draw(st.integers(0, 10_000).filter(lambda n: f"x-{n}" not in taken))
        return InsertRow(path, row_type(id=f"x-{number}"), draw(st.none() | st.integers(0, 5)))
    if kind == "remove" and rows:
        return RemoveRow((*path, draw(st.sampled_from(rows)).id))
    if kind == "move" and rows:
        return MoveRow((*path, draw(st.sampled_from(rows)).id), draw(st.integers(0, 5)))
    if kind == "together":
        first = draw(edits(case))
        return Together((first, SetValue(("worknote",), draw(st.text(max_size=20)))))
    return SetValue(draw(st.sampled_from(TEXT_PLACES)), draw(st.text(max_size=40)))


@given(st.data())
def test_undo_after_do_is_the_identity(data: st.DataObject) -> None:
    case = Case()
    way_back: list[tuple[Case, Edit]] = []
    for _ in range(data.draw(st.integers(1, 12))):
        before = case
        case, inverse = apply(case, data.draw(edits(case)))
        way_back.append((before, inverse))
    for before, inverse in reversed(way_back):
        case, _ = apply(case, inverse)
        assert case == before


@given(st.data())
def test_an_edit_never_touches_what_it_does_not_name(data: st.DataObject) -> None:
    case = Case()
    for _ in range(data.draw(st.integers(1, 6))):
        edit = data.draw(edits(case))
        after, _ = apply(case, edit)
        named = {("return_" if path[0] == "return" else path[0]) for path in _paths(edit)}
        for part in Case.model_fields:
            if part not in named:
                assert getattr(after, part) is getattr(case, part)
        case = after


def test_a_row_keeps_its_path_when_others_move_before_it() -> None:
    case, _ = apply(Case(), InsertRow(("agreement", "milestones"), Milestone(id="d-1", text="Først")))
    case, _ = apply(case, InsertRow(("agreement", "milestones"), Milestone(id="d-2"), 0))
    case, _ = apply(case, SetValue(("agreement", "milestones", "d-1", "text"), "Fortsatt først"))
    assert [m.text for m in case.agreement.milestones] == ["", "Fortsatt først"]


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        (SetValue(("facts", "diagnosis"), "x"), "edit.no_such_place"),
        (SetValue(("facts", "birth_date"), "hemmelig"), "edit.wrong_value"),
        (SetValue(("triage", "track"), "lettest"), "edit.wrong_value"),
        (RemoveRow(("agreement", "milestones", "d-9")), "edit.no_such_place"),
        (InsertRow(("facts", "name"), Milestone(id="d-1")), "edit.no_such_place"),
    ],
)
def test_an_impossible_edit_says_why_and_changes_nothing(edit: Edit, code: str) -> None:
    with pytest.raises(EditError) as caught:
        apply(Case(), edit)
    assert caught.value.code == code
    assert "hemmelig" not in str(caught.value)


def test_an_id_is_used_once_in_the_whole_case() -> None:
    case, _ = apply(Case(), InsertRow(("agreement", "milestones"), Milestone(id="d-1")))
    with pytest.raises(EditError, match="duplicate"):
        apply(case, InsertRow(("agreement", "activities"), Activity(id="d-1")))


def _paths(edit: Edit) -> list[Path]:
    if isinstance(edit, Together):
        return [path for part in edit.edits for path in _paths(part)]
    return [edit.path]
