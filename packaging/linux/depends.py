"""Prints the Depends line of the .deb, or with `table` which package has which library, one a line.

The libraries are those that start.py names for Qt and those of the bundled Python.
"""

import sys

from start import FONT_PACKAGE, QT_LIBRARIES, SCREEN_LIBRARIES

OF_PYTHON = {
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libsqlite3.so.0": "libsqlite3-0",
    "libuuid.so.1": "libuuid1",
}
RENAMED = {name: f"{name}t64 | {name}" for name in ("libcups2", "libglib2.0-0")}

libraries = {**QT_LIBRARIES, **SCREEN_LIBRARIES, **OF_PYTHON}
if sys.argv[1:] == ["table"]:
    print("\n".join(f"{library} {package}" for library, package in sorted(libraries.items())))
else:
    named = sorted(RENAMED.get(name, name) for name in set(libraries.values()))
    print(", ".join(["libc6 (>= 2.35)", *named, f"{FONT_PACKAGE} | fonts-liberation"]))
