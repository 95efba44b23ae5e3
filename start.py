#!/usr/bin/env python3
"""From a fresh checkout to a running aevdesk, with nothing but Python: `python3 start.py` (Windows: `py start.py`).

Standard library only, and readable by Python 3.7, so that a Python that is too old gets a sentence, not a traceback.
Its sentences stand here and not in resources/, since it speaks before anything is installed.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST, NEWEST = (3, 11), (3, 13)
IS_LINUX = sys.platform.startswith("linux")

# What Qt asks of a Linux machine, and the Debian package that has it. `packaging/fresh_machine.sh` proves the lists.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
SCREEN_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_PACKAGE = "fonts-dejavu-core"

USAGE = """Bruk (usage):
  start.py [desk] [valg]   skrivebordet med oppdiktede saker, på et lager som kastes etterpå
  start.py test [valg]     testene (valgene går til pytest)
  start.py aevdesk [...]   aevdesks egen kommandolinje, som «start.py aevdesk selftest»
Windows: py start.py"""


class CannotStart(Exception):
    """What hinders the start, in words for the one who started it."""


def main(arguments: list[str]) -> int:
    """Set up what is missing, run what was asked for, and return its exit code."""
    if set(arguments[:1]) & {"-h", "--help"}:
        say(USAGE)
        return 0
    try:
        check_python()
        task, options = choose_task(arguments)
        provide_packages(missing_packages(needs_screen=task == "desk" and not is_headless()))
        check_display(task)
        provide_environment("dev" if task == "test" else "app")
        check_qt()
        return run(task, options)
    except CannotStart as hindrance:
        say(f"\n{hindrance}", sys.stderr)
        return 1
    except KeyboardInterrupt:
        say("\nAvbrutt. Kjør samme kommando igjen for å fortsette.", sys.stderr)
        return 130


def say(text: str, stream=None) -> None:
    """Print at once; what the console cannot write is replaced, never an error."""
    stream = stream or sys.stdout
    encoding = stream.encoding or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding), file=stream, flush=True)


def choose_task(arguments: list[str]) -> tuple[str, list[str]]:
    """The task ("desk", "test" or "aevdesk") and the options that belong to it."""
    if not arguments or arguments[0].startswith("-"):
        return "desk", arguments
    if arguments[0] not in ("desk", "test", "aevdesk"):
        raise CannotStart(f"Kjenner ikke «{arguments[0]}».\n\n{USAGE}")
    return arguments[0], arguments[1:]


def check_python() -> None:
    """Refuse a Python that the pinned libraries have no wheels for, and name one that would do."""
    version = sys.version_info[:2]
    if OLDEST <= version <= NEWEST and sys.maxsize > 2**32:
        return
    found = [name for name in ("python3.13", "python3.12", "python3.11") if shutil.which(name)]
    hint = f"Prøv:  {found[0]} start.py" if found else "Installer Python 3.13 (64-bit) og prøv igjen."
    if os.name == "nt":
        hint = "Installer Python 3.13 (64-bit) fra Microsoft Store eller python.org, og kjør:  py -3.13 start.py"
    raise CannotStart(
        f"aevdesk trenger Python 3.11, 3.12 eller 3.13 (64-bit). Dette er Python {version[0]}.{version[1]}. {hint}\n"
        "(aevdesk needs 64-bit Python 3.11, 3.12 or 3.13.)"
    )


def is_headless() -> bool:
    """Whether Qt has been told to draw without a screen."""
    return os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal")


def check_display(task: str) -> None:
    """Refuse to open a desk where there is no screen to open it on."""
    if task != "desk" or not IS_LINUX or is_headless():
        return
    if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise CannotStart(
            "Fant ingen skjerm å åpne vinduet på. Start aevdesk fra et vanlig skrivebord,\n"
            "eller over ssh med «ssh -X». Testene trenger ingen skjerm: python3 start.py test\n"
            "(No display found: start from a desktop session.)"
        )


def missing_packages(needs_screen: bool) -> dict[str, str]:
    """What this machine lacks: name of the thing -> the Debian package that has it."""
    missing = {}
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        is_default = os.path.realpath("/usr/bin/python3") == os.path.realpath(sys.executable)
        missing["venv"] = "python3-venv" if is_default else f"python3.{sys.version_info[1]}-venv"
    if not IS_LINUX:
        return missing
    libraries = dict(QT_LIBRARIES, **SCREEN_LIBRARIES) if needs_screen else QT_LIBRARIES
    missing.update((library, package) for library, package in libraries.items() if not can_load(library))
    if not any(has_font(Path(folder).expanduser()) for folder in FONT_FOLDERS):
        missing["skrifttype"] = FONT_PACKAGE
    return missing


def can_load(library: str) -> bool:
    """Whether the machine's linker finds and loads a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font(folder: Path) -> bool:
    """Whether a folder, or one below it, holds an outline font."""
    return any(next(folder.rglob(pattern), None) for pattern in ("*.ttf", "*.otf", "*.ttc"))


