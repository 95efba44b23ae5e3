"""Grab every screen into a folder outside the repository: each script beside this one, one after the other.

python docs/screens/all.py FOLDER
"""

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZES = ("--sizes", "1440x900", "1280x720@200")
RUNS = (
    ("opening.py", *SIZES, "--modes", "light", "dark", "contrast"),
    ("desk.py", *SIZES, "--modes", "light", "dark"),
    ("desk.py", *SIZES, "--modes", "contrast", "--only", "mine-saker", "triage", "area_health", "04-avtale", "review",
     "signere"),
    ("life.py", *SIZES, "--modes", "light", "dark"),
    ("kit.py",),
)  # fmt: skip


def main() -> None:
    """Run them all; a script that fails stops the rest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder.resolve()
    if folder.is_relative_to(HERE.parents[1]):
        parser.error("choose a folder outside the repository")
    for script, *options in RUNS:
        subprocess.run([sys.executable, str(HERE / script), str(folder), *options], check=True)


if __name__ == "__main__":
    main()
