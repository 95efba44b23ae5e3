#!/usr/bin/env python3
"""Assembles what an installed aevdesk consists of: the program, the locked libraries that it opens, and their papers.

    tree.py windows|linux FOLDER      needs git, uv, objdump and a Debian; reads the last commit, not the working tree
    tree.py compile FOLDER PYTHON     each .py of a folder becomes a .pyc

The folder gets `program/` (run by the bundled Python as a folder with a `__main__.py`), `libraries/` and two papers.
"""

import io
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory

import inventory

ROOT = Path(__file__).resolve().parent.parent
PLATFORMS = {"windows": ("x86_64-pc-windows-msvc", "3.13"), "linux": ("x86_64-manylinux_2_28", "3.11")}
PARTS = ("aevdesk", "resources", "templates", "LICENSE")

START = '''"""Starts the installed aevdesk: the libraries lie beside the program, and nothing else is looked at."""
import os
import sys

sys.path.insert(1, os.path.join(os.path.dirname(sys.path[0]), "libraries"))
sys.argv[0] = "aevdesk"

from aevdesk.main import main

main()
'''

# Qt modules the program imports, and the plugins a Widgets program can come to load. What these link to is kept too.
QT_MODULES = ("QtCore", "QtGui", "QtPrintSupport", "QtSvg", "QtWidgets")
QT_PLUGINS = (
    "platforms/*xcb*", "platforms/*wayland*", "platforms/*offscreen*", "platforms/qwindows*", "platformthemes/*",
    "styles/*", "iconengines/*", "imageformats/*svg*", "imageformats/*jpeg*", "imageformats/*ico.*", "printsupport/*",
    "platforminputcontexts/*compose*", "platforminputcontexts/*ibus*", "wayland-shell-integration/*xdg*",
    "wayland-decoration-client/*", "wayland-graphics-integration-client/*wayland-egl*",
)  # fmt: skip
QT_FILES = (
    "__init__.py", "_config.py", "_git_pyside_version.py", "translations/qtbase_n[bn].qm", "translations/qtbase_en.qm",
)  # fmt: skip

# Other libraries: what the program never opens. Each pattern is matched against the path below libraries/.
UNUSED = (
    "*.dist-info/sboms/*", "*.dist-info/licenses/*", "*.dist-info/RECORD", "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED", "*.pyi", "*.pyx", "*.pxi", "*.pxd", "*.h", "*.c", "*.lib", "*/py.typed",
    "*/tests/*", "*/test/*", "bin/*", "Scripts/*", "pip/*", "pip-*", "pycparser/*", "pycparser-*",
    "docx/templates/default-docx-template/*",
    "lxml/objectify*", "lxml/includes/*", "lxml/isoschematron/*", "lxml/html/*", "lxml/_difflib*",
    "pytz/zoneinfo/*", "babel/locale-data/*",
)  # fmt: skip
NEEDED_AFTER_ALL = (
    "babel/locale-data/root.dat", "babel/locale-data/en.dat", "babel/locale-data/n[bno].dat",
    "babel/locale-data/n[bno]_NO.dat",
)  # fmt: skip


def main(platform: str, folder: Path) -> None:
    """Fill an empty folder with the tree for one platform."""
    folder.mkdir(parents=True)
    copy_program(folder / "program")
    libraries = folder / "libraries"
    install_libraries(libraries, platform)
    stated = (folder / "program/aevdesk/version.py").read_text(encoding="utf-8")
    version = re.findall(r'^VERSION = "(.+)"$', stated, re.MULTILINE)[0]
    with TemporaryDirectory() as licences:
        subprocess.run([ROOT / "packaging" / "licences.sh", licences], check=True)
        inventory.write_notices(libraries, folder / "program", Path(licences), folder / "NOTICES.txt")
    inventory.write_sbom(libraries, ROOT / "requirements" / "app.txt", version, folder / "sbom.cdx.json")
    trim_qt(libraries / "PySide6")
    trim_rest(libraries)
    trim_unlinked(libraries)
    drop_empty_folders(folder)


def copy_program(program: Path) -> None:
    """The committed files of the program, as they are in the last commit."""
    archive = subprocess.run(["git", "-C", ROOT, "archive", "HEAD", *PARTS], check=True, capture_output=True).stdout
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        tar.extractall(program, filter="data")
    (program / "__main__.py").write_text(START, encoding="utf-8")


