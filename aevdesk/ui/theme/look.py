"""The look in force: tokens and text size. One `Look` belongs to the application; widgets follow it."""

from typing import Literal, cast
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip, QWidget
from shiboken6 import isValid

from aevdesk.ui.theme.fonts import load_fonts
from aevdesk.ui.theme.stylesheet import build_stylesheet
from aevdesk.ui.theme.system import system_contrast_tokens
from aevdesk.ui.theme.tokens import CONTRAST, DARK, FONT_FAMILY, LIGHT, SCALES, TYPES, Tokens

Mode = Literal["system", "light", "dark", "contrast"]
_KEPT_AS = "_aevdesk_look"
"""An attribute of the application: Qt's own properties take eight times as long to read, at every measure."""


class Look(QObject):
    """Tokens and text scale of the whole application, switchable while it runs."""

    def __init__(self, app: QApplication, mode: Mode = "system", percent: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._percent = _within_scale(percent)
        self._fonts: dict[str, QFont] = {}
        self._colours: dict[str, QColor] = {}
        # Not a signal: a page lets go of thousands of widgets, and Qt looks through all receivers for each that goes.
        self._followers: WeakKeyDictionary[FollowsLook, None] = WeakKeyDictionary()
        self.tokens = LIGHT
        self.family = load_fonts() or FONT_FAMILY
        style = QStyleFactory.create("Fusion")
        app.setStyle(style)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        setattr(app, _KEPT_AS, self)
        self._apply()

    @property
    def mode(self) -> Mode:
        """What was asked for; `system` follows the computer's own setting."""
        return self._mode

    @property
    def percent(self) -> int:
        """Text size in percent, 80 to 200."""
        return self._percent

    @property
    def scale(self) -> float:
        """Text size as a factor, 0.8 to 2.0."""
        return self._percent / 100

    def set_mode(self, mode: Mode) -> None:
        """Switch theme now."""
        if mode != self._mode:
            self._mode = mode
            self._apply()

    def set_percent(self, percent: int) -> None:
        """Set the text size; kept within 80 to 200."""
        if _within_scale(percent) != self._percent:
            self._percent = _within_scale(percent)
            self._apply()

    def step_percent(self, steps: int) -> None:
        """Go up or down in the row of text sizes; 0 goes back to 100 %."""
        if steps == 0:
            self.set_percent(100)
            return
        nearest = min(range(len(SCALES)), key=lambda i: abs(SCALES[i] - self._percent))
        self.set_percent(SCALES[max(0, min(len(SCALES) - 1, nearest + steps))])

    def colour(self, token: str) -> QColor:
        """The colour of a token by its name."""
        if token not in self._colours:
            self._colours[token] = QColor(cast(str, getattr(self.tokens, token)))
        return QColor(self._colours[token])

    def font(self, kind: str = "body") -> QFont:
        """The font of one step of the type scale, at the text size in force, with tabular figures."""
        if kind not in self._fonts:
            step = TYPES[kind]
            font = QFont(self.family)
            font.setPixelSize(self.px(step.size))
            font.setWeight(QFont.Weight(step.weight))
            font.setItalic(step.italic)
            font.setFeature(QFont.Tag("tnum"), 1)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[kind] = font
        return QFont(self._fonts[kind])

    def line_height(self, kind: str = "body") -> int:
        """The line height of a step in px at the text size in force."""
        return self.px(TYPES[kind].line)

    def px(self, at_100: float) -> int:
        """A measure that grows with the text."""
        return round(at_100 * self.scale)

    def gap(self, at_100: float) -> int:
        """A distance that grows less than the text, so that large text does not drown in air."""
        return round(at_100 * min(self.scale, 1.25))

    def effective_width(self, pixels: int) -> float:
        """A window's width as the layout rules count it: pixels divided by the text size."""
        return pixels / self.scale

    def add_follower(self, follower: "FollowsLook") -> None:
        """Tell a widget of each change, as long as it lives, in the order in which they came."""
        self._followers[follower] = None

    def _follow_system(self, *_: object) -> None:
        if self._mode == "system":
            self._apply()

    def _chosen_tokens(self) -> Tokens:
        if self._mode == "system":
            scheme = self._app.styleHints().colorScheme()
            system = system_contrast_tokens()
            return system or (DARK if scheme == Qt.ColorScheme.Dark else LIGHT)
        return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[self._mode]

    def _apply(self) -> None:
        self.tokens = self._chosen_tokens()
        self._fonts.clear()
        self._colours.clear()
        self._app.setFont(self.font("body"))
        self._app.setPalette(_palette(self))
        self.sheet = build_stylesheet(self.tokens, self.scale)
        QToolTip.setPalette(self._app.palette())
        QToolTip.setFont(self.font("small"))
        for follower in list(self._followers):
            if isValid(follower):
                follower.on_look_changed()


class FollowsLook:
    """Mixed into a widget: `restyle` runs once at `follow_look()` and again each time the look changes."""

    def follow_look(self) -> None:
        """Start following; call last in `__init__`."""
        look().add_follower(self)
        self.restyle()

    def restyle(self) -> None:
        """Take fonts, measures and colours from the look again."""

    def on_look_changed(self) -> None:
        """Take the look again, and the place it needs now."""
        self.restyle()
        if isinstance(self, QWidget):
            self.updateGeometry()
            QWidget.update(self)


def look() -> Look:
    """The look of the running application; made with the system's own settings if none was installed."""
    app = QApplication.instance()
    found = getattr(app, _KEPT_AS, None)
    if found is not None:
        return found
    if not isinstance(app, QApplication):
        raise RuntimeError("the look needs a QApplication")
    return Look(app)


def has_look() -> bool:
    """Say whether a look was installed in the running application."""
    return hasattr(QApplication.instance(), _KEPT_AS)


def _within_scale(percent: int) -> int:
    return max(SCALES[0], min(SCALES[-1], int(percent)))


def _palette(current: Look) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, token in {
        role.Window: "canvas",
        role.WindowText: "ink",
        role.Base: "surface",
        role.AlternateBase: "sunken",
        role.Text: "ink",
        role.PlaceholderText: "mute",
        role.Button: "surface",
        role.ButtonText: "ink",
        role.BrightText: "err",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.ToolTipBase: "ink",
        role.ToolTipText: "surface",
        role.Light: "surface",
        role.Midlight: "hair",
        role.Mid: "line",
        role.Dark: "control",
        role.Shadow: "line",
        role.Accent: "accent",
    }.items():
        palette.setColor(which, current.colour(token))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, current.colour("mute"))
    return palette


__all__ = ["FollowsLook", "Look", "Mode", "has_look", "look"]
