"""The scan of a signed sheet: taken in as it is, told apart by its content, and never opened here."""

from dataclasses import dataclass

from aevdesk.desk.errors import DeskError

LARGEST_SCAN = 10_000_000
_STARTS = {"pdf": b"%PDF-", "png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff"}


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan and what it is: `pdf`, `png` or `jpg`."""

    kind: str
    data: bytes


def take_scan(data: bytes) -> Scan:
    """The scan in these bytes. DeskError `desk.scan_too_big`, `desk.scan_kind` (neither PDF, PNG nor JPEG)."""
    if len(data) > LARGEST_SCAN:
        raise DeskError("desk.scan_too_big", megabytes=LARGEST_SCAN // 1_000_000)
    kind = next((kind for kind, start in _STARTS.items() if data.startswith(start)), None)
    if kind is None:
        raise DeskError("desk.scan_kind")
    return Scan(kind, data)