def provide_packages(missing: dict[str, str]) -> None:
    """Install missing Debian packages where that can be done unasked; otherwise say which, and how."""
    if not missing:
        return
    packages = " ".join(sorted(set(missing.values())))
    if not shutil.which("apt-get"):
        raise CannotStart(
            "aevdesk trenger noe som mangler på denne maskinen:\n  " + "\n  ".join(sorted(missing)) + "\n"
            f"I Debian og Ubuntu heter pakkene: {packages}\n(Missing system libraries; names as in Debian.)"
        )
    root = root_prefix()
    if root is None:
        raise CannotStart(
            "aevdesk trenger noen systempakker som mangler på denne maskinen.\n"
            "Be den som styrer maskinen om å kjøre denne kommandoen, og start så på nytt:\n\n"
            f"  sudo apt-get install {packages}\n\n(Missing system packages: install them with the command above.)"
        )
    say(f"Installerer systempakker som mangler: {packages}")
    update_log = run_quietly([*root, "apt-get", "-qq", "update"])
    log = run_quietly([*root, "apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages.split()])
    if log:
        raise CannotStart(f"Klarte ikke å installere {packages}.\n{update_log}\n{log}")
    importlib.invalidate_caches()


def root_prefix() -> list[str] | None:
    """What to put before a command that needs the rights of root; None where those are not to be had unasked."""
    keeping = ["env", "DEBIAN_FRONTEND=noninteractive"]
    if os.geteuid() == 0:
        return keeping
    has_sudo = shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0
    return ["sudo", "-n", *keeping] if has_sudo else None


def provide_environment(lock_name: str) -> None:
    """See to it that .venv holds exactly what the lock says; costs nothing when it already does."""
    if is_stamped(lock_name):
        return
    try:
        if not PYTHON.exists() or run_quietly([str(PYTHON), "-m", "pip", "--version"]):
            say(f"Lager Python-miljøet {VENV}")
            explain("lage Python-miljøet", run_quietly([sys.executable, "-m", "venv", "--clear", str(VENV)]))
        lock = ROOT / "requirements" / f"{lock_name}.txt"
        say("Henter bibliotekene fra PyPI, låst med kontrollsummer. Første gang kan ta noen minutter.")
        install = [str(PYTHON), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
        install += ["--require-hashes", "--only-binary", ":all:", "--requirement", str(lock)]
        explain("hente bibliotekene (er maskinen på nett?)", run_quietly(install))
        stamp_of(lock_name).write_text(fingerprint(lock_name), encoding="ascii")
    except OSError as error:
        raise CannotStart(f"Får ikke skrevet i {ROOT}: {error}\nLegg aevdesk i en mappe du eier.") from None


def is_stamped(lock_name: str) -> bool:
    """Whether the lock as it stands is installed; the developers' lock holds the program's."""
    names = {lock_name, "dev"}
    return PYTHON.exists() and any(
        stamp_of(name).exists() and stamp_of(name).read_text(encoding="ascii") == fingerprint(name) for name in names
    )


def stamp_of(lock_name: str) -> Path:
    """The file in .venv that tells which lock was last installed whole."""
    return VENV / f"installed-{lock_name}.sha256"


def fingerprint(lock_name: str) -> str:
    """The SHA-256 of the lock and of the program's own lock, which every other builds on."""
    locks = [ROOT / "requirements" / f"{name}.txt" for name in ("app", lock_name)]
    return hashlib.sha256(b"".join(lock.read_bytes() for lock in locks)).hexdigest()


def run_quietly(command: list[str]) -> str:
    """Run a command with a dot every few seconds; the end of what it printed if it failed, otherwise nothing."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        has_dots = False
        while True:
            try:
                code = process.wait(timeout=3)
                break
            except subprocess.TimeoutExpired:
                has_dots = sys.stdout.isatty()
                if has_dots:
                    print(".", end="", flush=True)
            except KeyboardInterrupt:
                process.wait()
                raise
        if has_dots:
            print(flush=True)
        output.seek(0)
        lines = output.read().decode("utf-8", "replace").splitlines()
    return "" if code == 0 else "\n".join(lines[-15:]) or f"{command[0]}: {code}"


def explain(step: str, log: str) -> None:
    """Turn what a failed step printed into a sentence with the details after it."""
    if log:
        raise CannotStart(f"Klarte ikke å {step}. Prøv igjen; det som alt er hentet, brukes om igjen.\n\n{log}")


def check_qt() -> None:
    """Load Qt once in the new environment, so that a library nobody thought of is named too."""
    checked = VENV / "qt-loads"
    if checked.exists():
        return
    log = run_quietly([str(PYTHON), "-c", "import PySide6.QtWidgets, PySide6.QtPrintSupport, PySide6.QtSvg"])
    if log:
        last = log.splitlines()[-1]
        raise CannotStart(f"Qt, som tegner vinduene, lot seg ikke laste på denne maskinen:\n  {last}")
    checked.touch()


def run(task: str, options: list[str]) -> int:
    """Run the task in .venv from this checkout and return its exit code."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT))
    if task == "test":
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        # Python is started some dozens of times: what was compiled is kept, but never among the sources.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment.setdefault("PYTHONPYCACHEPREFIX", str(VENV / "bytecode"))
        # A file stays on one core; tests/conftest.py says which files come first, and xdist keeps to that.
        pytest = [str(PYTHON), "-m", "pytest", "-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]
        return subprocess.call([*pytest, *options], cwd=str(ROOT), env=environment)
    demo = ["--demo"] if task == "desk" else []
    if demo:
        say("Åpner aevdesk med oppdiktede saker. Ingenting du skriver her, blir tatt vare på.")
    return subprocess.call([str(PYTHON), "-m", "aevdesk", *demo, *options], env=environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
