"""The shipped screen font, made known to Qt."""

from PySide6.QtGui import QFontDatabase

from aevdesk.places import resources
from aevdesk.ui.theme.tokens import FONT_FAMILY

FILES = "SourceSans3-*.[ot]tf"


def load_fonts() -> str:
    """Load the screen font's files; return the family to use, or an empty string when they are not there."""
    for path in sorted((resources() / "fonts").glob(FILES)):
        QFontDatabase.addApplicationFont(str(path))
    return FONT_FAMILY if FONT_FAMILY in QFontDatabase.families() else ""
