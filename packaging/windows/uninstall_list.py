"""Writes the NSIS commands that remove just what a tree has, its files and then its folders, and nothing else there.

`uninstall_list.py TREE FILE`
"""

import sys
from pathlib import Path


def commands(tree: Path) -> list[str]:
    """One command a file or folder, the deepest first."""
    places = sorted(tree.rglob("*"), reverse=True)
    inside = {path: '"$INSTDIR\\{}"'.format(str(path.relative_to(tree)).replace("/", "\\")) for path in places}
    files = [f"Delete {inside[path]}" for path in places if path.is_file()]
    return files + [f"RMDir {inside[path]}" for path in places if path.is_dir()]


if __name__ == "__main__":
    Path(sys.argv[2]).write_text("\n".join(commands(Path(sys.argv[1]))) + "\n", encoding="utf-8-sig")
