"""What the computer itself says about contrast: on Windows the user's own contrast palette wins over ours."""

import sys

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from aevdesk.ui.theme.tokens import CONTRAST, Tokens

_SPI_GETHIGHCONTRAST = 0x0042
_HCF_HIGHCONTRASTON = 0x0001


def system_contrast_tokens() -> Tokens | None:
    """Tokens made from the system's contrast palette, or None when no contrast theme is on."""
    if not _is_high_contrast_on():
        return None
    return tokens_from_palette(QApplication.style().standardPalette())


def tokens_from_palette(palette: QPalette) -> Tokens:
    """The contrast tokens with surfaces, text and accent of a system palette; lines are in the text's colour."""
    role = QPalette.ColorRole
    surface, ink = palette.color(role.Base).name().upper(), palette.color(role.Text).name().upper()
    accent, on_accent = palette.color(role.Highlight).name().upper(), palette.color(role.HighlightedText).name().upper()
    flat = dict.fromkeys(
        ("canvas", "surface", "sunken", "desk", "accent_tint", "ok_tint", "warn_tint", "err_tint"), surface
    )
    lines = dict.fromkeys(("ink", "soft", "mute", "control", "hair", "line", "ok", "warn", "err"), ink)
    return Tokens(name="system", **flat, **lines, accent=accent, on_accent=on_accent, paper=CONTRAST.paper)


def _is_high_contrast_on() -> bool:
    if sys.platform != "win32":
        return False
    import ctypes
    from ctypes import wintypes

    class HighContrast(ctypes.Structure):
        _fields_ = [("cbSize", wintypes.UINT), ("dwFlags", wintypes.DWORD), ("scheme", wintypes.LPWSTR)]

    state = HighContrast(cbSize=ctypes.sizeof(HighContrast))
    asked = ctypes.windll.user32.SystemParametersInfoW(_SPI_GETHIGHCONTRAST, state.cbSize, ctypes.byref(state), 0)
    return bool(asked and state.dwFlags & _HCF_HIGHCONTRASTON)
