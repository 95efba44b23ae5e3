"""Our own mistakes: told on a page, with a report that gives nothing away, and nothing is lost."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication

from aevdesk.case.files import read_case
from aevdesk.desk.opening import Opening
from aevdesk.ui.mishap import report_of, told_by
from tests.stories.start import unlock

SECRET = "alvorlig depresjon"


def go_wrong() -> None:
    int(SECRET)


def a_report() -> str:
    try:
        go_wrong()
    except ValueError as error:
        return report_of(type(error), error.__traceback__)
    raise AssertionError


def test_the_report_says_where_and_never_what():
    report = a_report()
    assert "ValueError" in report
    assert "test_mishap.py" in report
    assert "go_wrong" in report
    assert SECRET not in report
    assert "/" not in report.replace("aevdesk/", "")


def test_what_nobody_caught_is_told_and_the_old_way_comes_back(capsys: pytest.CaptureFixture[str]):
    before, told = sys.excepthook, []
    with told_by(told.append):
        try:
            go_wrong()
        except ValueError:
            sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]
    assert sys.excepthook is before
    assert len(told) == 1
    assert SECRET not in told[0] + capsys.readouterr().err


@pytest.mark.usefixtures("code")
def test_the_page_saves_what_there_is_and_leads_back_to_it(show, opening: Opening):
    shell, hands = show(opening)
    unlock(hands, shell)
    shell.window_of_desk.open_case(shell.desk.lines()[0].case_id)
    hands.go_to("Egen vurdering")
    hands.type("Slik er situasjonen min nå", "midt i et or")
    case_id = shell.window_of_desk.frame.session.case_id
    shell.tell_mishap(a_report())
    shell.tell_mishap("a second one, while the first is shown")
    assert hands.sees("Noe gikk galt i programmet")
    assert not hands.sees("midt i et or")
    assert read_case(shell.desk.drawer.load(case_id).doc).own_view.situation == "midt i et or"
    hands.press("Kopier rapporten")
    assert "ValueError" in QGuiApplication.clipboard().text()
    shell.lock()
    hands.wait_until(lambda: shell.page is not None)
    unlock(hands, shell)
    assert not hands.sees("Noe gikk galt")
    shell.tell_mishap(a_report())
    hands.press("Tilbake dit jeg var")
    assert hands.sees("midt i et or")
    hands.type("Slik er situasjonen min nå", "d")
    assert shell.window_of_desk.frame.session.case.own_view.situation == "midt i et ord"
