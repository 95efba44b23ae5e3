"""Every field of the form can be found, opened and filled in on the screen, by keys and clicks alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from aevdesk.case.base import is_empty
from aevdesk.case.edits import value_at
from aevdesk.case.facts import Traits
from aevdesk.case.model import Case
from aevdesk.rules.outline import every_field
from aevdesk.ui.pages.form.field_part import FieldPart
from aevdesk.ui.pages.form.form import Form
from aevdesk.ui.pages.form.rows import ListPart
from aevdesk.ui.pages.form.section_page import SectionPage
from aevdesk.ui.pages.form.seen_part import SeenPart
from aevdesk.ui.pages.frame.case_frame import CaseFrame

from .conftest import demo

NEVER_TYPED = ("derived", "strokes", "group")


def everything_open() -> Case:
    """Case 04 with every trait that opens fields."""
    case = demo("04").read()
    yes = {
        name: "yes"
        for name in Traits.model_fields
        if name not in ("kvp", "address_protection", "too_ill", "no_experience")
    }
    traits = case.t.model_copy(update=yes | {"kvp": "entitled", "ufore_wants_work": "no"})
    income = case.income.model_copy(update={"benefits": case.income.benefits[:1]})
    facts = case.facts.model_copy(update={"phase": "sick_leave"})
    return case.model_copy(update={"t": traits, "income": income, "facts": facts})


@pytest.mark.parametrize(
    "section",
    ["facts", "income", "conversation", "own_view", "sources", "work", "area_environment", "area_work", "area_everyday",
     "area_health", "tried", "overall", "uforetrygd", "kvp", "benefit_basis", "expectations", "disagreement"],
)  # fmt: skip
def test_every_field_of_a_section_can_be_filled_in(desk, window, section):
    window.open_session(desk.take_in(everything_open()))
    frame = window.frame
    frame.open_place(section)
    assert isinstance(frame.page, SectionPage)
    _open_all(frame)
    parts = {part._spot.path: part for part in frame.page.findChildren(FieldPart) if not part.isHidden()}
    asked = [s for s in every_field(frame.work.moment) if s.section == section and s.ask.kind not in NEVER_TYPED]
    missing = [s.path for s in asked if s.path not in parts and s.row_type is None and s.ask.kind != "statement"]
    assert [path for path in missing if not _has_its_own_way(path)] == []
    for path, part in parts.items():
        if is_empty(value_at(frame.session.case, path)):
            _fill(part)
            assert not is_empty(value_at(frame.session.case, path)), path


def of_the_other_tracks() -> dict[str, tuple[Case, tuple[str, ...]]]:
    """Cases that open the sections which a full assessment does not, and those sections."""
    opened = everything_open()
    back = demo("01").read()
    sealed = opened.model_copy(update={"doc": opened.doc.model_copy(update={"number": 2, "status": "ended"})})

    def on(track: str, **traits: str) -> Case:
        triage = opened.triage.model_copy(update={"track": track})
        return opened.model_copy(update={"triage": triage, "t": opened.t.model_copy(update=traits)})

    return {
        "return": (back, ("need", "return", "agreement", "waiting")),
        "short": (on("straightforward"), ("short", "agreement", "waiting")),
        "ufore": (on("straightforward", ufore_wants_work="yes"), ("ufore_work",)),
        "sealed": (sealed, ("archive", "revision")),
    }


@pytest.mark.parametrize("name", ["return", "short", "ufore", "sealed"])
def test_every_field_that_another_track_opens_has_its_place_on_a_page(desk, window, name):
    case, sections = of_the_other_tracks()[name]
    window.open_session(desk.take_in(case))
    frame = window.frame
    for section in sections:
        frame.open_place(section)
        _open_all(frame)
        shown = {part._spot.path for part in frame.page.findChildren(FieldPart) if not part.isHidden()}
        asked = [s for s in every_field(frame.work.moment) if s.section == section and s.ask.kind not in NEVER_TYPED]
        missing = [s.path for s in asked if s.path not in shown and s.row_type is None and s.ask.kind != "statement"]
        assert [path for path in missing if not _has_its_own_way(path)] == [], section


def _has_its_own_way(path) -> bool:
    """The kind of a finding is its tag, chosen in its menu; rows of one line are lines."""
    return path[-2:-1] != () and path[-1] in ("kind", "text") and path[1] in ("findings", "main_points", "find_out")


def _open_all(frame: CaseFrame) -> None:
    """Unfold every field, add a row to every empty list, and open every row."""
    for _ in range(3):
        for form in frame.page.findChildren(Form):
            for form_id in list(form._folded):
                form._on_wanted(form_id)
        for part in frame.page.findChildren(SeenPart):
            part.open()
        for part in frame.page.findChildren(ListPart):
            for row in part._rows():
                part.editor.open_row(row.id, focus=False)
        for card in getattr(frame.page, "_groups", {}).values():
            for one in card._cards.values():
                one.set_open(True)
    QApplication.processEvents()


def _fill(part: FieldPart) -> None:
    editor, kind = part.editor, part._spot.ask.kind
    first = _focusable(editor.focus_parts())
    if kind in ("line", "text", "statement", "who"):
        QTest.keyClicks(first, "ord")
    elif kind in ("date", "pdate"):
        QTest.keyClicks(first, "1.2.2026")
    elif kind == "num":
        QTest.keyClicks(first, "5")
    elif kind == "amount":
        QTest.keyClicks(first, "5")
        QTest.mouseClick(editor._units.segments()[0], Qt.MouseButton.LeftButton)
    elif isinstance(first, QAbstractButton):
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    else:
        first.setFocus()
        QTest.keyClick(first, Qt.Key.Key_Down)
        QTest.keyClick(first, Qt.Key.Key_Down)
        QTest.keyClick(first, Qt.Key.Key_Return)


def _focusable(parts: list[QWidget]) -> QWidget:
    return next((part for part in parts if not part.isHidden()), parts[0])
