"""Where the program's own read-only files lie: beside the package, in a checkout and in every installed form."""

from pathlib import Path

_HOME = Path(__file__).resolve().parent.parent


def resources() -> Path:
    """The folder with texts, catalogues, limits, icons, fonts and demo cases."""
    return _HOME / "resources"


def templates() -> Path:
    """The folder with the shipped Word and typst templates."""
    return _HOME / "templates"
