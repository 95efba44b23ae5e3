"""The papers of a shipped tree: its licences, a list that a security scanner reads, and what takes the room.

`inventory.py TREE FILE` writes the sizes.
"""

import json
import re
import sys
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

LICENCE_FILES = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


def distributions(libraries: Path) -> list[tuple[Message, Path]]:
    """Metadata and dist-info folder of each installed library, by name; pip is left out of what ships."""
    found = [(HeaderParser().parsestr((info / "METADATA").read_text(encoding="utf-8")), info)
             for info in libraries.glob("*.dist-info")]  # fmt: skip
    return sorted(
        ((data, info) for data, info in found if data["Name"] != "pip"), key=lambda row: row[0]["Name"].lower()
    )


def licence_of(data: Message) -> str:
    """The licence as the library itself states it."""
    classifiers = [row.split(" :: ")[-1] for row in data.get_all("Classifier") or [] if row.startswith("License ::")]
    stated = data["License-Expression"] or data["License"] or " / ".join(classifiers)
    return stated.splitlines()[0].strip() if stated else "see its licence text"


def write_notices(libraries: Path, target: Path) -> None:
    """Name, version, licence and licence texts of every library, one after the other."""
    parts = ["aevdesk builds on the libraries below. Each keeps its own licence.\n"]
    for data, info in distributions(libraries):
        parts.append(f"{'=' * 78}\n{data['Name']} {data['Version']}: {licence_of(data)}\n{'=' * 78}\n")
        texts = sorted(path for path in info.rglob("*") if path.is_file() and LICENCE_FILES.search(path.name))
        parts += [path.read_text(encoding="utf-8", errors="replace").strip() + "\n" for path in texts]
    target.write_text("\n".join(parts), encoding="utf-8")


def write_sbom(libraries: Path, lock: Path, target: Path) -> None:
    """A CycloneDX 1.5 list of the libraries with version, licence and package URL. Same input, same bytes."""
    locked = lock.read_text(encoding="utf-8")
    components = [
        {
            "type": "library",
            "name": data["Name"],
            "version": data["Version"],
            "purl": f"pkg:pypi/{re.sub(r'[-_.]+', '-', data['Name']).lower()}@{data['Version']}",
            "licenses": [{"license": {"name": licence_of(data)}}],
        }
        for data, _ in distributions(libraries)
    ]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, locked)}",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "aevdesk"}},
        "components": components,
    }
    target.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def write_sizes(folder: Path, target: Path) -> None:
    """What takes the room: size in MB of each part of an assembled tree, biggest first."""
    parts = [path for top in folder.iterdir() for path in ([top] if top.is_file() else top.iterdir())]
    sizes = {path: sum(file.stat().st_size for file in ([path] if path.is_file() else path.rglob("*")) if file.is_file()
                       and not file.is_symlink()) for path in parts}  # fmt: skip
    lines = [f"{sum(sizes.values()) / 1e6:8.1f} MB  all"]
    lines += [f"{size / 1e6:8.1f} MB  {path.relative_to(folder)}" for path, size in
              sorted(sizes.items(), key=lambda row: (-row[1], str(row[0]))) if size > 200_000]  # fmt: skip
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_sizes(Path(sys.argv[1]), Path(sys.argv[2]))
