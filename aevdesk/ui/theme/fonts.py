"""The shipped screen font, and those of other scripts and signs, made known to Qt."""

from PySide6.QtGui import QFontDatabase

from aevdesk.places import resources
from aevdesk.ui.theme.tokens import FONT_FAMILY

FILES = ("SourceSans3-*.[ot]tf", "NotoSans*.ttf")
"""Not the emoji: Qt 6.8 draws that font's colours as nothing at all, and a box says more than a gap."""


def load_fonts() -> str:
    """Load the screen's font files; return the family to use, or an empty string when it is not there.

    Qt takes the others by itself where the family has no letter and the computer no font for it.
    """
    for files in FILES:
        for path in sorted((resources() / "fonts").glob(files)):
            QFontDatabase.addApplicationFont(str(path))
    return FONT_FAMILY if FONT_FAMILY in QFontDatabase.families() else ""
