"""What an installed aevdesk asks of a Linux machine: the libraries that start.py names for Qt, and a few others.

depends.py               prints the Depends line of the .deb
depends.py table         prints which package has which library, one a line
depends.py check TREE    fails when something in a built tree asks for a library that none of these brings, or for a
                         newer one than Ubuntu 22.04 has, the oldest release that is supported; needs objdump
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from start import FONT_PACKAGE, QT_LIBRARIES, SCREEN_LIBRARIES

OTHERS = {
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libgcc_s.so.1": "libgcc-s1",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libsqlite3.so.0": "libsqlite3-0",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb.so.1": "libxcb1",
}
LIBRARIES = {**QT_LIBRARIES, **SCREEN_LIBRARIES, **OTHERS}
RENAMED = {name: f"{name}t64 | {name}" for name in ("libcups2", "libglib2.0-0")}

# What Ubuntu 22.04 has: glibc 2.35, GCC 12's libraries, libffi 3.4.2.
OLDEST = {
    "GLIBC": "2.35",
    "GLIBCXX": "3.4.30",
    "CXXABI": "1.3.13",
    "GCC": "12.0.0",
    "LIBFFI_BASE": "8.0",
    "LIBFFI_CLOSURE": "8.0",
}
OF_GLIBC = re.compile(r"(libc|libm|libdl|librt|libpthread|ld-linux-x86-64)\.so\.\d")
# The look of a GTK desktop: on another Qt cannot load it, and does without.
AT_WILL = ("libqgtk3.so",)


def depends() -> str:
    """The Depends line."""
    named = sorted(RENAMED.get(name, name) for name in set(LIBRARIES.values()))
    return ", ".join([f"libc6 (>= {OLDEST['GLIBC']})", *named, f"{FONT_PACKAGE} | fonts-liberation"])


def faults(tree: Path) -> list[str]:
    """What the files of a tree ask for that the oldest supported machine does not have, a line for each."""
    files = [path for path in tree.rglob("*") if path.is_file() and is_program(path) and path.name not in AT_WILL]
    inside = {path.name for path in files}
    return sorted({f"{path.relative_to(tree)}: {fault}" for path in files for fault in faults_of(path, inside)})


def faults_of(path: Path, inside: set[str]) -> Iterator[str]:
    """What is wrong with one file of a tree that holds the libraries `inside`."""
    asked = subprocess.run(["objdump", "-p", path], check=True, capture_output=True, text=True).stdout
    for name in re.findall(r"^\s+NEEDED\s+(\S+)", asked, re.MULTILINE):
        if name not in inside and name not in LIBRARIES and not OF_GLIBC.fullmatch(name):
            yield f"{name} comes with no package"
    for name, version in re.findall(r"^\s+0x\w+ 0x\w+ \d+ ([A-Z_]+)_([\d.]+)$", asked, re.MULTILINE):
        if name in OLDEST and number(version) > number(OLDEST[name]):
            yield f"{name}_{version} is newer than {OLDEST[name]}"


def number(version: str) -> tuple[int, ...]:
    """A version to compare by."""
    return tuple(int(part) for part in version.split("."))


def is_program(path: Path) -> bool:
    """Whether a file is a program or shared library."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            print(depends())
        case ["table"]:
            print("\n".join(f"{library} {package}" for library, package in sorted(LIBRARIES.items())))
        case ["check", tree]:
            if found := faults(Path(tree)):
                raise SystemExit("\n".join(found))
        case _:
            raise SystemExit(__doc__)
