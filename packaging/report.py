#!/usr/bin/env python3
"""Writes docs/installers.md and its picture from what lies in dist/ after everything was built and tried.

`packaging/report.py` needs Pillow (requirements/dev.txt). The budgets are those that the builds fail over.
"""

import re
import subprocess
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
DIST, PAGE, PICTURE = ROOT / "dist", ROOT / "docs" / "installers.md", ROOT / "docs" / "pictures" / "installert.png"
FILES = (("*-setup-x64.exe", 75), ("*_amd64.deb", 75), ("*-linux-x86_64.tar.gz", None))
TREES = (("windows", "Windows"), ("linux", "Linux"))
INSTALLED = 240
TRIED = (
    ("windows-wine", "Windows under Wine 10"),
    ("debian-bookworm", "Debian 12"),
    ("debian-trixie", "Debian 13"),
    ("portable-trixie", "portable, Debian 13"),
)
SIDE_BY_SIDE = ("debian-trixie", "windows-wine")
WIDTH = 900


def main() -> None:
    """Write the page and the picture."""
    commit = subprocess.run(
        ["git", "-C", ROOT, "log", "-1", "--format=%cs"], check=True, capture_output=True, text=True
    ).stdout.strip()
    parts = ["# The installers in figures\n", intro(commit), sizes(), starts(), pictures(), what_takes_the_room()]
    PAGE.write_text("\n".join(parts), encoding="utf-8")


def intro(day: str) -> str:
    """What this page is and when it was made."""
    return (
        f"Written by `packaging/report.py` on the files of {day}, after `packaging/build.sh` and the try scripts.\n"
        "A build fails over a budget. What ships and why is in [decision 0009](decisions/0009-installers.md).\n"
    )


def sizes() -> str:
    """Each file, and each tree as it is installed, beside its budget."""
    rows = ["| File | MB | At most |", "|---|---:|---:|"]
    for pattern, budget in FILES:
        (file,) = DIST.glob(f"aevdesk{pattern}")
        rows.append(f"| `{file.name}` | {file.stat().st_size / 1e6:.1f} | {budget or '–'} |")
    rows += [f"| installed on {name} | {room(platform)[0][1]:.1f} | {INSTALLED} |" for platform, name in TREES]
    return "\n".join(rows) + "\n"


def starts() -> str:
    """How long it takes from the command to a painted list of cases, and out again."""
    rows = ["| Start with practice cases, to the painted list and out again | First, ms | Second, ms | Load |"]
    rows.append("|---|---:|---:|---:|")
    for code, name in TRIED:
        file = DIST / f"start-{code}.times"
        times = dict(line.split() for line in file.read_text(encoding="utf-8").splitlines()) if file.exists() else {}
        figures = (times.get(what, "not noted") for what in ("first", "second", "load"))
        rows.append(f"| {name} | {' | '.join(figures)} |")
    told = (
        "Two cores, an Xvfb screen, making the encrypted practice store included. The load is of the minute before;\n"
        "over two, the run shared the cores with other work, as the steps of CI do."
    )
    return "\n".join(rows) + f"\n\n{told}\n"


def pictures() -> str:
    """The window on Linux and under Wine, cut to the screen's content and laid side by side, in few colours."""
    shots = [Image.open(DIST / f"desk-{code}.png").convert("RGB") for code in SIDE_BY_SIDE]
    scaled = [shot.resize((WIDTH, round(shot.height * WIDTH / shot.width)), Image.Resampling.LANCZOS) for shot in shots]
    both = Image.new("RGB", (2 * WIDTH + 20, max(shot.height for shot in scaled)), "white")
    for place, shot in enumerate(scaled):
        both.paste(shot, (place * (WIDTH + 20), 0))
    both.quantize(64, dither=Image.Dither.NONE).save(PICTURE, optimize=True)
    return f"![The same desk on Debian 13 and on Windows under Wine](pictures/{PICTURE.name})\n"


def what_takes_the_room() -> str:
    """The biggest parts of each tree."""
    parts = ["## What takes the room\n", "| Windows | MB | Linux | MB |", "|---|---:|---|---:|"]
    both = [room(platform)[1:13] for platform, _ in TREES]
    cells = ((f"`{name}` | {size:.1f}" for name, size in rows) for rows in zip(*both, strict=True))
    parts += [f"| {' | '.join(row)} |" for row in cells]
    return "\n".join(parts) + "\n"


def room(platform: str) -> list[tuple[str, float]]:
    """Name and megabytes of the parts of a tree, the whole of it first, then the biggest."""
    lines = (DIST / f"aevdesk-{platform}.sizes.txt").read_text(encoding="utf-8").splitlines()
    found = (re.fullmatch(r"\s*([\d.]+) MB  (.+)", line) for line in lines)
    return [(row[2], float(row[1])) for row in found if row]


if __name__ == "__main__":
    main()
