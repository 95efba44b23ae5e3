"""Iŋgá goes back to work, it does not work out, and the assessment opens in the same case: two signed versions."""

from datetime import date, datetime
from pathlib import Path

import pytest

from aevdesk.desk.clock import StoppedClock
from tests.stories import case_11
from tests.stories.conftest import Table
from tests.stories.papers import pages_of, save_as, seal, sign_on_paper, sign_on_screen, words_of

FEBRUARY, JUNE = datetime(2026, 2, 2, 12, 0).astimezone(), date(2026, 6, 18)


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock(FEBRUARY)


def test_a_return_that_fails_opens_the_assessment_and_is_signed_anew(
    table: Table, clock: StoppedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """On paper in February, on one page; from Mine saker with two answers in June; then signed on the screen."""
    hands, name, number, sheets = table.hands, case_11.NAME, case_11.NUMBER, tmp_path / "ark.pdf"
    hands.press("Ny sak")
    hands.fold_the_page()
    case_11.fill_in_february(hands)
    sign_on_paper(table, name, number, sheets, monkeypatch)
    seal(table)
    desk, case_id = table.shell.window_of_desk.desk, table.frame.session.case_id
    first = {name: desk.sealed_file(case_id, 1, name) for name in ("complete.pdf", "complete.docx")}
    assert pages_of(sheets) == 1

    clock.move_to(JUNE)
    hands.press("Mine saker")
    hands.press("Det gikk ikke som planlagt")
    before = len(hands.typed)
    hands.type("Hva skjedde?", case_11.WHAT_HAPPENED)
    hands.type("Når snakker dere sammen?", "18.6.26")
    hands.press("Åpne vurderingen")
    assert len(hands.typed) - before == 2
    assert (table.case.doc.number, table.case.triage.track, table.case.facts.name) == (2, "full", name)
    hands.fold_the_page()
    case_11.fill_in_june(hands)
    hands.go_to("Se over")
    assert hands.sees("Alt er på plass. Dere kan signere.")
    sign_on_screen(table, name, number)
    seal(table)

    said = words_of(save_as(table, "Hele dokumentet som Word", tmp_path / "hele.docx"))
    june = case_11.JUNE
    for words in (name, june.goal, case_11.WHAT_HAPPENED, *june.statements.values(), june.activities[0].what):
        assert words in said, words
    assert case_11.REASON not in said, "why there was no assessment belongs to February alone"
    assert case_11.GOAL not in said, "the goal of February does not stand as if it held"
    assert {name: desk.sealed_file(case_id, 1, name) for name in first} == first
