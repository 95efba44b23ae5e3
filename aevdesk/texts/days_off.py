"""The public holidays of Norway as data. Weekends are not among them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from aevdesk import places


def load_days_off(file: Path | None = None) -> frozenset[date]:
    """The public holidays of the file (else the shipped ones). A year that the file lacks has none."""
    text = (file or places.resources() / "days_off.txt").read_text(encoding="utf-8")
    rows = (line.strip() for line in text.splitlines())
    return frozenset(date.fromisoformat(row) for row in rows if row and not row.startswith("#"))
