#!/usr/bin/env python3
"""The papers of a shipped tree: its licences, a list that a security scanner reads, and what takes the room.

`inventory.py sizes TREE FILE` writes what takes the room; `inventory.py python TREE LICENCE_FILE PURL...` adds the
bundled Python, by its package URLs, to notices and list.
"""

import json
import re
import sys
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

WITHIN = {"PySide6_Essentials": ("generic/qt",)}
"""What is built into a library at the library's own version, and stands in no list of its own."""
REMARKS = {
    "PySide6_Essentials": (
        "Used under the LGPL-3.0, whose text stands below. Qt and PySide are unchanged files of their own below "
        "libraries/PySide6\nand may be replaced by others of the same interface; their source is given out by the Qt "
        "Project, by version.\nOn Linux, of ICU's data only Norwegian and English are kept (packaging/linux/icu.sh "
        "in aevdesk's source).\n"
    ),
    "shiboken6": "Used under the LGPL-3.0, as PySide above.\n",
    "docxtpl": "Its text stands below.\n",
    "fluent.runtime": "The Apache License 2.0; its text stands below.\n",
    "fluent.syntax": "The Apache License 2.0; its text stands below.\n",
}  # fmt: skip
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


def write_notices(libraries: Path, program: Path, licences: Path, target: Path) -> None:
    """Name, version, licence and licence texts of every library, then those of our fonts, icons and word lists.

    Last come the texts in the folder `licences`: those that libraries point to, and those of what lies inside them.
    """
    parts = ["aevdesk builds on the works below. Each keeps its own licence.\n"]
    for data, info in distributions(libraries):
        parts.append(heading(f"{data['Name']} {data['Version']}: {licence_of(data)}"))
        parts += [REMARKS[data["Name"]]] if data["Name"] in REMARKS else []
        texts = sorted(path for path in info.rglob("*") if path.is_file() and LICENCE_FILES.search(path.name))
        parts += [path.read_text(encoding="utf-8", errors="replace").strip() + "\n" for path in texts]
        inside = [f"  {row['name']} {row['version']}: {row['licenses'][0]['license']['name']}" for row in inner(info)]
        parts += ["Built into it:\n", "\n".join(inside) + "\n"] if inside else []
    for path in sorted(program.glob("resources/**/*")):
        if path.name.startswith(("LICENSE", "OFL")):
            parts += [heading(str(path.relative_to(program))), path.read_text(encoding="utf-8").strip() + "\n"]
    for path in sorted(licences.iterdir()):
        parts += [heading(path.stem), path.read_text(encoding="utf-8").strip() + "\n"]
    target.write_text("\n".join(parts), encoding="utf-8")


def heading(text: str) -> str:
    """A line that stands out."""
    return f"{'=' * 78}\n{text}\n{'=' * 78}\n"


def write_sbom(libraries: Path, lock: Path, version: str, target: Path) -> None:
    """A CycloneDX 1.5 list of the libraries, and of what is built into them. Same input, same bytes."""
    locked = lock.read_text(encoding="utf-8")
    components: list[dict[str, object]] = []
    for data, info in distributions(libraries):
        name = re.sub(r"[-_.]+", "-", data["Name"]).lower()
        row = component(f"pkg:pypi/{name}@{data['Version']}", licence_of(data))
        within = [component(f"pkg:{kind}@{data['Version']}", licence_of(data)) for kind in WITHIN.get(data["Name"], ())]
        components.append({**row, "components": parts} if (parts := [*within, *inner(info)]) else row)
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, version + locked)}",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": "aevdesk", "version": version}},
        "components": components,
    }
    write_json(document, target)


def inner(info: Path) -> list[dict[str, Any]]:
    """What a library's own lists say is built into it, such as the Rust crates of a compiled one, by package URL."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(info.glob("sboms/*.json")):
        for row in json.loads(path.read_text(encoding="utf-8")).get("components", ()):
            purl = row.get("purl", "").partition("?")[0]
            if purl:
                found[purl] = component(purl, stated(row))
    return [found[purl] for purl in sorted(found)]


def stated(row: dict[str, Any]) -> str:
    """The licence of a row of another's list."""
    for choice in row.get("licenses", ()):
        licence = choice.get("license", {})
        if said := choice.get("expression") or licence.get("id") or licence.get("name"):
            return said
    return "see its licence text"


def component(purl: str, licence: str) -> dict[str, Any]:
    """One entry of the list, named by its package URL `pkg:KIND/NAME@VERSION`."""
    name, _, version = purl.rpartition("/")[2].partition("@")
    return {"type": "library", "name": name, "version": version, "purl": purl,
            "licenses": [{"license": {"name": licence}}]}  # fmt: skip


def add_python(tree: Path, licence: Path, purls: list[str]) -> None:
    """The bundled Python, in the notices and in the list."""
    with (tree / "NOTICES.txt").open("a", encoding="utf-8") as notices:
        notices.write("\n" + heading("Python: PSF-2.0") + "\n" + licence.read_text(encoding="utf-8").strip() + "\n")
    target = tree / "sbom.cdx.json"
    document = json.loads(target.read_text(encoding="utf-8"))
    document["components"] += [component(purl, "PSF-2.0") for purl in purls]
    write_json(document, target)


def write_json(document: object, target: Path) -> None:
    """Readable, and the same bytes for the same content."""
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
    match sys.argv[1:]:
        case ["sizes", tree, target]:
            write_sizes(Path(tree), Path(target))
        case ["python", tree, licence, *purls]:
            add_python(Path(tree), Path(licence), purls)
        case _:
            raise SystemExit(__doc__)
