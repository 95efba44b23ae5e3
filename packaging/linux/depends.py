"""Prints the Depends line of the .deb: the libraries that start.py names, as every supported release has them."""

from start import FONT_PACKAGE, QT_LIBRARIES, SCREEN_LIBRARIES

RENAMED = {name: f"{name}t64 | {name}" for name in ("libcups2", "libglib2.0-0", "libssl3")}
OF_PYTHON = ("libexpat1", "libffi8", "libsqlite3-0", "libssl3", "libuuid1")

packages = {*QT_LIBRARIES.values(), *SCREEN_LIBRARIES.values(), *OF_PYTHON}
print(
    ", ".join(
        ["libc6 (>= 2.35)", *sorted(RENAMED.get(name, name) for name in packages), f"{FONT_PACKAGE} | fonts-liberation"]
    )
)
