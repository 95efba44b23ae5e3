"""The design tokens: every colour, type size and measure of the desk, and nothing else knows one. Free of Qt."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme as sRGB hex colours. `on_accent` stands on `accent`; each tint carries its own colour and `ink`."""

    name: str
    canvas: str
    surface: str
    sunken: str
    desk: str
    ink: str
    soft: str
    mute: str
    control: str
    accent: str
    on_accent: str
    ok: str
    warn: str
    err: str
    accent_tint: str
    ok_tint: str
    warn_tint: str
    err_tint: str
    hair: str
    line: str
    paper: str

    @property
    def is_dark(self) -> bool:
        """True when the surface is darker than the text on it."""
        return luminance(self.surface) < luminance(self.ink)


LIGHT = Tokens(
    name="light",
    canvas="#F7F5F1",
    surface="#FFFFFF",
    sunken="#F1EEE8",
    desk="#E9E5DD",
    ink="#1C2024",
    soft="#555B62",
    mute="#60666D",
    control="#7C7F84",
    accent="#1B4F8C",
    on_accent="#FFFFFF",
    ok="#1F6544",
    warn="#7F4A00",
    err="#A8231C",
    accent_tint="#E9F0F8",
    ok_tint="#E6F1EA",
    warn_tint="#FBF0DD",
    err_tint="#FBEAE8",
    hair="#E4E0D8",
    line="#D3CEC4",
    paper="#FFFFFF",
)

DARK = Tokens(
    name="dark",
    canvas="#17181A",
    surface="#1E2022",
    sunken="#25272A",
    desk="#101112",
    ink="#EDEBE6",
    soft="#B9BCBF",
    mute="#A0A5AA",
    control="#858B92",
    accent="#93BDF0",
    on_accent="#0E1B2B",
    ok="#8FD0AC",
    warn="#EBBE74",
    err="#F2A29B",
    accent_tint="#1D2C40",
    ok_tint="#1B2E24",
    warn_tint="#33291A",
    err_tint="#3A201E",
    hair="#303336",
    line="#3E4246",
    paper="#F3F1EC",
)

CONTRAST = Tokens(
    name="contrast",
    canvas="#000000",
    surface="#000000",
    sunken="#000000",
    desk="#000000",
    ink="#FFFFFF",
    soft="#FFFFFF",
    mute="#FFFFFF",
    control="#FFFFFF",
    accent="#FFE552",
    on_accent="#000000",
    ok="#6CF5A6",
    warn="#FFC34D",
    err="#FF9C94",
    accent_tint="#000000",
    ok_tint="#000000",
    warn_tint="#000000",
    err_tint="#000000",
    hair="#FFFFFF",
    line="#FFFFFF",
    paper="#FFFFFF",
)

THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}
COLOURS = tuple(field.name for field in fields(Tokens) if field.name != "name")


@dataclass(frozen=True, slots=True)
class Type:
    """One step of the type scale: size and line height in px at 100 %, and weight 400 or 600."""

    size: int
    line: int
    weight: int = 400
    italic: bool = False


FONT_FAMILY = "Source Sans 3"

TYPES = {
    "caption": Type(13, 18),
    "caption_strong": Type(13, 18, 600),
    "small": Type(14, 20),
    "small_strong": Type(14, 20, 600),
    "body": Type(16, 24),
    "body_strong": Type(16, 24, 600),
    "quote": Type(16, 24, 400, italic=True),
    "lead": Type(18, 28),
    "lead_strong": Type(18, 28, 600),
    "h3": Type(18, 24, 600),
    "h2": Type(22, 28, 600),
    "h1": Type(28, 36, 600),
    "display": Type(36, 44, 600),
    "talk_question": Type(32, 40, 600),
    "talk_answer": Type(22, 34),
    "talk_help": Type(20, 30),
}


class Space:
    """The grid of 8 with its half step, in px at 100 %."""

    HALF = 4
    STEP = 8
    CARD_GAP = 12
    CARD = 16
    GROUP = 24
    SECTION = 32
    PAGE = 40


class Size:
    """Fixed measures in px at 100 %."""

    TOP_BAR = 64
    BOTTOM_BAR = 72
    LIST = 280
    PREVIEW = 520
    EDGE = 48
    ROW = 40
    BUTTON = 40
    BUTTON_SMALL = 32
    BUTTON_TALK = 48
    TARGET = 32
    TARGET_TALK = 44
    FORM = 620
    ICON = 20
    ICON_SMALL = 16
    RADIUS_FIELD = 6
    RADIUS_BUTTON = 8
    RADIUS_CARD = 11
    WIDE = 1360
    MEDIUM = 1040
    NARROW = 720


SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` as WCAG 2.1 defines it, 0 to 1."""
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast_ratio(one: str, other: str) -> float:
    """Contrast of two `#RRGGBB` colours as WCAG 2.1 defines it, 1 to 21, whichever is lighter."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
