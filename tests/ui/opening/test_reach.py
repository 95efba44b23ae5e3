"""Every page before the desk, and the settings: named for a screen reader, whole at 200 %, and all of it by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QScrollArea, QWidget

from aevdesk.desk.opening import Opening, Secret
from aevdesk.store import errors
from aevdesk.ui.theme import look
from aevdesk.ui.widgets import tab_stops
from tests.stories.start import PASSPHRASE, code_on_screen, unlock


def pages(shell, hands) -> Iterator[str]:
    """Go through the pages of a first run, the settings, the lock and the troubles; give each a name."""
    yield "passphrase"
    hands.type("Passordfrase", "kort")
    hands.press("Neste: Nødkode")
    yield "passphrase too short"
    hands.type("Passordfrase", PASSPHRASE)
    hands.press("Vis det du skriver")
    hands.press("Neste: Nødkode")
    hands.wait_until(lambda: hands.can_press("Skriv ut"))
    yield "code"
    hands.type("Skriv de to siste gruppene", code_on_screen(shell)[-9:])
    hands.press("Neste: Kontoret ditt")
    yield "office"
    hands.type("Nav-kontor", "Nav Lundvik")
    hands.type("Navnet ditt", "Torunn Engebakk")
    percent = look().percent
    hands.press("Åpne aevdesk")
    hands.wait_until(lambda: shell.window_of_desk is not None)
    look().set_percent(percent)
    shell.window_of_desk.show_full("settings")
    for place in ("office", "view", "keys", "backup", "about"):
        shell.window_of_desk.full.show_place(place)
        hands.look()
        yield f"settings {place}"
    shell.lock()
    hands.wait_until(lambda: shell.page is not None)
    look().set_percent(percent)
    yield "locked"
    hands.press("Bruk nødkoden")
    yield "with the code"
    for error in (errors.StoreDamaged(), errors.VaultMissing(), errors.StoreNewer(version=9, known=1)):
        shell._on_trouble(error, Secret("x"))
        yield error.code


def test_every_place_one_can_stop_at_has_a_name_that_is_not_its_value(show, opening: Opening):
    shell, hands = show(opening)
    for page in pages(shell, hands):
        stops = tab_stops(shell)
        assert stops, page
        for stop in stops:
            name = stop.accessibleName() or getattr(stop, "text", str)()
            assert name, f"{page}: {stop}"
            if isinstance(stop, QLineEdit) and stop.text():
                assert stop.accessibleName() != stop.text(), page


def test_nothing_is_cut_at_200_percent_on_a_small_screen(show, opening: Opening):
    look().set_percent(200)
    shell, hands = show(opening)
    shell.resize(1280, 720)
    for page in pages(shell, hands):
        shell.resize(1280, 720)
        hands.look()
        for area in shell.findChildren(QScrollArea):
            inside = area.widget()
            if area.isVisible() and inside is not None:
                assert inside.width() <= area.viewport().width(), page
        for stop in tab_stops(shell):
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            hands.look()
            assert is_in_view(stop, shell), f"{page}: {stop.accessibleName()}"


def is_in_view(widget: QWidget, window: QWidget) -> bool:
    """Say whether at least the upper part of the widget lies inside the window and all the areas around it."""
    corner = widget.mapTo(window, widget.rect().topLeft())
    if not (corner.x() >= 0 and corner.x() + widget.width() <= window.width() and corner.y() >= 0):
        return False
    return corner.y() + min(widget.height(), look().px(24)) <= window.height()


@pytest.mark.usefixtures("code")
def test_tab_goes_through_the_settings_and_round_again(show, opening: Opening):
    shell, hands = show(opening)
    unlock(hands, shell)
    hands.press("Innstillinger")
    stops = tab_stops(shell)
    seen: list[QWidget] = []
    for _ in stops:
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    others = {stop for stop in stops if isinstance(stop, QRadioButton) and not stop.isChecked()}  # arrows go to these
    assert set(stops) - others <= set(seen)


def test_the_whole_first_run_by_keyboard_alone(show, opening: Opening):
    shell, hands = show(opening)
    hands.write(PASSPHRASE)
    hands.key(Qt.Key.Key_Return)
    hands.write(PASSPHRASE)
    hands.key(Qt.Key.Key_Return)
    hands.wait_until(lambda: hands.can_press("Skriv ut"))
    hands.write(code_on_screen(shell)[-9:])
    hands.key(Qt.Key.Key_Return)
    hands.write("Nav Lundvik")
    hands.key(Qt.Key.Key_Tab)
    hands.write("Torunn Engebakk")
    hands.key(Qt.Key.Key_Return)
    hands.wait_until(lambda: shell.window_of_desk is not None)
    hands.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    hands.wait_until(lambda: shell.page is not None)
    hands.write(PASSPHRASE)
    hands.key(Qt.Key.Key_Return)
    hands.wait_until(lambda: shell.window_of_desk is not None)
    assert shell.desk.office.caseworker == "Torunn Engebakk"