def install_libraries(libraries: Path, platform: str) -> None:
    """The locked wheels of the platform, checked against their hashes."""
    name, version = PLATFORMS[platform]
    lock = ROOT / "requirements" / "app.txt"
    command = ["uv", "pip", "install", "--quiet", "--require-hashes", "--only-binary", ":all:", "--link-mode", "copy"]
    command += ["--python-platform", name, "--python-version", version, "--target", str(libraries), "-r", str(lock)]
    subprocess.run(command, check=True)


def trim_qt(qt: Path) -> None:
    """Leave the modules, plugins and translations on the lists above, and every Qt library that these link to."""
    base = qt / "Qt" if (qt / "Qt").is_dir() else qt
    imported = {module for path in (ROOT / "aevdesk").rglob("*.py")
                for module in re.findall(r"PySide6\.(Qt\w+)", path.read_text(encoding="utf-8"))}  # fmt: skip
    if unlisted := imported - set(QT_MODULES):
        raise SystemExit(f"the program imports {sorted(unlisted)}, which QT_MODULES does not list")
    keep = {path for module in QT_MODULES for path in (*qt.glob(f"{module}.*.so"), *qt.glob(f"{module}.pyd"))}
    keep |= {path for pattern in QT_PLUGINS for path in base.glob(f"plugins/{pattern}") if path.is_file()}
    keep |= {path for pattern in QT_FILES for folder in (qt, base) for path in folder.glob(pattern)}
    linked = {path for path in qt.rglob("*") if is_linked(path)}
    keep |= closure(keep & linked, linked)
    keep |= {path for path in qt.glob("*.dll") if fnmatch(path.name.lower(), "msvcp140*") or "vcruntime" in path.name}
    for path in list(qt.rglob("*")):
        if path.is_file() and path not in keep:
            path.unlink()


def is_linked(path: Path) -> bool:
    """Whether a file is a shared library or extension module."""
    return path.is_file() and bool(re.search(r"\.(dll|pyd|so)(\.[\d.]+)?$", path.name))


def closure(roots: Iterable[Path], candidates: Iterable[Path]) -> set[Path]:
    """The roots and every candidate that they link to, directly or not."""
    by_name = {path.name.lower(): path for path in candidates}
    found, queue = set(roots), list(roots)
    while queue:
        listing = subprocess.run(["objdump", "-p", queue.pop()], check=True, capture_output=True, text=True).stdout
        for name in re.findall(r"(?:NEEDED|DLL Name:)\s+(\S+)", listing):
            path = by_name.get(name.lower())
            if path and path not in found:
                found.add(path)
                queue.append(path)
    return found


def trim_rest(libraries: Path) -> None:
    """Leave out what the lists above call unused."""
    for path in [path for path in libraries.rglob("*") if path.is_file()]:
        place = path.relative_to(libraries).as_posix()
        is_unused = any(fnmatch(place, pattern) for pattern in UNUSED)
        if is_unused and not any(fnmatch(place, pattern) for pattern in NEEDED_AFTER_ALL):
            path.unlink()


def trim_unlinked(libraries: Path) -> None:
    """Leave out bundled libraries (NAME.libs) that no remaining module links to, and debug symbols."""
    bundled = {path for folder in libraries.glob("*.libs") for path in folder.iterdir()}
    modules = {path for path in libraries.rglob("*") if is_linked(path)} - bundled
    for path in bundled - closure(modules, bundled):
        path.unlink()
    for path in libraries.rglob("*.so*"):
        if is_linked(path) and ".libs" not in path.parent.name and "PySide6" not in path.parts:
            subprocess.run(["strip", "--strip-unneeded", path], check=True)


def drop_empty_folders(folder: Path) -> None:
    """Remove folders that trimming left empty."""
    for path in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()


def compile_in_place(folder: Path, python: list[str]) -> None:
    """Replace each .py by its .pyc, whose bytes depend on the source alone; `python` must be the one to run it."""
    command = [*python, "-m", "compileall", "-q", "-b", "-f", "--invalidation-mode", "unchecked-hash"]
    subprocess.run([*command, "-s", str(folder), "-p", "aevdesk", str(folder)], check=True)
    for path in folder.rglob("*.py"):
        path.unlink()
    for path in list(folder.rglob("__pycache__")):
        shutil.rmtree(path)


if __name__ == "__main__":
    if len(sys.argv) == 4 and sys.argv[1] == "compile":
        compile_in_place(Path(sys.argv[2]), sys.argv[3].split())
    elif len(sys.argv) == 3 and sys.argv[1] in PLATFORMS:
        main(sys.argv[1], Path(sys.argv[2]))
    else:
        raise SystemExit(__doc__)
