"""The templates that come with the program, each checked against its hash before it is used."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from aevdesk import places

HASHES = "hashes.json"


class TemplateChangedError(RuntimeError):
    """A shipped template is missing or is not the one that was shipped. `name` is its path under templates/."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def read_template(name: str, folder: Path | None = None) -> bytes:
    """The bytes of a shipped template, `typst/…` or `word/…`. TemplateChangedError when they are not as shipped."""
    home = folder or places.templates()
    try:
        data = (home / name).read_bytes()
    except OSError as error:
        raise TemplateChangedError(name) from error
    if shipped_hashes(home).get(name) != hashlib.sha256(data).hexdigest():
        raise TemplateChangedError(name)
    return data


def check_templates(kind: str, folder: Path | None = None) -> str:
    """Check every shipped template under `typst` or `word` and return one hash over them all, for the seal."""
    home = folder or places.templates()
    names = sorted(name for name in shipped_hashes(home) if name.startswith(f"{kind}/"))
    every = b"".join(hashlib.sha256(read_template(name, home)).digest() for name in names)
    return hashlib.sha256(every).hexdigest()


def shipped_hashes(folder: Path) -> dict[str, str]:
    """The SHA-256 of each shipped template by its path."""
    return dict(json.loads((folder / HASHES).read_text(encoding="utf-8")))
