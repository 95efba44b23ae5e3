"""Quiet by default: few inputs in view, what is known is seen and not asked, and every field can still be written."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from aevdesk.case.facts import Traits
from aevdesk.texts import formats
from aevdesk.ui.pages.form.seen_part import SeenPart
from aevdesk.ui.pages.track.triage_page import TriagePage
from aevdesk.ui.widgets import AnswerRow, FieldRow

from .conftest import type_at


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script that counts."""
    file = Path(__file__).resolve().parents[3] / "docs" / "screens" / "inputs.py"
    spec = importlib.util.spec_from_file_location("inputs_script", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["inputs_script"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("track", ["return_to_employer", "straightforward", "full"])
def test_a_new_case_opens_with_few_inputs_and_the_docs_say_how_many(window, script, track):
    found = script.inputs_of(window, track, Traits())
    total = sum(found.values())
    assert 5 < total <= script.MOST[track]
    assert f"| `{track}` | {total} | {script.MOST[track]} |" in script.TARGET.read_text(encoding="utf-8")


def seen(frame) -> dict[str, str]:
    """What the page shows without asking: label and words."""
    rows = [row for part in frame.page.findChildren(SeenPart) for row in part.findChildren(AnswerRow)]
    words = [[w.text() for w in row.findChildren(QLabel)] for row in rows if row.isVisibleTo(frame.page)]
    return {said[0]: said[1] for said in words}


def test_what_the_office_knows_is_seen_and_can_be_changed(open_frame):
    frame = open_frame()
    frame.open_place("facts")
    assert seen(frame)["Nav-kontor"] == "Nav Lundvik"
    assert seen(frame)["Fødselsdato"] == "Følger av fødselsnummeret"
    type_at(frame, ("facts", "office"), "Nav Lundvik vest")
    frame.session.leave_field()
    assert frame.session.case.facts.office == "Nav Lundvik vest"


def test_a_birth_date_follows_from_a_number_that_is_right_and_is_asked_for_when_it_is_wrong(open_frame):
    frame = open_frame()
    frame.open_place("facts")
    type_at(frame, ("facts", "national_id"), "14857821492")
    frame.session.leave_field()
    QApplication.processEvents()
    born = frame.session.case.facts.birth_date
    assert born is not None
    assert seen(frame)["Fødselsdato"] == formats.short_date(born)
    frame.work.set(("facts", "birth_date"), None)
    QApplication.processEvents()
    assert "Fødselsdato" not in seen(frame)
    assert "Fødselsdato" in [row.label for row in frame.page.findChildren(FieldRow)]


def test_the_cards_ask_for_nothing_before_a_tick_and_none_calls_itself_optional(open_frame):
    frame = open_frame()
    frame.open_place("triage")
    page = frame.page
    assert isinstance(page, TriagePage)
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]
    assert "Helsen er avklart" in said
    assert not any("valgfri" in words for words in said)
    assert [row.label for row in page.findChildren(FieldRow) if row.isVisibleTo(page)] == [
        "Hvorfor passer dette løpet?"
    ]
    frame.go(("triage", "agree_doctor"))
    QApplication.processEvents()
    assert QApplication.focusWidget().accessibleName() == "Legen er enig"


def test_the_return_date_ends_the_period_and_sets_when_the_two_look_at_it(open_frame):
    frame = open_frame()
    frame.work.set(("triage", "track"), "return_to_employer")
    type_at(frame, ("return", "date"), "15.6.27")
    frame.session.leave_field()
    case = frame.session.case
    assert case.agreement.to == case.return_.evaluate == case.follow.next_date == case.return_.date.latest
    assert seen(frame)["Vi ser på hvordan det går"] == "15.06.2027"
    frame.open_place("expectations")
    assert seen(frame)["Neste oppfølging"] == "15.06.2027"
    type_at(frame, ("return", "date"), "1.7.27")
    frame.session.leave_field()
    assert frame.session.case.agreement.to == frame.session.case.return_.date.latest
    frame.undo()
    assert frame.session.case.agreement.to == case.agreement.to
    frame.undo()
    assert frame.session.case.agreement.to is None
