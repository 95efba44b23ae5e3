"""«Maler og tekster»: the office's own rows are made, read in, used in a case, and told of where they are wrong."""

import pytest

from aevdesk.desk.office_file import FILE_NAME
from aevdesk.desk.opening import Opening
from tests.stories.start import unlock

pytestmark = pytest.mark.usefixtures("code")
PARTY = '[actor_types.entries]\nlosen = { nb = "Los ved skolen", nn = "Los ved skulen" }\n'


def test_an_office_makes_its_file_corrects_it_and_chooses_from_it(show, opening: Opening):
    shell, hands = show(opening)
    unlock(hands, shell)
    hands.press("Innstillinger")
    hands.go_to("Maler og tekster")
    file = opening.folder / "kontor" / FILE_NAME
    assert hands.sees(str(file))
    hands.press("Lag filen med et eksempel")
    assert file.exists()
    assert hands.sees("Lokalt verksted")
    assert hands.sees("Du ringer vakttelefonen [nummer] før kl. 9.")

    file.write_text(PARTY + 'halv = { nb = "x" }\n', encoding="utf-8")
    hands.press("Les inn på nytt")
    assert hands.sees("Los ved skolen")
    assert hands.sees("actor_types.halv.nn mangler")
    assert not hands.sees("Lokalt verksted")

    hands.press("Mine saker")
    hands.press("Ny sak")
    hands.press("Legg til noen som er med")
    offered = hands.field("Hvem").editor
    offered.set_value("losen")
    assert offered.value() == "losen"
    assert hands.sees("Los ved skolen")
    assert file.read_text(encoding="utf-8").startswith(PARTY)
