"""Full assessments for Sander and Letebrhan: from a new case to what is signed, typed and chosen as a caseworker does."""

from datetime import datetime
from pathlib import Path

import pytest

from aevdesk.desk.clock import StoppedClock
from tests.stories import case_04, case_05
from tests.stories.conftest import Table
from tests.stories.papers import pages_of, save_as, seal, sign_on_paper, sign_on_screen, words_of

SANDERS_DAY = datetime(2026, 9, 15, 16, 50).astimezone()
LETEBRHANS_DAY = datetime(2026, 3, 12, 10, 45).astimezone()


@pytest.fixture
def clock(request: pytest.FixtureRequest) -> StoppedClock:
    return StoppedClock(request.param)


@pytest.mark.parametrize("clock", [SANDERS_DAY], indirect=True, ids=["15 September"])
def test_sander_signs_on_the_screen_and_his_message_stands_sign_for_sign(table: Table, tmp_path: Path):
    """What looks like a template stops the signing until someone has said that it is meant."""
    hands, case = table.hands, case_04.CASE
    hands.press("Ny sak")
    case.fill_in(hands)
    print(f"case 04: {hands.count} fields typed or chosen")
    hands.go_to("Se over")
    assert hands.sees("4 ting må på plass før dere kan signere")
    while hands.can_press("La teksten stå"):
        hands.press("La teksten stå")
    assert hands.sees("Alt er på plass. Dere kan signere.")
    sign_on_screen(table, case.name, case.number)
    seal(table)
    assert hands.sees("Signert og forseglet 15. september 2026")
    whole = words_of(save_as(table, "Hele dokumentet som Word", tmp_path / "hele.docx"))
    alone = words_of(save_as(table, "Avtalen alene som Word", tmp_path / "avtalen.docx"))
    for line in (*case_04.MESSAGE.splitlines(), *case.statements.values(), "Mangler tre fellesfag"):
        assert line in whole, line
    for words in (case.goal, *(activity.what for activity in case.activities), case.from_nav):
        assert words in whole, words
        assert words in alone, words
    assert "Mangler tre fellesfag" not in alone, "the agreement alone tells nothing of the assessment"


@pytest.mark.parametrize("clock", [LETEBRHANS_DAY], indirect=True, ids=["12 March"])
def test_letebrhan_has_an_interpreter_and_signs_on_paper(table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Her own letters are drawn, the interpreter is told of and not named, and both names stand on the sheet."""
    hands, case, sheets = table.hands, case_05.CASE, tmp_path / "ark.pdf"
    hands.press("Ny sak")
    hands.fold_the_page()
    case.fill_in(hands)
    hands.go_to("Se over")
    assert hands.sees("Alt er på plass. Dere kan signere.")
    sign_on_paper(table, case.name, case.number, sheets, monkeypatch)
    seal(table)
    assert pages_of(sheets) <= 4
    said = words_of(save_as(table, "Hele dokumentet som Word", tmp_path / "hele.docx"))
    for words in (case_05.NOTE, case_05.INTERPRETED, case.goal, *(activity.what for activity in case.activities)):
        assert words in said, words
    assert [party.kind for party in table.case.facts.parties] == ["nav_caseworker"]
    assert {signature.mode for signature in table.case.signing.signatures} == {"paper"}
