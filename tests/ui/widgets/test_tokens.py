"""The colours can be read and told apart, in every theme."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from aevdesk.ui.theme import look
from aevdesk.ui.theme.system import tokens_from_palette
from aevdesk.ui.theme.tokens import COLOURS, SCALES, THEMES, TYPES, Tokens, contrast_ratio

THEMED = pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
TEXT = [
    *((ink, ground) for ink in ("ink", "soft", "mute") for ground in ("surface", "canvas", "sunken")),
    ("soft", "desk"),
    *((ink, "surface") for ink in ("accent", "ok", "warn", "err")),
    *((ink, "canvas") for ink in ("accent", "ok", "warn", "err")),
    *((ink, f"{ink}_tint") for ink in ("accent", "ok", "warn", "err")),
    *(("ink", f"{tone}_tint") for tone in ("accent", "ok", "warn", "err")),
    ("on_accent", "accent"),
]
CONTROLS = [(line, ground) for line in ("control", "accent", "err") for ground in ("surface", "canvas")]


@THEMED
@pytest.mark.parametrize(("ink", "ground"), TEXT)
def test_text_stands_out_from_what_it_stands_on(theme: Tokens, ink: str, ground: str):
    assert contrast_ratio(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@THEMED
@pytest.mark.parametrize(("line", "ground"), CONTROLS)
def test_controls_and_focus_stand_out_from_their_ground(theme: Tokens, line: str, ground: str):
    assert contrast_ratio(getattr(theme, line), getattr(theme, ground)) >= 3.0


@THEMED
def test_every_token_is_a_full_colour(theme: Tokens):
    assert all(re.fullmatch(r"#[0-9A-F]{6}", getattr(theme, name)) for name in COLOURS)


def test_the_contrast_of_black_on_white_is_21_and_of_a_colour_on_itself_1():
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast_ratio("#1B4F8C", "#1B4F8C") == pytest.approx(1)


def test_lines_of_text_never_overlap():
    assert all(step.line > step.size for step in TYPES.values())


def test_a_contrast_palette_of_the_system_gives_readable_tokens():
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in ((roles.Base, "#000000"), (roles.Text, "#00FF00"), (roles.Highlight, "#FFFF00")):
        palette.setColor(role, QColor(colour))
    palette.setColor(roles.HighlightedText, QColor("#000000"))
    tokens = tokens_from_palette(palette)
    assert (tokens.surface, tokens.ink, tokens.accent) == ("#000000", "#00FF00", "#FFFF00")
    assert all(contrast_ratio(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5 for ink, ground in TEXT)


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_a_theme_reaches_the_whole_application_at_once(mode):
    look().set_mode(mode)
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == THEMES[mode].canvas


def test_text_size_goes_in_steps_from_80_to_200_and_back_to_100():
    look().set_percent(1000)
    assert look().percent == 200
    look().step_percent(1)
    assert look().percent == 200
    look().set_percent(1)
    assert look().percent == 80
    look().step_percent(1)
    assert look().percent == SCALES[1]
    look().step_percent(0)
    assert look().percent == 100


def test_fonts_and_measures_follow_the_text_size():
    small = look().font("body").pixelSize()
    look().set_percent(200)
    assert look().font("body").pixelSize() == 2 * small == 32
    assert look().px(40) == 80
    assert look().effective_width(1280) == 640


def test_the_shipped_font_is_the_one_in_use():
    assert look().family == "Source Sans 3"


def test_the_look_follows_the_computer_when_it_changes_between_light_and_dark(qapp, monkeypatch):
    look().set_mode("system")
    hints = qapp.styleHints()
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        monkeypatch.setattr(type(hints), "colorScheme", lambda _hints, scheme=scheme: scheme)
        hints.colorSchemeChanged.emit(scheme)
        assert look().tokens.name == name
