"""Files that leave the desk: written whole or not at all, with names that say nothing of the person."""

import os
from datetime import date
from pathlib import Path
from secrets import token_hex

EVIDENCE = ".segl.json"
"""What stands at the end of the name of the evidence beside a sealed file."""


def save_file(path: Path, data: bytes) -> None:
    """Write the file beside its place first, then put it there: an interrupted write leaves the old one. OSError."""
    beside = path.with_name(f".{token_hex(4)}.part")
    try:
        with beside.open("xb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def neutral_name(kind: str, day: date, case_id: str, extension: str) -> str:
    """A file name without name, id number, diagnosis or employer: `aktivitetsavtale-2026-11-21-7f3a.pdf`."""
    word = {"complete": "vurdering-og-avtale", "agreement": "aktivitetsavtale"}.get(kind, kind)
    return f"{word}-{day.isoformat()}-{case_id[-4:]}.{extension}"


def evidence_name(file: Path) -> Path:
    """Where the evidence for a sealed file lies: beside it, under the name of the first file it was kept with."""
    return file.with_name(file.stem + EVIDENCE)


def evidence_beside(file: Path) -> str | None:
    """The evidence that lies beside a sealed file, or None."""
    try:
        return evidence_name(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None
