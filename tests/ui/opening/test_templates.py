"""«Maler og tekster»: an office makes a template, breaks it, and is shown where."""

from pathlib import Path

from aevdesk.ui.opening_window import OpeningWindow
from tests.office_templates.build import template
from tests.stories.hands import Hands
from tests.stories.start import an_opening, go_through_first_run, show_shell, shut


def test_a_template_is_made_found_fine_broken_and_shown_with_its_fault(qtbot, tmp_path: Path):
    opening = an_opening(tmp_path / "lager")
    shell = show_shell(qtbot, opening)
    hands = Hands(qtbot, shell)
    go_through_first_run(hands, shell)
    part = open_templates(shell, hands)
    assert hands.sees("Ingen egne maler.")
    hands.press("Lag mal for avtalen alene")
    qtbot.waitUntil(lambda: not part.is_looking, timeout=60_000)
    assert hands.sees("aktivitetsavtale-nb.docx") and hands.sees("Brukes")
    assert not hands.can_press("Lag mal for avtalen alene")
    folder = shell.window_of_desk.desk.templates.folder
    (folder / "aktivitetsavtale-nb.docx").write_bytes(template("{{ titel }}"))
    hands.press("Se over malene på nytt")
    qtbot.waitUntil(lambda: not part.is_looking, timeout=60_000)
    assert hands.sees("Brukes ikke ennå")
    hands.press("Vis feilen: aktivitetsavtale-nb.docx")
    assert hands.sees("«titel» finnes ikke i dokumentet. Mente du «title»?")
    shut(qtbot, shell)


def open_templates(shell: OpeningWindow, hands: Hands):
    window = shell.window_of_desk
    window.show_full("settings")
    hands.look()
    window.full.show_place("words")
    hands.look()
    return window.full.place.templates
